// SPDX-License-Identifier: MPL-2.0
#include "user/merger_repository.hpp"

#include "sealing/places.hpp"
#include "util/outcome.hpp"

namespace tianbao::user {

namespace {

#define TIANBAO_MERGER                                                                                                                               \
    "SELECT m.id, m.kept_id, k.name, m.joined_id, j.name, m.reference, m.reason, m.proposed_by, p.name, m.proposed_at, m.expires_at, m.outcome,"     \
    " m.answer, d.name, m.decided_at FROM user_merger m JOIN user k ON k.id = m.kept_id JOIN user j ON j.id = m.joined_id"                           \
    " JOIN user p ON p.id = m.proposed_by LEFT JOIN user d ON d.id = m.decided_by"
constexpr db::Sql kWaiting{TIANBAO_MERGER " WHERE m.is_open AND m.expires_at > ? ORDER BY m.id LIMIT 100"};
constexpr db::Sql kDecided{TIANBAO_MERGER " WHERE m.is_open IS NULL OR m.expires_at <= ? ORDER BY m.id DESC LIMIT 50"};
constexpr db::Sql kFind{TIANBAO_MERGER " WHERE m.id = ?"};
#undef TIANBAO_MERGER

constexpr db::Sql kWaitingOf{"SELECT id FROM user_merger WHERE is_open AND expires_at > ? AND (kept_id = ? OR joined_id = ?) ORDER BY id LIMIT 1"};
constexpr db::Sql kExpire{"UPDATE user_merger SET is_open = NULL, outcome = 'expired', decided_at = expires_at"
                          " WHERE is_open AND expires_at <= ? AND (kept_id IN (?, ?) OR joined_id IN (?, ?))"};
constexpr db::Sql kPropose{"INSERT INTO user_merger (id, kept_id, joined_id, reference, reason, proposed_at, proposed_by, expires_at)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kDecide{"UPDATE user_merger SET is_open = NULL, outcome = ?, answer = ?, decided_by = ?, decided_at = ?"
                          " WHERE id = ? AND is_open AND expires_at > ? AND proposed_by <> ?"};
constexpr db::Sql kEnd{"UPDATE user_merger SET is_open = NULL, outcome = ?, decided_by = ?, decided_at = ?"
                       " WHERE id = ? AND is_open AND (? = 'lapsed' OR proposed_by = ?)"};

// what goes over: 1 to whom, 2 from whom, unless said otherwise
constexpr db::Sql kAssociations{"INSERT INTO association (user_id, enterprise_id, proof, since)"
                                " SELECT ?, a.enterprise_id, a.proof, a.since FROM association a"
                                " LEFT JOIN association b ON b.user_id = ? AND b.enterprise_id = a.enterprise_id"
                                " WHERE a.user_id = ? AND b.user_id IS NULL"};
constexpr db::Sql kRights{"UPDATE filler SET user_id = ?, epoch = epoch + 1, since = ?, used_at = ? WHERE user_id = ?"};
constexpr db::Sql kRightsHistory{"INSERT INTO filler_change (enterprise_id, epoch, user_id, act, actor_id, changed_at)"
                                 " SELECT f.enterprise_id, f.epoch + 1, ?, 'merger', ?, ? FROM filler f WHERE f.user_id = ?"};
constexpr db::Sql kLeave{"DELETE a FROM association a LEFT JOIN filler f ON f.user_id = a.user_id AND f.enterprise_id = a.enterprise_id"
                         " WHERE a.user_id = ? AND f.user_id IS NULL"};
constexpr db::Sql kLeft{"SELECT COUNT(*) FROM association WHERE user_id = ?"};
constexpr db::Sql kDoubleRequests{"UPDATE handover_request q JOIN handover_request k ON k.enterprise_id = q.enterprise_id AND k.is_open AND k.asked_by = ?"
                                  " SET q.is_open = NULL, q.outcome = 'withdrawn', q.decided_at = ?, q.decided_by = ? WHERE q.asked_by = ? AND q.is_open"};
constexpr db::Sql kRequests{"UPDATE handover_request SET asked_by = ? WHERE asked_by = ? AND is_open"};
constexpr db::Sql kGranted{"UPDATE handover_request q JOIN filler f ON f.enterprise_id = q.enterprise_id AND f.user_id = q.asked_by"
                           " SET q.is_open = NULL, q.outcome = 'granted', q.decided_at = ?, q.decided_by = ? WHERE q.asked_by = ? AND q.is_open"};
// what was offered by one account to the other ends by itself
constexpr db::Sql kOffers{"UPDATE handover_offer o JOIN association a ON a.enterprise_id = o.enterprise_id AND a.user_id = ?"
                          " SET o.offered_to = ? WHERE o.is_open AND o.offered_to = ? AND o.offered_by <> ?"};
constexpr db::Sql kContests{"UPDATE handover_contest SET contested_by = ? WHERE contested_by = ? AND is_open"};
constexpr db::Sql kMessages{"UPDATE message SET user_id = ? WHERE user_id = ?"};
constexpr db::Sql kAppeals{"UPDATE appeal SET asked_by = ? WHERE asked_by = ?"};
// an account of the SSO beside which the kept one has another of the same SSO stays, and is told that its account is closed
constexpr db::Sql kIdentities{"UPDATE identity i LEFT JOIN identity k ON k.issuer = i.issuer AND k.user_id = ?"
                              " SET i.user_id = ? WHERE i.user_id = ? AND k.user_id IS NULL"};
constexpr db::Sql kHasIdentity{"SELECT 1 FROM identity WHERE user_id = ? LIMIT 1"};
constexpr db::Sql kHasFormerLogin{"SELECT 1 FROM former_login WHERE user_id = ?"};
constexpr db::Sql kFormerLogin{"UPDATE former_login SET user_id = ? WHERE user_id = ?"};
constexpr db::Sql kVoidPassword{"UPDATE former_login SET password_hash = '' WHERE user_id = ?"};
constexpr db::Sql kMobile{"SELECT j.mobile FROM user j JOIN user k ON k.id = ? WHERE j.id = ? AND j.mobile IS NOT NULL AND k.mobile IS NULL"};
constexpr db::Sql kTakeMobile{"UPDATE user SET mobile = ?, mobile_hash = ?, mobile_tail = ? WHERE id = ? AND mobile IS NULL"};
constexpr db::Sql kPerson{"UPDATE user k JOIN user j ON j.id = ? SET k.email = IF(k.email = '', j.email, k.email),"
                          " k.post = IF(k.post = '', j.post, k.post) WHERE k.id = ?"};
constexpr db::Sql kClose{
    "UPDATE user SET closed_at = ?, joined_into = ?, mobile = NULL, mobile_hash = NULL, mobile_tail = NULL, email = '', post = ''"
    " WHERE id = ? AND closed_at IS NULL AND role = 'user'"};
constexpr db::Sql kForgetMatches{"DELETE FROM registry_match WHERE user_id = ?"};
constexpr db::Sql kPending{"UPDATE pending_match p LEFT JOIN pending_match k ON k.user_id = ? AND k.uscc = p.uscc"
                           " SET p.user_id = ? WHERE p.user_id = ? AND k.user_id IS NULL"};
constexpr db::Sql kForgetPending{"DELETE FROM pending_match WHERE user_id = ?"};
// they rest on a match of the registry, which does not go over
constexpr db::Sql kWithdrawAssociationRequests{
    "UPDATE association_request SET is_open = NULL, outcome = 'withdrawn', decided_at = ?, decided_by = ? WHERE user_id = ? AND is_open"};
constexpr db::Sql kForgetEmailProof{"DELETE FROM email_proof WHERE user_id = ?"};
constexpr db::Sql kForgetPreparing{"DELETE FROM preparer WHERE user_id = ?"};
constexpr db::Sql kForgetForms{"DELETE FROM held_form WHERE user_id = ?"};

Merger merger_of(const db::Rows& rows)
{
    return {MergerId::stored(rows.text(1)),
            UserId::stored(rows.text(2)),
            rows.text(3),
            UserId::stored(rows.text(4)),
            rows.text(5),
            rows.text(6),
            rows.text(7),
            UserId::stored(rows.text(8)),
            rows.text(9),
            rows.instant(10),
            rows.instant(11),
            merger_outcome_from(rows.text(12)),
            rows.text(13),
            rows.text(14),
            rows.optional_instant(15)};
}

std::vector<Merger> mergers_of(db::Rows rows)
{
    std::vector<Merger> mergers;
    while (rows.next()) mergers.push_back(merger_of(rows));
    return mergers;
}

} // namespace

std::vector<Merger> MergerRepository::waiting(Instant now)
{
    return mergers_of(database_.query(kWaiting, now));
}

std::vector<Merger> MergerRepository::decided(Instant now)
{
    return mergers_of(database_.query(kDecided, now));
}

std::optional<Merger> MergerRepository::find(const MergerId& id)
{
    auto rows = database_.query(kFind, id);
    return rows.next() ? std::optional(merger_of(rows)) : std::nullopt;
}

std::optional<MergerId> MergerRepository::waiting_of(const UserId& user, Instant now)
{
    auto rows = database_.query(kWaitingOf, now, user, user);
    return rows.next() ? std::optional(MergerId::stored(rows.text(1))) : std::nullopt;
}

bool MergerRepository::propose(const Merger& merger)
{
    database_.execute(kExpire, merger.proposed_at, merger.kept, merger.joined, merger.kept, merger.joined);
    if (waiting_of(merger.kept, merger.proposed_at) || waiting_of(merger.joined, merger.proposed_at)) return false;
    try {
        database_.execute(kPropose, merger.id, merger.kept, merger.joined, merger.reference, merger.reason, merger.proposed_at, merger.proposed_by,
                          merger.expires_at);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool MergerRepository::decide(const MergerId& id, MergerOutcome outcome, const std::string& answer, const UserId& administrator, Instant now)
{
    return database_.execute(kDecide, word_of(outcome), answer, administrator, now, id, now, administrator) == 1;
}

bool MergerRepository::end(const MergerId& id, MergerOutcome outcome, const UserId& administrator, Instant now)
{
    return database_.execute(kEnd, word_of(outcome), administrator, now, id, word_of(outcome), administrator) == 1;
}

/// It is sealed for its own row, so it is opened and sealed anew.
void MergerRepository::take_mobile(const UserId& joined, const UserId& kept)
{
    Telephone mobile;
    {
        auto rows = database_.query(kMobile, kept, joined);
        if (!rows.next()) return;
        mobile = rows.telephone(1, sealing::kUserMobile, joined.text());
    }
    const auto sealed = database_.sealer().sealed(mobile, {sealing::kUserMobile, kept.text()});
    database_.execute(kTakeMobile, sealed.text, sealed.hash, sealed.tail, kept);
}

bool MergerRepository::carry_over(const UserId& joined, const UserId& kept, const UserId& actor, Instant now)
{
    database_.execute(kAssociations, kept, kept, joined);
    try {
        database_.execute(kRightsHistory, kept, actor, now, joined);
    } catch (const db::DuplicateKey&) {
        throw TryAgain("the right has just been changed");
    }
    database_.execute(kRights, kept, now, now, joined);
    database_.execute(kDoubleRequests, kept, now, actor, joined);
    database_.execute(kRequests, kept, joined);
    database_.execute(kGranted, now, actor, kept);
    database_.execute(kOffers, kept, kept, joined, kept);
    database_.execute(kContests, kept, joined);
    database_.execute(kLeave, joined);
    {
        auto left = database_.query(kLeft, joined);
        if (!left.next() || left.number(1) != 0) return false;
    }
    database_.execute(kMessages, kept, joined);
    database_.execute(kAppeals, kept, joined);
    database_.execute(kIdentities, kept, kept, joined);
    const bool has_former_login = database_.query(kHasFormerLogin, kept).next();
    if (has_former_login)
        database_.execute(kVoidPassword, joined);
    else
        database_.execute(kFormerLogin, kept, joined);
    take_mobile(joined, kept);
    database_.execute(kPerson, joined, kept);
    database_.execute(kForgetMatches, joined);
    database_.execute(kWithdrawAssociationRequests, now, actor, joined);
    database_.execute(kPending, kept, kept, joined); // what the registry has not confirmed is not confirmed by going over
    database_.execute(kForgetPending, joined);
    database_.execute(kForgetForms, joined);
    database_.execute(kForgetPreparing, joined);
    database_.execute(kForgetEmailProof, joined);
    return database_.execute(kClose, now, kept, joined) == 1;
}

bool MergerRepository::has_identity(const UserId& joined)
{
    return database_.query(kHasIdentity, joined).next();
}

} // namespace tianbao::user
