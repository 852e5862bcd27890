// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hpp"
#include "support/portal.hpp"

namespace tianbao::support {

/// What the browser sends for these cells from the filing page, which is open: its hidden fields, a field for each cell, a box for
/// each of several choices.
Fields filing_fields(const form::Form& form, const form::Cells& cells, const std::string& act, const http::Response& page);

/// What the confirmation page sends: declared, and signed with a post.
Fields submission_fields(const http::Response& page);

/// From the filing page to the confirmation page, as a person goes: explains what the checks ask to be explained. The confirmation
/// page, or the answer that stood in its way. `path`: "/filing/USCC/2026-10".
http::Response confirm_filing(Browser& browser, const std::string& path, const form::Form& form, const form::Cells& cells);

/// The same, and confirms. The answer to the last step that was taken: 303 to the list when the filing was submitted.
http::Response submit_filing(Browser& browser, const std::string& path, const form::Form& form, const form::Cells& cells);

} // namespace tianbao::support
