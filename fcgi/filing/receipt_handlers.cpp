// SPDX-License-Identifier: MPL-2.0
#include "filing/receipt_handlers.hpp"

#include "filing/filing_address.hpp"
#include "filing/receipt_views.hpp"

#include <stdexcept>

namespace tianbao::filing {

http::Response ReceiptHandlers::receipt(const http::Request& request, const http::Caller& caller)
{
    const auto period = period_of(request);
    auto reader = pool_.read();
    const auto folder = FilingRepository(reader).find_folder(caller.user().id, request.path_value("uscc"), period);
    if (!folder) throw http::NotFound{};
    const auto* submission = submission_numbered(*folder, request.query.text("number"));
    if (!submission) throw http::NotFound{};
    const auto* form = forms_.version(submission->form_version);
    if (!form) throw std::runtime_error("unknown form version " + submission->form_version);
    return receipt_page({frame_, request, caller, clock_(), calendar_}, *folder, *submission, *form, origin_);
}

http::Response ReceiptHandlers::verify(const http::Request& request, const http::Caller& caller)
{
    Verification verification{std::string(request.query.text("number")), std::string(request.query.text("hash")), false, {}, {}};
    if (request.query.has("number") || request.query.has("hash")) {
        verification.is_asked = true;
        const auto query = read_receipt_query(verification.number, verification.hash);
        if (query) {
            auto reader = pool_.read();
            verification.found = ReceiptRepository(reader).verify(*query);
        } else {
            verification.fault = query.error();
        }
    }
    return verify_page(frame_, request, caller, verification);
}

} // namespace tianbao::filing
