// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "importing/import_repository.hpp"

#include <string>
#include <vector>

namespace tianbao::importing {

/// What somebody typed for a new import.
struct ImportForm {
    std::string kind;
    std::string source;
    bool had_file = false;
};

enum class ImportRefusal {
    kind_missing,
    source_missing,
    source_long,
    file_missing,
    file_large,
    password_missing,
};

/// Findings as a page shows them: the first ones, and how many there are.
struct ShownFindings {
    std::vector<StoredFinding> first;
    std::int64_t all = 0;
};

/// One import with what was found in its file.
struct ImportSheet {
    explicit ImportSheet(Import of, bool lacks = false) : import(std::move(of)), lacks_only_good(lacks) {}

    Import import;
    ShownFindings problems;
    ShownFindings late;
    ShownFindings changes;
    bool refreshes = false;
    bool hides_figures = false; ///< from who sees none: of a finding row, column and fault are shown
    bool lacks_only_good = false; ///< confirmed without 只导入正确的行, although rows are bad
};

/// /imports
void show_imports(html::Dictionary& values, const std::vector<Import>& imports, bool is_first, const std::string& next_key);
/// /imports/new; `largest`: bytes of a file.
void show_new_import(html::Page& page, const ImportForm& form, const std::vector<ImportRefusal>& refusals, std::size_t largest);
/// /imports/{id}
void show_import(html::Page& page, const ImportSheet& sheet, const enterprise::Districts& districts);

} // namespace tianbao::importing
