// SPDX-License-Identifier: MPL-2.0
#include "http/request.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::http {
namespace {

bool is_own(const std::string& origin, const std::string& fetch_site, const std::string& referer)
{
    Request request;
    request.origin = origin;
    request.fetch_site = fetch_site;
    request.referer = referer;
    return request.is_from_page_of("https://portal.example");
}

BOOST_AUTO_TEST_SUITE(http_requests)

BOOST_AUTO_TEST_CASE(a_form_says_in_one_header_of_three_that_it_is_from_a_page_of_the_portal)
{
    BOOST_TEST(is_own("https://portal.example", "", ""));
    BOOST_TEST(is_own("", "same-origin", ""));
    BOOST_TEST(is_own("", "", "https://portal.example/filing?x=1"));
    BOOST_TEST(!is_own("", "", ""));
}

BOOST_AUTO_TEST_CASE(what_says_something_else_is_from_elsewhere_whatever_stands_in_a_weaker_header)
{
    const std::string page = "https://portal.example/filing";
    for (const auto* origin : {"null", "https://evil.example", "http://portal.example", "https://portal.example:8443", "https://portal.example/"})
        BOOST_TEST(!is_own(origin, "same-origin", page), origin);
    for (const auto* site : {"cross-site", "same-site", "none", "SAME-ORIGIN"}) BOOST_TEST(!is_own("", site, page), site);
    for (const auto* elsewhere : {"https://evil.example/", "https://portal.example.evil.example/", "http://portal.example/",
                                  "https://portal.example:8443/", "https://portal.example@evil.example/", "https://portal.example", "about:client"})
        BOOST_TEST(!is_own("", "", elsewhere), elsewhere);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::http
