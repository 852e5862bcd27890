// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/desk.hpp"
#include "filing/enterprise_key.hpp"

namespace tianbao::filing {

/// The key of a request that is good.
struct KeyHolder {
    std::string id;
    std::string uscc;
    UserId user;
    std::string name; ///< of the user
};

/// Keys as stored: by their keyed hashes.
class EnterpriseKeyRepository {
public:
    explicit EnterpriseKeyRepository(db::Reader& database) : database_(database) {}

    /// The latest first, 50 at most.
    std::vector<EnterpriseKey> list(const EnterpriseId& enterprise);
    int good_ones(const EnterpriseId& enterprise, Instant now);
    /// Within a transaction that has used the holder's right.
    void add(const std::string& id, const EnterpriseId& enterprise, const WantedKey& key, const std::string& hash, const Holder& by, Instant now);
    /// Whether it is a key of the enterprise, good or not.
    bool is_of(const std::string& id, const EnterpriseId& enterprise);
    /// False: there is no such key of the enterprise, or it is revoked already.
    bool revoke(const std::string& id, const EnterpriseId& enterprise, const UserId& by, Instant now);

    /// Whose key it is: neither revoked nor over, of the present right to file, its maker's account neither closed nor locked.
    std::optional<KeyHolder> find(const std::string& hash, Instant now);
    /// Counts a use. False: it had as many as are allowed within the window.
    bool use(const std::string& id, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::filing
