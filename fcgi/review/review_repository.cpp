// SPDX-License-Identifier: MPL-2.0
#include "review/review_repository.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace tianbao::review {

namespace {

// Who is asked for a filing of the period, or has one: 1 period, 2 its last day, 3-4 district, 5-8 search.
#define TIANBAO_ASKED " FROM enterprise e LEFT JOIN filing f ON f.period = ? AND f.enterprise_id = e.id"
#define TIANBAO_ASKED_WHERE                                                                                                                          \
    " WHERE (f.period IS NOT NULL OR (e.status = 'in_business' AND (e.founded_on IS NULL OR e.founded_on <= ?)))"                                    \
    " AND (? = '' OR COALESCE(f.district, e.district) = ?) AND (? = '' OR (? <> '' AND e.uscc LIKE ?) OR e.name LIKE ?)"

constexpr db::Sql kList{
    "SELECT e.uscc, e.name, COALESCE(f.district, e.district), LEFT(e.industry, 1), e.category, u.name, f.state, f.is_late, f.submitted_at,"
    " f.submission" TIANBAO_ASKED " LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user u ON u.id = fl.user_id" TIANBAO_ASKED_WHERE
    " AND (? = '' OR COALESCE(f.state, 'missing') = ?) AND e.uscc > ? ORDER BY e.uscc LIMIT ?"};

constexpr db::Sql kCounts{"SELECT COALESCE(f.state, 'missing'), COUNT(*)" TIANBAO_ASKED TIANBAO_ASKED_WHERE " GROUP BY f.state"};

#undef TIANBAO_ASKED
#undef TIANBAO_ASKED_WHERE

constexpr db::Sql kFind{
    "SELECT e.id, e.uscc, e.name, f.district, LEFT(e.industry, 1), e.contact_person, e.mobile, hu.name, f.state, f.version, f.submission,"
    " f.is_late, v.form_version, v.cells, v.nil_declared, v.receipt_number, v.submitted_at, su.name, b.cells"
    " FROM enterprise e JOIN filing f ON f.period = ? AND f.enterprise_id = e.id"
    " JOIN filing_version v ON v.enterprise_id = f.enterprise_id AND v.period = f.period AND v.number = f.submission"
    " LEFT JOIN filing_version b ON b.enterprise_id = f.enterprise_id AND b.period = f.period AND b.number = f.submission - 1"
    " LEFT JOIN user su ON su.id = v.submitted_by"
    " LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user hu ON hu.id = fl.user_id"
    " WHERE e.uscc = ? AND (? = '' OR f.district = ?)"};

constexpr db::Sql kSteps{
    "SELECT s.step, s.at, u.name, s.reason_class, s.reason FROM ("
    "SELECT 1 AS step, submitted_at AS at, submitted_by AS by_id, NULL AS reason_class, NULL AS reason FROM filing_version"
    " WHERE enterprise_id = ? AND period = ?"
    " UNION ALL SELECT 2, returned_at, returned_by, reason_class, reason FROM filing_return WHERE enterprise_id = ? AND period = ?"
    " UNION ALL SELECT 3, accepted_at, accepted_by, NULL, NULL FROM filing_acceptance WHERE enterprise_id = ? AND period = ?"
    ") s LEFT JOIN user u ON u.id = s.by_id ORDER BY s.at, s.step"};

constexpr db::Sql kGiveBack{
    "UPDATE filing SET state = 'returned', version = version + 1 WHERE period = ? AND enterprise_id = ? AND version = ? AND submission = ?"
    " AND state IN ('submitted', 'accepted')"};
constexpr db::Sql kReturn{
    "INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, returned_at, returned_by) VALUES (?, ?, ?, ?, ?, ?, ?)"};

constexpr db::Sql kAccept{
    "UPDATE filing SET state = 'accepted', version = version + 1 WHERE period = ? AND enterprise_id = ? AND version = ? AND submission = ?"
    " AND state = 'submitted'"};
constexpr db::Sql kAcceptance{"INSERT INTO filing_acceptance (enterprise_id, period, number, accepted_at, accepted_by) VALUES (?, ?, ?, ?, ?)"};

constexpr db::Sql kMessage{
    "INSERT INTO message (id, user_id, kind, facts, sent_at) SELECT ?, fl.user_id, ?, ?, ? FROM filler fl WHERE fl.enterprise_id = ?"};

/// The text with LIKE's own signs taken literally.
std::string literal(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') escaped += '\\';
        escaped += c;
    }
    return escaped;
}

form::Cells cells_of(const std::string& json)
{
    auto cells = form::cells_from_json(json);
    if (!cells) throw std::runtime_error("the cells of a filing are not readable");
    return std::move(*cells);
}

ListRow row_of(const db::Rows& rows)
{
    ListRow row;
    row.uscc = rows.text(1);
    row.name = rows.text(2);
    row.district = rows.text(3);
    row.section = rows.text(4);
    row.category = enterprise::category_from(rows.text(5)).value();
    row.filler_name = rows.text(6);
    if (const auto state = rows.optional_text(7)) row.state = filing::state_from(*state);
    row.is_late = rows.flag(8);
    row.submitted_at = rows.optional_instant(9);
    row.submission = static_cast<int>(rows.number(10));
    return row;
}

ReviewFiling filing_of(const db::Rows& rows, period::Period period)
{
    ReviewFiling filing{period};
    filing.enterprise = EnterpriseId::stored(rows.text(1));
    filing.uscc = rows.text(2);
    filing.name = rows.text(3);
    filing.district = rows.text(4);
    filing.section = rows.text(5);
    filing.contact_person = rows.text(6);
    filing.contact_mobile = rows.text(7);
    filing.filler_name = rows.text(8);
    filing.state = filing::state_from(rows.text(9));
    filing.version = static_cast<int>(rows.number(10));
    filing.submission = static_cast<int>(rows.number(11));
    filing.is_late = rows.flag(12);
    filing.form_version = rows.text(13);
    filing.cells = cells_of(rows.text(14));
    filing.nil_declared = rows.flag(15);
    filing.receipt_number = rows.text(16);
    filing.submitted_at = rows.instant(17);
    filing.submitted_by = rows.text(18);
    if (const auto before = rows.optional_text(19)) filing.cells_before = cells_of(*before);
    return filing;
}

Step::Kind kind_of(std::int64_t number)
{
    switch (number) {
    case 1:
        return Step::Kind::submitted;
    case 2:
        return Step::Kind::returned;
    case 3:
        return Step::Kind::accepted;
    }
    throw std::logic_error("no such step");
}

} // namespace

std::vector<ListRow> ReviewRepository::list(const ListFilter& filter, std::string_view after, int most)
{
    const auto& search = filter.search;
    auto rows = database_.query(kList, filter.period.number(), filter.period.last_day(), filter.scope.district, filter.scope.district, search.name,
                                search.code, literal(search.code) + "%", "%" + literal(search.name) + "%", filter.state, filter.state, after, most);
    std::vector<ListRow> found;
    while (rows.next()) found.push_back(row_of(rows));
    return found;
}

std::map<std::string, int, std::less<>> ReviewRepository::counts(const ListFilter& filter)
{
    const auto& search = filter.search;
    auto rows = database_.query(kCounts, filter.period.number(), filter.period.last_day(), filter.scope.district, filter.scope.district, search.name,
                                search.code, literal(search.code) + "%", "%" + literal(search.name) + "%");
    std::map<std::string, int, std::less<>> counts;
    while (rows.next()) counts[rows.text(1)] = static_cast<int>(rows.number(2));
    return counts;
}

std::optional<ReviewFiling> ReviewRepository::find(const Scope& scope, std::string_view uscc, period::Period period)
{
    auto rows = database_.query(kFind, period.number(), uscc, scope.district, scope.district);
    if (!rows.next()) return std::nullopt;
    return filing_of(rows, period);
}

std::vector<Step> ReviewRepository::steps(const EnterpriseId& enterprise, period::Period period)
{
    const int number = period.number();
    auto rows = database_.query(kSteps, enterprise, number, enterprise, number, enterprise, number);
    std::vector<Step> steps;
    while (rows.next()) steps.push_back({kind_of(rows.number(1)), rows.instant(2), rows.text(3), parse_reason_class(rows.text(4)), rows.text(5)});
    return steps;
}

bool ReviewRepository::give_back(const ReviewFiling& seen, const ReturnReason& reason, const UserId& officer, Instant now)
{
    const int number = seen.period.number();
    if (database_.execute(kGiveBack, number, seen.enterprise, seen.version, seen.submission) != 1) return false;
    database_.execute(kReturn, seen.enterprise, number, seen.submission, word_of(reason.reason_class), reason.reason, now, officer);
    return true;
}

bool ReviewRepository::accept(const ReviewFiling& seen, const UserId& officer, Instant now)
{
    const int number = seen.period.number();
    if (database_.execute(kAccept, number, seen.enterprise, seen.version, seen.submission) != 1) return false;
    database_.execute(kAcceptance, seen.enterprise, number, seen.submission, now, officer);
    return true;
}

void ReviewRepository::tell_filler(const ReviewFiling& filing, std::string_view kind, const std::string& reason, Instant now)
{
    nlohmann::json facts{{"enterprise", filing.name}, {"uscc", filing.uscc}, {"period", filing.period.text()}};
    if (!reason.empty()) facts["reason"] = reason;
    database_.execute(kMessage, new_id_text(now), kind, facts.dump(), now, filing.enterprise);
}

} // namespace tianbao::review
