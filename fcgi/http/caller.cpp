// SPDX-License-Identifier: MPL-2.0
#include "http/caller.hpp"

namespace tianbao::http {

bool is_management(Role role)
{
    switch (role) {
    case Role::user:
        return false;
    case Role::district_officer:
    case Role::centre_officer:
    case Role::administrator:
    case Role::auditor:
    case Role::viewer:
    case Role::reviewer:
    case Role::form_designer:
        return true;
    }
    return true;
}

bool may(Access access, const Caller& caller)
{
    if (access == Access::anyone) return true;
    if (access == Access::enterprise_key || caller.key) return access == Access::enterprise_key && caller.key;
    if (!caller.signed_in) return false;
    const auto& user = *caller.signed_in;
    if (access == Access::any_session) return true;
    if (access == Access::second_factor) return is_management(user.role);
    if (user.lacks_second_factor) return false;
    if (access == Access::password_change) return true;
    if (user.must_change_password) return false;
    switch (access) {
    case Access::anyone:
    case Access::any_session:
    case Access::password_change:
    case Access::signed_in:
        return true;
    case Access::second_factor:
        return is_management(user.role);
    case Access::enterprise_side:
        return user.role == Role::user;
    case Access::agency:
        return user.role == Role::district_officer || user.role == Role::centre_officer;
    case Access::reviewing:
        return user.role == Role::district_officer || user.role == Role::centre_officer || user.role == Role::reviewer;
    case Access::viewing:
        return user.role == Role::district_officer || user.role == Role::centre_officer || user.role == Role::viewer || user.role == Role::reviewer;
    case Access::centre:
        return user.role == Role::centre_officer;
    case Access::management:
        return is_management(user.role);
    case Access::imports:
        return user.role == Role::centre_officer || user.role == Role::administrator;
    case Access::administration:
        return user.role == Role::administrator;
    case Access::designing:
        return user.role == Role::form_designer;
    case Access::auditing:
        return user.role == Role::auditor;
    case Access::enterprise_key:
        return false;
    }
    return false;
}

} // namespace tianbao::http
