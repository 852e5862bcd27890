// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/verification.hpp"
#include "html/dictionary.hpp"

#include <optional>
#include <string>

namespace tianbao::filing {

/// Adds an UNVERIFIED section (part/verification.tpl) for an enterprise that the registry has not confirmed.
void show_verification(html::Dictionary& values, const std::string& enterprise_name, const std::optional<Verification>& verification);

} // namespace tianbao::filing
