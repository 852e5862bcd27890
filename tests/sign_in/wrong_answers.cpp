// SPDX-License-Identifier: MPL-2.0
#include "sign_in/wrong_answers.hpp"

#include "sign_in/made_up_provider.hpp"
#include "util/secret.hpp"

namespace tianbao::sign_in {

using nlohmann::json;
using namespace std::chrono_literals;
using support::ScriptedAnswer;

namespace {

const std::string kScript = "<script>" + kReflected + "</script>";

ScriptedAnswer slow(ScriptedAnswer answer)
{
    answer.wait = 700ms;
    return answer;
}

ScriptedAnswer dribbling()
{
    ScriptedAnswer answer = ScriptedAnswer::json(R"({"a":")" + std::string(2000, 'x') + "\"}");
    answer.between = 5ms;
    return answer;
}

ScriptedAnswer resetting()
{
    ScriptedAnswer answer;
    answer.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{";
    answer.resets = true;
    return answer;
}

ScriptedAnswer redirecting()
{
    return ScriptedAnswer::of(302, "text/html", kScript, "Location: https://evil.example/" + kReflected + "\r\n");
}

ScriptedAnswer endless()
{
    ScriptedAnswer answer;
    answer.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
    answer.endless = 64 << 20;
    return answer;
}

ScriptedAnswer html()
{
    return ScriptedAnswer::of(200, "text/html", "<html>" + kScript);
}

/// The bytes of a gzip of much: nothing is ever unpacked.
ScriptedAnswer packed()
{
    return ScriptedAnswer::of(200, "application/json", "\x1f\x8b\x08" + std::string(40, '\0'), "Content-Encoding: gzip\r\n");
}

ScriptedAnswer garbage()
{
    return ScriptedAnswer::json("{\"" + kReflected);
}

ScriptedAnswer twice(const std::string& name)
{
    return ScriptedAnswer::json("{\"" + name + "\":\"a\",\"" + name + "\":\"b\"}");
}

std::function<void(HostileProvider&)> answers(const std::string& path, ScriptedAnswer answer)
{
    return [path, answer](HostileProvider& provider) { provider.instead[path] = answer; };
}

std::function<void(HostileProvider&)> discovers(const json& changes)
{
    return [changes](HostileProvider& provider) { provider.discovery = changes; };
}

std::function<void(HostileProvider&)> claims(const json& changes)
{
    return [changes](HostileProvider& provider) { provider.claims = changes; };
}

std::function<void(HostileProvider&)> tokens(const json& changes)
{
    return [changes](HostileProvider& provider) { provider.tokens = changes; };
}

std::function<void(HostileProvider&)> person(const json& changes)
{
    return [changes](HostileProvider& provider) { provider.person = changes; };
}

std::function<void(HostileProvider&)> signs(std::function<std::string(const json&)> with)
{
    return [with](HostileProvider& provider) { provider.id_token = with; };
}

/// A claim so many seconds from now.
std::function<void(HostileProvider&)> claims_time(const char* name, std::int64_t seconds)
{
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(kProviderNow.time_since_epoch()).count();
    return claims({{name, now + seconds}});
}

std::vector<Wrong> of_the_browser()
{
    return {
        {"no state", "state_missing", {}, "code=c"},
        {"a state that was never given out", "state_unknown", {}, "code=c&state=AAAA"},
        {"the address of another entry", "answer_entry", {}, "code=c&state={state}&other"},
        {"the issuer of another provider", "answer_issuer", {}, "code=c&state={state}&iss=https%3A%2F%2Fevil.example%2Fx9reflected"},
        {"an issuer with a slash more", "answer_issuer", {}, "code=c&state={state}&iss={origin}%2F"},
        {"no issuer although one is promised", "answer_issuer_missing", discovers({{"authorization_response_iss_parameter_supported", true}})},
        {"an access token in the address", "answer_with_tokens", {}, "code=c&state={state}&access_token=x9reflected"},
        {"an ID token in the address", "answer_with_tokens", {}, "code=c&state={state}&id_token=x9reflected"},
        {"a signed answer that nobody asked for", "answer_with_tokens", {}, "state={state}&response=x9reflected"},
        {"the user turned back", "cancelled", {}, "error=access_denied&error_description=%3Cscript%3Ex9reflected%3C%2Fscript%3E&state={state}"},
        {"an error that carries a script", "provider_error", {}, "error=%3Cscript%3Ex9reflected&error_uri=javascript%3Ax9reflected&state={state}"},
        {"an error beside a code", "provider_error", {}, "error=server_error&code=c&state={state}"},
        {"neither code nor error", "code_missing", {}, "state={state}"},
        {"an empty code", "code_missing", {}, "code=&state={state}"},
        {"a code of 3,000 characters", "code_too_long", {}, "state={state}&code=" + std::string(3000, 'c')},
    };
}

std::vector<Wrong> of_discovery()
{
    return {
        {"none", "discovery_refused", answers(kDiscovery, ScriptedAnswer::of(404, "text/html", kScript))},
        {"a page", "discovery_type", answers(kDiscovery, html())},
        {"garbage", "discovery_malformed", answers(kDiscovery, garbage())},
        {"a list", "discovery_malformed", answers(kDiscovery, ScriptedAnswer::json("[]"))},
        {"a name twice", "discovery_malformed", answers(kDiscovery, twice("issuer"))},
        {"nested without end", "discovery_malformed",
         answers(kDiscovery, ScriptedAnswer::json("{\"a\":" + std::string(30000, '[') + std::string(30000, ']') + "}"))},
        {"gzip", "discovery_malformed", answers(kDiscovery, packed())},
        {"of another issuer", "discovery_issuer", discovers({{"issuer", "https://evil.example"}})},
        {"of no issuer", "discovery_issuer", discovers({{"issuer", nullptr}})},
        {"no token endpoint", "discovery_endpoint", discovers({{"token_endpoint", nullptr}})},
        {"a number for an endpoint", "discovery_endpoint", discovers({{"jwks_uri", 7}})},
        {"a token endpoint on another host", "discovery_host", discovers({{"token_endpoint", "https://evil.example/token"}})},
        {"keys on another port", "discovery_host", discovers({{"jwks_uri", "http://localhost:1/jwks"}})},
        {"user info behind a host that looks alike", "discovery_host", discovers({{"userinfo_endpoint", "http://localhost@evil.example/me"}})},
        {"an authorization endpoint that is a script", "discovery_host", discovers({{"authorization_endpoint", "javascript:x9reflected"}})},
        {"a log-out on another host", "discovery_host", discovers({{"end_session_endpoint", "https://evil.example/end"}})},
        {"leads elsewhere", "redirected", answers(kDiscovery, redirecting())},
        {"does not answer in time", "timed_out", answers(kDiscovery, slow(garbage()))},
        {"answers a byte at a time", "timed_out", answers(kDiscovery, dribbling())},
        {"breaks off", "unreachable", answers(kDiscovery, resetting())},
        {"a fault of its own", "provider_down", answers(kDiscovery, ScriptedAnswer::of(503, "text/html", kScript))},
        {"never ends", "answer_too_large", answers(kDiscovery, endless())},
        {"not asked, since nobody may wait for it any more", "provider_busy", {}, "code=c&state={state}",
         [](SsoSettings& settings) { settings.most_waiting = 0; }},
    };
}

std::vector<Wrong> of_keys()
{
    const auto& key = hostile_curve_key();
    const auto repeated = json::array({key.public_jwk(), key.public_jwk()});
    const json secret{{"kty", "oct"}, {"kid", "curve"}, {"k", "AAAA"}};
    return {
        {"forbidden", "keys_refused", answers("/jwks", ScriptedAnswer::json("{}", 403))},
        {"a page", "keys_type", answers("/jwks", html())},
        {"garbage", "keys_malformed", answers("/jwks", garbage())},
        {"no list", "keys_malformed", answers("/jwks", ScriptedAnswer::json(R"({"keys":{}})"))},
        {"gzip", "keys_malformed", answers("/jwks", packed())},
        {"21 keys", "keys_too_many", [](HostileProvider& p) { p.keys = std::vector<json>(21, json::object()); }},
        {"two keys of one id", "keys_repeated",
         [repeated](HostileProvider& p) {
             p.keys = {repeated[0], repeated[1]};
         }},
        {"none", "keys_unusable", [](HostileProvider& p) { p.keys.clear(); }},
        {"a symmetric key alone", "keys_unusable", [secret](HostileProvider& p) { p.keys = {secret}; }},
        {"a weak key alone", "keys_unusable", [](HostileProvider& p) { p.keys = {SigningKey::rsa("weak", 1024).public_jwk()}; }},
        {"lead elsewhere", "redirected", answers("/jwks", redirecting())},
        {"do not come in time", "timed_out", answers("/jwks", slow(garbage()))},
        {"never end", "answer_too_large", answers("/jwks", endless())},
        {"break off", "unreachable", answers("/jwks", resetting())},
    };
}

std::vector<Wrong> of_the_token_endpoint()
{
    const auto refuses = [](int status, const char* error) {
        return answers("/token", ScriptedAnswer::json(json{{"error", error}, {"error_description", kScript}}.dump(), status));
    };
    return {
        {"a code that was used", "token_refused", refuses(400, "invalid_grant")},
        {"an error with 200's look", "token_refused", refuses(403, "access_denied")},
        {"a portal that it does not know", "client_refused", refuses(401, "invalid_client")},
        {"a portal that may not", "client_refused", refuses(400, "unauthorized_client")},
        {"a page", "token_type", answers("/token", html())},
        {"garbage", "token_malformed", answers("/token", garbage())},
        {"a name twice", "token_malformed", answers("/token", twice("id_token"))},
        {"gzip", "token_malformed", answers("/token", packed())},
        {"another kind of token", "token_kind", tokens({{"token_type", "mac"}})},
        {"no kind of token", "token_kind", tokens({{"token_type", nullptr}})},
        {"no ID token", "token_no_id_token", tokens({{"id_token", nullptr}})},
        {"no access token", "token_no_access_token", tokens({{"access_token", nullptr}})},
        {"an access token with a line's end", "token_unsafe", tokens({{"access_token", "a\r\nHost: evil.example"}})},
        {"leads elsewhere", "redirected", answers("/token", redirecting())},
        {"does not answer in time", "timed_out", answers("/token", slow(garbage()))},
        {"answers a byte at a time", "timed_out", answers("/token", dribbling())},
        {"breaks off", "unreachable", answers("/token", resetting())},
        {"a fault of its own", "provider_down", answers("/token", ScriptedAnswer::of(500, "text/html", kScript))},
        {"never ends", "answer_too_large", answers("/token", endless())},
    };
}

std::string with_header(const json& head, const json& all)
{
    return raw_token(head.dump(), all.dump(), "signature");
}

std::vector<Wrong> of_the_signature()
{
    return {
        {"an ID token of 20 KiB", "id_token_too_large", tokens({{"id_token", std::string(20000, 'a')}})},
        {"no token", "id_token_malformed", tokens({{"id_token", kScript}})},
        {"a header with a name twice", "id_token_malformed",
         signs([](const json& all) { return raw_token(R"({"alg":"none","alg":"ES256","kid":"curve"})", all.dump(), "x"); })},
        {"an encrypted one", "id_token_encrypted", tokens({{"id_token", "a.b.c.d.e"}})},
        {"an extension that has to be understood", "id_token_critical", signs([](const json& all) {
             return with_header({{"alg", "ES256"}, {"kid", "curve"}, {"crit", {"exp"}}}, all);
         })},
        {"an access token in its place", "id_token_kind", signs([](const json& all) {
             return hostile_curve_key().sign_with_header({{"alg", "ES256"}, {"kid", "curve"}, {"typ", "at+jwt"}}, all.dump());
         })},
        {"a log-out token in its place", "id_token_kind", signs([](const json& all) {
             return hostile_curve_key().sign_with_header({{"alg", "ES256"}, {"kid", "curve"}, {"typ", "logout+jwt"}}, all.dump());
         })},
        {"alg none", "id_token_none", signs([](const json& all) { return raw_token(R"({"alg":"none"})", all.dump(), ""); })},
        {"alg nOnE", "id_token_none", signs([](const json& all) { return raw_token(R"({"alg":"nOnE","kid":"curve"})", all.dump(), ""); })},
        {"HS256 keyed with the public key", "id_token_symmetric", signs([](const json& all) {
             const auto text = base64url(R"({"alg":"HS256","kid":"rsa"})") + "." + base64url(all.dump());
             return text + "." + base64url(hmac_sha256(hostile_rsa_key().public_jwk().dump(), text));
         })},
        {"an algorithm that is not allowed", "id_token_algorithm", signs([](const json& all) { return hostile_rsa_key().sign(all, "RS512"); })},
        {"a key that nobody knows", "id_token_key", signs([](const json& all) { return SigningKey::p256("unknown").sign(all, "ES256"); })},
        {"a key of its own in the header", "id_token_key", signs([](const json& all) {
             return with_header({{"alg", "ES256"}, {"kid", "mine"}, {"jwk", hostile_curve_key().public_jwk()}}, all);
         })},
        {"a key behind an address in the header", "id_token_key", signs([](const json& all) {
             return with_header({{"alg", "ES256"}, {"kid", "mine"}, {"jku", "https://evil.example/jwks"}}, all);
         })},
        {"no key id where several fit", "id_token_key_doubtful",
         [](HostileProvider& p) {
             p.keys.push_back(SigningKey::p256("another").public_jwk());
             p.id_token = [](const json& all) { return hostile_curve_key().sign_with_header({{"alg", "ES256"}}, all.dump()); };
         }},
        {"an algorithm that is not the key's", "id_token_key_misfit", signs([](const json& all) {
             return with_header({{"alg", "RS256"}, {"kid", "curve"}}, all);
         })},
        {"another key under the same id", "id_token_signature", signs([](const json& all) { return SigningKey::p256("curve").sign(all, "ES256"); })},
        {"a signature of zeros", "id_token_signature",
         signs([](const json& all) { return raw_token(R"({"alg":"ES256","kid":"curve"})", all.dump(), std::string(64, '\0')); })},
        {"no signature", "id_token_signature", signs([](const json& all) { return raw_token(R"({"alg":"ES256","kid":"curve"})", all.dump(), ""); })},
        {"claims changed after signing", "id_token_signature", signs([](const json& all) {
             const auto token = hostile_curve_key().sign(all, "ES256");
             const auto other = changed(all, {{"sub", "person-0002"}}).dump();
             return token.substr(0, token.find('.') + 1) + base64url(other) + token.substr(token.rfind('.'));
         })},
        {"a claim twice", "id_token_claims", signs([](const json&) {
             return hostile_curve_key().sign_with_header({{"alg", "ES256"}, {"kid", "curve"}}, R"({"sub":"a","sub":"b"})");
         })},
        {"claims that are no object", "id_token_claims", signs([](const json&) {
             return hostile_curve_key().sign_with_header({{"alg", "ES256"}, {"kid", "curve"}}, "\"" + kReflected + "\"");
         })},
    };
}

std::vector<Wrong> of_the_claims()
{
    const auto age = [](SsoSettings& settings) { settings.max_age = std::chrono::minutes{30}; };
    return {
        {"another issuer", "id_token_issuer", claims({{"iss", "https://evil.example"}})},
        {"no issuer", "id_token_issuer", claims({{"iss", nullptr}})},
        {"another audience", "id_token_audience", claims({{"aud", "other"}})},
        {"no audience", "id_token_audience", claims({{"aud", nullptr}})},
        {"an audience beside us", "id_token_audience_extra", claims({{"aud", {"tianbao", "other"}}, {"azp", "tianbao"}})},
        {"another authorized party", "id_token_azp", claims({{"azp", "other"}})},
        {"expired", "id_token_expired", claims_time("exp", -61)},
        {"no expiry", "id_token_no_expiry", claims({{"exp", nullptr}})},
        {"an expiry in words", "id_token_no_expiry", claims({{"exp", "tomorrow"}})},
        {"issued in the future", "id_token_issued_at", claims_time("iat", 120)},
        {"no time of issue", "id_token_no_issued_at", claims({{"iat", nullptr}})},
        {"issued an hour ago", "id_token_stale", claims_time("iat", -3600)},
        {"not yet valid", "id_token_not_before", claims_time("nbf", 120)},
        {"the nonce of another log-in", "id_token_nonce", claims({{"nonce", "another"}})},
        {"no nonce", "id_token_no_nonce", claims({{"nonce", nullptr}})},
        {"a subject that cannot be one", "id_token_subject", claims({{"sub", kScript + " a b"}})},
        {"a subject of 300 characters", "id_token_subject", claims({{"sub", std::string(300, 's')}})},
        {"no subject", "id_token_no_subject", claims({{"sub", nullptr}})},
        {"the hash of another access token", "id_token_at_hash", claims({{"at_hash", base64url(sha256("another").substr(0, 16))}})},
        {"no time of the log-in although an age was asked for", "id_token_no_auth_time", claims({{"auth_time", nullptr}}), "code=c&state={state}",
         age},
        {"a log-in of two hours ago", "id_token_auth_time", claims_time("auth_time", -7200), "code=c&state={state}", age},
        {"a log-in to come", "id_token_auth_time", claims_time("auth_time", 7200), "code=c&state={state}", age},
        {"a level that is too low", "level_low", claims({{"acr", "level-1"}}), "code=c&state={state}",
         [](SsoSettings& settings) { settings.accepted_levels = {"level-2"}; }},
    };
}

std::vector<Wrong> of_userinfo()
{
    return {
        {"refused", "userinfo_refused", answers("/me", ScriptedAnswer::json(json{{"error", kScript}}.dump(), 401))},
        {"a page", "userinfo_type", answers("/me", html())},
        {"a signed answer that nobody asked for", "userinfo_type", answers("/me", ScriptedAnswer::of(200, "application/jwt", "a.b.c"))},
        {"garbage", "userinfo_malformed", answers("/me", garbage())},
        {"a name twice", "userinfo_malformed", answers("/me", twice("sub"))},
        {"gzip", "userinfo_malformed", answers("/me", packed())},
        {"no subject", "userinfo_no_subject", person({{"sub", nullptr}})},
        {"another subject", "userinfo_subject", person({{"sub", "person-0002"}, {"name", kReflected}})},
        {"leads elsewhere", "redirected", answers("/me", redirecting())},
        {"does not answer in time", "timed_out", answers("/me", slow(garbage()))},
        {"breaks off", "unreachable", answers("/me", resetting())},
        {"a fault of its own", "provider_down", answers("/me", ScriptedAnswer::of(502, "text/html", kScript))},
        {"never ends", "answer_too_large", answers("/me", endless())},
    };
}

} // namespace

support::ScriptedAnswer slow_garbage()
{
    return slow(garbage());
}

std::vector<Wrong> all_wrongs()
{
    std::vector<Wrong> all{{"nothing", ""}};
    for (const auto& some :
         {of_the_browser(), of_discovery(), of_keys(), of_the_token_endpoint(), of_the_signature(), of_the_claims(), of_userinfo()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace tianbao::sign_in
