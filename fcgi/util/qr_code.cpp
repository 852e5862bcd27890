// SPDX-License-Identifier: MPL-2.0
#include "util/qr_code.hpp"

#include <fmt/format.h>
#include <qrcodegen/qrcodegen.hpp>

namespace tianbao {

namespace {

constexpr int kQuiet = 4;

} // namespace

QrCode qr_code(std::string_view text)
{
    const auto code = qrcodegen::QrCode::encodeText(std::string(text).c_str(), qrcodegen::QrCode::Ecc::MEDIUM);
    const int side = code.getSize();
    QrCode drawn{side + 2 * kQuiet, {}, {}};
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side;) {
            int end = x;
            while (end < side && code.getModule(end, y)) ++end;
            if (end > x) {
                drawn.bars.push_back({x + kQuiet, y + kQuiet, end - x});
                drawn.path += fmt::format("M{} {}h{}v1H{}z", x + kQuiet, y + kQuiet, end - x, x + kQuiet);
            }
            x = end + 1;
        }
    }
    return drawn;
}

} // namespace tianbao
