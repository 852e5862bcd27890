// SPDX-License-Identifier: MPL-2.0
#include "filler/handover_request_repository.hpp"

#include "sealing/places.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::filler {

namespace {

#define TIANBAO_REQUEST_COLUMNS "q.id, q.asked_by, u.name, u.mobile, q.reason, q.asked_at, q.answer_until, q.outcome, q.answer"

constexpr db::Sql kWaiting{"SELECT " TIANBAO_REQUEST_COLUMNS " FROM handover_request q JOIN user u ON u.id = q.asked_by AND u.closed_at IS NULL"
                           " JOIN association a ON a.user_id = q.asked_by AND a.enterprise_id = q.enterprise_id"
                           " WHERE q.enterprise_id = ? AND q.is_open ORDER BY q.asked_at, q.id"};
constexpr db::Sql kLatest{"SELECT " TIANBAO_REQUEST_COLUMNS " FROM handover_request q JOIN user u ON u.id = q.asked_by"
                          " WHERE q.enterprise_id = ? AND q.asked_by = ? ORDER BY q.asked_at DESC, q.id DESC LIMIT 1"};
constexpr db::Sql kFind{"SELECT " TIANBAO_REQUEST_COLUMNS " FROM handover_request q JOIN user u ON u.id = q.asked_by"
                        " WHERE q.enterprise_id = ? AND q.id = ?"};

#undef TIANBAO_REQUEST_COLUMNS

constexpr db::Sql kAsk{"INSERT INTO handover_request (id, enterprise_id, asked_by, reason, asked_at, answer_until) VALUES (?, ?, ?, ?, ?, ?)"};
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
            rows.text(9)};
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

bool HandoverRequestRepository::ask(const EnterpriseId& enterprise, const HandoverRequest& request)
{
    try {
        database_.execute(kAsk, request.id, enterprise, request.asked_by, request.reason, request.asked_at, request.answer_until);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
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
