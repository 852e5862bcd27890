// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_book.hpp"
#include "html/dictionary.hpp"

namespace tianbao::form {

/// Fills help/form.tpl: every indicator with its definition, every check, and the versions there are.
void show_form(html::Dictionary& values, const Form& form, const FormBook& forms);

/// The version alone: its name, its months and part/form_sheet.tpl.
void show_form_sheet(html::Dictionary& values, const Form& form);

} // namespace tianbao::form
