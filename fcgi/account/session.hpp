// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/session_settings.hpp"
#include "util/id.hpp"
#include "util/secret.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>

namespace tianbao::account {

/// 登录方式
enum class SignInWay {
    sso,    ///< 统一身份认证
    former, ///< 原互动平台用户
};

/// What is kept of a log-in by the SSO for the way out.
struct SsoSession {
    std::string entry;            ///< by which entry of the log-in page
    Secret id_token;              ///< the hint for the log-out; empty: the protocol knows none
    std::string provider_session; ///< what the provider calls its session; empty: not told
};

/// 会话: one log-in of one browser. Its secret token is known to that browser alone; the row keeps the token's hash.
struct Session {
    SessionId id;
    SignInWay way = SignInWay::sso;
    Instant began_at;
    Instant seen_at;
    std::optional<Instant> ended_at;
    std::string client_address;
    std::string user_agent;
};

/// What a session came to its end by.
enum class SessionEnd {
    idle,     ///< not used for too long
    absolute, ///< begun too long ago
    ended,    ///< by its owner, an administrator, the SSO or a new password
};

/// What came first; nothing for a session that is alive.
std::optional<SessionEnd> end_of(const Session& session, const SessionSettings& settings, Instant now);

/// Not ended, used within the idle limit, and begun within the absolute limit.
bool is_alive(const Session& session, const SessionSettings& settings, Instant now);

/// How long a session that is alive goes on, in whole seconds.
struct TimeLeft {
    std::chrono::seconds idle;     ///< without another request; never more than `absolute`
    std::chrono::seconds absolute; ///< whatever is done
};
TimeLeft time_left(const Session& session, const SessionSettings& settings, Instant now);

/// Whether this use is worth a write: the last one noted is a minute old.
bool is_use_to_be_noted(const Session& session, Instant now);

} // namespace tianbao::account
