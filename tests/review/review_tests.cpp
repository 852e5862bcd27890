// SPDX-License-Identifier: MPL-2.0
#include "review/review.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::review;

BOOST_AUTO_TEST_SUITE(review_rules)

BOOST_AUTO_TEST_CASE(without_levels_what_was_submitted_or_accepted_can_be_returned_by_any_officer)
{
    for (const auto level : {Level::district, Level::centre}) {
        BOOST_TEST(may_return({filing::State::submitted}, level, false));
        BOOST_TEST(may_return({filing::State::accepted}, level, false));
        BOOST_TEST(!may_return({filing::State::draft}, level, false));
        BOOST_TEST(!may_return({filing::State::returned}, level, false));
    }
}

BOOST_AUTO_TEST_CASE(without_levels_only_what_is_submitted_can_be_accepted)
{
    for (const auto level : {Level::district, Level::centre}) {
        BOOST_TEST(may_accept({filing::State::submitted}, level, false));
        for (const auto state : {filing::State::draft, filing::State::returned, filing::State::accepted})
            BOOST_TEST(!may_accept({state, true}, level, false));
    }
}

BOOST_AUTO_TEST_CASE(with_two_levels_each_act_is_undone_from_above_alone)
{
    const Stand submitted{filing::State::submitted};
    const Stand checked{filing::State::accepted, true};
    const Stand accepted{filing::State::accepted, false};
    BOOST_TEST(may_accept(submitted, Level::district, true));
    BOOST_TEST(may_return(submitted, Level::district, true));
    for (const auto& stand : {checked, accepted}) {
        BOOST_TEST(!may_accept(stand, Level::district, true));
        BOOST_TEST(!may_return(stand, Level::district, true));
        BOOST_TEST(may_return(stand, Level::centre, true));
    }
    BOOST_TEST(may_accept(submitted, Level::centre, true)); // past the district
    BOOST_TEST(may_accept(checked, Level::centre, true));
    BOOST_TEST(!may_accept(accepted, Level::centre, true));
    BOOST_TEST(leaves_to_centre(Level::district, true));
    BOOST_TEST(!leaves_to_centre(Level::centre, true));
    BOOST_TEST(!leaves_to_centre(Level::district, false));
}

BOOST_AUTO_TEST_CASE(a_day_for_the_correction_may_be_left_out_and_is_not_over_yet)
{
    const auto today = parse_day("2026-11-17").value();
    const auto with = [](std::string day, std::string contact = {}) {
        return ReturnForm{"unit", "请改为万元。", {}, std::move(day), std::move(contact)};
    };
    BOOST_TEST(!read_return(with(""), today)->fix_due);
    BOOST_TEST((read_return(with("2026-11-17"), today)->fix_due == today));
    for (const auto* day : {"2026-11-16", "2026-11-31", "明天"})
        BOOST_TEST((read_return(with(day), today).error() == std::vector{ReturnRefusal::fix_due_wrong}));
    BOOST_TEST((read_return(with("", std::string(101, 'a')), today).error() == std::vector{ReturnRefusal::contact_long}));
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

BOOST_AUTO_TEST_CASE(notes_are_trimmed_and_have_at_most_500_characters)
{
    const auto read = read_return({"unit", "请改为万元。", {{"A01.m", " 请核对。\r\n"}, {"A01.y", " \n"}}});
    BOOST_REQUIRE(read);
    BOOST_TEST((read->notes == Notes{{"A01.m", "请核对。"}}));
    BOOST_TEST(read_return({"unit", "请改为万元。", {{"A01.m", " " + std::string(500, 'a') + " "}}}).has_value());
    BOOST_TEST((read_return({"unit", "请改为万元。", {{"A01.m", std::string(501, 'a')}}}).error() == std::vector{ReturnRefusal::note_long}));
    BOOST_TEST(is_long_note(std::string(501, 'a')));
    BOOST_TEST(!is_long_note(std::string(500, 'a') + "\n"));
}

BOOST_AUTO_TEST_CASE(a_grant_takes_the_enterprises_reason_where_the_officer_wrote_none)
{
    const filing::ReturnRequest request{"01J", 1, "数据填错了，请退回。", "测试甲", {}, {}, "", {}};
    BOOST_TEST(read_grant({"figures", " "}, request)->reason == "数据填错了，请退回。");
    BOOST_TEST((read_grant({"figures", " "}, request)->reason_class == ReasonClass::request));
    BOOST_TEST(read_grant({"", "请改后尽快提交。"}, request)->reason == "请改后尽快提交。");
    BOOST_TEST((read_grant({"", "请改"}, request).error() == std::vector{ReturnRefusal::reason_short}));
}

BOOST_AUTO_TEST_CASE(a_refusal_needs_an_answer_of_6_to_1000_characters)
{
    BOOST_TEST(*read_refusal({"", " 请下月更正。 "}) == "请下月更正。");
    BOOST_TEST((read_refusal({"", " "}).error() == ReturnRefusal::answer_missing));
    BOOST_TEST((read_refusal({"", "下月更正。"}).error() == ReturnRefusal::reason_short));
    BOOST_TEST((read_refusal({"", std::string(1001, 'a')}).error() == ReturnRefusal::reason_long));
}

BOOST_AUTO_TEST_CASE(an_explanation_is_accepted_for_1_to_12_months_after_its_period)
{
    BOOST_TEST(*parse_months("1") == 1);
    BOOST_TEST(*parse_months("12") == 12);
    for (const auto* text : {"0", "13", "-1", "+1", "1.5", "", " 1", "x"}) BOOST_TEST(!parse_months(text));
    BOOST_TEST((good_until({2026, 10}, 1) == period::Period(2026, 11)));
    BOOST_TEST((good_until({2026, 10}, 3) == period::Period(2027, 1)));
    BOOST_TEST((good_until({2026, 10}, 12) == period::Period(2027, 10)));
}

BOOST_AUTO_TEST_SUITE_END()
