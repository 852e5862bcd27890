// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "util/data_fault.hpp"

namespace tianbao {

struct DataValue;
using DataList = std::vector<DataValue>;
using DataFields = std::map<std::string, DataValue, std::less<>>;

/// A value of a TOML file with the line it stands in.
struct DataValue {
    int line = 0;
    std::variant<bool, std::int64_t, std::string, std::chrono::year_month_day, DataList, DataFields> value;
};

/// One table of a data file, 数据表, read strictly: each reader throws DataRefused, naming file, line and key,
/// when the key is missing or of another type, and done() when a key was never asked for.
class DataTable {
public:
    DataTable(const DataValue& value, std::string file, std::string name);

    bool has(std::string_view key) const;
    std::string text(std::string_view key);
    std::optional<std::string> text_if(std::string_view key);
    std::int64_t number(std::string_view key);
    std::optional<std::int64_t> number_if(std::string_view key);
    std::chrono::year_month_day day(std::string_view key);
    /// False when the key is missing.
    bool flag(std::string_view key);
    std::vector<std::string> texts(std::string_view key);
    /// Empty when the key is missing.
    std::vector<std::string> texts_if(std::string_view key);
    DataTable table(std::string_view key);
    /// The tables of `[[key]]`, none when the key is missing.
    std::vector<DataTable> tables(std::string_view key);
    /// All keys and texts of a table that holds texts only.
    std::map<std::string, std::string, std::less<>> all_texts();

    int line() const { return line_; }
    const std::string& file() const { return file_; }
    void done() const;
    [[noreturn]] void refuse(const std::string& what) const;
    [[noreturn]] void refuse(std::string_view key, const std::string& what) const;

private:
    const DataValue* find(std::string_view key);
    const DataValue& need(std::string_view key);
    template <typename T>
    const T& as(const DataValue& value, std::string_view key, std::string_view type) const;

    const DataFields* fields_;
    int line_;
    std::string file_;
    std::string name_;
    std::set<std::string, std::less<>> read_;
};

/// Parses TOML. Throws DataRefused. The tables of the answer refer to it: keep it while they are read.
DataValue parse_data(std::string_view text, const std::string& file);

} // namespace tianbao
