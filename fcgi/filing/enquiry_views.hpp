// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/edit_sheet.hpp"
#include "html/dictionary.hpp"

namespace tianbao::filing {

/// The HTML id of an explanation's field: "x-Q05-A01-y".
std::string enquiry_id(const Enquiry& enquiry);

/// The HTML id of the field that answers an officer's note: "a-A01-m".
std::string answer_id(const Mark& mark);

/// One section of part/explain_fault.tpl.
void show_enquiry_fault(html::Dictionary& row, EnquiryFault fault);

/// One row of part/explain.tpl. What is only missing is said when the sheet shows all.
void show_enquiry(html::Dictionary& row, const form::Form& form, const Enquiry& enquiry, bool shows_all);

/// part/doubt.tpl: the mark at a cell that leads to what stands below it.
void show_doubt(html::Dictionary& row, const Enquiry& enquiry);

/// One MARK row of part/enquiries.tpl.
void show_mark(html::Dictionary& row, const form::Form& form, const Mark& mark, bool shows_all);

/// What the script clones (part/filing_templates.tpl).
void show_filing_templates(html::Dictionary& page);

} // namespace tianbao::filing
