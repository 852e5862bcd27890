// SPDX-License-Identifier: MPL-2.0
#include "directory/registry_sync.hpp"

#include "audit/audit.hpp"
#include "directory/care_repository.hpp"
#include "directory/comparison.hpp"
#include "directory/sync_repository.hpp"
#include "enterprise/change_repository.hpp"
#include "enterprise/enterprise_repository.hpp"
#include "registry/circuit_breaker.hpp"
#include "roster/roster_repository.hpp"

#include <stdexcept>

namespace tianbao::directory {

using enterprise::Enterprise;

namespace {

/// Faults after which the next enterprise has its turn all the same: they may be of this one alone.
bool is_of_one(registry::RegistryFault fault)
{
    using registry::RegistryFault;
    return fault == RegistryFault::slow || fault == RegistryFault::nonsense || fault == RegistryFault::too_large ||
           fault == RegistryFault::wrong_encoding;
}

std::string name_of(const enterprise::Districts& districts, const std::string& code)
{
    const auto* district = districts.find(code);
    return district ? district->name : code;
}

std::string fields_of(const std::vector<enterprise::Change>& changes)
{
    std::string fields;
    for (const auto& change : changes) (fields += fields.empty() ? "" : ",") += change.field;
    return fields;
}

} // namespace

std::string_view word_of(SyncOutcome outcome)
{
    switch (outcome) {
    case SyncOutcome::same:
        return "same";
    case SyncOutcome::changed:
        return "changed";
    case SyncOutcome::missing:
        return "missing";
    case SyncOutcome::unanswered:
        return "unanswered";
    case SyncOutcome::unreachable:
        return "unreachable";
    }
    throw std::logic_error("no such outcome of a comparison");
}

bool is_fault(SyncOutcome outcome)
{
    return outcome == SyncOutcome::unanswered || outcome == SyncOutcome::unreachable;
}

SyncReport compare_in_portions(RegistrySync& sync, Instant before, bool is_all)
{
    SyncReport all = sync.compare_next(before, kPortion);
    for (auto last = all; is_all && !last.is_stopped && last.asked == kPortion;) {
        last = sync.compare_next(before, kPortion);
        all.asked += last.asked;
        all.changed += last.changed;
        all.missing += last.missing;
        all.faults += last.faults;
        all.is_stopped = last.is_stopped;
    }
    return all;
}

SyncOutcome RegistrySync::compare(const std::string& uscc)
{
    const auto now = clock_();
    const auto code = enterprise::UnifiedSocialCreditCode::parse(uscc);
    const auto told =
        code ? registry_.find(*code, now, "")
             : Expected<registry::Entity, registry::RegistryFault>(Unexpected<registry::RegistryFault>(registry::RegistryFault::not_found));
    if (told) return retrying([&] { return take(*told, now); });
    if (told.error() == registry::RegistryFault::not_found) return retrying([&] { return take_missing(uscc, now); });
    if (!is_of_one(told.error())) return SyncOutcome::unreachable;
    auto reader = pool_.read();
    SyncRepository(reader).keep_asked(uscc, now);
    return SyncOutcome::unanswered;
}

SyncReport RegistrySync::compare_next(Instant before, int most)
{
    std::vector<std::string> codes;
    {
        auto reader = pool_.read();
        codes = SyncRepository(reader).next_codes(before, most);
    }
    SyncReport report;
    int faults_in_row = 0;
    for (const auto& code : codes) {
        const auto outcome = compare(code);
        const bool is_failed = is_fault(outcome);
        ++report.asked;
        report.changed += outcome == SyncOutcome::changed;
        report.missing += outcome == SyncOutcome::missing;
        report.faults += is_failed;
        faults_in_row = is_failed ? faults_in_row + 1 : 0;
        report.is_stopped = faults_in_row >= registry::CircuitBreaker::kMostFaults;
        if (report.is_stopped) break;
    }
    return report;
}

SyncOutcome RegistrySync::take(const registry::Entity& told, Instant now)
{
    auto tx = pool_.begin();
    enterprise::EnterpriseRepository enterprises(tx);
    SyncRepository sync(tx);
    const auto before = enterprises.find(told.uscc);
    if (!before) return SyncOutcome::same;
    const auto standing = sync.standing_of(before->id);
    const auto known = compared({*before, standing.told, standing.is_moved}, told, districts_, now);
    const auto& after = known.enterprise;
    const auto changes = enterprise::changes_between(*before, after);
    if (standing.is_moved && !known.is_moved) sync.end_move(after.id);
    if (!changes.empty()) {
        if (!enterprises.store(after, now)) throw TryAgain("the enterprise has been stored by somebody else");
        enterprise::ChangeRepository(tx).record(after.id, changes, {}, {}, now);
        follow(tx, *before, after, standing.terms, now);
        audit::record(tx, audit::operator_source(now), {"enterprise.compare", "enterprise", after.id.text(), {{"fields", fields_of(changes)}}});
    }
    sync.keep_told(after.id, told, now);
    tx.commit();
    return changes.empty() ? SyncOutcome::same : SyncOutcome::changed;
}

/// What follows from new facts: the roster, the end of an enterprise, who is told.
void RegistrySync::follow(db::Transaction& tx, const Enterprise& before, const Enterprise& after, const period::Terms& terms, Instant now)
{
    roster::RosterRepository roster(tx);
    roster.follow_enterprise(after.id, now);
    if (const auto first = has_ceased(before, after) ? first_not_owed(terms.exemptions, now) : std::nullopt) {
        SyncRepository(tx).cease(after.id, *first, now);
        roster.follow_exemptions(after.id);
    }
    const auto changes = enterprise::changes_between(before, after);
    CareRepository care(tx);
    const auto users = care.users_of(after.id);
    if (const auto* name = change_of(changes, "name")) care.tell(users, after, {"enterprise.renamed", name->before, name->after}, now);
    if (const auto* status = change_of(changes, "status")) {
        const News news{"enterprise.status", status->before, status->after};
        care.tell(users, after, news, now);
        care.tell(care.officers_of(after.district, after.district), after, news, now);
    }
    if (const auto* district = change_of(changes, "district")) {
        const News news{"enterprise.moved_by_registry", name_of(districts_, district->before), name_of(districts_, district->after)};
        care.tell(users, after, news, now);
        care.tell(care.officers_of(district->before, district->after), after, news, now);
    }
}

SyncOutcome RegistrySync::take_missing(const std::string& uscc, Instant now)
{
    auto tx = pool_.begin();
    const auto known = enterprise::EnterpriseRepository(tx).find(uscc);
    if (!known) return SyncOutcome::missing;
    SyncRepository sync(tx);
    const bool is_new = !sync.standing_of(known->id).is_missing;
    sync.keep_missing(known->id, now);
    if (is_new) audit::record(tx, audit::operator_source(now), {"enterprise.missing", "enterprise", known->id.text(), {{"uscc", uscc}}});
    tx.commit();
    return SyncOutcome::missing;
}

} // namespace tianbao::directory
