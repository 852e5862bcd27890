// SPDX-License-Identifier: MPL-2.0
#include "account/seal.hpp"
#include "account/second_factor.hpp"
#include "account/totp.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace tianbao::account {
namespace {

using std::chrono::seconds;

Instant at(std::int64_t unix_seconds)
{
    return Instant{seconds{unix_seconds}};
}

BOOST_AUTO_TEST_SUITE(second_factor)

BOOST_AUTO_TEST_CASE(codes_are_those_of_rfc_6238)
{
    const Secret key{"12345678901234567890"};
    BOOST_TEST(totp_code(key, at(59)) == "287082");
    BOOST_TEST(totp_code(key, at(1111111109)) == "081804");
    BOOST_TEST(totp_code(key, at(1111111111)) == "050471");
    BOOST_TEST(totp_code(key, at(1234567890)) == "005924");
    BOOST_TEST(totp_code(key, at(2000000000)) == "279037");
    BOOST_TEST(totp_code(key, at(20000000000)) == "353130");
}

BOOST_AUTO_TEST_CASE(a_code_is_taken_one_step_early_or_late_and_no_more)
{
    const auto key = new_totp_key();
    const auto now = at(1'800'000'000);
    const auto present = 1'800'000'000 / 30;
    const auto step_of = [&](const std::string& code) { return totp_step_of(key, Secret{code}, now); };
    for (const int steps : {-1, 0, 1}) BOOST_TEST((step_of(totp_code(key, now + steps * kTotpStep)) == present + steps), steps);
    for (const int steps : {-2, 2}) BOOST_TEST(!step_of(totp_code(key, now + steps * kTotpStep)), steps);
    BOOST_TEST(!step_of(""));
    BOOST_TEST(!step_of(totp_code(key, now).substr(0, 5)));
    BOOST_TEST(!totp_step_of(new_totp_key(), Secret{totp_code(key, now) + "0"}, now));
}

BOOST_AUTO_TEST_CASE(the_app_is_told_key_issuer_and_account)
{
    const Secret key{"12345678901234567890"};
    BOOST_TEST(totp_key_text(key) == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    BOOST_TEST(totp_uri(key, "a b", "测") == "otpauth://totp/a%20b:%E6%B5%8B?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=a%20b");
    BOOST_TEST(new_totp_key().expose().size() == 20U);
    BOOST_TEST(new_totp_key().expose() != new_totp_key().expose());
}

BOOST_AUTO_TEST_CASE(what_is_sealed_opens_for_its_context_and_key_alone)
{
    const Seal seal(Secret{"a secret for tests alone, 32 bytes"}, "purpose");
    const auto sealed = seal.sealed("the key", "user-1");
    BOOST_TEST(seal.opened(sealed, "user-1").value().expose() == "the key");
    BOOST_TEST(sealed != seal.sealed("the key", "user-1"));
    BOOST_TEST(!seal.opened(sealed, "user-2"));
    BOOST_TEST(!Seal(Secret{"a secret for tests alone, 32 bytes"}, "another").opened(sealed, "user-1"));
    BOOST_TEST(!Seal(Secret{"another secret for tests, 32 bytes"}, "purpose").opened(sealed, "user-1"));
    auto changed = sealed;
    changed[10] = changed[10] == 'A' ? 'B' : 'A';
    BOOST_TEST(!seal.opened(changed, "user-1"));
    for (const auto* bad : {"", "AAAA", "!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
        BOOST_TEST(!seal.opened(bad, "user-1"), bad);
    BOOST_TEST(!seal.opened(std::string(5000, 'A'), "user-1"));
}

BOOST_AUTO_TEST_CASE(recovery_codes_are_ten_and_read_however_they_are_typed)
{
    const auto codes = new_recovery_codes();
    std::set<std::string> different;
    for (const auto& code : codes) {
        different.insert(code.expose());
        BOOST_TEST(recovery_code_of(code).value().size() == 10U);
    }
    BOOST_TEST(different.size() == 10U);
    const auto read = [](const char* typed) { return recovery_code_of(Secret{typed}).value_or(Secret{}).expose(); };
    BOOST_TEST(read("K7Q2M-9X4PA") == "K7Q2M9X4PA");
    BOOST_TEST(read(" k7q2m 9x4pa ") == "K7Q2M9X4PA");
    BOOST_TEST(read("Ｋ７Ｑ２Ｍ９Ｘ４ＰＡ") == "K7Q2M9X4PA");
    BOOST_TEST(read("OIL11-00000") == "0111100000");
    for (const auto* bad : {"", "K7Q2M", "K7Q2M-9X4PAA", "U7Q2M-9X4PA", "K7Q2M-9X4P%"}) BOOST_TEST(!recovery_code_of(Secret{bad}), bad);
}

BOOST_AUTO_TEST_CASE(a_code_by_time_is_six_digits)
{
    BOOST_TEST(totp_code_of(Secret{"123 456"}).value().expose() == "123456");
    BOOST_TEST(totp_code_of(Secret{"１２３４５６"}).value().expose() == "123456");
    for (const auto* bad : {"", "12345", "1234567", "12345a"}) BOOST_TEST(!totp_code_of(Secret{bad}), bad);
}

BOOST_AUTO_TEST_CASE(a_factor_has_one_word)
{
    for (const auto factor : {SecondFactor::acr, SecondFactor::amr, SecondFactor::totp, SecondFactor::recovery})
        BOOST_TEST((second_factor_from(word_of(factor)) == factor));
    BOOST_CHECK_THROW(second_factor_from("sms"), std::runtime_error);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::account
