// SPDX-License-Identifier: MPL-2.0
#include "importing/source_file.hpp"

#include "sheet/json_reader.hpp"
#include "util/running_digest.hpp"
#include "util/encoding.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace tianbao::importing {

namespace {

using namespace std::string_view_literals;
using sheet::CsvFault;
using sheet::JsonFault;
using sheet::WorkbookFault;

constexpr std::size_t kPiece = 1U << 20;
constexpr auto kZipSignature = "PK\x03\x04"sv;
constexpr auto kCompoundSignature = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

std::string_view reason_of(WorkbookFault fault)
{
    switch (fault) {
    case WorkbookFault::not_a_workbook:
    case WorkbookFault::plain_text:
        return "not_a_table";
    case WorkbookFault::former_format:
        return "former_format";
    case WorkbookFault::encrypted:
        return "encrypted";
    case WorkbookFault::too_large:
        return "too_large";
    case WorkbookFault::damaged:
    case WorkbookFault::forbidden:
        return "damaged";
    }
    return "damaged";
}

std::string_view reason_of(CsvFault fault)
{
    switch (fault) {
    case CsvFault::open_quote:
        return "open_quote";
    case CsvFault::too_large:
        return "too_large";
    }
    return "damaged";
}

std::string_view reason_of(JsonFault fault)
{
    switch (fault) {
    case JsonFault::malformed:
        return "json_malformed";
    case JsonFault::nested:
        return "json_nested";
    case JsonFault::names:
        return "json_names";
    case JsonFault::control:
        return "json_control";
    case JsonFault::too_large:
        return "too_large";
    }
    return "damaged";
}

Unexpected<std::string_view> no(std::string_view reason)
{
    return Unexpected<std::string_view>(reason);
}

/// By its first bytes: a reason why it is none; empty: it may be one.
std::string_view fault_of_beginning(std::string_view bytes)
{
    if (bytes.starts_with(kCompoundSignature)) return "former_format";
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) return "utf16";
    return {};
}

/// Whether a text begins as an array does: no heading of comma-separated text has that sign in front.
bool is_array(std::string_view beginning)
{
    if (beginning.starts_with("\xEF\xBB\xBF"sv)) beginning.remove_prefix(3);
    const auto first = beginning.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && beginning[first] == '[';
}

/// Reads the text piece by piece, as `said(piece)` gives it.
template <class Reader, class Said>
Expected<void, ReadFault> each_row_of_text(SourceFile& file, const Said& said, const sheet::RowTaker& take)
{
    Reader reader;
    file.each_piece([&](std::string_view piece) { return reader.add(said(piece), take); });
    const auto read = reader.finish(take);
    if (!read) return Unexpected<ReadFault>({reason_of(read.error()), reader.row()});
    return {};
}

} // namespace

DiskFile::~DiskFile()
{
    if (mapped_) munmap(mapped_, size_);
}

void DiskFile::each_piece(const std::function<bool(std::string_view)>& take)
{
    std::ifstream in(path_, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path_.string());
    std::string piece(kPiece, '\0');
    while (in) {
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        if (in.gcount() > 0 && !take({piece.data(), static_cast<std::size_t>(in.gcount())})) return;
    }
    if (in.bad()) throw std::runtime_error("cannot read " + path_.string());
}

std::string_view DiskFile::whole()
{
    if (!mapped_) {
        const int fd = open(path_.c_str(), O_RDONLY | O_CLOEXEC);
        if (fd < 0) throw std::runtime_error("cannot read " + path_.string());
        size_ = static_cast<std::size_t>(std::filesystem::file_size(path_));
        void* mapped = size_ == 0 ? MAP_FAILED : mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, fd, 0);
        close(fd);
        if (mapped == MAP_FAILED) throw std::runtime_error("cannot read " + path_.string());
        mapped_ = mapped;
    }
    return {static_cast<const char*>(mapped_), size_};
}

void FileInParts::each_piece(const std::function<bool(std::string_view)>& take)
{
    int number = 0;
    for (auto part = part_(number); part; part = part_(++number))
        if (!take(*part)) return;
}

std::string_view FileInParts::whole()
{
    if (whole_.empty())
        each_piece([&](std::string_view piece) {
            whole_ += piece;
            return true;
        });
    return whole_;
}

Expected<FileFacts, std::string_view> facts_of(SourceFile& file)
{
    FileFacts facts;
    RunningDigest digest;
    Utf8Check utf8;
    std::string beginning;
    bool has_null = false;
    file.each_piece([&](std::string_view piece) {
        if (beginning.size() < kCompoundSignature.size()) beginning += piece.substr(0, kCompoundSignature.size());
        digest.add(piece);
        facts.bytes += static_cast<std::int64_t>(piece.size());
        if (beginning.starts_with(kZipSignature)) return true;
        utf8.add(piece);
        has_null = has_null || piece.find('\0') != std::string_view::npos;
        facts.lines += std::count(piece.begin(), piece.end(), '\n');
        return true;
    });
    facts.hash = digest.hex_text();
    if (facts.bytes == 0) return no("empty");
    if (const auto fault = fault_of_beginning(beginning); !fault.empty()) return no(fault);
    if (beginning.starts_with(kZipSignature)) {
        facts.format = TableFormat::xlsx;
        return facts;
    }
    if (has_null) return no("not_a_table");
    if (utf8.is_valid()) {
        if (!is_array(beginning)) return facts;
        facts.format = TableFormat::json;
        facts.lines = 0;
        return facts;
    }
    facts.format = TableFormat::gb18030;
    Gb18030Decoder decoder;
    file.each_piece([&](std::string_view piece) {
        decoder.decode(piece);
        return decoder.is_valid();
    });
    if (!decoder.is_whole()) return no("encoding");
    return facts;
}

Expected<void, ReadFault> each_row(SourceFile& file, TableFormat format, const sheet::RowTaker& take)
{
    if (format == TableFormat::xlsx) {
        const auto read = sheet::read_table(file.whole(), sheet::kTableLimits, take);
        if (!read) return Unexpected<ReadFault>({reason_of(read.error())});
        return {};
    }
    if (format == TableFormat::json) return each_row_of_text<sheet::JsonReader>(file, [](std::string_view piece) { return piece; }, take);
    Gb18030Decoder decoder;
    const auto said = [&](std::string_view piece) { return format == TableFormat::gb18030 ? decoder.decode(piece) : std::string(piece); };
    return each_row_of_text<sheet::CsvReader>(file, said, take);
}

} // namespace tianbao::importing
