// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"

#include <string>

namespace tianbao::support {

/// Where the test server is: TIANBAO_TEST_DB_SOCKET, _USER, _PASSWORD. The account owns the database `tianbao_test`.
db::Settings test_database_settings();

/// With one key, "test". The settings of the test server have it.
std::shared_ptr<const Sealer> test_sealer();

/// The root of the source tree: TIANBAO_TEST_SOURCE.
std::string source_folder();

/// A real database with the present schema and no rows. Migrated once a run, emptied for each fixture.
class Database {
public:
    Database();
    db::Pool& pool() { return pool_; }

private:
    db::Pool pool_;
};

} // namespace tianbao::support
