// SPDX-License-Identifier: MPL-2.0
#include "net/origin.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao::net;

BOOST_AUTO_TEST_SUITE(net_origin)

BOOST_AUTO_TEST_CASE(an_origin_ends_before_the_path)
{
    BOOST_TEST(origin_of("https://portal.example:8443/a?b#c") == "https://portal.example:8443");
    BOOST_TEST(origin_of("https://portal.example?x=://y") == "https://portal.example");
}

BOOST_AUTO_TEST_CASE(a_host_is_named_as_nginx_names_it)
{
    BOOST_TEST(host_of("https://Portal.Example:8443/a") == "portal.example");
    BOOST_TEST(host_of("http://127.0.0.1") == "127.0.0.1");
    BOOST_TEST(host_of("http://[2001:DB8::1]:8080/a") == "[2001:db8::1]");
}

BOOST_AUTO_TEST_SUITE_END()
