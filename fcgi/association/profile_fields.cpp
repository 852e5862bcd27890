// SPDX-License-Identifier: MPL-2.0
#include "association/profile_fields.hpp"

#include "util/text.hpp"

#include <algorithm>

namespace tianbao::association {

namespace {

constexpr std::size_t kLongestAddress = 200;
constexpr std::size_t kLongestPerson = 50;
constexpr std::size_t kLongestTelephone = 30;
constexpr std::size_t kLongestEmail = 160;
constexpr std::size_t kMobileDigits = 11;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number that is not negative; nothing for an empty text too.
std::optional<Decimal> amount(std::string_view text, int decimals)
{
    const auto number = Decimal::parse(text, decimals);
    return number && *number >= Decimal() ? std::optional(*number) : std::nullopt;
}

std::string plain(std::string_view text)
{
    return without_blanks(nfkc(text));
}

bool is_mobile(const std::string& text)
{
    return text.size() == kMobileDigits && text[0] == '1' && std::all_of(text.begin(), text.end(), is_digit);
}

/// 021-00000000, 00000000, 021-00000000-123, +86…, at least seven digits.
bool is_telephone(const std::string& text)
{
    constexpr int kFewestDigits = 7;
    if (text.size() > kLongestTelephone || text.find_first_not_of("0123456789-+()") != std::string::npos) return false;
    return std::count_if(text.begin(), text.end(), is_digit) >= kFewestDigits;
}

/// One `@`, something before it, a dotted name behind it, visible ASCII only. Whether it exists is shown by writing to it.
bool is_email(const std::string& text)
{
    const auto at = text.find('@');
    if (at == 0 || at == std::string::npos || text.find('@', at + 1) != std::string::npos || text.size() > kLongestEmail) return false;
    const auto host = std::string_view(text).substr(at + 1);
    const auto dot = host.find('.');
    if (dot == 0 || dot == std::string_view::npos || host.back() == '.' || host.find("..") != std::string_view::npos) return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f && c != '<' && c != '>' && c != ',' && c != ';'; });
}

void check_figure(std::string_view text, int decimals, ProfileProblem problem, ProfileProblems& problems)
{
    if (!trimmed(text).empty() && !amount(text, decimals)) problems.push_back(problem);
}

} // namespace

std::string read_district(std::string_view text, const enterprise::Districts& districts, ProfileProblems& problems)
{
    const auto* district = districts.find(text);
    if (district) return district->code;
    problems.push_back(text.empty() ? ProfileProblem::district_required : ProfileProblem::district_unknown);
    return {};
}

std::string read_address(std::string_view text, ProfileProblems& problems)
{
    const auto address = trimmed(text);
    if (address.empty()) problems.push_back(ProfileProblem::address_required);
    if (code_points(address) > kLongestAddress) problems.push_back(ProfileProblem::address_long);
    return std::string(address);
}

std::string read_industry(std::string_view text, ProfileProblems& problems)
{
    const auto industry = enterprise::IndustryCode::parse(text);
    if (industry) return industry->text();
    problems.push_back(trimmed(text).empty() ? ProfileProblem::industry_required : ProfileProblem::industry_unknown);
    return {};
}

std::optional<Decimal> read_capital(std::string_view text, ProfileProblems& problems)
{
    const auto capital = amount(text, 2);
    if (!capital) problems.push_back(trimmed(text).empty() ? ProfileProblem::capital_required : ProfileProblem::capital_number);
    return capital;
}

std::optional<ShanghaiDay> read_founding(std::string_view text, ShanghaiDay today, ProfileProblems& problems)
{
    const auto typed = plain(text);
    const auto day = parse_day(typed);
    if (!day) problems.push_back(typed.empty() ? ProfileProblem::founded_required : ProfileProblem::founded_date);
    if (day && *day > today) problems.push_back(ProfileProblem::founded_future);
    return day;
}

std::optional<enterprise::SizeClass> read_size(std::string_view text, std::optional<enterprise::SizeClass> proposed, ProfileProblems& problems)
{
    const auto size = enterprise::size_from(text);
    if (!size) problems.push_back(proposed ? ProfileProblem::size_to_confirm : ProfileProblem::size_required);
    return size;
}

enterprise::ContactDetails read_contact(const ProfileForm& form, ProfileProblems& problems)
{
    const enterprise::ContactDetails contact{std::string(trimmed(form.contact_person)), Telephone(plain(form.telephone)),
                                             Telephone(plain(form.mobile)), plain(form.email)};
    if (contact.person.empty()) problems.push_back(ProfileProblem::contact_required);
    if (code_points(contact.person) > kLongestPerson) problems.push_back(ProfileProblem::contact_long);
    if (contact.mobile.empty()) {
        problems.push_back(ProfileProblem::mobile_required);
    } else if (!is_mobile(contact.mobile.reveal())) {
        problems.push_back(ProfileProblem::mobile_number);
    }
    if (!contact.telephone.empty() && !is_telephone(contact.telephone.reveal())) problems.push_back(ProfileProblem::telephone_number);
    if (contact.email.empty()) {
        problems.push_back(ProfileProblem::email_required);
    } else if (!is_email(contact.email)) {
        problems.push_back(ProfileProblem::email_address);
    }
    return contact;
}

enterprise::Scale read_scale(const ProfileForm& form)
{
    enterprise::Scale scale;
    if (const auto employees = amount(form.employees, 0)) scale.employees = employees->units() / Decimal::kUnitsInOne;
    scale.revenue = amount(form.revenue, 2);
    scale.assets = amount(form.assets, 2);
    return scale;
}

void check_scale(const ProfileForm& form, ProfileProblems& problems)
{
    check_figure(form.employees, 0, ProfileProblem::employees_number, problems);
    check_figure(form.revenue, 2, ProfileProblem::revenue_number, problems);
    check_figure(form.assets, 2, ProfileProblem::assets_number, problems);
}

} // namespace tianbao::association
