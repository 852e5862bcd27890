// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "util/decimal.hpp"

namespace tianbao::form {

/// Values for placeholders, by name.
using Placeholders = std::vector<std::pair<std::string_view, std::string>>;

/// A piece of a text with placeholders: what stands outside of braces, or within a pair of them.
struct TextPiece {
    std::string_view text;
    bool is_placeholder;
};

/// The pieces of the text, in order. They point into it. A brace that is not closed is text.
std::vector<TextPiece> pieces_of(std::string_view text);

/// The text with each `{name}` replaced; what has no value stays as it is.
std::string filled_in(std::string_view text, const Placeholders& values);

/// The names of all placeholders in the text, in order.
std::vector<std::string> placeholder_names(std::string_view text);

/// Without zeros at the end.
std::string shortest_text(Decimal number);

} // namespace tianbao::form
