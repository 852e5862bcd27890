// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "util/data_fault.hpp"

namespace tianbao {

/// A row of one of the portal's own data files.
struct CsvRow {
    std::string file;
    int line;
    std::vector<std::string> fields;

    [[noreturn]] void refuse(const std::string& what) const { throw DataRefused{{file, line, what}}; }
};

/// Reads a data file of our own: `#` comments, one line of column names, which must be these, rows as wide, no quotes.
/// Throws DataRefused.
std::vector<CsvRow> parse_csv(std::string_view text, const std::string& file, const std::vector<std::string>& columns);

} // namespace tianbao
