// SPDX-License-Identifier: MPL-2.0
#include "audit/purpose.hpp"

#include "util/text.hpp"

namespace tianbao::audit {

std::optional<std::string> read_purpose(std::string_view typed)
{
    auto purpose = normalised_lines(typed);
    const auto length = code_points(purpose);
    if (length < kShortestPurpose || length > kLongestPurpose) return std::nullopt;
    return purpose;
}

} // namespace tianbao::audit
