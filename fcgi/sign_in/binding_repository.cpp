// SPDX-License-Identifier: MPL-2.0
#include "sign_in/binding_repository.hpp"

#include "account/one_account.hpp"
#include "account/session_repository.hpp"
#include "sealing/places.hpp"
#include "sign_in/notice_repository.hpp"

namespace tianbao::sign_in {

namespace {

constexpr db::Sql kFindBound{
    "SELECT i.user_id, u.closed_at, u.locked_at FROM identity i JOIN user u ON u.id = i.user_id WHERE i.issuer = ? AND i.subject = ?"};

// persons' accounts first: no number finds an enterprise's
constexpr db::Sql kCandidates{"SELECT u.id, EXISTS (SELECT 1 FROM identity i WHERE i.user_id = u.id AND i.issuer = ?) AS is_bound, u.locked_at,"
                              " EXISTS (SELECT 1 FROM identity o WHERE o.user_id = u.id AND o.issuer <> ?) AS is_bound_elsewhere,"
                              " EXISTS (SELECT 1 FROM identity f WHERE f.user_id = u.id AND f.kind = 'enterprise') AS is_enterprise, u.role"
                              " FROM user u WHERE u.mobile_hash" TIANBAO_ONE_OF_MARKS
                              " AND u.closed_at IS NULL ORDER BY is_enterprise, is_bound DESC, is_bound_elsewhere DESC, u.id LIMIT 10"};

constexpr db::Sql kHoldCandidates{"UPDATE user SET standing = standing + 1 WHERE mobile_hash" TIANBAO_ONE_OF_MARKS " AND closed_at IS NULL"};

// closing, locking, merging and another provider's binding change the same row
constexpr db::Sql kUseAccount{"UPDATE user SET standing = standing + 1 WHERE id = ? AND closed_at IS NULL AND locked_at IS NULL"};

constexpr db::Sql kIsEnterprise{"SELECT 1 FROM identity WHERE user_id = ? AND kind = 'enterprise' LIMIT 1"};

constexpr db::Sql kBind{"INSERT INTO identity (issuer, subject, user_id, kind, uscc, bound_at) VALUES (?, ?, ?, ?, ?, ?)"};

constexpr db::Sql kRefresh{"UPDATE identity SET kind = ?, uscc = ? WHERE issuer = ? AND subject = ?"};

constexpr db::Sql kPerson{"SELECT name, mobile FROM user WHERE id = ?"};

constexpr db::Sql kChangeName{"UPDATE user SET name = ? WHERE id = ? AND closed_at IS NULL"};

// never into an account that is closed meanwhile
constexpr db::Sql kChangeMobile{"UPDATE user SET mobile = ?, mobile_hash = ?, mobile_tail = ? WHERE id = ? AND closed_at IS NULL"};

constexpr db::Sql kCreateUser{"INSERT INTO user (id, name, mobile, mobile_hash, mobile_tail, created_at) VALUES (?, ?, ?, ?, ?, ?)"};

constexpr db::Sql kTellBound{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, 'account.bound', '{}', ?)"};

constexpr db::Sql kTellBoundByProof{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, 'account.bound_by_wish', '{}', ?)"};

constexpr db::Sql kIssuers{"SELECT issuer FROM identity WHERE user_id = ? ORDER BY bound_at, issuer"};

constexpr db::Sql kRole{"SELECT role FROM user WHERE id = ?"};

// none that a clock made which was ahead: it would wait until that time has come
constexpr db::Sql kFindPending{"SELECT identity, reason, return_to, created_at, session_id FROM pending_binding"
                               " WHERE token_hash = ? AND created_at > ? AND created_at <= ?"};

constexpr db::Sql kInsertPending{"INSERT INTO pending_binding (token_hash, identity, reason, return_to, created_at, subject, provider_session,"
                                 " session_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};

constexpr db::Sql kRemovePending{"DELETE FROM pending_binding WHERE token_hash = ?"};

constexpr db::Sql kRemoveOld{"DELETE FROM pending_binding WHERE created_at <= ? ORDER BY created_at LIMIT 20"};

const char* word(IdentityKind kind)
{
    return kind == IdentityKind::enterprise ? "enterprise" : "personal";
}

} // namespace

std::optional<BoundUser> BindingRepository::find_bound(const SsoIdentity& identity)
{
    auto rows = database_.query(kFindBound, identity.issuer, identity.subject);
    if (!rows.next()) return std::nullopt;
    return BoundUser{UserId::stored(rows.text(1)), !rows.is_null(2), !rows.is_null(3)};
}

std::vector<BindingCandidate> BindingRepository::candidates(const SsoIdentity& identity)
{
    std::vector<BindingCandidate> candidates;
    if (!identity.verified_mobile) return candidates;
    const auto m = database_.sealer().marks(identity.verified_mobile->reveal());
    auto rows = database_.query(kCandidates, identity.issuer, identity.issuer, m[0], m[1], m[2], m[3]);
    while (rows.next())
        candidates.push_back({UserId::stored(rows.text(1)), rows.flag(2), !rows.is_null(3), rows.flag(4), rows.flag(5),
                              http::is_management(account::role_from(rows.text(6)))});
    return candidates;
}

void BindingRepository::hold_candidates(const SsoIdentity& identity)
{
    if (!identity.verified_mobile) return;
    const auto m = database_.sealer().marks(identity.verified_mobile->reveal());
    database_.execute(kHoldCandidates, m[0], m[1], m[2], m[3]);
}

std::vector<std::string> BindingRepository::issuers_of(const UserId& user)
{
    auto rows = database_.query(kIssuers, user);
    std::vector<std::string> issuers;
    while (rows.next()) issuers.push_back(rows.text(1));
    return issuers;
}

BindOutcome BindingRepository::bind(const UserId& user, const SsoIdentity& identity, Instant now)
{
    if (database_.execute(kUseAccount, user) != 1) return BindOutcome::ended;
    if (!account::fit_one_account(identity.kind == IdentityKind::enterprise, is_enterprise(user))) return BindOutcome::enterprise;
    try {
        insert(user, identity, now);
    } catch (const db::DuplicateKey&) {
        return BindOutcome::taken;
    }
    return BindOutcome::bound;
}

bool BindingRepository::is_enterprise(const UserId& user)
{
    return database_.query(kIsEnterprise, user).next();
}

void BindingRepository::insert(const UserId& user, const SsoIdentity& identity, Instant now)
{
    database_.execute(kBind, identity.issuer, identity.subject, user, word(identity.kind), identity.uscc, now);
}

std::string BindingRepository::refresh(const UserId& user, const SsoIdentity& identity)
{
    database_.execute(kRefresh, word(identity.kind), identity.uscc, identity.issuer, identity.subject);
    std::string name;
    Telephone mobile;
    {
        auto rows = database_.query(kPerson, user);
        if (!rows.next()) return {};
        name = rows.text(1);
        mobile = rows.telephone(2, sealing::kUserMobile, user.text());
    }
    std::string changed;
    if (identity.has_own_name && identity.name != name && database_.execute(kChangeName, identity.name, user) == 1) changed = "name";
    if (!identity.verified_mobile) return changed;
    const auto sealed = database_.sealer().sealed(*identity.verified_mobile, {sealing::kUserMobile, user.text()});
    const bool is_kept = database_.execute(kChangeMobile, sealed.text, sealed.hash, sealed.tail, user) == 1;
    if (is_kept && *identity.verified_mobile != mobile) changed += changed.empty() ? "mobile" : " mobile";
    return changed;
}

UserId BindingRepository::create_bound(const SsoIdentity& identity, Instant now)
{
    auto id = UserId::fresh(now);
    const auto mobile = database_.sealer().sealed(identity.verified_mobile.value_or(Telephone{}), {sealing::kUserMobile, id.text()});
    database_.execute(kCreateUser, id, identity.name, identity.verified_mobile ? std::optional(mobile.text) : std::nullopt, mobile.hash, mobile.tail,
                      now);
    insert(id, identity, now);
    return id;
}

http::Role BindingRepository::role_of(const UserId& user)
{
    auto rows = database_.query(kRole, user);
    return rows.next() ? account::role_from(rows.text(1)) : http::Role::user;
}

void BindingRepository::tell_bound(const UserId& user, Instant now)
{
    database_.execute(kTellBound, new_id_text(now), user, now);
}

void BindingRepository::tell_bound_by_proof(const UserId& user, Instant now)
{
    database_.execute(kTellBoundByProof, new_id_text(now), user, now);
}

std::optional<PendingBinding> BindingRepository::find_pending(std::string_view token_hash, Instant now)
{
    auto rows = database_.query(kFindPending, token_hash, now - kPendingLife, now + kPendingLife);
    if (!rows.next()) return std::nullopt;
    return PendingBinding{identity_from_json(database_.sealer().opened_json(rows.text(1), {sealing::kPendingIdentity, token_hash})),
                          doubt_from(rows.text(2)), rows.text(3), rows.instant(4), rows.text(5)};
}

void BindingRepository::insert_pending(const PendingBinding& pending, std::string_view token_hash)
{
    database_.execute(kRemoveOld, pending.created_at - kPendingLife);
    const auto& who = pending.identity;
    const auto session = who.provider_session.empty() ? std::nullopt : std::optional(stored_name(who.entry, who.provider_session));
    database_.execute(kInsertPending, token_hash, database_.sealer().sealed_json(to_json(who), {sealing::kPendingIdentity, token_hash}),
                      word_of(pending.doubt), pending.return_to, pending.created_at, stored_name(who.entry, who.subject), session,
                      pending.session.empty() ? std::nullopt : std::optional(pending.session));
}

bool BindingRepository::remove_pending(std::string_view token_hash)
{
    return database_.execute(kRemovePending, token_hash) == 1;
}

} // namespace tianbao::sign_in
