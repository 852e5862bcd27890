// SPDX-License-Identifier: MPL-2.0
#include "filing/return_request_repository.hpp"

namespace tianbao::filing {

namespace {

constexpr db::Sql kCountOn{"UPDATE filing SET version = version + 1 WHERE period = ? AND enterprise_id = ? AND version = ? AND submission = ?"
                           " AND state IN ('submitted', 'accepted')"};

constexpr db::Sql kAsk{"INSERT INTO return_request (id, enterprise_id, period, number, reason, asked_at, asked_by) VALUES (?, ?, ?, ?, ?, ?, ?)"};

} // namespace

bool ReturnRequestRepository::ask(const EnterpriseId& enterprise, const Filing& seen, const std::string& reason, const UserId& by, Instant now)
{
    const int period = seen.period.number();
    if (database_.execute(kCountOn, period, enterprise, seen.version, seen.submission) != 1) return false;
    try {
        database_.execute(kAsk, new_id_text(now), enterprise, period, seen.submission, reason, now, by);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

} // namespace tianbao::filing
