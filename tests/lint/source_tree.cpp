// SPDX-License-Identifier: MPL-2.0
#include "lint/source_tree.hpp"

#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace tianbao::lint {

namespace {

namespace fs = std::filesystem;

bool is_not_ours(const fs::path& path)
{
    static const std::set<std::string> names{"node_modules", "static", "build", "screenshots"};
    const auto name = path.filename().string();
    return names.contains(name) || name.starts_with('.');
}

/// Where the literal that begins at `at` ends: behind its closing quote.
std::size_t end_of_literal(std::string_view cpp, std::size_t at)
{
    if (at > 0 && cpp[at] == '"' && cpp[at - 1] == 'R') {
        const auto open = cpp.find('(', at);
        const auto close = ")" + std::string(cpp.substr(at + 1, open - at - 1)) + "\"";
        return std::min(cpp.find(close, open) + close.size(), cpp.size());
    }
    for (auto i = at + 1; i < cpp.size(); ++i) {
        if (cpp[i] == '\\')
            ++i;
        else if (cpp[i] == cpp[at])
            return i + 1;
    }
    return cpp.size();
}

bool is_digit_separator(std::string_view cpp, std::size_t at)
{
    return cpp[at] == '\'' && at > 0 && std::isxdigit(static_cast<unsigned char>(cpp[at - 1])) != 0;
}

} // namespace

std::vector<std::string> SourceFile::lines() const
{
    std::vector<std::string> all;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) all.push_back(line);
    return all;
}

std::string SourceFile::extension() const
{
    return fs::path(path).extension().string();
}

std::string SourceFile::stem() const
{
    return fs::path(path).stem().string();
}

std::string SourceFile::word() const
{
    const auto first = path.find('/') + 1;
    const auto second = path.find('/', first);
    return second == std::string::npos ? std::string{} : path.substr(first, second - first);
}

std::vector<SourceFile> files_below(const std::string& folder, const std::set<std::string>& extensions)
{
    std::vector<SourceFile> files;
    const auto root = source_path(folder);
    for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator(); ++entry) {
        if (entry->is_directory() && is_not_ours(entry->path())) entry.disable_recursion_pending();
        if (!entry->is_regular_file() || !extensions.contains(entry->path().extension().string())) continue;
        const auto path = folder + "/" + fs::relative(entry->path(), root).generic_string();
        files.push_back({path, source_file(path)});
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

std::string without_comments(std::string_view cpp)
{
    std::string out;
    for (std::size_t at = 0; at < cpp.size();) {
        const bool is_quote = cpp[at] == '"' || (cpp[at] == '\'' && !is_digit_separator(cpp, at));
        const auto two = cpp.substr(at, 2);
        if (is_quote) {
            const auto end = end_of_literal(cpp, at);
            out += cpp.substr(at, end - at);
            at = end;
        } else if (two == "//" || two == "/*") {
            const auto end = std::min(two == "//" ? cpp.find('\n', at) : cpp.find("*/", at) + 2, cpp.size());
            out.append(static_cast<std::size_t>(std::count(cpp.begin() + static_cast<long>(at), cpp.begin() + static_cast<long>(end), '\n')), '\n');
            at = end;
        } else {
            out += cpp[at++];
        }
    }
    return out;
}

void check_lines(const SourceFile& file, std::string_view what, const std::function<bool(const std::string&)>& is_wrong)
{
    const auto lines = file.lines();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (is_wrong(lines[i])) BOOST_ERROR(file.path + ":" + std::to_string(i + 1) + ": " + std::string(what) + ": " + lines[i]);
    }
}

} // namespace tianbao::lint
