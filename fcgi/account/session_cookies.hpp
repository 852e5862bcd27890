// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/request.hpp"
#include "http/response.hpp"
#include "util/id.hpp"
#include "util/secret.hpp"

#include <string>
#include <string_view>

namespace tianbao::account {

/// The form in which a token is stored: 64 hexadecimal digits of its SHA-256.
std::string token_hash(std::string_view token);
std::string token_hash(const Secret& token);

/// The cookies of the portal; each holds 256 random bits and nothing else.
enum class Cookie {
    session, ///< of a log-in; ends with the browser
    browser, ///< of a visitor: binds a visitor's forms and a log-in under way to this browser
    held,    ///< of a form that waits for the log-in, one hour
    binding, ///< of a log-in that waits for the choice of an account, a quarter of an hour
};

/// Names, attributes and form tokens of the cookies.
class SessionCookies {
public:
    /// `secure`: "__Host-" names and the Secure attribute. `key`: the portal's secret.
    SessionCookies(Secret key, bool secure) : key_(std::move(key)), secure_(secure) {}

    /// The token that the browser sent; empty when there is none or it has not the form of one.
    std::string_view token(const http::Request& request, Cookie cookie) const;

    void set(http::Response& response, Cookie cookie, const Secret& token) const;
    void clear(http::Response& response, Cookie cookie) const;

    /// The token that the forms of a browser with this cookie carry: base64url(HMAC-SHA256(key, "csrf:" + token_hash(token))).
    std::string csrf(std::string_view token) const { return csrf_of(token_hash(token)); }
    std::string csrf(const Secret& token) const { return csrf_of(token_hash(token)); }
    /// The same from what is stored of the token: tells whose form it was when the cookie is gone.
    std::string csrf_of(std::string_view stored_hash) const;

    /// The user's key for what a browser keeps of unsaved figures: base64url(HMAC-SHA256(key, "device:" + user)), the same after
    /// each log-in, so that the copy of an ended session can be read again by its author and by nobody else.
    Secret device_key(const UserId& user) const;

private:
    std::string name(Cookie cookie) const;
    std::string attributes() const;

    Secret key_;
    bool secure_;
};

} // namespace tianbao::account
