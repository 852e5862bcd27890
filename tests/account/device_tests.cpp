// SPDX-License-Identifier: MPL-2.0
#include "account/device.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::account {

BOOST_AUTO_TEST_SUITE(devices)

BOOST_AUTO_TEST_CASE(a_browser_is_called_by_its_own_name)
{
    const std::string chromium = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36";
    BOOST_TEST(device_name(chromium) == "Chrome 130, Windows");
    BOOST_TEST(device_name(chromium + " Edg/131.0.0.0") == "Edge 131, Windows");
    BOOST_TEST(device_name("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0") == "Firefox 140, Linux");
    BOOST_TEST(
        device_name("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 "
                    "Safari/604.1") == "Safari 18, iPhone");
}

BOOST_AUTO_TEST_CASE(what_names_no_browser_is_not_repeated)
{
    BOOST_TEST(device_name("curl/8.0") == "");
    BOOST_TEST(device_name("") == "");
    BOOST_TEST(device_name("Chrome/") == "Chrome");
    BOOST_TEST(device_name("something on Linux") == "Linux");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace tianbao::account
