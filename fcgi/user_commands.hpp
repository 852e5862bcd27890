// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "config.hpp"
#include "user/user.hpp"

#include <string>

/// `tianbao user`: accounts from a shell, where nobody can log in yet or any more. Each gives the exit status and says what it did.
namespace tianbao::commands {

/// Whose account, and what is to become of it.
struct UserOrder {
    std::string mobile; ///< or the id
    std::string id;
    std::string role;     ///< for a change of role: none, district_officer, centre_officer, administrator, auditor, viewer, reviewer, form_designer
    std::string district; ///< code of a district officer's or reviewer's district, or of a viewer's; a viewer without one sees the city
    std::string reason;   ///< the user reads it, and it stands in the audit trail
};

/// Those with a role of 管理端.
int list_managers(const Config& config);

int order_user_act(const Config& config, user::Act act, const UserOrder& order);

} // namespace tianbao::commands
