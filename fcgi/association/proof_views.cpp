// SPDX-License-Identifier: MPL-2.0
#include "association/proof_views.hpp"

#include "util/text.hpp"

#include <stdexcept>

namespace tianbao::association {

namespace names = html::names;

namespace {

html::Name words_of(CodeFault fault)
{
    switch (fault) {
    case CodeFault::missing:
        return names::kENROLMENT_CODE_REQUIRED;
    case CodeFault::unreadable:
        return names::kENROLMENT_CODE_UNREADABLE;
    case CodeFault::refused:
        return names::kENROLMENT_CODE_REFUSED;
    }
    throw std::logic_error("no such fault of a code");
}

html::Name words_of(filler::WordsFault fault)
{
    return fault == filler::WordsFault::missing ? names::kWORDS_REQUIRED : names::kWORDS_LONG;
}

void show_waiting(html::Dictionary& values, const std::optional<AssociationRequest>& waiting)
{
    if (!waiting) return;
    auto& row = values.add(names::kMY_REQUEST);
    row.set(names::kREQUEST_KEY, waiting->id.text());
    row.set(names::kASKED_AT, shanghai_minute_text(waiting->asked_at));
    row.set(names::kANSWER_UNTIL, day_text(waiting->last_day()));
    row.set(names::kEXPIRES_AT, shanghai_minute_text(waiting->expires_at));
    if (waiting->way == RequestWay::approval) return row.show(names::kWAY_APPROVAL);
    auto& letter = row.add(names::kWAY_LETTER);
    if (!waiting->is_letter_issued()) return letter.show(names::kLETTER_TO_COME);
    letter.add(names::kLETTER_ISSUED).set(names::kISSUED_AT, shanghai_minute_text(*waiting->code_issued_at));
}

} // namespace

void show_proof(html::Page& page, const Match& match, const Openers& openers, const std::optional<AssociationRequest>& waiting,
                const ProofPage& shown, ShanghaiDay until)
{
    auto& values = page.values();
    values.show(names::kMENU_ASSOCIATION);
    values.set(names::kENTERPRISE_NAME, match.entity.name);
    values.set(names::kUSCC, match.entity.uscc);
    values.show_if(shown.is_gone, names::kGONE);
    values.show_if(openers.code && openers.approval, names::kEITHER);
    if (shown.wait > 0) values.add(names::kTRIES_USED).set(names::kWAIT_MINUTES, std::to_string(shown.wait));
    show_waiting(values, waiting);
    if (openers.code) {
        auto& form = values.add(names::kCODE_FORM);
        form.set(names::kENROLMENT_CODE, shown.code);
        form.show_if(!waiting, names::kMAY_ASK_LETTER);
    }
    if (openers.approval && !waiting) {
        auto& form = values.add(names::kASK_FORM);
        form.set(names::kREASON, shown.reason);
        form.set(names::kANSWER_UNTIL, day_text(until));
        form.show_if(!openers.code, names::kASK_ALONE);
    }
    std::vector<html::Problem> problems;
    if (shown.code_fault) problems.push_back({"code", names::kCODE_PROBLEM, words_of(*shown.code_fault)});
    if (shown.reason_fault) problems.push_back({"reason", names::kWORDS_PROBLEM, words_of(*shown.reason_fault)});
    page.show_problems(problems);
}

void show_approvals(html::Page& page, const std::vector<AssociationRequest>& waiting, const ApprovalPage& shown, Instant now)
{
    auto& values = page.values();
    values.show_if(shown.is_gone, names::kGONE);
    values.show_if(shown.has_role, names::kASKER_HAS_ROLE);
    if (shown.fault) page.show_problems({{"answer-" + shown.request, {}, words_of(*shown.fault)}});
    values.show_if(waiting.empty(), names::kNO_ROWS);
    for (const auto& request : waiting) {
        auto& row = values.add(names::kREQUEST);
        row.set(names::kREQUEST_KEY, request.id.text());
        row.set(names::kASKER_NAME, request.asker_name);
        row.set(names::kASKER_MOBILE, request.asker_mobile.masked());
        row.set(names::kASKED_AT, shanghai_minute_text(request.asked_at));
        row.set(names::kASKED_REASON, request.reason);
        row.set(names::kANSWER_UNTIL, day_text(request.last_day()));
        row.show(request.is_overdue(now) ? names::kREQUEST_OVERDUE : names::kREQUEST_IN_TIME);
        const bool is_typed = request.id.text() == shown.request;
        row.set(names::kANSWER, is_typed ? shown.typed : std::string{});
        if (is_typed && shown.fault) row.add(names::kWORDS_PROBLEM).show(words_of(*shown.fault));
    }
}

} // namespace tianbao::association
