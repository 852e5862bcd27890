// SPDX-License-Identifier: MPL-2.0
// Plain rows from before, and the change of a key while the portal runs.
#include "sealing/keys.hpp"
#include "sealing/places.hpp"
#include "sealing/raw_tables.hpp"
#include "sealing/resealing.hpp"
#include "sealing/sealed_repository.hpp"
#include "support/rows.hpp"
#include "user/user_repository.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <atomic>
#include <functional>
#include <thread>

namespace tianbao::sealing {
namespace {

const SealingKey kFirst{"k1", CipherKind::aes_256_gcm, Secret{"the first secret for tests, 32 bytes"}};
const SealingKey kSecond{"k2", CipherKind::sm4, Secret{"the second secret for tests, 32 bytes"}};
const ResealProgress kSilent = [](std::string_view, std::int64_t) {};

db::Settings settings_with(const std::vector<SealingKey>& keys, const char* current)
{
    auto settings = support::test_database_settings();
    settings.sealer = std::make_shared<const Sealer>(keys, current);
    return settings;
}

std::string fault_of(const std::function<void()>& act)
{
    try {
        act();
        return "none";
    } catch (const std::runtime_error& fault) {
        return fault.what();
    }
}

struct Keys : support::Database {
    const Instant now = support::kLongAgo;
    db::Pool before{settings_with({kFirst}, "k1")};
    db::Pool between{settings_with({kFirst, kSecond}, "k2")};
    db::Pool after{settings_with({kSecond}, "k2")};

    std::int64_t plain(std::string_view key = "") { return count_of(status(between), key); }
    static std::vector<UserId> found(db::Pool& pool, const char* mobile) { return user::UserRepository(pool.read()).with_mobile(mobile); }
    /// Whether a statement that begins so is being run by another connection, within some seconds.
    bool waits_for(const std::string& beginning)
    {
        const auto sql = "SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE '" + beginning + "%'";
        for (int i = 0; i < 150; ++i) {
            if (support::one_text(before, sql.c_str()) != "0") return true;
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
        return false;
    }
    void put(db::Pool& pool, const char* sql, const std::vector<db::Value>& values) { pool.read().execute_all(sql, values); }
};

/// A row in every sealed column, by one key.
struct EveryColumn : Keys {
    UserId user = support::add_user(before, "测试甲", "user", "19900000001");
    EnterpriseId enterprise = support::add_enterprise(before, "100000000000000001", "测试企业");
    SessionId session = SessionId::fresh(now);
    const std::string job = new_id_text(now);
    const std::string hash = std::string(64, 'a');

    EveryColumn()
    {
        const auto& sealer = before.read().sealer();
        const auto mobile = sealer.sealed(Telephone("19900000002"), {kEnterpriseMobile, enterprise.text()});
        const auto telephone = sealer.sealed(Telephone("021-50000001"), {kEnterpriseTelephone, enterprise.text()});
        put(before, "UPDATE enterprise SET mobile = ?, mobile_hash = ?, mobile_tail = ?, telephone = ?, telephone_hash = ?, telephone_tail = ?",
            {mobile.text, db::value_of(mobile.hash), db::value_of(mobile.tail), telephone.text, db::value_of(telephone.hash),
             db::value_of(telephone.tail)});
        put(before, "INSERT INTO held_form (token_hash, user_id, path, fields, created_at) VALUES (?, ?, '/account', ?, ?)",
            {hash, user.text(), sealer.sealed_json("{\"mobile\":[\"19900000003\"]}", {kHeldFields, hash}), db::value_of(now)});
        put(before, "INSERT INTO pending_binding (token_hash, identity, reason, return_to, created_at) VALUES (?, ?, 'several_accounts', '/', ?)",
            {hash, sealer.sealed_json("{\"mobile\":\"19900000004\"}", {kPendingIdentity, hash}), db::value_of(now)});
        put(before,
            "INSERT INTO session (id, token_hash, user_id, method, id_token, client_address, user_agent, began_at, seen_at)"
            " VALUES (?, ?, ?, 'sso', ?, '', '', ?, ?)",
            {session.text(), hash, user.text(), sealer.sealed("a.b.c", {kSessionIdToken, session.text()}), db::value_of(now), db::value_of(now)});
        for (const auto* of : {"problem", "late", "change"}) {
            for (int row = 0; row < 150; ++row) {
                const auto place = row_of(row_of(job + "/" + of, row), 0);
                put(before,
                    "INSERT INTO import_finding (import_id, class, file_row, number, field, value, before_value, reason) VALUES (?, ?, ?, 0, '', ?, "
                    "?, '')",
                    {job, std::string(of), db::value_of(row), sealer.sealed("19900000005", {kFindingValue, place}),
                     sealer.sealed("19900000006", {kFindingBefore, place})});
            }
        }
        const std::string bytes("PK\0\xff 19900000007", 15);
        put(before, "INSERT INTO handover_request_file (request_id, type, size, bytes) VALUES (?, 'pdf', 15, ?)",
            {job, sealer.sealed_bytes(bytes, {kRequestFile, job})});
        put(before, "INSERT INTO appeal_file (appeal_id, type, size, bytes) VALUES (?, 'pdf', 15, ?)",
            {job, sealer.sealed_bytes(bytes, {kAppealFile, job})});
        for (int number = 0; number < 3; ++number) {
            put(before, "INSERT INTO import_chunk (import_id, number, bytes) VALUES (?, ?, ?)",
                {job, db::value_of(number), sealer.sealed_bytes(bytes, {kImportChunk, row_of(job, number)})});
            put(before, "INSERT INTO job_chunk (job_id, number, bytes) VALUES (?, ?, ?)",
                {job, db::value_of(number), sealer.sealed_bytes(bytes, {kJobChunk, row_of(job, number)})});
        }
    }
};

/// Every value opens with the keys of the pool.
void expect_open(db::Pool& pool)
{
    auto reader = pool.read();
    for (const auto& column : sealed_columns()) {
        std::string row;
        for (const auto key : column.keys) row += (row.empty() ? "" : ", '/', ") + std::string(key);
        auto rows = reader.query_once("SELECT " + std::string(column.column) + ", CONCAT(" + row + ") FROM " + std::string(column.table), {});
        int seen = 0;
        while (rows.next()) {
            const auto name = rows.text(2);
            const SealedPlace place{column.place, name};
            const auto stored = rows.text(1);
            const auto text = column.form == SealedForm::bytes  ? reader.sealer().opened_bytes(stored, place)
                              : column.form == SealedForm::json ? reader.sealer().opened_json(stored, place)
                                                                : reader.sealer().opened(stored, place);
            ++seen;
            BOOST_TEST(!key_of_sealed(text));
        }
        BOOST_TEST(seen > 0, std::string(column.place));
    }
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(resealing, Keys)

BOOST_AUTO_TEST_CASE(plain_rows_from_before_are_read_found_and_sealed)
{
    const auto user = UserId::fresh(now);
    put(before,
        "INSERT INTO user (id, name, mobile, mobile_hash, mobile_tail, created_at) VALUES (?, '测试甲', '19900000001', '19900000001', '0001', ?)",
        {user.text(), db::value_of(now)});
    BOOST_REQUIRE_EQUAL(found(before, "19900000001").size(), 1U);
    BOOST_TEST(user::UserRepository(before.read()).find(user)->mobile.reveal() == "19900000001");
    BOOST_TEST(plain() == 1);
    BOOST_TEST(reseal(before, now, kSilent) == 1);
    BOOST_TEST(plain() == 0);
    BOOST_TEST(plain("k1") == 1);
    BOOST_TEST(support::columns_with(before, "19900000001").empty());
    BOOST_REQUIRE_EQUAL(found(before, "19900000001").size(), 1U);
    BOOST_TEST((support::mobile_of(before, user) == Telephone("19900000001")));
    BOOST_TEST(reseal(before, now, kSilent) == 0);
}

BOOST_FIXTURE_TEST_CASE(every_column_gets_another_key_and_numbers_are_found_at_any_time, EveryColumn)
{
    hold_keys(before, now);
    const auto all = plain("k1");
    BOOST_TEST(all == 3 + 3 + 900 + 6 + 1 + 1);
    BOOST_TEST(found(between, "19900000001").size() == 1U);
    support::add_user(between, "测试乙", "user", "19900000001");
    BOOST_TEST(found(between, "19900000001").size() == 2U);
    std::int64_t told = 0;
    BOOST_TEST(reseal(between, now, [&](std::string_view, std::int64_t done) { told = std::max(told, done); }) == all);
    BOOST_TEST(told == 450);
    BOOST_TEST(plain("k1") == 0);
    BOOST_TEST(plain("k2") == all + 1);
    BOOST_TEST(found(between, "19900000001").size() == 2U);
    retire(between, "k1", now);
    hold_keys(after, now);
    BOOST_TEST(found(after, "19900000001").size() == 2U);
    expect_open(after);
    BOOST_TEST(found(before, "19900000001").empty());
    BOOST_CHECK_THROW(support::mobile_of(before, user), Unsealable);
    BOOST_TEST(support::one_text(pool(), "SELECT GROUP_CONCAT(act ORDER BY act) FROM audit_event") == "sealing.reseal,sealing.retire");
}

BOOST_FIXTURE_TEST_CASE(a_portion_that_was_cut_off_goes_on_where_it_was, EveryColumn)
{
    struct CutOff {};
    int portions = 0;
    BOOST_CHECK_THROW(reseal(between, now,
                             [&](std::string_view, std::int64_t) {
                                 if (++portions == 6) throw CutOff{};
                             }),
                      CutOff);
    const auto left = plain("k1");
    BOOST_TEST(left > 0);
    expect_open(between);
    BOOST_TEST(reseal(between, now, kSilent) == left);
    expect_open(after);
}

BOOST_FIXTURE_TEST_CASE(what_somebody_changed_meanwhile_stays, EveryColumn)
{
    const auto& column = sealed_columns().front();
    auto reader = between.read();
    SealedRepository repository(reader);
    const auto seen = repository.not_current(column, {}, 10);
    BOOST_REQUIRE_EQUAL(seen.size(), 1U);
    support::set_mobile(before, user, "19900000099");
    BOOST_TEST(!repository.reseal(column, seen.front()));
    BOOST_TEST((support::mobile_of(between, user) == Telephone("19900000099")));
    BOOST_TEST(repository.reseal(column, repository.not_current(column, {}, 10).front()));
    BOOST_TEST((support::mobile_of(after, user) == Telephone("19900000099")));
}

BOOST_AUTO_TEST_CASE(a_key_is_changed_while_workers_with_either_key_write)
{
    std::vector<UserId> users;
    for (int i = 0; i < 40; ++i) users.push_back(support::add_user(before, "测试", "user", fmt::format("199{:08}", i)));
    db::Pool still_old(settings_with({kFirst, kSecond}, "k1"));
    std::atomic<bool> stops = false;
    std::vector<std::string> last(users.size());
    const auto write = [&](db::Pool& pool, std::size_t from) {
        for (int round = 0; !stops || round < 3; ++round)
            for (std::size_t i = from; i < users.size(); i += 2) {
                const auto number = fmt::format("198{:02}{:06}", i, round);
                support::set_mobile(pool, users[i], number);
                last[i] = number;
            }
        pool.leave_thread();
    };
    std::thread one([&] { write(still_old, 0); });
    std::thread other([&] { write(between, 1); });
    for (int pass = 0; pass < 3; ++pass) {
        auto reader = between.read();
        SealedRepository repository(reader);
        for (const auto& value : repository.not_current(sealed_columns().front(), {}, 100)) repository.reseal(sealed_columns().front(), value);
    }
    stops = true;
    one.join();
    other.join();
    reseal(between, now, kSilent);
    BOOST_TEST(plain("k1") == 0);
    for (std::size_t i = 0; i < users.size(); ++i) {
        BOOST_TEST((support::mobile_of(after, users[i]) == Telephone(last[i])));
        BOOST_TEST((found(after, last[i].c_str()) == std::vector{users[i]}));
    }
}

BOOST_AUTO_TEST_CASE(a_missing_or_another_key_refuses_to_start)
{
    hold_keys(before, now);
    hold_keys(before, now);
    BOOST_TEST(support::one_text(pool(), "SELECT GROUP_CONCAT(id, ' ', cipher) FROM sealing_key") == "k1 aes-256-gcm");
    BOOST_TEST(fault_of([&] { hold_keys(after, now); }).find("the key k1 (aes-256-gcm), which [sealing] does not have") != std::string::npos);
    auto wrong = kFirst;
    wrong.secret = kSecond.secret;
    db::Pool with_wrong(settings_with({wrong}, "k1"));
    BOOST_TEST(fault_of([&] { hold_keys(with_wrong, now); }).find("holds another secret") != std::string::npos);
    wrong.cipher = CipherKind::sm4;
    db::Pool with_other(settings_with({wrong}, "k1"));
    BOOST_TEST(fault_of([&] { hold_keys(with_other, now); }).find("another cipher") != std::string::npos);
    hold_keys(between, now);
    BOOST_TEST(support::one_text(pool(), "SELECT COUNT(*) FROM sealing_key") == "2");
}

BOOST_FIXTURE_TEST_CASE(a_key_that_is_needed_is_not_retired, EveryColumn)
{
    hold_keys(before, now);
    BOOST_TEST(fault_of([&] { retire(between, "k1", now); }) == "914 values are sealed with the key k1: run tianbao sealing reseal first");
    BOOST_TEST(fault_of([&] { retire(between, "k2", now); }).find("current one") != std::string::npos);
    BOOST_TEST(fault_of([&] { retire(between, "k9", now); }).find("no row") != std::string::npos);
    BOOST_TEST(support::one_text(pool(), "SELECT COUNT(*) FROM sealing_key") == "2");
}

BOOST_AUTO_TEST_CASE(what_was_sealed_while_the_key_was_being_retired_keeps_it)
{
    hold_keys(before, now);
    hold_keys(between, now);
    const auto user = support::add_user(between, "测试甲", "user", "19900000001");
    std::string fault;
    std::thread retiring;
    {
        auto held = pool().begin();
        held.execute(db::Sql{"UPDATE sealing_key SET since = since WHERE id = 'k1'"});
        retiring = std::thread([&] {
            fault = fault_of([&] { retire(between, "k1", now); });
            between.leave_thread();
        });
        BOOST_TEST(waits_for("DELETE FROM sealing_key"));
        support::set_mobile(before, user, "19900000002");
    }
    retiring.join();
    BOOST_TEST(fault == "1 values are sealed with the key k1: run tianbao sealing reseal first");
    BOOST_TEST(support::one_text(pool(), "SELECT GROUP_CONCAT(id ORDER BY id) FROM sealing_key") == "k1,k2");
    BOOST_TEST(support::one_text(pool(), "SELECT COUNT(*) FROM audit_event WHERE act = 'sealing.retire'") == "0");
    BOOST_TEST(reseal(between, now, kSilent) == 1);
    retire(between, "k1", now);
    BOOST_TEST((support::mobile_of(after, user) == Telephone("19900000002")));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace tianbao::sealing
