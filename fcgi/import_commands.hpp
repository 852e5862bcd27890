// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "config.hpp"

#include <filesystem>
#include <string>

namespace tianbao::commands {

/// What an operator says of an import.
struct ImportOrder {
    std::string kind; ///< enterprise, former_user or filing
    std::filesystem::path file;
    std::string source;                          ///< where the data comes from
    std::filesystem::path initial_password_file; ///< for former users
    std::filesystem::path report;                ///< where the report is written; empty: nowhere
    bool is_dry_run = false;
    bool only_good = false;
    bool resumes = false;
};

/// Status of an import that left rows out, or would.
inline constexpr int kHasBadRows = 3;

/// Checks the file and, unless it is a dry run or rows are bad and not to be left out, imports it. Tells on standard error how far it is. Status 0: all rows are
/// good; kHasBadRows; 1: it failed.
int import_file(const Config& config, const ImportOrder& order);

} // namespace tianbao::commands
