// SPDX-License-Identifier: MPL-2.0
// What officers decide: each act names the version that was seen, and loses to whoever was first.
#include "audit/audit.hpp"
#include "review/acceptance_repository.hpp"
#include "review/return_form.hpp"
#include "review/review_handlers.hpp"
#include "roster/roster_repository.hpp"

#include <algorithm>
#include <charconv>

namespace tianbao::review {

namespace {

/// The version that a form names; 0, which no filing has, for anything else.
int version_of(const http::FormData& form)
{
    const auto text = form.text("version");
    int version = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), version);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() ? version : 0;
}

http::Response done(const ReviewFiling& filing, std::string_view what)
{
    return http::see_other("/review/" + filing.uscc + "/" + filing.period.text() + "?done=" + std::string(what));
}

std::string object_of(const ReviewFiling& filing)
{
    return filing.enterprise.text() + "/" + filing.period.text();
}

ReturnForm return_form_of(const form::Form& form, const http::Request& request)
{
    auto typed = read_return_form(form, request.form);
    if (!typed) throw http::BadRequest{};
    return std::move(*typed);
}

} // namespace

http::Response ReviewHandlers::give_back(const http::Request& request, const http::Caller& caller)
{
    const auto filing = load(request, caller);
    const auto form = return_form_of(form_of(filing), request);
    if (version_of(request.form) != filing.version || !may_return(filing.state)) return filing_page(filing, {form, {}, true}, 409, request, caller);
    const auto reason = read_return(form);
    if (!reason) return filing_page(filing, {form, reason.error(), false}, 422, request, caller);
    if (!given_back(filing, *reason, request, caller)) return stale_page(form, request, caller);
    return done(filing, "returned");
}

http::Response ReviewHandlers::accept(const http::Request& request, const http::Caller& caller)
{
    const auto filing = load(request, caller);
    if (version_of(request.form) != filing.version || !may_accept(filing.state)) return filing_page(filing, {{}, {}, true}, 409, request, caller);
    if (!accepted(filing, request, caller)) return stale_page({}, request, caller);
    return done(filing, "accepted");
}

http::Response ReviewHandlers::decide_request(const http::Request& request, const http::Caller& caller)
{
    const auto filing = load(request, caller);
    const auto form = return_form_of(form_of(filing), request);
    const auto decision = request.form.text("decision");
    if (decision != "grant" && decision != "refuse") throw http::BadRequest{};
    const bool is_as_seen = version_of(request.form) == filing.version && filing.request && filing.request->id == request.form.text("request");
    if (!is_as_seen || !may_return(filing.state)) return filing_page(filing, {form, {}, true}, 409, request, caller);
    if (decision == "grant") {
        const auto reason = read_grant(form, *filing.request);
        if (!reason) return filing_page(filing, {form, reason.error(), false}, 422, request, caller);
        if (!given_back(filing, *reason, request, caller)) return stale_page(form, request, caller);
        return done(filing, "returned");
    }
    const auto answer = read_refusal(form);
    if (!answer) return filing_page(filing, {form, {answer.error()}, false}, 422, request, caller);
    if (!request_refused(filing, *answer, request, caller)) return stale_page(form, request, caller);
    return done(filing, "request_refused");
}

http::Response ReviewHandlers::accept_explanation(const http::Request& request, const http::Caller& caller)
{
    const auto filing = load(request, caller);
    const auto act = request.form.text("act");
    if (act != "accept" && act != "withdraw") throw http::BadRequest{};
    if (act == "withdraw") {
        withdraw(filing, request, caller);
        return done(filing, "explanation_withdrawn");
    }
    const auto months = parse_months(request.form.text("months"));
    if (!months) throw http::BadRequest{};
    const form::Acceptance acceptance{std::string(request.form.text("check")), std::string(request.form.text("place")),
                                      good_until(filing.period, *months)};
    const auto& all = filing.explanations;
    const bool is_explained = std::any_of(
        all.begin(), all.end(), [&](const form::Explanation& one) { return one.check == acceptance.check && one.place == acceptance.place; });
    if (version_of(request.form) != filing.version || !is_explained) return filing_page(filing, {{}, {}, true}, 409, request, caller);
    accept_until(filing, acceptance, request, caller);
    return done(filing, "explanation_accepted");
}

/// One transaction: the state, the return with its notes, the answer to a request, the filler's message, the audit row.
bool ReviewHandlers::given_back(const ReviewFiling& seen, const ReturnReason& reason, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    ReviewRepository reviews(tx);
    if (!reviews.give_back(seen, reason, caller.user().id, now)) return false;
    roster::RosterRepository(tx).follow_filing(seen.enterprise, seen.period);
    Facts facts{{"reason", reason.reason}, {"class", std::string(word_of(reason.reason_class))}};
    if (!reason.notes.empty()) facts["marks"] = std::to_string(reason.notes.size());
    if (seen.request) facts["requested"] = "yes";
    reviews.tell_filler(seen, "filing.returned", facts, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filing.return",
                   "filing",
                   object_of(seen),
                   {{"submission", std::to_string(seen.submission)},
                    {"class", std::string(word_of(reason.reason_class))},
                    {"marks", std::to_string(reason.notes.size())},
                    {"request", seen.request ? seen.request->id : ""}}});
    tx.commit();
    return true;
}

/// One transaction: the state, the acceptance, the filler's message, the audit row.
bool ReviewHandlers::accepted(const ReviewFiling& seen, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    ReviewRepository reviews(tx);
    if (!reviews.accept(seen, caller.user().id, now)) return false;
    roster::RosterRepository(tx).follow_filing(seen.enterprise, seen.period);
    reviews.tell_filler(seen, "filing.accepted", {}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filing.accept", "filing", object_of(seen), {{"submission", std::to_string(seen.submission)}}});
    tx.commit();
    return true;
}

/// One transaction: the request's answer, the filler's message, the audit row.
bool ReviewHandlers::request_refused(const ReviewFiling& seen, const std::string& answer, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    ReviewRepository reviews(tx);
    if (!reviews.refuse_request(seen, answer, caller.user().id, now)) return false;
    reviews.tell_filler(seen, "filing.request_refused", {{"reason", answer}}, now);
    audit::record(
        tx, audit::source_of(request, caller, now),
        {"filing.refuse_request", "filing", object_of(seen), {{"submission", std::to_string(seen.submission)}, {"request", seen.request->id}}});
    tx.commit();
    return true;
}

/// One transaction: the acceptance, the audit row.
void ReviewHandlers::accept_until(const ReviewFiling& seen, const form::Acceptance& acceptance, const http::Request& request,
                                  const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    AcceptanceRepository(tx).accept(seen.enterprise, acceptance, caller.user().id, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"explanation.accept",
                   "filing",
                   object_of(seen),
                   {{"check", acceptance.check}, {"place", acceptance.place}, {"until", acceptance.until.text()}}});
    tx.commit();
}

/// One transaction: the acceptance goes, the audit row stays; of two officers at once one finds it gone.
void ReviewHandlers::withdraw(const ReviewFiling& seen, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto check = request.form.text("check");
    const auto place = request.form.text("place");
    auto tx = pool_.begin();
    if (!AcceptanceRepository(tx).withdraw(seen.enterprise, check, place)) return;
    audit::record(tx, audit::source_of(request, caller, now),
                  {"explanation.withdraw", "filing", object_of(seen), {{"check", std::string(check)}, {"place", std::string(place)}}});
    tx.commit();
}

/// Lost against an act of the same moment: the filing as it stands now, with what was typed.
http::Response ReviewHandlers::stale_page(const ReturnForm& form, const http::Request& request, const http::Caller& caller)
{
    return filing_page(load(request, caller), {form, {}, true}, 409, request, caller);
}

} // namespace tianbao::review
