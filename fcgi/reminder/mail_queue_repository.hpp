// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "reminder/reminder.hpp"

namespace tianbao::reminder {

/// One e-mail to be sent.
struct WaitingMail {
    DeliveryId id;
    EnterpriseId enterprise;
    std::string uscc;
    std::string name;
    period::Period period;
    Kind kind;
    std::string note;
    std::string address;
    std::optional<UserId> user;
    std::optional<ShanghaiDay> extended_until;
    int attempts = 0; ///< before this one
    period::Group category = {}; ///< of the enterprise in that month
    std::string letter{};        ///< the delivery under whose id it was last sent; may be empty
};

/// E-mails on their way: what waits for a mailbox goes out as one mail, and no second one within 24 hours. Each step is committed before the next, so
/// that a runner that was lost has left rows that say how far it came.
class MailQueueRepository {
public:
    explicit MailQueueRepository(db::Reader& database) : database_(database) {}

    /// Those whose time has come, the earliest first.
    std::vector<WaitingMail> waiting(Instant now, int most);
    /// Gives up one that still waits, when its filing has come in. False: it is owed, or does not wait.
    bool drop_filed(const DeliveryId& id);
    /// Claims the mail's mailbox, within a transaction. Instead the time at which another mail was sent there, when that is within 24 hours.
    std::optional<Instant> claim(const WaitingMail& mail, Instant now);
    /// Marks all that waits for the mail's address, and is still owed, as being sent under the mail's id; within the claim's transaction. Empty: the mail
    /// itself is not to be sent now, and the transaction is to be given up.
    std::vector<WaitingMail> begin(const WaitingMail& mail, Instant now);
    /// Lets one that still waits wait until then, since its mailbox has had a mail.
    void hold(const DeliveryId& id, Instant until);
    /// Gives the mailbox free: what was begun was not taken.
    void release(const WaitingMail& mail);
    /// Mailboxes that may be written to again, some at a time: nothing is kept of them.
    void forget_mailboxes(Instant now);
    /// What was being sent before that time, by a runner that was lost: it may have been taken.
    int doubt_begun_before(Instant before);

    void sent(const DeliveryId& id, Instant now);
    /// To be tried again at that time; the words are the server's.
    void put_off(const DeliveryId& id, Instant next_at, std::string_view words);
    void fail(const DeliveryId& id, std::string_view words);
    void doubt(const DeliveryId& id, std::string_view words);
    /// The server takes nothing for this address: marks it, and the mails that wait for it.
    void refuse(const WaitingMail& mail, std::string_view words, Instant now);

    /// A mail that had been taken came back; within a transaction. An address that takes nothing for good is marked as by refuse(). False: no such mail
    /// was sent, or that it came back is known.
    bool came_back(const DeliveryId& id, bool is_lasting, std::string_view words, Instant now);

private:
    struct Addressee {
        EnterpriseId enterprise;
        std::string uscc;
        std::string name;
        std::string address;
        std::optional<UserId> user;
    };
    void mark(const Addressee& to, std::string_view words, Instant now);

    db::Reader& database_;
};

} // namespace tianbao::reminder
