// SPDX-License-Identifier: MPL-2.0
#include "sign_in/userinfo.hpp"

#include "sign_in/token.hpp"

namespace tianbao::sign_in {

using nlohmann::json;

net::Call userinfo_request(const SsoSettings& settings, const std::string& userinfo_endpoint, const std::string& access_token)
{
    net::Call call;
    call.url = userinfo_endpoint;
    call.allow_http = settings.allow_http;
    call.most_bytes = 64 * 1024;
    call.headers = {{"Authorization", "Bearer " + access_token}, {"Accept", "application/json"}};
    return call;
}

SsoExpected<json> add_userinfo(const json& id_token_claims, const net::Answer& answer)
{
    if (answer.status != 200) return refuse(SsoFault::userinfo_refused);
    const auto userinfo = json::parse(answer.body, nullptr, false);
    if (!is_json(answer.content_type) || !userinfo.is_object()) return refuse(SsoFault::userinfo_invalid);
    const auto subject = userinfo.find("sub");
    if (subject == userinfo.end() || !subject->is_string() || *subject != id_token_claims.at("sub")) return refuse(SsoFault::userinfo_subject);
    auto claims = id_token_claims;
    claims.update(userinfo);
    return claims;
}

} // namespace tianbao::sign_in
