// SPDX-License-Identifier: MPL-2.0
#include "sign_in/log_out_token.hpp"

#include "sign_in/jwt.hpp"
#include "sign_in/outward.hpp"

namespace tianbao::sign_in {

namespace {

using nlohmann::json;

bool has_event(const json& claims)
{
    const auto events = claims.find("events");
    if (events == claims.end() || !events->is_object()) return false;
    const auto event = events->find("http://schemas.openid.net/event/backchannel-logout");
    return event != events->end() && event->is_object();
}

/// Absent, or such a text as a subject is.
bool is_name_or_none(const json& claims, const char* name)
{
    return !claims.contains(name) || is_subject(text_of(claims, name));
}

} // namespace

SsoExpected<LogOutNotice> notice_of(const json& claims, const std::string& issuer, const std::string& client_id, Instant now)
{
    if (const auto fault = fault_of_envelope(claims, issuer, client_id, now)) return refuse(*fault);
    if (!has_event(claims)) return refuse(SsoFault::notice_kind);
    if (claims.contains("nonce")) return refuse(SsoFault::notice_nonce);
    LogOutNotice notice{text_of(claims, "jti"), text_of(claims, "sub"), text_of(claims, "sid")};
    if (notice.id.empty()) return refuse(SsoFault::notice_no_id);
    const bool names_somebody = !notice.subject.empty() || !notice.session.empty();
    if (!names_somebody || !is_name_or_none(claims, "sub") || !is_name_or_none(claims, "sid")) return refuse(SsoFault::notice_nobody);
    return notice;
}

} // namespace tianbao::sign_in
