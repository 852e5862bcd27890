// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_book.hpp"
#include "html/words.hpp"
#include "sheet/line.hpp"

#include <string>
#include <vector>

namespace tianbao::filing {

/// The cells of filings as columns of a table. A cell of the form has a column of its own for each wording that the form's versions
/// gave it. Empty, 0 and 不适用 stay three different things; choices are written out.
class CellTable {
public:
    /// `words` is filing/workbook_words.tpl.
    CellTable(const html::Words& words, const form::FormBook& forms);

    /// Columns for what a version of the form words otherwise than those before.
    void add_version(const std::string& form_version);

    void append_heading(sheet::Line& line) const;
    /// Of a filing that was made with one of the versions added.
    void append_cells(sheet::Line& line, const std::string& form_version, const form::Cells& cells) const;

private:
    /// A cell of the form, as the versions that word it alike have it.
    struct Column {
        form::CellKey cell;
        std::string key;
        std::string title;
        std::vector<std::string> versions;
    };

    const form::Form& form_of(const std::string& version) const;
    sheet::Field field(const form::Form& form, const Column& column, const form::Cells& cells) const;

    const form::FormBook& forms_;
    std::string not_applicable_;
    std::vector<std::string> versions_;
    std::vector<Column> columns_;
};

} // namespace tianbao::filing
