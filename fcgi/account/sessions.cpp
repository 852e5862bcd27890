// SPDX-License-Identifier: MPL-2.0
#include "account/sessions.hpp"

#include "account/session_repository.hpp"

#include <algorithm>

namespace tianbao::account {

namespace {

constexpr std::size_t kLongestUserAgent = 300;
constexpr std::size_t kLongestAddress = 45;

/// What a browser calls itself, as far as it is printable ASCII.
std::string printable(std::string_view text, std::size_t most)
{
    std::string out(text.substr(0, most));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c < 0x20 || c >= 0x7f; }, '?');
    return out;
}

} // namespace

Sessions::Sessions(db::Pool& pool, const SessionSettings& settings, Secret key, const Clock& clock)
    : pool_(pool), settings_(settings), cookies_(std::move(key), settings.secure_cookies), clock_(clock)
{
}

http::Caller Sessions::identify(const http::Request& request) const
{
    if (const auto token = cookies_.token(request, Cookie::session); !token.empty()) {
        SessionRepository sessions(pool_.read());
        const auto now = clock_();
        auto found = sessions.find(token_hash(token));
        if (found && found->may_go_on && is_alive(found->session, settings_, now)) {
            if (is_use_to_be_noted(found->session, now)) {
                retrying([&] { sessions.note_use(found->session.id, now); });
                found->session.seen_at = now;
            }
            const auto left = time_left(found->session, settings_, now);
            found->user.idle_left = left.idle;
            found->user.absolute_left = left.absolute;
            found->user.device_key = cookies_.device_key(found->user.id);
            return {std::move(found->user), cookies_.csrf(token)};
        }
    }
    const auto browser = cookies_.token(request, Cookie::browser);
    return {std::nullopt, browser.empty() ? std::string{} : cookies_.csrf(browser)};
}

FormCaller Sessions::form_caller(const http::Request&, const http::Caller& caller) const
{
    if (!caller.csrf.empty()) return {caller, {}};
    Secret token(random_token());
    return {{caller.signed_in, cookies_.csrf(token)}, std::move(token)};
}

void Sessions::keep(http::Response& response, const FormCaller& form) const
{
    if (!form.new_browser_token.empty()) cookies_.set(response, Cookie::browser, form.new_browser_token);
}

Secret Sessions::begin(db::Transaction& tx, const http::Request& request, const http::Caller& caller, const UserId& user, SignInWay way,
                       const std::optional<SsoSession>& sso, Instant now, std::optional<SecondFactor> second_factor) const
{
    SessionRepository sessions(tx);
    if (caller.signed_in) sessions.end(caller.signed_in->id, caller.signed_in->session, now);
    Secret token(random_token());
    const Session session{SessionId::fresh(now),
                          way,
                          now,
                          now,
                          {},
                          printable(request.client_address, kLongestAddress),
                          printable(request.user_agent, kLongestUserAgent)};
    sessions.insert(session, user, token_hash(token), sso, second_factor);
    return token;
}

Secret Sessions::renew(db::Transaction& tx, const SessionId& session) const
{
    Secret token(random_token());
    if (!SessionRepository(tx).change_token(session, token_hash(token))) throw http::Forbidden{};
    return token;
}

std::optional<SessionEnd> Sessions::shown_end(const http::Request& request, const http::Caller& caller) const
{
    const auto token = cookies_.token(request, Cookie::session);
    if (caller.signed_in || token.empty()) return std::nullopt;
    const auto found = SessionRepository(pool_.read()).find(token_hash(token));
    if (!found) return std::nullopt;
    return end_of(found->session, settings_, clock_()).value_or(SessionEnd::ended); // else the account may not go on
}

} // namespace tianbao::account
