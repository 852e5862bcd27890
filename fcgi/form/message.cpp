// SPDX-License-Identifier: MPL-2.0
#include "form/message.hpp"

#include <algorithm>

namespace tianbao::form {

std::vector<TextPiece> pieces_of(std::string_view text)
{
    std::vector<TextPiece> pieces;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) {
            pieces.push_back({text, false});
            break;
        }
        if (open > 0) pieces.push_back({text.substr(0, open), false});
        pieces.push_back({text.substr(open + 1, close - open - 1), true});
        text.remove_prefix(close + 1);
    }
    return pieces;
}

std::string filled_in(std::string_view text, const Placeholders& values)
{
    std::string out;
    for (const auto& piece : pieces_of(text)) {
        const auto known = std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.first == piece.text; });
        if (!piece.is_placeholder)
            out += piece.text;
        else if (known != values.end())
            out += known->second;
        else
            (out += '{').append(piece.text) += '}';
    }
    return out;
}

std::vector<std::string> placeholder_names(std::string_view text)
{
    std::vector<std::string> names;
    for (const auto& piece : pieces_of(text)) {
        if (piece.is_placeholder) names.emplace_back(piece.text);
    }
    return names;
}

std::string shortest_text(Decimal number)
{
    auto text = number.to_text(Decimal::kDecimals);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

} // namespace tianbao::form
