// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/enterprise.hpp"
#include "filing/filing.hpp"
#include "util/id.hpp"

#include <optional>
#include <string>

namespace tianbao::filler {

/// An enterprise in the table of the 工作台, with the current period's filing.
struct WorkbenchEntry {
    std::string uscc;
    std::string name;
    enterprise::Category category = enterprise::Category::other;
    std::optional<ShanghaiDay> founded_on;
    std::optional<UserId> filler;
    std::string filler_name;
    std::optional<filing::State> state; ///< nothing: 未填报
};

} // namespace tianbao::filler
