// SPDX-License-Identifier: MPL-2.0
#include "audit/differences.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao::audit;

BOOST_AUTO_TEST_SUITE(audit_differences)

BOOST_AUTO_TEST_CASE(only_what_changed_is_named_before_and_after)
{
    Differences changed;
    BOOST_TEST(changed.is_empty());
    BOOST_TEST(changed.before().empty());
    changed.compare("title", "同一标题", "同一标题");
    BOOST_TEST(changed.is_empty());
    changed.compare("post", "", "会计");
    changed.compare_masked("email", "ceshi@example.com", "yi@example.com");
    BOOST_TEST(changed.before() == R"({"email":"c***@example.com","post":""})");
    BOOST_TEST(changed.after() == R"({"email":"y***@example.com","post":"会计"})");
}

BOOST_AUTO_TEST_CASE(numbers_that_look_the_same_masked_are_named_all_the_same)
{
    Differences changed;
    changed.compare_masked("mobile", tianbao::Telephone("19900000001"), tianbao::Telephone("19911110001"));
    BOOST_TEST(changed.before() == R"({"mobile":"199****0001"})");
    BOOST_TEST(changed.before() == changed.after());
}

BOOST_AUTO_TEST_CASE(a_masked_text_keeps_its_first_character)
{
    BOOST_TEST(masked("").empty());
    BOOST_TEST(masked("测试甲") == "测***");
    BOOST_TEST(masked("x") == "x***");
}

BOOST_AUTO_TEST_SUITE_END()
