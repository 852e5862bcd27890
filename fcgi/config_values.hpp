// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/data_tree.hpp"
#include "util/secret.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace tianbao {

/// A whole number within its range, else a refusal that names it.
int bounded(DataTable& table, std::string_view key, std::int64_t least, std::int64_t most);

/// An address that begins with https://, or http:// where that is allowed, and ends with no slash.
std::string web_address(DataTable& table, std::string_view key, bool allow_http);

/// The content of the file that the key names, relative to `folder`.
Secret secret_in(DataTable& table, std::string_view key, const std::filesystem::path& folder);

} // namespace tianbao
