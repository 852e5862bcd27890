// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <string_view>

namespace tianbao {

/// Whether a text has what no keyboard types: a control character of ASCII other than tab and line ends.
inline bool has_control_character(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
    });
}

} // namespace tianbao
