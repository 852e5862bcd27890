// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/unified_social_credit_code.hpp"
#include "registry/entity.hpp"
#include "util/expected.hpp"
#include "util/time.hpp"

#include <string_view>

namespace tianbao::registry {

/// Why the registry told nothing.
enum class RegistryFault {
    not_found,      ///< it answered: there is no such entity
    slow,           ///< no answer within the limit
    down,           ///< no connection, or it says that it cannot answer now
    broken,         ///< the connection broke before the answer was whole
    not_trusted,    ///< another certificate than the registry's, or no TLS
    redirected,     ///< it sends elsewhere, which is never followed
    too_large,      ///< more bytes than any answer has
    wrong_type,     ///< no JSON by its content type, such as a gateway's log-in page
    wrong_encoding, ///< not UTF-8
    nonsense,       ///< an answer that is not of the contract, or speaks of another code
    refused,        ///< it does not accept the portal's signature: a fault of the set-up
    throttled,      ///< it has been asked too often
    busy,           ///< not asked: as many wait for it already as may
};

/// For logs: "not_found", "slow" …
std::string_view word_of(RegistryFault fault);

/// What can be compared with a registry, 可比对的事项.
struct Coverage {
    bool knows_representatives = true; ///< false: entities come without their legal representative
    bool name_suffices = false;        ///< whether code and name prove an enterprise then
};

/// 法人库: knows every enterprise's true name, code, legal representative and status.
class Registry {
public:
    virtual ~Registry() = default;

    /// Asks for one code; never with a transaction open. `now` signs the request and is what the time limits of
    /// repeated faults are reckoned from. `request_id` goes to the log beside a fault.
    virtual Expected<Entity, RegistryFault> find(const enterprise::UnifiedSocialCreditCode& code, Instant now, std::string_view request_id) = 0;

    virtual Coverage coverage() const { return {}; }
};

} // namespace tianbao::registry
