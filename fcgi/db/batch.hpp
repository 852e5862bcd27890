// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"

#include <iterator>
#include <string>
#include <vector>

namespace tianbao::db {

/// "(?, ?, ?), (?, ?, ?)"
inline std::string places(std::size_t rows, std::size_t columns)
{
    std::string row = "(?";
    for (std::size_t i = 1; i < columns; ++i) row += ", ?";
    row += ")";
    std::string text;
    for (std::size_t i = 0; i < rows; ++i) text += (i == 0 ? "" : ", ") + row;
    return text;
}

/// A statement of many rows: "INSERT INTO t (a, b)", as many rows as were added, and what follows them.
class Batch {
public:
    Batch(std::string head, std::size_t columns, std::string tail = {}) : head_(std::move(head)), tail_(std::move(tail)), columns_(columns) {}

    /// As many values as there are columns.
    template <class... Values>
    void add(const Values&... values)
    {
        static_assert(sizeof...(Values) > 0);
        (values_.push_back(value_of(values)), ...);
    }

    bool is_empty() const { return values_.empty(); }

    /// Runs the statement, if there are rows, and begins anew. Rows changed.
    std::size_t run(Reader& database)
    {
        if (values_.empty()) return 0;
        const auto changed = database.execute_all(head_ + " VALUES " + places(values_.size() / columns_, columns_) + tail_, values_);
        values_.clear();
        return changed;
    }

    /// The same in statements of so many rows, which are prepared once for each connection. For loading: preparing a statement of thousands of
    /// rows costs about as much as running it.
    std::size_t run_in_portions(Reader& database, std::size_t rows)
    {
        const std::size_t portion = rows * columns_;
        if (values_.size() < portion) return run(database);
        const std::string text = head_ + " VALUES " + places(rows, columns_) + tail_;
        std::size_t changed = 0, begin = 0;
        for (; begin + portion <= values_.size(); begin += portion) {
            const auto from = values_.begin() + static_cast<std::ptrdiff_t>(begin);
            changed += database.execute_kept(text, std::vector<Value>(std::make_move_iterator(from), std::make_move_iterator(from + static_cast<std::ptrdiff_t>(portion))));
        }
        values_.erase(values_.begin(), values_.begin() + static_cast<std::ptrdiff_t>(begin));
        return changed + run(database);
    }

private:
    std::string head_;
    std::string tail_;
    std::size_t columns_;
    std::vector<Value> values_;
};

/// The values of a list, for " IN " + places(1, size). Never empty.
template <class Values>
std::vector<Value> listed(const Values& values)
{
    std::vector<Value> list;
    list.reserve(values.size());
    for (const auto& value : values) list.push_back(value_of(value));
    if (list.empty()) list.push_back(nullptr);
    return list;
}

} // namespace tianbao::db
