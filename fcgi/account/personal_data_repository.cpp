// SPDX-License-Identifier: MPL-2.0
#include "account/personal_data_repository.hpp"

#include "sealing/places.hpp"

#include <map>

namespace tianbao::account {

namespace {

constexpr db::Sql kUser{"SELECT u.id, u.name, u.mobile, u.post, u.email, u.role, u.district, u.created_at, f.login_name, u.dismissed_notices"
                        " FROM user u LEFT JOIN former_login f ON f.user_id = u.id WHERE u.id = ?"};

constexpr db::Sql kIdentities{"SELECT issuer, subject, kind = 'enterprise', uscc, bound_at FROM identity WHERE user_id = ? ORDER BY bound_at"};

constexpr db::Sql kAssociations{"SELECT e.name, e.uscc, a.proof, a.since, f.user_id IS NOT NULL FROM association a"
                                " JOIN enterprise e ON e.id = a.enterprise_id"
                                " LEFT JOIN filler f ON f.enterprise_id = a.enterprise_id AND f.user_id = a.user_id"
                                " WHERE a.user_id = ? ORDER BY a.since DESC LIMIT ?"};

constexpr db::Sql kRights{"SELECT e.name, e.uscc, c.act, c.changed_at, COALESCE(c.user_id = ?, FALSE) FROM filler_change c"
                          " JOIN enterprise e ON e.id = c.enterprise_id WHERE c.user_id = ? OR c.actor_id = ? ORDER BY c.changed_at DESC LIMIT ?"};

constexpr db::Sql kMatches{"SELECT uscc, matched_at FROM registry_match WHERE user_id = ? ORDER BY matched_at DESC LIMIT ?"};

constexpr db::Sql kPendingMatches{"SELECT uscc, kind = 'claim', enterprise_name, legal_representative, asked_at, tries, next_try_at IS NULL"
                                  " FROM pending_match WHERE user_id = ? ORDER BY asked_at DESC, uscc LIMIT ?"};

constexpr db::Sql kRequests{"SELECT e.uscc, q.way, q.reason, q.outcome, q.answer, q.asked_at FROM association_request q"
                            " JOIN enterprise e ON e.id = q.enterprise_id WHERE q.user_id = ? ORDER BY q.id DESC LIMIT ?"};

// Tables that grow with every month are read by the enterprises for which the user has been filler; officers' words about him once they have
// been decided on.
#define TIANBAO_FILLED "(SELECT DISTINCT c.enterprise_id FROM filler_change c WHERE c.user_id = ?) k JOIN "
constexpr db::Sql kTraces{
    "SELECT w.kind, e.name, e.uscc, IF(w.period = 0, '', CONCAT(w.period DIV 100, '-', LPAD(w.period MOD 100, 2, '0'))), w.words,"
    " w.happened_at FROM (SELECT 'handover_request' AS kind, enterprise_id, 0 AS period, reason AS words, asked_at AS happened_at"
    " FROM handover_request WHERE asked_by = ?"
    " UNION ALL SELECT 'handover_file', q.enterprise_id, 0, f.type, q.asked_at FROM handover_request q"
    " JOIN handover_request_file f ON f.request_id = q.id WHERE q.asked_by = ?"
    " UNION ALL SELECT 'handover_contest', enterprise_id, 0, reason, contested_at FROM handover_contest WHERE contested_by = ?"
    " UNION ALL SELECT 'return_request', enterprise_id, period, reason, asked_at FROM return_request WHERE asked_by = ?"
    " UNION ALL SELECT 'key', enterprise_id, 0, name, made_at FROM enterprise_key WHERE made_by = ?"
    " UNION ALL SELECT 'proposal', enterprise_id, 0, reason, proposed_at FROM filler_proposal"
    " WHERE (holder_id = ? OR successor_id = ?) AND outcome = 'confirmed'"
    " UNION ALL SELECT 'mail_refusal', enterprise_id, 0, address, refused_at FROM mail_refusal WHERE user_id = ?"
    " UNION ALL SELECT 'mark_answer', m.enterprise_id, m.period, m.answer, m.answered_at FROM " TIANBAO_FILLED "filing_mark m"
    " ON m.enterprise_id = k.enterprise_id WHERE m.answered_by = ? AND m.answered_at IS NOT NULL"
    " UNION ALL SELECT 'submission', v.enterprise_id, v.period, TRIM(CONCAT(v.signed_name, ' ', v.signed_post)), v.submitted_at FROM "
    TIANBAO_FILLED "filing_version v ON v.enterprise_id = k.enterprise_id WHERE v.submitted_by = ?"
    " UNION ALL SELECT 'reminder', d.enterprise_id, d.period, d.address, d.made_at FROM " TIANBAO_FILLED "reminder_delivery d"
    " ON d.enterprise_id = k.enterprise_id WHERE d.user_id = ? AND d.address <> '') w JOIN enterprise e ON e.id = w.enterprise_id"
    " ORDER BY w.happened_at DESC, w.kind, e.uscc LIMIT ?"};
#undef TIANBAO_FILLED

constexpr db::Sql kAppeals{"SELECT a.id, a.title, a.class, a.state, e.name, a.asked_at, a.closed_at, f.type,"
                           " IF(a.period IS NULL, '', CONCAT(a.period DIV 100, '-', LPAD(a.period MOD 100, 2, '0'))), a.indicator, a.district, a.changed_at"
                           " FROM appeal a"
                           " LEFT JOIN enterprise e ON e.id = a.enterprise_id LEFT JOIN appeal_file f ON f.appeal_id = a.id"
                           " WHERE a.asked_by = ? ORDER BY a.id DESC LIMIT ?"};
// What officers write when they hand an appeal on is for the other office alone, as on the appeal's page.
constexpr db::Sql kAppealSteps{"SELECT s.appeal_id, s.kind, s.is_officers, IF(s.kind = 'hand_on', '', s.text), s.taken_at"
                               " FROM appeal a JOIN appeal_step s ON s.appeal_id = a.id WHERE a.asked_by = ? ORDER BY s.appeal_id, s.number"};

constexpr db::Sql kSecondFactor{"SELECT a.enrolled_at, (SELECT COUNT(*) FROM recovery_code c WHERE c.user_id = a.user_id AND c.used_at IS NULL)"
                                " FROM authenticator a WHERE a.user_id = ?"};

constexpr db::Sql kMessages{"SELECT kind, facts, sent_at, read_at FROM message WHERE user_id = ? ORDER BY sent_at DESC, id DESC LIMIT ?"};
constexpr db::Sql kCountMessages{"SELECT COUNT(*) FROM message WHERE user_id = ?"};

constexpr db::Sql kSessions{"SELECT id, method, began_at, seen_at, ended_at, client_address, user_agent FROM session WHERE user_id = ?"
                            " ORDER BY began_at DESC LIMIT ?"};

// Acts by the user, and by others or nobody about the account.
constexpr db::Sql kDeeds{
    "SELECT at, act, IF(actor_id IS NULL, 'nobody', IF(actor_id = ?, 'self', 'other')), client_address, detail FROM ("
    "(SELECT id, at, act, actor_id, client_address, detail FROM audit_event WHERE actor_id = ? ORDER BY id DESC LIMIT ?)"
    " UNION (SELECT id, at, act, actor_id, client_address, detail FROM audit_event WHERE object_kind = 'user' AND object_id = ? ORDER BY id DESC"
    " LIMIT ?)"
    " UNION (SELECT id, at, act, actor_id, client_address, detail FROM audit_event WHERE object_kind = 'former_login' AND object_id = ?"
    " ORDER BY id DESC LIMIT ?)) d ORDER BY id DESC LIMIT ?"};

constexpr db::Sql kCountDeeds{"SELECT (SELECT COUNT(*) FROM audit_event WHERE actor_id = ?)"
                              " + (SELECT COUNT(*) FROM audit_event WHERE object_kind IN ('user', 'former_login') AND object_id = ?"
                              " AND (actor_id IS NULL OR actor_id <> ?))"};

std::int64_t one_number(db::Rows rows)
{
    return rows.next() ? rows.number(1) : 0;
}

HeldDeed deed_of(const db::Rows& rows)
{
    const auto doer = rows.text(3);
    HeldDeed deed{rows.instant(1), rows.text(2), doer == "self" ? Doer::self : doer == "other" ? Doer::other : Doer::nobody, {}, {}};
    if (deed.doer != Doer::self) return deed;
    deed.client_address = rows.text(4);
    deed.detail = rows.text(5);
    return deed;
}

} // namespace

std::optional<PersonalData> PersonalDataRepository::find(const UserId& user, int most)
{
    std::optional<PersonalData> data;
    {
        auto rows = database_.query(kUser, user);
        if (!rows.next()) return std::nullopt;
        data = PersonalData{UserId::stored(rows.text(1)),
                            rows.text(2),
                            rows.telephone(3, sealing::kUserMobile, rows.text(1)),
                            rows.text(4),
                            rows.text(5),
                            rows.text(6),
                            rows.text(7),
                            rows.instant(8),
                            rows.text(9),
                            rows.text(10)};
    }
    add_enterprises(*data, most);
    add_traces(*data, most);
    add_appeals(*data, most);
    add_second_factor(*data);
    add_messages(*data, most);
    add_sessions(*data, most);
    add_deeds(*data, most);
    return data;
}

void PersonalDataRepository::add_enterprises(PersonalData& data, int most)
{
    auto identities = database_.query(kIdentities, data.id);
    while (identities.next())
        data.identities.push_back({identities.text(1), identities.text(2), identities.flag(3), identities.text(4), identities.instant(5)});
    auto associations = database_.query(kAssociations, data.id, most);
    while (associations.next())
        data.associations.push_back(
            {associations.text(1), associations.text(2), associations.text(3), associations.instant(4), associations.flag(5)});
    auto rights = database_.query(kRights, data.id, data.id, data.id, most);
    while (rights.next()) data.rights.push_back({rights.text(1), rights.text(2), rights.text(3), rights.instant(4), rights.flag(5)});
    auto matches = database_.query(kMatches, data.id, most);
    while (matches.next()) data.matches.push_back({matches.text(1), matches.instant(2)});
    auto pending = database_.query(kPendingMatches, data.id, most);
    while (pending.next())
        data.pending_matches.push_back({pending.text(1), pending.flag(2), pending.text(3), pending.text(4), pending.instant(5), pending.number(6),
                                        pending.flag(7)});
    auto requests = database_.query(kRequests, data.id, most);
    while (requests.next())
        data.requests.push_back(
            {requests.text(1), requests.text(2), requests.text(3), requests.text(4), requests.text(5), requests.instant(6)});
}

void PersonalDataRepository::add_traces(PersonalData& data, int most)
{
    const auto& user = data.id;
    auto rows = database_.query(kTraces, user, user, user, user, user, user, user, user, user, user, user, user, user, user, most);
    while (rows.next())
        data.traces.push_back({rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.instant(6)});
}

void PersonalDataRepository::add_appeals(PersonalData& data, int most)
{
    auto appeals = database_.query(kAppeals, data.id, most);
    while (appeals.next())
        data.appeals.push_back({appeals.text(1), appeals.text(2), appeals.text(3), appeals.text(4), appeals.text(5), appeals.instant(6),
                                appeals.optional_instant(7), appeals.text(8), appeals.text(9), appeals.text(10), appeals.text(11), appeals.instant(12)});
    std::map<std::string, HeldAppeal*> by_id;
    for (auto& appeal : data.appeals) by_id[appeal.id] = &appeal;
    auto steps = database_.query(kAppealSteps, data.id);
    while (steps.next()) {
        const auto found = by_id.find(steps.text(1));
        if (found != by_id.end()) found->second->steps.push_back({steps.text(2), steps.flag(3), steps.text(4), steps.instant(5)});
    }
}

void PersonalDataRepository::add_second_factor(PersonalData& data)
{
    auto rows = database_.query(kSecondFactor, data.id);
    if (rows.next()) data.second_factor = HeldSecondFactor{rows.instant(1), rows.number(2)};
}

void PersonalDataRepository::add_messages(PersonalData& data, int most)
{
    data.message_count = one_number(database_.query(kCountMessages, data.id));
    auto rows = database_.query(kMessages, data.id, most);
    while (rows.next()) data.messages.push_back({rows.text(1), rows.text(2), rows.instant(3), rows.optional_instant(4)});
}

void PersonalDataRepository::add_sessions(PersonalData& data, int most)
{
    auto rows = database_.query(kSessions, data.id, most);
    while (rows.next())
        data.sessions.push_back({SessionId::stored(rows.text(1)), rows.text(2) == "former" ? SignInWay::former : SignInWay::sso, rows.instant(3),
                                 rows.instant(4), rows.optional_instant(5), rows.text(6), rows.text(7)});
}

void PersonalDataRepository::add_deeds(PersonalData& data, int most)
{
    data.deed_count = one_number(database_.query(kCountDeeds, data.id, data.id, data.id));
    auto rows = database_.query(kDeeds, data.id, data.id, most, data.id, most, data.id, most, most);
    while (rows.next()) data.deeds.push_back(deed_of(rows));
}

} // namespace tianbao::account
