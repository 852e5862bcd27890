// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/upload_note.hpp"
#include "form/form.hpp"
#include "html/dictionary.hpp"

namespace tianbao::filing {

/// What came of an upload (part/workbook.tpl): beside the file's field why it was refused, or on top what was read, what
/// changed and what was not taken.
void show_upload(html::Dictionary& page, const form::Form& form, const UploadNote& note);

} // namespace tianbao::filing
