// SPDX-License-Identifier: MPL-2.0
#include "importing/cell_values.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::importing;

namespace {

Vocabulary signs()
{
    Vocabulary words;
    words.year_sign = "年";
    words.month_sign = "月";
    words.day_sign = "日";
    return words;
}

} // namespace

BOOST_AUTO_TEST_SUITE(importing_cell_values)

BOOST_AUTO_TEST_CASE(months_are_read_as_people_and_workbooks_write_them)
{
    for (const auto* text : {"2015-03", "2015/3", "2015.3", "201503", "2015年3月", "２０１５－０３", "2015-03-01", "2015年3月1日", "42064", " 2015-03 "})
        BOOST_TEST((period_of(text, signs()) == period::Period{2015, 3}), text);
    for (const auto* text : {"", "2015", "15-03", "2015-13", "2015-00", "3月", "2015-03-32", "abc", "2015--3", "2015-3-", "-2015-3", "201513"})
        BOOST_TEST(!period_of(text, signs()), text);
}

BOOST_AUTO_TEST_CASE(days_and_times_likewise)
{
    for (const auto* text : {"2015-03-18", "2015/3/18", "2015年3月18日", "20150318", "42081"})
        BOOST_TEST((day_of(text, signs()) == parse_day("2015-03-18")), text);
    for (const auto* text : {"", "2015-03", "2015-02-30", "18.3.2015", "x"}) BOOST_TEST(!day_of(text, signs()), text);
    for (const auto* text : {"2015-03-18 10:22", "2015/3/18 10:22:00", "2015年3月18日 10:22", "42081.431944444"})
        BOOST_TEST((time_of(text, signs()) == instant_from_sql("2015-03-18 02:22:00")), text);
    BOOST_TEST((time_of("2015-03-18", signs()) == instant_from_sql("2015-03-18 15:59:59")));
    for (const auto* text : {"2015-03-18 25:00", "2015-03-18 10", "10:22", ""}) BOOST_TEST(!time_of(text, signs()), text);
}

BOOST_AUTO_TEST_CASE(codes_are_taken_out_of_what_stands_between_them)
{
    const std::vector<std::string> both{"91310101MA1K00015A", "91310115MA1H000200"};
    for (const auto* text : {"91310101MA1K00015A、91310115MA1H000200", "91310101MA1K00015A; 91310115MA1H000200", "91310101MA1K00015A\n91310115MA1H000200"})
        BOOST_TEST(codes_in(text) == both, text);
    BOOST_TEST(codes_in("").empty());
}

BOOST_AUTO_TEST_SUITE_END()
