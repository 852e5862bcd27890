// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/form_data.hpp"
#include "http/request.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::account {

/// What was posted when the session had ended, 待继续的表单: kept for an hour and sent on after the log-in.
struct HeldForm {
    std::optional<UserId> user; ///< whose session had ended; nothing: the browser has no session cookie any more
    std::string path;
    http::FormData fields;
    Instant created_at;
    std::string form_token; ///< without a user: the token that the form carried, which only its own session made
};

inline constexpr std::chrono::hours kHeldFormLife{1};

/// A form of nobody known, 来历未明的表单, may be no larger: anybody at all can send one.
inline constexpr std::size_t kLargestUnownedForm = 128 * 1024;
/// So many of them are kept of one address in a window (kAddressWindow).
inline constexpr int kMostUnownedForms = 30;

/// Bytes of all names and values.
std::size_t size_of(const http::FormData& form);

/// Whether a form's field is never kept nor sent back: tokens and passwords.
bool is_secret_field(std::string_view name);

/// The fields less the secret ones.
http::FormData without_secrets(const http::FormData& form);

/// Whether a post may be kept. It must come from a page of ours: by its Origin, or, sent by a browser that
/// names none, by the token of the session it belonged to. A form with a password is never kept.
bool may_be_held(const http::Request& request, std::string_view public_origin, std::string_view expected_csrf);

/// JSON: a list of [name, value].
std::string to_json(const http::FormData& form);
/// Throws std::runtime_error when it is not what to_json() wrote.
http::FormData fields_from_json(std::string_view json);

} // namespace tianbao::account
