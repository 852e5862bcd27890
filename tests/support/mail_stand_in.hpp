// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/smtp.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace tianbao::support {

/// The mail server stand-in of the test run: calm and empty at first, and calm again at the end.
class MailStandIn {
public:
    MailStandIn();
    ~MailStandIn();
    MailStandIn(const MailStandIn&) = delete;
    MailStandIn& operator=(const MailStandIn&) = delete;

    /// As the portal is to reach it: STARTTLS, its own authority, user and password.
    net::MailServer server() const;
    /// The faults, as JSON: {"refuse":["a@example.com"]}.
    void behave(const std::string& faults);
    void calm();
    /// What it has taken: JSON objects with from, to, secure, user, raw.
    nlohmann::json messages();
    int count();
    int count_to(const std::string& address);

private:
    std::string control(const std::string& method, const std::string& act, const std::string& body = {});
};

} // namespace tianbao::support
