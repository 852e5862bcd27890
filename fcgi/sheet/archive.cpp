// SPDX-License-Identifier: MPL-2.0
#include "sheet/archive.hpp"

#include <zip.h>

#include <array>
#include <new>

namespace tianbao::sheet {

namespace {

constexpr std::size_t kPiece = 64U << 10;

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

bool is_encrypted(zip_t* archive)
{
    const auto count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &entry) != 0) continue;
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && entry.encryption_method != ZIP_EM_NONE) return true;
    }
    return false;
}

} // namespace

void Archive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

Expected<Archive, WorkbookFault> Archive::open(std::string_view bytes, const WorkbookLimits& limits)
{
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (!source) throw std::bad_alloc();
    auto* opened = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!opened) {
        zip_source_free(source);
        return Unexpected<WorkbookFault>(WorkbookFault::damaged);
    }
    Archive archive(opened, limits.unpacked);
    if (static_cast<std::size_t>(zip_get_num_entries(opened, 0)) > limits.entries) return Unexpected<WorkbookFault>(WorkbookFault::too_large);
    if (is_encrypted(opened)) return Unexpected<WorkbookFault>(WorkbookFault::encrypted);
    return archive;
}

bool Archive::has(const std::string& entry) const
{
    return zip_name_locate(archive_.get(), entry.c_str(), 0) >= 0;
}

Expected<void, WorkbookFault> Archive::read(const std::string& entry, const std::function<bool(std::string_view)>& take)
{
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen(archive_.get(), entry.c_str(), 0));
    if (!file) return Unexpected<WorkbookFault>(WorkbookFault::damaged);
    std::array<char, kPiece> piece;
    for (;;) {
        const auto count = zip_fread(file.get(), piece.data(), piece.size());
        if (count < 0) return Unexpected<WorkbookFault>(WorkbookFault::damaged);
        const auto size = static_cast<std::size_t>(count);
        if (size > left_) return Unexpected<WorkbookFault>(WorkbookFault::too_large);
        left_ -= size;
        if (!take({piece.data(), size}) || size == 0) return {};
    }
}

} // namespace tianbao::sheet
