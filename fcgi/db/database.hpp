// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/retry.hpp"
#include "util/sealer.hpp"
#include "util/secret.hpp"
#include "util/time.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <variant>
#include <vector>

namespace tianbao::db {

/// Where the database is and who asks. `host` empty: the unix socket.
struct Settings {
    std::string socket;
    std::string host;
    std::uint16_t port = 3306;
    std::string name;
    std::string user;
    Secret password;
    std::string tls_ca;                   ///< with a host: the authority that must have signed the server's certificate
    int statement_seconds = 10;           ///< the server's own limit for one statement; 0: none (migrations)
    std::shared_ptr<const Sealer> sealer; ///< what sealed columns are written and read with
};

/// A unique key refused a row. The rule that the key stands for has been decided by the database.
struct DuplicateKey : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The text of a statement: a constant, with "?" for every value.
struct Sql {
    const char* text;
};

/// A value for a placeholder.
using Value = std::variant<std::nullptr_t, std::int64_t, std::string>;

inline Value value_of(std::nullptr_t)
{
    return nullptr;
}
inline Value value_of(bool flag)
{
    return std::int64_t{flag};
}
inline Value value_of(int number)
{
    return std::int64_t{number};
}
inline Value value_of(std::int64_t number)
{
    return number;
}
inline Value value_of(std::string text)
{
    return text;
}
inline Value value_of(std::string_view text)
{
    return std::string(text);
}
inline Value value_of(const char* text)
{
    return std::string(text);
}
inline Value value_of(Instant at)
{
    return sql_text(at);
}
inline Value value_of(ShanghaiDay day)
{
    return day_text(day);
}
template <class T>
requires requires(const T& id)
{
    {
        id.text()
        } -> std::convertible_to<std::string>;
}
Value value_of(const T& id)
{
    return std::string(id.text());
}
template <class T>
Value value_of(const std::optional<T>& maybe)
{
    return maybe ? value_of(*maybe) : Value{nullptr};
}

/// The rows of a query, one at a time. Columns count from 1. To be done with before the next query of the same text.
class Rows {
public:
    struct Cursor;
    explicit Rows(std::unique_ptr<Cursor> cursor);
    ~Rows();
    Rows(Rows&&) noexcept;
    Rows& operator=(Rows&&) noexcept;

    bool next();
    bool is_null(int column) const;
    std::string text(int column) const;    ///< empty for NULL
    std::int64_t number(int column) const; ///< 0 for NULL
    bool flag(int column) const { return number(column) != 0; }
    Instant instant(int column) const;
    std::optional<std::string> optional_text(int column) const;
    std::optional<Instant> optional_instant(int column) const;

    /// What a sealed column holds, opened; `column_name` as "user.mobile", `row` is the key of the row that the value is of. Empty for
    /// NULL. Throws Unsealable.
    std::string opened(int column, std::string_view column_name, std::string_view row) const;
    Telephone telephone(int column, std::string_view column_name, std::string_view row) const;
    /// The same of a value that stands in a column made of several.
    std::string opened_text(std::string_view text, std::string_view column_name, std::string_view row) const;

private:
    std::unique_ptr<Cursor> cursor_;
};

class Connection;

/// Statements each of its own (autocommit): for pages that read.
class Reader {
public:
    explicit Reader(Connection& connection) : connection_(&connection) {}

    template <class... Arguments>
    Rows query(Sql sql, const Arguments&... arguments)
    {
        return run_query(sql, {value_of(arguments)...});
    }

    /// Runs a statement that changes rows, or with a text made at run time (many VALUES). Rows changed.
    template <class... Arguments>
    std::size_t execute(Sql sql, const Arguments&... arguments)
    {
        return run_update(sql, {value_of(arguments)...});
    }
    std::size_t execute_all(const std::string& text, const std::vector<Value>& values);
    /// The same, kept prepared: for a text that comes again and again.
    std::size_t execute_kept(const std::string& text, const std::vector<Value>& values);
    /// A query with a text made at run time (many values), which is not kept prepared.
    Rows query_once(const std::string& text, const std::vector<Value>& values);

    /// That of the settings. Throws std::logic_error when there is none.
    const Sealer& sealer() const;

protected:
    Connection* connection_;

private:
    Rows run_query(Sql sql, const std::vector<Value>& values);
    std::size_t run_update(Sql sql, const std::vector<Value>& values);
};

/// All or nothing: what is not committed when this ends is rolled back. READ COMMITTED.
/// A deadlock or lost certification throws TryAgain: nothing of the transaction is left, run it again.
class Transaction : public Reader {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws OutcomeUnknown when the connection breaks before the server's answer.
    void commit();

private:
    bool open_ = true;
};

/// The connections of one worker: one for each thread that asks, kept with its prepared statements.
class Pool {
public:
    explicit Pool(Settings settings);
    ~Pool();
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    Reader read() { return Reader{connection()}; }
    Transaction begin() { return Transaction{connection()}; }

    /// Closes the calling thread's connection; before the thread ends.
    void leave_thread();

private:
    Connection& connection();

    Settings settings_;
    std::mutex mutex_;
    std::map<std::thread::id, std::unique_ptr<Connection>> connections_;
};

/// Prepares the driver; once, in main, before any thread.
void initialise_driver();

} // namespace tianbao::db
