// SPDX-License-Identifier: MPL-2.0
#include "reminder/mail_queue_repository.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::reminder {

namespace {

constexpr db::Sql kWaiting{
    "SELECT d.id, d.enterprise_id, e.uscc, e.name, d.period, n.kind, n.note, d.address, d.user_id, x.until, d.attempts, r.category FROM reminder_delivery d"
    " JOIN enterprise e ON e.id = d.enterprise_id JOIN reminder_run n ON n.id = d.run_id"
    " LEFT JOIN period_extension x ON x.enterprise_id = d.enterprise_id AND x.period = d.period"
    " LEFT JOIN roster r ON r.period = d.period AND r.enterprise_id = d.enterprise_id"
    " WHERE d.channel = 'mail' AND d.state = 'waiting' AND d.next_at <= ? ORDER BY d.next_at, d.id LIMIT ?"};
constexpr db::Sql kBegin{
    "UPDATE reminder_delivery d SET d.state = 'sending', d.attempts = d.attempts + 1, d.began_at = ? WHERE d.id = ? AND d.state = 'waiting'"
    " AND EXISTS (SELECT 1 FROM roster r WHERE r.period = d.period AND r.enterprise_id = d.enterprise_id AND r.duty <> 'exempt'"
    " AND r.state IN ('missing', 'draft', 'returned'))"};
constexpr db::Sql kDrop{"UPDATE reminder_delivery SET state = 'dropped' WHERE id = ? AND state = 'waiting'"};
constexpr db::Sql kLost{"UPDATE reminder_delivery SET state = 'doubtful' WHERE channel = 'mail' AND state = 'sending' AND began_at < ?"};
constexpr db::Sql kSent{"UPDATE reminder_delivery SET state = 'sent', sent_at = ?, words = '' WHERE id = ? AND state IN ('sending', 'doubtful')"};
constexpr db::Sql kPutOff{"UPDATE reminder_delivery SET state = 'waiting', next_at = ?, words = ? WHERE id = ? AND state = 'sending'"};
constexpr db::Sql kEnd{"UPDATE reminder_delivery SET state = ?, words = ? WHERE id = ? AND state = 'sending'"};
constexpr db::Sql kMark{"INSERT INTO mail_refusal (address, enterprise_id, user_id, words, refused_at) VALUES (?, ?, ?, ?, ?)"
                        " ON DUPLICATE KEY UPDATE user_id = VALUES(user_id), words = VALUES(words), refused_at = VALUES(refused_at)"};
constexpr db::Sql kRefuseOthers{
    "UPDATE reminder_delivery SET state = 'refused', words = ? WHERE channel = 'mail' AND state = 'waiting' AND enterprise_id = ? AND address = ?"};
constexpr db::Sql kAddressee{"SELECT d.enterprise_id, e.uscc, e.name, d.address, d.user_id FROM reminder_delivery d JOIN enterprise e ON e.id = d.enterprise_id"
                             " WHERE d.id = ? AND d.channel = 'mail'"};
// a report may be here before the runner has noted that the mail was sent
constexpr db::Sql kCameBack{"UPDATE reminder_delivery SET state = ?, words = ? WHERE id = ? AND state IN ('sending', 'sent', 'doubtful')"};
constexpr db::Sql kMessage{"INSERT INTO message (id, user_id, kind, facts, sent_at) VALUES (?, ?, 'reminder.address_refused', ?, ?)"};

WaitingMail mail_of(const db::Rows& rows)
{
    WaitingMail mail{DeliveryId::stored(rows.text(1)),
                     EnterpriseId::stored(rows.text(2)),
                     rows.text(3),
                     rows.text(4),
                     period::Period::from_number(static_cast<int>(rows.number(5))).value(),
                     kind_from(rows.text(6)).value(),
                     rows.text(7),
                     rows.text(8),
                     {},
                     {},
                     static_cast<int>(rows.number(11))};
    if (const auto user = rows.optional_text(9)) mail.user = UserId::stored(*user);
    if (const auto until = rows.optional_text(10)) mail.extended_until = parse_day(*until);
    if (const auto category = rows.optional_text(12)) mail.category = enterprise::category_from(*category);
    return mail;
}

} // namespace

std::vector<WaitingMail> MailQueueRepository::waiting(Instant now, int most)
{
    auto rows = database_.query(kWaiting, now, most);
    std::vector<WaitingMail> mails;
    while (rows.next()) mails.push_back(mail_of(rows));
    return mails;
}

bool MailQueueRepository::begin(const DeliveryId& id, Instant now)
{
    return database_.execute(kBegin, now, id) == 1;
}

void MailQueueRepository::drop(const DeliveryId& id)
{
    database_.execute(kDrop, id);
}

int MailQueueRepository::doubt_begun_before(Instant before)
{
    return static_cast<int>(database_.execute(kLost, before));
}

void MailQueueRepository::sent(const DeliveryId& id, Instant now)
{
    database_.execute(kSent, now, id);
}

void MailQueueRepository::put_off(const DeliveryId& id, Instant next_at, std::string_view words)
{
    database_.execute(kPutOff, next_at, words, id);
}

void MailQueueRepository::fail(const DeliveryId& id, std::string_view words)
{
    database_.execute(kEnd, "failed", words, id);
}

void MailQueueRepository::doubt(const DeliveryId& id, std::string_view words)
{
    database_.execute(kEnd, "doubtful", words, id);
}

void MailQueueRepository::refuse(const WaitingMail& mail, std::string_view words, Instant now)
{
    database_.execute(kEnd, "refused", words, mail.id);
    mark({mail.enterprise, mail.uscc, mail.name, mail.address, mail.user}, words, now);
}

bool MailQueueRepository::came_back(const DeliveryId& id, bool is_lasting, std::string_view words, Instant now)
{
    std::optional<Addressee> to;
    {
        auto rows = database_.query(kAddressee, id);
        if (!rows.next()) return false;
        to = Addressee{EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.text(4), {}};
        if (const auto user = rows.optional_text(5)) to->user = UserId::stored(*user);
    }
    if (database_.execute(kCameBack, is_lasting ? "refused" : "failed", words, id) != 1) return false;
    if (is_lasting) mark(*to, words, now);
    return true;
}

/// The address, the mails that wait for it, and a message to its owner, who can mend it.
void MailQueueRepository::mark(const Addressee& to, std::string_view words, Instant now)
{
    database_.execute(kMark, to.address, to.enterprise, to.user, words, now);
    database_.execute(kRefuseOthers, words, to.enterprise, to.address);
    if (!to.user) return;
    const nlohmann::json facts{{"enterprise", to.name}, {"uscc", to.uscc}, {"address", to.address}};
    database_.execute(kMessage, new_id_text(now), *to.user, facts.dump(), now);
}

} // namespace tianbao::reminder
