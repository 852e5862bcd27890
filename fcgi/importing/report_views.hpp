// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/words.hpp"
#include "importing/import_repository.hpp"
#include "importing/vocabulary.hpp"
#include "sheet/csv_writer.hpp"

namespace tianbao::importing {

/// 核对结果 of an import as comma-separated text: a line for each finding, and what became of the rows.
class Report {
public:
    Report(const html::Templates& templates, const Import& import);

    void add_heading(sheet::CsvWriter& csv) const;
    void add(sheet::CsvWriter& csv, const StoredFinding& finding) const;
    /// The last line: how many rows there are, and what the lines do not say.
    void add_summary(sheet::CsvWriter& csv) const;
    /// "导入核对结果_2026企业.csv"
    std::string file_name() const;

    /// A reason in words.
    std::string reason(std::string_view code) const;
    /// A finding for a terminal, which others may look at and which keeps what it showed: row, column and reason; the cell only where its column
    /// tells of no people.
    std::string terminal_line(const StoredFinding& finding, const Vocabulary& words) const;

private:
    html::Words words_;
    html::Words reasons_;
    const Import& import_;
};

} // namespace tianbao::importing
