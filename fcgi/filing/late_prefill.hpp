// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/desk.hpp"
#include "form/evaluation.hpp"

namespace tianbao::filing {

/// Last year's figures that came after the draft was begun: what belongs in the py and pe cells that `typed` has empty. Nothing typed is among them, and
/// what need not be filled only when last year's filing came after the draft was last saved: since then an empty cell may be what the filler made it.
/// `context` is of the desk's filing under `form`.
form::Cells late_prefill(const Desk& desk, const form::Form& form, const form::Context& context, const form::Cells& typed);

/// `typed` with these in their places: what the filing page shows, what the checks look at, and what is submitted.
form::Cells with_late_prefill(const Desk& desk, const form::Form& form, const form::Context& context, form::Cells typed);

} // namespace tianbao::filing
