// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "importing/importing.hpp"
#include "sheet/table.hpp"
#include "util/expected.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace tianbao::importing {

/// The file of an import, wherever it lies.
class SourceFile {
public:
    virtual ~SourceFile() = default;
    /// Its bytes from the beginning, piece by piece, until `take` says no.
    virtual void each_piece(const std::function<bool(std::string_view)>& take) = 0;
    /// All of them at once, for a workbook.
    virtual std::string_view whole() = 0;
};

/// A file of this machine, mapped only where it has to be whole. Throws std::runtime_error when it cannot be read.
class DiskFile : public SourceFile {
public:
    explicit DiskFile(std::filesystem::path path) : path_(std::move(path)) {}
    ~DiskFile() override;
    DiskFile(const DiskFile&) = delete;
    DiskFile& operator=(const DiskFile&) = delete;

    void each_piece(const std::function<bool(std::string_view)>& take) override;
    std::string_view whole() override;

private:
    std::filesystem::path path_;
    void* mapped_ = nullptr;
    std::size_t size_ = 0;
};

/// A file kept in memory or in parts, which `part(number)` gives, from 0; nothing behind the last one.
class FileInParts : public SourceFile {
public:
    explicit FileInParts(std::function<std::optional<std::string>(int number)> part) : part_(std::move(part)) {}

    void each_piece(const std::function<bool(std::string_view)>& take) override;
    std::string_view whole() override;

private:
    std::function<std::optional<std::string>(int)> part_;
    std::string whole_;
};

/// What a file is, before a row of it is read.
struct FileFacts {
    std::int64_t bytes = 0;
    std::string hash; ///< SHA-256
    TableFormat format = TableFormat::utf8;
    std::int64_t lines = 0; ///< of text; 0: not known
};

/// Reads it once through. Else a reason why it is no table: a code of views/part/import_reason.tpl.
Expected<FileFacts, std::string_view> facts_of(SourceFile& file);

/// Why a file is not read to its end.
struct ReadFault {
    std::string_view reason;
    std::int64_t row = 0; ///< the first that was not handed over; 0: it lies in no row
};

/// Hands over its rows, the heading first.
Expected<void, ReadFault> each_row(SourceFile& file, TableFormat format, const sheet::RowTaker& take);

} // namespace tianbao::importing
