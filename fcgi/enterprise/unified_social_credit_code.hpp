// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "util/expected.hpp"

namespace tianbao::enterprise {

/// Why a text is no UnifiedSocialCreditCode; the first that applies, in this order.
enum class UsccFault {
    length,             ///< not 18 characters
    alphabet,           ///< a character outside 0-9 and A-Z without I, O, S, V, Z
    category,           ///< no such registrar and category (characters 1 and 2)
    district,           ///< characters 3 to 8 are not digits
    organisation_check, ///< character 17 does not fit the organisation code (GB 11714)
    check_character,    ///< character 18 does not fit the rest
};

/// 统一社会信用代码, GB 32100-2015: 18 characters, both check characters verified.
class UnifiedSocialCreditCode {
public:
    /// Takes full width, lower case, blanks and hyphens.
    static Expected<UnifiedSocialCreditCode, UsccFault> parse(std::string_view text);

    /// The canonical 18 characters.
    const std::string& text() const { return text_; }
    /// Characters 3 to 8: the district of the registrar, not always that of the enterprise.
    std::string_view district_code() const { return std::string_view(text_).substr(2, 6); }
    friend auto operator<=>(const UnifiedSocialCreditCode&, const UnifiedSocialCreditCode&) = default;

private:
    explicit UnifiedSocialCreditCode(std::string text) : text_(std::move(text)) {}

    std::string text_;
};

/// Whether the text holds digits and upper-case letters only, as codes and their beginnings do: what the database can compare with one.
bool is_code_text(std::string_view text);

} // namespace tianbao::enterprise
