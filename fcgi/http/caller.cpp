// SPDX-License-Identifier: MPL-2.0
#include "http/caller.hpp"

namespace tianbao::http {

bool may(Access access, const Caller& caller)
{
    if (access == Access::anyone) return true;
    if (!caller.signed_in) return false;
    const auto& user = *caller.signed_in;
    if (access == Access::password_change) return true;
    if (user.must_change_password) return false;
    switch (access) {
    case Access::anyone:
    case Access::password_change:
    case Access::signed_in:
        return true;
    case Access::enterprise_side:
        return user.role == Role::user;
    case Access::agency:
        return user.role == Role::district_officer || user.role == Role::centre_officer;
    case Access::centre:
        return user.role == Role::centre_officer;
    case Access::management:
        return user.role != Role::user;
    case Access::imports:
        return user.role == Role::centre_officer || user.role == Role::administrator;
    case Access::administration:
        return user.role == Role::administrator;
    case Access::auditing:
        return user.role == Role::auditor;
    }
    return false;
}

} // namespace tianbao::http
