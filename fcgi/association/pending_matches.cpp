// SPDX-License-Identifier: MPL-2.0
#include "association/pending_matches.hpp"

#include "association/association_repository.hpp"
#include "association/match_repository.hpp"
#include "association/match_tries.hpp"
#include "association/pending_repository.hpp"
#include "audit/audit.hpp"
#include "util/retry.hpp"

namespace tianbao::association {

namespace {

constexpr int kAtOnce = 50;

/// Done for the user, who is not there: no address.
audit::Source source_for(const PendingMatch& pending, Instant now)
{
    auto source = audit::operator_source(now);
    source.actor = pending.user;
    return source;
}

bool is_mismatch(const std::string& reason)
{
    return reason == "uscc" || reason == "name" || reason == "representative" || reason == "name representative";
}

} // namespace

int PendingMatches::go_on(Instant now)
{
    std::vector<PendingMatch> due;
    {
        auto reader = pool_.read();
        due = PendingRepository(reader).due(now, kAtOnce);
    }
    int settled = 0;
    for (const auto& pending : due) {
        const auto step = settle(pending, now);
        settled += step == Step::settled;
        if (step == Step::unanswered) break;
    }
    return settled;
}

PendingMatches::Step PendingMatches::settle(const PendingMatch& pending, Instant now)
{
    if (pending.is_claim) return settle_claim(pending, now);
    return now - pending.asked_at > kPendingLife ? lapsed(pending, now) : settle_match(pending, now);
}

PendingMatches::Step PendingMatches::settle_claim(const PendingMatch& pending, Instant now)
{
    claims_.claim(pending.user, pending.uscc, source_for(pending, now));
    const bool is_answered = [&] {
        auto reader = pool_.read();
        const auto left = PendingRepository(reader).find(pending.user, pending.uscc);
        return !left || left->is_refused;
    }();
    if (is_answered) return Step::settled;
    put_off(pending, now);
    return Step::unanswered;
}

PendingMatches::Step PendingMatches::settle_match(const PendingMatch& pending, Instant now)
{
    const auto coverage = registry_.coverage();
    const auto claimed = read_match_form(pending.form(), coverage.knows_representatives);
    if (!claimed) return lapsed(pending, now); // asks for more since the configuration has changed
    if (minutes_without_a_try(pool_, pending.user, pending.uscc, now) > 0) return put_off(pending, now);
    const auto entity = registry_.find(claimed->code, now, "");
    if (!entity && entity.error() != registry::RegistryFault::not_found) {
        give_back_try(pool_, pending.user, pending.uscc, now);
        put_off(pending, now);
        return is_of_one(entity.error()) ? Step::put_off : Step::unanswered;
    }
    const auto reason = entity ? refusal_of(*claimed, *entity, coverage) : std::string("uscc");
    if (!is_mismatch(reason)) give_back_try(pool_, pending.user, pending.uscc, now);
    return reason.empty() ? matched(pending, *entity, now) : refused(pending, reason, now);
}

PendingMatches::Step PendingMatches::put_off(const PendingMatch& pending, Instant now)
{
    auto reader = pool_.read();
    PendingRepository(reader).put_off(pending, now + pause_before(pending.tries + 2));
    return Step::put_off;
}

/// One transaction: what was waited for ends, the user is told, the audit row.
PendingMatches::Step PendingMatches::refused(const PendingMatch& pending, const std::string& reason, Instant now)
{
    return retrying([&] {
        auto tx = pool_.begin();
        if (!PendingRepository(tx).take(pending)) return Step::put_off;
        if (!is_mismatch(reason)) MatchRepository(tx).forget(pending.user, pending.uscc); // of when it was still in business
        AssociationRepository(tx).tell(pending.user, {"association.match_refused", pending.enterprise_name, pending.uscc, {}, reason}, now);
        audit::record(tx, source_for(pending, now), {"association.mismatch", "uscc", pending.uscc, {{"fields", reason}}});
        tx.commit();
        return Step::settled;
    });
}

/// Likewise; the match is good for the second step as if it had been made just now.
PendingMatches::Step PendingMatches::matched(const PendingMatch& pending, const registry::Entity& entity, Instant now)
{
    return retrying([&] {
        auto tx = pool_.begin();
        if (!PendingRepository(tx).take(pending)) return Step::put_off;
        MatchRepository(tx).keep(pending.user, entity, now);
        AssociationRepository(tx).tell(
            pending.user, {"association.matched", pending.enterprise_name, pending.uscc, {}, {}, shanghai_minute_text(now + kMatchLife)}, now);
        audit::record(tx, source_for(pending, now), {"association.match", "uscc", pending.uscc, {{"fields", compared_with(entity)}}});
        tx.commit();
        return Step::settled;
    });
}

PendingMatches::Step PendingMatches::lapsed(const PendingMatch& pending, Instant now)
{
    return retrying([&] {
        auto tx = pool_.begin();
        if (!PendingRepository(tx).take(pending)) return Step::put_off;
        AssociationRepository(tx).tell(pending.user, {"association.match_lapsed", pending.enterprise_name, pending.uscc}, now);
        audit::record(tx, source_for(pending, now), {"association.lapse", "uscc", pending.uscc, {}});
        tx.commit();
        return Step::settled;
    });
}

} // namespace tianbao::association
