// SPDX-License-Identifier: MPL-2.0
#include "config_values.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace tianbao {

int bounded(DataTable& table, std::string_view key, std::int64_t least, std::int64_t most)
{
    const auto value = table.number(key);
    if (value < least || value > most) table.refuse(key, fmt::format("has to lie between {} and {}", least, most));
    return static_cast<int>(value);
}

std::string web_address(DataTable& table, std::string_view key, bool allow_http)
{
    const auto url = table.text(key);
    const bool fits = url.starts_with("https://") || (allow_http && url.starts_with("http://"));
    if (!fits) table.refuse(key, "has to begin with https://");
    if (url.ends_with('/')) table.refuse(key, "must not end with a slash");
    return url;
}

Secret secret_in(DataTable& table, std::string_view key, const std::filesystem::path& folder)
{
    try {
        return read_secret(folder / table.text(key));
    } catch (const std::runtime_error& error) {
        table.refuse(key, error.what());
    }
}

} // namespace tianbao
