// SPDX-License-Identifier: MPL-2.0
#include "audit/purpose.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao::audit;

BOOST_AUTO_TEST_SUITE(audit_purposes)

BOOST_AUTO_TEST_CASE(a_purpose_has_4_to_200_characters_and_no_blanks_around_it)
{
    std::string longest;
    for (int i = 0; i < 200; ++i) longest += "字";
    for (const auto* typed : {"", " \n ", "会", "分析用", "  分析用  "}) BOOST_TEST(!read_purpose(typed).has_value(), typed);
    BOOST_TEST(read_purpose(" 分析用的\r\n").value() == "分析用的");
    BOOST_TEST(read_purpose(longest).value() == longest);
    BOOST_TEST(!read_purpose(longest + "字").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
