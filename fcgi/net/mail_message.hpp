// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/time.hpp"

#include <string>
#include <string_view>

namespace tianbao::net {

/// An e-mail of plain text to one person.
struct Mail {
    std::string from_name;
    std::string from_address;
    std::string to_address;
    std::string subject;
    std::string text; ///< UTF-8, lines end with "\n"
    std::string id;   ///< without brackets: what is sent again carries the same one
    Instant at;
    std::string return_path = {}; ///< where it goes when it cannot be delivered; empty: to the sender
};

/// Whether the text can stand as an address in a header and in SMTP: printable ASCII without blanks, brackets, quotes and
/// commas, with one @ inside. Whether anybody reads there is another question.
bool is_mail_address(std::string_view text);

/// The message as it is sent (RFC 5322, MIME, lines end with CR LF). What is no address throws std::invalid_argument; control
/// characters in a name or a subject become blanks, so that nothing can add a header.
std::string mail_text(const Mail& mail);

} // namespace tianbao::net
