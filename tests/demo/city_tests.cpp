// SPDX-License-Identifier: MPL-2.0
#include "demo/city.hpp"

#include "demo/firm.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filing/submission.hpp"
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

BOOST_AUTO_TEST_SUITE_END()
