// SPDX-License-Identifier: MPL-2.0
#include "enterprise/group.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <array>

using namespace tianbao;
using enterprise::Category;
using period::Period;

namespace {

std::string text_of(const enterprise::GroupSteps& steps)
{
    std::string text;
    for (const auto& step : steps)
        text += fmt::format("{}{}{}", text.empty() ? "" : ",", step.from ? step.from->number() : 0, enterprise::word_of(step.category));
    return text;
}

std::string text_of(const std::vector<enterprise::Stretch>& stretches)
{
    std::string text;
    for (const auto& stretch : stretches)
        text += fmt::format("{}{}-{}", text.empty() ? "" : ",", stretch.first.text(), stretch.last ? stretch.last->text() : "");
    return text;
}

struct SpanCase {
    const char* name;
    const char* before;
    const char* category;
    int from;
    int until; ///< 0: for good
    const char* after;
};

const SpanCase kSpans[] = {
    {"for good", "0other", "specialised", 202607, 0, "0other,202607specialised"},
    {"with an end what held before holds again", "0nurtured", "specialised", 202607, 202906, "0nurtured,202607specialised,202907nurtured"},
    {"the end of the same category is an end", "0specialised", "specialised", 202607, 202906, "0specialised,202607specialised,202907other"},
    {"a step within the span is gone", "0other,202701nurtured", "specialised", 202607, 202712, "0other,202607specialised,202801nurtured"},
    {"a step right behind stays", "0other,202801specialised", "specialised", 202607, 202712, "0other,202607specialised,202801specialised"},
    {"later steps stay behind an end", "0other,202901nurtured", "specialised", 202607, 202712, "0other,202607specialised,202801other,202901nurtured"},
    {"for good takes the later steps away", "0other,202901nurtured", "specialised", 202607, 0, "0other,202607specialised"},
    {"the same month is another word for it", "0other,202607nurtured", "specialised", 202607, 0, "0other,202607specialised"},
    {"one month alone", "0other", "nurtured", 202612, 202612, "0other,202612nurtured,202701other"},
};

struct AskedCase {
    const char* name;
    const char* steps;
    Category base;
    const char* duties;
    const char* stretches;
};

const AskedCase kAsked[] = {
    {"no rule", "", Category::other, "", ""},
    {"a rule about another category", "", Category::specialised, "2027010other", ""},
    {"a rule about its category", "", Category::other, "2027010other", "2027-01-"},
    {"a rule that ends", "", Category::other, "2027010other,2028011other", "2027-01-2027-12"},
    {"of two about one month the later holds", "", Category::other, "2027010other,2027011other", ""},
    {"the category changes into one that must", "0other,202707specialised", Category::specialised, "2027010other", "2027-01-2027-06"},
    {"and back", "0other,202707specialised,203001other", Category::other, "2027010other", "2027-01-2027-06,2030-01-"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(enterprise_group)

BOOST_AUTO_TEST_CASE(a_span_changes_its_months_and_no_others)
{
    for (const auto& each : kSpans) {
        const auto until = Period::from_number(each.until);
        const auto steps = enterprise::with_span(enterprise::steps_from(each.before),
                                                 {Period::from_number(each.from), *enterprise::category_from(each.category)}, until);
        BOOST_TEST(text_of(steps) == each.after, each.name);
    }
}

BOOST_AUTO_TEST_CASE(a_category_is_that_of_the_last_step_that_has_begun)
{
    const auto steps = enterprise::steps_from("0other,202607specialised,202907nurtured");
    BOOST_TEST((enterprise::category_at(steps, Category::nurtured, {2026, 6}) == Category::other));
    BOOST_TEST((enterprise::category_at(steps, Category::nurtured, {2026, 7}) == Category::specialised));
    BOOST_TEST((enterprise::category_at(steps, Category::other, {2030, 1}) == Category::nurtured));
    BOOST_TEST((enterprise::category_at({}, Category::nurtured, {2026, 7}) == Category::nurtured));
}

BOOST_AUTO_TEST_CASE(who_need_not_file_follows_from_category_and_rules)
{
    for (const auto& each : kAsked)
        BOOST_TEST(text_of(enterprise::not_asked(enterprise::steps_from(each.steps), each.base, enterprise::duties_from(each.duties))) ==
                       each.stretches,
                   each.name);
}

BOOST_AUTO_TEST_SUITE_END()
