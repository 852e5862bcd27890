// SPDX-License-Identifier: MPL-2.0
#include "db/connection.hpp"

#include <fmt/format.h>

#include <cppconn/statement.h>
#include <mysql_driver.h>

#include <algorithm>
#include <array>

namespace tianbao::db {

namespace {

// server and client error numbers (MariaDB 10.11)
constexpr int kDuplicateKey = 1062;
constexpr std::array kConflicts{1213, 1205, 1020, 1451, 1452}; // the last two: a parent row that came or went meanwhile
constexpr std::array kLost{2002, 2003, 2006, 2013, 2030, 2055, 1053, 1927, 1047, 1040, 1152, 1184};
/// Lost while the answer was awaited: the server may have done what it was told.
constexpr std::array kLostOnTheWay{2013, 2055, 1053, 1927};
constexpr int kStatementTooLong = 1969;

template <std::size_t N>
bool is_one_of(const std::array<int, N>& codes, int code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

void bind(sql::PreparedStatement& statement, const std::vector<Value>& values)
{
    for (unsigned i = 0; i < values.size(); ++i) {
        if (const auto* number = std::get_if<std::int64_t>(&values[i])) {
            statement.setInt64(i + 1, *number);
        } else if (const auto* text = std::get_if<std::string>(&values[i])) {
            statement.setString(i + 1, *text);
        } else {
            statement.setNull(i + 1, sql::DataType::VARCHAR);
        }
    }
}

sql::ConnectOptionsMap options_of(const Settings& settings)
{
    sql::ConnectOptionsMap options;
    if (settings.host.empty()) {
        options["hostName"] = sql::SQLString("unix://" + settings.socket);
    } else {
        options["hostName"] = sql::SQLString("tcp://" + settings.host);
        options["port"] = static_cast<int>(settings.port);
        options["sslVerify"] = true;
        options["sslCA"] = sql::SQLString(settings.tls_ca);
    }
    options["userName"] = sql::SQLString(settings.user);
    options["password"] = sql::SQLString(settings.password.expose());
    options["schema"] = sql::SQLString(settings.name);
    options["OPT_CHARSET_NAME"] = sql::SQLString("utf8mb4");
    options["OPT_CONNECT_TIMEOUT"] = 3;
    options["OPT_READ_TIMEOUT"] = settings.statement_seconds == 0 ? 3600 : settings.statement_seconds + 5;
    options["OPT_WRITE_TIMEOUT"] = 10;
    return options;
}

} // namespace

void initialise_driver()
{
    sql::mysql::get_driver_instance();
}

Connection::Connection(const Settings& settings) : settings_(settings)
{
    sql::mysql::get_driver_instance()->threadInit();
}

Connection::~Connection()
{
    statements_.clear();
    connection_.reset();
    sql::mysql::get_driver_instance()->threadEnd();
}

void Connection::open()
{
    auto options = options_of(settings_);
    connection_.reset(sql::mysql::get_driver_instance()->connect(options));
    connection_->setTransactionIsolation(sql::TRANSACTION_READ_COMMITTED); // connecting sets REPEATABLE READ
    run_plain("SET SESSION time_zone='+00:00', innodb_lock_wait_timeout=5, collation_connection=utf8mb4_bin,"
              " sql_mode='STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO'");
    if (settings_.statement_seconds > 0) run_plain(fmt::format("SET SESSION max_statement_time={}", settings_.statement_seconds).c_str());
    if (!settings_.host.empty()) {
        const std::unique_ptr<sql::Statement> statement(connection_->createStatement());
        const std::unique_ptr<sql::ResultSet> cipher(statement->executeQuery("SHOW SESSION STATUS LIKE 'Ssl_cipher'"));
        if (!cipher->next() || cipher->getString(2).length() == 0) throw Unavailable("the connection to the database is not encrypted");
    }
}

void Connection::run_plain(const char* text)
{
    const std::unique_ptr<sql::Statement> statement(connection_->createStatement());
    statement->execute(text);
}

sql::PreparedStatement& Connection::prepared(const Sql& sql)
{
    const auto known = statements_.find(std::string_view(sql.text));
    if (known != statements_.end()) return *known->second;
    std::unique_ptr<sql::PreparedStatement> statement(connection_->prepareStatement(sql.text));
    return *statements_.emplace(sql.text, std::move(statement)).first->second;
}

void Connection::drop()
{
    statements_.clear();
    connection_.reset();
}

/// Runs a statement; a connection found dead at the first statement of a unit of work is replaced once. A change that
/// commits itself may have been done by the time the connection was found dead: it is not run again.
template <class Act>
auto Connection::guarded(Effect effect, const Act& act)
{
    for (bool again = true;; again = false) {
        try {
            if (!connection_ && in_transaction_) throw Unavailable("the transaction's connection is lost");
            if (!connection_) open();
            auto result = act();
            used_ = true;
            return result;
        } catch (const sql::SQLException& error) {
            const int code = error.getErrorCode();
            if (code == kDuplicateKey) throw DuplicateKey(error.what());
            if (is_one_of(kConflicts, code)) throw TryAgain(error.what());
            if (code == kStatementTooLong) throw Unavailable(error.what());
            if (!is_one_of(kLost, code)) throw std::runtime_error(fmt::format("SQL error {}: {}", code, error.what()));
            drop();
            if (effect == Effect::changes && !in_transaction_ && is_one_of(kLostOnTheWay, code))
                throw OutcomeUnknown(fmt::format("database: {} {}", code, error.what()));
            if (used_ || !again) throw Unavailable(fmt::format("database: {} {}", code, error.what()));
        }
    }
}

std::unique_ptr<sql::ResultSet> Connection::query(const Sql& sql, const std::vector<Value>& values)
{
    return guarded(Effect::reads, [&] {
        auto& statement = prepared(sql);
        bind(statement, values);
        return std::unique_ptr<sql::ResultSet>(statement.executeQuery());
    });
}

Rows::Cursor Connection::query_once(const std::string& text, const std::vector<Value>& values)
{
    return guarded(Effect::reads, [&] {
        std::unique_ptr<sql::PreparedStatement> statement(connection_->prepareStatement(text));
        bind(*statement, values);
        std::unique_ptr<sql::ResultSet> rows(statement->executeQuery());
        return Rows::Cursor{std::move(statement), std::move(rows), settings_.sealer.get()};
    });
}

std::size_t Connection::update(const Sql& sql, const std::vector<Value>& values)
{
    return guarded(Effect::changes, [&] {
        auto& statement = prepared(sql);
        bind(statement, values);
        return static_cast<std::size_t>(std::max(statement.executeUpdate(), 0));
    });
}

std::size_t Connection::update_once(const std::string& text, const std::vector<Value>& values)
{
    return guarded(Effect::changes, [&] {
        const std::unique_ptr<sql::PreparedStatement> statement(connection_->prepareStatement(text));
        bind(*statement, values);
        return static_cast<std::size_t>(std::max(statement->executeUpdate(), 0));
    });
}

void Connection::begin()
{
    guarded(Effect::reads, [&] {
        run_plain("START TRANSACTION");
        return 0;
    });
    in_transaction_ = true;
}

void Connection::commit()
{
    in_transaction_ = false;
    if (!connection_) throw Unavailable("the transaction's connection is lost");
    try {
        run_plain("COMMIT");
    } catch (const sql::SQLException& error) {
        const int code = error.getErrorCode();
        drop();
        if (is_one_of(kConflicts, code)) throw TryAgain(error.what());
        throw OutcomeUnknown(fmt::format("COMMIT: {} {}", code, error.what()));
    }
}

void Connection::rollback() noexcept
{
    in_transaction_ = false;
    if (!connection_) return;
    try {
        run_plain("ROLLBACK");
    } catch (const sql::SQLException&) {
        drop();
    }
}

} // namespace tianbao::db
