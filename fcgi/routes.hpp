// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/routes.hpp"
#include "slices.hpp"

namespace tianbao {

/// Every address of the portal: who may call it, and what answers.
std::vector<http::Route> route_table(Slices& slices);

} // namespace tianbao
