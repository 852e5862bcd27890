// SPDX-License-Identifier: MPL-2.0
#include "account/closing_repository.hpp"

namespace tianbao::account {

namespace {

constexpr db::Sql kFilledBy{"SELECT e.name, e.uscc FROM filler f JOIN enterprise e ON e.id = f.enterprise_id WHERE f.user_id = ? ORDER BY e.name"};

constexpr db::Sql kClose{
    "UPDATE user SET closed_at = ?, standing = standing + 1, mobile = NULL, mobile_hash = NULL, mobile_tail = NULL, email = '', post = ''"
    " WHERE id = ? AND closed_at IS NULL AND role = 'user'"};

constexpr db::Sql kUnbind{"DELETE FROM identity WHERE user_id = ?"};
constexpr db::Sql kLeave{"DELETE a FROM association a LEFT JOIN filler f ON f.user_id = a.user_id AND f.enterprise_id = a.enterprise_id"
                         " WHERE a.user_id = ? AND f.user_id IS NULL"};
constexpr db::Sql kLeft{"SELECT COUNT(*) FROM association WHERE user_id = ?"};
constexpr db::Sql kForgetMatches{"DELETE FROM registry_match WHERE user_id = ?"};
constexpr db::Sql kForgetPending{"DELETE FROM pending_match WHERE user_id = ?"};
constexpr db::Sql kWithdrawRequests{"UPDATE association_request SET is_open = NULL, outcome = 'withdrawn' WHERE user_id = ? AND is_open"};
// what waits for an answer about the right to file, with the evidence of all that were withdrawn; that of decided ones stays as long as it is kept
constexpr db::Sql kWithdrawHandovers{"UPDATE handover_request SET is_open = NULL, outcome = 'withdrawn', decided_at = ?, decided_by = ?"
                                     " WHERE asked_by = ? AND is_open"};
constexpr db::Sql kForgetEvidence{"DELETE f FROM handover_request_file f JOIN handover_request q ON q.id = f.request_id"
                                  " WHERE q.asked_by = ? AND q.outcome = 'withdrawn'"};
// a step at the same time sees another version and is not taken
constexpr db::Sql kCloseAppeals{"UPDATE appeal SET state = 'closed', version = version + 1, changed_at = ?, closed_at = ?"
                                " WHERE asked_by = ? AND state <> 'closed'"};
constexpr db::Sql kCloseSteps{"INSERT INTO appeal_step (appeal_id, number, kind, is_officers, text, district, taken_by, taken_at)"
                              " SELECT a.id, a.version, 'close', FALSE, '', a.district, a.asked_by, ? FROM appeal a WHERE a.asked_by = ? AND a.closed_at = ?"
                              " AND NOT EXISTS (SELECT 1 FROM appeal_step s WHERE s.appeal_id = a.id AND s.number = a.version)"};
constexpr db::Sql kForgetForms{"DELETE FROM held_form WHERE user_id = ?"};
constexpr db::Sql kForgetEmailProof{"DELETE FROM email_proof WHERE user_id = ?"};
constexpr db::Sql kForgetPreparing{"DELETE FROM preparer WHERE user_id = ?"};
constexpr db::Sql kForgetMessages{"DELETE FROM message WHERE user_id = ?"};
// the name stays, so that an import of the former users does not bring the account back
constexpr db::Sql kVoidPassword{"UPDATE former_login SET password_hash = '' WHERE user_id = ?"};

} // namespace

std::vector<FilledEnterprise> ClosingRepository::filled_by(const UserId& user)
{
    auto rows = database_.query(kFilledBy, user);
    std::vector<FilledEnterprise> filled;
    while (rows.next()) filled.push_back({rows.text(1), rows.text(2)});
    return filled;
}

bool ClosingRepository::close(const UserId& user, Instant now)
{
    return database_.execute(kClose, now, user) == 1;
}

bool ClosingRepository::release(const UserId& user, Instant now)
{
    database_.execute(kCloseAppeals, now, now, user);
    database_.execute(kCloseSteps, now, user, now);
    database_.execute(kWithdrawHandovers, now, user, user);
    for (const auto& sql : {kUnbind, kLeave, kForgetMatches, kForgetPending, kWithdrawRequests, kForgetEvidence, kForgetForms, kForgetEmailProof,
                            kForgetPreparing, kForgetMessages, kVoidPassword})
        database_.execute(sql, user);
    auto left = database_.query(kLeft, user);
    return left.next() && left.number(1) == 0;
}

} // namespace tianbao::account
