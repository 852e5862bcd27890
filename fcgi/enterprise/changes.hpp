// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/enterprise.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tianbao::enterprise {

/// Who said so, 变更来源.
enum class ChangeSource { registry, officer, user, import };

std::string_view word_of(ChangeSource source);

/// One fact of an enterprise that became another, 企业信息变更.
struct Change {
    std::string_view field; ///< a column of enterprise: "name", "district"
    std::string before;     ///< as stored: a district's code, a status's word; empty: not known
    std::string after;
    ChangeSource source;
};

/// What is different between two states of one enterprise, but for the contact and for what the officers decide (category).
/// What a user typed and the size are the users' word, the rest is the registry's.
std::vector<Change> changes_between(const Enterprise& before, const Enterprise& after);

} // namespace tianbao::enterprise
