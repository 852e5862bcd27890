// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>

namespace tianbao::account {

/// How long a session lasts.
struct SessionSettings {
    std::chrono::minutes idle{30};  ///< after the last request
    std::chrono::hours absolute{8}; ///< after the log-in
    bool secure_cookies = true;     ///< "__Host-" names and the Secure attribute: false only for a demo over http
};

} // namespace tianbao::account
