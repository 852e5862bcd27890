// SPDX-License-Identifier: MPL-2.0
#include "importing/import_repository.hpp"

#include "db/batch.hpp"
#include "sealing/places.hpp"
#include "util/text.hpp"

#include <stdexcept>

namespace tianbao::importing {

namespace {

#define TIANBAO_IMPORTS                                                                                                                              \
    "SELECT i.id, i.kind, i.file_name, i.file_bytes, i.file_hash, i.is_stored, i.format, i.source, i.password_hash, i.state, i.job_id, i.asked_by,"  \
    " u.name, i.asked_at, i.checked_at, i.confirmed_by, i.confirmed_at, i.finished_at, i.only_good, i.all_rows, i.bad_rows, i.added_rows,"           \
    " i.changed_rows, i.same_rows, i.passed_row, i.imported_rows, i.left_rows, i.outcome, j.state"                                                   \
    " FROM import_run i LEFT JOIN user u ON u.id = i.asked_by LEFT JOIN job j ON j.id = i.job_id"

constexpr db::Sql kFind{TIANBAO_IMPORTS " WHERE i.id = ?"};
constexpr db::Sql kFindUnfinished{TIANBAO_IMPORTS " WHERE i.file_hash = ? AND i.kind = ? AND i.state = 'importing' ORDER BY i.id DESC LIMIT 1"};
constexpr db::Sql kList{TIANBAO_IMPORTS " WHERE i.id < ? ORDER BY i.id DESC LIMIT ?"};
#undef TIANBAO_IMPORTS

constexpr db::Sql kAdd{"INSERT INTO import_run (id, kind, file_name, file_bytes, file_hash, is_stored, source, password_hash, state, asked_by, asked_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'checking', ?, ?)"};
constexpr db::Sql kAddPart{"INSERT INTO import_chunk (import_id, number, bytes) VALUES (?, ?, ?)"};
constexpr db::Sql kPart{"SELECT bytes FROM import_chunk WHERE import_id = ? AND number = ?"};
constexpr db::Sql kSetJob{"UPDATE import_run SET job_id = ? WHERE id = ?"};
constexpr db::Sql kForget{"DELETE FROM import_finding WHERE import_id = ? LIMIT 5000"};
constexpr db::Sql kSetFormat{"UPDATE import_run SET format = ? WHERE id = ? AND state = 'checking'"};
constexpr db::Sql kReportCheck{"UPDATE import_run SET all_rows = ?, bad_rows = ? WHERE id = ? AND state = 'checking'"};
constexpr db::Sql kFinishCheck{"UPDATE import_run SET state = ?, all_rows = ?, bad_rows = ?, added_rows = ?, changed_rows = ?, same_rows = ?,"
                               " checked_at = ? WHERE id = ? AND state = 'checking'"};
constexpr db::Sql kConfirm{"UPDATE import_run SET state = 'importing', confirmed_by = ?, confirmed_at = ?, only_good = ? WHERE id = ?"
                           " AND state = 'checked' AND (bad_rows = 0 OR ?) AND bad_rows < all_rows"};
constexpr db::Sql kWithdraw{
    "UPDATE import_run SET state = 'withdrawn', finished_at = ? WHERE id = ? AND state IN ('checking', 'checked', 'refused')"};
constexpr db::Sql kPass{"UPDATE import_run SET passed_row = ?, imported_rows = imported_rows + ?, left_rows = left_rows + ?"
                        " WHERE id = ? AND state = 'importing' AND passed_row = ?"};
constexpr db::Sql kFinish{"UPDATE import_run SET state = 'done', outcome = ?, finished_at = ? WHERE id = ? AND state = 'importing'"};
constexpr db::Sql kBadRows{
    "SELECT DISTINCT file_row FROM import_finding WHERE import_id = ? AND class IN ('problem', 'late') AND file_row BETWEEN ? AND ?"};
constexpr db::Sql kFindings{"SELECT class, file_row, number, field, value, before_value, reason FROM import_finding WHERE import_id = ? AND class = ?"
                            " AND (file_row > ? OR (file_row = ? AND number > ?)) ORDER BY file_row, number LIMIT ?"};
constexpr db::Sql kCountFindings{"SELECT COUNT(*) FROM import_finding WHERE import_id = ? AND class = ?"};
constexpr db::Sql kOld{"SELECT id FROM import_run WHERE state IN ('checked', 'refused', 'checking') AND asked_at < ? ORDER BY asked_at LIMIT ?"};
constexpr db::Sql kRemoveParts{"DELETE FROM import_chunk WHERE import_id = ? LIMIT 50"};

constexpr std::string_view kNewest = "~"; ///< behind every id
constexpr std::size_t kFieldRoom = 120;   ///< code points, as the next one
constexpr std::size_t kValueRoom = 300;

std::string_view word_of(FindingClass of)
{
    switch (of) {
    case FindingClass::problem:
        return "problem";
    case FindingClass::late:
        return "late";
    case FindingClass::change:
        return "change";
    }
    throw std::logic_error("no such class of findings");
}

FindingClass class_from(std::string_view word)
{
    return word == "problem" ? FindingClass::problem : word == "late" ? FindingClass::late : FindingClass::change;
}

/// What a column takes of a text.
std::string cut(const std::string& text, std::size_t most)
{
    if (code_points(text) <= most) return text;
    std::size_t end = 0;
    for (std::size_t points = 0; end < text.size() && points < most; ++end)
        if (end + 1 == text.size() || (static_cast<unsigned char>(text[end + 1]) & 0xC0U) != 0x80U) ++points;
    return text.substr(0, end);
}

std::optional<UserId> user_of(const db::Rows& rows, int column)
{
    auto id = rows.optional_text(column);
    return id ? std::optional{UserId::stored(std::move(*id))} : std::nullopt;
}

Import import_of(const db::Rows& rows)
{
    const auto kind = kind_from(rows.text(2));
    if (!kind) throw std::runtime_error("an import is stored with an unknown kind");
    Import import(ImportId::stored(rows.text(1)));
    import.kind = *kind;
    import.file_name = rows.text(3);
    import.file_bytes = rows.number(4);
    import.file_hash = rows.text(5);
    import.is_stored = rows.flag(6);
    import.format = format_from(rows.text(7));
    import.source = rows.text(8);
    import.password_hash = rows.text(9);
    import.state = state_from(rows.text(10));
    import.job = rows.text(11);
    import.asked_by = user_of(rows, 12);
    import.asker = rows.text(13);
    import.asked_at = rows.instant(14);
    import.checked_at = rows.optional_instant(15);
    import.confirmed_by = user_of(rows, 16);
    import.confirmed_at = rows.optional_instant(17);
    import.finished_at = rows.optional_instant(18);
    import.only_good = rows.flag(19);
    import.counts = {rows.number(20), rows.number(21), rows.number(22), rows.number(23), rows.number(24)};
    import.passed_row = rows.number(25);
    import.imported = rows.number(26);
    import.left = rows.number(27);
    import.outcome = rows.text(28);
    import.job_state = rows.text(29);
    return import;
}

/// What a finding's texts are sealed for.
std::string finding_row(const ImportId& id, std::string_view of, std::int64_t row, int number)
{
    return sealing::row_of(sealing::row_of(id.text() + "/" + std::string(of), row), number);
}

std::optional<Import> first_of(db::Rows rows)
{
    return rows.next() ? std::optional{import_of(rows)} : std::nullopt;
}

} // namespace

std::optional<Import> ImportRepository::find(const ImportId& id)
{
    return first_of(database_.query(kFind, id));
}

std::optional<Import> ImportRepository::find_unfinished(Kind kind, std::string_view file_hash)
{
    return first_of(database_.query(kFindUnfinished, file_hash, importing::word_of(kind)));
}

std::vector<Import> ImportRepository::list(std::string_view before, int most)
{
    auto rows = database_.query(kList, before.empty() ? kNewest : before, most);
    std::vector<Import> imports;
    while (rows.next()) imports.push_back(import_of(rows));
    return imports;
}

void ImportRepository::add(const Import& i)
{
    database_.execute(kAdd, i.id, importing::word_of(i.kind), cut(i.file_name, 200), i.file_bytes, i.file_hash, i.is_stored, i.source,
                      i.password_hash.empty() ? std::nullopt : std::optional{i.password_hash}, i.asked_by, i.asked_at);
}

void ImportRepository::add_part(const ImportId& id, int number, std::string_view bytes)
{
    database_.execute(kAddPart, id, number, database_.sealer().sealed_bytes(bytes, {sealing::kImportChunk, sealing::row_of(id.text(), number)}));
}

std::optional<std::string> ImportRepository::part(const ImportId& id, int number)
{
    auto rows = database_.query(kPart, id, number);
    if (!rows.next()) return std::nullopt;
    return database_.sealer().opened_bytes(rows.text(1), {sealing::kImportChunk, sealing::row_of(id.text(), number)});
}

void ImportRepository::set_job(const ImportId& id, std::string_view job)
{
    database_.execute(kSetJob, job, id);
}

bool ImportRepository::forget_findings(const ImportId& id)
{
    return database_.execute(kForget, id) == 0;
}

void ImportRepository::set_format(const ImportId& id, TableFormat format)
{
    database_.execute(kSetFormat, importing::word_of(format), id);
}

void ImportRepository::add_findings(const ImportId& id, FindingClass of, const std::vector<Verdict>& verdicts)
{
    db::Batch batch("INSERT INTO import_finding (import_id, class, file_row, number, field, value, before_value, reason)", 8);
    for (const auto& verdict : verdicts) {
        const auto& findings = of == FindingClass::change ? verdict.changes : verdict.problems;
        if (of == FindingClass::change && !verdict.is_good()) continue;
        for (std::size_t i = 0; i < findings.size() && i < kMostFindings; ++i) {
            const auto row = finding_row(id, word_of(of), verdict.row, static_cast<int>(i));
            batch.add(id, word_of(of), verdict.row, static_cast<int>(i), cut(findings[i].field, kFieldRoom),
                      database_.sealer().sealed(cut(findings[i].value, kValueRoom), {sealing::kFindingValue, row}),
                      database_.sealer().sealed(cut(findings[i].before, kValueRoom), {sealing::kFindingBefore, row}), findings[i].reason);
        }
    }
    batch.run(database_);
}

void ImportRepository::report_check(const ImportId& id, const Counts& counts)
{
    database_.execute(kReportCheck, counts.all, counts.bad, id);
}

bool ImportRepository::finish_check(const ImportId& id, ImportState state, const Counts& counts, Instant now)
{
    return database_.execute(kFinishCheck, importing::word_of(state), counts.all, counts.bad, counts.added, counts.changed, counts.same, now, id) == 1;
}

bool ImportRepository::confirm(const ImportId& id, const std::optional<UserId>& by, bool only_good, Instant now)
{
    return database_.execute(kConfirm, by, now, only_good, id, only_good) == 1;
}

bool ImportRepository::withdraw(const ImportId& id, Instant now)
{
    return database_.execute(kWithdraw, now, id) == 1;
}

bool ImportRepository::pass(const ImportId& id, std::int64_t former_row, const PortionDone& done)
{
    return database_.execute(kPass, done.last_row, done.imported, done.left, id, former_row) == 1;
}

bool ImportRepository::finish(const ImportId& id, std::string_view outcome, Instant now)
{
    return database_.execute(kFinish, outcome, now, id) == 1;
}

std::set<std::int64_t> ImportRepository::bad_rows(const ImportId& id, std::int64_t first, std::int64_t last)
{
    auto rows = database_.query(kBadRows, id, first, last);
    std::set<std::int64_t> bad;
    while (rows.next()) bad.insert(rows.number(1));
    return bad;
}

std::vector<StoredFinding> ImportRepository::findings(const ImportId& id, FindingClass of, std::int64_t row, int number, int most)
{
    auto rows = database_.query(kFindings, id, word_of(of), row, row, number, most);
    std::vector<StoredFinding> findings;
    while (rows.next()) {
        const auto place = finding_row(id, rows.text(1), rows.number(2), static_cast<int>(rows.number(3)));
        findings.push_back({class_from(rows.text(1)), rows.number(2), static_cast<int>(rows.number(3)), rows.text(4),
                            rows.opened(5, sealing::kFindingValue, place), rows.opened(6, sealing::kFindingBefore, place), rows.text(7)});
    }
    return findings;
}

std::int64_t ImportRepository::count_findings(const ImportId& id, FindingClass of)
{
    auto rows = database_.query(kCountFindings, id, word_of(of));
    rows.next();
    return rows.number(1);
}

int ImportRepository::purge(Instant before, int most, Instant now)
{
    std::vector<ImportId> old;
    {
        auto rows = database_.query(kOld, before, most);
        while (rows.next()) old.push_back(ImportId::stored(rows.text(1)));
    }
    for (const auto& id : old) {
        while (remove_file(id)) {
        }
        while (!forget_findings(id)) {
        }
        withdraw(id, now); // last: what is cut off here is found again
    }
    return static_cast<int>(old.size());
}

bool ImportRepository::remove_file(const ImportId& id)
{
    return database_.execute(kRemoveParts, id) > 0;
}

} // namespace tianbao::importing
