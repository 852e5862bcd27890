// SPDX-License-Identifier: MPL-2.0
#include "account/role_views.hpp"

#include "html/names.hpp"

namespace tianbao::account {

namespace names = html::names;

void show_role(html::Dictionary& row, http::Role role, const std::string& district_name)
{
    switch (role) {
    case http::Role::user:
        row.show(names::kROLE_USER);
        return;
    case http::Role::district_officer:
        row.add(names::kROLE_DISTRICT).set(names::kROLE_DISTRICT_NAME, district_name);
        return;
    case http::Role::centre_officer:
        row.show(names::kROLE_CENTRE);
        return;
    case http::Role::administrator:
        row.show(names::kROLE_SYSTEM);
        return;
    case http::Role::auditor:
        row.show(names::kROLE_AUDITOR);
        return;
    case http::Role::viewer: {
        auto& viewer = row.add(names::kROLE_VIEWER);
        viewer.set(names::kROLE_DISTRICT_NAME, district_name);
        viewer.show_if(district_name.empty(), names::kROLE_OF_CITY);
        return;
    }
    case http::Role::reviewer:
        row.add(names::kROLE_REVIEWER).set(names::kROLE_DISTRICT_NAME, district_name);
        return;
    case http::Role::form_designer:
        row.show(names::kROLE_DESIGNER);
        return;
    }
}

void show_role(html::Dictionary& row, http::Role role, const std::string& district, const enterprise::Districts& districts)
{
    const auto* found = districts.find(district);
    show_role(row, role, found ? found->name : district);
}

} // namespace tianbao::account
