// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_book.hpp"
#include "html/words.hpp"
#include "importing/vocabulary.hpp"

#include <string>

namespace tianbao::importing {

/// A file to be filled: its name and bytes.
struct ImportTemplate {
    std::string name;
    std::string bytes;
};

/// The Excel file whose first row has the columns of a kind; for filings those of the newest form, too. A second sheet says how to fill it.
ImportTemplate import_template(Kind kind, const html::Templates& templates, const Vocabulary& vocabulary, const form::FormBook& forms, Instant now);

} // namespace tianbao::importing
