// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/id.hpp"
#include "util/time.hpp"

#include <string>

namespace tianbao::filing {

/// 协助填写: a colleague whom the filler lets save drafts. Only the filler submits.
struct Preparer {
    UserId user;
    std::string name;
    Instant given_at;
};

} // namespace tianbao::filing
