// SPDX-License-Identifier: MPL-2.0
#include "http/form_version.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;

BOOST_AUTO_TEST_SUITE(http_form_versions)

BOOST_AUTO_TEST_CASE(a_version_is_a_number_of_digits_alone)
{
    const auto of = [](const char* text) { return http::version_of(http::FormData{{{"other", "7"}, {"version", text}}}); };
    BOOST_TEST(of("0") == 0);
    BOOST_TEST(of("12") == 12);
    BOOST_TEST(of("2147483647") == 2147483647);
    for (const auto* wrong : {"", " 1", "1 ", "+1", "-1", "-0", "1.0", "1x", "x", "0x1", "2147483648", "99999999999999999999", "１", "填报"})
        BOOST_TEST(of(wrong) == -1, wrong);
    BOOST_TEST(http::version_of({}) == -1);
}

BOOST_AUTO_TEST_SUITE_END()
