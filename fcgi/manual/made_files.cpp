// SPDX-License-Identifier: MPL-2.0
#include "manual/made_files.hpp"

#include "util/file.hpp"
#include "util/secret.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::manual {

namespace {

constexpr std::chrono::seconds kFresh{5};
constexpr int kLargestSide = 10'000;
constexpr std::size_t kDigestDigits = 16;

bool is_name(std::string_view text)
{
    const auto is_of_name = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !text.empty() && text.size() <= 60 && std::all_of(text.begin(), text.end(), is_of_name);
}

std::string text_at(const nlohmann::json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

int side_at(const nlohmann::json& object, const char* key)
{
    const auto found = object.find(key);
    const auto side = found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
    return side > 0 && side <= kLargestSide ? static_cast<int>(side) : 0;
}

} // namespace

std::string edition_of(const std::string& version, const std::filesystem::path& views)
{
    namespace fs = std::filesystem;
    std::map<std::string, fs::path> files;
    for (auto entry = fs::recursive_directory_iterator(views); entry != fs::recursive_directory_iterator(); ++entry) {
        if (entry->path().filename() == "node_modules") entry.disable_recursion_pending();
        if (entry->path().extension() == ".tpl") files.emplace(fs::relative(entry->path(), views).generic_string(), entry->path());
    }
    std::string digests;
    for (const auto& [name, path] : files) digests += name + "\n" + sha256(content_of(path));
    return version + "-" + hex(sha256(digests)).substr(0, kDigestDigits);
}

std::optional<MadeFiles> read_manifest(std::string_view json, std::string_view edition)
{
    const auto manifest = nlohmann::json::parse(json, nullptr, false);
    if (!manifest.is_object() || text_at(manifest, "edition") != edition) return std::nullopt;
    MadeFiles files{text_at(manifest, "stamp"), {}, text_at(manifest, "pdf") == "manual.pdf", text_at(manifest, "handover")};
    if (!is_name(files.stamp)) return std::nullopt;
    const auto pictures = manifest.find("pictures");
    if (pictures == manifest.end() || !pictures->is_object()) return files;
    for (const auto& [name, sides] : pictures->items()) {
        if (!is_name(name) || !sides.is_object()) continue;
        const Picture picture{side_at(sides, "width"), side_at(sides, "height")};
        if (picture.width > 0 && picture.height > 0) files.pictures.emplace(name, picture);
    }
    return files;
}

std::shared_ptr<const MadeFiles> MadeFilesFolder::present()
{
    const auto now = clock_();
    const std::lock_guard lock(mutex_);
    if (read_at_ && now >= *read_at_ && now - *read_at_ < kFresh) return files_;
    read_at_ = now;
    files_.reset();
    const auto manifest = folder_ / "manifest.json";
    std::error_code none;
    if (folder_.empty() || !std::filesystem::exists(manifest, none)) return files_;
    if (auto read = read_manifest(content_of(manifest), edition_)) files_ = std::make_shared<const MadeFiles>(std::move(*read));
    return files_;
}

} // namespace tianbao::manual
