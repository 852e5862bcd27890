// SPDX-License-Identifier: MPL-2.0
#include "form/message.hpp"

namespace tianbao::form {
namespace {

/// Calls plain(text) and placeholder(name) for the pieces of the text, in order.
template <typename Plain, typename Placeholder>
void for_each_piece(std::string_view text, Plain plain, Placeholder placeholder)
{
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) return plain(text);
        plain(text.substr(0, open));
        placeholder(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

} // namespace

std::string filled_in(std::string_view text, const Placeholders& values)
{
    std::string out;
    const auto value_of = [&](std::string_view name) {
        for (const auto& [known, value] : values) {
            if (known == name) return value;
        }
        return "{" + std::string(name) + "}";
    };
    for_each_piece(
        text, [&](std::string_view plain) { out += plain; }, [&](std::string_view name) { out += value_of(name); });
    return out;
}

std::vector<std::string> placeholder_names(std::string_view text)
{
    std::vector<std::string> names;
    for_each_piece(
        text, [](std::string_view) {}, [&](std::string_view name) { names.emplace_back(name); });
    return names;
}

} // namespace tianbao::form
