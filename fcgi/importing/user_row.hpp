// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "importing/heading.hpp"
#include "util/expected.hpp"

#include <string>
#include <vector>

namespace tianbao::importing {

/// One former user as the file has it.
struct UserRow {
    std::string login_name;
    std::string name;
    std::string mobile;
    std::vector<std::string> enterprises; ///< codes of those that the user is associated with, in the order of the file
    std::vector<std::string> filled;      ///< of these, where the user is filler
};

Expected<UserRow, Findings> read_user(const std::vector<std::string>& fields, const Heading& heading);

} // namespace tianbao::importing
