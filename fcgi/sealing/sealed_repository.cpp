// SPDX-License-Identifier: MPL-2.0
// The statements are made of the names in sealed_columns; values are placeholders as everywhere.
#include "sealing/sealed_repository.hpp"

namespace tianbao::sealing {

namespace {

std::string listed(const std::vector<std::string_view>& names, std::string_view between)
{
    std::string text;
    for (const auto name : names) text += (text.empty() ? "" : std::string(between)) + std::string(name);
    return text;
}

/// "(a > ? OR (a = ? AND (b > ?)))": rows behind a key.
std::string behind(const std::vector<std::string_view>& keys, std::size_t from = 0)
{
    const std::string key(keys[from]);
    if (from + 1 == keys.size()) return key + " > ?";
    return "(" + key + " > ? OR (" + key + " = ? AND " + behind(keys, from + 1) + "))";
}

std::string row_of(const std::vector<std::string>& keys)
{
    std::string row;
    for (const auto& key : keys) row += (row.empty() ? "" : "/") + key;
    return row;
}

/// What the column's values begin with, that the current key has sealed.
std::string beginning(const SealedColumn& column, const Sealer& sealer)
{
    return (column.form == SealedForm::json ? "\"" : "") + sealer.beginning();
}

/// The columns to be set, with their values: what is stored, opened and sealed anew.
std::vector<db::Value> resealed(const SealedColumn& column, const StoredValue& stored, const Sealer& sealer)
{
    const auto row = row_of(stored.keys);
    const SealedPlace place{column.place, row};
    switch (column.form) {
    case SealedForm::text:
        return {sealer.sealed(sealer.opened(stored.value, place), place)};
    case SealedForm::json:
        return {sealer.sealed_json(sealer.opened_json(stored.value, place), place)};
    case SealedForm::bytes:
        return {sealer.sealed_bytes(sealer.opened_bytes(stored.value, place), place)};
    case SealedForm::number: {
        const auto number = sealer.sealed(Telephone(sealer.opened(stored.value, place)), place);
        return {number.text, db::value_of(number.hash), db::value_of(number.tail)};
    }
    }
    return {};
}

} // namespace

std::vector<StoredValue> SealedRepository::not_current(const SealedColumn& column, const std::vector<std::string>& after, int most)
{
    const std::string name(column.column);
    const auto keys = listed(column.keys, ", ");
    std::vector<db::Value> values{beginning(column, database_.sealer()) + "%"};
    for (std::size_t i = 0; i < after.size(); ++i) {
        values.emplace_back(after[i]);
        if (i + 1 < after.size()) values.emplace_back(after[i]);
    }
    values.emplace_back(std::int64_t{most});
    auto rows = database_.query_once("SELECT " + keys + ", " + name + " FROM " + std::string(column.table) + " WHERE " + name + " <> '' AND " + name +
                                         " NOT LIKE ?" + (after.empty() ? "" : " AND " + behind(column.keys)) + " ORDER BY " + keys + " LIMIT ?",
                                     values);
    std::vector<StoredValue> found;
    while (rows.next()) {
        StoredValue value;
        int at = 0;
        while (value.keys.size() < column.keys.size()) value.keys.push_back(rows.text(++at));
        value.value = rows.text(++at);
        found.push_back(std::move(value));
    }
    return found;
}

bool SealedRepository::reseal(const SealedColumn& column, const StoredValue& stored)
{
    const std::string name(column.column);
    auto values = resealed(column, stored, database_.sealer());
    for (const auto& key : stored.keys) values.emplace_back(key);
    values.emplace_back(stored.value);
    const auto set = name + " = ?" + (column.form == SealedForm::number ? ", " + name + "_hash = ?, " + name + "_tail = ?" : "");
    return database_.execute_all("UPDATE " + std::string(column.table) + " SET " + set + " WHERE " + listed(column.keys, " = ? AND ") + " = ? AND " +
                                     name + " = ?",
                                 values) == 1;
}

std::map<std::string, std::int64_t> SealedRepository::count(const SealedColumn& column)
{
    const std::string name(column.column);
    const auto start = "CONVERT(LEFT(" + name + ", 64) USING latin1)";
    auto rows = database_.query_once("SELECT IF(" + start + " REGEXP ?, SUBSTRING_INDEX(SUBSTRING_INDEX(" + start +
                                         ", ':', 2), ':', -1), '') AS k, COUNT(*)" + " FROM " + std::string(column.table) + " WHERE " + name +
                                         " <> '' GROUP BY k",
                                     {std::string("^\"?(aes-256-gcm|sm4):[a-z0-9-]{1,20}:")});
    std::map<std::string, std::int64_t> counts;
    while (rows.next()) counts[rows.text(1)] += rows.number(2);
    return counts;
}

} // namespace tianbao::sealing
