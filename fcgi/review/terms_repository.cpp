// SPDX-License-Identifier: MPL-2.0
#include "review/terms_repository.hpp"

#include "period/terms_repository.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::review {

namespace {

using nlohmann::json;

#define TIANBAO_TERMS_SHEET                                                                                                                          \
    "SELECT e.id, e.uscc, e.name, e.district, hu.name,"                                                                                              \
    " (SELECT JSON_ARRAYAGG(JSON_OBJECT('period', f.period, 'at', f.first_submitted_at)) FROM period_extension x"                                    \
    " JOIN filing f ON f.period = x.period AND f.enterprise_id = x.enterprise_id AND f.is_late"                                                      \
    " AND f.first_submitted_at IS NOT NULL WHERE x.enterprise_id = e.id),"                                                                           \
    " (SELECT JSON_ARRAYAGG(r.period) FROM roster r WHERE r.enterprise_id = e.id AND ? <> '' AND r.district <> ?), " TIANBAO_TERMS_COLUMNS
#define TIANBAO_TERMS_TABLES " FROM enterprise e LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user hu ON hu.id = fl.user_id"

constexpr db::Sql kFind{TIANBAO_TERMS_SHEET TIANBAO_TERMS_TABLES " WHERE e.uscc = ? AND (? = '' OR e.district = ?)"};
constexpr db::Sql kLook{TIANBAO_TERMS_SHEET ", (SELECT JSON_ARRAYAGG(r.period) FROM roster r WHERE r.enterprise_id = e.id AND r.district = ?)" TIANBAO_TERMS_TABLES
                        " WHERE e.uscc = ? AND (? = '' OR e.district = ?"
                        " OR EXISTS (SELECT 1 FROM roster r WHERE r.enterprise_id = e.id AND r.district = ?))"};
constexpr int kTermsColumn = 8;
constexpr int kOwnMonthsColumn = kTermsColumn + 4;

#undef TIANBAO_TERMS_TABLES
#undef TIANBAO_TERMS_SHEET

constexpr db::Sql kTouch{"UPDATE enterprise SET exemption_changes = exemption_changes + 1 WHERE id = ?"};

constexpr db::Sql kRunning{
    "SELECT t.place, t.uscc, t.name, t.district, t.first, t.last, t.until, t.class, t.reason, u.name, t.granted_at FROM ("
    "SELECT CONCAT(e.uscc, '.1.', x.period) AS place, e.uscc, e.name, e.district, x.period AS first, NULL AS last, x.until, NULL AS class,"
    " x.reason, x.granted_by, x.granted_at FROM period_extension x JOIN enterprise e ON e.id = x.enterprise_id"
    " WHERE x.until >= ? AND (? = '' OR e.district = ?)"
    " UNION ALL SELECT CONCAT(e.uscc, '.2.', y.first_period), e.uscc, e.name, e.district, y.first_period, y.last_period, NULL, y.reason_class,"
    " y.reason, y.granted_by, y.granted_at FROM period_exemption y JOIN enterprise e ON e.id = y.enterprise_id"
    " WHERE (y.last_period IS NULL OR y.last_period >= ?) AND (? = '' OR e.district = ?)"
    ") t LEFT JOIN user u ON u.id = t.granted_by WHERE t.place > ? ORDER BY t.place LIMIT ?"};

constexpr db::Sql kExtend{"INSERT INTO period_extension (enterprise_id, period, until, reason, granted_at, granted_by) VALUES (?, ?, ?, ?, ?, ?)"
                          " ON DUPLICATE KEY UPDATE until = VALUES(until), reason = VALUES(reason), granted_at = VALUES(granted_at),"
                          " granted_by = VALUES(granted_by)"};
constexpr db::Sql kExempt{"INSERT INTO period_exemption (enterprise_id, first_period, last_period, reason_class, reason, granted_at, granted_by)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kEndExemption{"UPDATE period_exemption SET last_period = ? WHERE enterprise_id = ? AND first_period = ?"};
constexpr db::Sql kWithdrawExtension{"DELETE FROM period_extension WHERE enterprise_id = ? AND period = ?"};
constexpr db::Sql kWithdrawExemption{"DELETE FROM period_exemption WHERE enterprise_id = ? AND first_period = ?"};

constexpr db::Sql kMessage{
    "INSERT INTO message (id, user_id, kind, facts, sent_at) SELECT ?, fl.user_id, ?, ?, ? FROM filler fl WHERE fl.enterprise_id = ?"};

std::optional<int> number_of(std::optional<period::Period> period)
{
    return period ? std::optional{period->number()} : std::nullopt;
}

period::Period period_of(std::int64_t number)
{
    return period::Period::from_number(static_cast<int>(number)).value();
}

RunningTerm term_of(const db::Rows& rows)
{
    const auto until = rows.optional_text(7);
    const auto exemption_class = rows.optional_text(8);
    return {rows.text(1),
            rows.text(2),
            rows.text(3),
            rows.text(4),
            period_of(rows.number(5)),
            rows.is_null(6) ? std::nullopt : std::optional{period_of(rows.number(6))},
            until ? parse_day(*until) : std::nullopt,
            exemption_class ? period::exemption_class_from(*exemption_class) : std::nullopt,
            rows.text(9),
            rows.text(10),
            rows.instant(11)};
}

/// A column with an array of months; NULL: none.
std::set<period::Period> months_of(const db::Rows& rows, int column)
{
    std::set<period::Period> months;
    if (const auto array = rows.optional_text(column))
        for (const auto& month : json::parse(*array)) months.insert(period_of(month.get<int>()));
    return months;
}

TermsSheet sheet_of(const db::Rows& rows)
{
    TermsSheet sheet{EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.text(4), rows.text(5), period::terms_of(rows, kTermsColumn), {},
                     months_of(rows, 7)};
    if (const auto late = rows.optional_text(6)) {
        for (const auto& row : json::parse(*late))
            sheet.late.emplace(period_of(row.at("period").get<int>()), instant_from_sql(row.at("at").get<std::string>()));
    }
    return sheet;
}

} // namespace

std::optional<TermsSheet> TermsRepository::find(const Scope& scope, std::string_view uscc)
{
    auto rows = database_.query(kFind, scope.district, scope.district, uscc, scope.district, scope.district);
    return rows.next() ? std::optional{sheet_of(rows)} : std::nullopt;
}

std::optional<TermsSheet> TermsRepository::look(const Scope& scope, std::string_view uscc)
{
    auto rows = database_.query(kLook, scope.district, scope.district, scope.district, uscc, scope.district, scope.district, scope.district);
    if (!rows.next()) return std::nullopt;
    auto sheet = sheet_of(rows);
    sheet.is_former = !scope.district.empty() && sheet.district != scope.district;
    if (!sheet.is_former) return sheet;
    sheet.terms = within(sheet.terms, months_of(rows, kOwnMonthsColumn));
    sheet.filler_name.clear(); // of a district that is not the officer's
    return sheet;
}

void TermsRepository::begin_change(const EnterpriseId& enterprise)
{
    database_.execute(kTouch, enterprise);
}

std::vector<RunningTerm> TermsRepository::running(const Scope& scope, std::string_view after, int most, Instant now)
{
    auto rows = database_.query(kRunning, shanghai_day(now), scope.district, scope.district, period::current_period(now).number(), scope.district,
                                scope.district, after, most);
    std::vector<RunningTerm> terms;
    while (rows.next()) terms.push_back(term_of(rows));
    return terms;
}

void TermsRepository::extend(const EnterpriseId& enterprise, const GrantedExtension& extension, const UserId& officer, Instant now)
{
    database_.execute(kExtend, enterprise, extension.period.number(), extension.until, extension.reason, now, officer);
}

void TermsRepository::exempt(const EnterpriseId& enterprise, const GrantedExemption& exemption, const UserId& officer, Instant now)
{
    database_.execute(kExempt, enterprise, exemption.first.number(), number_of(exemption.last), period::word_of(exemption.exemption_class),
                      exemption.reason, now, officer);
}

void TermsRepository::end_exemption(const EnterpriseId& enterprise, period::Period first, period::Period last)
{
    database_.execute(kEndExemption, last.number(), enterprise, first.number());
}

bool TermsRepository::withdraw_extension(const EnterpriseId& enterprise, period::Period period)
{
    return database_.execute(kWithdrawExtension, enterprise, period.number()) == 1;
}

bool TermsRepository::withdraw_exemption(const EnterpriseId& enterprise, period::Period first)
{
    return database_.execute(kWithdrawExemption, enterprise, first.number()) == 1;
}

void TermsRepository::tell_filler(const TermsSheet& sheet, const TermsNews& news, Instant now)
{
    const json facts{{"enterprise", sheet.name}, {"uscc", sheet.uscc},  {"period", news.period},
                     {"last", news.last},        {"until", news.until}, {"reason", news.reason}};
    database_.execute(kMessage, new_id_text(now), news.kind, facts.dump(), now, sheet.enterprise);
}

} // namespace tianbao::review
