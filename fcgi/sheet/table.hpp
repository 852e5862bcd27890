// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/workbook.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::sheet {

/// A row of a table, numbered as spreadsheet programs do: from 1, the heading included.
struct TableRow {
    std::int64_t number = 0;
    std::vector<std::string> fields;
};

/// Takes the rows one by one; what it throws ends the reading.
using RowTaker = std::function<void(TableRow&&)>;

/// A table that is not read a second time is not read into memory either: what a workbook of it may hold at most.
inline constexpr WorkbookLimits kTableLimits{
    .packed = std::size_t{1} << 30,
    .unpacked = std::size_t{8} << 30,
    .rows = 1'048'576,
    .columns = 1024,
    .cells = 200'000'000,
    .all_text = std::size_t{8} << 30,
};

/// Hands over the rows of a workbook's first sheet that is not hidden. Rows without a value are left out. Only the texts that cells
/// share stay in memory.
Expected<void, WorkbookFault> read_table(std::string_view bytes, const WorkbookLimits& limits, const RowTaker& take);

/// Why a text is no comma-separated table.
enum class CsvFault {
    open_quote, ///< a quoted field does not end
    too_large,  ///< a field or a row is larger than any table's
};

/// Reads comma-separated text (RFC 4180) as spreadsheet programs write it: quoted fields may hold commas, quotes and line ends;
/// lines end with CR LF, LF or CR; a byte order mark at the beginning does not count. Rows without a value are left out, and counted.
class CsvReader {
public:
    static constexpr std::size_t kLongestField = 128U << 10; ///< bytes
    static constexpr std::size_t kMostFields = 4096;

    /// False: nothing more is wanted, there is a fault.
    bool add(std::string_view piece, const RowTaker& take);
    Expected<void, CsvFault> finish(const RowTaker& take);
    /// The row that it is at, which it has not handed over: that of the fault.
    std::int64_t row() const { return number_; }

private:
    enum class At { field_begin, plain, quoted, quote_in_quoted };

    void put(char c);
    void end_field();
    void end_row(const RowTaker& take);

    At at_ = At::field_begin;
    bool is_at_start_ = true;
    bool is_after_return_ = false;
    bool has_value_ = false;
    std::string mark_; ///< what may be a byte order mark
    std::string field_;
    TableRow row_;
    std::int64_t number_ = 1;
    bool is_too_large_ = false;
};

} // namespace tianbao::sheet
