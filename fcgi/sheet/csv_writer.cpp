// SPDX-License-Identifier: MPL-2.0
#include "sheet/csv_writer.hpp"

namespace tianbao::sheet {

namespace {

/// Blanks in front do not keep a program from seeing a formula.
bool looks_like_formula(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return false;
    return std::string_view("=+-@|").find(text[first]) != std::string_view::npos || text.front() == '\t' || text.front() == '\r' ||
           text.substr(first).starts_with("＝") || text.substr(first).starts_with("＋") || text.substr(first).starts_with("－") ||
           text.substr(first).starts_with("＠");
}

bool is_number(std::string_view text)
{
    if (!text.empty() && text.front() == '-') text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

} // namespace

CsvWriter::CsvWriter() : text_("\xEF\xBB\xBF") {}

void CsvWriter::field(std::string_view text)
{
    put(text, looks_like_formula(text));
}

void CsvWriter::number(std::string_view decimal)
{
    put(decimal, !is_number(decimal) && looks_like_formula(decimal));
}

void CsvWriter::end_row()
{
    text_ += "\r\n";
    is_first_ = true;
}

void CsvWriter::put(std::string_view text, bool is_defused)
{
    if (!is_first_) text_ += ',';
    is_first_ = false;
    text_ += is_defused ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"') text_ += '"';
        text_ += c;
    }
    text_ += '"';
}

} // namespace tianbao::sheet
