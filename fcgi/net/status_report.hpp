// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::net {

/// What a report says of one recipient (RFC 3464).
struct RecipientStatus {
    bool has_failed = false; ///< for good: the mail will not be tried again
    std::string status;      ///< "5.1.1"; empty: none that is one
    std::string diagnostic;  ///< what the last server said: printable UTF-8, at most 250 bytes; may be empty
};

/// A delivery status notification, 退信.
struct StatusReport {
    std::vector<RecipientStatus> recipients;  ///< one at least
    std::string message_id;                   ///< of the mail that it is about, without brackets; empty: it is not said
    std::vector<std::string> addressed_to;    ///< to whom the report itself was sent, as its headers say
};

inline constexpr std::size_t kLargestReport = 256 * 1024; ///< bytes that are looked at

/// Reads a mail; nothing for one that is no such report. For any bytes.
std::optional<StatusReport> read_status_report(std::string_view bytes);

} // namespace tianbao::net
