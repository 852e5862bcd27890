// SPDX-License-Identifier: MPL-2.0
// 应报名单: who is on it, and that it follows what happens to filings, enterprises and exemptions.
#include "roster/roster_repository.hpp"
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;

namespace {

const std::string kOther = "91310115MA1H000200";
const period::Period kOctober(2026, 10);

struct Scene : support::FilingScene {
    period::Calendar calendar;
    UserId officer = add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101");

    void draw(period::Period period = kOctober)
    {
        auto tx = pool().begin();
        roster::RosterRepository(tx).draw(period, calendar, now());
        tx.commit();
    }

    std::string row(period::Period period = kOctober, const std::string& uscc = kUscc)
    {
        return text("SELECT CONCAT_WS(' ', duty, state, submission, district, category, size, is_late, is_nil, has_explanations, is_counted)"
                    " FROM roster WHERE uscc = '" +
                    uscc + "' AND period = " + std::to_string(period.number()));
    }

    void submit()
    {
        BOOST_REQUIRE_EQUAL(support::submit_filing(browser, kFiling, form(), good_cells()).status, 303);
    }

    http::Response decide(const std::string& act)
    {
        auto desk = sign_in(officer);
        const auto path = "/review/" + kUscc + "/2026-10";
        const auto version = support::field_value(desk.get(path), "version");
        support::Fields fields{{"version", version}};
        if (act == "return") fields.insert(fields.end(), {{"reason_class", "figures"}, {"reason", "请核对营业收入。"}});
        return desk.post(path + "/" + act, fields);
    }

    void count_all() { pool().read().execute(db::Sql{"UPDATE roster SET is_counted = 1"}); }

    http::Response exempt(const std::string& last)
    {
        auto desk = sign_in(officer);
        return desk.post("/review/" + kUscc + "/terms/exemption", {{"first_period", "2026-10"},
                                                                   {"last_period", last},
                                                                   {"exemption_class", "ceased"},
                                                                   {"exemption_reason", "停业办理注销手续"}});
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(roster_repository, Scene)

BOOST_AUTO_TEST_CASE(those_in_business_and_founded_by_the_end_of_the_month_owe_a_filing)
{
    add_enterprise(kOther, "十一月才成立的企业", "310115", "C35", "2026-11-01");
    draw();
    BOOST_TEST(row() == "due missing 0 310101 other small 0 0 0 0");
    BOOST_TEST(row(kOctober, kOther) == "");
}

BOOST_AUTO_TEST_CASE(the_last_day_of_the_month_is_early_enough_for_a_founding)
{
    add_enterprise(kOther, "十月末成立的企业", "310115", "C35", "2026-10-31");
    draw();
    BOOST_TEST(row(kOctober, kOther).starts_with("due missing"));
}

BOOST_AUTO_TEST_CASE(the_row_follows_the_filing_from_draft_to_acceptance)
{
    draw();
    count_all();
    browser.post(kFiling, support::filing_fields(form(), good_cells(), "save", browser.get(kEdit)));
    BOOST_TEST(row() == "due draft 0 310101 other small 0 0 0 0");
    submit();
    BOOST_TEST(row().starts_with("due submitted 1 310101"));
    BOOST_TEST(text("SELECT submitted_at IS NOT NULL FROM roster WHERE state = 'submitted'") == "1");
    count_all();
    BOOST_REQUIRE_EQUAL(decide("return").status, 303);
    BOOST_TEST(row().starts_with("due returned 1 310101"));
    BOOST_TEST(row().ends_with(" 0"));
    submit();
    BOOST_TEST(row().starts_with("due submitted 2"));
    count_all();
    BOOST_REQUIRE_EQUAL(decide("acceptance").status, 303);
    BOOST_TEST(row().starts_with("due accepted 2"));
    BOOST_TEST(row().ends_with(" 0"));
}

BOOST_AUTO_TEST_CASE(a_list_drawn_after_filings_came_says_the_same)
{
    draw();
    submit();
    const auto followed = row();
    pool().read().execute(db::Sql{"UPDATE roster SET district = '310104', state = 'missing', duty = 'outside'"});
    BOOST_TEST(text("SELECT COUNT(*) FROM roster") == "1");
    pool().read().execute_all("UPDATE roster SET period = 202609", {});
    draw();
    BOOST_TEST(row() == followed);
}

BOOST_AUTO_TEST_CASE(whoever_files_before_the_list_is_drawn_is_on_it_afterwards)
{
    submit();
    BOOST_TEST(row().starts_with("outside submitted 1"));
    draw();
    BOOST_TEST(row().starts_with("due submitted 1"));
}

BOOST_AUTO_TEST_CASE(an_enterprise_that_comes_or_moves_before_the_due_time_is_followed)
{
    draw();
    const auto id = add_enterprise(kOther, "别家企业（上海）有限公司", "310115");
    BOOST_TEST(row(kOctober, kOther).starts_with("due missing 0 310115"));
    auto tx = pool().begin();
    tx.execute(db::Sql{"UPDATE enterprise SET district = '310104', category = 'specialised', size = 'large' WHERE uscc = ?"}, kOther);
    roster::RosterRepository(tx).follow_enterprise(id, now());
    tx.commit();
    BOOST_TEST(row(kOctober, kOther) == "due missing 0 310104 specialised large 0 0 0 0");
}

BOOST_AUTO_TEST_CASE(after_the_due_time_the_list_stands)
{
    draw();
    set_shanghai_time("2026-11-21 00:00:00");
    add_enterprise(kOther, "迟来的企业（上海）有限公司", "310115");
    auto tx = pool().begin();
    tx.execute(db::Sql{"UPDATE enterprise SET district = '310104' WHERE uscc = ?"}, kUscc);
    roster::RosterRepository(tx).follow_enterprise(enterprise, now());
    tx.commit();
    BOOST_TEST(row(kOctober, kOther) == "");
    BOOST_TEST(row().starts_with("due missing 0 310101"));
    draw();
    BOOST_TEST(row(kOctober, kOther) == "");
}

BOOST_AUTO_TEST_CASE(who_comes_when_the_own_category_was_due_owes_nothing)
{
    calendar = period::parse_calendar("[[group_rule]]\ncategory = \"other\"\ndue_day_of_next_month = 15\n", "calendar.toml").value();
    draw(); // it is the 18th: the list is open until the 20th, for the others
    const auto late = add_enterprise(kOther, "迟来的企业（上海）有限公司", "310115");
    {
        auto reader = pool().read();
        roster::RosterRepository(reader).follow_enterprise(late, now());
    }
    BOOST_TEST(row(kOctober, kOther) == "");
    draw();
    BOOST_TEST(row(kOctober, kOther) == "");
    auto tx = pool().begin();
    tx.execute(db::Sql{"UPDATE enterprise SET category = 'nurtured' WHERE uscc = ?"}, kOther);
    roster::RosterRepository(tx).follow_enterprise(late, now());
    tx.commit();
    BOOST_TEST(row(kOctober, kOther).starts_with("due missing"));
    BOOST_TEST(text("SELECT frozen_at FROM roster_period WHERE period = 202610").starts_with("2026-11-20 16:00"));
}

BOOST_AUTO_TEST_CASE(an_open_list_keeps_to_a_calendar_that_was_changed_and_a_frozen_one_does_not)
{
    const auto moved_to = [&](const char* day) {
        calendar = period::Calendar({}, {{kOctober, {parse_day(day).value(), ""}}});
        auto reader = pool().read();
        roster::RosterRepository(reader).follow_calendar(kOctober, calendar, now());
        return text("SELECT CONCAT(MIN(d.due_at), ' ', MAX(p.frozen_at)) FROM roster_due d JOIN roster_period p ON p.period = d.period"
                    " WHERE d.period = 202610");
    };
    draw();
    BOOST_TEST(moved_to("2026-11-27") == "2026-11-27 16:00:00.000000 2026-11-27 16:00:00.000000");
    set_shanghai_time("2026-11-21 09:00:00");
    add_enterprise(kOther, "改期后登记的企业", "310115");
    BOOST_TEST(row(kOctober, kOther).starts_with("due missing"));
    set_shanghai_time("2026-11-28 09:00:00");
    BOOST_TEST(moved_to("2026-12-10") == "2026-11-27 16:00:00.000000 2026-11-27 16:00:00.000000");
}

BOOST_AUTO_TEST_CASE(a_second_before_the_due_time_it_still_follows)
{
    draw();
    set_shanghai_time("2026-11-20 23:59:59");
    add_enterprise(kOther, "最后一刻的企业", "310115");
    BOOST_TEST(row(kOctober, kOther).starts_with("due missing"));
}

BOOST_AUTO_TEST_CASE(a_late_draft_belongs_to_the_district_of_its_month)
{
    draw();
    set_shanghai_time("2026-11-21 09:00:00");
    browser = sign_in(filler);
    pool().read().execute(db::Sql{"UPDATE enterprise SET district = '310104'"});
    submit();
    BOOST_TEST(text("SELECT district FROM filing") == "310101");
    BOOST_TEST(row().starts_with("due submitted 1 310101"));
}

BOOST_AUTO_TEST_CASE(a_move_before_the_due_time_takes_the_draft_along)
{
    draw();
    browser.post(kFiling, support::filing_fields(form(), good_cells(), "save", browser.get(kEdit)));
    auto tx = pool().begin();
    tx.execute(db::Sql{"UPDATE enterprise SET district = '310104'"});
    roster::RosterRepository(tx).follow_enterprise(enterprise, now());
    tx.commit();
    BOOST_TEST(text("SELECT district FROM filing") == "310104");
    BOOST_TEST(row().starts_with("due draft 0 310104"));
}

BOOST_AUTO_TEST_CASE(an_exemption_takes_the_duty_away_and_its_end_gives_it_back)
{
    draw();
    count_all();
    BOOST_REQUIRE_EQUAL(exempt("2026-12").status, 303);
    BOOST_TEST(row().starts_with("exempt missing"));
    BOOST_TEST(row().ends_with(" 0"));
    auto desk = sign_in(officer);
    BOOST_REQUIRE_EQUAL(desk.post("/review/" + kUscc + "/terms/withdrawal", {{"kind", "exemption"}, {"period", "2026-10"}}).status, 303);
    BOOST_TEST(row().starts_with("due missing"));
}

BOOST_AUTO_TEST_CASE(who_is_exempt_when_the_list_is_drawn_stands_there_as_exempt)
{
    BOOST_REQUIRE_EQUAL(exempt("2026-12").status, 303);
    draw();
    BOOST_TEST(row().starts_with("exempt missing"));
}

BOOST_AUTO_TEST_CASE(a_cancelled_enterprise_is_not_asked_any_more)
{
    add_enterprise(kOther, "已注销企业", "310115");
    pool().read().execute(db::Sql{"UPDATE enterprise SET status = 'cancelled' WHERE uscc = ?"}, kOther);
    draw();
    BOOST_TEST(row(kOctober, kOther) == "");
}

BOOST_AUTO_TEST_CASE(the_periods_to_draw_are_the_last_one_and_those_with_filings)
{
    auto reader = pool().read();
    roster::RosterRepository rosters(reader);
    BOOST_TEST(rosters.undrawn(now()).size() == 1U);
    support::add_submitted(pool(), enterprise, {2025, 3}, filler, good_cells({2025, 3}), form().version);
    const auto undrawn = rosters.undrawn(now());
    BOOST_REQUIRE_EQUAL(undrawn.size(), 2U);
    BOOST_TEST(undrawn.front().text() == "2025-03");
    draw();
    draw({2025, 3});
    BOOST_TEST(rosters.undrawn(now()).empty());
    BOOST_TEST(rosters.is_drawn(kOctober));
}

BOOST_AUTO_TEST_SUITE_END()
