// SPDX-License-Identifier: MPL-2.0
#include "filler/right_mail_repository.hpp"

namespace tianbao::filler {

namespace {

constexpr db::Sql kWaiting{"SELECT m.id, m.address, m.attempts, e.name, e.uscc, c.act, c.changed_at, h.name FROM filler_mail m"
                           " JOIN enterprise e ON e.id = m.enterprise_id"
                           " JOIN filler_change c ON c.enterprise_id = m.enterprise_id AND c.epoch = m.epoch LEFT JOIN user h ON h.id = c.user_id"
                           " WHERE m.state = 'waiting' AND m.next_at <= ? ORDER BY m.next_at, m.id LIMIT ?"};
constexpr db::Sql kDropOld{"UPDATE filler_mail SET state = 'dropped' WHERE state = 'waiting' AND made_at < ?"};
constexpr db::Sql kLost{"UPDATE filler_mail SET state = 'doubtful' WHERE state = 'sending' AND began_at < ?"};
// ids are sorted by time: the oldest are the first rows of the table
constexpr db::Sql kRemoveOld{"DELETE FROM filler_mail WHERE id < ? AND made_at < ? ORDER BY id LIMIT 500"};
constexpr db::Sql kBegin{"UPDATE filler_mail SET state = 'sending', attempts = attempts + 1, began_at = ? WHERE id = ? AND state = 'waiting'"};
constexpr db::Sql kSent{"UPDATE filler_mail SET state = 'sent', sent_at = ?, words = '' WHERE id = ? AND state IN ('sending', 'doubtful')"};
constexpr db::Sql kPutOff{"UPDATE filler_mail SET state = 'waiting', next_at = ?, words = ? WHERE id = ? AND state = 'sending'"};
constexpr db::Sql kEnd{"UPDATE filler_mail SET state = ?, words = ? WHERE id = ? AND state = 'sending'"};

} // namespace

std::vector<RightMail> RightMailRepository::waiting(Instant now, int most)
{
    auto rows = database_.query(kWaiting, now, most);
    std::vector<RightMail> mails;
    while (rows.next())
        mails.push_back({RightMailId::stored(rows.text(1)), rows.text(2), static_cast<int>(rows.number(3)), rows.text(4), rows.text(5), rows.text(6),
                         rows.instant(7), rows.text(8)});
    return mails;
}

void RightMailRepository::drop_made_before(Instant before)
{
    database_.execute(kDropOld, before);
}

void RightMailRepository::doubt_begun_before(Instant before)
{
    database_.execute(kLost, before);
}

int RightMailRepository::remove_made_before(Instant before)
{
    return static_cast<int>(database_.execute(kRemoveOld, new_id_text(before), before));
}

bool RightMailRepository::begin(const RightMailId& id, Instant now)
{
    return database_.execute(kBegin, now, id) == 1;
}

void RightMailRepository::sent(const RightMailId& id, Instant now)
{
    database_.execute(kSent, now, id);
}

void RightMailRepository::put_off(const RightMailId& id, Instant next_at, std::string_view words)
{
    database_.execute(kPutOff, next_at, words, id);
}

void RightMailRepository::fail(const RightMailId& id, std::string_view words)
{
    database_.execute(kEnd, "failed", words, id);
}

void RightMailRepository::doubt(const RightMailId& id, std::string_view words)
{
    database_.execute(kEnd, "doubtful", words, id);
}

} // namespace tianbao::filler
