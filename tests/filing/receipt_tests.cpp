// SPDX-License-Identifier: MPL-2.0
#include "filing/receipt.hpp"
#include "util/qr_code.hpp"

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace tianbao;
using namespace tianbao::filing;

namespace {

const std::string kNumber = "202610-7Q2M9X4KPA";
const std::string kHash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

} // namespace

BOOST_AUTO_TEST_SUITE(receipt_rules)

BOOST_AUTO_TEST_CASE(number_and_hash_are_read_as_people_type_them)
{
    const auto query = read_receipt_query(" ２０２６１０－7q2m9x4kpa ", "9F86 D081 884C 7D65");
    BOOST_REQUIRE(query);
    BOOST_TEST(query->number == kNumber);
    BOOST_TEST(query->hash == kHash.substr(0, 16));
    BOOST_TEST(read_receipt_query(kNumber, grouped(kHash))->hash == kHash);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_a_number_or_a_hash_is_told_which)
{
    const auto both = read_receipt_query("", " ").error();
    BOOST_TEST((both.number == NumberFault::missing));
    BOOST_TEST((both.hash == HashFault::missing));
    for (const auto* number : {"202610", "202610-7Q2M9X4KP", "202610-7Q2M9X4KPA1", "2026107Q2M9X4KPA11", "202610-7Q2M9X4KP%", "20261A-7Q2M9X4KPA"})
        BOOST_TEST((read_receipt_query(number, kHash).error().number == NumberFault::malformed), number);
    for (const auto& hash :
         {kHash.substr(0, 15), kHash.substr(0, 17), kHash.substr(0, 63), kHash + "0", "g" + kHash.substr(1), std::string(100000, '0')})
        BOOST_TEST((read_receipt_query(kNumber, hash).error().hash == HashFault::malformed), hash.substr(0, 70));
    BOOST_TEST((read_receipt_query(kNumber, "").error().number == NumberFault::none));
}

BOOST_AUTO_TEST_CASE(a_hash_is_read_aloud_in_fours)
{
    BOOST_TEST(grouped(kHash).starts_with("9f86 d081 884c 7d65 9a2f"));
    BOOST_TEST(grouped(kHash).size() == 64U + 15U);
    BOOST_TEST(grouped("") == "");
}

BOOST_AUTO_TEST_CASE(the_code_leads_to_the_verification)
{
    BOOST_TEST(verify_url("https://tianbao.example", kNumber, kHash) ==
               "https://tianbao.example/verify?number=202610-7Q2M9X4KPA&hash=9f86d081884c7d65");
}

/// The three finder patterns of ISO/IEC 18004: 7 dark modules at the left and right of the first row, 4 modules from the edge.
BOOST_AUTO_TEST_CASE(a_qr_code_is_drawn_with_its_quiet_zone)
{
    const auto code = qr_code("HELLO WORLD");
    BOOST_TEST(code.size == 21 + 8);
    BOOST_TEST(code.path.starts_with("M4 4h7v1H4z"));
    BOOST_TEST(code.path.find("M18 4h7v1H18z") != std::string::npos);
    BOOST_TEST(code.path.find("M4 24h7v1H4z") != std::string::npos);
    BOOST_CHECK_THROW(qr_code(std::string(4000, 'a')), std::length_error);
}

BOOST_AUTO_TEST_SUITE_END()
