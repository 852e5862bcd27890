// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing_views.hpp"
#include "filing/return_request.hpp"

namespace tianbao::filing {

/// Fills part/return_request.tpl: the request about the last submission with its answer, and the form for asking where the user may.
/// `typed`: the reason as typed.
void show_return_request(html::Dictionary& values, const Scene& scene, const Folder& folder, std::string_view typed = {});

/// The request was not made: what is wrong with its reason. 422.
http::Response request_fault_page(const Scene& scene, const Folder& folder, std::string_view typed, RequestFault fault);

/// The request was not made: what stands against it; what was typed is on the page. 409.
http::Response request_refused_page(const Scene& scene, const Folder& folder, std::string_view typed, RequestRefusal refusal);

} // namespace tianbao::filing
