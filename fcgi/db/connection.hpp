// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"

#include <cppconn/connection.h>
#include <cppconn/exception.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>

#include <unordered_map>

namespace tianbao::db {

/// The prepared statement behind a query and its rows.
struct Rows::Cursor {
    std::unique_ptr<sql::ResultSet> rows;
};

/// One connection of one thread, with its prepared statements. Opened at the first statement and again after a loss.
class Connection {
public:
    explicit Connection(const Settings& settings);
    ~Connection();

    std::unique_ptr<sql::ResultSet> query(const Sql& sql, const std::vector<Value>& values);
    std::size_t update(const Sql& sql, const std::vector<Value>& values);
    std::size_t update_once(const std::string& text, const std::vector<Value>& values);
    void begin();
    void commit();
    void rollback() noexcept;
    /// A new unit of work: a lost connection may be replaced until its first statement has succeeded.
    void fresh() { used_ = false; }

private:
    template <class Act>
    auto guarded(const Act& act);
    void open();
    sql::PreparedStatement& prepared(const Sql& sql);
    void run_plain(const char* text);

    const Settings& settings_;
    std::unique_ptr<sql::Connection> connection_;
    std::unordered_map<const char*, std::unique_ptr<sql::PreparedStatement>> statements_;
    bool used_ = false;
    bool in_transaction_ = false;
};

} // namespace tianbao::db
