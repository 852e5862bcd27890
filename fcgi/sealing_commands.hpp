// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "config.hpp"

#include <string>

namespace tianbao::commands {

/// Prints how many values each key has sealed. Exit status 0.
int sealing_status(const Config& config);
/// Seals everything with the current key; prints how far it is. Exit status 0.
int sealing_reseal(const Config& config);
/// Lets a key go that nothing is sealed with any more. Exit status 0, 1 when it is still needed.
int sealing_retire(const Config& config, const std::string& key);

} // namespace tianbao::commands
