// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/caller.hpp"
#include "util/id.hpp"
#include "util/secret.hpp"
#include "util/telephone.hpp"
#include "util/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::user {

/// 账号, as administrators see it: who it is and how it stands, nothing of what it files.
struct User {
    UserId id;
    std::string name;
    Telephone mobile; ///< empty: none is known
    http::Role role = http::Role::user;
    std::string district{};   ///< of a district officer or reviewer, or of a viewer of one
    std::string login_name{}; ///< of the former platform; empty: never had one
    bool is_bound = false;    ///< to an account of the SSO
    std::optional<Instant> locked_at{};
    std::optional<Instant> closed_at{};
    std::optional<Instant> seen_at{}; ///< its latest use
    int associations = 0;

    // of one account alone, not in lists
    Instant created_at{};
    std::int64_t standing = 0;  ///< counts changes of role, lock and associations
    bool is_enterprise = false; ///< 企业用户, by the SSO's word
    bool password_is_initial = false;
    std::optional<Instant> initial_until{};
    std::optional<Instant> authenticator_since{};
    std::optional<UserId> joined_into{}; ///< 已并入
    std::string joined_into_name{};
};

/// What an administrator can do to an account, 账号操作.
enum class Act { lock, unlock, end_sessions, change_role, reset_password, reset_second_factor };

/// In addresses: "lock", "role".
std::string_view word_of(Act act);
std::optional<Act> act_from(std::string_view word);
const std::vector<Act>& all_acts();

/// Why an act is not possible on an account; the first that applies.
enum class Obstacle {
    own_account, ///< nobody changes their own role or lock
    closed,
    already_locked,
    not_locked,
    associated,         ///< has enterprises: no role of 管理端 for it
    enterprise_user,    ///< is an enterprise, by the SSO's word: the same
    same_role,          ///< has that role already
    last_administrator, ///< the last one keeps role and account
    no_password,        ///< logs in by the SSO alone
    management_role,    ///< such an account has no log-in by password
    no_mobile,          ///< without a number on record the new password could not be changed
    past_closing_day,   ///< initial passwords open nothing any more
    no_authenticator,
    changed, ///< since the page was shown
};

/// What can be said of an account before anything is typed. `actor`: nothing for an operator at the command line.
std::optional<Obstacle> obstacle_to(Act act, const User& user, const std::optional<UserId>& actor);
/// The same of a change to that role.
std::optional<Obstacle> obstacle_to_role(const User& user, http::Role role, const std::string& district);

/// Whether the role can be one for a district, and whether it has to be; else it is for the whole city.
bool has_district(http::Role role);
bool needs_district(http::Role role);

enum class ReasonFault { required, too_short, too_long };
std::optional<ReasonFault> fault_of_reason(std::string_view reason);

/// What an administrator looks for, 查询: a part of the name, the beginning of a login name, a mobile number or its last four digits.
struct Search {
    std::string text;
    std::string mobile; ///< its digits, when they are four or all eleven; empty: what was typed is no number
};
Search search_of(std::string_view typed);

/// A password that is given once: 12 characters that are not mistaken for each other.
Secret new_initial_password();
/// How long it opens 修改密码.
inline constexpr std::chrono::hours kInitialPasswordLife{72};

} // namespace tianbao::user
