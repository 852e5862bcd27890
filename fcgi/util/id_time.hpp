// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/time.hpp"

#include <string>
#include <string_view>

/// The time that an id begins with (util/id).
namespace tianbao {

/// The least id of the millisecond that `at` lies in: where a range of ids by time begins.
std::string first_id_text(Instant at);

/// The millisecond in which an id was made.
Instant instant_of_id(std::string_view id);

} // namespace tianbao
