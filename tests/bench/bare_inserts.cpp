// SPDX-License-Identifier: MPL-2.0
// Inserts the rows of the database `bench` into the empty tables of the same names again: multi-row INSERTs of 500 through the connector,
// one transaction for each 500 filings, and nothing else. Prints rows and seconds; reading the rows is not counted.
//
//   bare_inserts DB_SOCKET DB_USER DB_PASSWORD_FILE
#include <cppconn/connection.h>
#include <cppconn/prepared_statement.h>
#include <cppconn/resultset.h>
#include <cppconn/resultset_metadata.h>
#include <cppconn/statement.h>
#include <mysql_driver.h>

#include <chrono>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr int kAtOnce = 500;

/// Rows of one table, read in portions and inserted again.
class Table {
public:
    Table(sql::Connection& connection, std::string name, std::string columns)
        : connection_(connection), name_(std::move(name)), columns_(std::move(columns))
    {
    }

    /// False: there are none left.
    bool read(int from)
    {
        const std::unique_ptr<sql::Statement> statement(connection_.createStatement());
        const std::unique_ptr<sql::ResultSet> rows(statement->executeQuery(
            "SELECT " + columns_ + " FROM bench." + name_ + " WHERE bench_row >= " + std::to_string(from) + " AND bench_row < " +
            std::to_string(from + kAtOnce) + " ORDER BY bench_row"));
        width_ = rows->getMetaData()->getColumnCount();
        values_.clear();
        while (rows->next())
            for (unsigned column = 1; column <= width_; ++column)
                values_.push_back(rows->isNull(column) ? std::nullopt : std::optional<std::string>(std::string(rows->getString(column))));
        return !values_.empty();
    }

    void insert()
    {
        std::string text = "INSERT INTO " + name_ + " (" + columns_ + ") VALUES ";
        for (std::size_t row = 0; row < values_.size() / width_; ++row) {
            text += row == 0 ? "(?" : ", (?";
            for (unsigned column = 1; column < width_; ++column) text += ", ?";
            text += ")";
        }
        const std::unique_ptr<sql::PreparedStatement> statement(connection_.prepareStatement(text));
        for (unsigned i = 0; i < values_.size(); ++i) {
            if (values_[i]) statement->setString(i + 1, *values_[i]);
            else statement->setNull(i + 1, sql::DataType::VARCHAR);
        }
        statement->executeUpdate();
    }

    std::size_t rows() const { return values_.size() / width_; }

private:
    sql::Connection& connection_;
    std::string name_;
    std::string columns_;
    unsigned width_ = 1;
    std::vector<std::optional<std::string>> values_;
};

std::string columns_of(sql::Connection& connection, const std::string& table)
{
    const std::unique_ptr<sql::Statement> statement(connection.createStatement());
    statement->execute("SET SESSION group_concat_max_len = 100000");
    const std::unique_ptr<sql::ResultSet> rows(statement->executeQuery(
        "SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position) FROM information_schema.columns WHERE table_schema = 'tianbao' AND table_name = '" +
        table + "' AND extra NOT LIKE '%GENERATED%'"));
    rows->next();
    return std::string(rows->getString(1));
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 4) return 2;
    try {
        std::ifstream file(arguments[3]);
        std::string password;
        std::getline(file, password);
        sql::ConnectOptionsMap options;
        options["hostName"] = sql::SQLString("unix://" + std::string(arguments[1]));
        options["userName"] = sql::SQLString(arguments[2]);
        options["password"] = sql::SQLString(password);
        options["schema"] = sql::SQLString("tianbao");
        options["OPT_CHARSET_NAME"] = sql::SQLString("utf8mb4");
        const std::unique_ptr<sql::Connection> connection(sql::mysql::get_driver_instance()->connect(options));
        const std::unique_ptr<sql::Statement> plain(connection->createStatement());
        std::vector<Table> tables;
        for (const auto* name : {"filing", "filing_version", "roster", "figure"}) tables.emplace_back(*connection, name, columns_of(*connection, name));
        std::chrono::duration<double> taken{};
        std::size_t filings = 0;
        for (int from = 1;; from += kAtOnce) {
            bool has_rows = false;
            for (auto& table : tables) has_rows = table.read(from) || has_rows;
            if (!has_rows) break;
            const auto began = std::chrono::steady_clock::now();
            plain->execute("START TRANSACTION");
            for (auto& table : tables) table.insert();
            plain->execute("COMMIT");
            taken += std::chrono::steady_clock::now() - began;
            filings += tables.front().rows();
        }
        std::cout << filings << " " << taken.count() << std::endl;
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << std::endl;
        return 1;
    }
    return 0;
}
