// SPDX-License-Identifier: MPL-2.0
#include "filing/series.hpp"

#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::filing;
using period::Period;

namespace {

const Instant kNow = shanghai_midnight(std::chrono::year{2026} / 11 / 17);

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
    return text;
}

/// The shipped form until June 2026, then one whose G02 carries on G01 and whose E03 begins anew.
const form::FormBook& book()
{
    static const auto forms = [] {
        const auto shipped = source_file("conf/forms/qyjc-m1-2012.toml");
        const auto first = replaced(shipped, "valid_from = \"2012-01\"", "valid_from = \"2012-01\"\nvalid_to = \"2026-06\"");
        auto second = replaced(shipped, "valid_from = \"2012-01\"", "valid_from = \"2026-07\"");
        second = replaced(replaced(second, "version = \"2012\"", "version = \"2026\""), "G01", "G02");
        second = replaced(second, "code = \"G02\"", "code = \"G02\"\ncontinues = \"G01\"");
        second = replaced(second, "code = \"E03\"", "code = \"E03\"\ncontinues = \"\"");
        auto loaded = form::FormBook::load({{first, "first.toml"}, {second, "second.toml"}});
        if (!loaded) throw std::runtime_error(loaded.error().text());
        return std::move(*loaded);
    }();
    return forms;
}

using Months = std::map<Period, SeriesMonth>;

std::vector<SeriesPoint> series(const char* cell, const Months& months, const period::Terms& terms = {}, Period to = {2026, 10})
{
    return series_of(*form::CellKey::parse(cell), *book().form_for(to), to, months, book(), terms, kNow);
}

SeriesMonth month(const std::string& version, form::Cells cells)
{
    return {version, std::move(cells), false, {}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(series_of_an_indicator)

BOOST_AUTO_TEST_CASE(a_series_has_24_months_in_order_whatever_was_filed)
{
    const auto points = series("A01.m", {});
    BOOST_REQUIRE_EQUAL(points.size(), 24U);
    BOOST_TEST((points.front().period == Period{2024, 11}));
    BOOST_TEST((points.back().period == Period{2026, 10}));
    for (const auto& point : points) BOOST_TEST((point.gap == SeriesGap::missing));
    BOOST_TEST((series_begin({2026, 10}, true) == Period{2023, 11}));
}

BOOST_AUTO_TEST_CASE(every_gap_says_why)
{
    period::Terms terms;
    terms.founded_on = std::chrono::year{2025} / 2 / 1;
    terms.exemptions.push_back({{2026, 3}, Period{2026, 4}, period::ExemptionClass::ceased, "测试原因", "测试区管", {}});
    const auto points = series(
        "A04.m", {{{2025, 3}, month("2012", {{"A04.m", "n/a"}})}, {{2025, 4}, month("2012", {})}, {{2025, 5}, month("2012", {{"A04.m", "0.00"}})}},
        terms, {2026, 11});
    const auto gap_in = [&](Period period) {
        return std::find_if(points.begin(), points.end(), [&](const auto& point) { return point.period == period; })->gap;
    };
    BOOST_TEST((gap_in({2025, 1}) == SeriesGap::before_founding));
    BOOST_TEST((gap_in({2025, 2}) == SeriesGap::missing));
    BOOST_TEST((gap_in({2025, 3}) == SeriesGap::not_applicable));
    BOOST_TEST((gap_in({2025, 4}) == SeriesGap::empty));
    BOOST_TEST((gap_in({2025, 5}) == SeriesGap::none));
    BOOST_TEST((gap_in({2026, 3}) == SeriesGap::exempt));
    BOOST_TEST((gap_in({2026, 5}) == SeriesGap::missing));
    BOOST_TEST((gap_in({2026, 11}) == SeriesGap::not_open));
}

BOOST_AUTO_TEST_CASE(growth_is_on_the_same_month_of_the_year_before)
{
    const auto points = series("A01.m", {{{2023, 11}, month("2012", {{"A01.m", "100.00"}})},
                                         {{2024, 11}, month("2012", {{"A01.m", "112.34"}})},
                                         {{2024, 12}, month("2012", {{"A01.m", "5.00"}})},
                                         {{2025, 12}, month("2012", {{"A01.m", "n/a"}})},
                                         {{2025, 11}, month("2012", {{"A01.m", "0.00"}})},
                                         {{2026, 10}, month("2026", {{"A01.m", "7.00"}})}});
    BOOST_TEST((points[0].growth == 123));
    BOOST_TEST(!points[1].growth.has_value());  // nothing a year before
    BOOST_TEST((points[12].growth == -1000));   // from 112.34 to 0
    BOOST_TEST(!points[13].growth.has_value()); // no number
    BOOST_TEST(!points[23].growth.has_value());
}

BOOST_AUTO_TEST_CASE(a_series_goes_on_over_versions_of_the_form_as_the_mapping_says)
{
    const Months months{{{2026, 6}, month("2012", {{"G01.m", "6.00"}, {"E03.v", "80.0"}})},
                        {{2026, 7}, month("2026", {{"G02.m", "7.00"}, {"E03.v", "81.0"}})}};
    const auto carried = series("G02.m", months);
    BOOST_TEST((carried[19].gap == SeriesGap::none));
    BOOST_TEST((carried[19].value == Decimal::from_whole(6)));
    BOOST_TEST((carried[20].value == Decimal::from_whole(7)));
    const auto anew = series("E03.v", months);
    BOOST_TEST((anew[19].gap == SeriesGap::no_series));
    BOOST_TEST((anew[20].gap == SeriesGap::none));
}

BOOST_AUTO_TEST_CASE(a_stopped_month_and_the_own_explanations_stand_with_the_value)
{
    auto stopped = month("2026", {{"A01.m", "0.00"}});
    stopped.nil_declared = true;
    stopped.explanations = {{"Q18", "A01.m", "本月停产检修", {}}, {"Q05", "A01.y", "别处的说明", {}}};
    const auto points = series("A01.m", {{{2026, 10}, stopped}});
    BOOST_TEST(points.back().nil_declared);
    BOOST_TEST(points.back().value.is_zero());
    BOOST_TEST((points.back().explanations == std::vector<std::string>{"本月停产检修"}));
}

BOOST_AUTO_TEST_SUITE_END()
