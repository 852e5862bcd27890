// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/adjustment.hpp"
#include "filing/filing.hpp"
#include "form/form.hpp"
#include "html/dictionary.hpp"

#include <string>
#include <string_view>

namespace tianbao::filing {

/// The HTML id of a cell's field: "c-A01-m" for A01.m.
std::string cell_id(std::string_view key);

/// How a cell is named where it does not stand: "A01 营业收入 本月". A key that the form does not have stays as it is.
std::string cell_name(const form::Form& form, std::string_view key);

/// Shows which column a cell stands in (part/column.tpl).
void show_column(html::Dictionary& row, form::Column column);

/// A figure as people read it: thousands separators in a number, other text as it is.
std::string figure_text(std::string_view text);

/// What was chosen or written, in words; several choices joined by "、". Codes that the form does not know stay as they are.
std::string answer_text(const form::Indicator& indicator, std::string_view text);

/// Growth of a flow's y against py or a stock's e against pe; nothing when it cannot be computed.
std::string growth_text_of(const form::Indicator& indicator, const form::Cells& cells);

/// What stands beside the values of a sheet. What is about no cell is not shown there.
struct SheetNotes {
    form::Explanations explanations;
    std::vector<Mark> marks;
    std::vector<Adjustment> adjustments = {};
    int number = 0; ///< of the submission whose adjustments stand beside its cells
};

/// Fills part/filing_values.tpl. Cells that differ from `before`, where it is given, are marked.
void show_sheet(html::Dictionary& page, const form::Form& form, const form::Cells& cells, const form::Cells* before = nullptr,
                const SheetNotes& notes = {});

} // namespace tianbao::filing
