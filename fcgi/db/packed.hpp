// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::db {

// The rows of a subselect as one text, for unpacked(): TIANBAO_PACKED("t.place" TIANBAO_NEXT "t.note", "filing_mark t WHERE …"). Control characters
// stand between the fields and between the rows, since no text that the portal stores has any. JSON would do, but its functions give blobs, for which
// MariaDB makes a temporary table on disk each time that GROUP_CONCAT is met, with rows or without: the filing page took twice as long (10.11). For the
// same reason no column may be longer than 512 characters. A column that may be NULL needs COALESCE, or its row is left out.
#define TIANBAO_NEXT ", '\037', "
#define TIANBAO_PACKED(columns, from) "(SELECT GROUP_CONCAT(" columns " SEPARATOR '\036') FROM " from ")"

using PackedRow = std::vector<std::string>;

/// The rows of TIANBAO_PACKED, of `fields` columns each. Throws std::runtime_error when a row has another number of them.
inline std::vector<PackedRow> unpacked(std::string_view text, std::size_t fields)
{
    std::vector<PackedRow> rows;
    while (!text.empty()) {
        auto row = text.substr(0, text.find('\036'));
        text.remove_prefix(row.size() < text.size() ? row.size() + 1 : row.size());
        auto& into = rows.emplace_back();
        for (;;) {
            const auto field = row.substr(0, row.find('\037'));
            into.emplace_back(field);
            if (field.size() == row.size()) break;
            row.remove_prefix(field.size() + 1);
        }
        if (into.size() != fields) throw std::runtime_error("a packed row of the database is not readable");
    }
    return rows;
}

} // namespace tianbao::db
