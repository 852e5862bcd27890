// SPDX-License-Identifier: MPL-2.0
#include "filing/doubt_repository.hpp"

#include "db/batch.hpp"
#include "util/outcome.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <stdexcept>
#include <utility>

namespace tianbao::filing {

namespace {

using nlohmann::json;

// When the portal learned of a submission. An import stores its months later than that, much later when it was cut off and resumed: whether a
// month was filed before one that it stores is decided while it stores (recheck_after_import), and never reckoned again from this.
#define TIANBAO_LEARNED_AT "IF(v.source = 'import', COALESCE(ir.confirmed_at, v.submitted_at), v.submitted_at)"
#define TIANBAO_IMPORT " LEFT JOIN import_run ir ON v.source = 'import' AND ir.id = v.submission_key"

// What was submitted last, and what is kept of its doubts, month by month.
constexpr db::Sql kMonths{"SELECT f.period, v.form_version, v.cells, v.nil_declared, " TIANBAO_LEARNED_AT ", f.doubts FROM filing f"
                          " JOIN filing_version v ON v.enterprise_id = f.enterprise_id AND v.period = f.period AND v.number = f.submission" TIANBAO_IMPORT
                          " WHERE f.enterprise_id = ? AND f.period BETWEEN ? AND ? ORDER BY f.period"};

// filings of the months after those that an import stores, drafts too, but for what the import itself has stored
constexpr const char* kNextMonths = "SELECT f.period, v.form_version, v.cells, v.nil_declared, " TIANBAO_LEARNED_AT
                                    ", f.doubts, f.enterprise_id, f.version, fl.enterprise_id IS NOT NULL FROM filing f"
                                    " LEFT JOIN filing_version v ON v.enterprise_id = f.enterprise_id AND v.period = f.period"
                                    " AND v.number = f.submission" TIANBAO_IMPORT " LEFT JOIN filler fl ON fl.enterprise_id = f.enterprise_id"
                                    " WHERE NOT (v.source <=> 'import' AND v.submission_key <=> ?) AND (";

#undef TIANBAO_LEARNED_AT
#undef TIANBAO_IMPORT

// Uses the right, so that a submission at the same time waits, while the next month is as it was seen.
constexpr db::Sql kStillThere{"UPDATE filler fl JOIN filing f ON f.enterprise_id = fl.enterprise_id SET fl.uses = fl.uses + 1"
                              " WHERE fl.enterprise_id = ? AND f.period = ? AND f.version = ?"};

constexpr db::Sql kKeep{"UPDATE filing SET doubts = ? WHERE enterprise_id = ? AND period = ?"};

struct Month {
    FiledMonth filed;
    Doubts doubts;
};

/// The columns of kMonths.
Month month_of(const db::Rows& rows)
{
    auto cells = form::cells_from_json(rows.text(3));
    if (!cells) throw std::runtime_error("the cells of a filing are not readable");
    Month month{
        {period::Period::from_number(static_cast<int>(rows.number(1))).value(), rows.text(2), std::move(*cells), rows.flag(4), rows.instant(5)}, {}};
    if (const auto doubts = rows.optional_text(6)) month.doubts = json::parse(*doubts).get<Doubts>();
    return month;
}

/// Whether they are others than were kept.
bool keep(db::Reader& database, const EnterpriseId& enterprise, const Month& month, const Doubts& doubts)
{
    if (doubts == month.doubts) return false;
    const auto text = doubts.empty() ? std::nullopt : std::optional{json(doubts).dump()};
    database.execute(kKeep, text, enterprise, month.filed.period.number());
    return true;
}

using MonthKey = std::pair<int, std::string>; ///< with the enterprise's id

/// The months after these, as ranges of the primary key.
std::string where_next(const std::map<MonthKey, const ImportedMonth*>& after, std::vector<db::Value>& values)
{
    std::map<int, std::vector<db::Value>> periods;
    for (const auto& [key, month] : after) periods[key.first].push_back(db::value_of(key.second));
    std::string where;
    for (const auto& [period, enterprises] : periods) {
        where += (where.empty() ? "(f.period = ? AND f.enterprise_id IN " : " OR (f.period = ? AND f.enterprise_id IN ") +
                 db::places(1, enterprises.size()) + ")";
        values.emplace_back(std::int64_t{period});
        values.insert(values.end(), enterprises.begin(), enterprises.end());
    }
    return where;
}

/// A month that is there after one that an import stores.
struct NextMonth {
    MonthKey key;
    std::int64_t version = 0;
    bool has_filler = false;
    std::optional<Month> month; ///< none: a draft
};

std::vector<NextMonth> next_months(db::Rows rows)
{
    std::vector<NextMonth> found;
    while (rows.next())
        found.push_back({{static_cast<int>(rows.number(1)), rows.text(7)},
                         rows.number(8),
                         rows.flag(9),
                         rows.is_null(2) ? std::nullopt : std::optional{month_of(rows)}});
    return found;
}

std::vector<Month> months_of(db::Reader& database, const EnterpriseId& enterprise, period::Period first, period::Period last)
{
    std::vector<Month> months;
    auto rows = database.query(kMonths, enterprise, first.number(), last.number());
    while (rows.next()) months.push_back(month_of(rows));
    return months;
}

period::Period december_of(period::Period month)
{
    return {month.year(), 12};
}

bool follows(const Month& month, const Month& before)
{
    return before.filed.period == month.filed.period.previous();
}

/// From months[first] on, as far as there is no gap: what goes on from `doubts`, which are those of the month before it.
void look_on(db::Reader& database, const form::FormBook& forms, const EnterpriseId& enterprise, std::string_view section,
             const std::vector<Month>& months, std::size_t first, Doubts doubts)
{
    for (auto i = first; i < months.size() && follows(months[i], months[i - 1]); ++i) {
        doubts = doubts_going_on(months[i].filed, months[i].doubts, months[i - 1].filed, doubts, section, forms);
        keep(database, enterprise, months[i], doubts);
    }
}

} // namespace

void recheck_later_months(db::Reader& database, const form::FormBook& forms, const FilingEnterprise& enterprise, period::Period submitted)
{
    const auto months = months_of(database, enterprise.id, submitted.previous(), december_of(submitted));
    Doubts doubts;
    std::size_t i = 0;
    for (; i < months.size() && months[i].filed.period <= submitted.next(); ++i) {
        const auto& month = months[i];
        if (month.filed.period < submitted) {
            doubts = month.doubts;
            continue;
        }
        const bool has_before = i > 0 && follows(month, months[i - 1]);
        doubts = has_before ? doubts_of(month.filed, months[i - 1].filed, doubts, enterprise.section, forms) : Doubts{};
        keep(database, enterprise.id, month, doubts);
    }
    if (i > 0) look_on(database, forms, enterprise.id, enterprise.section, months, i, std::move(doubts));
}

void recheck_after_import(db::Reader& database, const form::FormBook& forms, const std::vector<ImportedMonth>& months, std::string_view import)
{
    std::map<MonthKey, const ImportedMonth*> after; // by the month that follows; January begins the cumulative figures anew
    for (const auto& month : months) {
        const auto next = month.filed.period.next();
        if (!next.is_january()) after.emplace(MonthKey{next.number(), month.enterprise.text()}, &month);
    }
    if (after.empty()) return;
    std::vector<db::Value> values{db::value_of(import)};
    const auto where = where_next(after, values);
    for (const auto& next : next_months(database.query_once(kNextMonths + where + ")", values))) {
        const auto& before = *after.at(next.key);
        if (next.has_filler && database.execute(kStillThere, before.enterprise, next.key.first, next.version) == 0)
            throw TryAgain("the next month changed");
        if (!next.month) continue;
        auto doubts = doubts_of(next.month->filed, before.filed, {}, before.section, forms);
        if (!keep(database, before.enterprise, *next.month, doubts)) continue;
        const auto period = next.month->filed.period;
        const auto behind = months_of(database, before.enterprise, period, december_of(period));
        look_on(database, forms, before.enterprise, before.section, behind, 1, std::move(doubts));
    }
}

} // namespace tianbao::filing
