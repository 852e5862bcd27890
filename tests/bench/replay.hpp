// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <cppconn/connection.h>
#include <cppconn/prepared_statement.h>

namespace tianbao::bench {

using Value = std::variant<std::nullptr_t, std::int64_t, std::string>;

/// One statement that the portal sent, as the database's general log has it.
struct Step {
    const std::string* text = nullptr; ///< of a prepared statement with "?"; or as it is
    bool is_prepared = false;
    std::vector<Value> values;
    std::optional<std::size_t> version; ///< place among the values that follows "version = "
};

/// The statements of one request, in their order.
struct Act {
    std::string target; ///< path and query of the request
    std::vector<Step> steps;
};

/// What requests of one kind sent to the database. Runs are counted in memory that processes forked later share.
class Recording {
public:
    /// `statements` has the texts of all prepared statements, a hexadecimal line each; `log` a line "kind, tab,
    /// hexadecimal text" for each entry of the general log; `targets` the requests, a line each. Throws
    /// std::runtime_error when the entries are not those of equal requests one after another.
    Recording(const std::string& statements, const std::string& log, const std::string& targets);

    std::size_t size() const { return acts_.size(); }
    const Act& act(std::size_t index) const { return acts_[index]; }
    std::optional<std::size_t> find(const std::string& target) const;

    /// How often the act has run since the last reset; counts it.
    int count_run(std::size_t index) const { return runs_[index]++; }
    void reset() const;

private:
    void divide(std::vector<Step> steps, const std::vector<std::string>& targets);

    std::vector<std::unique_ptr<std::string>> texts_;
    std::vector<Act> acts_;
    std::map<std::string, std::size_t> by_target_;
    std::atomic<int>* runs_ = nullptr;
};

/// One connection with its prepared statements, set up as the portal's. Belongs to one thread.
class Connection {
public:
    Connection(const std::string& socket, const std::string& user, const std::string& password);
    ~Connection();

    /// Runs an act again: times, fresh ids and receipt numbers are made anew, a version named is the recorded one plus
    /// `earlier_runs`. Every column of every row is read. Throws when a statement that changes rows has not changed one.
    void run(const Act& act, int earlier_runs);
    /// Runs the act's first prepared statement alone.
    void run_first(const Act& act);

private:
    void run_step(const Step& step, int earlier_runs, std::map<std::string, std::string>& fresh);

    std::unique_ptr<sql::Connection> connection_;
    std::map<const std::string*, std::unique_ptr<sql::PreparedStatement>> statements_;
};

/// The lines of a file; throws std::runtime_error when it cannot be read.
std::vector<std::string> lines_of(const std::string& file);
/// A whole file.
std::string content_of(const std::string& file);
/// The bytes that hexadecimal digits stand for.
std::string unhex(const std::string& digits);
/// `count` random characters of Crockford's base 32.
std::string random_crockford(std::size_t count);

} // namespace tianbao::bench
