// SPDX-License-Identifier: MPL-2.0
#include "sign_in/cas_provider.hpp"

#include "sign_in/cas_answer.hpp"
#include "sign_in/cas_log_out.hpp"

namespace tianbao::sign_in {

namespace {

constexpr std::size_t kLargestAnswer = 64 * 1024;

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
    const auto validated = Outward(settings_, call_, places_).call(std::move(call));
    if (!validated) return refuse(validated.error());
    if (validated->status != 200) return refuse(SsoFault::cas_refused);
    if (!(asks_json ? is_json(validated->content_type) : is_xml(validated->content_type))) return refuse(SsoFault::cas_type);
    const auto person = asks_json ? parse_cas_json(validated->body) : parse_cas_xml(validated->body);
    if (!person) return refuse(person.error());
    auto identity = identity_of(*person, settings_);
    if (identity) identity->provider_session = ticket; // by which the server names the session when it ends
    return identity;
}

std::optional<std::string> CasProvider::log_out_url(const Secret&, Instant)
{
    return with_parameter(settings_.cas.url + "/logout", "service", settings_.public_url + "/signed-out");
}

SsoExpected<LogOutNotice> CasProvider::read_notice(const http::FormData& posted, Instant)
{
    const auto text = posted.text("logoutRequest");
    if (text.empty()) return refuse(SsoFault::notice_missing);
    const auto ticket = ticket_of_log_out(text);
    if (!ticket) return refuse(ticket.error());
    return LogOutNotice{*ticket, {}, *ticket};
}

} // namespace tianbao::sign_in
