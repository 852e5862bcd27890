// SPDX-License-Identifier: MPL-2.0
// Totals, shares, comparisons of the same enterprises, and diffusion indexes over plain values.
#include "statistics/climate.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::statistics;

namespace {

Measure measure_of(const std::vector<std::int64_t>& values, std::int64_t both = 0, Wide now = 0, Wide before = 0)
{
    Measure measure;
    for (const auto units : values) measure.add(units);
    measure.both = both;
    measure.now = now;
    measure.before = before;
    return measure;
}

IndicatorGroup group_of(Dimension dimension, const std::string& code, const std::vector<std::int64_t>& values)
{
    return {dimension, code, {measure_of(values)}, {}};
}

/// The same enterprises by section, size and category.
std::vector<IndicatorGroup> district_of(const std::map<std::string, std::vector<std::int64_t>>& sections)
{
    std::vector<IndicatorGroup> groups;
    std::vector<std::int64_t> all;
    for (const auto& [code, values] : sections) {
        groups.push_back(group_of(Dimension::section, code, values));
        all.insert(all.end(), values.begin(), values.end());
    }
    groups.push_back(group_of(Dimension::size, "small", all));
    groups.push_back(group_of(Dimension::category, "other", all));
    return groups;
}

} // namespace

BOOST_AUTO_TEST_SUITE(statistics_totals)

BOOST_AUTO_TEST_CASE(growth_is_of_the_same_enterprises_and_against_the_size_of_a_loss)
{
    const auto whole = measure_of({3000, 1000}, 2, 4000, 2000);
    const auto total = total_of(measure_of({3000}, 1, 3000, 1500), whole, false);
    BOOST_TEST(total.growth.value() == 1000);
    BOOST_TEST(total.contribution.value() == 750);
    BOOST_TEST(total.share.value() == 750);
    BOOST_TEST(total_of(measure_of({-50}, 1, -50, -100), whole, false).growth.value() == 500);
    BOOST_TEST(total_of(measure_of({50}, 1, 50, -100), whole, false).growth.value() == 1500);
}

BOOST_AUTO_TEST_CASE(contributions_add_up_to_the_growth_of_all)
{
    const auto a = measure_of({}, 3, 1210, 1000);
    const auto b = measure_of({}, 3, 900, 1000);
    auto whole = a;
    whole += b;
    BOOST_TEST(total_of(a, whole, false).contribution.value() + total_of(b, whole, false).contribution.value() ==
               total_of(whole, whole, false).growth.value());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_said_is_left_out)
{
    const auto nothing = total_of({}, {}, false);
    BOOST_TEST(!nothing.sum);
    BOOST_TEST(!nothing.growth);
    BOOST_TEST(!nothing.share);
    const auto loss = measure_of({-300, 100});
    BOOST_TEST(!total_of(measure_of({100}), loss, false).share);
    BOOST_TEST(!total_of(measure_of({100}, 1, 100, 0), loss, false).growth);
}

BOOST_AUTO_TEST_CASE(percentages_are_averaged)
{
    const auto total = total_of(measure_of({800000, 700000, 750001}), {}, true);
    BOOST_TEST(sum_text(total.sum.value(), 1, true) == "75.0");
    BOOST_TEST(!total.share);
}

BOOST_AUTO_TEST_CASE(sums_are_exact_and_readable)
{
    BOOST_TEST(sum_text(Wide{12345678900}, 2, true) == "1,234,567.89");
    BOOST_TEST(sum_text(Wide{-12345678950}, 2, false) == "-1234567.90");
    BOOST_TEST(sum_text(0, 2, true) == "0.00");
    BOOST_TEST(sum_text(-1, 2, true) == "0.00");
    BOOST_TEST(sum_text(Wide{1000} * 10000, 0, true) == "1,000");
    Wide large = 1;
    for (int i = 0; i < 30; ++i) large *= 10;
    BOOST_TEST(sum_text(large, 4, true) == "100,000,000,000,000,000,000,000,000.0000");
}

BOOST_AUTO_TEST_CASE(a_table_of_districts_adds_up_and_hides_a_small_one_with_another)
{
    const Cube cube({{"310101", district_of({{"C", {100, 200, 300, 400}}})},
                     {"310104", district_of({{"C", {500}}})},
                     {"310115", district_of({{"C", {100, 100, 100}}})}});
    const auto table = cube.table(Dimension::all, {});
    BOOST_REQUIRE_EQUAL(table.rows.size(), 3U);
    BOOST_TEST(table.rows[1].is_hidden);
    BOOST_TEST((table.rows[0].is_hidden || table.rows[2].is_hidden || table.total.is_hidden));
    BOOST_TEST((table.total.group.measures[0].sum == 1800));
}

BOOST_AUTO_TEST_CASE(a_districts_own_table_hides_what_the_citys_would_give_away)
{
    const Cube cube({{"310101", district_of({{"C", {100, 200, 300}}, {"I", {100, 120, 130}}})},
                     {"310115", district_of({{"C", {100, 200, 300, 400}}, {"I", {70}}})}});
    const auto own = cube.table(Dimension::section, "310115");
    BOOST_TEST(own.rows[1].is_hidden);
    const auto other = cube.table(Dimension::section, "310101");
    const auto city = cube.table(Dimension::section, {});
    BOOST_TEST((other.rows[1].is_hidden || city.rows[1].is_hidden));
    BOOST_TEST(cube.table(Dimension::section, "310112").rows.empty());
}

BOOST_AUTO_TEST_CASE(an_index_is_the_better_and_half_of_the_same)
{
    const auto index = diffusion_of({10, {4, 4, 2, 7}});
    BOOST_TEST(index.opinions == 10);
    BOOST_TEST(index.index.value() == 600);
    BOOST_TEST(index.worse() == 2);
    BOOST_TEST(!diffusion_of({3, {0, 0, 0, 3}}).index);
    BOOST_TEST(!diffusion_of({}).index);
    BOOST_TEST(diffusion_of({3, {0, 1, 2}}).index.value() == 167);
}

BOOST_AUTO_TEST_CASE(difficulties_are_ranked_by_who_has_them)
{
    form::Indicator indicator;
    indicator.type = form::ValueType::choices;
    indicator.choices = {{1, "市场需求不足", false}, {2, "订单减少", false}, {99, "无明显困难", true}};
    const auto ranking = ranking_of(indicator, {4, {1, 3, 0}});
    BOOST_REQUIRE_EQUAL(ranking.size(), 2U);
    BOOST_TEST(ranking[0].choice->code == 2);
    BOOST_TEST(ranking[0].share.value() == 750);
}

BOOST_AUTO_TEST_SUITE_END()
