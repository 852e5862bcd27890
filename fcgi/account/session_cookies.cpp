// SPDX-License-Identifier: MPL-2.0
#include "account/session_cookies.hpp"

#include <algorithm>

namespace tianbao::account {

namespace {

constexpr std::size_t kTokenLength = 43;

std::string_view word(Cookie cookie)
{
    switch (cookie) {
    case Cookie::session:
        return "session";
    case Cookie::browser:
        return "browser";
    case Cookie::held:
        return "held";
    case Cookie::binding:
        return "binding";
    }
    return {};
}

std::string_view life(Cookie cookie)
{
    switch (cookie) {
    case Cookie::session:
    case Cookie::browser:
        return "";
    case Cookie::held:
        return "; Max-Age=3600";
    case Cookie::binding:
        return "; Max-Age=900";
    }
    return "";
}

bool is_of_token(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

} // namespace

std::string token_hash(std::string_view token)
{
    return hex(sha256(token));
}

std::string token_hash(const Secret& token)
{
    return token_hash(token.expose());
}

std::string SessionCookies::name(Cookie cookie) const
{
    return (secure_ ? "__Host-" : "") + std::string(word(cookie));
}

std::string SessionCookies::attributes() const
{
    return secure_ ? "; Path=/; HttpOnly; SameSite=Lax; Secure" : "; Path=/; HttpOnly; SameSite=Lax";
}

std::string_view SessionCookies::token(const http::Request& request, Cookie cookie) const
{
    const auto token = request.cookie(name(cookie));
    const bool is_one = token.size() == kTokenLength && std::all_of(token.begin(), token.end(), is_of_token);
    return is_one ? token : std::string_view{};
}

void SessionCookies::set(http::Response& response, Cookie cookie, const Secret& token) const
{
    response.headers.emplace_back("Set-Cookie", name(cookie) + "=" + token.expose() + attributes() + std::string(life(cookie)));
}

void SessionCookies::clear(http::Response& response, Cookie cookie) const
{
    response.headers.emplace_back("Set-Cookie", name(cookie) + "=" + attributes() + "; Max-Age=0");
}

Secret SessionCookies::device_key(const UserId& user) const
{
    return Secret(base64url(hmac_sha256(key_.expose(), "device:" + user.text())));
}

std::string SessionCookies::csrf_of(std::string_view stored_hash) const
{
    return base64url(hmac_sha256(key_.expose(), "csrf:" + std::string(stored_hash)));
}

} // namespace tianbao::account
