// SPDX-License-Identifier: MPL-2.0
#include "review/review_repository.hpp"

#include "filing/adjustment_repository.hpp"
#include "filing/filing_json.hpp"
#include "period/terms_repository.hpp"
#include "review/own_repository.hpp"
#include "sealing/places.hpp"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace tianbao::review {

namespace {

constexpr db::Sql kFind{"SELECT e.id, e.uscc, e.name, f.district, e.industry, " TIANBAO_CATEGORY_AT(
    "f.period") ", e.size, e.contact_person, e.mobile, hu.name," TIANBAO_TERMS_COLUMNS
                ", f.state, f.awaits_centre, f.version, f.submission, f.is_late, v.form_version, v.cells, v.nil_declared, v.explanations, "
                "v.receipt_number, "
                "v.submitted_at,"
                " su.name, f.doubts, b.cells, pv.form_version, pv.cells, yv.form_version, yv.cells,"
                " (SELECT JSON_ARRAYAGG(JSON_OBJECT('place', m.place, 'note', m.note, 'answer', m.answer)) FROM filing_mark m"
                " WHERE m.enterprise_id = f.enterprise_id AND m.period = f.period AND m.number = f.submission - (f.state <> 'returned')),"
                " (SELECT JSON_OBJECT('id', q.id, 'number', q.number, 'reason', q.reason, 'by', qu.name, 'at', q.asked_at, 'granted', q.is_granted,"
                " 'answer', q.answer, 'decided', q.decided_at) FROM return_request q JOIN user qu ON qu.id = q.asked_by"
                " WHERE q.enterprise_id = f.enterprise_id AND q.period = f.period AND q.is_open),"
                " (SELECT JSON_ARRAYAGG(JSON_OBJECT('check', c.check_id, 'place', c.place, 'until', c.until_period, 'since', c.since_period))"
                " FROM explanation_acceptance c WHERE c.enterprise_id = e.id), " TIANBAO_OWN_COLUMNS ", " TIANBAO_ADJUSTMENTS_COLUMN
                ", (SELECT ur.ranges FROM usual_range ur WHERE ur.enterprise_id = e.id AND ur.period = f.period)"
                " FROM enterprise e JOIN filing f ON f.period = ? AND f.enterprise_id = e.id"
                " JOIN filing_version v ON v.enterprise_id = f.enterprise_id AND v.period = f.period AND v.number = f.submission"
                " LEFT JOIN filing_version b ON b.enterprise_id = f.enterprise_id AND b.period = f.period AND b.number = f.submission - 1"
                " LEFT JOIN filing pf ON pf.period = ? AND pf.enterprise_id = e.id"
                " LEFT JOIN filing_version pv ON pv.enterprise_id = pf.enterprise_id AND pv.period = pf.period AND pv.number = pf.submission"
                " LEFT JOIN filing yf ON yf.period = ? AND yf.enterprise_id = e.id"
                " LEFT JOIN filing_version yv ON yv.enterprise_id = yf.enterprise_id AND yv.period = yf.period AND yv.number = yf.submission"
                " LEFT JOIN user su ON su.id = v.submitted_by"
                " LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user hu ON hu.id = fl.user_id"
                " WHERE e.uscc = ? AND (? = '' OR f.district = ? OR e.district = ?)"};

// where the groups of columns begin
constexpr int kTermsColumn = 11;
constexpr int kFilingColumn = 15;
constexpr int kEarlierColumn = 29;
constexpr int kListsColumn = 33;
constexpr int kOwnColumn = kListsColumn + 3;

constexpr db::Sql kSteps{
    "SELECT s.step, s.at, u.name, s.reason_class, s.reason FROM ("
    "SELECT 1 AS step, submitted_at AS at, submitted_by AS by_id, NULL AS reason_class, NULL AS reason FROM filing_version"
    " WHERE enterprise_id = ? AND period = ?"
    " UNION ALL SELECT 2, returned_at, returned_by, reason_class, reason FROM filing_return WHERE enterprise_id = ? AND period = ?"
    " UNION ALL SELECT IF(level = 'district', 6, 3), accepted_at, accepted_by, NULL, NULL FROM filing_acceptance WHERE enterprise_id = ? AND period "
    "= ?"
    " UNION ALL SELECT 4, asked_at, asked_by, NULL, reason FROM return_request WHERE enterprise_id = ? AND period = ?"
    " UNION ALL SELECT 5, decided_at, decided_by, NULL, answer FROM return_request WHERE enterprise_id = ? AND period = ? AND is_granted = FALSE"
    ") s LEFT JOIN user u ON u.id = s.by_id ORDER BY s.at, s.step"};

constexpr db::Sql kGiveBack{
    "UPDATE filing SET state = 'returned', awaits_centre = FALSE, version = version + 1 WHERE period = ? AND enterprise_id = ? AND version = ?"
    " AND submission = ? AND state IN ('submitted', 'accepted')"};
constexpr db::Sql kReturn{
    "INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, fix_due, contact, returned_at, returned_by)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};

constexpr db::Sql kMark{"INSERT INTO filing_mark (enterprise_id, period, number, place, note) VALUES (?, ?, ?, ?, ?)"};
constexpr db::Sql kDecideRequest{"UPDATE return_request SET is_open = NULL, is_granted = ?, answer = ?, decided_at = ?, decided_by = ?"
                                 " WHERE enterprise_id = ? AND period = ? AND number = ? AND is_open"};
constexpr db::Sql kCountOn{"UPDATE filing SET version = version + 1 WHERE period = ? AND enterprise_id = ? AND version = ? AND submission = ?"
                           " AND state IN ('submitted', 'accepted')"};

constexpr db::Sql kAccept{
    "UPDATE filing SET state = 'accepted', awaits_centre = ?, version = version + 1 WHERE period = ? AND enterprise_id = ? AND version = ?"
    " AND submission = ? AND state = ? AND awaits_centre = ?"};
constexpr db::Sql kAcceptance{
    "INSERT INTO filing_acceptance (enterprise_id, period, number, level, accepted_at, accepted_by) VALUES (?, ?, ?, ?, ?, ?)"};

constexpr db::Sql kMessage{
    "INSERT INTO message (id, user_id, kind, facts, sent_at) SELECT ?, fl.user_id, ?, ?, ? FROM filler fl WHERE fl.enterprise_id = ?"};

form::Cells cells_of(const std::string& json)
{
    auto cells = form::cells_from_json(json);
    if (!cells) throw std::runtime_error("the cells of a filing are not readable");
    return std::move(*cells);
}

std::optional<filing::Filed> earlier_of(const db::Rows& rows, int column)
{
    const auto version = rows.optional_text(column);
    if (!version) return std::nullopt;
    return filing::Filed{cells_of(rows.text(column + 1)), *version};
}

form::Explanations explanations_of(const std::string& json)
{
    auto explanations = form::explanations_from_json(json);
    if (!explanations) throw std::runtime_error("the explanations of a filing are not readable");
    return std::move(*explanations);
}

void read_enterprise(const db::Rows& rows, ReviewFiling& filing)
{
    filing.enterprise = EnterpriseId::stored(rows.text(1));
    filing.uscc = rows.text(2);
    filing.name = rows.text(3);
    filing.district = rows.text(4);
    filing.industry = rows.text(5);
    filing.category = enterprise::category_from(rows.text(6)).value();
    filing.size = enterprise::size_from(rows.text(7));
    filing.contact_person = rows.text(8);
    filing.contact_mobile = rows.telephone(9, sealing::kEnterpriseMobile, rows.text(1));
    filing.filler_name = rows.text(10);
    filing.terms = period::terms_of(rows, kTermsColumn);
}

void read_submission(const db::Rows& rows, ReviewFiling& filing)
{
    filing.state = filing::state_from(rows.text(kFilingColumn));
    filing.awaits_centre = rows.flag(kFilingColumn + 1);
    filing.version = static_cast<int>(rows.number(kFilingColumn + 2));
    filing.submission = static_cast<int>(rows.number(kFilingColumn + 3));
    filing.is_late = rows.flag(kFilingColumn + 4);
    filing.form_version = rows.text(kFilingColumn + 5);
    filing.cells = cells_of(rows.text(kFilingColumn + 6));
    filing.nil_declared = rows.flag(kFilingColumn + 7);
    if (const auto json = rows.optional_text(kFilingColumn + 8)) filing.explanations = explanations_of(*json);
    filing.receipt_number = rows.text(kFilingColumn + 9);
    filing.submitted_at = rows.instant(kFilingColumn + 10);
    filing.submitted_by = rows.text(kFilingColumn + 11);
    if (const auto json = rows.optional_text(kFilingColumn + 12)) filing.doubts = nlohmann::json::parse(*json).get<std::vector<std::string>>();
    if (const auto before = rows.optional_text(kFilingColumn + 13)) filing.cells_before = cells_of(*before);
}

ReviewFiling filing_of(const db::Rows& rows, period::Period period)
{
    ReviewFiling filing{period};
    read_enterprise(rows, filing);
    read_submission(rows, filing);
    filing.previous = earlier_of(rows, kEarlierColumn);
    filing.last_year = earlier_of(rows, kEarlierColumn + 2);
    if (const auto json = rows.optional_text(kListsColumn)) filing.marks = filing::marks_from_json(*json);
    if (const auto json = rows.optional_text(kListsColumn + 1)) filing.request = filing::request_from_json(*json);
    if (const auto json = rows.optional_text(kListsColumn + 2)) filing.acceptances = filing::acceptances_from_json(*json);
    filing.adjustments = filing::adjustments_of(rows, kOwnColumn + 6, filing.submission);
    if (const auto ranges = rows.optional_text(kOwnColumn + 7)) filing.usual = form::usual_ranges_from_json(*ranges);
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
    case 4:
        return Step::Kind::return_requested;
    case 5:
        return Step::Kind::request_refused;
    case 6:
        return Step::Kind::checked;
    }
    throw std::logic_error("no such step");
}

} // namespace

std::optional<ReviewFiling> ReviewRepository::find(const Scope& scope, std::string_view uscc, period::Period period, const UserId& officer)
{
    auto rows = database_.query(kFind, officer, officer, period.number(), period.previous().number(), period.year_before().number(), uscc,
                                scope.district, scope.district, scope.district);
    if (!rows.next()) return std::nullopt;
    auto filing = filing_of(rows, period);
    if (is_own(rows, kOwnColumn, filing.enterprise, officer)) filing.bar = Bar::own;
    if (!scope.district.empty() && filing.district != scope.district) filing.bar = Bar::moved;
    return filing;
}

std::vector<Step> ReviewRepository::steps(const EnterpriseId& enterprise, period::Period period)
{
    const int number = period.number();
    auto rows = database_.query(kSteps, enterprise, number, enterprise, number, enterprise, number, enterprise, number, enterprise, number);
    std::vector<Step> steps;
    while (rows.next()) steps.push_back({kind_of(rows.number(1)), rows.instant(2), rows.text(3), parse_reason_class(rows.text(4)), rows.text(5)});
    return steps;
}

bool ReviewRepository::give_back(const ReviewFiling& seen, const ReturnReason& reason, const UserId& officer, Instant now)
{
    const int number = seen.period.number();
    if (database_.execute(kGiveBack, number, seen.enterprise, seen.version, seen.submission) != 1) return false;
    database_.execute(kReturn, seen.enterprise, number, seen.submission, word_of(reason.reason_class), reason.reason, reason.fix_due, reason.contact,
                      now, officer);
    for (const auto& [place, note] : reason.notes) database_.execute(kMark, seen.enterprise, number, seen.submission, place, note);
    // whichever way a filing comes back, that is what the request was for; one made since would have changed the version
    if (seen.request) database_.execute(kDecideRequest, true, reason.reason, now, officer, seen.enterprise, number, seen.request->number);
    return true;
}

bool ReviewRepository::accept(const ReviewFiling& seen, Level level, bool awaits_centre, const UserId& officer, Instant now)
{
    const int number = seen.period.number();
    if (database_.execute(kAccept, awaits_centre, number, seen.enterprise, seen.version, seen.submission, filing::word_of(seen.state),
                          seen.awaits_centre) != 1)
        return false;
    database_.execute(kAcceptance, seen.enterprise, number, seen.submission, word_of(level), now, officer);
    return true;
}

bool ReviewRepository::refuse_request(const ReviewFiling& seen, const std::string& answer, const UserId& officer, Instant now)
{
    const int number = seen.period.number();
    if (!seen.request || database_.execute(kCountOn, number, seen.enterprise, seen.version, seen.submission) != 1) return false;
    return database_.execute(kDecideRequest, false, answer, now, officer, seen.enterprise, number, seen.request->number) == 1;
}

void ReviewRepository::tell_filler(const ReviewFiling& filing, std::string_view kind, const Facts& facts, Instant now)
{
    nlohmann::json said{{"enterprise", filing.name}, {"uscc", filing.uscc}, {"period", filing.period.text()}};
    for (const auto& [name, fact] : facts) said[name] = fact;
    database_.execute(kMessage, new_id_text(now), kind, said.dump(), now, filing.enterprise);
}

} // namespace tianbao::review
