// SPDX-License-Identifier: MPL-2.0
#include "filler/proposal_repository.hpp"

#include "filler/in_scope.hpp"
#include "sealing/places.hpp"

namespace tianbao::filler {

namespace {

constexpr db::Sql kFind{"SELECT e.id, e.uscc, e.name, e.district, fl.user_id, u.name, fl.epoch"
                        " FROM enterprise e LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user u ON u.id = fl.user_id"
                        " WHERE e.uscc = ?" TIANBAO_IN_SCOPE};

#define TIANBAO_WAITING " FROM filler_proposal p JOIN enterprise e ON e.id = p.enterprise_id WHERE p.is_open AND p.expires_at > ?" TIANBAO_IN_SCOPE
constexpr db::Sql kWaiting{"SELECT p.id, e.uscc, e.name, e.district, p.act, h.name, s.name, p.reference, o.name, p.proposed_at, p.expires_at,"
                           " p.proposed_by FROM filler_proposal p JOIN enterprise e ON e.id = p.enterprise_id"
                           " JOIN user h ON h.id = p.holder_id JOIN user o ON o.id = p.proposed_by LEFT JOIN user s ON s.id = p.successor_id"
                           " WHERE p.is_open AND p.expires_at > ?" TIANBAO_IN_SCOPE " AND p.id > ? ORDER BY p.id LIMIT ?"};
constexpr db::Sql kCountWaiting{"SELECT COUNT(*)" TIANBAO_WAITING};

#define TIANBAO_OVERDUE                                                                                                                              \
    " FROM handover_request q JOIN enterprise e ON e.id = q.enterprise_id JOIN user u ON u.id = q.asked_by AND u.closed_at IS NULL"                  \
    " JOIN association a ON a.user_id = q.asked_by AND a.enterprise_id = e.id"                                                                       \
    " JOIN filler fl ON fl.enterprise_id = e.id JOIN user h ON h.id = fl.user_id WHERE q.is_open AND q.answer_until <= ?" TIANBAO_IN_SCOPE
constexpr db::Sql kOverdue{"SELECT q.id, e.uscc, e.name, e.district, u.name, h.name, q.reason, q.asked_at, q.answer_until" TIANBAO_OVERDUE
                           " AND q.id > ? ORDER BY q.id LIMIT ?"};
constexpr db::Sql kCountOverdue{"SELECT COUNT(*)" TIANBAO_OVERDUE};

constexpr db::Sql kEnterprises{
    "SELECT e.uscc, e.name, e.district, u.name, e.contact_person, e.telephone, e.mobile, (SELECT COUNT(*) FROM association a WHERE a.enterprise_id = "
    "e.id), e.id FROM enterprise e"
    " LEFT JOIN filler fl ON fl.enterprise_id = e.id LEFT JOIN user u ON u.id = fl.user_id"
    " WHERE e.status = 'in_business'" TIANBAO_IN_SCOPE " AND (? = 0 OR fl.enterprise_id IS NULL)"
    " AND (? = '' OR (? <> '' AND e.uscc LIKE CONCAT(?, '%')) OR INSTR(e.name, ?) > 0) AND e.uscc > ? ORDER BY e.uscc LIMIT ?"};

#undef TIANBAO_WAITING
#undef TIANBAO_OVERDUE

constexpr db::Sql kOf{"SELECT p.id, p.act, p.holder_id, h.name, p.epoch, p.successor_id, s.name, p.request_id, p.reference, p.reason, p.proposed_by,"
                      " o.name, p.proposed_at, p.expires_at, p.outcome, p.answer, d.name, p.decided_at FROM filler_proposal p"
                      " JOIN user h ON h.id = p.holder_id JOIN user o ON o.id = p.proposed_by LEFT JOIN user s ON s.id = p.successor_id"
                      " LEFT JOIN user d ON d.id = p.decided_by WHERE p.enterprise_id = ? ORDER BY p.proposed_at DESC, p.id DESC LIMIT ?"};

constexpr db::Sql kExpire{"UPDATE filler_proposal SET is_open = NULL, outcome = 'expired', decided_at = expires_at WHERE enterprise_id = ? AND "
                          "is_open AND expires_at <= ?"};
constexpr db::Sql kPropose{
    "INSERT INTO filler_proposal (id, enterprise_id, act, holder_id, epoch, successor_id, request_id, reference, reason, proposed_at, proposed_by,"
    " expires_at) SELECT ?, e.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM enterprise e WHERE e.id = ?" TIANBAO_IN_SCOPE};
constexpr db::Sql kDecide{"UPDATE filler_proposal SET is_open = NULL, outcome = ?, answer = ?, decided_by = ?, decided_at = ?"
                          " WHERE id = ? AND enterprise_id = ? AND is_open AND expires_at > ? AND proposed_by <> ?"
                          " AND EXISTS (SELECT 1 FROM enterprise e WHERE e.id = filler_proposal.enterprise_id" TIANBAO_IN_SCOPE ")"};
constexpr db::Sql kEnd{"UPDATE filler_proposal SET is_open = NULL, outcome = ?, decided_by = ?, decided_at = ?"
                       " WHERE id = ? AND enterprise_id = ? AND is_open AND (? = 'lapsed' OR proposed_by = ?)"
                       " AND EXISTS (SELECT 1 FROM enterprise e WHERE e.id = filler_proposal.enterprise_id" TIANBAO_IN_SCOPE ")"};

Proposal proposal_of(const db::Rows& rows)
{
    Proposal proposal{ProposalId::stored(rows.text(1)),
                      proposal_act_from(rows.text(2)).value(),
                      UserId::stored(rows.text(3)),
                      rows.text(4),
                      rows.number(5),
                      {},
                      rows.text(7),
                      {},
                      rows.text(9),
                      rows.text(10),
                      UserId::stored(rows.text(11)),
                      rows.text(12),
                      rows.instant(13),
                      rows.instant(14),
                      proposal_outcome_from(rows.text(15)),
                      rows.text(16),
                      rows.text(17),
                      rows.optional_instant(18)};
    if (const auto successor = rows.optional_text(6)) proposal.successor = UserId::stored(*successor);
    if (const auto request = rows.optional_text(8)) proposal.request = HandoverRequestId::stored(*request);
    return proposal;
}

/// Of an enterprise of the list: that of the office, else the contact's own.
Telephone telephone_of(const db::Rows& rows)
{
    auto telephone = rows.telephone(6, sealing::kEnterpriseTelephone, rows.text(9));
    return telephone.empty() ? rows.telephone(7, sealing::kEnterpriseMobile, rows.text(9)) : telephone;
}

int number_of(db::Rows rows)
{
    return rows.next() ? static_cast<int>(rows.number(1)) : 0;
}

} // namespace

std::optional<FillerEnterprise> ProposalRepository::find(const review::Scope& scope, std::string_view uscc)
{
    auto rows = database_.query(kFind, uscc, scope.district, scope.district);
    if (!rows.next()) return std::nullopt;
    FillerEnterprise enterprise{EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.text(4), {}};
    if (!rows.is_null(5)) enterprise.filler = Filler{UserId::stored(rows.text(5)), rows.text(6), rows.number(7), {}};
    return enterprise;
}

std::vector<WaitingProposal> ProposalRepository::waiting(const review::Scope& scope, const UserId& officer, std::string_view after, int most,
                                                         Instant now)
{
    auto rows = database_.query(kWaiting, now, scope.district, scope.district, after, most);
    std::vector<WaitingProposal> proposals;
    while (rows.next())
        proposals.push_back({rows.text(1), rows.text(2), rows.text(3), rows.text(4), proposal_act_from(rows.text(5)).value(), rows.text(6),
                             rows.text(7), rows.text(8), rows.text(9), rows.instant(10), rows.instant(11), rows.text(12) == officer.text()});
    return proposals;
}

std::vector<OverdueRequest> ProposalRepository::overdue(const review::Scope& scope, std::string_view after, int most, Instant now)
{
    auto rows = database_.query(kOverdue, now, scope.district, scope.district, after, most);
    std::vector<OverdueRequest> requests;
    while (rows.next())
        requests.push_back(
            {rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6), rows.text(7), rows.instant(8), rows.instant(9)});
    return requests;
}

std::vector<FillerRow> ProposalRepository::enterprises(const FillerFilter& filter, std::string_view after, int most)
{
    auto rows = database_.query(kEnterprises, filter.scope.district, filter.scope.district, filter.only_vacant, filter.name, filter.code, filter.code,
                                filter.name, after, most);
    std::vector<FillerRow> found;
    while (rows.next())
        found.push_back({rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), telephone_of(rows), static_cast<int>(rows.number(8))});
    return found;
}

int ProposalRepository::count_waiting(const review::Scope& scope, Instant now)
{
    return number_of(database_.query(kCountWaiting, now, scope.district, scope.district));
}

int ProposalRepository::count_overdue(const review::Scope& scope, Instant now)
{
    return number_of(database_.query(kCountOverdue, now, scope.district, scope.district));
}

std::vector<Proposal> ProposalRepository::of(const EnterpriseId& enterprise, int most)
{
    auto rows = database_.query(kOf, enterprise, most);
    std::vector<Proposal> proposals;
    while (rows.next()) proposals.push_back(proposal_of(rows));
    return proposals;
}

bool ProposalRepository::propose(const review::Scope& scope, const EnterpriseId& enterprise, const Proposal& proposal)
{
    database_.execute(kExpire, enterprise, proposal.proposed_at);
    try {
        return database_.execute(kPropose, proposal.id, word_of(proposal.act), proposal.holder, proposal.epoch, proposal.successor, proposal.request,
                                 proposal.reference, proposal.reason, proposal.proposed_at, proposal.proposed_by, proposal.expires_at, enterprise,
                                 scope.district, scope.district) == 1;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool ProposalRepository::decide(const review::Scope& scope, const EnterpriseId& enterprise, const ProposalId& id, ProposalOutcome outcome,
                                const std::string& answer, const UserId& officer, Instant now)
{
    return database_.execute(kDecide, word_of(outcome), answer, officer, now, id, enterprise, now, officer, scope.district, scope.district) == 1;
}

bool ProposalRepository::end(const review::Scope& scope, const EnterpriseId& enterprise, const ProposalId& id, ProposalOutcome outcome,
                             const UserId& officer, Instant now)
{
    return database_.execute(kEnd, word_of(outcome), officer, now, id, enterprise, word_of(outcome), officer, scope.district, scope.district) == 1;
}

} // namespace tianbao::filler
