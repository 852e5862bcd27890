// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tianbao {

/// A QR code (ISO/IEC 18004) as it is drawn.
struct QrCode {
    /// Dark modules side by side.
    struct Bar {
        int x;
        int y;
        int length;
    };

    int size = 0;          ///< modules along one side, with the quiet zone of 4 around
    std::vector<Bar> bars; ///< all dark modules
    std::string path;      ///< the same as SVG path data, one unit a module
};

/// Error correction M: a fold or a stamp on the paper does not matter. Throws std::length_error when the text is too long for any
/// code (about 2,300 bytes).
QrCode qr_code(std::string_view text);

} // namespace tianbao
