// SPDX-License-Identifier: MPL-2.0
#include "statistics/usual_drawing.hpp"

#include "statistics/figure_repository.hpp"
#include "support/database.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

using namespace tianbao;
using namespace tianbao::statistics;

namespace {

const period::Period kOctober(2026, 10);

/// Filings of September 2026 and before, read on the 2nd of November.
struct Scene : support::Database {
    Instant now = instant_from_sql("2026-11-02 02:00:00.000000");
    form::FormBook forms = form::FormBook::load(form::read_form_sources(support::source_folder() + "/conf/forms")).value();
    FigureBook figures{forms};
    UsualDrawing drawing{pool(), forms};
    int enterprises = 0;

    EnterpriseId enterprise(const char* size = "small")
    {
        const auto id = support::add_enterprise(pool(), fmt::format("1000000000000000{:02d}", ++enterprises), "测试企业");
        pool().read().execute(db::Sql{"UPDATE enterprise SET industry = 'C26', size = ? WHERE id = ?"}, size, id);
        return id;
    }
    void file(const EnterpriseId& enterprise, period::Period period, const form::Cells& cells)
    {
        auto reader = pool().read();
        FigureRepository(reader).store({{period, enterprise, 1, figures.pack(cells, forms.forms().front().version)}});
    }
    /// `count` months up to September, the first with that revenue, each a little more.
    void file_months(const EnterpriseId& enterprise, int count, int revenue)
    {
        auto period = kOctober.previous();
        for (int i = 0; i < count; ++i, period = period.previous())
            file(enterprise, period, {{"A01.m", std::to_string(revenue + i)}, {"C01.e", "100"}, {"D01.m", i % 2 == 0 ? "1.5000" : "0"}});
    }
    int draw(bool may_redraw = false, int portions = 100) { return drawing.go_on(now, may_redraw, portions); }

    form::UsualRanges ranges(const EnterpriseId& enterprise)
    {
        auto reader = pool().read();
        auto rows = reader.query(db::Sql{"SELECT ranges FROM usual_range WHERE period = 202610 AND enterprise_id = ?"}, enterprise);
        return rows.next() ? form::usual_ranges_from_json(rows.text(1)) : form::UsualRanges{};
    }
};

std::string text_of(const form::UsualRanges& ranges, const char* key)
{
    const auto found = ranges.find(key);
    if (found == ranges.end()) return "none";
    const auto& range = found->second;
    return fmt::format("{} to {} of {}{}", range.low.to_text(2), range.high.to_text(2), range.count, range.is_of_group ? " in the group" : "");
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(usual_drawing, Scene)

BOOST_AUTO_TEST_CASE(an_enterprise_with_a_year_of_filings_is_measured_by_itself)
{
    const auto of_year = enterprise();
    file_months(of_year, 12, 1000);
    const auto of_long = enterprise();
    file_months(of_long, 30, 1000);
    const auto of_eleven = enterprise();
    file_months(of_eleven, 11, 1000);
    BOOST_TEST(draw() == 3);
    BOOST_TEST(text_of(ranges(of_year), "A01.m") == "502.75 to 1508.25 of 12"); // half of the median 1005.5, which is more than 6 deviations of 3
    BOOST_TEST(text_of(ranges(of_long), "A01.m") == "505.75 to 1517.25 of 24");
    BOOST_TEST(text_of(ranges(of_long), "C01.e") == "50.00 to 150.00 of 24");
    BOOST_TEST(text_of(ranges(of_long), "B09.e") == "none");
    BOOST_TEST(text_of(ranges(of_eleven), "A01.m") == "none"); // and its group is too small
}

BOOST_AUTO_TEST_CASE(a_young_enterprise_is_measured_by_its_group)
{
    std::vector<EnterpriseId> group;
    for (int i = 0; i < 10; ++i) {
        group.push_back(enterprise());
        file_months(group.back(), 2, 1000 * (i + 1)); // this month one less than the last
    }
    const auto other = enterprise("large");
    file_months(other, 2, 1000);
    const auto fresh = enterprise();
    file(fresh, kOctober.previous(), {{"A01.m", "200.00"}});
    BOOST_TEST(draw() == 12);
    BOOST_TEST(text_of(ranges(group[0]), "A01.m") == "499.90 to 1499.70 of 10 in the group"); // growth 0.9990 to 0.9999, the median 0.9998
    BOOST_TEST(text_of(ranges(fresh), "A01.m") == "99.98 to 299.94 of 10 in the group");
    BOOST_TEST(text_of(ranges(fresh), "C01.e") == "none"); // nothing last month
    BOOST_TEST(text_of(ranges(other), "A01.m") == "none");
}

BOOST_AUTO_TEST_CASE(a_period_is_drawn_at_once_then_each_night)
{
    const auto one = enterprise();
    file_months(one, 12, 1000);
    BOOST_TEST(draw() == 1);
    BOOST_TEST(draw(true) == 0);
    file(one, kOctober.previous(), {{"A01.m", "1"}}); // not a later submission: nothing new
    pool().read().execute(db::Sql{"UPDATE figure SET figures = NULL WHERE period <> 202609"});
    now += kRedrawnAfter;
    BOOST_TEST(draw(false) == 0);
    BOOST_TEST(text_of(ranges(one), "A01.m") != "none");
    BOOST_TEST(draw(true) == 1);
    BOOST_TEST(text_of(ranges(one), "A01.m") == "none");
    now = instant_from_sql("2026-12-01 02:00:00.000000");
    BOOST_TEST(draw(false) == 1); // the next period
    BOOST_TEST(support::one_text(pool(), "SELECT GROUP_CONCAT(period ORDER BY period) FROM usual_period") == "202610,202611");
}

BOOST_AUTO_TEST_CASE(what_was_begun_goes_on_where_it_stopped)
{
    std::vector<EnterpriseId> all;
    for (int i = 0; i < 5; ++i) file_months(all.emplace_back(enterprise()), 12, 1000);
    BOOST_TEST(draw(false, 0) == 0);
    pool().read().execute(db::Sql{"UPDATE usual_period SET after_enterprise = (SELECT MIN(id) FROM enterprise)"});
    BOOST_TEST(draw(false, 1) == 4);
    BOOST_TEST(support::one_text(pool(), "SELECT COUNT(*) FROM usual_period WHERE finished_at IS NULL") == "1");
    BOOST_TEST(draw(false, 1) == 0);
    BOOST_TEST(support::one_text(pool(), "SELECT COUNT(*) FROM usual_period WHERE finished_at IS NULL") == "0");
    BOOST_TEST(support::one_text(pool(), "SELECT COUNT(*) FROM usual_range") == "4");
}

BOOST_AUTO_TEST_SUITE_END()
