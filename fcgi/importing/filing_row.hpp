// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "form/form_book.hpp"
#include "importing/heading.hpp"
#include "util/expected.hpp"

#include <string>

namespace tianbao::importing {

/// One old filing as the file has it.
struct FilingRow {
    std::string uscc;
    period::Period period;
    Instant submitted_at;
    std::string submitted_by; ///< as written; may be empty
    std::string district;     ///< code of where the enterprise belonged then; empty: where it belongs now
    bool nil_declared = false;
    const form::Form* form = nullptr; ///< valid for the period
    form::Cells cells;                ///< canonical texts
};

/// What a row of a file of filings is read with.
struct FilingBasis {
    const Vocabulary& words;
    const form::FormBook& forms;
    const enterprise::Districts& districts;
    Instant now;
};

Expected<FilingRow, Findings> read_filing(const std::vector<std::string>& fields, const Heading& heading, const FilingBasis& basis);

/// The cells as form::to_json() writes them.
std::string cells_json(const form::Cells& cells);

/// What the hash of the submission is made of: filing::to_json() of its content, which knows no explanation and no declaration.
std::string content_json(std::string_view uscc, period::Period period, std::string_view form_version, bool nil_declared, std::string_view cells_json);

} // namespace tianbao::importing
