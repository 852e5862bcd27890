// SPDX-License-Identifier: MPL-2.0
#include "migration/migration.hpp"
#include "support/database.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <unistd.h>

using namespace tianbao;
using migration::Migration;

namespace {

constexpr Instant kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}};

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    if (!value) throw std::runtime_error(std::string(name) + " is not set: run tests/run");
    return value;
}

/// A database of its own, beside the one that the other tests share.
struct OwnDatabase {
    OwnDatabase()
    {
        db::initialise_driver();
        db::Pool server(support::test_database_settings());
        server.read().execute_all("DROP DATABASE IF EXISTS tianbao_migration", {});
        server.read().execute_all("CREATE DATABASE tianbao_migration CHARACTER SET latin1", {});
    }
    ~OwnDatabase() { owner.read().execute_all("DROP DATABASE tianbao_migration", {}); }

    static db::Settings settings()
    {
        auto settings = support::test_database_settings();
        settings.name = "tianbao_migration";
        settings.statement_seconds = 0;
        return settings;
    }
    static db::Settings worker_settings()
    {
        auto worker = settings();
        worker.user = variable("TIANBAO_TEST_DB_WORKER_USER");
        worker.password = Secret{variable("TIANBAO_TEST_DB_WORKER_PASSWORD")};
        return worker;
    }

    std::vector<std::string> migrate(const std::vector<Migration>& migrations, const std::string& grants = "")
    {
        return migration::migrate(owner, migrations, grants, settings().name, worker_settings().user, kNow);
    }
    std::string refusal(const std::vector<Migration>& migrations)
    {
        try {
            migrate(migrations);
        } catch (const std::runtime_error& refused) {
            return refused.what();
        }
        return "taken";
    }
    std::int64_t tables() { return number("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"); }
    std::int64_t number(const char* sql)
    {
        auto reader = owner.read();
        auto rows = reader.query(db::Sql{sql});
        return rows.next() ? rows.number(1) : -1;
    }

    db::Pool owner{settings()};
};

/// The worker's account, with the rights that sql/grants.sql gives.
struct WorkersRights : OwnDatabase {
    WorkersRights() { migrate(migration::read_migrations(source_path("sql/migrations")), source_file("sql/grants.sql")); }
    bool may(const char* sql)
    {
        try {
            worker.read().execute_all(sql, {});
            return true;
        } catch (const std::runtime_error& refused) {
            if (std::string(refused.what()).find("command denied") == std::string::npos) throw;
            return false;
        }
    }
    db::Pool worker{worker_settings()};
};

struct Folder {
    Folder() { std::filesystem::create_directories(path); }
    ~Folder() { std::filesystem::remove_all(path); }
    void write(const std::string& file) const { std::ofstream(path / file) << "SELECT 1;\n"; }
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("tianbao_test_migrations_" + std::to_string(getpid()));
};

} // namespace

BOOST_AUTO_TEST_SUITE(migration_files)

BOOST_AUTO_TEST_CASE(a_text_is_split_at_semicolons_that_end_a_line)
{
    const auto statements =
        migration::statements_of("-- comment\n\nCREATE TABLE a (\n  -- inner; comment\n  x INT COMMENT 'a;b'\n);\nINSERT INTO a VALUES (1);\n");
    BOOST_REQUIRE(statements.size() == 2U);
    BOOST_TEST(statements[0].starts_with("CREATE TABLE a (\n"));
    BOOST_TEST(statements[0].ends_with("'a;b'\n)"));
    BOOST_TEST(statements[1] == "INSERT INTO a VALUES (1)");
    BOOST_TEST(migration::statements_of("-- nothing\n").empty());
    BOOST_CHECK_THROW(migration::statements_of("SELECT 1\n"), std::runtime_error);
}

BOOST_FIXTURE_TEST_CASE(a_gap_or_a_double_in_the_numbers_is_refused, Folder)
{
    write("0001_a.sql");
    write("0002_b.sql");
    BOOST_TEST(migration::read_migrations(path).size() == 2U);
    BOOST_TEST(migration::read_migrations(path)[1].name == "0002_b.sql");
    write("0004_d.sql");
    BOOST_CHECK_THROW(migration::read_migrations(path), std::runtime_error);
    std::filesystem::remove(path / "0004_d.sql");
    write("0002_c.sql");
    BOOST_CHECK_THROW(migration::read_migrations(path), std::runtime_error);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(migration_of_a_database, OwnDatabase)

BOOST_AUTO_TEST_CASE(numbers_from_before_they_were_sealed_are_found_by_their_digits)
{
    auto all = migration::read_migrations(source_path("sql/migrations"));
    const auto sealing = std::find_if(all.begin(), all.end(), [](const Migration& one) { return one.name == "0024_sealing.sql"; });
    BOOST_REQUIRE(sealing != all.end());
    migrate({all.begin(), sealing});
    owner.read().execute_all("INSERT INTO user (id, name, mobile, created_at) VALUES ('01J00000000000000000000001', '测试甲', '19900000001', NOW()),"
                             " ('01J00000000000000000000002', '测试乙', NULL, NOW())",
                             {});
    const std::vector<std::string> telephones{"021-5000 0001", "(010)60000001", "0512-6000001", "50000001-801", "021500", "", "+86 19900000001"};
    for (std::size_t i = 0; i < telephones.size(); ++i)
        owner.read().execute_all(
            "INSERT INTO enterprise (id, uscc, name, legal_representative, status, district, industry, telephone, mobile, checked_at,"
            " created_at) VALUES (?, ?, '', '', 'in_business', '310101', 'C35', ?, '19900000001', NOW(), NOW())",
            {std::to_string(i), std::to_string(i), telephones[i]});
    migrate(all);
    auto reader = owner.read();
    auto rows = reader.query(db::Sql{"SELECT telephone, telephone_hash, telephone_tail FROM enterprise ORDER BY id"});
    while (rows.next()) {
        const auto digits = compared_digits(rows.text(1));
        if (rows.text(1).starts_with("+86")) continue; // never was one of a form or an import
        BOOST_TEST(rows.text(2) == digits);
        BOOST_TEST(rows.text(3) == (digits.size() < 4 ? "" : digits.substr(digits.size() - 4)));
    }
    BOOST_TEST(number("SELECT COUNT(*) FROM user WHERE mobile_hash = '19900000001' AND mobile_tail = '0001'") == 1);
    BOOST_TEST(number("SELECT COUNT(*) FROM enterprise WHERE mobile_hash = '19900000001' AND mobile_tail = '0001'") == 7);
    BOOST_TEST(number("SELECT COUNT(*) FROM enterprise WHERE telephone_hash IS NULL AND telephone_tail IS NULL") == 1);
}

BOOST_AUTO_TEST_CASE(an_empty_database_gets_every_migration_and_then_nothing)
{
    const auto all = migration::read_migrations(source_path("sql/migrations"));
    BOOST_TEST(migrate(all).size() == all.size());
    const auto made = tables();
    BOOST_TEST(made > 15);
    BOOST_TEST(migration::applied_number(owner.read()) == all.back().number);
    BOOST_TEST(migrate(all).empty());
    BOOST_TEST(tables() == made);
}

BOOST_AUTO_TEST_CASE(the_snapshot_is_what_the_migrations_make)
{
    migrate(migration::read_migrations(source_path("sql/migrations")));
    std::vector<std::string> names;
    {
        auto reader = owner.read();
        auto rows = reader.query(db::Sql{"SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                                         " AND table_name <> 'schema_migration' ORDER BY table_name"});
        while (rows.next()) names.push_back(rows.text(1));
    }
    std::string made;
    for (const auto& name : names) {
        const auto show = fmt::format("SHOW CREATE TABLE `{}`", name);
        auto reader = owner.read();
        auto rows = reader.query(db::Sql{show.c_str()});
        BOOST_REQUIRE(rows.next());
        made += "\n" + rows.text(2) + ";\n";
    }
    const auto snapshot = source_file("sql/schema.sql");
    BOOST_TEST(snapshot.substr(std::min(snapshot.find("\nCREATE"), snapshot.size())) == made, "run sql/make_schema");
}

BOOST_AUTO_TEST_CASE(tables_tell_case_and_width_apart_whatever_the_server_prefers)
{
    migrate(migration::read_migrations(source_path("sql/migrations")));
    BOOST_TEST(number("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_collation <> 'utf8mb4_bin'") == 0);
}

BOOST_AUTO_TEST_CASE(a_newer_migration_is_applied_alone)
{
    const Migration first{1, "0001_a.sql", "CREATE TABLE a (x INT PRIMARY KEY);\n"};
    const Migration second{2, "0002_b.sql", "CREATE TABLE b (x INT PRIMARY KEY);\n"};
    BOOST_TEST((migrate({first}) == std::vector<std::string>{"0001_a.sql"}));
    BOOST_TEST(migration::applied_number(owner.read()) == 1);
    BOOST_TEST((migrate({first, second}) == std::vector<std::string>{"0002_b.sql"}));
    BOOST_TEST(migration::applied_number(owner.read()) == 2);
}

BOOST_AUTO_TEST_CASE(a_text_that_has_changed_since_it_was_applied_is_refused)
{
    migrate({{1, "0001_a.sql", "CREATE TABLE a (x INT PRIMARY KEY);\n"}});
    const auto refused = refusal({{1, "0001_a.sql", "CREATE TABLE a (x BIGINT PRIMARY KEY);\n"}});
    BOOST_TEST(refused.find("0001_a.sql") != std::string::npos);
    BOOST_TEST(refused.find("changed") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_stopped_half_way_goes_on_after_its_last_statement)
{
    const std::string good = "CREATE TABLE a (x INT PRIMARY KEY);\nINSERT INTO a VALUES (1);\n";
    const auto refused = refusal({{1, "0001_a.sql", good + "NONSENSE;\nINSERT INTO a VALUES (2);\n"}});
    BOOST_TEST(refused.find("0001_a.sql, statement 3") != std::string::npos);
    BOOST_TEST(migration::applied_number(owner.read()) == 0);
    const std::vector<Migration> mended{{1, "0001_a.sql", good + "INSERT INTO a VALUES (3);\nINSERT INTO a VALUES (2);\n"}};
    BOOST_TEST(migrate(mended).size() == 1U);
    BOOST_TEST(number("SELECT COUNT(*) FROM a") == 3);
    BOOST_TEST(migrate(mended).empty(), "the mended text is what counts from now on");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(migration_grants, WorkersRights)

BOOST_AUTO_TEST_CASE(the_workers_may_add_to_the_audit_and_never_change_it)
{
    BOOST_TEST(may("INSERT INTO audit_event (id, at, act, object_kind, object_id, detail, client_address, request_id)"
                   " VALUES ('01', '2026-11-23', 'test', 'filing', 'x', '{}', '127.0.0.1', 'r')"));
    BOOST_TEST(!may("UPDATE audit_event SET act = 'x'"));
    BOOST_TEST(!may("DELETE FROM audit_event"));
    BOOST_TEST(!may("REPLACE INTO audit_event (id, at, act, object_kind, object_id, detail, client_address, request_id)"
                    " VALUES ('01', '2026-11-23', 'other', 'filing', 'x', '{}', '127.0.0.1', 'r')"));
    BOOST_TEST(!may("INSERT INTO audit_event (id, at, act, object_kind, object_id, detail, client_address, request_id)"
                    " VALUES ('01', '2026-11-23', 'test', 'filing', 'x', '{}', '127.0.0.1', 'r') ON DUPLICATE KEY UPDATE act = 'other'"));
    BOOST_TEST(!may("TRUNCATE audit_event"));
    BOOST_TEST(number("SELECT COUNT(*) FROM audit_event WHERE act = 'test'") == 1);
}

BOOST_AUTO_TEST_CASE(the_workers_may_seal_the_audit_and_never_change_a_seal)
{
    BOOST_TEST(may("INSERT INTO audit_seal (number, first_id, last_id, events, content_hash, previous_hash, hash, sealed_at)"
                   " VALUES (1, '01', '01', 1, 'c', 'p', 'h', '2026-11-23')"));
    BOOST_TEST(may("INSERT INTO audit_link (seal, event_id, hash) VALUES (1, '01', 'h')"));
    for (const auto* table : {"audit_seal", "audit_link"}) {
        BOOST_TEST(!may(fmt::format("UPDATE {} SET hash = 'x'", table).c_str()), table);
        BOOST_TEST(!may(fmt::format("DELETE FROM {}", table).c_str()), table);
    }
}

BOOST_AUTO_TEST_CASE(submitted_versions_returns_and_acceptances_stay_as_they_are)
{
    for (const auto* table : {"filing_version", "filing_return", "filing_acceptance", "filler_change"}) {
        BOOST_TEST(may(fmt::format("SELECT COUNT(*) FROM {}", table).c_str()));
        BOOST_TEST(!may(fmt::format("UPDATE {} SET period = 1, epoch = 1", table).c_str()), table);
        BOOST_TEST(!may(fmt::format("DELETE FROM {}", table).c_str()), table);
    }
}

BOOST_AUTO_TEST_CASE(the_workers_may_remove_evidence_of_requests_and_not_change_it)
{
    BOOST_TEST(may("DELETE FROM handover_request_file"));
    BOOST_TEST(!may("UPDATE handover_request_file SET size = 1"));
    BOOST_TEST(!may("DELETE FROM handover_request"));
}

BOOST_AUTO_TEST_CASE(the_workers_cannot_touch_the_schema)
{
    for (const auto* sql : {"DROP TABLE user", "CREATE TABLE x (x INT PRIMARY KEY)", "ALTER TABLE user ADD x INT", "DELETE FROM schema_migration",
                            "CREATE INDEX x ON user (name)"})
        BOOST_TEST(!may(sql), sql);
}

BOOST_AUTO_TEST_CASE(a_change_of_tables_that_are_there_is_told_from_a_first_installation)
{
    const auto ours = migration::read_migrations(support::source_folder() + "/sql/migrations");
    BOOST_TEST(!migration::changes_tables(owner.read(), ours)); // all are done
    auto more = ours;
    more.push_back({ours.back().number + 1, "9999_more.sql", "SELECT 1;"});
    BOOST_TEST(migration::changes_tables(owner.read(), more));
    owner.read().execute_all("DELETE FROM schema_migration", {});
    BOOST_TEST(!migration::changes_tables(owner.read(), more));
    owner.read().execute_all("DROP TABLE schema_migration", {});
    BOOST_TEST(!migration::changes_tables(owner.read(), more));
}

BOOST_AUTO_TEST_CASE(every_table_has_its_line_in_the_grants)
{
    auto reader = worker.read(); // which sees the tables that it has a right to
    auto rows = reader.query(db::Sql{"SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"});
    BOOST_REQUIRE(rows.next());
    BOOST_TEST(rows.number(1) == tables());
}

BOOST_AUTO_TEST_SUITE_END()
