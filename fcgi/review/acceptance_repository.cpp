// SPDX-License-Identifier: MPL-2.0
#include "review/acceptance_repository.hpp"

namespace tianbao::review {

namespace {

// One of later months that this one meets begins earlier, and ends when it did: the page of this month does not show it.
constexpr db::Sql kBegin{"UPDATE explanation_acceptance SET since_period = ?, accepted_by = ?, accepted_at = ?"
                         " WHERE enterprise_id = ? AND check_id = ? AND place = ? AND since_period > ? AND since_period <= ? AND until_period >= ?"};

// One that is good still, or was until the month before, goes on from its own first month; what lies between two that do not meet is asked for. The
// order of the assignments counts.
constexpr db::Sql kAccept{"INSERT INTO explanation_acceptance (enterprise_id, check_id, place, until_period, since_period, accepted_by, accepted_at)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                          " since_period = IF(? <= until_period, LEAST(since_period, VALUES(since_period)), VALUES(since_period)),"
                          " until_period = VALUES(until_period), accepted_by = VALUES(accepted_by), accepted_at = VALUES(accepted_at)"};

constexpr db::Sql kWithdraw{"DELETE FROM explanation_acceptance WHERE enterprise_id = ? AND check_id = ? AND place = ?"};

} // namespace

void AcceptanceRepository::accept(const EnterpriseId& enterprise, const form::Acceptance& acceptance, const UserId& officer, Instant now)
{
    const int since = acceptance.since.number();
    const int until = acceptance.until.number();
    const int after = acceptance.until.next().number();
    if (database_.execute(kBegin, since, officer, now, enterprise, acceptance.check, acceptance.place, since, after, until) == 1) return;
    database_.execute(kAccept, enterprise, acceptance.check, acceptance.place, until, since, officer, now, acceptance.since.previous().number());
}

bool AcceptanceRepository::withdraw(const EnterpriseId& enterprise, std::string_view check, std::string_view place)
{
    return database_.execute(kWithdraw, enterprise, check, place) == 1;
}

} // namespace tianbao::review
