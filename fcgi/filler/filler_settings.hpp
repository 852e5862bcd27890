// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace tianbao::filler {

/// [filler] of the configuration.
struct FillerSettings {
    bool masks_names = false; ///< the enterprise's other users see 张** for the filler
};

} // namespace tianbao::filler
