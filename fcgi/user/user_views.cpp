// SPDX-License-Identifier: MPL-2.0
#include "user/user_views.hpp"

#include "account/account.hpp"
#include "account/device.hpp"
#include "account/role_views.hpp"
#include "util/text.hpp"

namespace tianbao::user {

namespace names = html::names;

namespace {

void show_state(html::Dictionary& row, const User& user)
{
    if (user.closed_at) return row.show(names::kUSER_CLOSED);
    if (user.locked_at) return row.add(names::kUSER_LOCKED).set(names::kLOCKED_AT, shanghai_minute_text(*user.locked_at));
    row.show(names::kUSER_OPEN);
}

void show_option(html::Dictionary& row, const std::string& value, const std::string& name, bool is_chosen)
{
    row.set(names::kOPTION_VALUE, value);
    row.set(names::kOPTION_NAME, name);
    row.show_if(is_chosen, names::kOPTION_CHOSEN);
}

html::Name section_of(Act act)
{
    switch (act) {
    case Act::lock:
        return names::kACT_LOCK;
    case Act::unlock:
        return names::kACT_UNLOCK;
    case Act::end_sessions:
        return names::kACT_SESSIONS;
    case Act::change_role:
        return names::kACT_ROLE;
    case Act::reset_password:
        return names::kACT_PASSWORD;
    case Act::reset_second_factor:
        break;
    }
    return names::kACT_SECOND_FACTOR;
}

html::Name section_of(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::own_account:
        return names::kOBSTACLE_OWN;
    case Obstacle::closed:
        return names::kOBSTACLE_CLOSED;
    case Obstacle::already_locked:
        return names::kOBSTACLE_LOCKED;
    case Obstacle::not_locked:
        return names::kOBSTACLE_NOT_LOCKED;
    case Obstacle::associated:
        return names::kOBSTACLE_ASSOCIATED;
    case Obstacle::enterprise_user:
        return names::kOBSTACLE_ENTERPRISE_USER;
    case Obstacle::same_role:
        return names::kOBSTACLE_SAME_ROLE;
    case Obstacle::last_administrator:
        return names::kOBSTACLE_LAST_ADMINISTRATOR;
    case Obstacle::no_password:
        return names::kOBSTACLE_NO_PASSWORD;
    case Obstacle::management_role:
        return names::kOBSTACLE_MANAGEMENT_ROLE;
    case Obstacle::no_mobile:
        return names::kOBSTACLE_NO_MOBILE;
    case Obstacle::past_closing_day:
        return names::kOBSTACLE_PAST_CLOSING_DAY;
    case Obstacle::no_authenticator:
        return names::kOBSTACLE_NO_AUTHENTICATOR;
    case Obstacle::changed:
        break;
    }
    return names::kOBSTACLE_CHANGED;
}

/// Whether a page need not even speak of an act: the other one of a pair, or what the account never had.
bool goes_without_saying(Obstacle obstacle)
{
    return obstacle == Obstacle::already_locked || obstacle == Obstacle::not_locked || obstacle == Obstacle::no_password ||
           obstacle == Obstacle::no_authenticator || obstacle == Obstacle::own_account || obstacle == Obstacle::closed;
}

void show_acts(html::Dictionary& values, const User& user, const UserId& actor, std::optional<Obstacle> closing)
{
    for (const auto act : all_acts()) {
        auto obstacle = obstacle_to(act, user, actor);
        if (!obstacle && act == Act::reset_password) obstacle = closing;
        if (obstacle && goes_without_saying(*obstacle)) continue;
        auto& row = values.add(names::kUSER_ACT);
        row.set(names::kUSER_ID, user.id.text());
        row.set(names::kACT_WORD, std::string(word_of(act)));
        row.show(section_of(act));
        if (obstacle)
            row.add(names::kACT_BARRED).show(section_of(*obstacle));
        else
            row.show(names::kACT_POSSIBLE);
    }
}

} // namespace

void show_row(html::Dictionary& row, const User& user, const enterprise::Districts& districts)
{
    row.set(names::kUSER_ID, user.id.text());
    row.set(names::kUSER_NAME, user.name);
    row.set(names::kMOBILE_MASKED, user.mobile.masked());
    row.set(names::kLOGIN_NAME, user.login_name);
    account::show_role(row.add(names::kROLE), user.role, user.district, districts);
    row.show(user.is_bound ? names::kSSO_BOUND : names::kSSO_NOT_BOUND);
    row.show_if(!user.login_name.empty(), names::kHAS_LOGIN_NAME);
    if (user.seen_at)
        row.add(names::kWAS_SEEN).set(names::kSEEN_AT, shanghai_minute_text(*user.seen_at));
    else
        row.show(names::kNEVER_SEEN);
    show_state(row, user);
}

void show_list(html::Dictionary& values, const ListView& list, const enterprise::Districts& districts)
{
    values.show(names::kMENU_USERS);
    values.set(names::kQ, list.filter.search.text);
    const std::string role(list.filter.role ? account::word_of(*list.filter.role) : "");
    values.set(names::kROLE_WORD, role);
    values.set(names::kSTATE_WORD, list.filter.only_locked ? "locked" : "");
    values.show_if(list.filter.only_locked, names::kONLY_LOCKED);
    for (const auto each : http::kRoles) {
        auto& option = values.add(names::kROLE_OPTION);
        option.set(names::kOPTION_VALUE, std::string(account::word_of(each)));
        option.show_if(account::word_of(each) == role, names::kOPTION_CHOSEN);
        account::show_role(option.add(names::kROLE_KIND), each, {});
    }
    values.show_if(!list.filter.before.empty(), names::kFIRST_PAGE_LINK);
    if (!list.next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, list.next_key);
    if (list.users.empty()) return values.show(names::kNO_ROWS);
    auto& table = values.add(names::kROWS);
    for (const auto& user : list.users) show_row(table.add(names::kROW), user, districts);
}

void show_managers(html::Dictionary& values, const std::vector<User>& managers, const enterprise::Districts& districts)
{
    values.show(names::kMENU_ROLES);
    if (managers.empty()) return values.show(names::kNO_ROWS);
    auto& table = values.add(names::kROWS);
    for (const auto& user : managers) show_row(table.add(names::kROW), user, districts);
}

void show_user(html::Dictionary& values, const User& user, const std::vector<account::Session>& sessions, const UserId& actor,
               std::optional<Obstacle> closing, const enterprise::Districts& districts)
{
    values.show(names::kMENU_USERS);
    auto& shown = values.add(names::kUSER);
    show_row(shown, user, districts);
    shown.set(names::kCREATED_ON, day_text(shanghai_day(user.created_at)));
    shown.show(user.is_enterprise ? names::kKIND_ENTERPRISE : names::kKIND_PERSONAL);
    shown.set(names::kASSOCIATION_COUNT, std::to_string(user.associations));
    shown.show_if(user.password_is_initial, names::kPASSWORD_IS_INITIAL);
    if (user.authenticator_since)
        shown.add(names::kAUTHENTICATOR).set(names::kENROLLED_AT, shanghai_minute_text(*user.authenticator_since));
    else
        shown.show(names::kNO_AUTHENTICATOR);
    if (user.joined_into) {
        auto& into = shown.add(names::kJOINED_INTO);
        into.set(names::kINTO_ID, user.joined_into->text());
        into.set(names::kINTO_NAME, user.joined_into_name);
    }
    const bool may_be_merged = !user.closed_at && user.role == http::Role::user && !user.is_enterprise && user.id != actor;
    if (may_be_merged) values.add(names::kMAY_MERGE).set(names::kUSER_ID, user.id.text());
    values.show_if(user.id == actor, names::kOWN_ACCOUNT);
    values.show(sessions.empty() ? names::kNO_SESSIONS : names::kSESSIONS);
    for (const auto& session : sessions) {
        auto& row = values.add(names::kSESSION);
        row.set(names::kSIGNED_IN_AT, shanghai_text(session.began_at));
        row.set(names::kSEEN_AT, shanghai_minute_text(session.seen_at));
        row.set(names::kADDRESS, session.client_address);
        row.set(names::kDEVICE, account::device_name(session.user_agent));
        row.show(session.way == account::SignInWay::former ? names::kWAY_FORMER : names::kWAY_SSO);
    }
    show_acts(values, user, actor, closing);
}

void show_act(html::Dictionary& values, Act act, const User& user, const ActForm& typed, const enterprise::Districts& districts)
{
    values.show(names::kMENU_USERS);
    auto& asked = values.add(names::kASKED_ACT);
    asked.show(section_of(act));
    asked.set(names::kACT_WORD, std::string(word_of(act)));
    show_row(asked, user, districts);
    asked.set(names::kREASON, typed.reason);
    asked.set(names::kSTANDING, typed.standing);
    asked.show_if(typed.role == "user", names::kCHOSEN_USER);
    asked.show_if(typed.role == "district_officer", names::kCHOSEN_DISTRICT);
    asked.show_if(typed.role == "centre_officer", names::kCHOSEN_CENTRE);
    asked.show_if(typed.role == "administrator", names::kCHOSEN_SYSTEM);
    asked.show_if(typed.role == "auditor", names::kCHOSEN_AUDITOR);
    asked.show_if(typed.role == "viewer", names::kCHOSEN_VIEWER);
    asked.show_if(typed.role == "reviewer", names::kCHOSEN_REVIEWER);
    asked.show_if(typed.role == "form_designer", names::kCHOSEN_DESIGNER);
    for (const auto& district : districts.all())
        show_option(asked.add(names::kDISTRICT_OPTION), district.code, district.name, district.code == typed.district);
}

void show_obstacle(html::Dictionary& values, Obstacle obstacle)
{
    values.add(names::kACT_REFUSED).show(section_of(obstacle));
}

void show_initial_password(html::Dictionary& values, const User& user, const Secret& password, Instant until)
{
    values.show(names::kMENU_USERS);
    auto& shown = values.add(names::kUSER);
    shown.set(names::kUSER_ID, user.id.text());
    shown.set(names::kUSER_NAME, user.name);
    shown.set(names::kLOGIN_NAME, user.login_name);
    shown.set(names::kINITIAL_PASSWORD, password.expose());
    shown.set(names::kINITIAL_UNTIL, shanghai_minute_text(until));
}

html::Problem problem_of(ReasonFault fault)
{
    const auto at = [](html::Name words) { return html::Problem{"reason", names::kREASON_PROBLEM, words}; };
    switch (fault) {
    case ReasonFault::required:
        return at(names::kACT_REASON_REQUIRED);
    case ReasonFault::too_short:
        return at(names::kACT_REASON_SHORT);
    case ReasonFault::too_long:
        break;
    }
    return at(names::kACT_REASON_LONG);
}

html::Problem problem_of_role()
{
    return {"role", names::kROLE_PROBLEM, names::kROLE_REQUIRED};
}

html::Problem problem_of_district()
{
    return {"district", names::kDISTRICT_PROBLEM, names::kROLE_DISTRICT_REQUIRED};
}

} // namespace tianbao::user
