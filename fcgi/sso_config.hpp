// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/sign_in_settings.hpp"
#include "util/data_tree.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace tianbao {

/// Reads [sso] and its [[sso.entry]] tables: the entries of the log-in page in their order. `folder`: of the file.
/// `threads`: of a process; no more than some of them may wait for a provider. Throws DataRefused.
std::vector<sign_in::SsoSettings> read_sso(DataTable& table, const std::string& public_url, const std::filesystem::path& folder, int threads);

} // namespace tianbao
