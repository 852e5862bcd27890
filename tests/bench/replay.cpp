// SPDX-License-Identifier: MPL-2.0
#include "replay.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <random>
#include <stdexcept>

#include <cppconn/resultset.h>
#include <cppconn/resultset_metadata.h>
#include <cppconn/statement.h>
#include <mysql_driver.h>

namespace tianbao::bench {

namespace {

constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::string_view kOwnIds = "0BENCH"; // ids that seed.sql has made stay as they are

bool is_crockford(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return kCrockford.find(c) != std::string_view::npos; });
}

bool is_fresh_id(std::string_view text)
{
    return text.size() == 26 && is_crockford(text) && !text.starts_with(kOwnIds);
}

/// 202610- and ten random characters.
bool is_receipt_number(std::string_view text)
{
    return text.size() == 17 && text[6] == '-' && is_crockford(text.substr(7));
}

bool is_time(std::string_view text)
{
    return text.size() == 26 && text[4] == '-' && text[10] == ' ' && text[19] == '.';
}

std::string time_now()
{
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
    const std::time_t seconds = micros / 1000000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 40> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S", &parts);
    std::snprintf(text.data() + length, text.size() - length, ".%06d", static_cast<int>(micros % 1000000));
    return text.data();
}

std::string made_anew(const std::string& old, std::map<std::string, std::string>& fresh)
{
    if (is_time(old)) return time_now();
    if (!is_fresh_id(old) && !is_receipt_number(old)) return old;
    auto& made = fresh[old];
    if (made.empty()) made = old.substr(0, old.size() - 10) + random_crockford(10);
    return made;
}

void read_all(sql::ResultSet& rows)
{
    const auto columns = rows.getMetaData()->getColumnCount();
    while (rows.next()) {
        for (unsigned i = 1; i <= columns; ++i) {
            if (!rows.isNull(i)) rows.getString(i);
        }
    }
}

bool is_query(const std::string& text)
{
    return text.starts_with("SELECT") || text.starts_with("(SELECT");
}

} // namespace

std::string random_crockford(std::size_t count)
{
    thread_local std::mt19937_64 generator{std::random_device{}()};
    std::string text(count, '0');
    for (char& c : text) c = kCrockford[generator() & 31];
    return text;
}

Connection::Connection(const std::string& socket, const std::string& user, const std::string& password)
{
    auto* driver = sql::mysql::get_driver_instance();
    driver->threadInit();
    sql::ConnectOptionsMap options;
    options["hostName"] = sql::SQLString("unix://" + socket);
    options["userName"] = sql::SQLString(user);
    options["password"] = sql::SQLString(password);
    options["schema"] = sql::SQLString("tianbao");
    options["OPT_CHARSET_NAME"] = sql::SQLString("utf8mb4");
    options["OPT_READ_TIMEOUT"] = 15;
    connection_.reset(driver->connect(options));
    connection_->setTransactionIsolation(sql::TRANSACTION_READ_COMMITTED);
    const std::unique_ptr<sql::Statement> statement(connection_->createStatement());
    statement->execute("SET SESSION time_zone='+00:00', collation_connection=utf8mb4_bin, max_statement_time=10");
}

Connection::~Connection()
{
    statements_.clear();
    connection_.reset();
    sql::mysql::get_driver_instance()->threadEnd();
}

void Connection::run_step(const Step& step, int earlier_runs, std::map<std::string, std::string>& fresh)
{
    if (!step.is_prepared) {
        const std::unique_ptr<sql::Statement> statement(connection_->createStatement());
        statement->execute(*step.text);
        return;
    }
    auto& statement = statements_[step.text];
    if (!statement) statement.reset(connection_->prepareStatement(*step.text));
    for (std::size_t i = 0; i < step.values.size(); ++i) {
        const auto place = static_cast<unsigned>(i + 1);
        if (const auto* number = std::get_if<std::int64_t>(&step.values[i])) {
            statement->setInt64(place, step.version == i ? *number + earlier_runs : *number);
        } else if (const auto* text = std::get_if<std::string>(&step.values[i])) {
            statement->setString(place, made_anew(*text, fresh));
        } else {
            statement->setNull(place, sql::DataType::VARCHAR);
        }
    }
    if (is_query(*step.text)) {
        const std::unique_ptr<sql::ResultSet> rows(statement->executeQuery());
        read_all(*rows);
    } else if (statement->executeUpdate() != 1) {
        throw std::runtime_error("has not changed one row: " + *step.text);
    }
}

void Connection::run(const Act& act, int earlier_runs)
{
    std::map<std::string, std::string> fresh;
    for (const auto& step : act.steps) run_step(step, earlier_runs, fresh);
}

void Connection::run_first(const Act& act)
{
    std::map<std::string, std::string> fresh;
    for (const auto& step : act.steps) {
        if (!step.is_prepared) continue;
        run_step(step, 0, fresh);
        return;
    }
}

} // namespace tianbao::bench
