// SPDX-License-Identifier: MPL-2.0
#include "sign_in/binding.hpp"

namespace tianbao::sign_in {

Binding decide_binding(const SsoIdentity& identity, const std::vector<BindingCandidate>& same_mobile)
{
    if (!identity.verified_mobile) return BindingDoubt::mobile_not_verified;
    if (same_mobile.size() > 1) return BindingDoubt::several_accounts;
    if (same_mobile.empty() || same_mobile.front().is_bound) return NewAccount{};
    return BindTo{same_mobile.front().user, same_mobile.front().is_locked};
}

} // namespace tianbao::sign_in
