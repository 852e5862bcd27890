// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hpp"
#include "http/form_data.hpp"

#include <optional>
#include <string>

namespace tianbao::filing {

/// On the page of a conflict: what is stored ("stored.A01.m"), and which of both was chosen ("choose.A01.m").
inline constexpr std::string_view kStoredPrefix = "stored.";
inline constexpr std::string_view kChoosePrefix = "choose.";

/// What the filing page posts, read but not judged.
struct PostedFiling {
    form::Cells cells; ///< as typed
    bool nil_declared = false;
    bool is_submission = false;
    int known_version = 0;      ///< that the page showed
    std::string submission_key; ///< of the page that was posted
};

/// Reads the posted form. A cell is the field of its key ("A01.m"); the boxes of a list of several choices are fields
/// of their own ("I01.v.6"). Where the page of a conflict says so, what was stored replaces what was typed. Nothing when a field is not of this form,
/// or version or key is malformed.
std::optional<PostedFiling> read_posted(const form::Form& form, const http::FormData& fields);

} // namespace tianbao::filing
