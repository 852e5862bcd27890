// SPDX-License-Identifier: MPL-2.0
#include "filing/key_views.hpp"

namespace tianbao::filing {

namespace names = html::names;

namespace {

html::Problem problem_of(KeyFault fault)
{
    switch (fault) {
    case KeyFault::name_missing:
        return {"name", names::kNAME_PROBLEM, names::kKEY_NAME_REQUIRED};
    case KeyFault::name_long:
        return {"name", names::kNAME_PROBLEM, names::kKEY_NAME_LONG};
    case KeyFault::days_missing:
        return {"days", names::kDAYS_PROBLEM, names::kKEY_DAYS_REQUIRED};
    case KeyFault::too_many:
        break;
    }
    return {"name", names::kNAME_PROBLEM, names::kKEY_TOO_MANY};
}

html::Name section_of(KeyState state)
{
    switch (state) {
    case KeyState::good:
        return names::kKEY_GOOD;
    case KeyState::expired:
        return names::kKEY_EXPIRED;
    case KeyState::revoked:
        return names::kKEY_REVOKED;
    case KeyState::right_gone:
        break;
    }
    return names::kKEY_RIGHT_GONE;
}

void show_key(html::Dictionary& row, const EnterpriseKey& key, const KeySheet& sheet)
{
    const auto state = state_of(key, sheet.now);
    row.set(names::kKEY_NAME, key.name);
    row.set(names::kKEY_MAKER, key.made_by);
    row.set(names::kKEY_MADE_AT, shanghai_minute_text(key.made_at));
    row.set(names::kKEY_EXPIRES_AT, shanghai_minute_text(key.expires_at));
    row.set(names::kKEY_USED_AT, key.used_at ? shanghai_minute_text(*key.used_at) : "");
    row.show_if(!key.used_at, names::kKEY_UNUSED);
    row.set(names::kKEY_USES, std::to_string(key.uses));
    row.show(section_of(state));
    if (state == KeyState::good && sheet.is_filler) row.add(names::kMAY_REVOKE_KEY).set(names::kKEY_ID, key.id);
}

} // namespace

void show_keys(html::Page& page, const KeySheet& sheet)
{
    auto& values = page.values();
    values.set(names::kENTERPRISE_NAME, sheet.enterprise.name);
    values.set(names::kUSCC, sheet.enterprise.uscc);
    values.set(names::kAPI_ADDRESS, sheet.address);
    values.show_if(sheet.is_refused, names::kKEY_REFUSED);
    if (!sheet.new_key.empty()) values.add(names::kNEW_KEY).set(names::kKEY_TEXT, sheet.new_key.expose());
    values.show(sheet.keys.empty() ? names::kNO_KEYS : names::kKEYS);
    for (const auto& key : sheet.keys) show_key(values.add(names::kKEY), key, sheet);
    if (!sheet.is_filler) {
        values.show(names::kFOR_FILLERS);
        return;
    }
    auto& form = values.add(names::kMAKES_KEYS);
    form.set(names::kNAME, sheet.typed.name);
    for (const int days : kKeyDays) {
        auto& option = form.add(names::kDAYS_OPTION);
        option.set(names::kOPTION_VALUE, std::to_string(days));
        option.show_if(std::to_string(days) == sheet.typed.days, names::kOPTION_CHOSEN);
    }
    std::vector<html::Problem> problems;
    for (const auto fault : sheet.faults) problems.push_back(problem_of(fault));
    page.show_problems(problems);
}

} // namespace tianbao::filing
