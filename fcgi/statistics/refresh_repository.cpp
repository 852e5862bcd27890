// SPDX-License-Identifier: MPL-2.0
#include "statistics/refresh_repository.hpp"

#include "db/batch.hpp"
#include "statistics/figure_repository.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace tianbao::statistics {

namespace {

constexpr int kRowsAtOnce = 4000;
constexpr std::size_t kNotesAtOnce = 500;

// of a roster's row r, but for the submission that its figures are of
#define TIANBAO_STANDING                                                                                                                             \
    "r.district, r.section, r.category, COALESCE(r.size, ''), r.duty, r.state, r.submission, r.is_late, r.is_nil, r.has_explanations"

constexpr db::Sql kStalePeriod{"SELECT MIN(period) FROM roster WHERE is_counted = 0 AND period > ?"};
constexpr db::Sql kStaleRows{"SELECT COUNT(*) FROM (SELECT 1 FROM roster WHERE is_counted = 0 AND period = ? LIMIT ?) t"};

constexpr db::Sql kBeginLeases{"INSERT IGNORE INTO statistic_period (period, revision, counted_at, leased_until) VALUES (?, 0, NULL, '2000-01-01')"};
constexpr db::Sql kLease{"UPDATE statistic_period SET leased_until = ? WHERE period = ? AND leased_until <= ?"};
constexpr db::Sql kRelease{"UPDATE statistic_period SET leased_until = ? WHERE period = ?"};
constexpr db::Sql kRevision{"SELECT revision FROM statistic_period WHERE period = ?"};
constexpr db::Sql kFinish{
    "UPDATE statistic_period SET revision = revision + 1, counted_at = ?, leased_until = ? WHERE period = ? AND revision = ?"};

constexpr db::Sql kUnpacked{
    "SELECT r.district, r.enterprise_id, r.submission, v.form_version, v.cells FROM roster r FORCE INDEX (roster_uncounted)"
    " JOIN filing_version v ON v.enterprise_id = r.enterprise_id AND v.period = r.period AND v.number = r.submission"
    " LEFT JOIN figure f ON f.period = r.period AND f.enterprise_id = r.enterprise_id"
    " WHERE r.is_counted = 0 AND r.period = ? AND r.submission > 0 AND COALESCE(f.submission, 0) <> r.submission"
    " AND r.district >= ? AND (r.district > ? OR r.enterprise_id > ?) ORDER BY r.district, r.enterprise_id LIMIT ?"};

constexpr db::Sql kStaleDistricts{
    "SELECT DISTINCT r.district, SUBSTRING_INDEX(COALESCE(f.counted, ''), '|', 1) FROM roster r"
    " LEFT JOIN figure f ON f.period = r.period AND f.enterprise_id = r.enterprise_id WHERE r.is_counted = 0 AND r.period = ?"};

// what is counted stands as the summary has it
constexpr db::Sql kRows{"SELECT r.enterprise_id, IF(r.is_counted, f.counted, CONCAT_WS('|', " TIANBAO_STANDING ", COALESCE(f.submission, 0))),"
                        " r.is_counted, IF(r.is_counted, '', SUBSTRING_INDEX(COALESCE(f.counted, ''), '|', 1)), f.figures, b.figures"
                        " FROM roster r FORCE INDEX (PRIMARY) LEFT JOIN figure f ON f.period = r.period AND f.enterprise_id = r.enterprise_id"
                        " LEFT JOIN figure b ON b.period = ? AND b.enterprise_id = r.enterprise_id"
                        " WHERE r.period = ? AND r.enterprise_id > ? AND FIND_IN_SET(r.district, ?) ORDER BY r.enterprise_id LIMIT ?"};

constexpr db::Sql kMark{"UPDATE roster r JOIN figure f ON f.period = r.period AND f.enterprise_id = r.enterprise_id SET r.is_counted = 1"
                        " WHERE r.is_counted = 0 AND r.period = ? AND FIND_IN_SET(r.district, ?)"
                        " AND f.counted = CONCAT_WS('|', " TIANBAO_STANDING ", r.submission)"};

constexpr db::Sql kRemoveCounts{"DELETE FROM statistic WHERE period = ? AND FIND_IN_SET(district, ?)"};
constexpr db::Sql kRemoveSums{"DELETE FROM statistic_sum WHERE period = ? AND FIND_IN_SET(district, ?)"};

#undef TIANBAO_STANDING

std::string listed(const std::set<std::string>& districts)
{
    std::string text;
    for (const auto& district : districts) text += (text.empty() ? "" : ",") + district;
    return text;
}

} // namespace

Member member_of(const RosterRow& row)
{
    std::array<std::string_view, 11> parts;
    std::string_view rest = row.standing;
    for (auto& part : parts) {
        part = rest.substr(0, rest.find('|'));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    }
    return {parts[0],        parts[1],        parts[2],        parts[3],       parts[4], parts[5], parts[6] != "0", parts[6] == "1",
            parts[7] == "1", parts[8] == "1", parts[9] == "1"};
}

std::optional<period::Period> RefreshRepository::stale_period(std::optional<period::Period> after)
{
    auto rows = database_.query(kStalePeriod, after ? after->number() : 0);
    rows.next();
    return period::Period::from_number(static_cast<int>(rows.number(1)));
}

int RefreshRepository::stale_rows(period::Period period, int most)
{
    auto rows = database_.query(kStaleRows, period.number(), most);
    rows.next();
    return static_cast<int>(rows.number(1));
}

bool RefreshRepository::lease(period::Period period, Instant now, Instant until)
{
    database_.execute(kBeginLeases, period.number());
    return database_.execute(kLease, until, period.number(), now) == 1;
}

void RefreshRepository::release(period::Period period, Instant now)
{
    database_.execute(kRelease, now, period.number());
}

std::int64_t RefreshRepository::revision(period::Period period)
{
    auto rows = database_.query(kRevision, period.number());
    if (!rows.next()) throw std::runtime_error("a refresh without a lease");
    return rows.number(1);
}

std::vector<UnpackedFiling> RefreshRepository::unpacked(period::Period period, std::string_view district, std::string_view enterprise, int most)
{
    auto rows = database_.query(kUnpacked, period.number(), district, district, enterprise, most);
    std::vector<UnpackedFiling> filings;
    while (rows.next()) {
        auto cells = form::cells_from_json(rows.text(5));
        if (!cells) throw std::runtime_error("the cells of a filing are not readable");
        filings.push_back({rows.text(1), rows.text(2), static_cast<int>(rows.number(3)), rows.text(4), std::move(*cells)});
    }
    return filings;
}

void RefreshRepository::store_figures(period::Period period, const std::vector<std::pair<const UnpackedFiling*, std::string>>& packed)
{
    std::vector<PackedFiling> rows;
    for (const auto& [filing, figures] : packed) rows.push_back({period, EnterpriseId::stored(filing->enterprise), filing->submission, figures});
    FigureRepository(database_).store(rows);
}

std::set<std::string> RefreshRepository::stale_districts(period::Period period)
{
    auto rows = database_.query(kStaleDistricts, period.number());
    std::set<std::string> districts;
    while (rows.next())
        for (const int column : {1, 2})
            if (auto district = rows.text(column); !district.empty()) districts.insert(std::move(district));
    return districts;
}

void RefreshRepository::each_row(period::Period period, const std::set<std::string>& districts, const std::function<void(const RosterRow&)>& take)
{
    RosterRow row;
    for (int read = kRowsAtOnce; read == kRowsAtOnce;) {
        auto rows = database_.query(kRows, period.year_before().number(), period.number(), row.enterprise, listed(districts), kRowsAtOnce);
        for (read = 0; rows.next(); ++read) {
            row.enterprise = rows.text(1);
            row.standing = rows.text(2);
            row.is_counted = rows.flag(3);
            row.counted_in = rows.text(4);
            row.figures = rows.text(5);
            row.before = rows.text(6);
            take(row);
        }
    }
}

void RefreshRepository::note_counted(period::Period period, const std::vector<RosterRow>& rows)
{
    for (std::size_t begin = 0; begin < rows.size(); begin += kNotesAtOnce) {
        const auto end = std::min(rows.size(), begin + kNotesAtOnce);
        std::vector<db::Value> values;
        for (auto i = begin; i < end; ++i) {
            values.push_back(db::value_of(period.number()));
            values.push_back(db::value_of(rows[i].enterprise));
            values.push_back(db::value_of(rows[i].standing));
        }
        database_.execute_all("INSERT INTO figure (period, enterprise_id, counted) VALUES " + db::places(end - begin, 3) +
                                  " ON DUPLICATE KEY UPDATE counted = VALUES(counted)",
                              values);
    }
}

void RefreshRepository::store(period::Period period, const Layout& layout, const std::set<std::string>& districts, const Summaries& summaries)
{
    database_.execute(kRemoveCounts, period.number(), listed(districts));
    database_.execute(kRemoveSums, period.number(), listed(districts));
    for (const auto& [district, summary] : summaries) {
        store_counts(period, district, summary);
        store_sums(period, layout, district, summary);
    }
}

void RefreshRepository::store_counts(period::Period period, const std::string& district, const DistrictSummary& summary)
{
    std::string columns = "INSERT INTO statistic (period, dimension, district, code";
    for (const auto& column : kCountColumns) columns += std::string(", ") + column.column;
    std::vector<db::Value> values;
    for (const auto& [key, group] : summary.groups()) {
        values.push_back(db::value_of(period.number()));
        values.push_back(db::value_of(word_of(key.first)));
        values.push_back(db::value_of(district));
        values.push_back(db::value_of(key.second));
        for (const auto& column : kCountColumns) values.push_back(db::value_of(group.counts.*column.count));
    }
    database_.execute_all(columns + ") VALUES " + db::places(summary.groups().size(), 4 + kCountColumns.size()), values);
}

void RefreshRepository::store_sums(period::Period period, const Layout& layout, const std::string& district, const DistrictSummary& summary)
{
    std::vector<db::Value> values;
    std::size_t rows = 0;
    const auto add = [&](const form::Indicator& indicator, const auto& fill) {
        std::vector<IndicatorGroup> groups;
        for (const auto& [key, group] : summary.groups()) {
            if (group.counts.filings == 0) continue;
            groups.push_back({key.first, key.second, {}, {}});
            fill(group, groups.back());
        }
        if (groups.empty()) return;
        for (db::Value value : {db::value_of(period.number()), db::value_of(indicator.code), db::value_of(district), db::value_of(pack(groups))})
            values.push_back(std::move(value));
        ++rows;
    };
    for (std::size_t i = 0; i < layout.figures().size();) {
        const auto& indicator = layout.form().indicator_at(layout.figures()[i]);
        const auto columns = indicator.columns().size();
        add(indicator, [&](const Group& group, IndicatorGroup& into) {
            for (std::size_t k = 0; k < columns; ++k) into.measures.push_back(group.measures[i + k]);
        });
        i += columns;
    }
    for (std::size_t i = 0; i < layout.choices().size(); ++i)
        add(layout.form().indicators[layout.choices()[i]], [&](const Group& group, IndicatorGroup& into) { into.answers = group.answers[i]; });
    if (rows == 0) return;
    database_.execute_all("INSERT INTO statistic_sum (period, indicator, district, sums) VALUES " + db::places(rows, 4), values);
}

void RefreshRepository::mark_counted(period::Period period, const std::set<std::string>& districts)
{
    database_.execute(kMark, period.number(), listed(districts));
}

bool RefreshRepository::finish(period::Period period, std::int64_t revision, Instant counted_at, Instant now)
{
    return database_.execute(kFinish, counted_at, now, period.number(), revision) == 1;
}

} // namespace tianbao::statistics
