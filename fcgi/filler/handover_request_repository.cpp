// SPDX-License-Identifier: MPL-2.0
#include "filler/handover_request_repository.hpp"

#include "sealing/places.hpp"
#include "util/outcome.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace tianbao::filler {

namespace {

#define TIANBAO_REQUEST_COLUMNS                                                                                       \
    "q.id, q.asked_by, u.name, u.mobile, q.reason, q.asked_at, q.answer_until, q.outcome, q.answer,"      \
    " (SELECT f.type FROM handover_request_file f WHERE f.request_id = q.id), (SELECT f.size FROM handover_request_file f WHERE f.request_id = q.id)"

constexpr db::Sql kWaiting{"SELECT " TIANBAO_REQUEST_COLUMNS " FROM handover_request q JOIN user u ON u.id = q.asked_by AND u.closed_at IS NULL"
                           " JOIN association a ON a.user_id = q.asked_by AND a.enterprise_id = q.enterprise_id"
                           " WHERE q.enterprise_id = ? AND q.is_open ORDER BY q.asked_at, q.id"};
constexpr db::Sql kLatest{"SELECT " TIANBAO_REQUEST_COLUMNS " FROM handover_request q JOIN user u ON u.id = q.asked_by"
                          " WHERE q.enterprise_id = ? AND q.asked_by = ? ORDER BY q.asked_at DESC, q.id DESC LIMIT 1"};
constexpr db::Sql kFind{"SELECT " TIANBAO_REQUEST_COLUMNS " FROM handover_request q JOIN user u ON u.id = q.asked_by"
                        " WHERE q.enterprise_id = ? AND q.id = ?"};

#undef TIANBAO_REQUEST_COLUMNS

constexpr db::Sql kUseAccount{"UPDATE user SET role_uses = role_uses + 1 WHERE id = ? AND role = 'user' AND closed_at IS NULL"};
constexpr db::Sql kAsk{"INSERT INTO handover_request (id, enterprise_id, asked_by, reason, asked_at, answer_until) VALUES (?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kKeepFile{"INSERT INTO handover_request_file (request_id, type, size, bytes) VALUES (?, ?, ?, ?)"};
constexpr db::Sql kFilesSince{"SELECT COUNT(*) FROM handover_request_file f JOIN handover_request q ON q.id = f.request_id"
                              " WHERE f.request_id >= ? AND q.asked_by = ? AND q.asked_at > ?"}; // ids are sorted by time
constexpr db::Sql kRemoveFiles{"DELETE FROM handover_request_file WHERE request_id < ? AND EXISTS (SELECT 1 FROM handover_request q"
                               " WHERE q.id = handover_request_file.request_id AND (q.decided_at <= IF(q.outcome = 'withdrawn', ?, ?)"
                               " OR (q.is_open AND q.answer_until <= ? AND NOT EXISTS (SELECT 1 FROM association a"
                               " WHERE a.user_id = q.asked_by AND a.enterprise_id = q.enterprise_id)))) ORDER BY request_id LIMIT 50"};
constexpr db::Sql kFileOf{"SELECT f.type, f.bytes FROM handover_request q JOIN handover_request_file f ON f.request_id = q.id"
                          " WHERE q.id = ? AND q.enterprise_id = ? AND q.asked_by = ?"};
constexpr db::Sql kFileFor{"SELECT f.type, f.bytes, e.id FROM handover_request q JOIN enterprise e ON e.id = q.enterprise_id"
                           " JOIN handover_request_file f ON f.request_id = q.id WHERE q.id = ? AND (? = '' OR e.district = ?)"};
constexpr db::Sql kDecide{"UPDATE handover_request SET is_open = NULL, outcome = ?, answer = ?, decided_at = ?, decided_by = ?"
                          " WHERE id = ? AND enterprise_id = ? AND is_open"};

constexpr db::Sql kMessage{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, ?, ?, ?)"};
constexpr db::Sql kOthers{"SELECT a.user_id FROM association a WHERE a.enterprise_id = ?"
                          " UNION SELECT o.id FROM user o WHERE o.role = 'district_officer' AND o.district = ? AND o.closed_at IS NULL"};

HandoverRequest request_of(const db::Rows& rows)
{
    return {HandoverRequestId::stored(rows.text(1)),
            UserId::stored(rows.text(2)),
            rows.text(3),
            rows.telephone(4, sealing::kUserMobile, rows.text(2)),
            rows.text(5),
            rows.instant(6),
            rows.instant(7),
            request_outcome_from(rows.text(8)),
            rows.text(9),
            appeal::type_from(rows.text(10)),
            rows.is_null(11) ? 0 : rows.number(11)};
}

appeal::Attachment attachment_of(const db::Rows& rows, const Sealer& sealer, const HandoverRequestId& request)
{
    const auto type = appeal::type_from(rows.text(1));
    if (!type) throw std::runtime_error("a file's row holds an unknown word");
    return {*type, sealer.opened_bytes(rows.text(2), {sealing::kRequestFile, request.text()})};
}

std::string text_of(const FillerEnterprise& enterprise, const Facts& facts)
{
    nlohmann::json said{{"enterprise", enterprise.name}, {"uscc", enterprise.uscc}};
    for (const auto& [name, fact] : facts) said[name] = fact;
    return said.dump();
}

} // namespace

std::vector<HandoverRequest> HandoverRequestRepository::waiting(const EnterpriseId& enterprise)
{
    auto rows = database_.query(kWaiting, enterprise);
    std::vector<HandoverRequest> requests;
    while (rows.next()) requests.push_back(request_of(rows));
    return requests;
}

std::optional<HandoverRequest> HandoverRequestRepository::find(const EnterpriseId& enterprise, const HandoverRequestId& id)
{
    auto rows = database_.query(kFind, enterprise, id);
    if (!rows.next()) return std::nullopt;
    return request_of(rows);
}

std::optional<HandoverRequest> HandoverRequestRepository::latest_of(const EnterpriseId& enterprise, const UserId& user)
{
    auto rows = database_.query(kLatest, enterprise, user);
    if (!rows.next()) return std::nullopt;
    return request_of(rows);
}

std::optional<appeal::Attachment> HandoverRequestRepository::evidence_of(const EnterpriseId& enterprise, const UserId& user,
                                                                       const HandoverRequestId& id)
{
    auto rows = database_.query(kFileOf, id, enterprise, user);
    return rows.next() ? std::optional{attachment_of(rows, database_.sealer(), id)} : std::nullopt;
}

std::optional<std::pair<EnterpriseId, appeal::Attachment>> HandoverRequestRepository::evidence_for(const review::Scope& scope,
                                                                                                 const HandoverRequestId& id)
{
    auto rows = database_.query(kFileFor, id, scope.district, scope.district);
    if (!rows.next()) return std::nullopt;
    return std::pair{EnterpriseId::stored(rows.text(3)), attachment_of(rows, database_.sealer(), id)};
}

Asking HandoverRequestRepository::ask(const EnterpriseId& enterprise, const HandoverRequest& request,
                                      const std::optional<appeal::Attachment>& evidence)
{
    // the user's files are counted one request after the other, whatever the enterprises that they are about
    if (evidence && database_.execute(kUseAccount, request.asked_by) != 1) throw TryAgain("the account was closed or given a role meanwhile");
    try {
        database_.execute(kAsk, request.id, enterprise, request.asked_by, request.reason, request.asked_at, request.answer_until);
    } catch (const db::DuplicateKey&) {
        return Asking::waits_already;
    }
    if (!evidence) return Asking::asked;
    if (files_since(request.asked_by, request.asked_at - std::chrono::hours{24}) >= kMostEvidenceADay) return Asking::too_much_evidence;
    database_.execute(kKeepFile, request.id, appeal::word_of(evidence->type), static_cast<std::int64_t>(evidence->bytes.size()),
                      database_.sealer().sealed_bytes(evidence->bytes, {sealing::kRequestFile, request.id.text()}));
    return Asking::asked;
}

int HandoverRequestRepository::files_since(const UserId& user, Instant since)
{
    auto rows = database_.query(kFilesSince, new_id_text(since), user, since);
    return rows.next() ? static_cast<int>(rows.number(1)) : 0;
}

int HandoverRequestRepository::remove_evidence(Instant decided, Instant withdrawn)
{
    return static_cast<int>(database_.execute(kRemoveFiles, new_id_text(withdrawn), withdrawn, decided, decided));
}

bool HandoverRequestRepository::decide(const EnterpriseId& enterprise, const HandoverRequestId& id, RequestOutcome outcome, const std::string& answer,
                                       const UserId& by, Instant now)
{
    return database_.execute(kDecide, word_of(outcome), answer, now, by, id, enterprise) == 1;
}

void HandoverRequestRepository::tell(const UserId& user, std::string_view kind, const FillerEnterprise& enterprise, const Facts& facts, Instant now)
{
    database_.execute(kMessage, new_id_text(now), user, kind, text_of(enterprise, facts), now);
}

void HandoverRequestRepository::tell_others(std::string_view kind, const FillerEnterprise& enterprise, const Facts& facts,
                                            const std::vector<UserId>& except, Instant now)
{
    std::vector<UserId> others;
    auto rows = database_.query(kOthers, enterprise.id, enterprise.district);
    while (rows.next()) others.push_back(UserId::stored(rows.text(1)));
    for (const auto& other : others) {
        if (std::find(except.begin(), except.end(), other) == except.end()) tell(other, kind, enterprise, facts, now);
    }
}

} // namespace tianbao::filler
