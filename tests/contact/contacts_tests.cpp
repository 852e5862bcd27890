// SPDX-License-Identifier: MPL-2.0
#include "contact/contacts.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;

BOOST_AUTO_TEST_SUITE(contacts)

BOOST_AUTO_TEST_CASE(each_district_has_one_contact)
{
    const auto read = contact::Contacts::parse("district,office,telephone\n310101,测试专窗,021-00000001\n", "contacts.csv");
    BOOST_REQUIRE(read);
    BOOST_TEST(read->of("310101")->office == "测试专窗");
    BOOST_TEST(!read->of("310104"));
}

BOOST_AUTO_TEST_CASE(a_doubled_district_and_an_empty_field_are_refused_with_their_line)
{
    const auto doubled = contact::Contacts::parse("district,office,telephone\n310101,甲,1\n310101,乙,2\n", "contacts.csv");
    BOOST_REQUIRE(!doubled);
    BOOST_TEST(doubled.error().line == 3);
    const auto empty = contact::Contacts::parse("district,office,telephone\n310101,,1\n", "contacts.csv");
    BOOST_REQUIRE(!empty);
    BOOST_TEST(empty.error().line == 2);
}

BOOST_AUTO_TEST_SUITE_END()
