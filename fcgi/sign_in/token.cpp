// SPDX-License-Identifier: MPL-2.0
#include "sign_in/token.hpp"

#include "http/form_data.hpp"
#include "sign_in/client_assertion.hpp"
#include "sign_in/identity_provider.hpp"
#include "sign_in/outward.hpp"

#include <algorithm>

namespace tianbao::sign_in {

using http::url_encode;

namespace {

/// Bytes; what is longer leaves a part of itself behind when it grows.
constexpr std::size_t kRoomOfForm = 8192;

/// In a header, or with what the form holds already.
void prove_client(net::Call& call, std::string& form, const SsoSettings& settings, const std::string& token_endpoint, Instant now)
{
    const auto& id = settings.client_id;
    switch (settings.client_proof) {
    case ClientProof::secret_basic:
        call.authorization = Secret("Basic " + base64(url_encode(id) + ":" + url_encode(settings.client_secret.expose())));
        return;
    case ClientProof::secret_post:
        form += "&client_id=" + url_encode(id) + "&client_secret=" + url_encode(settings.client_secret.expose());
        return;
    case ClientProof::private_key:
        form += "&client_id=" + url_encode(id) + "&client_assertion_type=" + url_encode("urn:ietf:params:oauth:client-assertion-type:jwt-bearer") +
                "&client_assertion=" + client_assertion({id, token_endpoint, settings.client_key, settings.client_key_id}, now).expose();
        return;
    }
}

} // namespace

net::Call token_request(const SsoSettings& settings, const std::string& token_endpoint, const Secret& code, const Secret& verifier, Instant now)
{
    net::Call call;
    call.method = "POST";
    call.url = token_endpoint;
    call.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    std::string form;
    form.reserve(kRoomOfForm);
    form += "grant_type=authorization_code&code=" + url_encode(code.expose()) + "&redirect_uri=" + url_encode(callback_url(settings));
    if (settings.pkce) form += "&code_verifier=" + url_encode(verifier.expose());
    prove_client(call, form, settings, token_endpoint, now);
    call.body = Secret(std::move(form));
    return call;
}

SsoFault fault_of_refusal(const net::Answer& answer)
{
    const auto document = strict_object(answer.body);
    const auto error = document ? text_of(*document, "error") : std::string{};
    return answer.status == 401 || error == "invalid_client" || error == "unauthorized_client" ? SsoFault::client_refused : SsoFault::token_refused;
}

SsoExpected<Tokens> parse_tokens(const net::Answer& answer, bool needs_id_token)
{
    if (answer.status != 200) return refuse(fault_of_refusal(answer));
    if (!is_json(answer.content_type)) return refuse(SsoFault::token_type);
    const auto document = strict_object(answer.body);
    if (!document) return refuse(SsoFault::token_malformed);
    auto type = text_of(*document, "token_type");
    std::transform(type.begin(), type.end(), type.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    Tokens tokens{Secret(text_of(*document, "id_token")), Secret(text_of(*document, "access_token"))};
    if (tokens.access_token.empty()) return refuse(SsoFault::token_no_access_token);
    if (type != "bearer") return refuse(SsoFault::token_kind);
    const auto& sent = tokens.access_token.expose();
    const bool is_header_safe = std::all_of(sent.begin(), sent.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!is_header_safe) return refuse(SsoFault::token_unsafe);
    if (needs_id_token && tokens.id_token.empty()) return refuse(SsoFault::token_no_id_token);
    return tokens;
}

std::string code_challenge(const Secret& verifier)
{
    return base64url(sha256(verifier.expose()));
}

} // namespace tianbao::sign_in
