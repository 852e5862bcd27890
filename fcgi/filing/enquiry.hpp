// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/explanation.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tianbao::filing {

/// What was typed into fields of one kind, by the rest of their names: "Q05.A01.y" of explanations, "A01.m" of answers.
using Texts = std::map<std::string, std::string, std::less<>>;

/// Why an explanation does not stand.
enum class EnquiryFault {
    missing,
    too_short,
    too_long,
    filler_text,
    stale, ///< the figures changed since it was written: it is dropped, and asked for again
};

/// 核实: one place where a soft check fails, and what the filler says to it; or one that asks for a look (请核对), or tells something (提示).
struct Enquiry {
    std::string check;
    form::CheckClass check_class = form::CheckClass::soft; ///< never hard
    std::string place;                          ///< key of the cell; empty: the form as a whole
    std::vector<const form::Finding*> findings; ///< of the report, in its order; at least one
    std::string text;                           ///< as typed; nothing of a stale one
    std::optional<EnquiryFault> fault;          ///< of a soft check; none: settled
    std::optional<period::Period> accepted_until;

    bool is_owed() const { return fault && !accepted_until; }
    /// "Q05.A01.y", or "Q19" for the form as a whole.
    std::string name() const { return place.empty() ? check : check + "." + place; }
};

/// Every place where a check fails that is not hard, in the order of the report. `cells` are normalised, as explanations are kept with them.
std::vector<Enquiry> enquiries_of(const form::Report& report, const form::Cells& cells, const form::Explanations& explanations,
                                  const std::vector<form::Acceptance>& acceptances, period::Period period);

/// What the filler says now, from what was typed and what is known of earlier: a text that was written for other values gives way to
/// one for the present ones, or keeps its own, so that form::still_valid() drops it; any other is written for the present values.
/// Texts for what does not fail are dropped.
form::Explanations explanations_of(const Texts& typed, const form::Explanations& known, const form::Report& report, const form::Cells& cells);

} // namespace tianbao::filing
