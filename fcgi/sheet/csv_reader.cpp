// SPDX-License-Identifier: MPL-2.0
#include "sheet/table.hpp"

#include <utility>

namespace tianbao::sheet {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

} // namespace

bool CsvReader::add(std::string_view piece, const RowTaker& take)
{
    if (is_at_start_) {
        mark_ += piece;
        if (mark_.size() < kMark.size()) return true;
        is_at_start_ = false;
        const auto first = std::exchange(mark_, {});
        return add(std::string_view(first).substr(first.starts_with(kMark) ? kMark.size() : 0), take);
    }
    for (const char c : piece) {
        if (is_too_large_) return false;
        const bool is_second_of_line_end = std::exchange(is_after_return_, false) && c == '\n';
        if (is_second_of_line_end) continue;
        if (at_ == At::quoted) {
            c == '"' ? static_cast<void>(at_ = At::quote_in_quoted) : put(c);
        } else if (at_ == At::quote_in_quoted && c == '"') {
            put(c);
            at_ = At::quoted;
        } else if (c == ',') {
            end_field();
        } else if (c == '\n' || c == '\r') {
            is_after_return_ = c == '\r';
            end_row(take);
        } else if (at_ == At::field_begin && c == '"') {
            at_ = At::quoted;
        } else {
            at_ = At::plain;
            put(c);
        }
    }
    return !is_too_large_;
}

Expected<void, CsvFault> CsvReader::finish(const RowTaker& take)
{
    if (is_at_start_) { // shorter than a mark
        is_at_start_ = false;
        add(std::exchange(mark_, {}), take);
    }
    if (!is_too_large_ && at_ == At::quoted) return Unexpected<CsvFault>(CsvFault::open_quote);
    if (!is_too_large_ && (at_ != At::field_begin || !row_.fields.empty())) end_row(take);
    if (is_too_large_) return Unexpected<CsvFault>(CsvFault::too_large);
    return {};
}

void CsvReader::put(char c)
{
    field_ += c;
    has_value_ = true;
    if (field_.size() > kLongestField) is_too_large_ = true;
}

void CsvReader::end_field()
{
    row_.fields.push_back(std::exchange(field_, {}));
    if (row_.fields.size() > kMostFields) is_too_large_ = true;
    at_ = At::field_begin;
}

void CsvReader::end_row(const RowTaker& take)
{
    end_field();
    if (is_too_large_) return;
    row_.number = number_++;
    auto row = std::exchange(row_, {});
    if (std::exchange(has_value_, false)) take(std::move(row));
}

} // namespace tianbao::sheet
