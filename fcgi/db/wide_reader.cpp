// SPDX-License-Identifier: MPL-2.0
#include "db/wide_reader.hpp"

#include "db/connection.hpp"

namespace tianbao::db {

Rows WideReader::query_all(Sql sql, const std::vector<Value>& values)
{
    return Rows{std::make_unique<Rows::Cursor>(Rows::Cursor{nullptr, connection_->query(sql, values), connection_->sealer()})};
}

} // namespace tianbao::db
