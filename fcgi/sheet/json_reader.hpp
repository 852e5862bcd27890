// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/table.hpp"

#include <optional>

namespace tianbao::sheet {

/// Why a text is no table in JSON.
enum class JsonFault {
    malformed, ///< no array of objects, or no JSON at all
    nested,    ///< a value is neither a text nor a number nor null
    names,     ///< an object has a name that the first one lacks, or one twice
    control,   ///< a text has a control character that no keyboard types, as \u0000
    too_large, ///< an object is larger than any row
};

/// Reads a table as JsonWriter writes it: an array of flat objects. The names of the first object are the heading, row 1; the objects are the
/// rows from 2 on, a name that one leaves out is an empty field. Numbers are taken digit by digit as they stand. Rows without a value are left
/// out, and counted. One object at a time is in memory.
class JsonReader {
public:
    static constexpr std::size_t kLargestObject = 512U << 10; ///< bytes
    static constexpr std::size_t kMostFields = CsvReader::kMostFields;

    /// False: nothing more is wanted, there is a fault.
    bool add(std::string_view piece, const RowTaker& take);
    Expected<void, JsonFault> finish(const RowTaker& take);
    /// The row that it is at, which it has not handed over: that of the fault. 0: there is no array.
    std::int64_t row() const { return at_ == At::begin ? 0 : number_ + 1; }

private:
    enum class At { begin, first_object, object, after_object, next_object, end };

    void put(char c, const RowTaker& take);
    void put_between(char c);
    void put_in_object(char c, const RowTaker& take);
    void end_object(const RowTaker& take);

    At at_ = At::begin;
    int depth_ = 0;
    bool is_in_text_ = false;
    bool is_escaped_ = false;
    std::string object_;
    std::vector<std::string> names_;
    std::int64_t number_ = 1; ///< of the row that was read last, the heading at first
    std::optional<JsonFault> fault_;
};

} // namespace tianbao::sheet
