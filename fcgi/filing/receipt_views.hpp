// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/filing_views.hpp"
#include "filing/receipt_repository.hpp"

namespace tianbao::filing {

/// 回执 of one submission of the folder. `origin`: of the portal, for the code that leads to its verification.
http::Response receipt_page(const Scene& scene, const Folder& folder, const Submission& submission, const form::Form& form,
                            const std::string& origin);

/// 回执核验 as somebody asked for it.
struct Verification {
    std::string number; ///< as typed
    std::string hash;   ///< as typed
    bool is_asked = false;
    ReceiptQueryFault fault;
    std::optional<VerifiedReceipt> found; ///< of what was asked for without a fault
};

/// 422 when what was typed cannot be a number or a hash; else 200, found or not.
http::Response verify_page(const html::Frame& frame, const http::Request& request, const http::Caller& caller, const Verification& verification);

} // namespace tianbao::filing
