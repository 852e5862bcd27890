// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/enquiry.hpp"
#include "form/form.hpp"
#include "http/form_data.hpp"

#include <optional>
#include <string>

namespace tianbao::filing {

// The fields of the filing page: a cell by its key ("A01.m"), one box of a list of several choices ("I01.v.6"), and with these
// prefixes explanations ("explain.Q05.A01.y") and answers to an officer's notes ("answer.A01.m").
inline constexpr std::string_view kExplainPrefix = "explain.";
inline constexpr std::string_view kAnswerPrefix = "answer.";

/// On the page of a conflict: what is stored ("stored.A01.m"), and which of both was chosen ("choose.A01.m").
inline constexpr std::string_view kStoredPrefix = "stored.";
inline constexpr std::string_view kChoosePrefix = "choose.";

inline constexpr std::size_t kLongestAnswer = 500; ///< code points; the page's field takes no more

/// Figures and what is said of them.
struct TypedFigures {
    form::Cells cells;
    Texts explanations;
    bool nil_declared = false;
};

/// What the filing page posts, read but not judged.
struct PostedFiling {
    form::Cells cells;  ///< as typed
    Texts explanations; ///< as typed, by check and place: "Q05.A01.y", "Q19"
    Texts answers;      ///< as typed, by place
    bool nil_declared = false;
    bool is_submission = false;
    int known_version = 0;                     ///< that the page showed
    std::string submission_key;                ///< of the page that was posted
    std::optional<TypedFigures> before_choice; ///< on the page of a conflict: as typed, before what was stored replaced some of it
};

/// Reads the posted form. Where the page of a conflict says so, what was stored replaces what was typed. Nothing when a field is not
/// of this form, is longer than the page allows, or version or key is malformed.
std::optional<PostedFiling> read_posted(const form::Form& form, const http::FormData& fields);
/// The same of a draft that the page's script sends, which names no act.
std::optional<PostedFiling> read_draft(const form::Form& form, const http::FormData& fields);

} // namespace tianbao::filing
