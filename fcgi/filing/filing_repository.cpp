// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_repository.hpp"

#include "filing/adjustment_repository.hpp"
#include "filing/filing_facts_repository.hpp"
#include "filing/filing_json.hpp"
#include "filing/owed_repository.hpp"
#include "filing/registry_wait_repository.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace tianbao::filing {

namespace {

// The first columns of every query: the enterprise, the holder of its right, and the facts.
#define TIANBAO_ENTERPRISE_COLUMNS(category)                                                                                                                   \
    "e.id, e.uscc, e.name, e.district, e.industry, " category ", e.size, fl.user_id, hu.name, fl.epoch, " TIANBAO_FACTS_COLUMNS ", "
#define TIANBAO_FILLER_TABLES " LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user hu ON hu.id = fl.user_id"
// Whether the user of these tables is a colleague whom the holder lets save drafts. Who left the enterprise and came back is asked for anew.
#define TIANBAO_PREPARED_COLUMN                                                                                                                      \
    "fl.user_id <> a.user_id AND EXISTS (SELECT 1 FROM preparer p WHERE p.enterprise_id = e.id AND p.user_id = a.user_id AND p.epoch = fl.epoch"     \
    " AND p.given_at >= a.since)"
#define TIANBAO_ENTERPRISE_TABLES " FROM enterprise e JOIN association a ON a.enterprise_id = e.id AND a.user_id = ?" TIANBAO_FILLER_TABLES
// The same for an officer: where the other has the user, the placeholder is the officer's district, empty for the whole city.
#define TIANBAO_WATCHED_TABLES " FROM enterprise e JOIN enterprise w ON w.id = e.id AND ? IN ('', w.district)" TIANBAO_FILLER_TABLES
// Columns 17 to 38: the filing, its last submission and return, the request for one where the page shows it.
#define TIANBAO_FILING_COLUMNS(request)                                                                                                              \
    "f.period, f.form_version, f.state, f.version, f.submission_key, f.nil_declared, f.saved_at, su.name, f.first_submitted_at,"                     \
    " f.submitted_at, bu.name, f.submission, f.is_late, v.receipt_number, f.explanations, f.doubts, r.reason_class, r.reason, r.returned_at,"                  \
    " r.fix_due, r.contact, " request
#define TIANBAO_FILING_TABLES                                                                                                                        \
    " LEFT JOIN user su ON su.id = f.saved_by LEFT JOIN user bu ON bu.id = f.submitted_by"                                                           \
    " LEFT JOIN filing_version v ON v.enterprise_id = f.enterprise_id AND v.period = f.period AND v.number = f.submission"                           \
    " LEFT JOIN filing_return r ON r.enterprise_id = f.enterprise_id AND r.period = f.period AND r.number = f.submission"

// At most three filings: of the period, of the month before and of the year before; of the year's others the state alone. Who files does not ask for
// the return of what was filed, so the desk has no request.
#define TIANBAO_NO_REQUEST "NULLIF(f.state, f.state)" // NULL, of a text's type
constexpr db::Sql kDesk{"SELECT " TIANBAO_ENTERPRISE_COLUMNS(TIANBAO_CATEGORY_AT("?")) TIANBAO_FILING_COLUMNS(TIANBAO_NO_REQUEST)
                        ", IF(f.period = ?, f.cells, v.cells), v.form_version,"
                        " (SELECT GROUP_CONCAT(s.period, s.state) FROM filing s WHERE s.enterprise_id = e.id AND s.period BETWEEN ? AND ?),"
                        " hu.post, (SELECT ur.ranges FROM usual_range ur WHERE ur.enterprise_id = e.id AND ur.period = ?),"
                        TIANBAO_PREPARED_COLUMN "," TIANBAO_REGISTRY_WAIT_COLUMNS TIANBAO_ENTERPRISE_TABLES TIANBAO_REGISTRY_WAIT_TABLE
                        " LEFT JOIN filing f ON f.enterprise_id = e.id AND f.period IN (?, ?, ?)" TIANBAO_FILING_TABLES " WHERE e.uscc = ?"};

#define TIANBAO_YEAR(prepared, tables)                                                                                                                         \
    "SELECT " TIANBAO_ENTERPRISE_COLUMNS("e.category") TIANBAO_FILING_COLUMNS(TIANBAO_REQUEST_COLUMN) "," TIANBAO_UNSUBMITTED_COLUMN "," prepared tables                                                \
    " LEFT JOIN filing f ON f.enterprise_id = e.id AND f.period BETWEEN ? AND ?" TIANBAO_FILING_TABLES " WHERE e.uscc = ?"
constexpr db::Sql kYear{TIANBAO_YEAR(TIANBAO_PREPARED_COLUMN, TIANBAO_ENTERPRISE_TABLES)};
constexpr db::Sql kWatchedYear{TIANBAO_YEAR("FALSE", TIANBAO_WATCHED_TABLES)};

#define TIANBAO_FOLDER(prepared, tables)                                                                                                                       \
    "SELECT " TIANBAO_ENTERPRISE_COLUMNS(TIANBAO_CATEGORY_AT("?")) TIANBAO_FILING_COLUMNS(TIANBAO_REQUEST_COLUMN)                                                                                      \
    ", IF(f.period = ?, f.cells, NULL), sv.number, sv.form_version, sv.cells, sv.nil_declared, sv.content_hash, "                                    \
    "sv.receipt_number, sv.submitted_at, vu.name, sv.source, sv.explanations, sv.declaration_version, sv.signed_name,"                               \
    " sv.signed_post, sr.reason_class, sr.reason, sr.returned_at, sr.fix_due, sr.contact, IF(f.period = ?, " TIANBAO_ADJUSTMENTS_COLUMN ", NULL)," prepared tables \
    " LEFT JOIN filing f ON f.enterprise_id = e.id AND f.period BETWEEN ? AND ?" TIANBAO_FILING_TABLES                                               \
    " LEFT JOIN filing_version sv ON sv.enterprise_id = f.enterprise_id AND sv.period = f.period AND sv.period = ?"                                  \
    " LEFT JOIN user vu ON vu.id = sv.submitted_by"                                                                                                  \
    " LEFT JOIN filing_return sr ON sr.enterprise_id = sv.enterprise_id AND sr.period = sv.period AND sr.number = sv.number"                         \
    " WHERE e.uscc = ? ORDER BY sv.number DESC"
constexpr db::Sql kFolder{TIANBAO_FOLDER(TIANBAO_PREPARED_COLUMN, TIANBAO_ENTERPRISE_TABLES)};
constexpr db::Sql kWatchedFolder{TIANBAO_FOLDER("FALSE", TIANBAO_WATCHED_TABLES)};

constexpr db::Sql kInsert{
    "INSERT INTO filing (period, enterprise_id, form_version, state, version, submission_key, cells, explanations, nil_declared,"
    " district, saved_at, saved_by)"
    " VALUES (?, ?, ?, 'draft', 1, ?, ?, ?, ?, COALESCE((SELECT district FROM roster WHERE period = ? AND enterprise_id = ?), ?), ?, ?)"};

constexpr db::Sql kUpdate{"UPDATE filing SET version = version + 1, submission_key = ?, cells = ?, explanations = ?, nil_declared = ?, saved_at = ?,"
                          " saved_by = ? WHERE period = ? AND enterprise_id = ? AND version = ? AND state IN ('draft', 'returned')"};

constexpr db::Sql kSubmit{
    "UPDATE filing SET version = version + 1, submission_key = ?, cells = ?, explanations = ?, nil_declared = ?, saved_at = ?, saved_by = ?,"
    " state = 'submitted', is_late = IF(first_submitted_at IS NULL, ?, is_late), first_submitted_at = COALESCE(first_submitted_at, ?),"
    " submitted_at = ?, submitted_by = ?, submission = ?"
    " WHERE period = ? AND enterprise_id = ? AND version = ? AND state IN ('draft', 'returned')"};

constexpr db::Sql kInsertVersion{
    "INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, explanations, nil_declared, content_hash, receipt_number,"
    " submission_key, submitted_at, submitted_by, source, declaration_version, signed_name, signed_post)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'page', ?, ?, ?)"};

constexpr db::Sql kAnswer{"UPDATE filing_mark SET answer = ?, answered_at = ?, answered_by = ?"
                          " WHERE enterprise_id = ? AND period = ? AND number = ? AND place = ?"};

// where the groups of columns begin
constexpr int kFactsColumn = 11;
constexpr int kPeriodColumn = 17;
constexpr int kAfterFiling = 39;
constexpr int kAdjustmentsColumn = kAfterFiling + 19; // of a folder
constexpr std::size_t kPeriodDigits = 6;

form::Cells cells_of(const std::string& json)
{
    auto cells = form::cells_from_json(json);
    if (!cells) throw std::runtime_error("the cells of a filing are not readable");
    return std::move(*cells);
}

form::Explanations explanations_of(const db::Rows& rows, int column)
{
    const auto json = rows.optional_text(column);
    if (!json) return {};
    auto explanations = form::explanations_from_json(*json);
    if (!explanations) throw std::runtime_error("the explanations of a filing are not readable");
    return std::move(*explanations);
}

/// None: no row needs a text for it.
std::optional<std::string> json_of(const form::Explanations& explanations)
{
    return explanations.empty() ? std::nullopt : std::optional{form::to_json(explanations)};
}

FilingEnterprise enterprise_of(const db::Rows& rows, const Facts& facts)
{
    const auto industry = rows.text(5);
    return {EnterpriseId::stored(rows.text(1)),
            rows.text(2),
            rows.text(3),
            rows.text(4),
            industry.substr(0, 1),
            industry,
            enterprise::category_from(rows.text(6)).value(),
            enterprise::size_from(rows.text(7)),
            facts.terms};
}

std::optional<Holder> holder_of(const db::Rows& rows)
{
    if (rows.is_null(8)) return std::nullopt;
    return Holder{UserId::stored(rows.text(8)), rows.text(9), rows.number(10)};
}

/// Reads "202601accepted,202602draft".
std::map<period::Period, State> states_of(std::string_view list)
{
    std::map<period::Period, State> states;
    while (!list.empty()) {
        const auto entry = list.substr(0, list.find(','));
        list.remove_prefix(std::min(entry.size() + 1, list.size()));
        const auto period = period::Period::from_number(std::stoi(std::string(entry.substr(0, kPeriodDigits))));
        if (period) states.emplace(*period, state_from(entry.substr(kPeriodDigits)));
    }
    return states;
}

std::optional<Return> return_of(const db::Rows& rows, int first_column)
{
    if (rows.is_null(first_column)) return std::nullopt;
    const auto fix_due = rows.optional_text(first_column + 3);
    return Return{rows.text(first_column), rows.text(first_column + 1), rows.instant(first_column + 2), fix_due ? parse_day(*fix_due) : std::nullopt,
                  rows.text(first_column + 4)};
}

/// Of the filing in this row; none: there is no filing in it.
std::optional<period::Period> period_of(const db::Rows& rows)
{
    return period::Period::from_number(static_cast<int>(rows.number(kPeriodColumn)));
}

std::optional<Filing> filing_of(const db::Rows& rows, const Facts& facts)
{
    const auto period = period_of(rows);
    if (!period) return std::nullopt;
    Filing filing{*period};
    const auto column = [](int after) { return kPeriodColumn + after; };
    filing.form_version = rows.text(column(1));
    filing.state = state_from(rows.text(column(2)));
    filing.version = static_cast<int>(rows.number(column(3)));
    filing.submission_key = rows.text(column(4));
    filing.nil_declared = rows.flag(column(5));
    filing.saved_at = rows.instant(column(6));
    filing.saved_by = rows.text(column(7));
    filing.first_submitted_at = rows.optional_instant(column(8));
    filing.submitted_at = rows.optional_instant(column(9));
    filing.submitted_by = rows.text(column(10));
    filing.submission = static_cast<int>(rows.number(column(11)));
    filing.is_late = rows.flag(column(12));
    filing.receipt_number = rows.text(column(13));
    filing.explanations = explanations_of(rows, column(14));
    if (const auto doubts = rows.optional_text(column(15))) filing.doubts = nlohmann::json::parse(*doubts).get<std::vector<std::string>>();
    filing.last_return = return_of(rows, column(16));
    filing.marks = facts.marks_of(*period, filing.submission);
    if (const auto request = rows.optional_text(column(21))) filing.request = request_from_json(*request);
    return filing;
}

Submission submission_of(const db::Rows& rows, int first, const Facts& facts, period::Period period)
{
    Submission submission;
    submission.number = static_cast<int>(rows.number(first));
    submission.form_version = rows.text(first + 1);
    submission.cells = cells_of(rows.text(first + 2));
    submission.nil_declared = rows.flag(first + 3);
    submission.content_hash = rows.text(first + 4);
    submission.receipt_number = rows.text(first + 5);
    submission.at = rows.instant(first + 6);
    submission.by = rows.text(first + 7);
    submission.imported = rows.text(first + 8) == "import";
    submission.explanations = explanations_of(rows, first + 9);
    submission.declaration_version = rows.text(first + 10);
    submission.signed_name = rows.text(first + 11);
    submission.signed_post = rows.text(first + 12);
    submission.returned = return_of(rows, first + 13);
    submission.marks = facts.marks_of(period, submission.number);
    return submission;
}

} // namespace

const Submission* submission_numbered(const Folder& folder, std::string_view number)
{
    const auto found = std::find_if(folder.submissions.begin(), folder.submissions.end(),
                                    [&](const Submission& each) { return number.empty() || std::to_string(each.number) == number; });
    return found == folder.submissions.end() ? nullptr : &*found;
}

std::optional<Desk> FilingRepository::find_desk(const UserId& user, std::string_view uscc, period::Period period)
{
    const int number = period.number();
    auto rows = database_.query(kDesk, number, number, number, number, (period.year() - 1) * 100 + 1,
                                period.year() * 100 + 12, number, user, number, period.previous().number(), period.year_before().number(), uscc);
    std::optional<Desk> desk;
    Facts facts;
    while (rows.next()) {
        if (!desk) {
            facts = facts_of(rows, kFactsColumn);
            desk = Desk{
                enterprise_of(rows, facts), holder_of(rows), rows.text(kAfterFiling + 3), {}, {}, {}, {}, {}, states_of(rows.text(kAfterFiling + 2)),
                facts.acceptances};
            if (const auto ranges = rows.optional_text(kAfterFiling + 4)) desk->usual = form::usual_ranges_from_json(*ranges);
            desk->is_prepared = rows.flag(kAfterFiling + 5);
            desk->registry_wait = registry_wait_of(rows, kAfterFiling + 6);
        }
        const auto here = period_of(rows);
        if (!here || rows.is_null(kAfterFiling)) continue;
        auto cells = cells_of(rows.text(kAfterFiling));
        if (*here == period) {
            desk->filing = filing_of(rows, facts);
            desk->filing->cells = std::move(cells);
        } else if (*here == period.previous()) {
            desk->previous = std::move(cells);
            desk->previous_version = rows.text(kAfterFiling + 1);
        } else {
            desk->last_year = std::move(cells);
            desk->last_year_at = rows.optional_instant(kPeriodColumn + 9);
            desk->last_year_version = rows.text(kAfterFiling + 1);
        }
    }
    return desk;
}

std::optional<YearSheet> FilingRepository::find_year(const UserId& user, std::string_view uscc, int year)
{
    return year_of(kYear, user.text(), uscc, year);
}

std::optional<YearSheet> FilingRepository::watch_year(std::string_view district, std::string_view uscc, int year)
{
    return year_of(kWatchedYear, district, uscc, year);
}

std::optional<YearSheet> FilingRepository::year_of(const db::Sql& sql, std::string_view key, std::string_view uscc, int year)
{
    const int first = year * 100 + 1;
    const int last = year * 100 + 12;
    auto rows = database_.query(sql, first, last, key, first, last, uscc);
    std::optional<YearSheet> sheet;
    Facts facts;
    while (rows.next()) {
        if (!sheet) {
            facts = facts_of(rows, kFactsColumn);
            sheet = YearSheet{enterprise_of(rows, facts), holder_of(rows), {}, unsubmitted_of(rows, kAfterFiling)};
            sheet->is_prepared = rows.flag(kAfterFiling + 1);
        }
        if (auto filing = filing_of(rows, facts)) sheet->filings.emplace(filing->period, std::move(*filing));
    }
    return sheet;
}

std::optional<Folder> FilingRepository::find_folder(const UserId& user, std::string_view uscc, period::Period period)
{
    return folder_of(kFolder, user.text(), uscc, period);
}

std::optional<Folder> FilingRepository::watch_folder(std::string_view district, std::string_view uscc, period::Period period)
{
    return folder_of(kWatchedFolder, district, uscc, period);
}

std::optional<Folder> FilingRepository::folder_of(const db::Sql& sql, std::string_view key, std::string_view uscc, period::Period period)
{
    const int number = period.number();
    auto rows = database_.query(sql, number, number, number, number, number, key, period.year() * 100 + 1,
                                period.year() * 100 + 12, number, uscc);
    std::optional<Folder> folder;
    Facts facts;
    while (rows.next()) {
        if (!folder) {
            facts = facts_of(rows, kFactsColumn);
            folder = Folder{enterprise_of(rows, facts), holder_of(rows), {}, {}, {}, {}};
            folder->is_prepared = rows.flag(kAdjustmentsColumn + 1);
        }
        const auto here = period_of(rows);
        if (!here) continue;
        folder->states.emplace(*here, state_from(rows.text(kPeriodColumn + 2)));
        if (*here != period) continue;
        auto filing = filing_of(rows, facts);
        filing->cells = cells_of(rows.text(kAfterFiling));
        folder->adjustments = adjustments_of(rows, kAdjustmentsColumn, filing->submission);
        folder->filing = std::move(filing);
        if (!rows.is_null(kAfterFiling + 1)) folder->submissions.push_back(submission_of(rows, kAfterFiling + 1, facts, period));
    }
    return folder;
}

bool FilingRepository::save(const Change& change)
{
    const auto cells = form::to_json(change.cells);
    const auto explanations = json_of(change.explanations);
    if (change.known_version > 0)
        return database_.execute(kUpdate, change.submission_key, cells, explanations, change.nil_declared, change.at, change.by,
                                 change.period.number(), change.enterprise.id, change.known_version) == 1;
    try {
        database_.execute(kInsert, change.period.number(), change.enterprise.id, change.form_version, change.submission_key, cells, explanations,
                          change.nil_declared, change.period.number(), change.enterprise.id, change.enterprise.district, change.at, change.by);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool FilingRepository::submit(const Change& change, const Seal& seal)
{
    const auto cells = form::to_json(change.cells);
    const auto explanations = json_of(change.explanations);
    const auto changed =
        database_.execute(kSubmit, change.submission_key, cells, explanations, change.nil_declared, change.at, change.by, seal.is_late, change.at,
                          change.at, change.by, seal.number, change.period.number(), change.enterprise.id, change.known_version);
    if (changed != 1) return false;
    database_.execute(kInsertVersion, change.enterprise.id, change.period.number(), seal.number, change.form_version, cells, explanations,
                      change.nil_declared, seal.content_hash, seal.receipt_number, change.submission_key, change.at, change.by,
                      seal.declaration_version, seal.signed_name, seal.signed_post);
    return true;
}

void FilingRepository::answer_marks(const Change& change, int number, const std::vector<Mark>& marks)
{
    for (const auto& mark : marks)
        database_.execute(kAnswer, mark.answer, change.at, change.by, change.enterprise.id, change.period.number(), number, mark.place);
}

} // namespace tianbao::filing
