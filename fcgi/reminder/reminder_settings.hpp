// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/smtp.hpp"
#include "reminder/reminder.hpp"

namespace tianbao::reminder {

/// [reminder] and [mail] of the configuration.
struct ReminderSettings {
    Plan plan; ///< until the centre sets another one
    std::chrono::minutes send_at{9 * 60};
    QuietHours quiet;
    net::MailServer mail_server; ///< no url: no e-mails are sent
    std::string from_name;
    std::string from_address;
    std::string bounce_address; ///< where mails come back to, with the delivery's id in it; empty: to from_address
    std::string public_url;

    bool has_mail() const { return !mail_server.url.empty(); }
};

} // namespace tianbao::reminder
