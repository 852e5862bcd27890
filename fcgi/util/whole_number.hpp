// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace tianbao {

/// A number of digits alone, which an int can hold; nothing for anything else.
inline std::optional<int> whole_number(std::string_view text)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool is_whole = read.ec == std::errc{} && read.ptr == text.data() + text.size() && text.front() != '-';
    return is_whole ? std::optional{number} : std::nullopt;
}

} // namespace tianbao
