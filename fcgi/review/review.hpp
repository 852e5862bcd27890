// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing.hpp"
#include "util/expected.hpp"

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

/// What an officer typed to return a filing.
struct ReturnForm {
    std::string reason_class;
    std::string reason;
};

/// Why a filing goes back, checked.
struct ReturnReason {
    ReasonClass reason_class;
    std::string reason; ///< kShortestReason to kLongestReason code points
};

enum class ReturnRefusal { class_missing, reason_missing, reason_short, reason_long };

inline constexpr std::size_t kShortestReason = 6;
inline constexpr std::size_t kLongestReason = 1000;

/// The reason, or all that is wrong with it.
Expected<ReturnReason, std::vector<ReturnRefusal>> read_return(const ReturnForm& form);

/// 退回: what was submitted or accepted can go back.
bool may_return(filing::State state);
/// 审核通过: what was submitted and not decided yet.
bool may_accept(filing::State state);

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
