// SPDX-License-Identifier: MPL-2.0
#include "association/approval_handlers.hpp"

#include "association/association_repository.hpp"
#include "association/association_request_repository.hpp"
#include "association/deciding.hpp"
#include "enterprise/enterprise_repository.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filing/right_repository.hpp"
#include "util/outcome.hpp"

#include <algorithm>

namespace tianbao::association {

namespace names = html::names;

namespace {

std::string approval_url(const enterprise::Enterprise& enterprise, std::string_view done)
{
    return "/association/" + enterprise.uscc + "/approval?done=" + std::string(done);
}

void show_done(html::Page& page, const http::Request& request)
{
    if (request.method == http::Method::post) return;
    const auto done = request.query.text("done");
    if (done == "approved") page.show_flash(names::kFLASH_ASSOCIATION_APPROVED);
    if (done == "refused") page.show_flash(names::kFLASH_ASSOCIATION_REFUSED);
}

} // namespace

http::Response ApprovalHandlers::waiting(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    auto reader = pool_.read();
    if (AssociationRepository(reader).proof_standing(enterprise.uscc, {}).filler != caller.user().id) return http::see_other("/association");
    return page(enterprise, {}, 200, request, caller);
}

/// The filler's right is used in the same transaction, so that a handover at the same time conflicts with the answer.
http::Response ApprovalHandlers::answer(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto enterprise = load(request, caller);
    const auto decision = request.form.text("decision");
    auto tx = pool_.begin();
    if (!filing::RightRepository(tx).use_as(caller.user().id, enterprise.id, now)) return http::see_other("/association");
    if (decision != "agree" && decision != "refuse") throw http::BadRequest{};
    const auto waiting = AssociationRequestRepository(tx).for_filler(enterprise.id, now);
    const auto asked = std::find_if(waiting.begin(), waiting.end(), [&](const auto& one) { return one.id.text() == request.form.text("request"); });
    if (asked == waiting.end()) return page(enterprise, {.is_gone = true}, 409, request, caller);
    const auto source = audit::source_of(request, caller, now);
    if (decision == "agree") {
        const auto outcome = grant(tx, *asked, Proof::filler_approval, caller.user().name, source);
        if (outcome == GrantOutcome::gone) return page(enterprise, {.is_gone = true}, 409, request, caller);
        if (outcome == GrantOutcome::asker_role) return page(enterprise, {.has_role = true}, 409, request, caller);
        tx.commit();
        return http::see_other(approval_url(enterprise, "approved"));
    }
    const std::string typed(request.form.text("answer"));
    const auto answer = filler::read_words(typed);
    if (!answer) return page(enterprise, {.request = asked->id.text(), .typed = typed, .fault = answer.error()}, 422, request, caller);
    if (!refuse(tx, *asked, *answer, source)) throw TryAgain("the request has been decided meanwhile");
    tx.commit();
    return http::see_other(approval_url(enterprise, "refused"));
}

enterprise::Enterprise ApprovalHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto& uscc = request.path_value("uscc");
    if (!enterprise::is_code_text(uscc)) throw http::NotFound{};
    auto reader = pool_.read();
    auto enterprise = enterprise::EnterpriseRepository(reader).find_for(caller.user().id, uscc);
    if (!enterprise) throw http::NotFound{};
    return *std::move(enterprise);
}

http::Response ApprovalHandlers::page(const enterprise::Enterprise& enterprise, const ApprovalPage& shown, int status, const http::Request& request,
                                      const http::Caller& caller)
{
    const auto now = clock_();
    html::Page page(frame_, request, caller, names::kTITLE_APPROVAL, names::kNAV_WORKBENCH);
    page.values().set(names::kENTERPRISE_NAME, enterprise.name);
    page.values().set(names::kUSCC, enterprise.uscc);
    auto reader = pool_.read();
    show_approvals(page, AssociationRequestRepository(reader).for_filler(enterprise.id, now), shown, now);
    show_done(page, request);
    return page.answer("association/approval.tpl", status);
}

} // namespace tianbao::association
