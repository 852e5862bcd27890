// SPDX-License-Identifier: MPL-2.0
#include "sign_in/binding.hpp"

#include "account/one_account.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string>

namespace tianbao::sign_in {

namespace {

/// Those that may have the log-in.
std::vector<BindingCandidate> fitting(const SsoIdentity& identity, const std::vector<BindingCandidate>& same_number)
{
    const bool is_enterprise = identity.kind == IdentityKind::enterprise;
    std::vector<BindingCandidate> fit;
    std::copy_if(same_number.begin(), same_number.end(), std::back_inserter(fit),
                 [&](const auto& one) { return account::fit_one_account(is_enterprise, one.is_enterprise); });
    return fit;
}

} // namespace

std::string_view word_of(BindingDoubt doubt)
{
    switch (doubt) {
    case BindingDoubt::several_accounts:
        return "several_accounts";
    case BindingDoubt::mobile_not_verified:
        return "mobile_not_verified";
    case BindingDoubt::account_bound:
        return "account_bound";
    case BindingDoubt::own_wish:
        return "own_wish";
    }
    throw std::logic_error("no such doubt of a binding");
}

BindingDoubt doubt_from(std::string_view word)
{
    for (const auto doubt :
         {BindingDoubt::several_accounts, BindingDoubt::mobile_not_verified, BindingDoubt::account_bound, BindingDoubt::own_wish}) {
        if (word_of(doubt) == word) return doubt;
    }
    throw std::invalid_argument("no doubt of a binding: " + std::string(word));
}

Binding decide_binding(const SsoIdentity& identity, const std::vector<BindingCandidate>& same_number)
{
    if (identity.kind == IdentityKind::enterprise) return NewAccount{};
    const auto same_mobile = fitting(identity, same_number);
    if (!identity.verified_mobile) return BindingDoubt::mobile_not_verified;
    if (same_mobile.size() > 1) return BindingDoubt::several_accounts;
    if (same_mobile.empty() || same_mobile.front().is_bound) return NewAccount{};
    const auto& found = same_mobile.front();
    if (found.is_bound_elsewhere && !found.is_locked) return BindingDoubt::account_bound;
    return BindTo{found.user, found.is_locked};
}

std::vector<UserId> accounts_found(FoundBy by, const SsoIdentity& identity, const std::vector<BindingCandidate>& same_number)
{
    const auto same_mobile = fitting(identity, same_number);
    const auto is_bound = [](const BindingCandidate& one) { return one.is_bound || one.is_bound_elsewhere; };
    if (!identity.verified_mobile || std::any_of(same_mobile.begin(), same_mobile.end(), is_bound)) return {};
    std::vector<UserId> found;
    for (const auto& one : same_mobile) {
        if (!one.is_locked && !(by == FoundBy::choice && one.is_management)) found.push_back(one.user);
    }
    return found;
}

} // namespace tianbao::sign_in
