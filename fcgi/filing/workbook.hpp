// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hpp"
#include "period/period.hpp"
#include "sheet/workbook.hpp"
#include "util/expected.hpp"

#include <array>
#include <string>
#include <vector>

// 用 Excel 填报: how the workbook that an enterprise fills offline is laid out, and what is read from it.
namespace tianbao::filing {

/// The hidden sheet that says what the workbook is for: names in its first column, values in the second.
inline constexpr const char* kMarkSheet = "tianbao";

/// What a workbook is for.
struct WorkbookMark {
    std::string form_code;
    std::string form_version;
    std::string uscc;
    std::string period; ///< 2026-10
};

/// The columns of the sheet to fill, in their order. A hidden row names them by these words, so that columns and rows may be
/// moved: rows are known by the indicator's code.
enum class SheetColumn { code, name, unit, first, second, third, last_month, last_total, last_year, hint };
inline constexpr std::array<std::string_view, 10> kSheetColumns{"#code",  "#name",       "#unit",       "#first",     "#second",
                                                                "#third", "#last_month", "#last_total", "#last_year", "#hint"};
/// How many columns a several-choices question has for its answers.
inline constexpr int kChoiceColumns = 3;

/// In which of first, second, third a cell stands.
SheetColumn sheet_column(form::Column column);

/// An answer as the workbook shows it: "1 良好". Texts that are no option stay as they are.
std::string choice_text(const form::Indicator& indicator, std::string_view code);

/// Why a file is not taken as the workbook of the page.
enum class UploadFault {
    no_file,
    not_a_workbook,
    former_format,
    plain_text,
    encrypted,
    too_large,
    damaged,
    not_ours, ///< a workbook, but not made from the portal's template
    other_enterprise,
    other_period,
    other_form,
};

struct UploadRefusal {
    UploadFault fault;
    std::string found; ///< the enterprise's code, period or form version that the file names
};

UploadFault upload_fault(sheet::WorkbookFault fault);

/// Why something in the file is not taken.
enum class NotTakenWhy {
    unknown_row,    ///< stands in a row of no indicator
    doubled_row,    ///< the indicator's code stands in two rows
    not_applicable, ///< the cell does not apply to the enterprise, or the indicator has no such column
    fixed_cell,     ///< stands where nothing is to be filled in
    no_option,      ///< is none of the options
    too_long,       ///< more than any cell of the page takes
    other_sheet,    ///< stands on a sheet that the template does not have
};

struct NotTaken {
    NotTakenWhy why;
    std::string sheet; ///< of other sheets: the name
    std::string place; ///< "D7"; of other sheets: empty
    std::string text;
};

/// What somebody filled in.
struct FilledWorkbook {
    form::Cells cells;               ///< as typed; only what is not empty
    std::vector<NotTaken> not_taken; ///< at most some hundred
    int not_taken_beyond = 0;        ///< how many more there are
    int other_references = 0;        ///< grey figures that are not those of today: not read, and no cause for a word each
};

/// Reads a filled workbook. `section` is the enterprise's industry section; `blank` the template as it would be made now: what it holds
/// itself is not told as not taken.
Expected<FilledWorkbook, UploadRefusal> read_filled(const sheet::Workbook& filled, const sheet::Workbook& blank, const form::Form& form,
                                                    std::string_view section, const WorkbookMark& mark);

/// The draft with the file's values over it. What the file leaves empty keeps what the draft has.
struct Merged {
    form::Cells cells;
    struct Change {
        std::string key;
        std::string before;
        std::string after;
    };
    std::vector<Change> changes;   ///< in the order of the form
    std::vector<std::string> kept; ///< cells that are empty in the file and filled in the draft
};

Merged merged(const form::Form& form, const form::Cells& draft, const form::Cells& filled);

} // namespace tianbao::filing
