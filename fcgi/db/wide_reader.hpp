// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"

namespace tianbao::db {

/// A reader for statements with more values than one names one by one.
class WideReader : public Reader {
public:
    explicit WideReader(const Reader& reader) : Reader(reader) {}

    /// As many values as the statement has placeholders.
    Rows query_all(Sql sql, const std::vector<Value>& values);
};

} // namespace tianbao::db
