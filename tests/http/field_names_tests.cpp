// SPDX-License-Identifier: MPL-2.0
#include "http/field_names.hpp"

#include <boost/test/unit_test.hpp>

using tianbao::http::FieldNames;

BOOST_AUTO_TEST_SUITE(http_field_names)

BOOST_AUTO_TEST_CASE(a_name_is_taken_as_it_is_written)
{
    const FieldNames names{"act", "reason"};
    BOOST_TEST(names.take("act"));
    BOOST_TEST(names.take("reason"));
    for (const auto* other : {"", "Act", "act ", "acts", "ac", "act.", ".act", "act.m", "填报"}) BOOST_TEST(!names.take(other), other);
    BOOST_TEST(!FieldNames{}.take("act"));
    BOOST_TEST(!FieldNames{}.take(""));
}

BOOST_AUTO_TEST_CASE(a_star_is_one_piece_of_letters_and_digits)
{
    const FieldNames names{"*.*", "mark.*.*", "months.*."};
    for (const auto* name : {"A01.m", "mark.A01.m", "months.Q19.", "months.Q19"}) BOOST_TEST(names.take(name), name);
    for (const auto* name :
         {"A01", "A01.", ".m", "mark.A01.m.x", "mark.A01.", "note.A01.m", "A 1.m", "A01.<m>", "A01.填", "months.Q19.A01", "months.."})
        BOOST_TEST(!names.take(name), name);
}

BOOST_AUTO_TEST_CASE(lists_are_joined_and_one_takes_all)
{
    const auto both = FieldNames{"a"} + FieldNames{"b"};
    BOOST_TEST(both.take("a"));
    BOOST_TEST(both.take("b"));
    BOOST_TEST(!both.take("c"));
    BOOST_TEST(FieldNames::any().take("anything at all"));
    BOOST_TEST((FieldNames{"a"} + FieldNames::any()).take("b"));
}

BOOST_AUTO_TEST_SUITE_END()
