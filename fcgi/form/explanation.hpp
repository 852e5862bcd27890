// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "form/cells.hpp"
#include "form/evaluation.hpp"
#include "period/period.hpp"

namespace tianbao::form {

/// 说明: what the filler wrote about one failing soft check.
struct Explanation {
    std::string check;
    std::string place; ///< the key of the cell where the finding stands; empty: the form as a whole
    std::string text;
    Cells values; ///< values_of() the finding when it was written

    friend bool operator==(const Explanation&, const Explanation&) = default;
};

using Explanations = std::vector<Explanation>;

/// An officer's acceptance of an explanation for some months, 免再说明.
struct Acceptance {
    std::string check;
    std::string place;
    period::Period until;                          ///< the last period that it is good for
    period::Period since = period::first_period(); ///< the first one: the month whose explanation was accepted

    /// Whether no explanation is asked for in that period.
    bool is_good_for(period::Period period) const { return since <= period && period <= until; }
};

inline constexpr std::size_t kShortestExplanation = 6;  ///< code points
inline constexpr std::size_t kLongestExplanation = 500; ///< code points

/// Why a text does not explain anything.
enum class ExplanationFault {
    missing,
    too_short,
    too_long,
    filler_text, ///< something short repeated, or fewer than three different letters
};

/// Looks at the text after NFKC, without the blanks around it. Nothing: it may stand.
std::optional<ExplanationFault> fault_of(std::string_view text);

/// The key of the cell where the finding stands; empty: the form as a whole.
std::string place_of(const Finding& finding);

/// What the finding's cells hold, without the empty ones, and the figures of other filings that it fails against.
Cells values_of(const Finding& finding, const Cells& cells);

/// Whether what was written for the stored values was written for those. Values without any figure of another filing, as they were stored
/// once, are compared by the filing's own cells alone.
bool are_same_figures(const Cells& stored, Cells now);

/// Whether the explanation is about that failing finding and was written for the same figures.
bool explains(const Explanation& explanation, const Finding& finding, const Cells& cells);

/// The explanations whose finding still fails with the same values: a changed value drops its explanation.
Explanations still_valid(const Explanations& explanations, const Report& report, const Cells& cells);

/// The failing soft findings that need an explanation before submission: none that is still valid and without fault, and
/// not accepted for the period. They point into the report.
std::vector<const Finding*> owed(const Report& report, const Cells& cells, const Explanations& explanations,
                                 const std::vector<Acceptance>& acceptances, period::Period period);

/// Canonical JSON, in the order of check and place. Throws std::invalid_argument when a text is not UTF-8.
std::string to_json(const Explanations& explanations);

/// Nothing unless the text is what to_json() gives, in any order.
std::optional<Explanations> explanations_from_json(std::string_view json);

} // namespace tianbao::form
