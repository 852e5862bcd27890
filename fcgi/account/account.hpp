// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/caller.hpp"
#include "util/id.hpp"
#include "util/telephone.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tianbao::account {

/// 用户的基本信息, as 个人中心 shows it.
struct Account {
    std::string name;
    Telephone mobile;   ///< empty: none is known
    std::string post;   ///< 职务
    std::string email;
    http::Role role = http::Role::user;
    std::string district; ///< code of a district officer's district
    Instant created_at;
    std::string login_name; ///< of the former platform; empty: never had one
    bool is_bound = false;  ///< to an account of the SSO
    bool is_enterprise = false;
    std::optional<Instant> email_verified_at{}; ///< of the address as it is
};

/// What a user may change.
struct Profile {
    std::string post;
    std::string email;
};

enum class EmailFault { malformed, too_long };

inline constexpr std::size_t kLongestPost = 80;
inline constexpr std::size_t kLongestEmail = 160;

/// The word of a role in the table user, in forms and messages.
std::string_view word_of(http::Role role);
/// Nothing for any other word.
std::optional<http::Role> role_named(std::string_view word);

/// Nothing is wrong with none.
std::optional<EmailFault> fault_of_email(std::string_view email);

/// The 11 digits of a mobile number of the mainland, however written: "+86 199-0000-0001". Nothing for anything else.
std::optional<std::string> mobile_of(std::string_view text);

} // namespace tianbao::account
