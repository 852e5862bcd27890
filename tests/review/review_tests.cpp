// SPDX-License-Identifier: MPL-2.0
#include "review/review.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::review;

BOOST_AUTO_TEST_SUITE(review_rules)

BOOST_AUTO_TEST_CASE(what_was_submitted_or_accepted_can_be_returned)
{
    BOOST_TEST(may_return(filing::State::submitted));
    BOOST_TEST(may_return(filing::State::accepted));
    BOOST_TEST(!may_return(filing::State::draft));
    BOOST_TEST(!may_return(filing::State::returned));
}

BOOST_AUTO_TEST_CASE(only_what_is_submitted_can_be_accepted)
{
    BOOST_TEST(may_accept(filing::State::submitted));
    for (const auto state : {filing::State::draft, filing::State::returned, filing::State::accepted}) BOOST_TEST(!may_accept(state));
}

BOOST_AUTO_TEST_CASE(a_return_needs_a_class_and_a_reason_of_6_to_1000_characters)
{
    const auto six = read_return({"unit", "  请改为万元。\r\n"});
    BOOST_REQUIRE(six);
    BOOST_TEST((six->reason_class == ReasonClass::unit));
    BOOST_TEST(six->reason == "请改为万元。");
    BOOST_TEST((read_return({"", ""}).error() == std::vector{ReturnRefusal::class_missing, ReturnRefusal::reason_missing}));
    BOOST_TEST((read_return({"figures", "请改万元。"}).error() == std::vector{ReturnRefusal::reason_short}));
    BOOST_TEST((read_return({"elsewhere", "请改为万元。"}).error() == std::vector{ReturnRefusal::class_missing}));
    BOOST_TEST(read_return({"other", std::string(1000, 'a')}).has_value());
    BOOST_TEST((read_return({"other", std::string(1001, 'a')}).error() == std::vector{ReturnRefusal::reason_long}));
}

BOOST_AUTO_TEST_CASE(a_reason_class_and_its_word_go_both_ways)
{
    for (const auto* word : {"figures", "incomplete", "unit", "request", "other"}) BOOST_TEST(word_of(*parse_reason_class(word)) == word);
    BOOST_TEST(!parse_reason_class("Figures"));
}

BOOST_AUTO_TEST_CASE(a_search_finds_codes_typed_in_full_width_lower_case_and_with_blanks)
{
    BOOST_TEST(read_search(" ９1310 mab ").code == "91310MAB");
    BOOST_TEST(read_search(" 测试企业 ").name == "测试企业");
    BOOST_TEST(read_search("测试企业").code == "");
    BOOST_TEST(read_search("   ").name == "");
    BOOST_TEST(read_search(std::string(101, 'a')).name == "");
}

BOOST_AUTO_TEST_SUITE_END()
