// SPDX-License-Identifier: MPL-2.0
// Tries of former users' passwords, and of the mobile on record, in the database: counts, locks, and what many at once come to.
#include "account/address_tries.hpp"
#include "account/address_tries_repository.hpp"
#include "account/former_login_repository.hpp"
#include "account/mobile_check.hpp"
#include "account/password_check.hpp"
#include "account/purge_repository.hpp"
#include "support/database.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <chrono>
#include <thread>
#include <vector>

namespace tianbao::account {
namespace {

using namespace std::chrono;

constexpr const char* kAddress = "192.0.2.1";
constexpr db::Sql kInsertUser{"INSERT INTO user (id, name, mobile, created_at) VALUES (?, ?, ?, ?)"};
constexpr db::Sql kInsertLogin{"INSERT INTO former_login (login_name, user_id, password_hash, password_is_initial) VALUES ('yuan001', ?, ?, TRUE)"};
constexpr db::Sql kCountAudit{"SELECT COUNT(*) FROM audit_event WHERE act = ?"};

struct PasswordFixture : support::Database {
    Instant now = shanghai_midnight(year{2026} / 11 / 20) + hours{9};
    UserId user = UserId::fresh(now);
    http::Caller caller{http::Caller::User{user, SessionId::fresh(now), "测试甲", http::Role::user, "", true, 0}, "token of a form"};
    PasswordHashes hashes{PasswordCost{64, 1}, 4};
    PasswordCheck check{pool(), hashes};

    PasswordFixture()
    {
        pool().read().execute(kInsertUser, user, "测试甲", "19900000001", now);
        pool().read().execute(kInsertLogin, user, hashes.hash(Secret{"111111"}));
    }

    static http::Request request_from(const std::string& address)
    {
        http::Request request;
        request.id = std::string(32, 'a');
        request.client_address = address;
        return request;
    }

    TryOutcome try_with(const std::string& password, const char* name = "yuan001")
    {
        return check.try_password(FormerLoginRepository(pool().read()).find_by_name(name), name, Secret{password}, request_from(kAddress), now);
    }

    std::int64_t audits(const char* act)
    {
        auto rows = pool().read().query(kCountAudit, act);
        rows.next();
        return rows.number(1);
    }
};

BOOST_FIXTURE_TEST_SUITE(passwords_of_former_users, PasswordFixture)

BOOST_AUTO_TEST_CASE(the_right_password_is_right_and_every_try_is_in_the_audit_trail)
{
    BOOST_CHECK(try_with("111111") == TryOutcome::right);
    BOOST_CHECK(try_with("222222") == TryOutcome::wrong);
    BOOST_CHECK(try_with("111111", "nobody") == TryOutcome::wrong);
    BOOST_TEST(audits("former_login.try") == 3);
}

BOOST_AUTO_TEST_CASE(five_wrong_passwords_lock_even_the_right_one_out_for_a_minute)
{
    for (int i = 0; i < 5; ++i) BOOST_CHECK(try_with("wrong") == TryOutcome::wrong);
    BOOST_CHECK(try_with("111111") == TryOutcome::locked);
    now += minutes{1};
    BOOST_CHECK(try_with("wrong") == TryOutcome::wrong);
    now += minutes{1};
    BOOST_CHECK(try_with("111111") == TryOutcome::locked);
    now += minutes{1};
    BOOST_CHECK(try_with("111111") == TryOutcome::right);
    FormerLoginRepository(pool().read()).forget_tries(user);
    BOOST_TEST(FormerLoginRepository(pool().read()).find_by_user(user)->wrong_passwords == 0);
}

BOOST_AUTO_TEST_CASE(of_many_tries_at_once_from_one_address_one_leaves_the_row_that_it_is_locked)
{
    constexpr int kRounds = 10, kAtOnce = 8;
    const auto request = request_from("203.0.113.7");
    BOOST_CHECK(check.try_password(std::nullopt, "nobody", Secret{"wrong"}, request, now) == TryOutcome::wrong);
    for (int round = 0; round < kRounds; ++round) {
        pool().read().execute(db::Sql{"UPDATE address_tries SET tries = ?"}, kMostTriesOfAddress - 2);
        std::atomic<int> tried = 0, locked = 0;
        std::barrier together(kAtOnce);
        std::vector<std::thread> threads;
        for (int i = 0; i < kAtOnce; ++i) {
            threads.emplace_back([&] {
                together.arrive_and_wait();
                ++(check.try_password(std::nullopt, "nobody", Secret{"wrong"}, request, now) == TryOutcome::locked ? locked : tried);
                pool().leave_thread();
            });
        }
        for (auto& thread : threads) thread.join();
        BOOST_TEST(tried == 2);
        BOOST_TEST(locked == kAtOnce - 2);
    }
    BOOST_TEST(audits("former_login.address_locked") == kRounds);
}

BOOST_AUTO_TEST_CASE(thirty_wrong_passwords_from_one_address_lock_it_for_ten_minutes_and_no_other)
{
    const auto from = [&](const char* address, const char* name, const char* password) {
        return check.try_password(FormerLoginRepository(pool().read()).find_by_name(name), name, Secret{password}, request_from(address), now);
    };
    for (int i = 0; i < 30; ++i) BOOST_CHECK(from("203.0.113.7", "nobody", "wrong") == TryOutcome::wrong);
    for (int i = 0; i < 3; ++i) BOOST_CHECK(from("203.0.113.7", "yuan001", "111111") == TryOutcome::locked);
    BOOST_CHECK(from("203.0.113.7", "nobody", "wrong") == TryOutcome::locked); // the same for a name that does not exist
    BOOST_CHECK(from("203.0.113.8", "yuan001", "111111") == TryOutcome::right);
    BOOST_TEST(FormerLoginRepository(pool().read()).find_by_user(user)->wrong_passwords <= 1); // what was not looked at counts for no account
    BOOST_TEST(audits("former_login.address_locked") == 1);
    now += minutes{10};
    BOOST_CHECK(from("203.0.113.7", "yuan001", "111111") == TryOutcome::right);
    BOOST_TEST(PurgeRepository(pool().read()).remove_address_tries(now + minutes{10}) == 2);
}

BOOST_AUTO_TEST_CASE(an_initial_password_that_is_right_is_a_try_of_its_address_like_a_wrong_one)
{
    for (int i = 0; i < 30; ++i) {
        BOOST_CHECK(try_with("111111") == TryOutcome::right);
        FormerLoginRepository(pool().read()).forget_tries(user);
    }
    BOOST_CHECK(try_with("111111") == TryOutcome::locked);
}

BOOST_AUTO_TEST_CASE(who_guesses_all_day_from_anywhere_keeps_the_owner_out_for_an_hour_and_gets_few_guesses)
{
    pool().read().execute(db::Sql{"UPDATE former_login SET password_is_initial = FALSE"});
    int addresses = 0;
    int longest = 0;
    int together = 0;
    const auto from = [&](const std::string& address, const char* password) {
        return check.try_password(FormerLoginRepository(pool().read()).find_by_user(user), "yuan001", Secret{password}, request_from(address), now);
    };
    const auto guess = [&] { // from another address each time, until the account takes no more
        const auto address = "198.51.100." + std::to_string(++addresses % 250);
        int guesses = 0;
        while (guesses < 10 && from(address, "wrong") == TryOutcome::wrong) ++guesses;
        BOOST_TEST(guesses <= 5);
    };
    const auto owner_is_in = [&] {
        if (from("203.0.113.9", "111111") != TryOutcome::right) return false;
        FormerLoginRepository(pool().read()).forget_tries(user);
        return true;
    };
    const auto end = now + hours{23};
    while (now < end) {
        int waited = 0;
        for (guess(); !owner_is_in(); guess()) {
            ++waited;
            now += minutes{1};
            BOOST_REQUIRE(waited <= 60);
        }
        longest = std::max(longest, waited);
        together += waited;
        now += minutes{30};
    }
    BOOST_TEST(longest > 0); // the lock is there
    BOOST_TEST(together <= 60);
    BOOST_TEST(FormerLoginRepository(pool().read()).find_by_user(user)->lock_minutes == 60);
}

BOOST_AUTO_TEST_CASE(an_account_that_cannot_be_locked_any_more_slows_each_address)
{
    pool().read().execute(db::Sql{"UPDATE former_login SET lock_minutes = 60, locks_began_at = ?, password_is_initial = FALSE"}, now);
    for (int i = 0; i < 5; ++i) BOOST_CHECK(try_with("wrong") == TryOutcome::wrong);
    BOOST_CHECK(try_with("111111") == TryOutcome::locked);
    now += minutes{10};
    BOOST_CHECK(try_with("111111") == TryOutcome::right);
}

BOOST_AUTO_TEST_CASE(right_passwords_do_not_fill_an_address)
{
    pool().read().execute(db::Sql{"UPDATE former_login SET password_is_initial = FALSE"});
    for (int i = 0; i < 40; ++i) {
        BOOST_CHECK(try_with("111111") == TryOutcome::right);
        FormerLoginRepository(pool().read()).forget_tries(user);
    }
}

BOOST_AUTO_TEST_CASE(an_ipv6_subscriber_has_one_address)
{
    BOOST_TEST(address_key("2001:db8:1:2::1") == address_key("2001:db8:1:2:ffff::9"));
    BOOST_TEST(address_key("2001:db8:1:2::1") != address_key("2001:db8:1:3::1"));
    BOOST_TEST(address_key("203.0.113.7") == "203.0.113.7");
}

/// Coarse on purpose: the machine of a test is busy. Without the same steps a name that does not exist would take a small part.
BOOST_AUTO_TEST_CASE(whether_a_name_exists_is_not_told_by_the_time_an_answer_takes)
{
    constexpr int kEach = 15;
    const PasswordHashes dear{PasswordCost{19456, 2}, 4};
    const PasswordCheck slow{pool(), dear};
    pool().read().execute(db::Sql{"UPDATE former_login SET password_hash = ? WHERE user_id = ?"}, dear.hash(Secret{"111111"}), user);
    const auto took = [&](const char* name) {
        FormerLoginRepository(pool().read()).forget_tries(user);
        now += minutes{10};
        const auto began = std::chrono::steady_clock::now();
        BOOST_CHECK(slow.try_password(FormerLoginRepository(pool().read()).find_by_name(name), name, Secret{"wrong"}, request_from(kAddress), now) ==
                    TryOutcome::wrong);
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
    };
    std::vector<double> known, unknown;
    for (int i = 0; i < kEach; ++i) {
        known.push_back(took("yuan001"));
        unknown.push_back(took("nobody"));
    }
    std::sort(known.begin(), known.end());
    std::sort(unknown.begin(), unknown.end());
    const auto ratio = known[kEach / 2] / unknown[kEach / 2];
    BOOST_TEST((ratio > 0.6 && ratio < 1.7), "medians: " << known[kEach / 2] << " and " << unknown[kEach / 2] << " ms");
    BOOST_TEST(known.front() < unknown.back()); // neither lies wholly above the other
    BOOST_TEST(unknown.front() < known.back());
}

BOOST_AUTO_TEST_CASE(sixteen_guesses_at_once_get_no_more_tries_than_one_after_the_other)
{
    std::atomic<int> judged = 0;
    std::vector<std::thread> guessers;
    for (int i = 0; i < 16; ++i) {
        guessers.emplace_back([&] {
            if (try_with("wrong") == TryOutcome::wrong) ++judged;
            pool().leave_thread();
        });
    }
    for (auto& guesser : guessers) guesser.join();
    BOOST_TEST(judged == 5);
}

BOOST_AUTO_TEST_CASE(sixteen_mobile_numbers_at_once_are_five_and_neither_a_password_nor_a_log_in_gives_more)
{
    const MobileCheck mobiles(pool());
    const auto is_right = [&](const std::string& number) {
        const auto login = FormerLoginRepository(pool().read()).find_by_user(user);
        return mobiles.is_right(*login, number, request_from(kAddress), caller, now);
    };
    const auto wrong_mobiles = [&] { return FormerLoginRepository(pool().read()).find_by_user(user)->wrong_mobiles; };
    BOOST_TEST(!is_right("1990000000")); // no mobile number: not a guess
    BOOST_TEST(wrong_mobiles() == 0);
    std::vector<std::thread> guessers;
    for (int i = 0; i < 16; ++i) {
        guessers.emplace_back([&, i] {
            is_right("199000001" + std::to_string(10 + i));
            pool().leave_thread();
        });
    }
    for (auto& guesser : guessers) guesser.join();
    BOOST_TEST(wrong_mobiles() == 5);
    BOOST_TEST(!is_right("19900000001")); // the right one
    FormerLoginRepository(pool().read()).forget_tries(user);
    BOOST_TEST(!is_right("19900000001"));
    BOOST_TEST(audits("former_login.mobile") == 18);
    now += hours{1};
    BOOST_TEST(is_right("19900000001"));
}

BOOST_AUTO_TEST_CASE(twenty_wrong_mobile_numbers_close_the_door_until_the_password_is_reset)
{
    const MobileCheck mobiles(pool());
    const auto is_right = [&](const char* number) {
        return mobiles.is_right(*FormerLoginRepository(pool().read()).find_by_user(user), number, request_from(kAddress), caller, now);
    };
    for (int i = 0; i < 20; ++i) {
        BOOST_TEST(!is_right("19900000002"));
        if (i % 5 == 4) now += hours{1};
    }
    now += hours{24 * 30};
    BOOST_TEST(!is_right("19900000001"));
    BOOST_TEST(FormerLoginRepository(pool().read()).reset_password(user, hashes.hash(Secret{"an initial one"}), now + hours{72}, now));
    BOOST_TEST(is_right("19900000001"));
}

BOOST_AUTO_TEST_CASE(a_password_is_changed_once_from_what_was_read)
{
    FormerLoginRepository logins(pool().read());
    const auto login = logins.find_by_user(user);
    BOOST_REQUIRE(login);
    BOOST_TEST(login->password_is_initial);
    BOOST_TEST(logins.change_password(*login, hashes.hash(Secret{"another one"}), now));
    BOOST_TEST(!logins.change_password(*login, hashes.hash(Secret{"a third one"}), now));
    BOOST_TEST(!logins.find_by_user(user)->password_is_initial);
    BOOST_CHECK(try_with("another one") == TryOutcome::right);
}

BOOST_AUTO_TEST_CASE(nobody_changes_a_password_that_an_act_rests_on_before_the_act_is_done)
{
    const auto read = [&] { return FormerLoginRepository(pool().read()).find_by_user(user).value(); };
    const auto proven = read();
    BOOST_CHECK(try_with("wrong") == TryOutcome::wrong);
    BOOST_TEST(FormerLoginRepository(pool().read()).use_password(proven)); // a try in between is no other password
    BOOST_TEST(read().wrong_passwords == 0);

    std::atomic<bool> is_changed = false;
    BOOST_CHECK(try_with("wrong") == TryOutcome::wrong);
    auto tx = pool().begin();
    BOOST_TEST(FormerLoginRepository(tx).use_password(proven));
    std::jthread change([&] {
        FormerLoginRepository(pool().read()).change_password(proven, hashes.hash(Secret{"another one"}), now);
        is_changed = true;
        pool().leave_thread();
    });
    std::this_thread::sleep_for(milliseconds{200});
    BOOST_TEST(!is_changed); // until the act is done
    tx.commit();
    change.join();
    BOOST_TEST(!FormerLoginRepository(pool().read()).use_password(proven));
    BOOST_TEST(FormerLoginRepository(pool().read()).use_password(read()));

    for (const auto sql :
         {db::Sql{"UPDATE user SET locked_at = ? WHERE id = ?"}, db::Sql{"UPDATE user SET locked_at = NULL, closed_at = ? WHERE id = ?"}}) {
        const auto before = read();
        pool().read().execute(sql, now, user);
        BOOST_TEST(!FormerLoginRepository(pool().read()).use_password(before));
    }
}

BOOST_AUTO_TEST_CASE(a_password_hashed_at_another_cost_is_hashed_anew_by_who_knows_it_and_by_nobody_else)
{
    pool().read().execute(db::Sql{"UPDATE former_login SET password_is_initial = FALSE"});
    const auto login = [&] { return *FormerLoginRepository(pool().read()).find_by_user(user); };
    const auto before = login();
    check.renew_hash(before, Secret{"111111"});
    BOOST_TEST(login().password_hash == before.password_hash); // of the configured cost already
    const PasswordHashes dearer{PasswordCost{128, 2}, 1};
    const PasswordCheck later{pool(), dearer};
    const auto renewed = later.renew_hash(before, Secret{"111111"});
    const auto after = login();
    BOOST_TEST(renewed.password_hash == after.password_hash);
    BOOST_TEST(after.password_hash.starts_with("$argon2id$v=19$m=128,t=2,p=1$"));
    BOOST_TEST(dearer.verify(after.password_hash, Secret{"111111"}));
    BOOST_TEST(audits("account.password") == 0);
    BOOST_TEST(!FormerLoginRepository(pool().read()).renew_hash(before, "x")); // the password was changed since it was read
    BOOST_TEST(login().password_hash == after.password_hash);
    const PasswordHashes none{PasswordCost{256, 1}, 0};
    BOOST_CHECK_NO_THROW((PasswordCheck{pool(), none}.renew_hash(after, Secret{"111111"}))); // no place free: the log-in goes on
    BOOST_TEST(login().password_hash == after.password_hash);
}

BOOST_AUTO_TEST_CASE(the_costs_of_all_kept_hashes_are_known_each_once)
{
    FormerLoginRepository logins(pool().read());
    BOOST_TEST((logins.costs() == std::vector<std::string>{"$argon2id$v=19$m=64,t=1,p=1"}));
    const auto insert = [&](const char* name, const std::string& hash) {
        pool().read().execute(db::Sql{"INSERT INTO former_login (login_name, user_id, password_hash, password_is_initial) VALUES (?, ?, ?, TRUE)"},
                              name, support::add_user(pool(), "测试新"), hash);
    };
    const auto dearer = hash_password(Secret{"111111"}, {128, 2});
    insert("ceshi-b", dearer);
    insert("ceshi-c", dearer);
    insert("ceshi-d", "");
    auto costs = logins.costs();
    std::sort(costs.begin(), costs.end());
    BOOST_TEST((costs == std::vector<std::string>{"", "$argon2id$v=19$m=128,t=2,p=1", "$argon2id$v=19$m=64,t=1,p=1"}));
    BOOST_CHECK(try_with("111111") == TryOutcome::right);
}

BOOST_AUTO_TEST_CASE(tries_of_an_address_that_a_clock_counted_which_was_ahead_do_not_count)
{
    AddressTriesRepository tries(pool().read());
    for (int i = 0; i < 40; ++i) tries.count("a", now + hours{500});
    BOOST_TEST(tries.count("a", now) == 1);
    BOOST_TEST(tries.count("a", now) == 2);
    tries.count("b", now + minutes{5});
    BOOST_TEST(tries.count("b", now) == 2, "another machine's clock is ahead a little");
    tries.count("c", now + hours{500});
    BOOST_TEST(tries.remove_old(now) == 1);
}

BOOST_AUTO_TEST_CASE(an_initial_password_is_not_hashed_anew)
{
    const PasswordHashes dearer{PasswordCost{128, 2}, 1};
    const auto before = *FormerLoginRepository(pool().read()).find_by_user(user);
    PasswordCheck{pool(), dearer}.renew_hash(before, Secret{"111111"});
    BOOST_TEST(FormerLoginRepository(pool().read()).find_by_user(user)->password_hash == before.password_hash);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::account
