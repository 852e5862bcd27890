// SPDX-License-Identifier: MPL-2.0
#include "http/field_names.hpp"

#include <algorithm>

namespace tianbao::http {

namespace {

bool is_of_piece(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// Takes what stands before the next point off the front, and the point.
std::string_view next_piece(std::string_view& rest)
{
    const auto end = std::min(rest.find('.'), rest.size());
    const auto piece = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return piece;
}

bool fits_piece(std::string_view pattern, std::string_view piece)
{
    if (pattern != "*") return pattern == piece;
    return !piece.empty() && std::all_of(piece.begin(), piece.end(), is_of_piece);
}

bool fits(std::string_view pattern, std::string_view name)
{
    if (std::count(pattern.begin(), pattern.end(), '.') != std::count(name.begin(), name.end(), '.')) return false;
    do {
        if (!fits_piece(next_piece(pattern), next_piece(name))) return false;
    } while (!pattern.empty() || !name.empty());
    return true;
}

} // namespace

FieldNames FieldNames::any()
{
    FieldNames names;
    names.takes_any_ = true;
    return names;
}

bool FieldNames::take(std::string_view name) const
{
    return takes_any_ || std::any_of(patterns_.begin(), patterns_.end(), [&](const std::string& pattern) { return fits(pattern, name); });
}

FieldNames operator+(FieldNames left, const FieldNames& right)
{
    left.patterns_.insert(left.patterns_.end(), right.patterns_.begin(), right.patterns_.end());
    left.takes_any_ = left.takes_any_ || right.takes_any_;
    return left;
}

} // namespace tianbao::http
