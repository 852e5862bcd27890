// SPDX-License-Identifier: MPL-2.0
#include "db/like.hpp"

namespace tianbao::db {

std::string literal(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\') escaped += '\\';
        escaped += c;
    }
    return escaped;
}

} // namespace tianbao::db
