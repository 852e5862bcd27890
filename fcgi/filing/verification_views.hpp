// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/submission_views.hpp"

namespace tianbao::filing {

/// Not submitted, since the registry has not confirmed the enterprise: the draft is as it was.
http::Response not_verified_page(const Scene& scene, const Desk& desk, period::Period period);

} // namespace tianbao::filing
