// SPDX-License-Identifier: MPL-2.0
#include "filler/handover_offer_repository.hpp"

namespace tianbao::filler {

namespace {

constexpr db::Sql kWaiting{"SELECT o.id, o.epoch, o.offered_by, g.name, o.offered_to, r.name, o.offered_at, o.expires_at FROM handover_offer o"
                           " JOIN filler fl ON fl.enterprise_id = o.enterprise_id AND fl.user_id = o.offered_by AND fl.epoch = o.epoch"
                           " JOIN user g ON g.id = o.offered_by JOIN user r ON r.id = o.offered_to"
                           " WHERE o.enterprise_id = ? AND o.is_open AND o.expires_at > ?"};
constexpr db::Sql kMakeRoom{"UPDATE handover_offer SET outcome = IF(expires_at <= ?, 'expired', 'lapsed'), ended_at = ?, is_open = NULL"
                            " WHERE enterprise_id = ? AND is_open AND (expires_at <= ? OR epoch <> ?)"};
constexpr db::Sql kOffer{"INSERT INTO handover_offer (id, enterprise_id, epoch, offered_by, offered_to, offered_at, expires_at)"
                         " SELECT ?, fl.enterprise_id, fl.epoch, fl.user_id, a.user_id, ?, ? FROM filler fl"
                         " JOIN association a ON a.enterprise_id = fl.enterprise_id AND a.user_id = ?"
                         " WHERE fl.enterprise_id = ? AND fl.user_id = ? AND fl.epoch = ?"};
constexpr db::Sql kEnd{"UPDATE handover_offer SET is_open = NULL, outcome = ?, ended_at = ?"
                       " WHERE id = ? AND enterprise_id = ? AND is_open AND expires_at > ?"};

} // namespace

std::optional<HandoverOffer> HandoverOfferRepository::waiting(const EnterpriseId& enterprise, Instant now)
{
    auto rows = database_.query(kWaiting, enterprise, now);
    if (!rows.next()) return std::nullopt;
    return HandoverOffer{HandoverOfferId::stored(rows.text(1)), rows.number(2), UserId::stored(rows.text(3)), rows.text(4),
                         UserId::stored(rows.text(5)),          rows.text(6),   rows.instant(7),              rows.instant(8)};
}

bool HandoverOfferRepository::offer(const EnterpriseId& enterprise, const HandoverOffer& offer)
{
    const auto now = offer.offered_at;
    database_.execute(kMakeRoom, now, now, enterprise, now, offer.epoch);
    try {
        return database_.execute(kOffer, offer.id, now, offer.expires_at, offer.receiver, enterprise, offer.giver, offer.epoch) == 1;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool HandoverOfferRepository::end(const EnterpriseId& enterprise, const HandoverOfferId& id, OfferOutcome outcome, Instant now)
{
    return database_.execute(kEnd, word_of(outcome), now, id, enterprise, now) == 1;
}

} // namespace tianbao::filler
