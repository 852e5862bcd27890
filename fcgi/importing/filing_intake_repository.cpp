// SPDX-License-Identifier: MPL-2.0
#include "importing/filing_intake_repository.hpp"

#include "db/batch.hpp"
#include "enterprise/group_repository.hpp"
#include "filing/filing.hpp"

#include <algorithm>
#include <iterator>

namespace tianbao::importing {

namespace {

constexpr const char* kOwners =
    "SELECT uscc, id, district, industry, category, size, founded_on, " TIANBAO_GROUPS_OF("enterprise.id") " FROM enterprise WHERE uscc IN ";

constexpr const char* kKnown = "SELECT f.period, f.enterprise_id FROM filing f WHERE ";

constexpr const char* kFind =
    "SELECT f.period, f.enterprise_id, e.uscc, v.form_version, v.cells, v.nil_declared, v.submitted_at, v.signed_name FROM filing f"
    " JOIN filing_version v ON v.enterprise_id = f.enterprise_id AND v.period = f.period AND v.number = 1"
    " JOIN roster r ON r.period = f.period AND r.enterprise_id = f.enterprise_id AND r.submission >= 1"
    " JOIN enterprise e ON e.id = f.enterprise_id WHERE v.source = 'import' AND v.submission_key = ?"
    " AND (f.submission > 1 OR f.state <> 'accepted' OR f.cells = v.cells) AND (";

// the month's list says where the enterprise belonged then, whatever the file or the enterprise says now
constexpr const char* kFollowList = "UPDATE filing f JOIN roster r ON r.period = f.period AND r.enterprise_id = f.enterprise_id"
                                    " SET f.district = r.district WHERE f.district <> r.district AND (";

/// Keys as ranges of the primary key, period by period.
std::string where_of(const std::set<FilingKey>& keys, std::vector<db::Value>& values)
{
    std::map<int, std::vector<db::Value>> periods;
    for (const auto& [period, enterprise] : keys) periods[period.number()].push_back(db::value_of(enterprise));
    std::string where;
    for (auto& [period, enterprises] : periods) {
        where += (where.empty() ? "(f.period = ? AND f.enterprise_id IN " : " OR (f.period = ? AND f.enterprise_id IN ") +
                 db::places(1, enterprises.size()) + ")";
        values.push_back(std::int64_t{period});
        std::move(enterprises.begin(), enterprises.end(), std::back_inserter(values));
    }
    return where;
}

FilingKey key_of(const db::Rows& rows)
{
    return {period::Period::from_number(static_cast<int>(rows.number(1))).value(), rows.text(2)};
}

} // namespace

enterprise::Category FilingOwner::group_in(period::Period period) const
{
    return enterprise::category_at(groups, enterprise::category_from(category).value(), period);
}

std::string FilingOwner::category_in(period::Period period) const
{
    return std::string(enterprise::word_of(group_in(period)));
}

FilingOwners FilingIntakeRepository::owners(const std::set<std::string>& codes)
{
    FilingOwners owners;
    if (codes.empty()) return owners;
    auto rows = database_.query_once(kOwners + db::places(1, codes.size()), db::listed(codes));
    while (rows.next())
        owners.emplace(rows.text(1), FilingOwner{EnterpriseId::stored(rows.text(2)), rows.text(3), rows.text(4), rows.text(5), rows.optional_text(6),
                                                 parse_day(rows.text(7)), enterprise::steps_from(rows.text(8))});
    return owners;
}

std::set<FilingKey> FilingIntakeRepository::known(const std::set<FilingKey>& keys)
{
    std::set<FilingKey> known;
    if (keys.empty()) return known;
    std::vector<db::Value> values;
    const auto where = where_of(keys, values);
    auto rows = database_.query_once(kKnown + where, values);
    while (rows.next()) known.insert(key_of(rows));
    return known;
}

std::map<FilingKey, StoredFiling> FilingIntakeRepository::find(const std::set<FilingKey>& keys, std::string_view import)
{
    std::map<FilingKey, StoredFiling> filings;
    if (keys.empty()) return filings;
    std::vector<db::Value> values{db::value_of(import)};
    const auto where = where_of(keys, values);
    auto rows = database_.query_once(kFind + where + ")", values);
    while (rows.next())
        filings.emplace(key_of(rows), StoredFiling{rows.text(3), rows.text(4), rows.text(5), rows.flag(6), sql_text(rows.instant(7)), rows.text(8)});
    return filings;
}

void FilingIntakeRepository::add(const std::vector<NewFiling>& filings, std::string_view import, Instant now)
{
    db::Batch rows("INSERT INTO filing (period, enterprise_id, form_version, state, version, cells, nil_declared, district, saved_at,"
                   " first_submitted_at, submitted_at, submission, is_late)",
                   13);
    db::Batch versions("INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number,"
                       " submission_key, submitted_at, source, signed_name)",
                       12);
    for (const auto& filing : filings) {
        const auto& row = *filing.row;
        const auto period = row.period.number();
        const auto at = sql_text(row.submitted_at);
        rows.add(period, filing.owner->id, row.form->version, "accepted", 1, filing.cells, row.nil_declared, filing.district, at, at, at, 1,
                 filing.is_late);
        versions.add(filing.owner->id, period, 1, row.form->version, filing.cells, row.nil_declared, filing.content_hash,
                     filing::new_receipt_number(row.period, now), import, at, "import", row.submitted_by);
    }
    rows.run(database_);
    versions.run(database_);
    std::set<FilingKey> keys;
    for (const auto& filing : filings) keys.emplace(filing.row->period, filing.owner->id.text());
    std::vector<db::Value> values;
    const auto where = where_of(keys, values);
    if (!keys.empty()) database_.execute_all(kFollowList + where + ")", values);
}

} // namespace tianbao::importing
