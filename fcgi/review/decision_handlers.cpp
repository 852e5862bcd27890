// SPDX-License-Identifier: MPL-2.0
// What officers decide: each act names the version that was seen, and loses to whoever was first.
#include "audit/audit.hpp"
#include "http/form_version.hpp"
#include "review/acceptance_repository.hpp"
#include "review/decision.hpp"
#include "review/desk_repository.hpp"
#include "review/return_form.hpp"
#include "review/review_handlers.hpp"

#include <algorithm>

namespace tianbao::review {

namespace {

/// Back to the filing; what it says of the list that it was opened from goes along.
http::Response done(const ReviewFiling& filing, std::string_view what, const http::Request& request)
{
    std::string address = "/review/" + filing.uscc + "/" + filing.period.text() + "?done=" + std::string(what);
    for (const auto& [name, value] : request.query.fields())
        if (name != "done") address += "&" + name + "=" + http::url_encode(value);
    return http::see_other(address);
}

/// What a button of the return's form does beside returning: "agree:C21:A01.m".
struct SideAct {
    std::string act;
    std::string check;
    std::string place;
};

SideAct side_act_of(std::string_view text)
{
    const auto first = text.find(':');
    if (first == std::string_view::npos) return {std::string(text), {}, {}};
    const auto second = text.find(':', first + 1);
    if (second == std::string_view::npos) throw http::BadRequest{};
    return {std::string(text.substr(0, first)), std::string(text.substr(first + 1, second - first - 1)), std::string(text.substr(second + 1))};
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
    const auto filing = load_to_decide(request, caller);
    const auto powers = powers_over(filing, caller);
    const auto form = return_form_of(form_of(filing), request);
    if (auto answer = side_act(filing, form, request, caller)) return std::move(*answer);
    if (http::version_of(request.form) != filing.version || !powers.may_return) return filing_page(filing, {form, {}, true}, 409, request, caller);
    auto reason = read_return(form, shanghai_day(clock_()));
    if (!reason) return filing_page(filing, {form, reason.error(), false}, 422, request, caller);
    if (reason->contact.empty()) reason->contact = caller.user().name;
    if (!decisions(request, caller).give_back(filing, *reason)) return stale_page(form, request, caller);
    return done(filing, "returned", request);
}

http::Response ReviewHandlers::accept(const http::Request& request, const http::Caller& caller)
{
    const auto filing = load_to_decide(request, caller);
    const auto powers = powers_over(filing, caller);
    if (http::version_of(request.form) != filing.version || !powers.may_accept) return filing_page(filing, {{}, {}, true}, 409, request, caller);
    if (!decisions(request, caller).accept(filing)) return stale_page({}, request, caller);
    return done(filing, "accepted", request);
}

http::Response ReviewHandlers::decide_request(const http::Request& request, const http::Caller& caller)
{
    const auto filing = load_to_decide(request, caller);
    const auto powers = powers_over(filing, caller);
    const auto form = return_form_of(form_of(filing), request);
    if (auto answer = side_act(filing, form, request, caller)) return std::move(*answer);
    const auto decision = request.form.text("decision");
    if (decision != "grant" && decision != "refuse") throw http::BadRequest{};
    const bool is_as_seen = http::version_of(request.form) == filing.version && filing.request && filing.request->id == request.form.text("request");
    if (!is_as_seen || !powers.may_return) return filing_page(filing, {form, {}, true}, 409, request, caller);
    if (decision == "grant") {
        auto reason = read_grant(form, *filing.request, shanghai_day(clock_()));
        if (!reason) return filing_page(filing, {form, reason.error(), false}, 422, request, caller);
        if (reason->contact.empty()) reason->contact = caller.user().name;
        if (!decisions(request, caller).give_back(filing, *reason)) return stale_page(form, request, caller);
        return done(filing, "returned", request);
    }
    const auto answer = read_refusal(form);
    if (!answer) return filing_page(filing, {form, {answer.error()}, false}, 422, request, caller);
    if (!decisions(request, caller).refuse_request(filing, *answer)) return stale_page(form, request, caller);
    return done(filing, "request_refused", request);
}

http::Response ReviewHandlers::accept_explanation(const http::Request& request, const http::Caller& caller)
{
    const auto filing = load_to_decide(request, caller);
    const auto act = request.form.text("act");
    const std::string check(request.form.text("check"));
    const std::string place(request.form.text("place"));
    if ((act != "accept" && act != "withdraw") || filing.bar) throw http::BadRequest{};
    if (act == "withdraw") {
        withdraw(filing, check, place, request, caller);
        return done(filing, "explanation_withdrawn", request);
    }
    const auto months = parse_months(request.form.text("months"));
    if (!months) throw http::BadRequest{};
    const form::Acceptance acceptance{check, place, good_until(filing.period, *months), filing.period};
    if (http::version_of(request.form) != filing.version || !is_explained(filing, acceptance))
        return filing_page(filing, {{}, {}, true}, 409, request, caller);
    accept_until(filing, acceptance, request, caller);
    return done(filing, "explanation_accepted", request);
}

/// What another district decides is read here, and only read.
ReviewFiling ReviewHandlers::load_to_decide(const http::Request& request, const http::Caller& caller)
{
    auto filing = load(request, caller);
    if (filing.bar == Bar::moved) throw http::Forbidden{};
    return filing;
}

/// A button beside those of the decision: what was typed is kept, so that nothing of it is lost. Nothing for the decision itself.
std::optional<http::Response> ReviewHandlers::side_act(const ReviewFiling& filing, const ReturnForm& form, const http::Request& request,
                                                       const http::Caller& caller)
{
    const auto side = side_act_of(request.form.text("act"));
    if (side.act.empty()) return std::nullopt;
    if (side.act != "keep" && side.act != "agree" && side.act != "withdraw") throw http::BadRequest{};
    if (filing.bar) return filing_page(filing, {form, {}, true}, 409, request, caller);
    {
        auto reader = pool_.read();
        DeskRepository(reader, filing.enterprise, filing.period).keep(form, caller.user().id, clock_());
    }
    if (side.act == "keep") return done(filing, "draft_kept", request);
    if (side.act == "withdraw") {
        withdraw(filing, side.check, side.place, request, caller);
        return done(filing, "explanation_withdrawn", request);
    }
    const auto months = parse_months(request.form.text("months." + side.check + "." + side.place));
    if (!months) throw http::BadRequest{};
    const form::Acceptance acceptance{side.check, side.place, good_until(filing.period, *months), filing.period};
    if (http::version_of(request.form) != filing.version || !is_explained(filing, acceptance))
        return filing_page(filing, {form, {}, true}, 409, request, caller);
    accept_until(filing, acceptance, request, caller);
    return done(filing, "explanation_accepted", request);
}

bool ReviewHandlers::is_explained(const ReviewFiling& filing, const form::Acceptance& acceptance) const
{
    const auto& all = filing.explanations;
    return std::any_of(all.begin(), all.end(),
                       [&](const form::Explanation& one) { return one.check == acceptance.check && one.place == acceptance.place; });
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
void ReviewHandlers::withdraw(const ReviewFiling& seen, const std::string& check, const std::string& place, const http::Request& request,
                              const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!AcceptanceRepository(tx).withdraw(seen.enterprise, check, place)) return;
    audit::record(tx, audit::source_of(request, caller, now),
                  {"explanation.withdraw", "filing", object_of(seen), {{"check", check}, {"place", place}}});
    tx.commit();
}

Decisions ReviewHandlers::decisions(const http::Request& request, const http::Caller& caller)
{
    return {pool_, level_of(scope_of(caller.user())), parts_.has_two_levels, audit::source_of(request, caller, clock_())};
}

Powers ReviewHandlers::powers_over(const ReviewFiling& filing, const http::Caller& caller) const
{
    if (filing.bar) return {};
    return powers_of(filing.stand(), level_of(scope_of(caller.user())), parts_.has_two_levels);
}

/// Lost against an act of the same moment: the filing as it stands now, with what was typed.
http::Response ReviewHandlers::stale_page(const ReturnForm& form, const http::Request& request, const http::Caller& caller)
{
    return filing_page(load(request, caller), {form, {}, true}, 409, request, caller);
}

} // namespace tianbao::review
