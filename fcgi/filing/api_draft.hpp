// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/desk.hpp"
#include "filing/open_items.hpp"
#include "form/evaluation.hpp"
#include "util/expected.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::filing {

/// What an accounting program sends to be saved: all cells that the draft is to have.
struct ApiDraft {
    int version = 0; ///< of the draft that the program has read; 0: there was none
    bool nil_declared = false;
    form::Cells cells;
    std::optional<std::map<std::string, std::string>> explanations; ///< by check and place, "Q05.A01.y"; none: those there are stay
};

enum class ApiFault {
    not_json,
    no_version,
    no_cells,
    not_text,             ///< a value is neither a text nor a whole number
    unknown_cells,        ///< the form has no such cells
    unknown_explanations, ///< the form asks for no such explanations
    unknown_members,
};

/// What is wrong with a body, and where.
struct ApiRefusal {
    ApiFault fault;
    std::vector<std::string> names = {};
};

Expected<ApiDraft, ApiRefusal> read_api_draft(const form::Form& form, std::string_view body);

/// The draft with its check report, as JSON. `outcome`: "saved", or empty for one that was only read. Without a filing version 0 and the
/// cells that the page opens with: last year's figures in the columns of last year.
std::string api_draft_json(const Desk& desk, const form::Form& form, period::Period period, const form::Context& context, std::string_view outcome);

/// Whether the filing has become what the program sent, by the very change that followed the version it knew: it was sent twice.
bool is_what_was_sent(const Filing& filing, const form::Form& form, const ApiDraft& sent);

} // namespace tianbao::filing
