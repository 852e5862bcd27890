// SPDX-License-Identifier: MPL-2.0
#include "enterprise/unified_social_credit_code.hpp"

#include <boost/test/unit_test.hpp>
#include <optional>

#include "util/csv.hpp"
#include "util/source_file.hpp"

using namespace tianbao;
using enterprise::UnifiedSocialCreditCode;
using enterprise::UsccFault;

namespace {

std::optional<UsccFault> fault_of(std::string_view text)
{
    const auto code = UnifiedSocialCreditCode::parse(text);
    return code ? std::nullopt : std::optional(code.error());
}

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

} // namespace

BOOST_AUTO_TEST_SUITE(unified_social_credit_code)

BOOST_AUTO_TEST_CASE(every_vector_is_judged_as_it_says)
{
    int rows = 0;
    for (const auto& row : parse_csv(source_file("tests/data/uscc_vectors.csv"), "uscc_vectors.csv", {"code", "valid", "why"})) {
        const auto code = UnifiedSocialCreditCode::parse(row.fields[0]);
        BOOST_TEST_CONTEXT(row.fields[0])
        {
            BOOST_TEST(code.has_value() == (row.fields[1] != "no"));
            if (row.fields[1] == "normalise") BOOST_TEST(code->text() == "91310101MA1K00015A");
            if (row.fields[1] == "yes") BOOST_TEST(code->text() == row.fields[0]);
        }
        ++rows;
    }
    BOOST_TEST(rows == 22);
}

BOOST_AUTO_TEST_CASE(each_fault_is_told_apart)
{
    BOOST_TEST((fault_of("") == UsccFault::length));
    BOOST_TEST((fault_of("91310101MA1K00015") == UsccFault::length));
    BOOST_TEST((fault_of("91310101MA1K00015AA") == UsccFault::length));
    BOOST_TEST((fault_of("91310101MA1I00015A") == UsccFault::alphabet));
    BOOST_TEST((fault_of("测1310101MA1K00015A") == UsccFault::alphabet));
    BOOST_TEST((fault_of("000000000000000000") == UsccFault::category));
    BOOST_TEST((fault_of("95310101MA1K00015A") == UsccFault::category));
    BOOST_TEST((fault_of("9131010AMA1K00015A") == UsccFault::district));
    BOOST_TEST((fault_of("91310101MA1K00010T") == UsccFault::organisation_check));
    BOOST_TEST((fault_of("91310101MA1K00015B") == UsccFault::check_character));
    BOOST_TEST((fault_of("91311001MA1K00015A") == UsccFault::check_character));
    BOOST_TEST((fault_of("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff") == UsccFault::alphabet));
}

BOOST_AUTO_TEST_CASE(every_single_wrong_character_is_found)
{
    const std::string valid = "91310115MA1H000200";
    for (std::size_t at = 0; at < valid.size(); ++at) {
        for (const char c : kAlphabet) {
            auto changed = valid;
            changed[at] = c;
            BOOST_TEST(UnifiedSocialCreditCode::parse(changed).has_value() == (c == valid[at]), changed);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_registrars_district_can_be_read_off)
{
    BOOST_TEST(UnifiedSocialCreditCode::parse("91310101MA1K00015A")->district_code() == "310101");
}

BOOST_AUTO_TEST_SUITE_END()
