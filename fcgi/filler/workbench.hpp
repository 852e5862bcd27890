// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/enterprise.hpp"
#include "filing/owed.hpp"
#include "filing/registry_wait.hpp"
#include "util/id.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tianbao::filler {

/// An enterprise in the table of the 工作台, with the current period's filing.
struct WorkbenchEntry {
    std::string uscc;
    std::string name;
    enterprise::Category category = enterprise::Category::other;
    period::Terms terms;
    std::optional<UserId> filler;
    std::string filler_name;
    std::optional<filing::State> state;                 ///< nothing: 未填报
    bool nil_declared = false;                          ///< 本月停产（歇业）
    std::vector<filing::UnsubmittedFiling> unsubmitted; ///< of all periods
    int approvals = 0;                                  ///< 关联确认 that wait for the filler
    Instant confirmed_at{};                             ///< when its information was last saved or found right
    std::optional<filing::RegistryWait> registry_wait;   ///< that the user's association still lacks
    std::vector<period::Period> months_first = {};       ///< that the filler submits before the current one, where months go in order
};

} // namespace tianbao::filler
