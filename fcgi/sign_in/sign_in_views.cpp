// SPDX-License-Identifier: MPL-2.0
#include "sign_in/sign_in_views.hpp"

#include "account/former_login.hpp"

#include <algorithm>

namespace tianbao::sign_in {

namespace names = html::names;

namespace {

html::Name section_of(FailedPage page)
{
    switch (page) {
    case FailedPage::cancelled:
        return names::kSSO_CANCELLED;
    case FailedPage::expired:
        return names::kSSO_EXPIRED;
    case FailedPage::unreachable:
        return names::kSSO_UNREACHABLE;
    case FailedPage::busy:
        return names::kSSO_BUSY;
    case FailedPage::invalid:
        return names::kSSO_INVALID;
    case FailedPage::level_low:
        return names::kSSO_LEVEL_LOW;
    case FailedPage::closed:
        return names::kACCOUNT_CLOSED;
    case FailedPage::locked:
        return names::kACCOUNT_LOCKED;
    }
    return names::kSSO_INVALID;
}

html::Problem at_login_name(html::Name words)
{
    return {"login-name", names::kLOGIN_NAME_PROBLEM, words};
}

} // namespace

void show_sign_in(html::Dictionary& values, const std::string& return_to, const std::string& login_name, SignInOccasion occasion)
{
    values.set(names::kRETURN_TO, return_to);
    values.set(names::kLOGIN_NAME, login_name);
    values.show_if(occasion == SignInOccasion::wanted_page, names::kWANTED);
}

void show_session_end(html::Dictionary& values, account::SessionEnd end, const account::SessionSettings& settings)
{
    switch (end) {
    case account::SessionEnd::idle:
        return values.show(names::kTIMED_OUT);
    case account::SessionEnd::absolute:
        values.set(names::kSESSION_HOURS, std::to_string(settings.absolute.count()));
        return values.show(names::kSESSION_FULL);
    case account::SessionEnd::ended:
        return values.show(names::kSESSION_ENDED);
    }
}

void show_entries(html::Dictionary& values, const Entries& entries)
{
    for (const auto& provider : entries.all()) {
        const auto& entry = provider->settings();
        const bool is_first = entry.key == kFirstEntry;
        auto& row = values.add(names::kSSO_ENTRY);
        row.set(names::kENTRY_PATH, is_first ? "" : "/" + entry.key);
        row.show(is_first ? names::kFIRST_ENTRY : names::kFURTHER_ENTRY);
        row.set(names::kENTRY_NAME, entry.name);
        row.set(names::kENTRY_HINT, entry.hint);
        row.show(entry.name.empty() ? names::kUNNAMED_ENTRY : names::kNAMED_ENTRY);
        if (is_first && entry.hint.empty()) row.show(names::kUSUAL_HINT);
        if (!entry.hint.empty()) row.show(names::kENTRY_HINTED);
    }
}

bool show_other_entries(html::Dictionary& values, const Entries& entries, const std::vector<std::string>& issuers)
{
    html::Dictionary* list = nullptr;
    for (const auto& provider : entries.all()) {
        const auto& entry = provider->settings();
        if (std::find(issuers.begin(), issuers.end(), entry.issuer) != issuers.end()) continue;
        if (!list) list = &values.add(names::kOTHER_ENTRIES);
        auto& row = list->add(names::kOTHER_ENTRY);
        row.set(names::kENTRY_KEY, entry.key);
        row.set(names::kENTRY_NAME, entry.name);
        row.show(entry.name.empty() ? names::kUNNAMED_ENTRY : names::kNAMED_ENTRY);
    }
    return list != nullptr;
}

void show_former_users(html::Dictionary& values, ShanghaiDay closing_day, Instant now)
{
    values.show(account::is_closed_to_unclaimed(closing_day, now) ? names::kFORMER_SHUT : names::kFORMER_OPEN);
    values.set(names::kFORMER_UNTIL, day_text(closing_day));
}

void show_choose(html::Dictionary& values, BindingDoubt doubt, const std::string& return_to, const std::string& login_name)
{
    values.set(names::kRETURN_TO, return_to);
    values.set(names::kLOGIN_NAME, login_name);
    values.show_if(doubt == BindingDoubt::several_accounts, names::kSEVERAL_ACCOUNTS);
    values.show_if(doubt == BindingDoubt::mobile_not_verified, names::kMOBILE_NOT_VERIFIED);
    values.show_if(doubt == BindingDoubt::account_bound, names::kACCOUNT_BOUND);
}

void show_failed(html::Dictionary& values, SsoFault fault, const std::string& return_to)
{
    values.set(names::kRETURN_TO, return_to);
    values.show(section_of(page_of(fault)));
}

std::vector<html::Problem> problems_of(const std::string& login_name, const Secret& password)
{
    std::vector<html::Problem> problems;
    if (login_name.empty()) problems.push_back(at_login_name(names::kLOGIN_NAME_REQUIRED));
    if (password.empty()) problems.push_back({"password", names::kPASSWORD_PROBLEM, names::kPASSWORD_REQUIRED});
    return problems;
}

html::Problem problem_of_refusal()
{
    return at_login_name(names::kLOGIN_REFUSED);
}

html::Problem problem_of_initial_proof()
{
    return at_login_name(names::kPROOF_INITIAL);
}

html::Problem problem_of_binding(BindOutcome outcome)
{
    switch (outcome) {
    case BindOutcome::ended:
        return problem_of_refusal(); // as for any account that cannot come in
    case BindOutcome::enterprise:
        return at_login_name(names::kPROOF_ENTERPRISE);
    case BindOutcome::bound:
    case BindOutcome::used_up:
    case BindOutcome::taken:
        break;
    }
    return at_login_name(names::kPROOF_TAKEN);
}

std::optional<html::Problem> problem_of_entry_proof(std::string_view word)
{
    const auto problem = [](html::Name words) { return html::Problem{"entry-proof", names::kENTRY_PROOF_PROBLEM, words}; };
    if (word == "unbound") return problem(names::kPROOF_UNBOUND);
    if (word == "taken") return problem(names::kPROOF_TAKEN);
    if (word == "enterprise") return problem(names::kPROOF_ENTERPRISE);
    return std::nullopt;
}

} // namespace tianbao::sign_in
