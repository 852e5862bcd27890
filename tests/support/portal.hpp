// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/session_cookies.hpp"
#include "app.hpp"
#include "http/caller.hpp"
#include "support/database.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace tianbao::support {

using Fields = std::vector<std::pair<std::string, std::string>>;

/// Where the portal's forms are posted from, and the name that it is asked by, as nginx gives it.
inline constexpr const char* kOrigin = "http://localhost:8190";
inline constexpr const char* kHost = "localhost";

/// Whether the portal is as behind https: cookies for that alone, and Strict-Transport-Security.
enum class Transport { plain, secured };

class Portal;

/// One browser at the portal: keeps the session it was given and sends the token that its forms would carry.
class Browser {
public:
    Browser(Portal& portal, std::string token) : portal_(&portal), token_(std::move(token)) {}

    http::Response get(const std::string& target);
    /// Posts with the right token and origin.
    http::Response post(const std::string& path, Fields fields);
    /// Posts what is given and nothing else.
    http::Response post_raw(const std::string& path, const std::string& body, const std::string& origin = {});
    /// Puts JSON, with what is to stand in Authorization.
    http::Response put(const std::string& path, const std::string& json, const std::string& authorization = {});
    http::Response get_with(const std::string& target, const std::string& authorization);
    /// The request of this browser for an address, to be changed and handed to Portal::answer().
    http::Request request(http::Method method, const std::string& target) const;
    /// Posts a form with one file in its field "file", as browsers do, with the right token and origin.
    http::Response post_file(const std::string& path, const std::string& filename, const std::string& bytes);
    /// Posts a form with fields and one file, as browsers do, with the right token and origin.
    http::Response post_form(const std::string& path, const Fields& fields, const std::string& filename, const std::string& bytes);
    /// From now on the browser sends this cookie, too: "name=value".
    void keep_cookie(std::string cookie) { cookie_ = std::move(cookie); }
    std::string csrf() const;
    const std::string& token() const { return token_; }

private:
    Portal* portal_;
    std::string token_;
    std::string cookie_;
};

/// The whole portal over an empty real database, through the real dispatch, at a time of the test's choosing.
class Portal {
public:
    /// `default_rule` is [proof] default_rule: most tests are about what a match alone associates.
    /// `change` is made of the configuration that tests have.
    explicit Portal(Transport transport = Transport::plain, association::ProofRule default_rule = association::ProofRule::registry,
                    const std::function<void(Config& config)>& change = {});

    App& app() { return app_; }
    db::Pool& pool() { return app_.pool(); }
    Instant now() const { return now_; }
    /// "2026-11-20 23:59:59", Shanghai time.
    void set_shanghai_time(const std::string& text);

    UserId add_user(const std::string& name, http::Role role = http::Role::user, const std::string& district = {}, const std::string& mobile = {});
    /// A made-up enterprise in business; `industry` as "C35".
    EnterpriseId add_enterprise(const std::string& uscc, const std::string& name, const std::string& district = "310101",
                                const std::string& industry = "C35", const std::string& founded_on = "2010-03-01");
    void associate(const UserId& user, const EnterpriseId& enterprise);
    void make_filler(const UserId& user, const EnterpriseId& enterprise);

    /// With the second factor that roles of 管理端 need.
    Browser sign_in(const UserId& user);
    Browser sign_in_without_second_factor(const UserId& user);
    Browser visitor() { return Browser(*this, {}); }

    /// From now on several threads may ask: markers without a value are not looked for any more.
    void let_threads_in();

    /// Rows that a query with no parameters counts in its first column.
    std::int64_t count(const std::string& query);

    /// Answers, a stream as the body that it made, and fails the running test when a template asked for a marker that nobody set.
    http::Response answer(http::Request request);
    const account::SessionCookies& cookies() const { return cookies_; }
    Transport transport() const { return transport_; }

private:
    Transport transport_;
    Database database_;
    Instant now_;
    account::SessionCookies cookies_;
    App app_;
    bool looks_for_unset_ = true;
    std::set<std::string> unset_;
};

/// The value of a header; empty when it was not sent.
std::string header(const http::Response& response, std::string_view name);

bool contains(const http::Response& response, std::string_view text);

/// The value attribute of the first field of that name in a page; empty when there is none.
std::string field_value(const http::Response& response, std::string_view name);

} // namespace tianbao::support
