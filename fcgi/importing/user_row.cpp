// SPDX-License-Identifier: MPL-2.0
#include "importing/user_row.hpp"

#include "account/account.hpp"
#include "importing/cell_values.hpp"
#include "importing/enterprise_row.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace tianbao::importing {

namespace {

constexpr std::size_t kLongestLoginName = 64;
constexpr std::size_t kLongestName = 50;

/// The codes of a cell, each once.
std::vector<std::string> read_codes(std::string_view text, const std::string& column, Findings& problems)
{
    std::vector<std::string> codes;
    for (const auto& typed : codes_in(text)) {
        auto code = read_uscc(typed, column);
        if (!code) problems.push_back(code.error());
        else if (std::find(codes.begin(), codes.end(), *code) == codes.end()) codes.push_back(std::move(*code));
    }
    return codes;
}

std::string short_text(const std::vector<std::string>& fields, const Heading& heading, Field field, std::size_t most, Findings& problems)
{
    const auto text = heading.text(fields, field);
    if (text.empty()) problems.push_back({heading.name(field), {}, "required"});
    if (code_points(text) > most) problems.push_back({heading.name(field), std::string(text), "too_long"});
    return std::string(text);
}

} // namespace

Expected<UserRow, Findings> read_user(const std::vector<std::string>& fields, const Heading& heading)
{
    Findings problems;
    UserRow row;
    row.login_name = short_text(fields, heading, Field::login_name, kLongestLoginName, problems);
    row.name = short_text(fields, heading, Field::person, kLongestName, problems);
    const auto mobile = heading.text(fields, Field::mobile);
    if (const auto number = account::mobile_of(mobile)) row.mobile = *number;
    else problems.push_back({heading.name(Field::mobile), std::string(mobile), mobile.empty() ? "required" : "mobile"});
    row.enterprises = read_codes(heading.text(fields, Field::enterprises), heading.name(Field::enterprises), problems);
    row.filled = read_codes(heading.text(fields, Field::filled_enterprises), heading.name(Field::filled_enterprises), problems);
    for (const auto& code : row.filled)
        if (std::find(row.enterprises.begin(), row.enterprises.end(), code) == row.enterprises.end()) row.enterprises.push_back(code);
    if (!problems.empty()) return Unexpected<Findings>(std::move(problems));
    return row;
}

} // namespace tianbao::importing
