// SPDX-License-Identifier: MPL-2.0
#include "db/batch.hpp"
#include "db/database.hpp"
#include "support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <barrier>
#include <thread>

using namespace tianbao;
using db::Pool;
using db::Sql;

namespace {

constexpr Sql kInsert{"INSERT INTO db_trial (id, words, amount, at) VALUES (?, ?, ?, ?)"};
constexpr Sql kWords{"SELECT words FROM db_trial WHERE id = ?"};
constexpr Sql kRename{"UPDATE db_trial SET words = ? WHERE id = ?"};
constexpr Sql kCount{"SELECT COUNT(*) FROM db_trial"};
constexpr Sql kConnection{"SELECT CONNECTION_ID()"};

std::string text_of(db::Reader reader, Sql sql)
{
    auto rows = reader.query(sql);
    return rows.next() ? rows.text(1) : "no row";
}

/// A table of its own, and a second pool to act as somebody else: another connection of the same thread.
struct Trial {
    Trial()
    {
        drop();
        pool.read().execute_all("CREATE TABLE db_trial (id INT NOT NULL, words VARCHAR(40) NULL, amount DECIMAL(16,4) NULL, at DATETIME(6) NULL, bytes MEDIUMBLOB NULL,"
                                " PRIMARY KEY (id)) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
                                {});
    }
    ~Trial() { drop(); }

    void drop() { other.read().execute_all("DROP TABLE IF EXISTS db_trial", {}); }
    void insert(int id, const std::string& words) { other.read().execute(kInsert, id, words, nullptr, nullptr); }
    std::string words(int id)
    {
        auto reader = other.read();
        auto rows = reader.query(kWords, id);
        return rows.next() ? rows.text(1) : "no row";
    }
    std::int64_t count()
    {
        auto reader = other.read();
        auto rows = reader.query(kCount);
        return rows.next() ? rows.number(1) : -1;
    }
    /// Ends the connection of `pool` in the server.
    void kill_connection() { kill(text_of(pool.read(), kConnection)); }
    void kill(const std::string& id) { other.read().execute_all("KILL " + id, {}); }

    support::Database schema;
    Pool pool{support::test_database_settings()};
    Pool other{support::test_database_settings()};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(db_database, Trial)

BOOST_AUTO_TEST_CASE(a_connection_is_set_as_the_portal_needs_it)
{
    BOOST_TEST(text_of(pool.read(), Sql{"SELECT @@session.tx_isolation"}) == "READ-COMMITTED");
    BOOST_TEST(text_of(pool.read(), Sql{"SELECT @@session.time_zone"}) == "+00:00");
    BOOST_TEST(text_of(pool.read(), Sql{"SELECT @@session.collation_connection"}) == "utf8mb4_bin");
    BOOST_TEST(text_of(pool.read(), Sql{"SELECT @@session.character_set_client"}) == "utf8mb4");
    BOOST_TEST(text_of(pool.read(), Sql{"SELECT @@session.character_set_results"}) == "utf8mb4");
    BOOST_TEST(text_of(pool.read(), Sql{"SELECT @@session.max_statement_time"}) == "10.000000");
    BOOST_TEST(text_of(pool.read(), Sql{"SELECT @@session.innodb_lock_wait_timeout"}) == "5");
    BOOST_TEST(text_of(pool.read(), Sql{"SELECT @@session.autocommit"}) == "1");
    BOOST_TEST(text_of(pool.read(), Sql{"SELECT @@session.sql_mode"}).find("STRICT_ALL_TABLES") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_transaction_sees_what_others_have_committed_meanwhile)
{
    insert(1, "before");
    auto tx = pool.begin();
    {
        auto rows = tx.query(kWords, 1);
        BOOST_TEST(rows.next());
    }
    other.read().execute(kRename, "after", 1);
    auto rows = tx.query(kWords, 1);
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(rows.text(1) == "after");
}

BOOST_AUTO_TEST_CASE(a_statement_that_takes_too_long_is_stopped_by_the_server)
{
    auto settings = support::test_database_settings();
    settings.statement_seconds = 1;
    Pool hasty(settings);
    const auto began = std::chrono::steady_clock::now();
    BOOST_CHECK_THROW(text_of(hasty.read(), Sql{"SELECT SLEEP(8)"}), Unavailable);
    BOOST_TEST((std::chrono::steady_clock::now() - began < std::chrono::seconds{3}));
    BOOST_TEST(text_of(hasty.read(), Sql{"SELECT 'goes on'"}) == "goes on");
}

BOOST_AUTO_TEST_CASE(a_second_row_of_a_key_is_refused)
{
    insert(1, "first");
    auto tx = pool.begin();
    BOOST_CHECK_THROW(tx.execute(kInsert, 1, "second", nullptr, nullptr), db::DuplicateKey);
    BOOST_TEST(tx.execute(kInsert, 2, "the transaction goes on", nullptr, nullptr) == 1U);
    tx.commit();
    BOOST_TEST(words(1) == "first");
    BOOST_TEST(words(2) == "the transaction goes on");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_statement_is_a_fault)
{
    BOOST_CHECK_THROW(text_of(pool.read(), Sql{"SELECT nothing FROM nowhere"}), std::runtime_error);
    BOOST_CHECK_THROW(pool.read().execute(kInsert, 1, std::string(41, 'x'), nullptr, nullptr), std::runtime_error);
    BOOST_TEST(count() == 0);
}

BOOST_AUTO_TEST_CASE(a_deadlock_undoes_one_of_the_two_which_may_try_again)
{
    insert(1, "a");
    insert(2, "b");
    std::barrier both_hold_one(2);
    const auto update_both = [&](int first, int second, const std::string& words) {
        int runs = 0;
        retrying([&] {
            ++runs;
            auto tx = pool.begin();
            tx.execute(kRename, words, first);
            if (runs == 1) both_hold_one.arrive_and_wait();
            tx.execute(kRename, words, second);
            tx.commit();
        });
        pool.leave_thread();
        return runs;
    };
    int one = 0;
    int two = 0;
    std::thread first([&] { one = update_both(1, 2, "one"); });
    std::thread second([&] { two = update_both(2, 1, "two"); });
    first.join();
    second.join();
    BOOST_TEST(one + two == 3, "one of the two ran twice");
    BOOST_TEST(words(1) == words(2));
}

BOOST_AUTO_TEST_CASE(what_is_not_committed_is_rolled_back)
{
    {
        auto tx = pool.begin();
        BOOST_TEST(tx.execute(kInsert, 1, "x", nullptr, nullptr) == 1U);
    }
    BOOST_TEST(count() == 0);
    try {
        auto tx = pool.begin();
        tx.execute(kInsert, 1, "x", nullptr, nullptr);
        throw std::logic_error("on the way");
    } catch (const std::logic_error&) {
    }
    BOOST_TEST(count() == 0);
    {
        auto tx = pool.begin();
        tx.execute(kInsert, 1, "x", nullptr, nullptr);
        tx.commit();
    }
    BOOST_TEST(count() == 1);
    pool.read().execute(kInsert, 2, "commits itself", nullptr, nullptr);
    BOOST_TEST(count() == 2);
}

BOOST_AUTO_TEST_CASE(rows_that_were_changed_are_counted_not_rows_that_matched)
{
    insert(1, "a");
    insert(2, "b");
    BOOST_TEST(pool.read().execute(kRename, "c", 1) == 1U);
    BOOST_TEST(pool.read().execute(kRename, "c", 1) == 0U);
    BOOST_TEST(pool.read().execute(kRename, "c", 3) == 0U);
    BOOST_TEST(pool.read().execute(Sql{"UPDATE db_trial SET words = 'd' WHERE id > ?"}, 0) == 2U);
    BOOST_TEST(pool.read().execute_all("DELETE FROM db_trial WHERE id IN (?, ?, ?)", {std::int64_t{1}, std::int64_t{2}, std::int64_t{3}}) == 2U);
}

BOOST_AUTO_TEST_CASE(a_batch_in_portions_adds_every_row_once_and_begins_anew)
{
    db::Batch batch("INSERT INTO db_trial (id, words)", 2);
    auto tx = pool.begin();
    for (int id = 1; id <= 7; ++id) batch.add(id, "row " + std::to_string(id));
    BOOST_TEST(batch.run_in_portions(tx, 3) == 7U);
    BOOST_TEST(batch.is_empty());
    for (int id = 8; id <= 13; ++id) batch.add(id, "row " + std::to_string(id));
    BOOST_TEST(batch.run_in_portions(tx, 3) == 6U);
    batch.add(14, nullptr);
    BOOST_TEST(batch.run_in_portions(tx, 3) == 1U);
    tx.commit();
    BOOST_TEST(count() == 14);
    BOOST_TEST(words(3) == "row 3");
    BOOST_TEST(words(7) == "row 7");
    BOOST_TEST(words(13) == "row 13");
}

BOOST_AUTO_TEST_CASE(values_come_back_as_they_went_in)
{
    const std::string text = "测试𠮷😀'\"\\%_\n\t";
    const auto at = instant_from_sql("2026-11-20 06:03:09.000120");
    pool.read().execute(kInsert, 1, text, "123456789012.3400", at);
    auto reader = pool.read();
    auto rows = reader.query(Sql{"SELECT words, amount, at, id, -9223372036854775807, id = ? FROM db_trial"}, std::int64_t{1});
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(rows.text(1) == text);
    BOOST_TEST(rows.text(2) == "123456789012.3400");
    BOOST_TEST((rows.instant(3) == at));
    BOOST_TEST(rows.text(3) == "2026-11-20 06:03:09.000120");
    BOOST_TEST(rows.number(4) == 1);
    BOOST_TEST(rows.number(5) == -9223372036854775807);
    BOOST_TEST(rows.flag(6));
    BOOST_TEST(!rows.next());
}

BOOST_AUTO_TEST_CASE(texts_that_differ_in_case_or_width_are_different)
{
    insert(1, "Ａbc");
    const auto found = [&](const char* words) {
        auto reader = pool.read();
        return reader.query(Sql{"SELECT 1 FROM db_trial WHERE words = ?"}, words).next();
    };
    BOOST_TEST(found("Ａbc"));
    BOOST_TEST(!found("ＡBC"));
    BOOST_TEST(!found("Abc"));
}

BOOST_AUTO_TEST_CASE(null_is_told_apart)
{
    pool.read().execute(kInsert, 1, nullptr, nullptr, std::optional<Instant>{});
    auto reader = pool.read();
    auto rows = reader.query(Sql{"SELECT words, amount, at, '' FROM db_trial"});
    BOOST_REQUIRE(rows.next());
    for (int column = 1; column <= 3; ++column) BOOST_TEST(rows.is_null(column));
    BOOST_TEST(rows.text(1).empty());
    BOOST_TEST(rows.number(2) == 0);
    BOOST_TEST(!rows.flag(2));
    BOOST_TEST(!rows.optional_text(1).has_value());
    BOOST_TEST(!rows.optional_instant(3).has_value());
    BOOST_CHECK_THROW(rows.instant(3), std::invalid_argument);
    BOOST_TEST(!rows.is_null(4));
    BOOST_TEST(rows.optional_text(4).has_value());
}

BOOST_AUTO_TEST_CASE(bytes_come_back_as_they_went)
{
    constexpr Sql insert_bytes{"INSERT INTO db_trial (id, bytes) VALUES (?, ?)"};
    constexpr Sql find_bytes{"SELECT bytes, LENGTH(bytes) FROM db_trial WHERE id = ?"};
    std::string all; // every byte, NUL and such that are no UTF-8 among them
    for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
    std::string large;
    while (large.size() < 1024 * 1024) large += all;
    int id = 0;
    for (const auto& bytes : {all, std::string("\0", 1), std::string("a\0b\0", 4), std::string("\xff\xfe\x80"), large, std::string{}}) {
        pool.read().execute(insert_bytes, ++id, bytes);
        auto reader = pool.read();
        auto rows = reader.query(find_bytes, id);
        BOOST_REQUIRE(rows.next());
        BOOST_TEST(rows.number(2) == static_cast<std::int64_t>(bytes.size()));
        BOOST_TEST((rows.text(1) == bytes), bytes.size());
    }
}

BOOST_AUTO_TEST_CASE(two_texts_at_one_address_are_two_statements)
{
    char text[] = "SELECT 'a'";
    BOOST_TEST(text_of(pool.read(), Sql{text}) == "a");
    text[8] = 'b';
    BOOST_TEST(text_of(pool.read(), Sql{text}) == "b");
}

BOOST_AUTO_TEST_CASE(a_statement_is_prepared_once_for_each_connection)
{
    constexpr Sql prepared{"SELECT VARIABLE_VALUE FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME = 'COM_STMT_PREPARE'"};
    text_of(pool.read(), prepared);
    const auto before = text_of(pool.read(), prepared);
    for (int i = 0; i < 5; ++i) pool.read().query(kWords, i);
    BOOST_TEST(std::stoi(text_of(pool.read(), prepared)) == std::stoi(before) + 1);
}

BOOST_AUTO_TEST_CASE(a_lost_connection_is_replaced_at_the_first_statement)
{
    insert(1, "x");
    BOOST_TEST(pool.read().query(kWords, 1).next());
    const auto lost = text_of(pool.read(), kConnection);
    kill_connection();
    BOOST_TEST(pool.read().query(kWords, 1).next(), "prepared anew on the new connection");
    BOOST_TEST(text_of(pool.read(), kConnection) != lost);
    BOOST_TEST(text_of(pool.read(), Sql{"SELECT @@session.tx_isolation"}) == "READ-COMMITTED");
    kill_connection();
    auto tx = pool.begin();
    tx.execute(kRename, "y", 1);
    tx.commit();
    BOOST_TEST(words(1) == "y");
}

BOOST_AUTO_TEST_CASE(a_unit_of_work_that_has_read_does_not_go_on_with_another_connection)
{
    auto reader = pool.read();
    const auto id = text_of(reader, kConnection);
    kill(id);
    BOOST_CHECK_THROW(reader.query(kCount), Unavailable);
    BOOST_TEST(pool.read().query(kCount).next());
}

BOOST_AUTO_TEST_CASE(a_transaction_that_lost_its_connection_does_not_go_on)
{
    {
        auto tx = pool.begin();
        tx.execute(kInsert, 1, "x", nullptr, nullptr);
        kill(text_of(tx, kConnection));
        BOOST_CHECK_THROW(tx.execute(kInsert, 2, "x", nullptr, nullptr), Unavailable);
        BOOST_CHECK_THROW(tx.execute(kInsert, 3, "x", nullptr, nullptr), Unavailable);
        BOOST_CHECK_THROW(tx.commit(), Unavailable);
    }
    BOOST_TEST(count() == 0);
    pool.read().execute(kInsert, 4, "x", nullptr, nullptr);
    BOOST_TEST(count() == 1);
}

BOOST_AUTO_TEST_CASE(a_transaction_does_not_go_on_though_somebody_reads_beside_it)
{
    {
        auto tx = pool.begin();
        tx.execute(kInsert, 1, "x", nullptr, nullptr);
        kill(text_of(tx, kConnection));
        BOOST_CHECK_THROW(pool.read().query(kCount), Unavailable);
        BOOST_CHECK_THROW(tx.execute(kInsert, 2, "x", nullptr, nullptr), Unavailable);
    }
    BOOST_TEST(count() == 0);
}

BOOST_AUTO_TEST_CASE(a_connection_lost_at_commit_leaves_the_outcome_unknown)
{
    {
        auto tx = pool.begin();
        tx.execute(kInsert, 1, "x", nullptr, nullptr);
        kill(text_of(tx, kConnection));
        BOOST_CHECK_THROW(tx.commit(), OutcomeUnknown);
    }
    BOOST_TEST(count() == 0);
    BOOST_TEST(pool.read().query(kCount).next());
}

BOOST_AUTO_TEST_CASE(a_change_that_commits_itself_is_not_run_twice)
{
    BOOST_TEST(pool.read().query(kCount).next());
    const auto id = text_of(pool.read(), kConnection);
    std::thread killer([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{300});
        kill(id);
        other.leave_thread();
    });
    // the statement sleeps, so that the connection is lost while it runs
    BOOST_CHECK_THROW(pool.read().execute(Sql{"INSERT INTO db_trial (id, words) SELECT ? + SLEEP(2) * 0, 'x'"}, 1), OutcomeUnknown);
    killer.join();
    BOOST_TEST(count() == 0);
}

BOOST_AUTO_TEST_CASE(each_thread_has_its_own_connection)
{
    const auto mine = text_of(pool.read(), kConnection);
    std::string theirs;
    std::thread([&] {
        theirs = text_of(pool.read(), kConnection);
        pool.leave_thread();
    }).join();
    BOOST_TEST(theirs != mine);
    BOOST_TEST(text_of(pool.read(), kConnection) == mine);
}

BOOST_AUTO_TEST_CASE(no_server_is_unavailable)
{
    auto settings = support::test_database_settings();
    settings.socket += ".none";
    Pool nowhere(settings);
    BOOST_CHECK_THROW(nowhere.read().query(kCount), Unavailable);
    BOOST_CHECK_THROW(nowhere.begin(), Unavailable);
}

BOOST_AUTO_TEST_SUITE_END()
