// SPDX-License-Identifier: MPL-2.0
#include "association/proof_handlers.hpp"

#include "association/association_repository.hpp"
#include "association/association_request_repository.hpp"
#include "association/joining.hpp"
#include "association/match_repository.hpp"
#include "association/profile.hpp"
#include "association/try_repository.hpp"
#include "enterprise/enterprise_repository.hpp"
#include "enterprise/unified_social_credit_code.hpp"
#include "filler/handover_request.hpp"
#include "util/outcome.hpp"
#include "util/secret.hpp"

#include <algorithm>

namespace tianbao::association {

namespace names = html::names;

namespace {

constexpr int kTooMany = 429;

std::string list_url(std::string_view done, std::string_view uscc)
{
    return "/association?done=" + std::string(done) + "&uscc=" + std::string(uscc);
}

/// Compares always, so that the time does not tell whether there is a code.
bool is_same_code(const std::optional<OpenCode>& open, const std::string& hash, Instant now)
{
    const bool is_same = equal_in_constant_time(open ? open->hash : std::string(hash.size(), '-'), hash);
    return is_same && open && open->valid_until > now;
}

} // namespace

http::Response ProofHandlers::proof(const http::Request& request, const http::Caller& caller)
{
    const auto subject = load(request, caller, clock_());
    if (!subject) return subject.error();
    return page(*subject, {}, 200, request, caller);
}

Expected<ProofHandlers::Subject, http::Response> ProofHandlers::load(const http::Request& request, const http::Caller& caller, Instant now)
{
    const auto& user = caller.user().id;
    const auto& uscc = request.path_value("uscc");
    if (!enterprise::is_code_text(uscc)) throw http::NotFound{};
    auto reader = pool_.read();
    if (enterprise::EnterpriseRepository(reader).find_for(user, uscc))
        return Unexpected<http::Response>(http::see_other(list_url("associated", uscc)));
    auto match = MatchRepository(reader).find(user, uscc);
    if (!match) throw http::NotFound{};
    const auto present = after_match(enterprise::EnterpriseRepository(reader).find(uscc), *match, parts_.districts);
    auto standing = AssociationRepository(reader).proof_standing(uscc, present.district);
    if (is_over(*match, present, now) || standing.openers(parts_.settings.defaults).is_match_enough())
        return Unexpected<http::Response>(http::see_other("/association/" + uscc + "/profile"));
    return Subject{*std::move(match), std::move(standing)};
}

/// One transaction: the tries, the code, the association, what follows from it, the audit rows. The answer is the same whether the enterprise
/// has a code or not.
http::Response ProofHandlers::prove(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto subject = load(request, caller, now);
    if (!subject) return subject.error();
    const std::string typed(request.form.text("code"));
    const auto code = read_code(typed);
    if (!subject->standing.openers(parts_.settings.defaults).code) return page(*subject, {.is_gone = true}, 409, request, caller);
    if (!code) return page(*subject, {.code = typed, .code_fault = typed.empty() ? CodeFault::missing : CodeFault::unreadable}, 422, request, caller);

    const auto& user = caller.user().id;
    const auto& uscc = subject->match.entity.uscc;
    const auto source = audit::source_of(request, caller, now);
    auto tx = pool_.begin();
    if (const int wait = minutes_without_a_try(tx, user, uscc, now)) return page(*subject, {.code = typed, .wait = wait}, kTooMany, request, caller);
    const auto& enterprise = subject->standing.enterprise;
    EnrolmentCodeRepository codes(tx);
    const auto open = enterprise ? codes.open_of(*enterprise) : std::nullopt;
    const auto hash = parts_.code_seal.hash(*code, enterprise ? enterprise->text() : uscc);
    if (!is_same_code(open, hash, now)) {
        note_wrong(tx, *subject, open, source);
        tx.commit();
        return page(*subject, {.code = typed, .code_fault = CodeFault::refused}, 422, request, caller);
    }
    if (!codes.use(open->id, user, now) || !MatchRepository(tx).take(user, subject->match)) throw TryAgain("the code or the match has been used meanwhile");
    TryRepository tries(tx);
    tries.give_back(TryKind::code_user, user.text(), now);
    tries.give_back(TryKind::code_uscc, uscc, now);
    audit::record(tx, source, {"enrolment.use", "enterprise", enterprise->text(), {{"uscc", uscc}, {"code", open->id.text()}}});
    const auto present = after_match(enterprise::EnterpriseRepository(tx).find(uscc), subject->match, parts_.districts);
    if (is_over(subject->match, present, now)) throw TryAgain("the enterprise has gone out of business meanwhile");
    join(tx, user, present, Proof::enrolment_code, source);
    AssociationRequestRepository(tx).grant_all(*enterprise, user, now);
    tx.commit();
    return http::see_other(list_url("associated", uscc));
}

int ProofHandlers::minutes_without_a_try(db::Transaction& tx, const UserId& user, const std::string& uscc, Instant now)
{
    TryRepository tries(tx);
    for (const auto& [kind, subject] : {std::pair{TryKind::code_user, user.text()}, std::pair{TryKind::code_uscc, uscc}}) {
        if (!tries.take(kind, subject, now)) return std::max(minutes_to_wait(tries.taken(kind, subject, now), now).value_or(0), 1);
    }
    return 0;
}

/// Counts a wrong code on that of the enterprise, too; one too many makes it void, and the district is told.
void ProofHandlers::note_wrong(db::Transaction& tx, const Subject& subject, const std::optional<OpenCode>& open, const audit::Source& source)
{
    const auto& entity = subject.match.entity;
    audit::record(tx, source, {"association.wrong_code", "uscc", entity.uscc, {}});
    if (!open || !EnrolmentCodeRepository(tx).note_wrong_try(open->id, source.at)) return;
    audit::record(tx, source, {"enrolment.guessed", "enterprise", subject.standing.enterprise->text(), {{"uscc", entity.uscc}, {"code", open->id.text()}}});
    const auto enterprise = enterprise::EnterpriseRepository(tx).find(entity.uscc);
    AssociationRepository(tx).tell_officers(enterprise->district, {"association.code_guessed", enterprise->name, entity.uscc}, source.at);
}

http::Response ProofHandlers::ask(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto subject = load(request, caller, now);
    if (!subject) return subject.error();
    const auto way = request_way_from(request.form.text("way"));
    if (!way) throw http::BadRequest{};
    const auto openers = subject->standing.openers(parts_.settings.defaults);
    if (*way == RequestWay::approval ? !openers.approval : !openers.code) return page(*subject, {.is_gone = true}, 409, request, caller);
    const std::string typed(request.form.text("reason"));
    const auto reason = *way == RequestWay::approval ? filler::read_words(typed) : Expected<std::string, filler::WordsFault>(std::string{});
    if (!reason) return page(*subject, {.reason = typed, .reason_fault = reason.error()}, 422, request, caller);

    auto tx = pool_.begin();
    const auto enterprise = stored(tx, *subject, now);
    const auto& user = caller.user();
    const auto& entity = subject->match.entity;
    const AssociationRequest asked{AssociationRequestId::fresh(now), user.id, user.name, {}, *way, *reason, now, answer_until(now, parts_.working_days),
                                   end_of_life(now, parts_.settings.request_life), enterprise, entity.uscc, entity.name, openers.approval};
    if (!AssociationRequestRepository(tx).ask(enterprise, asked, now)) return http::see_other(list_url("request_asked", entity.uscc)); // it waits already
    AssociationRepository associations(tx);
    if (*way == RequestWay::approval)
        associations.tell(*subject->standing.filler,
                          {"association.asked", entity.name, entity.uscc, user.name, *reason, day_text(asked.last_day())}, now);
    else
        associations.tell_officers(enterprise::EnterpriseRepository(tx).find(entity.uscc)->district,
                                   {"association.letter_asked", entity.name, entity.uscc, user.name}, now);
    audit::record(tx, audit::source_of(request, caller, now),
                  {"association.request", "enterprise", enterprise.text(), {{"request", asked.id.text()}, {"class", std::string(word_of(*way))}}});
    tx.commit();
    return http::see_other(list_url("request_asked", entity.uscc));
}

/// A letter goes to an enterprise that officers find: one that nobody has asked for before is stored as the registry told it.
EnterpriseId ProofHandlers::stored(db::Transaction& tx, const Subject& subject, Instant now)
{
    if (subject.standing.enterprise) return *subject.standing.enterprise;
    const auto enterprise = confirmed(std::nullopt, subject.match.entity, parts_.districts, now);
    if (!enterprise::EnterpriseRepository(tx).store(enterprise, now)) throw TryAgain("the enterprise has been stored by somebody else");
    return enterprise.id;
}

http::Response ProofHandlers::withdraw(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto& uscc = request.path_value("uscc");
    if (!enterprise::is_code_text(uscc)) throw http::NotFound{};
    auto tx = pool_.begin();
    AssociationRequestRepository requests(tx);
    const auto asked = requests.of_user(caller.user().id, uscc, now);
    if (!asked) {
        if (enterprise::EnterpriseRepository(tx).find_for(caller.user().id, uscc)) return http::see_other(list_url("associated", uscc));
        throw http::NotFound{};
    }
    if (asked->id.text() != request.form.text("request")) return http::see_other("/association");
    if (!requests.decide(asked->id, RequestOutcome::withdrawn, {}, caller.user().id, now)) throw TryAgain("the request has been decided meanwhile");
    audit::record(tx, audit::source_of(request, caller, now),
                  {"association.withdraw_request", "enterprise", asked->enterprise.text(), {{"request", asked->id.text()}}});
    tx.commit();
    return http::see_other(list_url("request_withdrawn", uscc));
}

http::Response ProofHandlers::page(const Subject& subject, const ProofPage& shown, int status, const http::Request& request,
                                   const http::Caller& caller)
{
    const auto now = clock_();
    auto reader = pool_.read();
    const auto waiting = AssociationRequestRepository(reader).of_user(caller.user().id, subject.match.entity.uscc, now);
    html::Page page(frame_, request, caller, names::kTITLE_PROOF, names::kNAV_ACCOUNT);
    const auto until = shanghai_day(answer_until(now, parts_.working_days) - std::chrono::microseconds{1});
    show_proof(page, subject.match, subject.standing.openers(parts_.settings.defaults), waiting, shown, until);
    return page.answer("association/proof.tpl", status);
}

} // namespace tianbao::association
