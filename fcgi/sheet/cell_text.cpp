// SPDX-License-Identifier: MPL-2.0
#include "sheet/cell_text.hpp"

#include <charconv>
#include <optional>

namespace tianbao::sheet {

namespace {

constexpr std::size_t kEscape = 7; ///< of "_x000D_"

std::optional<unsigned> escaped(std::string_view text)
{
    if (text.size() < kEscape || text[0] != '_' || text[1] != 'x' || text[6] != '_') return std::nullopt;
    unsigned code = 0;
    const auto read = std::from_chars(text.data() + 2, text.data() + 6, code, 16);
    return read.ec == std::errc{} && read.ptr == text.data() + 6 ? std::optional{code} : std::nullopt;
}

bool is_control(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n') || byte == 0x7f;
}

} // namespace

std::string cell_text(std::string_view stored)
{
    std::string text;
    text.reserve(stored.size());
    for (std::size_t i = 0; i < stored.size(); ++i) {
        auto c = stored[i];
        // beyond ASCII the escape is no writer's work: such a text is left as it stands
        if (const auto code = escaped(stored.substr(i)); code && *code < 0x80) {
            c = static_cast<char>(*code);
            i += kEscape - 1;
        }
        if (c == '\r' && (stored.substr(i + 1).starts_with('\n') || stored.substr(i + 1).starts_with("_x000A_"))) continue;
        if (c == '\r') c = '\n';
        text += is_control(c) ? ' ' : c;
    }
    return text;
}

} // namespace tianbao::sheet
