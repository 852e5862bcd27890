// SPDX-License-Identifier: MPL-2.0
#include "user/user.hpp"

#include "util/secret.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>

namespace tianbao::user {

namespace {

constexpr std::size_t kShortestReason = 6;
constexpr std::size_t kLongestReason = 500;
constexpr std::size_t kLongestSearch = 64;
constexpr std::size_t kMobileDigits = 11;
constexpr std::string_view kPasswordAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // 32 signs, without 0 O 1 I
constexpr std::size_t kPasswordLength = 12;

struct ActWord {
    Act act;
    std::string_view word;
};
constexpr std::array kActWords{
    ActWord{Act::lock, "lock"},        ActWord{Act::unlock, "unlock"},           ActWord{Act::end_sessions, "sessions"},
    ActWord{Act::change_role, "role"}, ActWord{Act::reset_password, "password"}, ActWord{Act::reset_second_factor, "second-factor"}};

std::optional<Obstacle> obstacle_to_new_password(const User& user)
{
    if (http::is_management(user.role)) return Obstacle::management_role;
    if (user.login_name.empty()) return Obstacle::no_password;
    return user.mobile.empty() ? std::optional{Obstacle::no_mobile} : std::nullopt;
}

} // namespace

std::string_view word_of(Act act)
{
    for (const auto& [known, word] : kActWords) {
        if (known == act) return word;
    }
    return {};
}

std::optional<Act> act_from(std::string_view word)
{
    for (const auto& [act, known] : kActWords) {
        if (known == word) return act;
    }
    return std::nullopt;
}

const std::vector<Act>& all_acts()
{
    static const std::vector<Act> acts = [] {
        std::vector<Act> all;
        for (const auto& each : kActWords) all.push_back(each.act);
        return all;
    }();
    return acts;
}

std::optional<Obstacle> obstacle_to(Act act, const User& user, const std::optional<UserId>& actor)
{
    if (actor && *actor == user.id) return Obstacle::own_account;
    if (user.closed_at) return Obstacle::closed;
    switch (act) {
    case Act::lock:
        return user.locked_at ? std::optional{Obstacle::already_locked} : std::nullopt;
    case Act::unlock:
        return user.locked_at ? std::nullopt : std::optional{Obstacle::not_locked};
    case Act::end_sessions:
        return std::nullopt;
    case Act::change_role:
        if (user.role == http::Role::user && user.associations > 0) return Obstacle::associated;
        if (user.role == http::Role::user && user.is_enterprise) return Obstacle::enterprise_user;
        return std::nullopt;
    case Act::reset_password:
        return obstacle_to_new_password(user);
    case Act::reset_second_factor:
        return user.authenticator_since ? std::nullopt : std::optional{Obstacle::no_authenticator};
    }
    return std::nullopt;
}

std::optional<Obstacle> obstacle_to_role(const User& user, http::Role role, const std::string& district)
{
    if (role == user.role && (!has_district(role) || district == user.district)) return Obstacle::same_role;
    if (!http::is_management(role)) return std::nullopt;
    if (user.associations > 0) return Obstacle::associated;
    return user.is_enterprise ? std::optional{Obstacle::enterprise_user} : std::nullopt;
}

bool has_district(http::Role role)
{
    return needs_district(role) || role == http::Role::viewer;
}

bool needs_district(http::Role role)
{
    return role == http::Role::district_officer || role == http::Role::reviewer;
}

std::optional<ReasonFault> fault_of_reason(std::string_view reason)
{
    const auto length = code_points(reason);
    if (length == 0) return ReasonFault::required;
    if (length < kShortestReason) return ReasonFault::too_short;
    return length > kLongestReason ? std::optional{ReasonFault::too_long} : std::nullopt;
}

Search search_of(std::string_view typed)
{
    Search search{std::string(trimmed(typed)), {}};
    if (search.text.size() > kLongestSearch) search.text = nfkc(std::string_view(search.text).substr(0, kLongestSearch));
    const auto digits = normalised_cell(search.text);
    const bool is_number = (digits.size() == kTailDigits || digits.size() == kMobileDigits) &&
                           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (is_number) search.mobile = digits;
    return search;
}

Secret new_initial_password()
{
    std::string password;
    for (const char byte : random_bytes(kPasswordLength)) password += kPasswordAlphabet[static_cast<unsigned char>(byte) & 31U];
    return Secret(std::move(password));
}

} // namespace tianbao::user
