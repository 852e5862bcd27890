// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_repository.hpp"

#include <stdexcept>

namespace tianbao::filing {

namespace {

// Columns 1 to 10 of every query: the enterprise and the holder of its right.
#define TIANBAO_ENTERPRISE_COLUMNS "e.id, e.uscc, e.name, e.district, LEFT(e.industry, 1), e.founded_on, fl.user_id, hu.name, fl.epoch, "
#define TIANBAO_ENTERPRISE_TABLES                                                                                                                    \
    " FROM enterprise e JOIN association a ON a.enterprise_id = e.id AND a.user_id = ?"                                                              \
    " LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user hu ON hu.id = fl.user_id"
// Columns 10 to 26: the filing and its last submission.
#define TIANBAO_FILING_COLUMNS                                                                                                                       \
    "f.period, f.form_version, f.state, f.version, f.submission_key, f.nil_declared, f.saved_at, su.name, f.first_submitted_at,"                     \
    " f.submitted_at, bu.name, f.submission, f.is_late, v.receipt_number, r.reason_class, r.reason, r.returned_at"
#define TIANBAO_FILING_TABLES                                                                                                                        \
    " LEFT JOIN user su ON su.id = f.saved_by LEFT JOIN user bu ON bu.id = f.submitted_by"                                                           \
    " LEFT JOIN filing_version v ON v.enterprise_id = f.enterprise_id AND v.period = f.period AND v.number = f.submission"                           \
    " LEFT JOIN filing_return r ON r.enterprise_id = f.enterprise_id AND r.period = f.period AND r.number = f.submission"

// At most three filings: of the period, of the month before and of the year before; of the year's others the state alone.
constexpr db::Sql kDesk{
    "SELECT " TIANBAO_ENTERPRISE_COLUMNS TIANBAO_FILING_COLUMNS ", IF(f.period = ?, f.cells, v.cells),"
    " (SELECT GROUP_CONCAT(s.period, s.state) FROM filing s WHERE s.enterprise_id = e.id AND s.period BETWEEN ? AND ?)" TIANBAO_ENTERPRISE_TABLES
    " LEFT JOIN filing f ON f.enterprise_id = e.id AND f.period IN (?, ?, ?)" TIANBAO_FILING_TABLES " WHERE e.uscc = ?"};

constexpr db::Sql kYear{"SELECT " TIANBAO_ENTERPRISE_COLUMNS TIANBAO_FILING_COLUMNS ", NULL" TIANBAO_ENTERPRISE_TABLES
                        " LEFT JOIN filing f ON f.enterprise_id = e.id AND f.period BETWEEN ? AND ?" TIANBAO_FILING_TABLES " WHERE e.uscc = ?"};

constexpr db::Sql kFolder{"SELECT " TIANBAO_ENTERPRISE_COLUMNS TIANBAO_FILING_COLUMNS
                          ", IF(f.period = ?, f.cells, NULL), sv.number, sv.form_version, sv.cells, sv.nil_declared, sv.content_hash, "
                          "sv.receipt_number, sv.submitted_at, vu.name,"
                          " sv.source, sr.reason_class, sr.reason, sr.returned_at" TIANBAO_ENTERPRISE_TABLES
                          " LEFT JOIN filing f ON f.enterprise_id = e.id AND f.period BETWEEN ? AND ?" TIANBAO_FILING_TABLES
                          " LEFT JOIN filing_version sv ON sv.enterprise_id = f.enterprise_id AND sv.period = f.period AND sv.period = ?"
                          " LEFT JOIN user vu ON vu.id = sv.submitted_by"
                          " LEFT JOIN filing_return sr ON sr.enterprise_id = sv.enterprise_id AND sr.period = sv.period AND sr.number = sv.number"
                          " WHERE e.uscc = ? ORDER BY sv.number DESC"};

constexpr db::Sql kUseRight{"UPDATE filler SET used_at = ?, uses = uses + 1 WHERE enterprise_id = ? AND user_id = ? AND epoch = ?"};

constexpr db::Sql kInsert{
    "INSERT INTO filing (period, enterprise_id, form_version, state, version, submission_key, cells, nil_declared, district, saved_at, saved_by)"
    " VALUES (?, ?, ?, 'draft', 1, ?, ?, ?, ?, ?, ?)"};

constexpr db::Sql kUpdate{"UPDATE filing SET version = version + 1, submission_key = ?, cells = ?, nil_declared = ?, saved_at = ?, saved_by = ?"
                          " WHERE period = ? AND enterprise_id = ? AND version = ? AND state IN ('draft', 'returned')"};

constexpr db::Sql kInsertSubmitted{
    "INSERT INTO filing (period, enterprise_id, form_version, state, version, submission_key, cells, nil_declared, district, saved_at, saved_by,"
    " first_submitted_at, submitted_at, submitted_by, submission, is_late)"
    " VALUES (?, ?, ?, 'submitted', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

constexpr db::Sql kSubmit{
    "UPDATE filing SET version = version + 1, submission_key = ?, cells = ?, nil_declared = ?, saved_at = ?, saved_by = ?, state = 'submitted',"
    " is_late = IF(first_submitted_at IS NULL, ?, is_late), first_submitted_at = COALESCE(first_submitted_at, ?), submitted_at = ?,"
    " submitted_by = ?, submission = ?"
    " WHERE period = ? AND enterprise_id = ? AND version = ? AND state IN ('draft', 'returned')"};

constexpr db::Sql kInsertVersion{
    "INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number, submission_key,"
    " submitted_at, submitted_by, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'page')"};

constexpr int kPeriodColumn = 10;
constexpr int kCellsColumn = 27;
constexpr int kStatesColumn = 28;
constexpr std::size_t kPeriodDigits = 6;

form::Cells cells_of(const std::string& json)
{
    auto cells = form::cells_from_json(json);
    if (!cells) throw std::runtime_error("the cells of a filing are not readable");
    return std::move(*cells);
}

FilingEnterprise enterprise_of(const db::Rows& rows)
{
    const auto founded = rows.optional_text(6);
    return {EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.text(4), rows.text(5), founded ? parse_day(*founded) : std::nullopt};
}

std::optional<Holder> holder_of(const db::Rows& rows)
{
    if (rows.is_null(7)) return std::nullopt;
    return Holder{UserId::stored(rows.text(7)), rows.text(8), rows.number(9)};
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
    return Return{rows.text(first_column), rows.text(first_column + 1), rows.instant(first_column + 2)};
}

std::optional<Filing> filing_of(const db::Rows& rows)
{
    const auto period = period::Period::from_number(static_cast<int>(rows.number(kPeriodColumn)));
    if (!period) return std::nullopt;
    Filing filing{*period};
    filing.form_version = rows.text(11);
    filing.state = state_from(rows.text(12));
    filing.version = static_cast<int>(rows.number(13));
    filing.submission_key = rows.text(14);
    filing.nil_declared = rows.flag(15);
    filing.saved_at = rows.instant(16);
    filing.saved_by = rows.text(17);
    filing.first_submitted_at = rows.optional_instant(18);
    filing.submitted_at = rows.optional_instant(19);
    filing.submitted_by = rows.text(20);
    filing.submission = static_cast<int>(rows.number(21));
    filing.is_late = rows.flag(22);
    filing.receipt_number = rows.text(23);
    filing.last_return = return_of(rows, 24);
    return filing;
}

Submission submission_of(const db::Rows& rows)
{
    Submission submission;
    submission.number = static_cast<int>(rows.number(28));
    submission.form_version = rows.text(29);
    submission.cells = cells_of(rows.text(30));
    submission.nil_declared = rows.flag(31);
    submission.content_hash = rows.text(32);
    submission.receipt_number = rows.text(33);
    submission.at = rows.instant(34);
    submission.by = rows.text(35);
    submission.imported = rows.text(36) == "import";
    submission.returned = return_of(rows, 37);
    return submission;
}

} // namespace

std::optional<Desk> FilingRepository::find_desk(const UserId& user, std::string_view uscc, period::Period period)
{
    auto rows = database_.query(kDesk, period.number(), period.year() * 100 + 1, period.year() * 100 + 12, user, period.number(),
                                period.previous().number(), period.year_before().number(), uscc);
    std::optional<Desk> desk;
    while (rows.next()) {
        if (!desk) desk = Desk{enterprise_of(rows), holder_of(rows), {}, {}, {}, states_of(rows.text(kStatesColumn))};
        auto filing = filing_of(rows);
        if (!filing || rows.is_null(kCellsColumn)) continue;
        auto cells = cells_of(rows.text(kCellsColumn));
        if (filing->period == period) {
            filing->cells = std::move(cells);
            desk->filing = std::move(filing);
        } else {
            (filing->period == period.previous() ? desk->previous : desk->last_year) = std::move(cells);
        }
    }
    return desk;
}

std::optional<YearSheet> FilingRepository::find_year(const UserId& user, std::string_view uscc, int year)
{
    auto rows = database_.query(kYear, user, year * 100 + 1, year * 100 + 12, uscc);
    std::optional<YearSheet> sheet;
    while (rows.next()) {
        if (!sheet) sheet = YearSheet{enterprise_of(rows), holder_of(rows), {}};
        if (auto filing = filing_of(rows)) sheet->filings.emplace(filing->period, std::move(*filing));
    }
    return sheet;
}

std::optional<Folder> FilingRepository::find_folder(const UserId& user, std::string_view uscc, period::Period period)
{
    auto rows = database_.query(kFolder, period.number(), user, period.year() * 100 + 1, period.year() * 100 + 12, period.number(), uscc);
    std::optional<Folder> folder;
    while (rows.next()) {
        if (!folder) folder = Folder{enterprise_of(rows), holder_of(rows), {}, {}, {}};
        auto filing = filing_of(rows);
        if (!filing) continue;
        folder->states.emplace(filing->period, filing->state);
        if (filing->period != period) continue;
        filing->cells = cells_of(rows.text(kCellsColumn));
        folder->filing = std::move(filing);
        if (!rows.is_null(28)) folder->submissions.push_back(submission_of(rows));
    }
    return folder;
}

bool FilingRepository::use_right(const EnterpriseId& enterprise, const Holder& holder, Instant now)
{
    return database_.execute(kUseRight, now, enterprise, holder.user, holder.epoch) == 1;
}

bool FilingRepository::save(const Change& change)
{
    const auto json = form::to_json(change.cells);
    if (change.known_version > 0)
        return database_.execute(kUpdate, change.submission_key, json, change.nil_declared, change.at, change.by, change.period.number(),
                                 change.enterprise.id, change.known_version) == 1;
    try {
        database_.execute(kInsert, change.period.number(), change.enterprise.id, change.form_version, change.submission_key, json,
                          change.nil_declared, change.enterprise.district, change.at, change.by);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool FilingRepository::submit(const Change& change, const SubmissionMark& mark)
{
    const auto json = form::to_json(change.cells);
    if (change.known_version > 0) {
        const auto changed =
            database_.execute(kSubmit, change.submission_key, json, change.nil_declared, change.at, change.by, mark.is_late, change.at, change.at,
                              change.by, mark.number, change.period.number(), change.enterprise.id, change.known_version);
        if (changed != 1) return false;
    } else {
        try {
            database_.execute(kInsertSubmitted, change.period.number(), change.enterprise.id, change.form_version, change.submission_key, json,
                              change.nil_declared, change.enterprise.district, change.at, change.by, change.at, change.at, change.by, mark.number,
                              mark.is_late);
        } catch (const db::DuplicateKey&) {
            return false;
        }
    }
    database_.execute(kInsertVersion, change.enterprise.id, change.period.number(), mark.number, change.form_version, json, change.nil_declared,
                      mark.content_hash, mark.receipt_number, change.submission_key, change.at, change.by);
    return true;
}

} // namespace tianbao::filing
