// SPDX-License-Identifier: MPL-2.0
#include "reminder/mail_queue_repository.hpp"

#include "util/secret.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <stdexcept>

namespace tianbao::reminder {

namespace {

#define TIANBAO_MAIL                                                                                                                                 \
    "SELECT d.id, d.enterprise_id, e.uscc, e.name, d.period, n.kind, n.note, d.address, d.user_id, x.until, d.attempts - (d.state = 'sending'),"     \
    " r.category, COALESCE(d.letter, '') FROM reminder_delivery d"                                                                                   \
    " JOIN enterprise e ON e.id = d.enterprise_id JOIN reminder_run n ON n.id = d.run_id"                                                            \
    " LEFT JOIN period_extension x ON x.enterprise_id = d.enterprise_id AND x.period = d.period"                                                     \
    " LEFT JOIN roster r ON r.period = d.period AND r.enterprise_id = d.enterprise_id"
constexpr db::Sql kWaiting{TIANBAO_MAIL " WHERE d.channel = 'mail' AND d.state = 'waiting' AND d.next_at <= ? ORDER BY d.next_at, d.id LIMIT ?"};
constexpr db::Sql kBegun{TIANBAO_MAIL " WHERE d.letter = ? AND d.channel = 'mail' AND d.state = 'sending' ORDER BY d.id"};
#undef TIANBAO_MAIL

#define TIANBAO_OWED                                                                                                                                 \
    "EXISTS (SELECT 1 FROM roster r WHERE r.period = d.period AND r.enterprise_id = d.enterprise_id AND r.duty <> 'exempt'"                          \
    " AND r.state IN ('missing', 'draft', 'returned'))"
constexpr db::Sql kDropFiled{"UPDATE reminder_delivery d SET d.state = 'dropped' WHERE d.id = ? AND d.state = 'waiting' AND NOT " TIANBAO_OWED};
constexpr db::Sql kBegin{
    "UPDATE reminder_delivery d SET d.state = 'sending', d.attempts = d.attempts + 1, d.began_at = ?, d.letter = ?, d.is_held = 0"
    " WHERE d.address = ? AND d.state = 'waiting' AND d.channel = 'mail' AND " TIANBAO_OWED};
#undef TIANBAO_OWED

// assignments are made from left to right; what an officer lets be tried anew is not held back by itself
constexpr db::Sql kClaim{"INSERT INTO reminder_mailbox (mailbox, claim, mailed_at) VALUES (?, ?, ?)"
                         " ON DUPLICATE KEY UPDATE claim = IF(mailed_at <= ? OR claim IN (?, ?), VALUES(claim), claim),"
                         " mailed_at = IF(claim = VALUES(claim), VALUES(mailed_at), mailed_at)"};
constexpr db::Sql kClaimed{"SELECT claim, mailed_at FROM reminder_mailbox WHERE mailbox = ?"};
constexpr db::Sql kRelease{"DELETE FROM reminder_mailbox WHERE mailbox = ? AND claim = ?"};
constexpr db::Sql kForget{"DELETE FROM reminder_mailbox WHERE mailed_at <= ? ORDER BY mailed_at LIMIT 1000"};
constexpr db::Sql kHold{"UPDATE reminder_delivery SET next_at = ?, is_held = 1 WHERE id = ? AND state = 'waiting'"};
constexpr db::Sql kLost{"UPDATE reminder_delivery SET state = 'doubtful' WHERE channel = 'mail' AND state = 'sending' AND began_at < ?"};
constexpr db::Sql kSent{"UPDATE reminder_delivery SET state = 'sent', sent_at = ?, words = '' WHERE id = ? AND state IN ('sending', 'doubtful')"};
constexpr db::Sql kPutOff{"UPDATE reminder_delivery SET state = 'waiting', next_at = ?, words = ? WHERE id = ? AND state = 'sending'"};
constexpr db::Sql kEnd{"UPDATE reminder_delivery SET state = ?, words = ? WHERE id = ? AND state = 'sending'"};
constexpr db::Sql kMark{"INSERT INTO mail_refusal (address, enterprise_id, user_id, words, refused_at) VALUES (?, ?, ?, ?, ?)"
                        " ON DUPLICATE KEY UPDATE user_id = VALUES(user_id), words = VALUES(words), refused_at = VALUES(refused_at)"};
constexpr db::Sql kRefuseOthers{
    "UPDATE reminder_delivery SET state = 'refused', words = ? WHERE channel = 'mail' AND state = 'waiting' AND enterprise_id = ? AND address = ?"};
constexpr db::Sql kAddressees{"SELECT d.enterprise_id, e.uscc, e.name, d.address, d.user_id, d.id FROM reminder_delivery d"
                              " JOIN enterprise e ON e.id = d.enterprise_id WHERE (d.id = ? OR d.letter = ?) AND d.channel = 'mail' ORDER BY d.id"};
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
    mail.letter = rows.text(13);
    return mail;
}

std::vector<WaitingMail> mails_of(db::Rows rows)
{
    std::vector<WaitingMail> mails;
    while (rows.next()) mails.push_back(mail_of(rows));
    return mails;
}

std::string mailbox_of(const WaitingMail& mail)
{
    return hex(sha256(mail.address));
}

} // namespace

std::vector<WaitingMail> MailQueueRepository::waiting(Instant now, int most)
{
    return mails_of(database_.query(kWaiting, now, most));
}

bool MailQueueRepository::drop_filed(const DeliveryId& id)
{
    return database_.execute(kDropFiled, id) == 1;
}

std::optional<Instant> MailQueueRepository::claim(const WaitingMail& mail, Instant now)
{
    const auto mailbox = mailbox_of(mail);
    database_.execute(kClaim, mailbox, mail.id, now, now - kOnceWithin, mail.id, mail.letter);
    auto rows = database_.query(kClaimed, mailbox);
    if (!rows.next()) throw std::logic_error("a claimed mailbox is not there");
    return rows.text(1) == mail.id.text() ? std::nullopt : std::optional{rows.instant(2)};
}

std::vector<WaitingMail> MailQueueRepository::begin(const WaitingMail& mail, Instant now)
{
    if (database_.execute(kBegin, now, mail.id, mail.address) == 0) return {};
    auto mails = mails_of(database_.query(kBegun, mail.id));
    return std::ranges::find(mails, mail.id, &WaitingMail::id) == mails.end() ? std::vector<WaitingMail>{} : mails;
}

void MailQueueRepository::hold(const DeliveryId& id, Instant until)
{
    database_.execute(kHold, until, id);
}

void MailQueueRepository::release(const WaitingMail& mail)
{
    database_.execute(kRelease, mailbox_of(mail), mail.id);
}

void MailQueueRepository::forget_mailboxes(Instant now)
{
    database_.execute(kForget, now - kOnceWithin);
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
    struct Spoken {
        std::string delivery;
        Addressee to;
    };
    std::vector<Spoken> all; // that the mail spoke of
    {
        auto rows = database_.query(kAddressees, id, id);
        while (rows.next()) {
            all.push_back({rows.text(6), {EnterpriseId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.text(4), {}}});
            if (const auto user = rows.optional_text(5)) all.back().to.user = UserId::stored(*user);
        }
    }
    bool is_new = false;
    for (const auto& [delivery, to] : all) {
        if (database_.execute(kCameBack, is_lasting ? "refused" : "failed", words, delivery) != 1) continue;
        is_new = true;
        if (is_lasting) mark(to, words, now);
    }
    return is_new;
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
