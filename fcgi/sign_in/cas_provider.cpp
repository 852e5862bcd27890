// SPDX-License-Identifier: MPL-2.0
#include "sign_in/cas_provider.hpp"

#include "sign_in/cas_answer.hpp"

#include <algorithm>

namespace tianbao::sign_in {

namespace {

constexpr std::size_t kLongestTicket = 256; // of the protocol
constexpr std::size_t kLargestAnswer = 64 * 1024;

/// "ST-" and characters of the protocol (3.7).
bool is_service_ticket(std::string_view ticket)
{
    return ticket.size() <= kLongestTicket && ticket.starts_with("ST-") && std::all_of(ticket.begin(), ticket.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
           });
}

/// SOAP's type too: LemonLDAP::NG sends its answers so.
bool is_xml(std::string_view content_type)
{
    auto type = content_type.substr(0, content_type.find(';'));
    while (type.ends_with(' ')) type.remove_suffix(1);
    return type == "application/xml" || type == "text/xml" || type == "application/soap+xml";
}

} // namespace

std::string CasProvider::service_of(const AuthorizationTerms& terms) const
{
    return with_parameter(callback_url(settings_), "state", terms.state);
}

SsoExpected<std::string> CasProvider::authorization_url(const AuthorizationTerms& terms, bool, Instant)
{
    return with_parameter(settings_.cas.url + "/login", "service", service_of(terms));
}

SsoExpected<SsoIdentity> CasProvider::complete(const http::FormData& answer, const AuthorizationTerms& terms, Instant)
{
    const auto ticket = answer.text("ticket");
    if (ticket.empty()) return refuse(SsoFault::ticket_missing);
    if (!is_service_ticket(ticket)) return refuse(SsoFault::ticket_malformed);
    const bool asks_json = settings_.cas.json;
    net::Call call;
    call.url = with_parameter(with_parameter(settings_.cas.url + "/p3/serviceValidate", "service", service_of(terms)), "ticket", ticket);
    if (asks_json) call.url += "&format=JSON";
    call.most_bytes = kLargestAnswer;
    call.headers = {{"Accept", asks_json ? "application/json" : "application/xml"}};
    const auto validated = Outward(settings_, call_).call(std::move(call));
    if (!validated) return refuse(validated.error());
    if (validated->status != 200) return refuse(SsoFault::cas_refused);
    if (!(asks_json ? is_json(validated->content_type) : is_xml(validated->content_type))) return refuse(SsoFault::cas_type);
    const auto person = asks_json ? parse_cas_json(validated->body) : parse_cas_xml(validated->body);
    return person ? identity_of(*person, settings_) : refuse(person.error());
}

std::optional<std::string> CasProvider::log_out_url(const std::string&, Instant)
{
    return with_parameter(settings_.cas.url + "/logout", "service", settings_.public_url + "/signed-out");
}

} // namespace tianbao::sign_in
