// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "config.hpp"
#include "demo/demo.hpp"

#include <filesystem>

/// What operators run from a shell. Each gives the exit status and says on standard output what it did.
namespace tianbao::commands {

int check_config(const std::filesystem::path& file);
int check_form(const std::filesystem::path& file);
int migrate(const Config& config, const std::filesystem::path& sql_folder);

int load_demo(const Config& config, const demo::Sources& sources);

} // namespace tianbao::commands
