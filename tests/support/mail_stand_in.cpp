// SPDX-License-Identifier: MPL-2.0
#include "support/mail_stand_in.hpp"

#include "net/client.hpp"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <stdexcept>

namespace tianbao::support {

namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// The fifth and sixth port after the portal's, where the run does not name them.
std::string address_or_port(const char* name, const std::string& scheme, int after)
{
    if (const auto given = variable(name); !given.empty()) return given;
    const auto portal = variable("TIANBAO_TEST_PORTAL");
    return scheme + "://localhost:" + std::to_string(std::stoi(portal.substr(portal.rfind(':') + 1)) + after);
}

std::string certificate()
{
    const auto given = variable("TIANBAO_TEST_MAIL_CERTIFICATE");
    return given.empty() ? variable("TIANBAO_TEST_SECRETS") + "/../state/mail/certificate.pem" : given;
}

} // namespace

MailStandIn::MailStandIn()
{
    calm();
    control("POST", "forget");
}

MailStandIn::~MailStandIn()
{
    try {
        calm();
    } catch (const std::exception&) { // the test has failed for the same reason
    }
}

net::MailServer MailStandIn::server() const
{
    net::MailServer server;
    server.url = address_or_port("TIANBAO_TEST_MAIL", "smtp", 5);
    server.user = "tianbao";
    server.password = read_secret(variable("TIANBAO_TEST_SECRETS") + "/mail");
    server.ca_file = certificate();
    server.connect_limit = std::chrono::milliseconds{2000};
    server.total_limit = std::chrono::milliseconds{5000};
    return server;
}

void MailStandIn::behave(const std::string& faults)
{
    control("POST", "behave", faults);
}

void MailStandIn::calm()
{
    control("POST", "calm");
}

nlohmann::json MailStandIn::messages()
{
    return nlohmann::json::parse(control("GET", "messages"));
}

int MailStandIn::count()
{
    return static_cast<int>(messages().size());
}

int MailStandIn::count_to(const std::string& address)
{
    int count = 0;
    for (const auto& message : messages()) count += message.at("to").at(0) == address ? 1 : 0;
    return count;
}

std::string MailStandIn::control(const std::string& method, const std::string& act, const std::string& body)
{
    net::Call call;
    call.method = method;
    call.url = address_or_port("TIANBAO_TEST_MAIL_CONTROL", "http", 6) + "/stand-in/" + act;
    call.body = Secret(body);
    call.allow_http = true;
    call.most_bytes = 16 << 20;
    const auto answer = net::call(call);
    if (!answer || answer->status != 200) throw std::runtime_error("the mail stand-in does not answer " + act);
    return answer->body;
}

} // namespace tianbao::support
