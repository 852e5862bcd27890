// SPDX-License-Identifier: MPL-2.0
#include "support/database.hpp"

#include "migration/migration.hpp"

#include <cstdlib>
#include <stdexcept>

namespace tianbao::support {

namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    if (!value) throw std::runtime_error(std::string(name) + " is not set: run tests/run, which starts the test database");
    return value;
}

void migrate_once()
{
    static const bool done = [] {
        db::initialise_driver();
        auto settings = test_database_settings();
        settings.statement_seconds = 0;
        db::Pool owner(settings);
        {
            auto tables = owner.read().query(
                db::Sql{"SELECT CONCAT('DROP TABLE `', table_name, '`') FROM information_schema.tables WHERE table_schema = DATABASE()"});
            std::vector<std::string> drops;
            while (tables.next()) drops.push_back(tables.text(1));
            owner.read().execute_all("SET SESSION foreign_key_checks = 0", {});
            for (const auto& drop : drops) owner.read().execute_all(drop, {});
            owner.read().execute_all("SET SESSION foreign_key_checks = 1", {});
        }
        migration::migrate(owner, migration::read_migrations(source_folder() + "/sql/migrations"), "", settings.name, settings.user, system_now());
        owner.leave_thread();
        return true;
    }();
    static_cast<void>(done);
}

} // namespace

std::string source_folder()
{
    return variable("TIANBAO_TEST_SOURCE");
}

std::shared_ptr<const Sealer> test_sealer()
{
    static const auto sealer = std::make_shared<const Sealer>(
        std::vector<SealingKey>{{"test", CipherKind::aes_256_gcm, Secret{"a sealing secret for tests, 32 bytes"}}}, "test");
    return sealer;
}

db::Settings test_database_settings()
{
    db::Settings settings;
    settings.socket = variable("TIANBAO_TEST_DB_SOCKET");
    settings.user = variable("TIANBAO_TEST_DB_USER");
    settings.password = Secret{variable("TIANBAO_TEST_DB_PASSWORD")};
    settings.name = "tianbao_test";
    settings.sealer = test_sealer();
    return settings;
}

Database::Database() : pool_((migrate_once(), test_database_settings()))
{
    auto tx = pool_.begin();
    std::vector<std::string> tables;
    {
        auto rows = tx.query(
            db::Sql{"SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name <> 'schema_migration'"});
        while (rows.next()) tables.push_back(rows.text(1));
    }
    tx.execute_all("SET SESSION foreign_key_checks = 0", {});
    for (const auto& table : tables) tx.execute_all("DELETE FROM `" + table + "`", {});
    tx.execute_all("SET SESSION foreign_key_checks = 1", {});
    tx.commit();
}

} // namespace tianbao::support
