// SPDX-License-Identifier: MPL-2.0
#include "demo/city.hpp"

#include "demo/city_block.hpp"
#include "demo/firm.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filing/filing.hpp"
#include "filing/submission.hpp"
#include "period/calendar.hpp"
#include "roster/roster_repository.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"
#include "util/file.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace tianbao;

namespace {

struct Scene : support::Portal {
    form::FormBook forms = load_forms(support::source_folder() + "/conf/forms");
    enterprise::Districts districts =
        enterprise::Districts::parse(content_of(support::source_folder() + "/conf/reference/districts.csv"), "districts.csv").value();
    period::Calendar calendar;

    std::int64_t make(int enterprises)
    {
        return demo::make_city(pool(), forms, districts, calendar, {enterprises, 3}, now(), [](int, int) {});
    }

    /// Every row of every list, as text.
    std::vector<std::string> rosters()
    {
        auto reader = pool().read();
        auto rows = reader.query(db::Sql{"SELECT CONCAT_WS(' ', period, enterprise_id, uscc, district, section, industry, category, COALESCE(size, '-'), duty, state,"
                                         " awaits_centre, submission, is_late, is_nil, has_explanations, COALESCE(first_submitted_at, '-'),"
                                         " COALESCE(submitted_at, '-'), is_counted, standing) FROM roster ORDER BY period, enterprise_id"});
        std::vector<std::string> lines;
        while (rows.next()) lines.push_back(rows.text(1));
        return lines;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(demo_city, Scene)

BOOST_AUTO_TEST_CASE(a_made_up_code_is_valid_and_of_its_number_alone)
{
    std::set<std::string> codes;
    for (const int number : {1, 2, 31, 4096, 99999, 900000}) codes.insert(demo::made_up_code("310115", number));
    BOOST_TEST(codes.size() == 6U);
    for (const auto& code : codes) BOOST_TEST(enterprise::UnifiedSocialCreditCode::parse(code).has_value());
}

BOOST_AUTO_TEST_CASE(every_enterprise_has_its_filler_and_stands_on_every_roster)
{
    const auto filings = make(60);
    BOOST_TEST(filings == count("SELECT COUNT(*) FROM filing"));
    BOOST_TEST(filings > 120);
    BOOST_TEST(count("SELECT COUNT(*) FROM filler") == 60);
    BOOST_TEST(count("SELECT COUNT(*) FROM roster WHERE duty = 'due'") == 180);
    BOOST_TEST(count("SELECT COUNT(*) FROM roster r JOIN filing f ON f.period = r.period AND f.enterprise_id = r.enterprise_id"
                     " WHERE r.state <> f.state OR r.submission <> f.submission") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing f LEFT JOIN filing_version v ON v.enterprise_id = f.enterprise_id AND v.period = f.period"
                     " AND v.number = f.submission WHERE f.submission > 0 AND v.number IS NULL") == 0);
}

BOOST_AUTO_TEST_CASE(a_receipts_hash_is_that_of_what_was_filed)
{
    make(20);
    auto reader = pool().read();
    auto rows = reader.query(db::Sql{"SELECT e.uscc, v.period, v.form_version, v.cells, v.content_hash FROM filing_version v"
                                     " JOIN enterprise e ON e.id = v.enterprise_id"});
    int seen = 0;
    for (; rows.next(); ++seen) {
        const auto period = period::Period::from_number(static_cast<int>(rows.number(2))).value();
        const auto cells = form::cells_from_json(rows.text(4)).value();
        BOOST_TEST(filing::content_hash({rows.text(1), period, rows.text(3), false, cells, {}, {}}) == rows.text(5));
    }
    BOOST_TEST(seen > 30);
}

BOOST_AUTO_TEST_CASE(a_city_grows_behind_what_is_there)
{
    const auto first = make(20);
    const auto second = make(40);
    BOOST_TEST(count("SELECT COUNT(*) FROM enterprise") == 40);
    BOOST_TEST(count("SELECT COUNT(*) FROM roster WHERE duty = 'due'") == 120);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == first + second);
    BOOST_TEST(make(40) == 0);
}

BOOST_AUTO_TEST_CASE(its_rosters_are_those_that_a_full_drawing_would_make)
{
    make(60);
    const auto drawn = rosters();
    BOOST_TEST(drawn.size() == 180U);
    pool().read().execute(db::Sql{"DELETE FROM roster"});
    auto reader = pool().read();
    for (auto period = period::current_period(now()); const int i : {1, 2, 3}) {
        roster::RosterRepository(reader).draw(period, calendar, now());
        if (i < 3) period = period.previous();
    }
    BOOST_TEST(rosters() == drawn, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(made_up_receipts_look_like_receipts_and_are_in_the_order_of_the_enterprises)
{
    const period::Period month(2026, 10);
    const auto first = demo::made_up_receipt(month, 31, now()), second = demo::made_up_receipt(month, 32, now());
    BOOST_TEST(first.size() == filing::new_receipt_number(month, now()).size());
    BOOST_TEST(first.starts_with("202610-000Z"));
    BOOST_TEST(second.starts_with("202610-0010"));
    BOOST_TEST(demo::made_up_receipt(month, 900000, now()) > second);
    BOOST_TEST(demo::made_up_receipt(month, 31, now()) != first);
}

BOOST_AUTO_TEST_SUITE_END()
