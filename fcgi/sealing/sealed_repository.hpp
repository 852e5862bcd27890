// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "sealing/sealed_columns.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tianbao::sealing {

/// A value as it is stored, with the primary key of its row.
struct StoredValue {
    std::vector<std::string> keys;
    std::string value;
};

/// Sealed columns of any table, for the change of keys. For the account that owns the tables: workers may not change all of them.
class SealedRepository {
public:
    explicit SealedRepository(db::Reader& database) : database_(database) {}

    /// The first values behind a row, by its key, that are not sealed with the current key; an empty key: from the beginning.
    std::vector<StoredValue> not_current(const SealedColumn& column, const std::vector<std::string>& after, int most);

    /// Seals the value with the current key. False when the row has another value by now: who changed it has sealed it.
    bool reseal(const SealedColumn& column, const StoredValue& stored);

    /// How many values each key has sealed; those in plain text under "".
    std::map<std::string, std::int64_t> count(const SealedColumn& column);

private:
    db::Reader& database_;
};

} // namespace tianbao::sealing
