// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/session.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "user/user.hpp"
#include "user/user_repository.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tianbao::user {

/// What every list tells of an account.
void show_row(html::Dictionary& row, const User& user, const enterprise::Districts& districts);

/// One page of 账号.
struct ListView {
    std::vector<User> users;
    ListFilter filter;
    std::string next_key; ///< empty: the last page
};
void show_list(html::Dictionary& values, const ListView& list, const enterprise::Districts& districts);

/// 管理角色
void show_managers(html::Dictionary& values, const std::vector<User>& managers, const enterprise::Districts& districts);

/// One account: how it stands, where it is logged in, what can be done. `actor`: who looks.
void show_user(html::Dictionary& values, const User& user, const std::vector<account::Session>& sessions, const UserId& actor,
               std::optional<Obstacle> closing, const enterprise::Districts& districts);

/// What stands in the form of an act.
struct ActForm {
    std::string reason;
    std::string role;
    std::string district;
    std::string standing;
};

/// The page that asks for one act.
void show_act(html::Dictionary& values, Act act, const User& user, const ActForm& typed, const enterprise::Districts& districts);
/// Why it was not done.
void show_obstacle(html::Dictionary& values, Obstacle obstacle);

/// The initial password, for the only time.
void show_initial_password(html::Dictionary& values, const User& user, const Secret& password, Instant until);

html::Problem problem_of(ReasonFault fault);
html::Problem problem_of_role();
html::Problem problem_of_district();

} // namespace tianbao::user
