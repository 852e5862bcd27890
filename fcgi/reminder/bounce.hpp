// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/status_report.hpp"
#include "reminder/reminder.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::reminder {

/// 退信: a mail of ours that came back after the server had taken it.
struct Bounce {
    DeliveryId delivery;
    bool is_lasting; ///< the address takes nothing (5.x.x); else it was given up: a full mailbox, or the server takes nothing of ours
    std::string words;
};

/// Where mails that come back are to go: "bounce@example.com" with the delivery's id as "bounce+ID@example.com".
std::string return_path(std::string_view bounce_address, const DeliveryId& delivery);

/// What a report says of a mail of ours; nothing where it is about none, or where the mail is still on its way. The delivery is the one that the return
/// path names, else the mail's id: both are in the mail alone, so that nobody else can say that it came back.
std::optional<Bounce> bounce_of(const net::StatusReport& report);

} // namespace tianbao::reminder
