// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_book.hpp"
#include "importing/vocabulary.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tianbao::importing {

/// The first row of a file: which column is what.
class Heading {
public:
    /// `forms`: for a file of filings, whose columns may be cells of any version of the form, named `A01.m`, as the portal's exports
    /// name them, or as its messages do; nothing for other kinds.
    Heading(Kind kind, const Vocabulary& words, const form::FormBook* forms) : kind_(kind), words_(words), forms_(forms) {}

    /// What is wrong: columns that are unknown, missing or there twice, or that the row is no heading. Empty: the file may be read.
    Findings read(const std::vector<std::string>& names);

    bool has(Field field) const { return columns_.contains(field); }
    /// The cell of a row, trimmed; empty where the file has no such column.
    std::string_view text(const std::vector<std::string>& fields, Field field) const;
    /// The heading as in the file; without such a column as it would be.
    const std::string& name(Field field) const;

    /// The column of each cell that a version of the form has, by slot.
    const std::map<std::size_t, std::size_t>& cells(const form::Form& form) const;
    /// Columns of cells that this version of the form does not have.
    const std::vector<std::size_t>& foreign_cells(const form::Form& form) const;
    const std::string& name_at(std::size_t column) const { return names_[column]; }

private:
    bool read_cell(std::size_t column);
    void find_foreign();

    Kind kind_;
    const Vocabulary& words_;
    const form::FormBook* forms_;
    std::vector<std::string> names_;
    std::map<Field, std::size_t> columns_;
    std::vector<std::size_t> cell_columns_;
    std::map<const form::Form*, std::map<std::size_t, std::size_t>> by_form_;
    std::map<const form::Form*, std::vector<std::size_t>> foreign_;
};

} // namespace tianbao::importing
