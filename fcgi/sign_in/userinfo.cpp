// SPDX-License-Identifier: MPL-2.0
#include "sign_in/userinfo.hpp"

#include "sign_in/outward.hpp"

namespace tianbao::sign_in {

using nlohmann::json;

namespace {

/// What the ID token alone can say: userinfo knows the person, not this log-in.
constexpr const char* kOfThisLogIn[] = {"acr", "amr", "auth_time", "sid"};

} // namespace

net::Call userinfo_request(const std::string& userinfo_endpoint, const Secret& access_token)
{
    net::Call call;
    call.url = userinfo_endpoint;
    call.most_bytes = 64 * 1024;
    call.headers = {{"Accept", "application/json"}};
    call.authorization = Secret("Bearer " + access_token.expose());
    return call;
}

SsoExpected<json> parse_userinfo(const net::Answer& answer)
{
    if (answer.status != 200) return refuse(SsoFault::userinfo_refused);
    if (!is_json(answer.content_type)) return refuse(SsoFault::userinfo_type);
    auto userinfo = strict_object(answer.body);
    if (!userinfo) return refuse(SsoFault::userinfo_malformed);
    return std::move(*userinfo);
}

SsoExpected<json> add_userinfo(const json& id_token_claims, const net::Answer& answer)
{
    const auto userinfo = parse_userinfo(answer);
    if (!userinfo) return userinfo;
    const auto subject = text_of(*userinfo, "sub");
    if (subject.empty()) return refuse(SsoFault::userinfo_no_subject);
    if (subject != text_of(id_token_claims, "sub")) return refuse(SsoFault::userinfo_subject);
    auto claims = *userinfo;
    for (const auto* name : kOfThisLogIn) claims.erase(name);
    for (const auto& [name, value] : id_token_claims.items()) {
        if (!claims.contains(name)) claims[name] = value;
    }
    return claims;
}

} // namespace tianbao::sign_in
