// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sealing/sealed_columns.hpp"
#include "support/database.hpp"

#include <set>
#include <string>
#include <string_view>

namespace tianbao::support {

/// The columns of all tables that have the text somewhere in plain, as "table.column".
inline std::set<std::string> columns_with(db::Pool& pool, std::string_view text)
{
    auto reader = pool.read();
    std::vector<std::pair<std::string, std::string>> all;
    {
        auto rows = reader.query(db::Sql{"SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()"});
        while (rows.next()) all.emplace_back(rows.text(1), rows.text(2));
    }
    std::set<std::string> found;
    for (const auto& [table, column] : all) {
        auto rows = reader.query_once("SELECT COUNT(*) FROM `" + table + "` WHERE LOCATE(CAST(? AS BINARY), CAST(`" + column + "` AS BINARY)) > 0",
                                      {db::value_of(text)});
        if (rows.next() && rows.number(1) > 0) found.insert(table + "." + column);
    }
    return found;
}

/// The sealed columns that have a value which is not sealed, as "table.column".
inline std::set<std::string> plain_columns(db::Pool& pool)
{
    auto reader = pool.read();
    std::set<std::string> found;
    for (const auto& column : sealing::sealed_columns()) {
        auto rows = reader.query_once("SELECT " + std::string(column.column) + " FROM " + std::string(column.table), {});
        while (rows.next())
            if (!rows.text(1).empty() && !key_of_sealed(rows.text(1))) found.insert(std::string(column.place));
    }
    return found;
}

} // namespace tianbao::support
