// SPDX-License-Identifier: MPL-2.0
#include "util/sealer.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;

namespace {

const SealingKey kOld{"k1", CipherKind::aes_256_gcm, Secret{"the first secret for tests, 32 bytes"}};
const SealingKey kNew{"k-2", CipherKind::sm4, Secret{"the second secret for tests, 32 bytes"}};
const SealedPlace kPlace{"user.mobile", "01J00000000000000000000001"};

std::string fault_of(const Sealer& sealer, std::string_view text, const SealedPlace& place)
{
    try {
        return sealer.opened(text, place);
    } catch (const Unsealable& fault) {
        BOOST_TEST(std::string(fault.what()).find("1990000") == std::string::npos);
        return fault.what();
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(sealers)

BOOST_AUTO_TEST_CASE(a_sealed_text_names_cipher_and_key_and_is_read_with_either)
{
    const Sealer before({kOld, kNew}, "k1");
    const Sealer after({kOld, kNew}, "k-2");
    for (const auto& [sealer, beginning] : {std::pair{&before, "aes-256-gcm:k1:"}, std::pair{&after, "sm4:k-2:"}}) {
        const auto sealed = sealer->sealed("19900000001", kPlace);
        BOOST_TEST(sealed.starts_with(beginning));
        BOOST_TEST(sealed.find("1990000") == std::string::npos);
        BOOST_TEST(before.opened(sealed, kPlace) == "19900000001");
        BOOST_TEST(after.opened(sealed, kPlace) == "19900000001");
        const auto json = sealer->sealed_json("{\"a\":1}", kPlace);
        BOOST_TEST(json.front() == '"');
        BOOST_TEST(before.opened_json(json, kPlace) == "{\"a\":1}");
        const auto bytes = sealer->sealed_bytes(std::string("PK\0\3", 4), kPlace);
        BOOST_TEST((after.opened_bytes(bytes, kPlace) == std::string("PK\0\3", 4)));
        BOOST_TEST((key_of_sealed(sealed) == sealer->current()));
        BOOST_TEST((key_of_sealed(json) == sealer->current()));
        BOOST_TEST((key_of_sealed(bytes) == sealer->current()));
    }
}

BOOST_AUTO_TEST_CASE(plain_text_from_before_is_read_as_it_is_and_nothing_stays_nothing)
{
    const Sealer sealer({kOld}, "k1");
    for (const auto* plain : {"19900000001", "021-5000 0001", "", "md5:k1:abc", "aes-256-gcm:"}) {
        BOOST_TEST(sealer.opened(plain, kPlace) == plain);
        BOOST_TEST(!key_of_sealed(plain));
    }
    BOOST_TEST(sealer.opened_json("{\"a\":1}", kPlace) == "{\"a\":1}");
    BOOST_TEST(sealer.sealed("", kPlace) == "");
    const auto none = sealer.sealed(Telephone{}, kPlace);
    BOOST_TEST((none.text.empty() && !none.hash && !none.tail));
}

BOOST_AUTO_TEST_CASE(a_text_opens_in_its_own_row_and_column_alone)
{
    const Sealer sealer({kOld, kNew}, "k1");
    const auto sealed = sealer.sealed("19900000001", kPlace);
    for (const SealedPlace& other : {SealedPlace{"user.mobile", "01J00000000000000000000002"}, SealedPlace{"enterprise.mobile", kPlace.row}})
        BOOST_TEST(fault_of(sealer, sealed, other).find("does not open with the key k1") != std::string::npos);
    auto changed = sealed;
    changed[20] = changed[20] == 'A' ? 'B' : 'A';
    BOOST_TEST(fault_of(sealer, changed, kPlace).find("does not open") != std::string::npos);
    BOOST_TEST(fault_of(sealer, sealed.substr(0, 30), kPlace).find("does not open") != std::string::npos);
    BOOST_TEST(fault_of(sealer, sealed + "%", kPlace).find("cut off or changed") != std::string::npos);
    BOOST_TEST(fault_of(sealer, "sm4" + sealed.substr(sealed.find(':')), kPlace).find("does not open") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_missing_and_a_wrong_key_are_told_apart)
{
    const auto sealed = Sealer({kOld}, "k1").sealed("19900000001", kPlace);
    BOOST_TEST(fault_of(Sealer({kNew}, "k-2"), sealed, kPlace) == "a sealed value of user.mobile names the key k1, which [sealing] does not have");
    auto other = kNew;
    other.id = "k1";
    other.cipher = CipherKind::aes_256_gcm;
    BOOST_TEST(fault_of(Sealer({other}, "k1"), sealed, kPlace).find("has another secret") != std::string::npos);
    BOOST_CHECK_THROW(Sealer({kOld}, "k2"), std::invalid_argument);
    for (const auto* id : {"", "K1", "k 1", "k:1", "123456789012345678901"}) BOOST_TEST(!is_key_id(id), id);
}

BOOST_AUTO_TEST_CASE(a_number_is_found_by_all_that_may_be_stored_of_it)
{
    const Sealer before({kOld}, "k1");
    const Sealer between({kOld, kNew}, "k-2");
    const auto is_among = [&](const std::optional<std::string>& stored, std::string_view looked_for) {
        const auto marks = between.marks(looked_for);
        return stored && std::find(marks.begin(), marks.end(), *stored) != marks.end();
    };
    for (const auto* sealer : {&before, &between}) {
        const auto number = sealer->sealed(Telephone("199 0000 0001"), kPlace);
        BOOST_TEST(is_among(number.hash, "19900000001"));
        BOOST_TEST(is_among(number.tail, "0001"));
        BOOST_TEST(!is_among(number.hash, "0001"));
        BOOST_TEST(!is_among(number.tail, "19900000001"));
        BOOST_TEST(!is_among(number.hash, "19900000002"));
        BOOST_TEST(!is_among(number.tail, "001"));
        BOOST_TEST(is_among(sealer->sealed(Telephone("021-50000001"), kPlace).hash, "50000001"));
    }
    BOOST_TEST(is_among("19900000001", "199 0000 0001"));
    for (const auto& mark : between.marks("")) BOOST_TEST(mark.empty());
}

BOOST_AUTO_TEST_SUITE_END()
