// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/time.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace tianbao::migration {

/// One file of sql/migrations, 数据库结构变更: "0001_foundation.sql".
struct Migration {
    int number;
    std::string name;
    std::string text;
};

/// All migrations of a folder by number. Throws std::runtime_error when the numbers are not 1, 2, 3, ….
std::vector<Migration> read_migrations(const std::filesystem::path& folder);

/// The statements of a text: split at a ";" that ends a line; lines that begin with "--" are left out.
std::vector<std::string> statements_of(const std::string& text);

/// Brings the database forward, one migration after the other, and sets the worker account's grants. Only forward; a
/// migration that stopped half-way is reported by its number and goes on at the statement after the last done one; what
/// comes after that one may be mended.
/// Names of what was applied now. Throws std::runtime_error when an applied migration's text has changed since.
std::vector<std::string> migrate(db::Pool& owner, const std::vector<Migration>& migrations, const std::string& grants_text,
                                 const std::string& database, const std::string& worker_user, Instant now);

/// Whether migrate() would change tables that are there already: some migration is not done, and the first one is.
bool changes_tables(db::Reader database, const std::vector<Migration>& migrations);

/// The newest applied migration's number; 0: none.
int applied_number(db::Reader database);

} // namespace tianbao::migration
