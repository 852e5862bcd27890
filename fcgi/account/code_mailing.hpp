// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/email_proof.hpp"
#include "db/database.hpp"
#include "html/words.hpp"
#include "net/smtp.hpp"

namespace tianbao::account {

struct WaitingCode;

/// Who sends, and by which server.
struct CodeSender {
    net::MailServer server; ///< no url: no e-mails are sent
    std::string from_name;
    std::string from_address;
    std::string public_url;
};

/// Sends the codes that wait, one by one, at any hour: somebody sits before the page. What a crash cuts off is asked for again.
class CodeMailing {
public:
    CodeMailing(db::Pool& pool, const Clock& clock, const html::Templates& templates, const Seal& seal, CodeSender sender)
        : pool_(pool), clock_(clock), words_(templates, "account/mail_words.tpl"), seal_(seal), sender_(std::move(sender))
    {
    }

    /// How many were handed over; ends when the server fails.
    int send();

private:
    enum class Outcome { sent, not_sent, server_fails };
    Outcome send_one(const WaitingCode& mail);
    net::Mail written(const WaitingCode& mail, Instant now) const;

    db::Pool& pool_;
    const Clock& clock_;
    html::Words words_;
    Seal seal_;
    CodeSender sender_;
};

} // namespace tianbao::account
