// SPDX-License-Identifier: MPL-2.0
#include "roster/roster_repository.hpp"

#include "db/batch.hpp"
#include "enterprise/group_repository.hpp"

namespace tianbao::roster {

namespace {

#define TIANBAO_ROSTER_COLUMNS                                                                                                                       \
    "period, enterprise_id, uscc, district, section, industry, category, size, duty, state, awaits_centre, submission, is_late, is_nil,"             \
    " has_explanations, first_submitted_at, submitted_at, is_counted"
// of filing f, which may be missing
#define TIANBAO_FILING_VALUES                                                                                                                        \
    "COALESCE(f.state, 'missing'), COALESCE(f.awaits_centre, 0), COALESCE(f.submission, 0), COALESCE(f.is_late, 0), COALESCE(v.nil_declared, 0),"    \
    " v.explanations IS NOT NULL, f.first_submitted_at, f.submitted_at, 0"
// the same where no submission declares that there is nothing, or has explanations
#define TIANBAO_PLAIN_VALUES                                                                                                                         \
    "COALESCE(f.state, 'missing'), COALESCE(f.awaits_centre, 0), COALESCE(f.submission, 0), COALESCE(f.is_late, 0), 0, 0,"                           \
    " f.first_submitted_at, f.submitted_at, 0"
#define TIANBAO_SUBMITTED " LEFT JOIN filing_version v ON v.enterprise_id = f.enterprise_id AND v.period = f.period AND v.number = f.submission"
#define TIANBAO_EXEMPTION                                                                                                                            \
    "EXISTS (SELECT 1 FROM period_exemption x WHERE x.enterprise_id = e.id AND x.first_period <= p.period AND COALESCE(x.last_period, 999912) >= "   \
    "p.period)"
#define TIANBAO_OWES                                                                                                                                 \
    "e.status = 'in_business' AND (e.founded_on IS NULL OR e.founded_on <= LAST_DAY(CONCAT(p.period, '01'))) AND " TIANBAO_MUST_FILE("p.period")
// when enterprises of the category of `e` are due
#define TIANBAO_DUE_AT                                                                                                                               \
    "COALESCE((SELECT rd.due_at FROM roster_due rd WHERE rd.period = p.period AND rd.category = " TIANBAO_CATEGORY_AT("p.period") "), p.frozen_at)"

constexpr db::Sql kIsDrawn{"SELECT 1 FROM roster_period WHERE period = ?"};

constexpr db::Sql kUndrawn{"SELECT t.period FROM (SELECT DISTINCT period FROM filing UNION SELECT ?) t"
                           " LEFT JOIN roster_period p ON p.period = t.period WHERE p.period IS NULL ORDER BY t.period"};

// the due time may have been moved while the list is open
constexpr db::Sql kDrawPeriod{"INSERT INTO roster_period (period, drawn_at, frozen_at) VALUES (?, ?, ?)"
                              " ON DUPLICATE KEY UPDATE frozen_at = IF(frozen_at > VALUES(drawn_at), VALUES(frozen_at), frozen_at)"};

constexpr db::Sql kDrawDue{"INSERT INTO roster_due (period, category, due_at) VALUES (?, ?, ?)"
                           " ON DUPLICATE KEY UPDATE due_at = IF(due_at > ?, VALUES(due_at), due_at)"};

// values of the filing f and the join that they need
#define TIANBAO_DRAW(filing_values, submitted)                                                                                                       \
    "INSERT INTO roster (" TIANBAO_ROSTER_COLUMNS ")"                                                                                                \
    " SELECT p.period, e.id, e.uscc, COALESCE(f.district, e.district), LEFT(e.industry, 1), e.industry, " TIANBAO_CATEGORY_AT("p.period") ", e.size," \
    " CASE WHEN NOT (" TIANBAO_OWES ") THEN 'outside' WHEN " TIANBAO_EXEMPTION " THEN 'exempt' ELSE 'due' END,"                                      \
    " " filing_values " FROM enterprise e JOIN roster_period p ON p.period = ?"                                                                      \
    " LEFT JOIN filing f ON f.period = p.period AND f.enterprise_id = e.id" submitted                                                                \
    " WHERE f.period IS NOT NULL OR (" TIANBAO_OWES " AND e.created_at < " TIANBAO_DUE_AT ")"                                                             \
    " ON DUPLICATE KEY UPDATE is_counted = roster.is_counted AND roster.duty <> 'outside',"                                                          \
    " duty = IF(roster.duty = 'outside', VALUES(duty), roster.duty)"

constexpr db::Sql kDraw{TIANBAO_DRAW(TIANBAO_FILING_VALUES, TIANBAO_SUBMITTED)};
// a submission's row is on a page of its own, so reading it is most of the work for a whole city
constexpr db::Sql kDrawPlain{TIANBAO_DRAW(TIANBAO_PLAIN_VALUES, "")};

constexpr db::Sql kFollowFiling{
    "INSERT INTO roster (" TIANBAO_ROSTER_COLUMNS ")"
    " SELECT f.period, e.id, e.uscc, f.district, LEFT(e.industry, 1), e.industry, " TIANBAO_CATEGORY_AT("f.period") ", e.size, 'outside', " TIANBAO_FILING_VALUES
    " FROM filing f JOIN enterprise e ON e.id = f.enterprise_id" TIANBAO_SUBMITTED " WHERE f.period = ? AND f.enterprise_id = ?"
    " ON DUPLICATE KEY UPDATE state = VALUES(state), awaits_centre = VALUES(awaits_centre), submission = VALUES(submission),"
    " is_late = VALUES(is_late), is_nil = VALUES(is_nil), has_explanations = VALUES(has_explanations), first_submitted_at = "
    "VALUES(first_submitted_at),"
    " submitted_at = VALUES(submitted_at), is_counted = 0"};

#define TIANBAO_FOLLOWED_FROM                                                                                                                        \
    "INSERT INTO roster (" TIANBAO_ROSTER_COLUMNS ")"                                                                                                \
    " SELECT p.period, e.id, e.uscc, e.district, LEFT(e.industry, 1), e.industry, " TIANBAO_CATEGORY_AT("p.period") ", e.size," \
    " CASE WHEN NOT (" TIANBAO_OWES ") THEN 'outside' WHEN " TIANBAO_EXEMPTION                                                                       \
    " THEN 'exempt' ELSE 'due' END, 'missing', 0, 0, 0, 0, 0, NULL, NULL, 0"                                                                         \
    " FROM enterprise e JOIN roster_period p ON p.frozen_at > ?"                                                                                     \
    " LEFT JOIN roster r ON r.period = p.period AND r.enterprise_id = e.id WHERE e.id "
#define TIANBAO_FOLLOWED_TO                                                                                                                          \
    " AND (r.period IS NOT NULL OR (" TIANBAO_DUE_AT " > ? AND " TIANBAO_OWES "))"                                                                   \
    " ON DUPLICATE KEY UPDATE district = VALUES(district), section = VALUES(section), industry = VALUES(industry), category = VALUES(category),"     \
    " size = VALUES(size), duty = VALUES(duty), is_counted = 0"

constexpr db::Sql kFollowEnterprise{TIANBAO_FOLLOWED_FROM "= ?" TIANBAO_FOLLOWED_TO};
constexpr const char* kFollowEnterprises = TIANBAO_FOLLOWED_FROM "IN ";
constexpr const char* kFollowedEnterprises = TIANBAO_FOLLOWED_TO;

// the row of a list that is there already says where the enterprise belonged then
constexpr const char* kFollowFilings =
    " ON DUPLICATE KEY UPDATE state = VALUES(state), awaits_centre = VALUES(awaits_centre), submission = VALUES(submission),"
    " is_late = VALUES(is_late), is_nil = VALUES(is_nil), has_explanations = VALUES(has_explanations), first_submitted_at = "
    "VALUES(first_submitted_at), submitted_at = VALUES(submitted_at), is_counted = 0";

#define TIANBAO_MOVED_DRAFTS                                                                                                                         \
    "UPDATE filing f JOIN enterprise e ON e.id = f.enterprise_id JOIN roster_period p ON p.period = f.period SET f.district = e.district"            \
    " WHERE p.frozen_at > ? AND f.district <> e.district AND e.id "
constexpr const char* kMoveDraftsOfAll = TIANBAO_MOVED_DRAFTS "IN ";

constexpr db::Sql kMoveDrafts{TIANBAO_MOVED_DRAFTS "= ?"};

constexpr db::Sql kFollowExemptions{"UPDATE roster p JOIN enterprise e ON e.id = p.enterprise_id SET p.duty = IF(" TIANBAO_EXEMPTION
                                    ", 'exempt', 'due'), p.is_counted = 0 WHERE p.enterprise_id = ? AND p.duty <> 'outside'"};

constexpr const char* kAddFilings = "INSERT INTO roster (" TIANBAO_ROSTER_COLUMNS ")";
constexpr std::size_t kRosterColumns = 18;

#undef TIANBAO_FOLLOWED_FROM
#undef TIANBAO_FOLLOWED_TO
#undef TIANBAO_MOVED_DRAFTS
#undef TIANBAO_ROSTER_COLUMNS
#undef TIANBAO_FILING_VALUES
#undef TIANBAO_PLAIN_VALUES
#undef TIANBAO_DRAW
#undef TIANBAO_SUBMITTED
#undef TIANBAO_EXEMPTION
#undef TIANBAO_OWES
#undef TIANBAO_DUE_AT

} // namespace

bool RosterRepository::is_drawn(period::Period period)
{
    return database_.query(kIsDrawn, period.number()).next();
}

std::vector<period::Period> RosterRepository::undrawn(Instant now)
{
    auto rows = database_.query(kUndrawn, period::current_period(now).number());
    std::vector<period::Period> periods;
    while (rows.next()) periods.push_back(period::Period::from_number(static_cast<int>(rows.number(1))).value());
    return periods;
}

void RosterRepository::draw(period::Period period, const period::Calendar& calendar, Instant now)
{
    follow_calendar(period, calendar, now);
    database_.execute(kDraw, period.number());
}

void RosterRepository::follow_calendar(period::Period period, const period::Calendar& calendar, Instant now)
{
    database_.execute(kDrawPeriod, period.number(), now, period::due_for_all_at(period, calendar));
    for (const auto category : enterprise::kAllCategories)
        database_.execute(kDrawDue, period.number(), enterprise::word_of(category), period::due_at(calendar.deadline(period, category)), now);
}

void RosterRepository::draw_plain(period::Period period)
{
    database_.execute(kDrawPlain, period.number());
}

void RosterRepository::follow_filing(const EnterpriseId& enterprise, period::Period period)
{
    database_.execute(kFollowFiling, period.number(), enterprise);
}

void RosterRepository::follow_enterprise(const EnterpriseId& enterprise, Instant now)
{
    database_.execute(kFollowEnterprise, now, enterprise, now);
    database_.execute(kMoveDrafts, now, enterprise);
}

void RosterRepository::follow_enterprises(const std::vector<EnterpriseId>& enterprises, Instant now)
{
    if (enterprises.empty()) return;
    auto values = db::listed(enterprises);
    values.insert(values.begin(), db::value_of(now));
    database_.execute_all(kMoveDraftsOfAll + db::places(1, enterprises.size()), values);
    values.push_back(db::value_of(now));
    database_.execute_all(kFollowEnterprises + db::places(1, enterprises.size()) + kFollowedEnterprises, values);
}

void RosterRepository::follow_accepted(const std::vector<AcceptedFiling>& filings)
{
    db::Batch rows(kAddFilings, kRosterColumns, kFollowFilings);
    for (const auto& f : filings)
        rows.add(f.period.number(), f.enterprise, f.uscc, f.district, f.industry.substr(0, 1), f.industry, f.category, f.size, "outside", "accepted", 0, 1,
                 f.is_late, f.nil_declared, 0, f.submitted_at, f.submitted_at, 0);
    rows.run(database_);
}

void RosterRepository::follow_exemptions(const EnterpriseId& enterprise)
{
    database_.execute(kFollowExemptions, enterprise);
}

} // namespace tianbao::roster
