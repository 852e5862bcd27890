// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filler/filler_settings.hpp"
#include "filler/right_mail_repository.hpp"
#include "html/words.hpp"
#include "net/smtp.hpp"
#include "reminder/reminder_settings.hpp"
#include "util/time.hpp"

#include <chrono>

namespace tianbao::filler {

/// Sends the e-mails about changes of the right, one by one and outside the quiet hours. The change itself never waits for them.
class RightMailing {
public:
    RightMailing(db::Pool& pool, const Clock& clock, const html::Templates& templates, const reminder::ReminderSettings& settings,
                 const FillerSettings& filler)
        : pool_(pool), clock_(clock), words_(templates, "filler/mail_words.tpl"), settings_(settings), filler_(filler)
    {
    }

    /// Until nothing waits, the server fails, or that much time has gone. How many were handed over.
    int send(std::chrono::seconds budget);

private:
    enum class Outcome { sent, given_up, server_fails };
    Outcome send_one(const RightMail& mail);
    Outcome took(const RightMail& mail, const net::MailRefusal& refusal);
    net::Mail written(const RightMail& mail, Instant now) const;

    db::Pool& pool_;
    const Clock& clock_;
    html::Words words_;
    const reminder::ReminderSettings& settings_;
    FillerSettings filler_;
};

} // namespace tianbao::filler
