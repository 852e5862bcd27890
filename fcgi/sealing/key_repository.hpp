// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"

#include <string>
#include <vector>

namespace tianbao::sealing {

/// A key that rows may be sealed with, as the database knows it.
struct KnownKey {
    std::string id;
    std::string cipher; ///< a word
    std::string proof;  ///< a known text, sealed with it: who has another secret does not open it
    Instant since;
};

/// The keys of all nodes, 数据库中在用的密钥.
class KeyRepository {
public:
    explicit KeyRepository(db::Reader& database) : database_(database) {}

    std::vector<KnownKey> all();
    /// False: it is there already.
    bool add(const KnownKey& key);
    bool remove(std::string_view id);

private:
    db::Reader& database_;
};

} // namespace tianbao::sealing
