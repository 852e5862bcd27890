// SPDX-License-Identifier: MPL-2.0
#include "filler/contest_handlers.hpp"

#include "audit/audit.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filing/right_repository.hpp"
#include "filler/filler_repository.hpp"
#include "filler/handover_request_repository.hpp"
#include "filler/proposal_repository.hpp"
#include "review/own_repository.hpp"
#include "util/outcome.hpp"

namespace tianbao::filler {

namespace names = html::names;

namespace {

const std::string& code_in(const http::Request& request)
{
    const auto& uscc = request.path_value("uscc");
    if (!enterprise::is_code_text(uscc)) throw http::NotFound{};
    return uscc;
}

} // namespace

http::Response ContestHandlers::ask(const http::Request& request, const http::Caller& caller)
{
    return asking_page(load(request, caller), {}, 200, request, caller);
}

http::Response ContestHandlers::contest(const http::Request& request, const http::Caller& caller)
{
    const auto enterprise = load(request, caller);
    const std::string typed(request.form.text("reason"));
    const auto after = since();
    const auto handover = contestable(enterprise, caller);
    if (!handover || request.form.text("epoch") != std::to_string(handover->epoch))
        return asking_page(enterprise, {.words = typed, .is_gone = true}, 409, request, caller);
    const auto reason = read_words(typed);
    if (!reason) return asking_page(enterprise, {.words = typed, .fault = reason.error()}, 422, request, caller);

    const auto now = clock_();
    const auto& user = caller.user();
    const Contest contest{ContestId::fresh(now), handover->epoch, user.id, user.name, handover->receiver_name, *reason, now, {}, {}};
    {
        auto tx = pool_.begin();
        if (ContestRepository(tx).contest(enterprise.id, contest, *after)) {
            HandoverRequestRepository(tx).tell_others("filler.contested", enterprise, {{"person", user.name}, {"reason", *reason}}, {user.id}, now);
            audit::record(tx, audit::source_of(request, caller, now),
                          {"filler.contest",
                           "enterprise",
                           enterprise.id.text(),
                           {{"contest", contest.id.text()}, {"holder", enterprise.filler ? enterprise.filler->user.text() : std::string{}}}});
            tx.commit();
            return http::see_other("/filler/" + enterprise.uscc + "/contest?done=contested");
        }
    }
    return asking_page(enterprise, {.words = typed, .is_gone = true}, 409, request, caller);
}

http::Response ContestHandlers::look(const http::Request& request, const http::Caller& caller)
{
    return sheet_page(load_sheet(request, caller), {}, 200, request, caller);
}

http::Response ContestHandlers::decide(const http::Request& request, const http::Caller& caller)
{
    const auto sheet = load_sheet(request, caller);
    const std::string typed(request.form.text("answer"));
    if (!sheet.is_waiting() || sheet.contest->id.text() != request.form.text("contest"))
        return sheet_page(sheet, {.words = typed, .is_gone = true}, 409, request, caller);
    if (sheet.is_own) return sheet_page(sheet, {.words = typed}, 409, request, caller);
    const auto decision = request.form.text("decision");
    if (decision != "uphold" && decision != "reject") throw http::BadRequest{};
    const auto answer = read_words(typed);
    if (!answer) return sheet_page(sheet, {.words = typed, .fault = answer.error()}, 422, request, caller);
    if (carried_out(sheet, decision == "uphold", *answer, request, caller))
        return http::see_other("/management/filler/" + sheet.enterprise.uscc + "/contest?done=decided");
    lapse(sheet, *answer, request, caller);
    return sheet_page(load_sheet(request, caller), {.words = typed, .is_gone = true}, 409, request, caller);
}

/// One transaction: the contest, the right with its history where it goes back, what tells everybody concerned, the audit row. The right goes
/// back from whoever has it in this transaction, however often it was handed on. False: it could not go back any more, and nothing was done.
bool ContestHandlers::carried_out(const ContestSheet& sheet, bool is_upheld, const std::string& answer, const http::Request& request,
                                  const http::Caller& caller)
{
    const auto now = clock_();
    const auto& enterprise = sheet.enterprise;
    const auto& contest = *sheet.contest;
    auto tx = pool_.begin();
    ContestRepository contests(tx);
    const auto outcome = is_upheld ? ContestOutcome::upheld : ContestOutcome::rejected;
    if (!contests.decide(review::scope_of(caller.user()), enterprise.id, contest.id, outcome, answer, caller.user().id, now))
        throw TryAgain("the contest has been decided meanwhile, or the enterprise has moved");
    if (is_upheld) {
        if (!gave_back(tx, sheet, answer, request, caller)) return false;
    } else {
        tell_both_sides(tx, "filler.contest_rejected", sheet, answer, now);
        audit::record(tx, audit::source_of(request, caller, now),
                      {"filler.reject_contest", "enterprise", enterprise.id.text(), {{"contest", contest.id.text()}}});
    }
    tx.commit();
    return true;
}

/// Takes the right from whoever has it by the handovers that began with the contested one. False: it has gone another way, or the former
/// filler cannot have it.
bool ContestHandlers::gave_back(db::Transaction& tx, const ContestSheet& sheet, const std::string& answer, const http::Request& request,
                                const http::Caller& caller)
{
    const auto now = clock_();
    const auto& enterprise = sheet.enterprise;
    const auto& contest = *sheet.contest;
    const auto& officer = caller.user().id;
    const auto holder = ContestRepository(tx).holder(enterprise.id, contest.id);
    if (!holder) return false;
    if (!filing::RightRepository(tx).use(enterprise.id, holder->user, holder->epoch, now)) throw TryAgain("the right has just been handed on");
    if (!FillerRepository(tx).replace(enterprise.id, *holder, contest.former, officer, now)) return false;
    HandoverRequestRepository requests(tx);
    const Facts facts{{"reason", answer}, {"person", contest.former_name}};
    requests.tell(holder->user, "filler.replaced", enterprise, facts, now);
    requests.tell(contest.former, "filler.appointed", enterprise, facts, now);
    requests.tell_others("filler.changed", enterprise, facts, {holder->user, contest.former, officer}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filler.uphold_contest",
                   "enterprise",
                   enterprise.id.text(),
                   {{"to", contest.former.text()}, {"from", holder->user.text()}, {"contest", contest.id.text()}}});
    end_fallen(tx, sheet, answer, request, caller);
    return true;
}

/// Others about handovers of the same right fall with one that is upheld: no handover leads on from theirs any more. Who made them is told.
void ContestHandlers::end_fallen(db::Transaction& tx, const ContestSheet& sheet, const std::string& answer, const http::Request& request,
                                 const http::Caller& caller)
{
    const auto now = clock_();
    const auto& enterprise = sheet.enterprise;
    HandoverRequestRepository requests(tx);
    for (const auto& fallen : ContestRepository(tx).undecided(enterprise.id)) {
        if (!ended_as_lapsed(tx, enterprise.id, fallen.id, answer, request, caller)) throw TryAgain("another contest has been decided meanwhile");
        if (!fallen.has_left)
            requests.tell(fallen.former, "filler.contest_fallen", enterprise, {{"reason", answer}, {"person", sheet.contest->former_name}}, now);
    }
}

/// Ends a contest that is upheld too late, told to both sides.
void ContestHandlers::lapse(const ContestSheet& sheet, const std::string& answer, const http::Request& request, const http::Caller& caller)
{
    auto tx = pool_.begin();
    if (!ended_as_lapsed(tx, sheet.enterprise.id, sheet.contest->id, answer, request, caller)) return;
    tell_both_sides(tx, "filler.contest_lapsed", sheet, answer, clock_());
    tx.commit();
}

bool ContestHandlers::ended_as_lapsed(db::Transaction& tx, const EnterpriseId& enterprise, const ContestId& id, const std::string& answer,
                                      const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    if (!ContestRepository(tx).decide(review::scope_of(caller.user()), enterprise, id, ContestOutcome::lapsed, answer, caller.user().id, now)) return false;
    audit::record(tx, audit::source_of(request, caller, now), {"filler.lapse_contest", "enterprise", enterprise.text(), {{"contest", id.text()}}});
    return true;
}

/// The former filler, and all who have had the right since.
void ContestHandlers::tell_both_sides(db::Transaction& tx, std::string_view kind, const ContestSheet& sheet, const std::string& answer, Instant now)
{
    HandoverRequestRepository requests(tx);
    const auto& contest = *sheet.contest;
    const Facts facts{{"reason", answer}, {"person", contest.former_name}};
    requests.tell(contest.former, kind, sheet.enterprise, facts, now);
    for (const auto& told : ContestRepository(tx).receivers(sheet.enterprise.id, contest.epoch)) {
        if (told != contest.former) requests.tell(told, kind, sheet.enterprise, facts, now);
    }
}

std::optional<Instant> ContestHandlers::since() const
{
    if (!settings_.contest_time) return std::nullopt;
    return clock_() - *settings_.contest_time;
}

std::optional<Contestable> ContestHandlers::contestable(const FillerEnterprise& enterprise, const http::Caller& caller)
{
    const auto after = since();
    if (!after) return std::nullopt;
    auto reader = pool_.read();
    return ContestRepository(reader).contestable(enterprise.id, caller.user().id, *after);
}

FillerEnterprise ContestHandlers::load(const http::Request& request, const http::Caller& caller)
{
    auto reader = pool_.read();
    auto enterprise = FillerRepository(reader).find_for(caller.user().id, code_in(request));
    if (!enterprise) throw http::NotFound{};
    return std::move(*enterprise);
}

ContestSheet ContestHandlers::load_sheet(const http::Request& request, const http::Caller& caller)
{
    auto reader = pool_.read();
    auto enterprise = ProposalRepository(reader).find(review::scope_of(caller.user()), code_in(request));
    if (!enterprise) throw http::NotFound{};
    auto contest = ContestRepository(reader).foremost(enterprise->id);
    const bool is_own = review::OwnRepository(reader).is_own(enterprise->id, caller.user().id);
    return {std::move(*enterprise), std::move(contest), is_own};
}

http::Response ContestHandlers::asking_page(const FillerEnterprise& enterprise, const ContestTyped& typed, int status, const http::Request& request,
                                            const http::Caller& caller)
{
    auto handover = contestable(enterprise, caller);
    html::Page page(frame_, request, caller, names::kTITLE_CONTEST, names::kNAV_WORKBENCH);
    auto reader = pool_.read();
    const auto contest = ContestRepository(reader).foremost(enterprise.id, caller.user().id);
    if (contest && handover && contest->epoch == handover->epoch) handover.reset(); // once for each handover
    show_contesting(page, enterprise, contest, handover, typed);
    if (request.method != http::Method::post && request.query.text("done") == "contested") page.show_flash(names::kFLASH_CONTESTED);
    return page.answer("filler/contest.tpl", status);
}

http::Response ContestHandlers::sheet_page(const ContestSheet& sheet, const ContestTyped& typed, int status, const http::Request& request,
                                           const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_CONTEST, names::kNAV_MANAGEMENT);
    show_contest(page, sheet, districts_, typed);
    if (request.method != http::Method::post && request.query.text("done") == "decided") page.show_flash(names::kFLASH_CONTEST_DECIDED);
    return page.answer("filler/contest_managed.tpl", status);
}

} // namespace tianbao::filler
