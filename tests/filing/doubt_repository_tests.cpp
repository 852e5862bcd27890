// SPDX-License-Identifier: MPL-2.0
#include "filing/doubt_repository.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

namespace {

using namespace tianbao;
using period::Period;

/// Months of 2026 with 10.00 each; what is submitted later has a later time.
struct Year : support::Site {
    db::Pool& pool = database.pool();
    UserId filler = support::add_user(pool, "测试甲");
    filing::FilingEnterprise enterprise{support::add_enterprise(pool, "100000000000000001", "测试企业一"),
                                        "100000000000000001",
                                        "测试企业一",
                                        "310101",
                                        "C",
                                        "C35",
                                        enterprise::Category::other,
                                        {},
                                        {}};
    int hours = 0;
    int numbers = 0;

    /// Submits a month, the first time or again, and has the next month looked at.
    void submit(int month, const std::string& year_so_far)
    {
        const Period period(2026, month);
        const auto at = support::kLongAgo + std::chrono::hours{++hours};
        const form::Cells cells{{"A01.m", "10.00"}, {"A01.y", year_so_far}};
        const int number = submissions(month) + 1;
        if (number == 1) support::add_draft(pool, enterprise.id, period, cells);
        auto tx = pool.begin();
        tx.execute_all("UPDATE filing SET submission = ?, state = 'submitted', submitted_at = ?, version = version + 1 WHERE period = ?",
                       {db::value_of(number), db::value_of(at), db::value_of(period.number())});
        tx.execute_all("INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number,"
                       " submission_key, submitted_at, source) VALUES (?, ?, ?, '2012', ?, FALSE, '', ?, ?, ?, 'page')",
                       {db::value_of(enterprise.id), db::value_of(period.number()), db::value_of(number), db::value_of(form::to_json(cells)),
                        db::value_of(std::to_string(++numbers)), db::value_of(new_id_text(at)), db::value_of(at)});
        filing::recheck_later_months(tx, forms, enterprise, period);
        tx.commit();
    }

    int submissions(int month)
    {
        const auto text = support::one_text(pool, fmt::format("SELECT submission FROM filing WHERE period = 2026{:02}", month).c_str());
        return text.empty() ? 0 : std::stoi(text);
    }

    std::string doubts(int month)
    {
        return support::one_text(pool, fmt::format("SELECT COALESCE(doubts, '') FROM filing WHERE period = 2026{:02}", month).c_str());
    }

    std::string cells_and_version(int month)
    {
        return support::one_text(pool, fmt::format("SELECT CONCAT(version, cells) FROM filing WHERE period = 2026{:02}", month).c_str());
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(doubts_of_a_year, Year)

BOOST_AUTO_TEST_CASE(a_changed_month_makes_the_next_doubtful_and_those_that_go_on_from_it)
{
    submit(3, "30.00");
    submit(4, "40.00");
    submit(5, "50.00");
    BOOST_TEST(doubts(4) + doubts(5) == "");
    const auto april = cells_and_version(4);
    submit(3, "31.00");
    BOOST_TEST(doubts(4) == "[\"A01.y\"]");
    BOOST_TEST(doubts(5) == "[\"A01.y\"]");
    BOOST_TEST(cells_and_version(4) == april);
}

BOOST_AUTO_TEST_CASE(submitting_the_doubtful_months_again_clears_one_after_the_other)
{
    submit(3, "30.00");
    submit(4, "40.00");
    submit(5, "50.00");
    submit(3, "31.00");
    submit(4, "41.00");
    BOOST_TEST(doubts(4) == "");
    BOOST_TEST(doubts(5) == "[\"A01.y\"]");
    submit(5, "51.00");
    BOOST_TEST(doubts(5) == "");
}

BOOST_AUTO_TEST_CASE(changing_the_month_back_clears_the_doubt)
{
    submit(3, "30.00");
    submit(4, "40.00");
    submit(5, "50.00");
    submit(3, "31.00");
    BOOST_TEST(doubts(5) == "[\"A01.y\"]");
    submit(3, "30.00");
    BOOST_TEST(doubts(4) + doubts(5) == "");
}

BOOST_AUTO_TEST_CASE(a_month_filed_late_for_the_first_time_makes_the_next_doubtful)
{
    submit(4, "40.00");
    BOOST_TEST(doubts(4) == "");
    submit(3, "29.00");
    BOOST_TEST(doubts(4) == "[\"A01.y\"]");
}

BOOST_AUTO_TEST_CASE(what_does_not_follow_from_the_start_was_explained_then)
{
    submit(3, "30.00");
    submit(4, "77.00");
    BOOST_TEST(doubts(4) == "");
    submit(5, "87.00");
    BOOST_TEST(doubts(4) + doubts(5) == "");
}

BOOST_AUTO_TEST_CASE(a_month_between_that_is_not_filed_leaves_nothing_to_compare)
{
    submit(3, "30.00");
    submit(5, "50.00");
    submit(3, "31.00");
    BOOST_TEST(doubts(5) == "");
}

BOOST_AUTO_TEST_CASE(what_broke_with_the_month_before_and_was_explained_does_not_go_on_from_it)
{
    submit(3, "30.00");
    submit(4, "40.00");
    submit(5, "77.00");
    submit(6, "87.00");
    submit(3, "31.00");
    BOOST_TEST(doubts(4) == "[\"A01.y\"]");
    BOOST_TEST(doubts(5) + doubts(6) == "");
}

BOOST_AUTO_TEST_CASE(a_doubt_goes_on_to_december_and_no_further)
{
    for (int month = 9; month <= 12; ++month) submit(month, std::to_string(month * 10) + ".00");
    submit(9, "91.00");
    for (int month = 10; month <= 12; ++month) BOOST_TEST(doubts(month) == "[\"A01.y\"]", month);
    submit(10, "100.00"); // stands by it, and has explained why
    BOOST_TEST(doubts(10) + doubts(11) + doubts(12) == "");
}

BOOST_AUTO_TEST_CASE(what_did_not_follow_before_stays_where_the_months_before_it_change)
{
    submit(3, "30.00");
    submit(4, "40.00");
    submit(5, "50.00");
    submit(4, "41.00"); // May does not follow from it any more
    BOOST_TEST(doubts(5) == "[\"A01.y\"]");
    submit(3, "31.00"); // and April does now
    BOOST_TEST(doubts(4) == "");
    BOOST_TEST(doubts(5) == "[\"A01.y\"]");
}

BOOST_AUTO_TEST_SUITE_END()
