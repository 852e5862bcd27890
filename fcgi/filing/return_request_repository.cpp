// SPDX-License-Identifier: MPL-2.0
#include "filing/return_request_repository.hpp"

namespace tianbao::filing {

namespace {

constexpr db::Sql kCountOn{"UPDATE filing SET version = version + 1 WHERE period = ? AND enterprise_id = ? AND version = ? AND submission = ?"
                           " AND state IN ('submitted', 'accepted')"};

constexpr db::Sql kAsk{"INSERT INTO return_request (id, enterprise_id, period, number, reason, asked_at, asked_by) VALUES (?, ?, ?, ?, ?, ?, ?)"};

// whose page an officer has opened, or typed notes on, is in their hands
constexpr db::Sql kTakeBack{
    "UPDATE filing SET state = 'returned', version = version + 1 WHERE period = ? AND enterprise_id = ? AND version = ? AND submission = ?"
    " AND state = 'submitted'"
    " AND NOT EXISTS (SELECT 1 FROM review_claim c WHERE c.period = filing.period AND c.enterprise_id = filing.enterprise_id"
    " AND c.seen_at >= filing.submitted_at)"
    " AND NOT EXISTS (SELECT 1 FROM review_draft d WHERE d.period = filing.period AND d.enterprise_id = filing.enterprise_id"
    " AND d.saved_at >= filing.submitted_at)"};

constexpr db::Sql kReturn{"INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, returned_at, returned_by)"
                          " VALUES (?, ?, ?, 'request', ?, ?, ?)"};

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

bool ReturnRequestRepository::take_back(const EnterpriseId& enterprise, const Filing& seen, const std::string& reason, const UserId& by, Instant now)
{
    const int period = seen.period.number();
    if (database_.execute(kTakeBack, period, enterprise, seen.version, seen.submission) != 1) return false;
    database_.execute(kReturn, enterprise, period, seen.submission, reason, now, by);
    return true;
}

} // namespace tianbao::filing
