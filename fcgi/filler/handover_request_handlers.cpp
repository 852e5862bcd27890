// SPDX-License-Identifier: MPL-2.0
#include "filler/handover_request_handlers.hpp"

#include "appeal/attached.hpp"
#include "audit/audit.hpp"
#include "filler/filler_repository.hpp"
#include "filler/filler_views.hpp"
#include "filler/handover_request_repository.hpp"
#include "filler/handover_request_views.hpp"
#include "util/outcome.hpp"

#include <algorithm>

namespace tianbao::filler {

namespace names = html::names;

namespace {

bool is_ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string request_url(const FillerEnterprise& enterprise, std::string_view done)
{
    return "/filler/" + enterprise.uscc + "/request?done=" + std::string(done);
}

void show_done(html::Page& page, const http::Request& request)
{
    const auto done = request.query.text("done");
    if (done == "asked") page.show_flash(names::kFLASH_HANDOVER_ASKED);
    if (done == "withdrawn") page.show_flash(names::kFLASH_HANDOVER_WITHDRAWN);
    if (done == "refused") page.show_flash(names::kFLASH_HANDOVER_REFUSED);
}

} // namespace

http::Response HandoverRequestHandlers::request(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    if (!enterprise.filler) return http::see_other("/filler/" + enterprise.uscc + "/apply");
    return page(enterprise, {}, 200, request, caller);
}

http::Response HandoverRequestHandlers::ask(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    if (!enterprise.filler) return http::see_other("/filler/" + enterprise.uscc + "/apply");
    if (enterprise.filler->user == caller.user().id) return page(enterprise, {.is_gone = true}, 409, request, caller);
    const std::string typed(request.form.text("reason"));
    const auto reason = read_words(typed);
    const auto file = appeal::attachment_of(request, scanner_);
    if (!reason || !file) {
        RequestPage shown{.typed = typed};
        if (!reason) shown.fault = reason.error();
        if (!file) shown.file_fault = file.error();
        shown.has_lost_file = file && *file;
        return page(enterprise, shown, 422, request, caller);
    }

    if (asked(enterprise, *reason, *file, request, caller) == Asking::too_much_evidence)
        return page(enterprise, {.typed = typed, .has_too_much_evidence = true}, 422, request, caller);
    return http::see_other(request_url(enterprise, "asked"));
}

Asking HandoverRequestHandlers::asked(const FillerEnterprise& enterprise, const std::string& reason,
                                      const std::optional<appeal::Attachment>& evidence, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto& user = caller.user();
    const HandoverRequest asked{HandoverRequestId::fresh(now), user.id, user.name, {}, reason, now, answer_until(now, working_days_), {}, {}};
    auto tx = pool_.begin();
    HandoverRequestRepository requests(tx);
    if (const auto outcome = requests.ask(enterprise.id, asked, evidence); outcome != Asking::asked) return outcome;
    requests.tell(enterprise.filler->user, "filler.asked", enterprise,
                  {{"person", user.name}, {"reason", reason}, {"until", day_text(asked.last_day())}}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filler.request", "enterprise", enterprise.id.text(), {{"request", asked.id.text()}, {"holder", enterprise.filler->user.text()}}});
    tx.commit();
    return Asking::asked;
}

http::Response HandoverRequestHandlers::evidence(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    const auto id = HandoverRequestId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    auto reader = pool_.read();
    const auto file = HandoverRequestRepository(reader).evidence_of(enterprise.id, caller.user().id, *id);
    if (!file) throw http::NotFound{};
    return http::download(file->bytes, std::string(appeal::content_type_of(file->type)), evidence_name(*id, file->type));
}

/// One transaction: the right, its history, what tells everybody concerned, the audit row.
http::Response HandoverRequestHandlers::claim(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    if (!enterprise.filler) return http::see_other("/filler/" + enterprise.uscc + "/apply");
    const auto& holder = *enterprise.filler;
    const auto& user = caller.user();
    if (holder.user == user.id) return http::see_other("/workbench?done=granted&uscc=" + enterprise.uscc); // the same form sent twice
    const auto now = clock_();
    {
        auto tx = pool_.begin();
        FillerRepository fillers(tx);
        if (request.form.text("epoch") == std::to_string(holder.epoch) && fillers.is_proven_by_register(enterprise.id, user.id)) {
            if (!fillers.claim(enterprise.id, holder, user.id, now)) throw TryAgain("the right or the association changed meanwhile");
            HandoverRequestRepository requests(tx);
            requests.tell(holder.user, "filler.claimed", enterprise, {{"person", user.name}}, now);
            requests.tell_others("filler.changed", enterprise, {{"person", user.name}}, {holder.user, user.id}, now);
            audit::record(tx, audit::source_of(request, caller, now),
                          {"filler.claim", "enterprise", enterprise.id.text(), {{"from", holder.user.text()}}});
            tx.commit();
            return http::see_other("/workbench?done=granted&uscc=" + enterprise.uscc);
        }
    }
    return page(enterprise, {.is_gone = true}, 409, request, caller);
}

http::Response HandoverRequestHandlers::withdraw(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    const auto now = clock_();
    auto tx = pool_.begin();
    HandoverRequestRepository requests(tx);
    const auto latest = requests.latest_of(enterprise.id, caller.user().id);
    const bool is_shown = latest && latest->id.text() == request.form.text("request");
    if (is_shown && requests.decide(enterprise.id, latest->id, RequestOutcome::withdrawn, {}, caller.user().id, now)) {
        audit::record(tx, audit::source_of(request, caller, now),
                      {"filler.withdraw_request", "enterprise", enterprise.id.text(), {{"request", latest->id.text()}}});
        tx.commit();
        return http::see_other(request_url(enterprise, "withdrawn"));
    }
    if (!enterprise.filler) return http::see_other("/filler/" + enterprise.uscc + "/apply");
    return page(enterprise, {.is_gone = true}, 409, request, caller);
}

http::Response HandoverRequestHandlers::answer(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    if (!enterprise.filler) return http::see_other("/filler/" + enterprise.uscc + "/apply");
    if (enterprise.filler->user != caller.user().id || request.form.text("epoch") != std::to_string(enterprise.filler->epoch))
        return page(enterprise, {.is_gone = true}, 409, request, caller);
    auto reader = pool_.read();
    const auto waiting = HandoverRequestRepository(reader).waiting(enterprise.id);
    const auto asked =
        std::find_if(waiting.begin(), waiting.end(), [&](const HandoverRequest& one) { return one.id.text() == request.form.text("request"); });
    if (asked == waiting.end()) return page(enterprise, {.is_gone = true}, 409, request, caller);
    const auto decision = request.form.text("decision");
    if (decision != "agree" && decision != "refuse") throw http::BadRequest{};
    return decision == "agree" ? agree(enterprise, *asked, request, caller) : refuse(enterprise, *asked, request, caller);
}

/// One transaction: the request, the right, its history, the messages, the audit row.
http::Response HandoverRequestHandlers::agree(const FillerEnterprise& enterprise, const HandoverRequest& asked, const http::Request& request,
                                              const http::Caller& caller)
{
    const auto now = clock_();
    const auto& holder = caller.user();
    auto tx = pool_.begin();
    HandoverRequestRepository requests(tx);
    FillerRepository fillers(tx);
    if (!requests.decide(enterprise.id, asked.id, RequestOutcome::granted, {}, holder.id, now) ||
        !fillers.hand_over(enterprise.id, *enterprise.filler, asked.asked_by, now))
        throw TryAgain("the right, the request or the asker's association changed meanwhile");
    fillers.tell(holder.id, "filler.lost", enterprise, asked.asker_name, now);
    fillers.tell(asked.asked_by, "filler.gained", enterprise, holder.name, now);
    requests.tell_others("filler.changed", enterprise, {{"person", asked.asker_name}}, {holder.id, asked.asked_by}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filler.handover", "enterprise", enterprise.id.text(), {{"to", asked.asked_by.text()}, {"request", asked.id.text()}}});
    tx.commit();
    return http::see_other("/workbench?done=handed_over&uscc=" + enterprise.uscc);
}

http::Response HandoverRequestHandlers::refuse(const FillerEnterprise& enterprise, const HandoverRequest& asked, const http::Request& request,
                                               const http::Caller& caller)
{
    const std::string typed(request.form.text("answer"));
    const auto answer = read_words(typed);
    if (!answer) return page(enterprise, {.typed = typed, .fault = answer.error(), .request = asked.id.text()}, 422, request, caller);
    const auto now = clock_();
    auto tx = pool_.begin();
    HandoverRequestRepository requests(tx);
    if (!requests.decide(enterprise.id, asked.id, RequestOutcome::refused, *answer, caller.user().id, now))
        throw TryAgain("the request has been decided meanwhile");
    requests.tell(asked.asked_by, "filler.request_refused", enterprise, {{"person", caller.user().name}, {"reason", *answer}}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filler.refuse_request", "enterprise", enterprise.id.text(), {{"request", asked.id.text()}}});
    tx.commit();
    return http::see_other(request_url(enterprise, "refused"));
}

FillerEnterprise HandoverRequestHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto& uscc = request.path_value("uscc");
    if (!is_ascii(uscc)) throw http::NotFound{}; // the database cannot compare it with a code
    auto reader = pool_.read();
    auto enterprise = FillerRepository(reader).find_for(caller.user().id, uscc);
    if (!enterprise) throw http::NotFound{};
    return std::move(*enterprise);
}

http::Response HandoverRequestHandlers::page(const FillerEnterprise& enterprise, const RequestPage& shown, int status, const http::Request& request,
                                             const http::Caller& caller)
{
    const auto now = clock_();
    html::Page page(frame_, request, caller, names::kTITLE_HANDOVER_REQUEST, names::kNAV_WORKBENCH);
    auto reader = pool_.read();
    HandoverRequestRepository requests(reader);
    if (enterprise.filler->user == caller.user().id) {
        show_waiting(page, enterprise, requests.waiting(enterprise.id), shown, now);
    } else {
        const auto until = shanghai_day(answer_until(now, working_days_) - std::chrono::microseconds{1});
        auto seen = enterprise;
        seen.filler->name = shown_name(seen.filler->name, settings_);
        page.values().show_if(FillerRepository(reader).is_proven_by_register(enterprise.id, caller.user().id), names::kMAY_CLAIM);
        page.values().set(names::kEPOCH, std::to_string(enterprise.filler->epoch));
        show_asking(page, seen, requests.latest_of(enterprise.id, caller.user().id), shown, until, now);
    }
    if (request.method != http::Method::post) show_done(page, request);
    return page.answer("filler/request.tpl", status);
}

} // namespace tianbao::filler
