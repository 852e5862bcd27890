// SPDX-License-Identifier: MPL-2.0
#include "appeal/stock_answer_repository.hpp"

#include "contact/contacts.hpp"

namespace tianbao::appeal {

namespace {

constexpr db::Sql kAll{
    "SELECT s.id, s.district, s.title, s.text FROM stock_answer s WHERE s.district = ? OR s.district = ? ORDER BY s.title, s.id LIMIT 200"};
constexpr db::Sql kInsert{"INSERT INTO stock_answer (id, district, title, text, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kRemove{"DELETE FROM stock_answer WHERE id = ? AND district = ?"};

} // namespace

std::vector<StockAnswer> stock_answers(db::Reader& database, std::string_view district)
{
    auto rows = database.query(kAll, district, contact::kCentre);
    std::vector<StockAnswer> answers;
    while (rows.next()) answers.push_back({StockAnswerId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.text(4)});
    return answers;
}

bool add_stock_answer(db::Reader& database, const StockAnswer& answer, const UserId& officer, Instant now)
{
    try {
        database.execute(kInsert, answer.id, answer.district, answer.title, answer.text, now, officer);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool remove_stock_answer(db::Reader& database, const StockAnswerId& id, std::string_view district)
{
    return database.execute(kRemove, id, district) == 1;
}

} // namespace tianbao::appeal
