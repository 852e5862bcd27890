// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/group.hpp"
#include "util/expected.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::directory {

inline constexpr std::size_t kShortestReason = 6;  ///< code points
inline constexpr std::size_t kLongestReason = 500; ///< code points

enum class ReasonFault { missing, too_short, too_long };

/// The reason as it is stored, or what is wrong with it.
Expected<std::string, ReasonFault> read_reason(const std::string& typed);

/// What an officer typed to change a category, 企业类别.
struct CategoryForm {
    std::string category;
    std::string from;  ///< the first month, as 2026-07
    std::string until; ///< the last one; empty: for good
    std::string reason;
};

struct GivenCategory {
    enterprise::Category category;
    period::Period from;
    std::optional<period::Period> until; ///< 有效期至; none: for good
    std::string reason;
};

enum class CategoryFault {
    category_missing,
    from_unreadable,
    from_early,
    until_unreadable,
    until_before_from,
    reason_missing,
    reason_short,
    reason_long
};

/// The category, or all that is wrong with it.
Expected<GivenCategory, std::vector<CategoryFault>> read_category(const CategoryForm& form);

/// What the centre typed to move an enterprise to another district, 跨区迁移.
struct MoveForm {
    std::string district; ///< a code
    std::string reason;
};

enum class MoveFault { district_missing, district_same, reason_missing, reason_short, reason_long };

/// What is wrong with a move from `district`; `is_known`: the city has the district of the form.
std::vector<MoveFault> faults_of(const MoveForm& form, std::string_view district, bool is_known);

/// What an officer typed to revoke the association of one user.
struct RevocationForm {
    std::string user; ///< an id
    std::string reason;
};

} // namespace tianbao::directory
