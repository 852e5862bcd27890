// SPDX-License-Identifier: MPL-2.0
// 填报范围: what may be set, what follows for rosters and pages.
#include "review/duty_rule.hpp"

#include "enterprise/group_repository.hpp"
#include "roster/roster_repository.hpp"
#include "support/filing_scene.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace tianbao;
using enterprise::Category;
using http::Role;
using review::DutyRefusal;
using support::contains;
using support::header;

namespace {

const std::string kWhy = "按市级方案调整填报范围（测试）";

struct Case {
    const char* name;
    review::DutyForm form;
    std::vector<DutyRefusal> refusals;
};

const Case kCases[] = {
    {"good", {"other", "2026-11", "need_not", kWhy}, {}},
    {"nothing", {}, {DutyRefusal::category_missing, DutyRefusal::from_unreadable, DutyRefusal::choice_missing, DutyRefusal::reason_missing}},
    {"begun", {"other", "2026-10", "need_not", kWhy}, {DutyRefusal::from_begun}},
    {"far", {"other", "2028-12", "need_not", kWhy}, {DutyRefusal::from_far}},
    {"as it is", {"other", "2026-12", "must", kWhy}, {DutyRefusal::unchanged}},
    {"as it is, but for later", {"nurtured", "2026-12", "must", kWhy}, {}},
    {"short", {"other", "2026-12", "need_not", "短"}, {DutyRefusal::reason_short}},
};

struct Scene : support::FilingScene {
    period::Calendar calendar;
    UserId officer_id = add_user("黄浦区管理员（测试）", Role::district_officer, "310101");
    UserId centre_id = add_user("中心管理员（测试）", Role::centre_officer);
    support::Browser officer = sign_in(officer_id);
    support::Browser centre = sign_in(centre_id);

    std::string one(const std::string& sql) { return support::one_text(pool(), sql.c_str()); }
    http::Response decide(support::Browser& who, const std::string& category, const std::string& from, const std::string& choice,
                          const std::string& seen = "0", const std::string& reason = kWhy)
    {
        return who.post("/review/duty", {{"seen", seen}, {"category", category}, {"from", from}, {"choice", choice}, {"reason", reason}});
    }
    http::Response categorise(const std::string& category, const std::string& from, const std::string& until)
    {
        return officer.post("/enterprise/" + kUscc + "/category", {{"version", one("SELECT version FROM enterprise WHERE uscc = '" + kUscc + "'")},
                                                                   {"category", category},
                                                                   {"category_from", from},
                                                                   {"category_until", until},
                                                                   {"category_reason", kWhy}});
    }
    void draw(period::Period period)
    {
        auto tx = pool().begin();
        roster::RosterRepository(tx).draw(period, calendar, now());
        tx.commit();
    }
    std::string row(int period)
    {
        return one("SELECT CONCAT(duty, ' ', state, ' ', category) FROM roster WHERE uscc = '" + kUscc + "' AND period = " + std::to_string(period));
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(review_duty_rule)

BOOST_AUTO_TEST_CASE(a_rule_begins_this_month_at_the_earliest_and_says_something_new)
{
    const std::vector<enterprise::CategoryDuty> known{{Category::nurtured, {2027, 3}, false}};
    for (const auto& each : kCases) {
        const auto rule = review::read_duty(each.form, known, {2026, 11});
        BOOST_TEST((rule.has_value() ? std::vector<DutyRefusal>{} : rule.error()) == each.refusals, each.name);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(review_duty_page, Scene)

BOOST_AUTO_TEST_CASE(the_centre_decides_and_districts_see_it)
{
    BOOST_TEST(contains(officer.get("/review/duty"), "三类企业都须填报"));
    BOOST_TEST(!contains(officer.get("/review/duty"), "name=\"choice\""));
    BOOST_TEST(decide(officer, "other", "2027-01", "need_not").status == 403);
    BOOST_TEST(header(decide(centre, "other", "2027-01", "need_not"), "Location") == "/review/duty?done=set");
    const auto page = officer.get("/review/duty");
    BOOST_TEST(contains(page, "2027-01 起不须填报"));
    BOOST_TEST(contains(page, kWhy));
    BOOST_TEST(one("SELECT CONCAT(object_kind, ' ', object_id) FROM audit_event WHERE act = 'duty.set'") == "category other");
    BOOST_TEST(one("SELECT CONCAT(JSON_VALUE(detail, '$.old_value'), ' ', JSON_VALUE(detail, '$.new_value')) FROM audit_event WHERE act = 'duty.set'") ==
               "must need_not");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_comes_back_beside_its_field)
{
    const auto refused = decide(centre, "", "2026-01", "", "0", "短");
    BOOST_TEST(refused.status == 422);
    for (const auto* id : {"category-problem", "from-problem", "choice-problem", "reason-problem"}) BOOST_TEST(contains(refused, id), id);
    BOOST_TEST(contains(refused, "value=\"2026-01\""));
    BOOST_TEST(one("SELECT COUNT(*) FROM category_duty") == "0");
}

BOOST_AUTO_TEST_CASE(who_has_not_seen_a_colleagues_rule_is_told_so)
{
    decide(centre, "other", "2027-01", "need_not");
    const auto stale = decide(centre, "nurtured", "2027-01", "need_not", "0");
    BOOST_TEST(stale.status == 409);
    BOOST_TEST(contains(stale, "没有执行您的操作"));
    BOOST_TEST(contains(stale, "value=\"nurtured\" selected"));
    BOOST_TEST(decide(centre, "nurtured", "2027-01", "need_not", "1").status == 303);
}

BOOST_AUTO_TEST_CASE(the_list_of_a_month_asks_those_whose_category_must_file_then)
{
    decide(centre, "other", "2026-11", "need_not");
    draw({2026, 10});
    BOOST_TEST(row(202610) == "due missing other");
    draw({2026, 11});
    BOOST_TEST(row(202611) == "");
    categorise("specialised", "2026-12", "2027-01");
    draw({2026, 12});
    draw({2027, 1});
    draw({2027, 2});
    BOOST_TEST(row(202612) == "due missing specialised");
    BOOST_TEST(row(202701) == "due missing specialised");
    BOOST_TEST(row(202702) == "");
}

BOOST_AUTO_TEST_CASE(a_change_in_the_past_reaches_the_list_that_is_open_and_none_that_is_frozen)
{
    pool().read().execute(db::Sql{"UPDATE enterprise SET created_at = '2026-01-01'"});
    draw({2026, 8});
    draw({2026, 10});
    pool().read().execute(db::Sql{"UPDATE roster_period SET frozen_at = '2026-09-20' WHERE period = 202608"});
    pool().read().execute(db::Sql{"UPDATE roster_period SET frozen_at = '2099-01-01' WHERE period = 202610"});
    BOOST_TEST(categorise("nurtured", "2026-07", "").status == 303);
    BOOST_TEST(row(202608) == "due missing other");
    BOOST_TEST(row(202610) == "due missing nurtured");
}

BOOST_AUTO_TEST_CASE(an_enterprise_that_need_not_file_reads_so_and_may_still_file)
{
    decide(centre, "other", "2026-11", "need_not");
    set_shanghai_time("2026-12-05 10:00:00");
    auto later = sign_in(filler);
    draw({2026, 11});
    BOOST_TEST(contains(later.get("/workbench"), "不在调查范围"));
    BOOST_TEST(contains(later.get("/filing/" + kUscc), "不在调查范围"));
    BOOST_TEST(row(202611) == "");
}

BOOST_AUTO_TEST_CASE(what_lists_show_follows_the_month)
{
    categorise("specialised", "2026-12", "2026-12");
    BOOST_TEST(one("SELECT category FROM enterprise WHERE uscc = '" + kUscc + "'") == "other");
    auto reader = pool().read();
    BOOST_TEST(enterprise::GroupRepository(reader).follow({2026, 12}) == 1U);
    BOOST_TEST(one("SELECT category FROM enterprise WHERE uscc = '" + kUscc + "'") == "specialised");
    BOOST_TEST(enterprise::GroupRepository(reader).follow({2026, 12}) == 0U);
    BOOST_TEST(enterprise::GroupRepository(reader).follow({2027, 1}) == 1U);
    BOOST_TEST(one("SELECT category FROM enterprise WHERE uscc = '" + kUscc + "'") == "other");
}

BOOST_AUTO_TEST_SUITE_END()
