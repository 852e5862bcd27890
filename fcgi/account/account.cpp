// SPDX-License-Identifier: MPL-2.0
#include "account/account.hpp"

#include "util/text.hpp"

#include <algorithm>

namespace tianbao::account {

namespace {

constexpr std::size_t kMobileDigits = 11;

bool is_of_address(char c)
{
    return c > 0x20 && c < 0x7f && c != '@' && c != '"' && c != '<' && c != '>' && c != ',' && c != ';' && c != '\\';
}

bool is_address_part(std::string_view part)
{
    return !part.empty() && part.front() != '.' && part.back() != '.' && part.find("..") == std::string_view::npos &&
           std::all_of(part.begin(), part.end(), is_of_address);
}

} // namespace

std::string_view word_of(http::Role role)
{
    switch (role) {
    case http::Role::user:
        return "user";
    case http::Role::district_officer:
        return "district_officer";
    case http::Role::centre_officer:
        return "centre_officer";
    case http::Role::administrator:
        return "administrator";
    case http::Role::auditor:
        return "auditor";
    case http::Role::viewer:
        return "viewer";
    case http::Role::reviewer:
        return "reviewer";
    case http::Role::form_designer:
        return "form_designer";
    }
    return "";
}

std::optional<http::Role> role_named(std::string_view word)
{
    for (const auto role : http::kRoles) {
        if (word_of(role) == word) return role;
    }
    return std::nullopt;
}

std::optional<EmailFault> fault_of_email(std::string_view email)
{
    if (email.empty()) return std::nullopt;
    if (email.size() > kLongestEmail) return EmailFault::too_long;
    const auto at = email.find('@');
    if (at == std::string_view::npos) return EmailFault::malformed;
    const auto host = email.substr(at + 1);
    const bool is_whole = is_address_part(email.substr(0, at)) && is_address_part(host) && host.find('.') != std::string_view::npos;
    return is_whole ? std::nullopt : std::optional{EmailFault::malformed};
}

std::optional<std::string> mobile_of(std::string_view text)
{
    auto digits = normalised_cell(text);
    digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
    if (digits.starts_with("+86")) digits.erase(0, 3);
    const bool is_one = digits.size() == kMobileDigits && digits.front() == '1' &&
                        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return is_one ? std::optional{digits} : std::nullopt;
}

} // namespace tianbao::account
