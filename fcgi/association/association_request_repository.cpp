// SPDX-License-Identifier: MPL-2.0
#include "association/association_request_repository.hpp"

#include "sealing/places.hpp"

namespace tianbao::association {

namespace {

#define TIANBAO_REQUESTS                                                                                                                             \
    "SELECT q.id, q.user_id, u.name, u.mobile, q.way, q.reason, q.asked_at, q.answer_until, q.expires_at, e.id, e.uscc, e.name,"                     \
    " EXISTS (SELECT 1 FROM filler fl WHERE fl.enterprise_id = e.id), c.issued_at FROM association_request q"                                        \
    " JOIN user u ON u.id = q.user_id AND u.closed_at IS NULL JOIN enterprise e ON e.id = q.enterprise_id"                                           \
    " LEFT JOIN enrolment_code c ON c.enterprise_id = e.id AND c.is_open AND c.valid_until > ? WHERE q.is_open AND q.expires_at > ?"

constexpr db::Sql kOfUser{TIANBAO_REQUESTS " AND q.user_id = ? ORDER BY q.id"};
constexpr db::Sql kOfUserAt{TIANBAO_REQUESTS " AND q.user_id = ? AND e.uscc = ?"};
constexpr db::Sql kForFiller{TIANBAO_REQUESTS " AND q.enterprise_id = ? AND q.way = 'approval' ORDER BY q.id"};
constexpr db::Sql kOfDistrict{TIANBAO_REQUESTS " AND (? = '' OR e.district = ?) ORDER BY q.id LIMIT ?"};
constexpr db::Sql kFind{TIANBAO_REQUESTS " AND (? = '' OR e.district = ?) AND q.id = ?"};

#undef TIANBAO_REQUESTS

constexpr db::Sql kIsOfDistrict{"SELECT 1 FROM association_request q JOIN enterprise e ON e.id = q.enterprise_id"
                                " WHERE q.id = ? AND (? = '' OR e.district = ?)"};

constexpr db::Sql kWaitingForLetter{"SELECT q.user_id FROM association_request q JOIN user u ON u.id = q.user_id AND u.closed_at IS NULL"
                                    " WHERE q.enterprise_id = ? AND q.way = 'letter' AND q.is_open AND q.expires_at > ? ORDER BY q.id"};

constexpr db::Sql kLapsed{"SELECT q.id, q.user_id, e.id, e.uscc, e.name,"
                          " EXISTS (SELECT 1 FROM association a WHERE a.user_id = q.user_id AND a.enterprise_id = q.enterprise_id)"
                          " FROM association_request q JOIN enterprise e ON e.id = q.enterprise_id"
                          " WHERE q.is_open = 1 AND q.expires_at <= ? ORDER BY q.id LIMIT ?"};
constexpr db::Sql kExpireOne{"UPDATE association_request SET is_open = NULL, outcome = 'expired', decided_at = expires_at"
                             " WHERE id = ? AND is_open AND expires_at <= ?"};
constexpr db::Sql kExpire{"UPDATE association_request SET is_open = NULL, outcome = 'expired', decided_at = expires_at"
                          " WHERE enterprise_id = ? AND user_id = ? AND is_open AND expires_at <= ?"};
constexpr db::Sql kAsk{"INSERT INTO association_request (id, enterprise_id, user_id, way, reason, asked_at, answer_until, expires_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kDecide{"UPDATE association_request SET is_open = NULL, outcome = ?, answer = ?, decided_at = ?, decided_by = ?"
                          " WHERE id = ? AND is_open AND expires_at > ?"};
constexpr db::Sql kGrantAll{"UPDATE association_request SET is_open = NULL, outcome = 'granted', decided_at = ?, decided_by = user_id"
                            " WHERE enterprise_id = ? AND user_id = ? AND is_open"};

AssociationRequest request_of(const db::Rows& rows)
{
    return {AssociationRequestId::stored(rows.text(1)),
            UserId::stored(rows.text(2)),
            rows.text(3),
            rows.telephone(4, sealing::kUserMobile, rows.text(2)),
            request_way_from(rows.text(5)).value(),
            rows.text(6),
            rows.instant(7),
            rows.instant(8),
            rows.instant(9),
            EnterpriseId::stored(rows.text(10)),
            rows.text(11),
            rows.text(12),
            rows.flag(13),
            rows.optional_instant(14)};
}

std::vector<AssociationRequest> all_of(db::Rows rows)
{
    std::vector<AssociationRequest> requests;
    while (rows.next()) requests.push_back(request_of(rows));
    return requests;
}

std::optional<AssociationRequest> first_of(db::Rows rows)
{
    return rows.next() ? std::optional(request_of(rows)) : std::nullopt;
}

} // namespace

std::vector<AssociationRequest> AssociationRequestRepository::of_user(const UserId& user, Instant now)
{
    return all_of(database_.query(kOfUser, now, now, user));
}

std::optional<AssociationRequest> AssociationRequestRepository::of_user(const UserId& user, std::string_view uscc, Instant now)
{
    return first_of(database_.query(kOfUserAt, now, now, user, uscc));
}

std::vector<AssociationRequest> AssociationRequestRepository::for_filler(const EnterpriseId& enterprise, Instant now)
{
    return all_of(database_.query(kForFiller, now, now, enterprise));
}

std::vector<AssociationRequest> AssociationRequestRepository::of_district(std::string_view district, Instant now, int most)
{
    return all_of(database_.query(kOfDistrict, now, now, district, district, most));
}

std::optional<AssociationRequest> AssociationRequestRepository::find(std::string_view district, const AssociationRequestId& id, Instant now)
{
    return first_of(database_.query(kFind, now, now, district, district, id));
}

bool AssociationRequestRepository::is_of_district(std::string_view district, const AssociationRequestId& id)
{
    return database_.query(kIsOfDistrict, id, district, district).next();
}

std::vector<UserId> AssociationRequestRepository::waiting_for_letter(const EnterpriseId& enterprise, Instant now)
{
    auto rows = database_.query(kWaitingForLetter, enterprise, now);
    std::vector<UserId> waiting;
    while (rows.next()) waiting.push_back(UserId::stored(rows.text(1)));
    return waiting;
}

std::vector<LapsedRequest> AssociationRequestRepository::lapsed(Instant now, int most)
{
    auto rows = database_.query(kLapsed, now, most);
    std::vector<LapsedRequest> lapsed;
    while (rows.next())
        lapsed.push_back({AssociationRequestId::stored(rows.text(1)), UserId::stored(rows.text(2)), EnterpriseId::stored(rows.text(3)), rows.text(4),
                          rows.text(5), rows.flag(6)});
    return lapsed;
}

bool AssociationRequestRepository::expire(const AssociationRequestId& id, Instant now)
{
    return database_.execute(kExpireOne, id, now) == 1;
}

bool AssociationRequestRepository::ask(const EnterpriseId& enterprise, const AssociationRequest& request, Instant now)
{
    database_.execute(kExpire, enterprise, request.asked_by, now);
    try {
        database_.execute(kAsk, request.id, enterprise, request.asked_by, word_of(request.way), request.reason, request.asked_at,
                          request.answer_until, request.expires_at);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool AssociationRequestRepository::decide(const AssociationRequestId& id, RequestOutcome outcome, const std::string& answer, const UserId& by,
                                          Instant now)
{
    return database_.execute(kDecide, word_of(outcome), answer, now, by, id, now) == 1;
}

void AssociationRequestRepository::grant_all(const EnterpriseId& enterprise, const UserId& user, Instant now)
{
    database_.execute(kGrantAll, now, enterprise, user);
}

} // namespace tianbao::association
