// SPDX-License-Identifier: MPL-2.0
#include "review/scope.hpp"

namespace tianbao::review {

Scope scope_of(const http::Caller::User& officer)
{
    if (officer.role == http::Role::centre_officer) return {};
    if (officer.role == http::Role::viewer) return {officer.district};
    const bool is_of_a_district = officer.role == http::Role::district_officer || officer.role == http::Role::reviewer;
    if (!is_of_a_district || officer.district.empty()) throw http::Forbidden{};
    return {officer.district};
}

} // namespace tianbao::review
