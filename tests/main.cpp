// SPDX-License-Identifier: MPL-2.0
#define BOOST_TEST_MODULE tianbao
#include <boost/test/unit_test.hpp>
