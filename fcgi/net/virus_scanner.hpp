// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/expected.hpp"
#include "util/places.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace tianbao::net {

/// Where a clamd listens: a unix socket, or an address of IP with its port.
struct ScannerAddress {
    std::string socket; ///< empty: host and port
    std::string host;
    std::uint16_t port = 0;
};

/// "unix:/run/clamav/clamd.ctl", "tcp:127.0.0.1:3310" or "tcp:[::1]:3310"; nothing for anything else, a name included.
std::optional<ScannerAddress> scanner_address(std::string_view text);

struct ScannerSettings {
    std::optional<ScannerAddress> address; ///< none: nothing is scanned
    std::chrono::milliseconds total_limit{10000};
};

/// What a scanner says of some bytes.
struct Scan {
    std::string signature; ///< what was found, printable ASCII; empty: nothing
};

/// Why there is no word on the bytes.
enum class ScanFault {
    unreachable,
    timed_out,
    broken,   ///< the connection broke before the answer was whole
    refused,  ///< the scanner says that it could not scan, for its own limit of size, say
    nonsense, ///< no answer of a clamd
    busy,     ///< it was not asked: others in this process wait for it
};

std::string_view word_of(ScanFault fault);

/// Reads the answer to INSTREAM, without its end. Clean is what is said to be clean in the very words, nothing else.
Expected<Scan, ScanFault> read_scan(std::string_view answer);

/// Has the bytes scanned, on a connection of their own. Never with a transaction open. Without an address a std::logic_error.
Expected<Scan, ScanFault> scan(const ScannerSettings& settings, std::string_view bytes);

/// The same for a few at once in this process, and as many wait a moment, so that a scanner that hangs, or files that keep it busy, hold few threads.
class Scanner {
public:
    static constexpr int kMostAtOnce = 2;

    /// Who waits for it has one of the places `slow`, when there are such.
    explicit Scanner(ScannerSettings settings, int most_at_once = kMostAtOnce, std::chrono::milliseconds patience = std::chrono::seconds{1},
                     std::shared_ptr<Places> slow = nullptr)
        : settings_(std::move(settings)), places_(most_at_once, patience, most_at_once, std::move(slow))
    {
    }

    /// Whether there is one.
    bool is_set() const { return settings_.address.has_value(); }
    Expected<Scan, ScanFault> scan(std::string_view bytes);

private:
    ScannerSettings settings_;
    Places places_;
};

} // namespace tianbao::net
