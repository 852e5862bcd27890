// SPDX-License-Identifier: MPL-2.0
#include "db/database.hpp"
#include "util/telephone.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <type_traits>

using namespace tianbao;

namespace {

template <class T>
concept Bound = requires(const T& value)
{
    db::value_of(value);
};

} // namespace

BOOST_AUTO_TEST_SUITE(telephones)

BOOST_AUTO_TEST_CASE(a_number_is_printed_masked_and_no_statement_takes_it)
{
    const Telephone mobile("19900000001");
    std::ostringstream out;
    out << mobile;
    BOOST_TEST(out.str() == "199****0001");
    BOOST_TEST(mobile.reveal() == "19900000001");
    BOOST_TEST(Telephone("").masked() == "");
    BOOST_TEST(Telephone("123").masked() == "****");
    BOOST_TEST(Telephone("021-50000001").masked() == "****");
    static_assert(!std::is_convertible_v<Telephone, std::string>);
    static_assert(!Bound<Telephone> && !Bound<Secret>);
    static_assert(Bound<std::string>);
}

BOOST_AUTO_TEST_CASE(ways_to_write_a_number_are_compared_by_its_digits)
{
    for (const auto* text : {"19900000001", "199 0000 0001", "+86 199-0000-0001", "8619900000001"})
        BOOST_TEST(compared_digits(text) == "19900000001");
    for (const auto* text : {"021-50000001", "(021)5000 0001", "50000001"}) BOOST_TEST(compared_digits(text) == "50000001");
    BOOST_TEST(compared_digits("0512-6000001") == "6000001");
    BOOST_TEST(compared_digits("010-60000001") == "60000001");
    for (const auto* text : {"0001", "0211", "021500", "00215000000"}) BOOST_TEST(compared_digits(text) == text);
    BOOST_TEST(compared_digits("无").empty());
}

BOOST_AUTO_TEST_SUITE_END()
