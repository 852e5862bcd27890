// SPDX-License-Identifier: MPL-2.0
#include "review/acceptance_repository.hpp"

namespace tianbao::review {

namespace {

// One that is good still goes on from its own first month; what lies between two that do not meet is asked for. The order of the assignments counts.
constexpr db::Sql kAccept{"INSERT INTO explanation_acceptance (enterprise_id, check_id, place, until_period, since_period, accepted_by, accepted_at)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                          " since_period = IF(VALUES(since_period) <= until_period, LEAST(since_period, VALUES(since_period)), VALUES(since_period)),"
                          " until_period = VALUES(until_period), accepted_by = VALUES(accepted_by), accepted_at = VALUES(accepted_at)"};

constexpr db::Sql kWithdraw{"DELETE FROM explanation_acceptance WHERE enterprise_id = ? AND check_id = ? AND place = ?"};

} // namespace

void AcceptanceRepository::accept(const EnterpriseId& enterprise, const form::Acceptance& acceptance, const UserId& officer, Instant now)
{
    database_.execute(kAccept, enterprise, acceptance.check, acceptance.place, acceptance.until.number(), acceptance.since.number(), officer, now);
}

bool AcceptanceRepository::withdraw(const EnterpriseId& enterprise, std::string_view check, std::string_view place)
{
    return database_.execute(kWithdraw, enterprise, check, place) == 1;
}

} // namespace tianbao::review
