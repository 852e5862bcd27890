// SPDX-License-Identifier: MPL-2.0
// Every statement below reads an index that holds all that its conditions ask for, in the order wanted; rows are looked up for one
// page alone. Which index that is, is said in the statement: the optimiser's guess changes with the figures.
#include "review/list_repository.hpp"

#include "db/like.hpp"

#include <algorithm>

namespace tianbao::review {

namespace {

/// Enterprises that a search may find before it is a search among many.
constexpr std::size_t kFew = 200;

// in the order of filter_values()
#define TIANBAO_FILTERS                                                                                                                              \
    " AND r.standing <> 'gone' AND (? = '' OR r.district = ?) AND (? = '' OR r.section = ?) AND (? = '' OR r.category = ?)"                          \
    " AND (? = '' OR r.size = ?) AND (? = '' OR r.duty = ?)"                                                                                         \
    " AND (NOT ? OR r.has_explanations) AND (NOT ? OR EXISTS (SELECT 1 FROM filing_adjustment j JOIN filing jf"                                      \
    " ON jf.period = j.period AND jf.enterprise_id = j.enterprise_id AND jf.submission = j.number WHERE j.period = r.period"                         \
    " AND j.enterprise_id = r.enterprise_id AND j.stands)) AND (? = '' OR (? = 'late' AND r.is_late) OR (? = 'overdue' AND FIND_IN_SET(r.category, ?) > 0"                        \
    " AND r.standing IN ('missing', 'draft') AND r.duty = 'due' AND NOT EXISTS (SELECT 1 FROM period_extension t"                                    \
    " WHERE t.enterprise_id = r.enterprise_id AND t.period = r.period AND t.until >= ?)))"
#define TIANBAO_STANDING " AND (? = '' OR r.standing = ?)"
// in the order of search_values()
#define TIANBAO_SEARCH                                                                                                                               \
    " AND (? = '' OR (? <> '' AND r.uscc LIKE ?) OR EXISTS (SELECT 1 FROM enterprise s WHERE s.id = r.enterprise_id AND (s.name LIKE ?"              \
    " OR (? <> '' AND (s.mobile_hash" TIANBAO_ONE_OF_MARKS " OR s.mobile_tail" TIANBAO_ONE_OF_MARKS " OR s.telephone_hash" TIANBAO_ONE_OF_MARKS      \
    " OR s.telephone_tail" TIANBAO_ONE_OF_MARKS ")))) OR (? <> '' AND EXISTS (SELECT 1 FROM filler sf JOIN user su ON su.id = sf.user_id"            \
    " WHERE sf.enterprise_id = r.enterprise_id AND (su.mobile_hash" TIANBAO_ONE_OF_MARKS " OR su.mobile_tail" TIANBAO_ONE_OF_MARKS "))))"
#define TIANBAO_WITH_NUMBER(column, most)                                                                                                            \
    ") UNION (SELECT s.id FROM enterprise s FORCE INDEX (enterprise_" column ") WHERE ? <> '' AND s." column TIANBAO_ONE_OF_MARKS most
#define TIANBAO_OF_FILLER(column, most)                                                                                                              \
    ") UNION (SELECT sf.enterprise_id FROM user su FORCE INDEX (user_" column                                                                        \
    ") JOIN filler sf ON sf.user_id = su.id WHERE ? <> '' AND su." column TIANBAO_ONE_OF_MARKS most
// in the order of match_values()
#define TIANBAO_MATCHES(most)                                                                                                                        \
    "(SELECT s.id FROM enterprise s FORCE INDEX (enterprise_name) WHERE s.name LIKE ?" most                                                          \
    ") UNION (SELECT s.id FROM enterprise s FORCE INDEX (enterprise_uscc) WHERE ? <> '' AND s.uscc LIKE ?" most TIANBAO_WITH_NUMBER(                 \
        "mobile_hash", most) TIANBAO_WITH_NUMBER("mobile_tail", most) TIANBAO_WITH_NUMBER("telephone_hash", most)                                    \
        TIANBAO_WITH_NUMBER("telephone_tail", most) TIANBAO_OF_FILLER("mobile_hash", most) TIANBAO_OF_FILLER("mobile_tail", most) ")"

#define TIANBAO_COLUMNS                                                                                                                              \
    " r.uscc, e.name, r.district, r.section, r.category, r.size, r.standing, u.name, f.version, r.submission, r.submitted_at, r.is_late, r.is_nil,"  \
    " r.has_explanations, f.doubts IS NOT NULL, r.duty = 'outside', (SELECT x.reason FROM period_exemption x WHERE r.standing = 'exempt'"            \
    " AND x.enterprise_id = r.enterprise_id AND x.first_period <= r.period AND COALESCE(x.last_period, 999912) >= r.period LIMIT 1),"                \
    " (SELECT t.until FROM period_extension t WHERE t.enterprise_id = r.enterprise_id AND t.period = r.period)"
#define TIANBAO_JOINS                                                                                                                                \
    " JOIN enterprise e ON e.id = r.enterprise_id LEFT JOIN filing f ON f.period = r.period AND f.enterprise_id = r.enterprise_id"                   \
    " LEFT JOIN filler fl ON fl.enterprise_id = r.enterprise_id LEFT JOIN user u ON u.id = fl.user_id"

#define TIANBAO_PART(index, where, order)                                                                                                            \
    "SELECT STRAIGHT_JOIN" TIANBAO_COLUMNS " FROM (SELECT r.enterprise_id FROM roster r FORCE INDEX (" index                                         \
    ") WHERE r.period = ?" TIANBAO_FILTERS TIANBAO_STANDING TIANBAO_SEARCH where " ORDER BY " order                                                  \
    " LIMIT ?) k JOIN roster r ON r.period = ? AND r.enterprise_id = k.enterprise_id" TIANBAO_JOINS " ORDER BY " order

/// The rows after a key, and those before it, which come in the opposite order.
struct Both {
    db::Sql after;
    db::Sql before;
};

#define TIANBAO_BY_CODE(index)                                                                                                                       \
    {                                                                                                                                                \
        {TIANBAO_PART(index, " AND r.uscc > ?", "r.uscc")},                                                                                          \
        {                                                                                                                                            \
            TIANBAO_PART(index, " AND r.uscc < ?", "r.uscc DESC")                                                                                    \
        }                                                                                                                                            \
    }
constexpr Both kByCode TIANBAO_BY_CODE("roster_code");
constexpr Both kByCodeInDistrict TIANBAO_BY_CODE("roster_district");
constexpr Both kByCodeInSection TIANBAO_BY_CODE("roster_section");
constexpr Both kByCodeOfStanding TIANBAO_BY_CODE("roster_standing");

#define TIANBAO_BY_RANK(index, rank)                                                                                                                 \
    {                                                                                                                                                \
        {TIANBAO_PART(index, " AND (" rank " > ? OR (" rank " = ? AND r.uscc > ?))", rank ", r.uscc")},                                              \
        {                                                                                                                                            \
            TIANBAO_PART(index, " AND (" rank " < ? OR (" rank " = ? AND r.uscc < ?))", rank " DESC, r.uscc DESC")                                   \
        }                                                                                                                                            \
    }
constexpr Both kByDistrict TIANBAO_BY_RANK("roster_district", "r.district");
constexpr Both kBySection TIANBAO_BY_RANK("roster_section", "r.section");
constexpr Both kByTime TIANBAO_BY_RANK("roster_time", "r.submitted_at");
constexpr Both kWithoutTime{{TIANBAO_PART("roster_time", " AND r.submitted_at IS NULL AND r.uscc > ?", "r.uscc")},
                            {TIANBAO_PART("roster_time", " AND r.submitted_at IS NULL AND r.uscc < ?", "r.uscc DESC")}};

#define TIANBAO_20 "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
#define TIANBAO_200                                                                                                                                  \
    TIANBAO_20 ", " TIANBAO_20 ", " TIANBAO_20 ", " TIANBAO_20 ", " TIANBAO_20 ", " TIANBAO_20 ", " TIANBAO_20 ", " TIANBAO_20 ", " TIANBAO_20       \
               ", " TIANBAO_20
constexpr db::Sql kFewThatMatch{TIANBAO_MATCHES(" LIMIT 201") " LIMIT 201"};
/// Few filings have one, so that the list need not be gone through for them.
constexpr db::Sql kFewAdjusted{"SELECT DISTINCT enterprise_id FROM filing_adjustment WHERE period = ? AND stands LIMIT 201"};
constexpr db::Sql kTheseFew{"SELECT STRAIGHT_JOIN" TIANBAO_COLUMNS " FROM roster r FORCE INDEX (PRIMARY)" TIANBAO_JOINS
                            " WHERE r.period = ?" TIANBAO_FILTERS " AND r.enterprise_id IN (" TIANBAO_200 ")"};

#define TIANBAO_COUNTS(index)                                                                                                                        \
    "SELECT r.standing, COUNT(*) FROM roster r FORCE INDEX (" index ") WHERE r.period = ?" TIANBAO_FILTERS TIANBAO_SEARCH " GROUP BY r.standing"
constexpr db::Sql kCounts{TIANBAO_COUNTS("roster_standing")};
constexpr db::Sql kCountsInDistrict{TIANBAO_COUNTS("roster_district")};
constexpr db::Sql kCountsInSection{TIANBAO_COUNTS("roster_section")};
constexpr db::Sql kCountsOfMatches{"SELECT r.standing, COUNT(*) FROM (" TIANBAO_MATCHES(
    "") ") k STRAIGHT_JOIN roster r FORCE INDEX (PRIMARY)"
        " ON r.period = ? AND r.enterprise_id = k.id WHERE TRUE" TIANBAO_FILTERS " GROUP BY r.standing"};

constexpr db::Sql kPlace{"SELECT r.district, r.section, r.submitted_at FROM roster r FORCE INDEX (roster_code) WHERE r.period = ? AND r.uscc = ?"};

#undef TIANBAO_FILTERS
#undef TIANBAO_STANDING
#undef TIANBAO_SEARCH
#undef TIANBAO_MATCHES
#undef TIANBAO_WITH_NUMBER
#undef TIANBAO_OF_FILLER
#undef TIANBAO_COLUMNS
#undef TIANBAO_JOINS
#undef TIANBAO_PART
#undef TIANBAO_BY_CODE
#undef TIANBAO_BY_RANK
#undef TIANBAO_20
#undef TIANBAO_200
#undef TIANBAO_COUNTS

using Values = std::vector<db::Value>;

void append(Values& values, const Values& more)
{
    values.insert(values.end(), more.begin(), more.end());
}

Values filter_values(const ListFilter& filter, Instant now, const std::string& over)
{
    const std::string district = filter.scope.district;
    const std::string category{filter.category ? enterprise::word_of(*filter.category) : ""};
    const std::string size{filter.size ? enterprise::word_of(*filter.size) : ""};
    const std::string lateness{filter.lateness ? word_of(*filter.lateness) : ""};
    return {district,
            district,
            filter.section,
            filter.section,
            category,
            category,
            size,
            size,
            filter.duty,
            filter.duty,
            db::value_of(filter.has_explanations),
            db::value_of(filter.has_adjustments),
            lateness,
            lateness,
            lateness,
            over,
            db::value_of(shanghai_day(now))};
}

/// What LIKE is asked for; empty where the search is not for that.
struct Patterns {
    std::string code;
    std::string name;
    std::string telephone; ///< as it was looked for
    NumberMarks marks;     ///< what is stored of it

    Patterns(const Search& search, const Sealer& sealer)
        : code(search.code.empty() ? "" : db::literal(search.code) + "%"), name(search.name.empty() ? "" : "%" + db::literal(search.name) + "%"),
          telephone(search.telephone), marks(sealer.marks(search.telephone))
    {
    }
    Values search_values() const
    {
        Values values{name, code, code, name, telephone};
        for (int i = 0; i < 4; ++i) append(values, {marks.begin(), marks.end()});
        values.emplace_back(telephone);
        for (int i = 0; i < 2; ++i) append(values, {marks.begin(), marks.end()});
        return values;
    }
    Values match_values() const
    {
        Values values{name, code, code};
        for (int i = 0; i < 6; ++i) {
            values.emplace_back(telephone);
            append(values, {marks.begin(), marks.end()});
        }
        return values;
    }
};

ListRow row_of(const db::Rows& rows)
{
    ListRow row;
    row.uscc = rows.text(1);
    row.name = rows.text(2);
    row.district = rows.text(3);
    row.section = rows.text(4);
    row.category = enterprise::category_from(rows.text(5)).value();
    row.size = enterprise::size_from(rows.text(6));
    row.standing = standing_from(rows.text(7)).value();
    row.filler_name = rows.text(8);
    row.version = static_cast<int>(rows.number(9));
    row.submission = static_cast<int>(rows.number(10));
    row.submitted_at = rows.optional_instant(11);
    row.is_late = rows.flag(12);
    row.nil_declared = rows.flag(13);
    row.has_explanations = rows.flag(14);
    row.has_doubts = rows.flag(15);
    row.is_outside = rows.flag(16);
    row.exempt_reason = rows.optional_text(17);
    if (const auto until = rows.optional_text(18)) row.extended_until = parse_day(*until);
    return row;
}

ListKey key_in(Order order, const std::string& uscc, const std::string& district, const std::string& section, const std::optional<Instant>& at)
{
    switch (order) {
    case Order::code:
        break;
    case Order::newest:
    case Order::oldest:
        return {at ? sql_text(*at) : std::string{}, uscc};
    case Order::district:
        return {district, uscc};
    case Order::section:
        return {section, uscc};
    }
    return {{}, uscc};
}

/// The part of few rows.
std::vector<ListRow> part_of(std::vector<ListRow> rows, Order order, const ListPart& part)
{
    std::sort(rows.begin(), rows.end(),
              [&](const ListRow& one, const ListRow& other) { return comes_before(key_of(one, order), key_of(other, order), order); });
    const auto most = static_cast<std::size_t>(part.most);
    if (part.from) {
        std::erase_if(rows, [&](const ListRow& row) {
            const auto key = key_of(row, order);
            return part.is_before ? !comes_before(key, *part.from, order) : !comes_before(*part.from, key, order);
        });
    }
    if (rows.size() > most && part.is_before) rows.erase(rows.begin(), rows.end() - part.most);
    if (rows.size() > most) rows.resize(most);
    return rows;
}

const Both& by_code(const ListFilter& filter)
{
    if (!filter.scope.district.empty()) return kByCodeInDistrict;
    if (!filter.section.empty()) return kByCodeInSection;
    return filter.standing ? kByCodeOfStanding : kByCode;
}

} // namespace

ListKey key_of(const ListRow& row, Order order)
{
    return key_in(order, row.uscc, row.district, row.section, row.submitted_at);
}

ListRepository::Found ListRepository::find(const ListFilter& filter, const ListPart& part)
{
    if (const auto matching = few_that_match(filter)) {
        Found found{few(filter, *matching), Counts{}};
        for (const auto& row : found.rows) ++(*found.counts)[row.standing];
        std::erase_if(found.rows, [&](const ListRow& row) { return !filter.shows(row.standing); });
        found.rows = part_of(std::move(found.rows), filter.order, part);
        return found;
    }
    if (!filter.search().name.empty()) return {many(filter, part), {}};
    return {many(filter, part), counts(filter)};
}

std::vector<ListRow> ListRepository::rows(const ListFilter& filter, const ListPart& part)
{
    const auto matching = few_that_match(filter);
    if (!matching) return many(filter, part);
    auto rows = few(filter, *matching);
    std::erase_if(rows, [&](const ListRow& row) { return !filter.shows(row.standing); });
    return part_of(std::move(rows), filter.order, part);
}

std::optional<ListKey> ListRepository::key_of(std::string_view uscc, const ListFilter& filter)
{
    auto rows = database_.query(kPlace, filter.period.number(), uscc);
    if (!rows.next()) return std::nullopt;
    return key_in(filter.order, std::string(uscc), rows.text(1), rows.text(2), rows.optional_instant(3));
}

/// Nothing when the filter names no enterprises, neither by a search nor by what few have, or when it finds more than a few.
std::optional<std::vector<std::string>> ListRepository::few_that_match(const ListFilter& filter)
{
    const auto search = filter.search();
    if (search.name.empty() && !filter.has_adjustments) return std::nullopt;
    auto rows = search.name.empty() ? database_.query(kFewAdjusted, filter.period.number())
                                    : database_.query_all(kFewThatMatch, Patterns(search, database_.sealer()).match_values());
    std::vector<std::string> enterprises;
    while (rows.next()) enterprises.push_back(rows.text(1));
    if (enterprises.size() > kFew) return std::nullopt;
    return enterprises;
}

/// Of every standing, in no order.
std::vector<ListRow> ListRepository::few(const ListFilter& filter, const std::vector<std::string>& enterprises)
{
    if (enterprises.empty()) return {};
    Values values{db::value_of(filter.period.number())};
    append(values, filter_values(filter, now_, over_));
    for (std::size_t i = 0; i < kFew; ++i) values.emplace_back(i < enterprises.size() ? enterprises[i] : enterprises.back());
    auto rows = database_.query_all(kTheseFew, values);
    std::vector<ListRow> found;
    while (rows.next()) found.push_back(row_of(rows));
    return found;
}

/// Each of the two standings is read from its own place in the index, so that they cost what each of their lists costs.
std::vector<ListRow> ListRepository::unfiled(ListFilter filter, const ListPart& part)
{
    filter.is_unfiled = false;
    filter.standing = Standing::missing;
    auto rows = many(filter, part);
    filter.standing = Standing::draft;
    for (auto& row : many(filter, part)) rows.push_back(std::move(row));
    return part_of(std::move(rows), filter.order, part);
}

std::vector<ListRow> ListRepository::many(const ListFilter& filter, const ListPart& part)
{
    if (filter.is_unfiled) return unfiled(filter, part);
    const auto pick = [&](const Both& both) { return part.is_before ? both.before : both.after; };
    const std::string uscc = part.from ? part.from->uscc : std::string{};
    const std::string rank = part.from ? part.from->rank : std::string{};
    std::vector<ListRow> rows;
    const bool is_by_time = filter.order == Order::newest || filter.order == Order::oldest;
    if (is_by_time) {
        // those with a time come first; "newest" reads the same statements from the other end
        const bool goes_up = (filter.order == Order::oldest) != part.is_before;
        const auto timed = [&](const std::string& time, const std::string& code, int most) {
            return segment(goes_up ? kByTime.after : kByTime.before, filter, {time, time, code}, most);
        };
        const std::string far_time = goes_up ? "1000-01-01 00:00:00" : "9999-12-31 00:00:00";
        const std::string far_code = goes_up ? "" : "~";
        const bool is_in_timed = part.from ? !rank.empty() : !part.is_before;
        if (is_in_timed) rows = timed(part.from ? rank : far_time, part.from ? uscc : far_code, part.most);
        if (!is_in_timed) rows = segment(pick(kWithoutTime), filter, {uscc}, part.most);
        const int left = part.most - static_cast<int>(rows.size());
        if (left > 0 && is_in_timed && !part.is_before)
            for (auto& row : segment(kWithoutTime.after, filter, {std::string{}}, left)) rows.push_back(std::move(row));
        if (left > 0 && !is_in_timed && part.is_before)
            for (auto& row : timed(far_time, far_code, left)) rows.push_back(std::move(row));
    } else if (filter.order == Order::district && filter.scope.district.empty()) {
        rows = segment(pick(kByDistrict), filter, {rank, rank, uscc}, part.most);
    } else if (filter.order == Order::section && filter.section.empty()) {
        rows = segment(pick(kBySection), filter, {rank, rank, uscc}, part.most);
    } else {
        rows = segment(pick(by_code(filter)), filter, {uscc}, part.most);
    }
    if (part.is_before) std::reverse(rows.begin(), rows.end());
    return rows;
}

std::vector<ListRow> ListRepository::segment(db::Sql sql, const ListFilter& filter, const std::vector<db::Value>& from, int most)
{
    const std::string standing{filter.standing ? word_of(*filter.standing) : ""};
    const auto period = db::value_of(filter.period.number());
    Values values{period};
    append(values, filter_values(filter, now_, over_));
    append(values, {standing, standing});
    append(values, Patterns(filter.search(), database_.sealer()).search_values());
    append(values, from);
    append(values, {db::value_of(most), period});
    auto rows = database_.query_all(sql, values);
    std::vector<ListRow> found;
    while (rows.next()) found.push_back(row_of(rows));
    return found;
}

Counts ListRepository::counts(const ListFilter& filter)
{
    const Patterns patterns(filter.search(), database_.sealer());
    const bool is_narrow = !filter.scope.district.empty() || !filter.section.empty();
    const bool is_of_matches = !patterns.name.empty() && !is_narrow;
    Values values;
    if (is_of_matches) append(values, patterns.match_values());
    values.push_back(db::value_of(filter.period.number()));
    append(values, filter_values(filter, now_, over_));
    if (!is_of_matches) append(values, patterns.search_values());
    auto rows = database_.query_all(is_of_matches                    ? kCountsOfMatches
                                    : !filter.scope.district.empty() ? kCountsInDistrict
                                    : !filter.section.empty()        ? kCountsInSection
                                                                     : kCounts,
                                    values);
    Counts counts;
    while (rows.next())
        if (const auto standing = standing_from(rows.text(1))) counts[*standing] = static_cast<int>(rows.number(2));
    return counts;
}

} // namespace tianbao::review
