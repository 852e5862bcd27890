// SPDX-License-Identifier: MPL-2.0
#include "filler/management_handlers.hpp"

#include "audit/audit.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filler/contest_repository.hpp"
#include "filler/filler_repository.hpp"
#include "filler/handover_request_repository.hpp"
#include "filler/management_views.hpp"
#include "review/own_repository.hpp"
#include "review/review.hpp"
#include "util/outcome.hpp"

namespace tianbao::filler {

namespace names = html::names;

namespace {

constexpr int kPerPage = 50;
constexpr int kProposalsShown = 20;

std::string text_of(const http::Request& request, std::string_view name)
{
    return std::string(request.form.text(name));
}

http::Response done(const FillerEnterprise& enterprise, std::string_view what)
{
    return http::see_other("/management/filler/" + enterprise.uscc + "?done=" + std::string(what));
}

void show_done(html::Page& page, const http::Request& request)
{
    const auto what = request.query.text("done");
    if (what == "proposed") page.show_flash(names::kFLASH_FILLER_PROPOSED);
    if (what == "confirmed") page.show_flash(names::kFLASH_FILLER_CONFIRMED);
    if (what == "refused") page.show_flash(names::kFLASH_FILLER_REFUSED);
    if (what == "withdrawn") page.show_flash(names::kFLASH_FILLER_WITHDRAWN);
}

/// Takes the last of one too many rows off; its predecessor's key leads to the next page.
template <class Row>
std::string take_next_key(std::vector<Row>& rows, std::string Row::*key)
{
    if (rows.size() <= kPerPage) return {};
    rows.pop_back();
    return rows.back().*key;
}

std::string list_of(const http::Request& request)
{
    const auto list = request.query.text("list");
    if (list == "requests" || list == "contests" || list == "vacant" || list == "all") return std::string(list);
    return request.query.text("q").empty() ? "proposals" : "all";
}

} // namespace

http::Response ManagementHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto scope = review::scope_of(caller.user());
    const auto now = clock_();
    const auto after = enterprise::is_code_text(request.query.text("after")) ? std::string(request.query.text("after")) : std::string{};
    ListHead head{list_of(request), std::string(request.query.text("q")), 0, 0, 0, after.empty(), {}};
    auto reader = pool_.read();
    ProposalRepository proposals(reader);
    head.waiting = proposals.count_waiting(scope, now);
    head.overdue = proposals.count_overdue(scope, now);
    head.contests = ContestRepository(reader).count_waiting(scope);
    html::Page page(frame_, request, caller, names::kTITLE_FILLERS, names::kNAV_MANAGEMENT);
    auto& values = page.values();
    if (head.list == "proposals") {
        auto rows = proposals.waiting(scope, caller.user().id, after, kPerPage + 1, now);
        head.next_key = take_next_key(rows, &WaitingProposal::id);
        show_proposals(values, rows, districts_);
    } else if (head.list == "requests") {
        auto rows = proposals.overdue(scope, after, kPerPage + 1, now);
        head.next_key = take_next_key(rows, &OverdueRequest::id);
        show_overdue(values, rows, districts_);
    } else if (head.list == "contests") {
        auto rows = ContestRepository(reader).waiting(scope, after, kPerPage + 1);
        head.next_key = take_next_key(rows, &WaitingContest::id);
        show_contests(values, rows, districts_);
    } else {
        const auto search = review::read_search(head.typed);
        auto rows = proposals.enterprises({scope, search.code, search.name, head.list == "vacant"}, after, kPerPage + 1);
        head.next_key = take_next_key(rows, &FillerRow::uscc);
        audit::record_read(reader, audit::source_of(request, caller, now),
                           {"filler.read_list", "district", scope.district, {{"content", head.list}, {"page", after}}});
        show_enterprises(values, rows, districts_);
    }
    show_list_head(values, head);
    return page.answer("filler/management.tpl");
}

http::Response ManagementHandlers::filler(const http::Request& request, const http::Caller& caller)
{
    const auto seen = load(request, caller);
    audit::record_read(pool_.read(), audit::source_of(request, caller, clock_()),
                       {"filler.read", "enterprise", seen.enterprise.id.text(), {{"uscc", seen.enterprise.uscc}}});
    return page(seen, request, caller);
}

/// The look is an act: what cannot be recorded is not handed out.
http::Response ManagementHandlers::evidence(const http::Request& request, const http::Caller& caller)
{
    const auto id = HandoverRequestId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    auto reader = pool_.read();
    const auto found = HandoverRequestRepository(reader).evidence_for(review::scope_of(caller.user()), *id);
    if (!found) throw http::NotFound{};
    const auto& [enterprise, file] = *found;
    audit::record_read(reader, audit::source_of(request, caller, clock_()),
                       {"filler.read_evidence", "enterprise", enterprise.text(), {{"request", id->text()}}});
    return http::download(file.bytes, std::string(appeal::content_type_of(file.type)), evidence_name(*id, file.type));
}

http::Response ManagementHandlers::propose(const http::Request& request, const http::Caller& caller)
{
    auto seen = load(request, caller);
    if (seen.is_own) {
        seen.not_done = NotDone::own_enterprise;
        return page(seen, request, caller);
    }
    const auto now = clock_();
    seen.typed = {text_of(request, "act"),     text_of(request, "epoch"),     text_of(request, "successor"),
                  text_of(request, "request"), text_of(request, "reference"), text_of(request, "reason")};
    const auto& filler = seen.enterprise.filler;
    if (!filler || seen.typed.epoch != std::to_string(filler->epoch) || seen.waiting(now)) {
        seen.not_done = NotDone::changed;
        return page(seen, request, caller);
    }
    const auto draft = read_proposal(seen.typed, seen.candidates(), seen.overdue(now));
    if (!draft) {
        seen.faults = draft.error();
        return page(seen, request, caller);
    }
    const Proposal proposal{ProposalId::fresh(now),
                            draft->act,
                            filler->user,
                            {},
                            filler->epoch,
                            draft->successor,
                            {},
                            draft->request,
                            draft->reference,
                            draft->reason,
                            caller.user().id,
                            {},
                            now,
                            now + kProposalDays,
                            {},
                            {},
                            {},
                            {}};
    auto tx = pool_.begin();
    if (!ProposalRepository(tx).propose(review::scope_of(caller.user()), seen.enterprise.id, proposal))
        throw TryAgain("another officer has proposed meanwhile, or the enterprise has moved");
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filler.propose",
                   "enterprise",
                   seen.enterprise.id.text(),
                   {{"proposal", proposal.id.text()},
                    {"kind", std::string(word_of(proposal.act))},
                    {"to", proposal.successor ? proposal.successor->text() : std::string{}},
                    {"reference", proposal.reference}}});
    tx.commit();
    return done(seen.enterprise, "proposed");
}

http::Response ManagementHandlers::decide(const http::Request& request, const http::Caller& caller)
{
    auto seen = load(request, caller);
    const auto* proposal = seen.waiting(clock_());
    if (!proposal || proposal->id.text() != request.form.text("proposal")) {
        seen.not_done = NotDone::changed;
        return page(seen, request, caller);
    }
    const auto decision = request.form.text("decision");
    const bool is_own = proposal->proposed_by == caller.user().id;
    if (decision == "withdraw" && is_own) return withdraw(seen, *proposal, request, caller);
    if (is_own || seen.is_own) {
        seen.not_done = is_own ? NotDone::own : NotDone::own_enterprise;
        return page(seen, request, caller);
    }
    if (decision == "confirm") return confirm(seen, *proposal, request, caller);
    if (decision == "refuse") return refuse(seen, *proposal, request, caller);
    throw http::BadRequest{};
}

http::Response ManagementHandlers::confirm(const ManagedFiller& seen, const Proposal& proposal, const http::Request& request,
                                           const http::Caller& caller)
{
    if (carried_out(seen, proposal, request, caller)) return done(seen.enterprise, "confirmed");
    lapse(seen, proposal, request, caller);
    auto present = load(request, caller);
    present.not_done = NotDone::lapsed;
    return page(present, request, caller);
}

/// One transaction: the proposal, the right with its history, the request, the messages, the audit row. False: what was
/// proposed is not possible any more, and nothing was done.
bool ManagementHandlers::carried_out(const ManagedFiller& seen, const Proposal& proposal, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto& enterprise = seen.enterprise;
    const auto& officer = caller.user().id;
    const Filler holder{proposal.holder, proposal.holder_name, proposal.epoch, {}};
    auto tx = pool_.begin();
    FillerRepository fillers(tx);
    HandoverRequestRepository requests(tx);
    if (!ProposalRepository(tx).decide(review::scope_of(caller.user()), enterprise.id, proposal.id, ProposalOutcome::confirmed, {}, officer, now))
        throw TryAgain("the proposal has been decided meanwhile, or the enterprise has moved");
    const Facts facts{{"reference", proposal.reference}, {"reason", proposal.reason}, {"person", proposal.successor_name}};
    const auto source = audit::source_of(request, caller, now);
    switch (proposal.act) {
    case ProposalAct::replacement:
        if (!fillers.replace(enterprise.id, holder, *proposal.successor, officer, now)) return false;
        requests.tell(holder.user, "filler.replaced", enterprise, facts, now);
        requests.tell(*proposal.successor, "filler.appointed", enterprise, facts, now);
        requests.tell_others("filler.changed", enterprise, facts, {holder.user, *proposal.successor, officer, proposal.proposed_by}, now);
        audit::record(tx, source,
                      {"filler.replace",
                       "enterprise",
                       enterprise.id.text(),
                       {{"to", proposal.successor->text()},
                        {"from", holder.user.text()},
                        {"proposal", proposal.id.text()},
                        {"reference", proposal.reference}}});
        break;
    case ProposalAct::removal:
        if (!fillers.remove(enterprise.id, holder, officer, now)) return false;
        requests.tell(holder.user, "filler.removed", enterprise, facts, now);
        requests.tell_others("filler.vacated", enterprise, facts, {holder.user, officer, proposal.proposed_by}, now);
        audit::record(tx, source,
                      {"filler.remove",
                       "enterprise",
                       enterprise.id.text(),
                       {{"from", holder.user.text()}, {"proposal", proposal.id.text()}, {"reference", proposal.reference}}});
        break;
    case ProposalAct::refusal: {
        const auto asked = requests.find(enterprise.id, *proposal.request);
        if (!asked || !requests.decide(enterprise.id, asked->id, RequestOutcome::refused, proposal.reason, officer, now)) return false;
        requests.tell(asked->asked_by, "filler.request_refused", enterprise, facts, now);
        audit::record(
            tx, source,
            {"filler.refuse_request", "enterprise", enterprise.id.text(), {{"request", asked->id.text()}, {"proposal", proposal.id.text()}}});
        break;
    }
    }
    tx.commit();
    return true;
}

void ManagementHandlers::lapse(const ManagedFiller& seen, const Proposal& proposal, const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!ProposalRepository(tx).end(review::scope_of(caller.user()), seen.enterprise.id, proposal.id, ProposalOutcome::lapsed, caller.user().id, now)) return;
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filler.lapse_proposal", "enterprise", seen.enterprise.id.text(), {{"proposal", proposal.id.text()}}});
    tx.commit();
}

http::Response ManagementHandlers::refuse(const ManagedFiller& seen, const Proposal& proposal, const http::Request& request,
                                          const http::Caller& caller)
{
    auto typed = text_of(request, "answer");
    const auto answer = read_words(typed);
    if (!answer) {
        auto shown = seen;
        shown.typed_answer = std::move(typed);
        shown.answer_fault = answer.error();
        return page(shown, request, caller);
    }
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!ProposalRepository(tx).decide(review::scope_of(caller.user()), seen.enterprise.id, proposal.id, ProposalOutcome::refused, *answer,
                                       caller.user().id, now))
        throw TryAgain("the proposal has been decided meanwhile, or the enterprise has moved");
    HandoverRequestRepository(tx).tell(proposal.proposed_by, "filler.proposal_refused", seen.enterprise,
                                       {{"person", caller.user().name}, {"reason", *answer}}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filler.refuse_proposal", "enterprise", seen.enterprise.id.text(), {{"proposal", proposal.id.text()}}});
    tx.commit();
    return done(seen.enterprise, "refused");
}

http::Response ManagementHandlers::withdraw(const ManagedFiller& seen, const Proposal& proposal, const http::Request& request,
                                            const http::Caller& caller)
{
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!ProposalRepository(tx).end(review::scope_of(caller.user()), seen.enterprise.id, proposal.id, ProposalOutcome::withdrawn, caller.user().id, now))
        throw TryAgain("the proposal has been decided meanwhile, or the enterprise has moved");
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filler.withdraw_proposal", "enterprise", seen.enterprise.id.text(), {{"proposal", proposal.id.text()}}});
    tx.commit();
    return done(seen.enterprise, "withdrawn");
}

ManagedFiller ManagementHandlers::load(const http::Request& request, const http::Caller& caller)
{
    const auto& uscc = request.path_value("uscc");
    if (!enterprise::is_code_text(uscc)) throw http::NotFound{};
    auto reader = pool_.read();
    ProposalRepository proposals(reader);
    auto enterprise = proposals.find(review::scope_of(caller.user()), uscc);
    if (!enterprise) throw http::NotFound{};
    ManagedFiller seen{std::move(*enterprise), {}, {}, {}, {}, {}, {}, {}, {}};
    seen.users = FillerRepository(reader).candidates(seen.enterprise.id, UserId::stored({}));
    seen.requests = HandoverRequestRepository(reader).waiting(seen.enterprise.id);
    seen.proposals = proposals.of(seen.enterprise.id, kProposalsShown);
    seen.is_own = review::OwnRepository(reader).is_own(seen.enterprise.id, caller.user().id);
    return seen;
}

http::Response ManagementHandlers::page(const ManagedFiller& seen, const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_FILLER_MANAGED, names::kNAV_MANAGEMENT);
    show_managed(page, seen, districts_, caller.user().id, clock_());
    if (request.method != http::Method::post) show_done(page, request);
    return page.answer("filler/managed.tpl", seen.status());
}

} // namespace tianbao::filler
