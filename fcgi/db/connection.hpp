// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"

#include <cppconn/connection.h>
#include <cppconn/exception.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>

#include <string_view>
#include <unordered_map>

namespace tianbao::db {

/// The prepared statement behind a query and its rows.
struct Rows::Cursor {
    std::unique_ptr<sql::PreparedStatement> own; ///< of a statement that is not kept; outlives its rows
    std::unique_ptr<sql::ResultSet> rows;
    const Sealer* sealer = nullptr;
};

/// One connection of one thread, with its prepared statements. Opened at the first statement and again after a loss.
class Connection {
public:
    explicit Connection(const Settings& settings);
    ~Connection();

    std::unique_ptr<sql::ResultSet> query(const Sql& sql, const std::vector<Value>& values);
    Rows::Cursor query_once(const std::string& text, const std::vector<Value>& values);
    std::size_t update(const Sql& sql, const std::vector<Value>& values);
    std::size_t update_once(const std::string& text, const std::vector<Value>& values);
    void begin();
    void commit();
    void rollback() noexcept;
    /// A new unit of work: a lost connection may be replaced until its first statement has succeeded.
    void fresh() { used_ = false; }
    const Sealer* sealer() const { return settings_.sealer.get(); }

private:
    enum class Effect { reads, changes };
    template <class Act>
    auto guarded(Effect effect, const Act& act);
    void drop();
    void open();
    sql::PreparedStatement& prepared(const Sql& sql);
    void run_plain(const char* text);

    const Settings& settings_;
    std::unique_ptr<sql::Connection> connection_;
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    /// By the text itself, not by its address, which another text may have later.
    std::unordered_map<std::string, std::unique_ptr<sql::PreparedStatement>, TextHash, std::equal_to<>> statements_;
    bool used_ = false;
    bool in_transaction_ = false;
};

} // namespace tianbao::db
