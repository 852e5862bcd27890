// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing.hpp"
#include "util/expected.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::review {

/// 退回原因类别
enum class ReasonClass { figures, incomplete, unit, request, other };

std::optional<ReasonClass> parse_reason_class(std::string_view word);
/// The word of the column and of the form.
std::string_view word_of(ReasonClass reason_class);

/// Notes at cells, 批注, by the key of the cell.
using Notes = std::map<std::string, std::string, std::less<>>;

/// What an officer typed to return a filing.
struct ReturnForm {
    std::string reason_class;
    std::string reason;
    Notes notes = {};
};

/// Why a filing goes back, checked.
struct ReturnReason {
    ReasonClass reason_class;
    std::string reason; ///< kShortestReason to kLongestReason code points
    Notes notes = {};   ///< none is empty or longer than kLongestNote code points
};

enum class ReturnRefusal { class_missing, reason_missing, reason_short, reason_long, note_long, answer_missing };

inline constexpr std::size_t kShortestReason = 6;
inline constexpr std::size_t kLongestReason = 1000;
inline constexpr std::size_t kLongestNote = 500;

/// The reason, or all that is wrong with it.
Expected<ReturnReason, std::vector<ReturnRefusal>> read_return(const ReturnForm& form);
/// The answer to a request that is granted: its own reason stands where the officer wrote none.
Expected<ReturnReason, std::vector<ReturnRefusal>> read_grant(ReturnForm form, const filing::ReturnRequest& request);
/// The answer to a request that is refused, which needs one, or what is wrong with it.
Expected<std::string, ReturnRefusal> read_refusal(const ReturnForm& form);
/// Whether a note has, without the blanks around it, more than kLongestNote code points.
bool is_long_note(std::string_view note);

/// 退回: what was submitted or accepted can go back.
bool may_return(filing::State state);
/// 审核通过: what was submitted and not decided yet.
bool may_accept(filing::State state);

inline constexpr int kMostMonths = 12;

/// For how many months an explanation is accepted: 1 to kMostMonths.
std::optional<int> parse_months(std::string_view text);
/// The last period that an explanation of `period` is good for when it is accepted for so many months: they are counted from the next one.
period::Period good_until(period::Period period, int months);

/// What an officer's search looks for: a code from its beginning, or a part of a name.
struct Search {
    std::string code; ///< digits and upper-case letters; empty: what was typed is no code
    std::string name; ///< empty: no filter
};

/// Whether the text holds digits and upper-case letters only, as codes and their beginnings do.
bool is_code_text(std::string_view text);

/// Reads what was typed; at most 100 characters count.
Search read_search(std::string_view typed);

} // namespace tianbao::review
