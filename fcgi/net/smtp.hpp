// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/mail_message.hpp"
#include "util/expected.hpp"
#include "util/secret.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace tianbao::net {

/// The server that takes the portal's mail, and how to speak to it.
struct MailServer {
    std::string url; ///< smtp://host:587 (STARTTLS) or smtps://host:465
    std::string user;
    Secret password;
    std::string ca_file;      ///< the authority that signed the server's certificate; empty: the system's
    bool allow_plain = false; ///< goes on without TLS where the server offers none; for stand-ins
    std::chrono::milliseconds connect_limit{5000};
    std::chrono::milliseconds total_limit{30000};
};

/// Why a mail was not sent.
enum class MailFault {
    unreachable,
    timed_out,
    not_trusted, ///< no TLS, or a certificate that does not fit
    log_in_refused,
    deferred,          ///< the server says: not now (4xx)
    recipient_refused, ///< the server says for good that it takes nothing for this address (5xx to RCPT)
    refused,           ///< it takes the mail from nobody to nobody (any other 5xx)
    doubtful,          ///< the connection broke after the whole mail was handed over: it may have been taken
};

/// A fault in words for the log.
std::string_view name_of(MailFault fault);

struct MailRefusal {
    MailFault fault;
    std::string words; ///< what the server said last, at most 300 bytes of UTF-8
};

/// Hands one mail over, on the calling thread's own connection, which is kept for the next. Never with a transaction open.
Expected<void, MailRefusal> send(const MailServer& server, const Mail& mail);

} // namespace tianbao::net
