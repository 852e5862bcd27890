// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "html/templates.hpp"
#include "period/calendar.hpp"
#include "reminder/letter.hpp"
#include "reminder/mail_queue_repository.hpp"
#include "reminder/reminder_settings.hpp"

namespace tianbao::reminder {

/// Sends the e-mails that wait, one by one, each of them all that waits for its mailbox: rows say that it is being sent before it is handed over, so that
/// a crash leaves at most one of which nobody knows whether it was taken. That one is not sent again by itself.
class Mailing {
public:
    Mailing(db::Pool& pool, const Clock& clock, const html::Templates& templates, const period::Calendar& calendar, const ReminderSettings& settings)
        : pool_(pool), clock_(clock), calendar_(calendar), settings_(settings), letter_(templates, settings)
    {
    }

    /// Until nothing waits, the quiet hours begin, the server fails, or that much time has gone. How many were handed over.
    int send(std::chrono::seconds budget);

private:
    enum class Outcome { done, server_fails };
    Outcome send_one(const WaitingMail& mail);
    std::vector<WaitingMail> begun(const WaitingMail& mail, Instant now);
    net::Mail written(const WaitingMail& mail, const std::vector<WaitingMail>& all, Instant now) const;
    void fail(const WaitingMail& mail, const std::vector<WaitingMail>& all);
    Outcome took(const WaitingMail& mail, const std::vector<WaitingMail>& all, const net::MailRefusal& refusal);

    db::Pool& pool_;
    const Clock& clock_;
    const period::Calendar& calendar_;
    const ReminderSettings& settings_;
    Letter letter_;
    Texts texts_; ///< that hold for the mails at hand
    int sent_ = 0;
};

} // namespace tianbao::reminder
