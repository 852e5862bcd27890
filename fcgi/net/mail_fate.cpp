// SPDX-License-Identifier: MPL-2.0
#include "net/mail_fate.hpp"

#include <stdexcept>

namespace tianbao::net {

MailVerdict verdict_on(MailFault fault, int attempts, int most_attempts)
{
    const auto later = attempts + 1 < most_attempts ? MailFate::put_off : MailFate::failed;
    switch (fault) {
    case MailFault::recipient_refused:
        return {MailFate::refused};
    case MailFault::refused:
        return {MailFate::failed};
    case MailFault::doubtful:
        return {MailFate::doubtful};
    case MailFault::deferred:
        return {later};
    case MailFault::unreachable:
    case MailFault::timed_out:
    case MailFault::not_trusted:
    case MailFault::log_in_refused:
        return {later, true};
    }
    throw std::logic_error("no such fault of a mail");
}

std::string words_of(const MailRefusal& refusal)
{
    return refusal.words.empty() ? std::string(name_of(refusal.fault)) : refusal.words;
}

} // namespace tianbao::net
