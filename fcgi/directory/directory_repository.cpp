// SPDX-License-Identifier: MPL-2.0
#include "directory/directory_repository.hpp"

#include "db/like.hpp"
#include "db/wide_reader.hpp"
#include "enterprise/enterprise_repository.hpp"
#include "enterprise/group_repository.hpp"
#include "period/terms_repository.hpp"
#include "sealing/places.hpp"

namespace tianbao::directory {

namespace {

constexpr db::Sql kList{
    "SELECT e.uscc, e.name, e.district, e.category, e.status, e.missing_since IS NOT NULL, u.name,"
    " (SELECT COUNT(*) FROM association a WHERE a.enterprise_id = e.id)"
    " FROM enterprise e LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user u ON u.id = fl.user_id"
    " WHERE (? = '' OR e.district = ?) AND (? = '' OR e.category = ?) AND (? = '' OR e.status = ? OR (? AND e.missing_since IS NOT NULL)) AND (NOT ? "
    "OR fl.user_id IS NULL)"
    " AND (? = '' OR e.name LIKE ? OR (? <> '' AND e.uscc LIKE ?) OR (? <> '' AND (e.telephone_hash" TIANBAO_ONE_OF_MARKS
    " OR e.telephone_tail" TIANBAO_ONE_OF_MARKS " OR e.mobile_hash" TIANBAO_ONE_OF_MARKS " OR e.mobile_tail" TIANBAO_ONE_OF_MARKS
    " OR e.id IN (SELECT a.enterprise_id FROM user p JOIN association a ON a.user_id = p.id WHERE p.mobile_hash" TIANBAO_ONE_OF_MARKS
    " OR p.mobile_tail" TIANBAO_ONE_OF_MARKS "))))"
    " AND e.uscc > ? ORDER BY e.uscc LIMIT ?"};

constexpr db::Sql kFind{"SELECT e.missing_since, e.is_moved, " TIANBAO_TERMS_COLUMNS
                        " FROM enterprise e WHERE e.uscc = ? AND (? = '' OR e.district = ?)"};
constexpr int kTermsColumn = 3;

constexpr db::Sql kPeople{"SELECT u.id, u.name, u.post, u.mobile, a.proof, a.since, fl.user_id IS NOT NULL"
                          " FROM association a JOIN user u ON u.id = a.user_id"
                          " LEFT JOIN filler fl ON fl.enterprise_id = a.enterprise_id AND fl.user_id = a.user_id"
                          " WHERE a.enterprise_id = ? ORDER BY a.since, u.id"};

constexpr db::Sql kProof{"SELECT e.proof_rule, d.rule, c.id, c.issued_at, c.valid_until, c.ending FROM enterprise e"
                         " LEFT JOIN district_proof d ON d.district = e.district LEFT JOIN enrolment_code c ON c.enterprise_id = e.id"
                         " WHERE e.id = ? ORDER BY c.id DESC LIMIT 1"};

constexpr db::Sql kFillerSteps{"SELECT c.act, h.name, x.name, c.changed_at FROM filler_change c LEFT JOIN user h ON h.id = c.user_id"
                               " LEFT JOIN user x ON x.id = c.actor_id WHERE c.enterprise_id = ? ORDER BY c.epoch DESC LIMIT 50"};

constexpr db::Sql kMonths{"SELECT period, state, duty, is_late, submission, district, submitted_at FROM roster"
                          " WHERE enterprise_id = ? AND period >= ? ORDER BY period DESC"};

// the older kinds of messages tell the enterprise by its name alone
constexpr db::Sql kTold{
    "SELECT m.kind, u.name, m.sent_at, m.read_at IS NOT NULL FROM association a JOIN user u ON u.id = a.user_id"
    " JOIN message m ON m.user_id = a.user_id WHERE a.enterprise_id = ?"
    " AND (JSON_VALUE(m.facts, '$.uscc') = ? OR (JSON_VALUE(m.facts, '$.uscc') IS NULL AND JSON_VALUE(m.facts, '$.enterprise') = ?))"
    " ORDER BY m.id DESC LIMIT 20"};

constexpr db::Sql kChanges{"SELECT c.at, c.field, c.before_value, c.after_value, c.source, u.name, c.reason FROM enterprise_change c"
                           " LEFT JOIN user u ON u.id = c.changed_by WHERE c.enterprise_id = ? ORDER BY c.id DESC LIMIT 100"};

std::optional<filing::State> state_of(const std::string& word)
{
    return word == "missing" ? std::nullopt : std::optional{filing::state_from(word)};
}

} // namespace

std::vector<Listed> DirectoryRepository::list(const ListFilter& f, std::string_view after, int most)
{
    std::vector<db::Value> values{f.scope.district,
                                  f.scope.district,
                                  f.category,
                                  f.category,
                                  f.status,
                                  f.status,
                                  db::value_of(f.status == kMissing),
                                  db::value_of(f.without_filler),
                                  f.search.name,
                                  "%" + db::literal(f.search.name) + "%",
                                  f.search.code,
                                  f.search.code + "%",
                                  f.search.telephone};
    const auto marks = database_.sealer().marks(f.search.telephone);
    for (int i = 0; i < 6; ++i) values.insert(values.end(), marks.begin(), marks.end());
    values.insert(values.end(), {db::value_of(after), db::value_of(most)});
    auto rows = db::WideReader(database_).query_all(kList, values);
    std::vector<Listed> listed;
    while (rows.next())
        listed.push_back({rows.text(1), rows.text(2), rows.text(3), enterprise::category_from(rows.text(4)).value(),
                          enterprise::status_from(rows.text(5)).value(), rows.flag(6), rows.text(7), static_cast<int>(rows.number(8))});
    return listed;
}

std::optional<Sheet> DirectoryRepository::find(const review::Scope& scope, std::string_view uscc)
{
    auto rows = database_.query(kFind, uscc, scope.district, scope.district);
    if (!rows.next()) return std::nullopt;
    auto facts = enterprise::EnterpriseRepository(database_).find(uscc);
    if (!facts) return std::nullopt;
    auto groups = enterprise::GroupRepository(database_).steps_of(facts->id);
    return Sheet{*std::move(facts), rows.optional_instant(1), rows.flag(2), period::terms_of(rows, kTermsColumn), std::move(groups)};
}

void DirectoryRepository::complete(Sheet& sheet, period::Period first)
{
    add_people(sheet);
    add_proof(sheet);
    add_filler_steps(sheet);
    add_months(sheet, first);
    add_told(sheet);
    add_changes(sheet);
}

void DirectoryRepository::add_people(Sheet& sheet)
{
    auto rows = database_.query(kPeople, sheet.facts.id);
    while (rows.next())
        sheet.people.push_back({UserId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.telephone(4, sealing::kUserMobile, rows.text(1)),
                                rows.text(5), rows.instant(6), rows.flag(7)});
}

void DirectoryRepository::add_proof(Sheet& sheet)
{
    auto rows = database_.query(kProof, sheet.facts.id);
    if (!rows.next()) return;
    sheet.own_rule = association::proof_rule_from(rows.text(1));
    sheet.district_rule = association::proof_rule_from(rows.text(2));
    if (rows.is_null(3)) return;
    sheet.latest_code = association::EnrolmentCode{association::EnrolmentCodeId::stored(rows.text(3)), rows.instant(4), {}, rows.instant(5), 0,
                                                   association::code_ending_from(rows.text(6)), {}, {}};
}

void DirectoryRepository::add_filler_steps(Sheet& sheet)
{
    auto rows = database_.query(kFillerSteps, sheet.facts.id);
    while (rows.next()) sheet.filler_steps.push_back({rows.text(1), rows.text(2), rows.text(3), rows.instant(4)});
}

void DirectoryRepository::add_months(Sheet& sheet, period::Period first)
{
    auto rows = database_.query(kMonths, sheet.facts.id, first.number());
    while (rows.next())
        sheet.months.push_back({period::Period::from_number(static_cast<int>(rows.number(1))).value(), state_of(rows.text(2)), rows.text(3),
                                rows.flag(4), static_cast<int>(rows.number(5)), rows.text(6), rows.optional_instant(7)});
}

void DirectoryRepository::add_told(Sheet& sheet)
{
    auto rows = database_.query(kTold, sheet.facts.id, sheet.facts.uscc, sheet.facts.name);
    while (rows.next()) sheet.told.push_back({rows.text(1), rows.text(2), rows.instant(3), rows.flag(4)});
}

void DirectoryRepository::add_changes(Sheet& sheet)
{
    auto rows = database_.query(kChanges, sheet.facts.id);
    while (rows.next())
        sheet.changes.push_back({rows.instant(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6), rows.text(7)});
}

} // namespace tianbao::directory
