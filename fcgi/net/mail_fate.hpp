// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/smtp.hpp"

#include <string>

namespace tianbao::net {

/// What becomes of a mail that was not taken.
enum class MailFate {
    refused,  ///< it failed for good, and so will every other to this address
    failed,   ///< it failed for good
    doubtful, ///< it may have been taken: it is not sent again by itself
    put_off,  ///< it is tried again later
};

struct MailVerdict {
    MailFate fate;
    bool server_fails = false; ///< what is wrong lies with the server: no reason to try the next mail now

    bool operator==(const MailVerdict&) const = default;
};

/// The one rule of it, for a mail that was tried `attempts` times before this one, and is so at most `most_attempts` times.
MailVerdict verdict_on(MailFault fault, int attempts, int most_attempts);

/// What the server said, else the fault's name.
std::string words_of(const MailRefusal& refusal);

} // namespace tianbao::net
