// SPDX-License-Identifier: MPL-2.0
#include "sign_in/joining_views.hpp"

namespace tianbao::sign_in {

namespace names = html::names;

namespace {

html::Problem at_mobile(html::Name words)
{
    return {"mobile-on-record", names::kMOBILE_ON_RECORD_PROBLEM, words};
}

html::Name words_of(user::MergerObstacle obstacle)
{
    switch (obstacle) {
    case user::MergerObstacle::same_account:
        return names::kJOIN_SAME;
    case user::MergerObstacle::enterprise_user:
        return names::kJOIN_ENTERPRISE;
    case user::MergerObstacle::waiting:
        return names::kJOIN_WAITS;
    case user::MergerObstacle::bound_elsewhere:
        return names::kPROOF_TAKEN;
    case user::MergerObstacle::own_account:
    case user::MergerObstacle::closed:
    case user::MergerObstacle::locked:
    case user::MergerObstacle::management_role:
        break; // none of these could have logged in when it was proven
    }
    return names::kJOIN_CHANGED;
}

} // namespace

void show_join(html::Dictionary& values, const JoinForm& typed, bool by_sso, bool is_bound)
{
    values.show(names::kMENU_JOIN);
    values.set(names::kLOGIN_NAME, typed.login_name);
    values.set(names::kMOBILE_ON_RECORD, typed.mobile_on_record);
    values.show(by_sso ? names::kBY_SSO : names::kBY_PASSWORD);
    values.show(is_bound ? names::kBOUND : names::kNOT_BOUND);
}

void show_binding_outcome(html::Dictionary& values, std::string_view word)
{
    values.show_if(word == "own", names::kBINDING_OWN);
    values.show_if(word == "others", names::kBINDING_OTHERS);
    values.show_if(word == "over", names::kBINDING_OVER);
    values.show_if(word == "taken", names::kBINDING_TAKEN);
    values.show_if(word == "enterprise", names::kBINDING_ENTERPRISE);
}

void show_bind(html::Dictionary& values, const SsoIdentity& identity, const std::string& entry_name)
{
    values.show(names::kMENU_JOIN);
    values.show(entry_name.empty() ? names::kUNNAMED_ENTRY : names::kNAMED_ENTRY);
    values.set(names::kENTRY_NAME, entry_name);
    values.set(names::kBIND_NAME, identity.name);
    if (identity.verified_mobile) values.add(names::kHAS_BIND_MOBILE).set(names::kBIND_MOBILE, identity.verified_mobile->masked());
    if (identity.uscc) values.add(names::kBIND_ENTERPRISE).set(names::kBIND_USCC, *identity.uscc);
}

html::Problem problem_of_missing_mobile()
{
    return at_mobile(names::kMOBILE_FOR_INITIAL);
}

html::Problem problem_of_wrong_mobile()
{
    return at_mobile(names::kMOBILE_ON_RECORD_DIFFERS);
}

html::Problem problem_of_closed_mobile()
{
    return at_mobile(names::kMOBILE_CLOSED);
}

html::Problem problem_of_obstacle(user::MergerObstacle obstacle)
{
    return {"login-name", names::kLOGIN_NAME_PROBLEM, words_of(obstacle)};
}

} // namespace tianbao::sign_in
