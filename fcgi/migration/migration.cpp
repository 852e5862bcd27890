// SPDX-License-Identifier: MPL-2.0
#include "migration/migration.hpp"

#include "util/file.hpp"
#include "util/secret.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace tianbao::migration {

namespace {

constexpr db::Sql kCreateTable{"CREATE TABLE IF NOT EXISTS schema_migration ("
                               " number INT NOT NULL,"
                               " name VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,"
                               " text_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,"
                               " statements_done INT NOT NULL,"
                               " finished_at DATETIME(6) NULL,"
                               " PRIMARY KEY (number)) COMMENT '已执行的结构变更'"};
constexpr db::Sql kSelect{"SELECT text_hash, statements_done, finished_at IS NOT NULL FROM schema_migration WHERE number = ?"};
constexpr db::Sql kInsert{"INSERT INTO schema_migration (number, name, text_hash, statements_done) VALUES (?, ?, ?, 0)"};
constexpr db::Sql kStep{"UPDATE schema_migration SET statements_done = ? WHERE number = ?"};
// with the hash: what stopped half-way may have gone on with a mended text
constexpr db::Sql kFinish{"UPDATE schema_migration SET text_hash = ?, finished_at = ? WHERE number = ?"};
constexpr db::Sql kHasTable{"SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'schema_migration'"};
constexpr db::Sql kNewest{"SELECT COALESCE(MAX(number), 0) FROM schema_migration WHERE finished_at IS NOT NULL"};

std::string with_names(std::string text, const std::string& database, const std::string& account)
{
    for (const auto& [marker, value] : {std::pair<std::string, std::string>{"{database}", database}, {"{worker}", account}}) {
        for (auto at = text.find(marker); at != std::string::npos; at = text.find(marker, at + value.size())) text.replace(at, marker.size(), value);
    }
    return text;
}

/// Whether it was applied now.
bool apply(db::Pool& owner, const Migration& migration, Instant now)
{
    const auto hash = hex(sha256(migration.text));
    std::size_t done = 0;
    bool known = false;
    {
        auto rows = owner.read().query(kSelect, migration.number);
        known = rows.next();
        if (known && rows.text(1) != hash && rows.flag(3))
            throw std::runtime_error(fmt::format("migration {} is not what was applied: its text has changed", migration.name));
        if (known && rows.flag(3)) return false;
        if (known) done = static_cast<std::size_t>(rows.number(2));
    }
    if (!known) owner.read().execute(kInsert, migration.number, migration.name, hash);
    const auto statements = statements_of(migration.text);
    for (; done < statements.size(); ++done) {
        try {
            owner.read().execute_all(statements[done], {});
        } catch (const std::exception& error) {
            throw std::runtime_error(fmt::format("migration {}, statement {}: {}", migration.name, done + 1, error.what()));
        }
        owner.read().execute(kStep, static_cast<std::int64_t>(done + 1), migration.number);
    }
    owner.read().execute(kFinish, hash, now, migration.number);
    return true;
}

} // namespace

std::vector<Migration> read_migrations(const std::filesystem::path& folder)
{
    std::vector<Migration> migrations;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".sql") continue;
        migrations.push_back({std::atoi(entry.path().filename().c_str()), entry.path().filename().string(), content_of(entry.path())});
    }
    std::sort(migrations.begin(), migrations.end(), [](const Migration& a, const Migration& b) { return a.number < b.number; });
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        if (migrations[i].number != static_cast<int>(i) + 1)
            throw std::runtime_error(fmt::format("{}: migration {:04} is missing or doubled", folder.string(), i + 1));
    }
    return migrations;
}

std::vector<std::string> statements_of(const std::string& text)
{
    std::vector<std::string> statements;
    std::string statement;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("--") || (line.empty() && statement.empty())) continue;
        statement += line + "\n";
        if (!line.ends_with(';')) continue;
        statement.resize(statement.size() - 2);
        statements.push_back(std::move(statement));
        statement.clear();
    }
    if (statement.find_first_not_of(" \n") != std::string::npos) throw std::runtime_error("a statement does not end with ';': " + statement);
    return statements;
}

std::vector<std::string> migrate(db::Pool& owner, const std::vector<Migration>& migrations, const std::string& grants_text,
                                 const std::string& database, const std::string& worker_user, Instant now)
{
    // tables take it over, whatever the server's default is: names that differ in case or width are different names
    owner.read().execute_all("ALTER DATABASE `" + database + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin", {});
    owner.read().execute(kCreateTable);
    std::vector<std::string> applied;
    for (const auto& migration : migrations) {
        if (apply(owner, migration, now)) applied.push_back(migration.name);
    }
    const auto account = fmt::format("'{}'@'localhost'", worker_user);
    for (const auto& grant : statements_of(with_names(grants_text, "`" + database + "`", account))) owner.read().execute_all(grant, {});
    return applied;
}

bool changes_tables(db::Reader database, const std::vector<Migration>& migrations)
{
    {
        auto rows = database.query(kHasTable);
        if (!rows.next()) return false;
    }
    const int applied = applied_number(database);
    return applied > 0 && !migrations.empty() && applied < migrations.back().number;
}

int applied_number(db::Reader database)
{
    auto rows = database.query(kNewest);
    return rows.next() ? static_cast<int>(rows.number(1)) : 0;
}

} // namespace tianbao::migration
