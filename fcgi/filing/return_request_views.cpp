// SPDX-License-Identifier: MPL-2.0
#include "filing/return_request_views.hpp"

#include "filing/filing_head_views.hpp"

#include <stdexcept>

namespace tianbao::filing {

namespace {

using namespace html::names;

void show_request(html::Dictionary& values, const ReturnRequest& request)
{
    auto& shown = values.add(kREQUEST);
    shown.set(kREQUEST_REASON, request.reason);
    shown.set(kREQUEST_BY, request.asked_by);
    shown.set(kREQUEST_AT, shanghai_minute_text(request.asked_at));
    if (!request.is_granted) {
        shown.show(kREQUEST_OPEN);
        return;
    }
    auto& decided = shown.add(*request.is_granted ? kREQUEST_GRANTED : kREQUEST_REFUSED);
    decided.set(kREQUEST_ANSWER, request.answer);
    decided.set(kREQUEST_DECIDED_AT, request.decided_at ? shanghai_minute_text(*request.decided_at) : "");
}

html::Name words_of(RequestFault fault)
{
    switch (fault) {
    case RequestFault::missing:
        return kREQUEST_REASON_REQUIRED;
    case RequestFault::too_short:
        return kREQUEST_REASON_SHORT;
    case RequestFault::too_long:
        return kREQUEST_REASON_LONG;
    }
    throw std::logic_error("no such fault");
}

void show_refusal(html::Dictionary& values, const Folder& folder, RequestRefusal refusal)
{
    switch (refusal) {
    case RequestRefusal::not_filler:
        if (folder.holder) {
            values.add(kNOT_FILLER).set(kFILLER_NAME, folder.holder->name);
        } else {
            values.show(kNO_FILLER);
        }
        return;
    case RequestRefusal::not_filed:
        values.show(kNOT_FILED);
        return;
    case RequestRefusal::asked_already:
        values.show(kASKED_ALREADY);
        return;
    case RequestRefusal::changed:
        values.show(kFILING_CHANGED);
        return;
    }
    throw std::logic_error("no such refusal");
}

void show_folder(html::Dictionary& values, const Scene& scene, const Folder& folder, std::string_view typed)
{
    show_head(values, scene, folder.enterprise, folder.filing->period, folder.filing);
    show_return_request(values, scene, folder, typed);
}

} // namespace

void show_return_request(html::Dictionary& values, const Scene& scene, const Folder& folder, std::string_view typed)
{
    const auto& filing = *folder.filing;
    if (const auto* request = present_request(filing)) show_request(values, *request);
    if (!may_request(filing, folder.holder, scene.caller.user().id, filing.version)) return;
    auto& form = values.add(kMAY_REQUEST);
    const bool at_once = scene.own_withdrawal && may_take_back(filing, scene.now, due_at(filing.period, scene.calendar, folder.enterprise.terms));
    form.show(at_once ? kREQUEST_AT_ONCE : kREQUEST_WAITS);
    form.set(kFILING_VERSION, std::to_string(filing.version));
    form.set(kREASON, std::string(typed));
}

http::Response request_fault_page(const Scene& scene, const Folder& folder, std::string_view typed, RequestFault fault)
{
    auto page = page_of(scene, kTITLE_RETURN_REQUEST);
    show_folder(page.values(), scene, folder, typed);
    page.show_problems({{"reason", kREASON_PROBLEM, words_of(fault)}});
    return page.answer("filing/return_request.tpl", 422);
}

http::Response request_refused_page(const Scene& scene, const Folder& folder, std::string_view typed, RequestRefusal refusal)
{
    auto page = page_of(scene, kTITLE_RETURN_REQUEST);
    show_folder(page.values(), scene, folder, typed);
    auto& refused = page.values().add(kREQUEST_NOT_MADE);
    show_refusal(refused, folder, refusal);
    if (!typed.empty() && refusal != RequestRefusal::changed) refused.add(kKEPT_REASON).set(kREASON, std::string(typed));
    return page.answer("filing/return_request.tpl", 409);
}

} // namespace tianbao::filing
