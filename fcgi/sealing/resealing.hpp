// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "sealing/sealed_columns.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tianbao::sealing {

/// How many values of a column each key has sealed; those in plain text under "".
struct ColumnStatus {
    std::string_view place;
    std::map<std::string, std::int64_t> by_key;
};

/// Told after every portion: the column, and how many of its values have been sealed anew so far.
using ResealProgress = std::function<void(std::string_view place, std::int64_t done)>;

/// Every sealed column, counted. Reads all of their rows.
std::vector<ColumnStatus> status(db::Pool& owner);
/// Values in plain text, or of one key, over all columns.
std::int64_t count_of(const std::vector<ColumnStatus>& status, std::string_view key);

/// Seals with the current key whatever is not, 换密钥重新加密, while the portal runs: portion by portion, each a transaction; what a worker
/// changes meanwhile is left as the worker wrote it. Cut off, it goes on by being run again. How many values.
std::int64_t reseal(db::Pool& owner, Instant now, const ResealProgress& progress);

/// Forgets a key that nothing is sealed with any more, so that it may leave [sealing]: one transaction, which counts and is given up where a value
/// is left. To be called when no node has the key as its current one any more. Throws KeyFault saying why not.
void retire(db::Pool& owner, const std::string& key, Instant now);

} // namespace tianbao::sealing
