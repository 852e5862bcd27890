// SPDX-License-Identifier: MPL-2.0
#include "util/strict_json.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace tianbao;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(strict_json)

BOOST_AUTO_TEST_CASE(an_object_is_read)
{
    const auto read = strict_object(R"( {"a": {"b": [1, "2", null]}, "c": true} )");
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read->at("a").at("b").at(1) == "2");
}

BOOST_AUTO_TEST_CASE(what_two_readers_could_read_differently_is_refused)
{
    for (const auto& text : {""s, "[]"s, "1"s, "{\"a\":1,\"a\":2}"s, "{\"a\":1,\"\\u0061\":2}"s, "{\"a\":{\"b\":1,\"b\":1}}"s, "{} {}"s,
                             "{}\0"s, "{}\0{\"a\":1}"s, "{\"a\":1\0}"s, "{\"a\":NaN}"s, "{\"a\":1e999}"s, "{\"a\":\"\xFF\"}"s, "{\"a\":1,}"s, "{'a':1}"s, "{\"a\":1}//"s})
        BOOST_TEST(!strict_object(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(nesting_has_an_end)
{
    const auto nested = [](int lists) { return "{\"a\":" + std::string(lists, '[') + "1" + std::string(lists, ']') + "}"; };
    BOOST_TEST(strict_object(nested(15)).has_value());
    BOOST_TEST(!strict_object(nested(16)).has_value());
    BOOST_TEST(!strict_object(nested(100'000)).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
