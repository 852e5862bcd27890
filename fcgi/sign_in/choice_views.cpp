// SPDX-License-Identifier: MPL-2.0
#include "sign_in/choice_views.hpp"

#include "account/former_login.hpp"
#include "util/text.hpp"

namespace tianbao::sign_in {

namespace names = html::names;

namespace {

void show_enterprise(html::Dictionary& row, const ChoiceEnterprise& enterprise)
{
    row.set(names::kENTERPRISE_NAME, enterprise.name);
    row.set(names::kUSCC, enterprise.uscc);
    row.show(enterprise.is_filler ? names::kCHOICE_FILLER : names::kCHOICE_NOT_FILLER);
    if (!enterprise.last_filed) return row.show(names::kCHOICE_NEVER_FILED);
    row.add(names::kCHOICE_FILED).set(names::kFILED_PERIOD, enterprise.last_filed->text());
}

void show_choice(html::Dictionary& row, const AccountChoice& choice)
{
    row.set(names::kCHOICE_ACCOUNT, choice.user.text());
    if (choice.login_name.empty())
        row.add(names::kCHOICE_NO_LOGIN).set(names::kPERSON_MASKED, masked_name(choice.name));
    else
        row.add(names::kCHOICE_LOGIN).set(names::kLOGIN_MASKED, account::masked_login_name(choice.login_name));
    row.show_if(choice.enterprises.empty(), names::kCHOICE_UNASSOCIATED);
    for (const auto& enterprise : choice.enterprises) show_enterprise(row.add(names::kCHOICE_ENTERPRISE), enterprise);
    row.show_if(choice.has_more, names::kCHOICE_MORE);
}

} // namespace

void show_choices(html::Dictionary& values, const std::vector<AccountChoice>& choices)
{
    if (choices.empty()) return values.show(names::kNO_CHOICES);
    values.show(names::kCHOICES);
    for (const auto& choice : choices) show_choice(values.add(names::kCHOICE), choice);
}

html::Problem problem_of_no_choice()
{
    return {"account", names::kACCOUNT_PROBLEM, names::kACCOUNT_REQUIRED};
}

html::Problem problem_of_choice(bool is_any_left)
{
    if (is_any_left) return {"account", names::kACCOUNT_PROBLEM, names::kACCOUNT_GONE};
    return {"login-name", names::kLOGIN_NAME_PROBLEM, names::kACCOUNT_GONE};
}

} // namespace tianbao::sign_in
