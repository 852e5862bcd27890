// SPDX-License-Identifier: MPL-2.0
#include "filing/key_gate.hpp"

#include "filing/enterprise_key_repository.hpp"

namespace tianbao::filing {

http::KeyCheck KeyGate::identify(const http::Request& request) const
{
    const auto key = bearer_of(request.authorization);
    if (key.empty()) return {};
    const auto now = clock_();
    auto reader = pool_.read();
    EnterpriseKeyRepository keys(reader);
    const auto holder = keys.find(seal_.hash(key, kKeySeal), now);
    if (!holder) return {};
    if (!keys.use(holder->id, now)) return {{}, true};
    http::Caller caller;
    caller.signed_in = http::Caller::User{holder->user, SessionId::stored({}), holder->name, http::Role::user, {}};
    caller.key = http::Caller::Key{holder->id, holder->uscc};
    return {std::move(caller), false};
}

} // namespace tianbao::filing
