// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/time.hpp"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao {

/// 26 characters of Crockford's base 32: 48 bits of milliseconds, 80 random bits (the ULID layout).
/// Made by the program, sortable by time, safe in a URL.
std::string new_id_text(Instant now);

/// Whether `text` has the form of such an id.
bool is_id_text(std::string_view text);

/// An id of one kind of thing; ids of different kinds do not mix.
template <class Tag>
class Id {
public:
    static Id fresh(Instant now) { return Id{new_id_text(now)}; }

    /// Nothing when the text has not the form of an id.
    static std::optional<Id> parse(std::string_view text) { return is_id_text(text) ? std::optional{Id{std::string(text)}} : std::nullopt; }

    /// Takes the text of a column that holds such ids.
    static Id stored(std::string text) { return Id{std::move(text)}; }

    const std::string& text() const { return text_; }
    auto operator<=>(const Id&) const = default;

private:
    explicit Id(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// 用户
using UserId = Id<struct UserTag>;
/// 企业
using EnterpriseId = Id<struct EnterpriseTag>;
/// The public name of a session, not its secret token.
using SessionId = Id<struct SessionTag>;

} // namespace tianbao
