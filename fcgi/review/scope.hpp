// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/caller.hpp"
#include "review/review.hpp"

#include <string>

namespace tianbao::review {

/// Which enterprises an officer or a viewer sees, 管辖范围.
struct Scope {
    std::string district; ///< a district's code; empty: the whole city
};

/// Whoever sees the whole city decides for the centre.
inline Level level_of(const Scope& scope)
{
    return scope.district.empty() ? Level::centre : Level::district;
}

/// Throws http::Forbidden for who is neither; an officer or reviewer of a district without one is nobody's, a viewer without one sees the city.
Scope scope_of(const http::Caller::User& officer);

} // namespace tianbao::review
