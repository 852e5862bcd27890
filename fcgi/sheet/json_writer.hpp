// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/line.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tianbao::sheet {

/// Writes a table as a JSON array (RFC 8259): an object for each line, whose names are those of the heading. Figures are numbers just as they
/// stand, so that no digit is lost; an empty field is null.
class JsonWriter {
public:
    explicit JsonWriter(const Line& heading);

    void line(const Line& line);
    /// After the last line.
    void finish();
    /// What was written since the last call: for a text that is handed over while it is made.
    std::string take() { return std::exchange(text_, {}); }

private:
    std::vector<std::string> names_; ///< quoted
    std::string text_;
    bool is_first_ = true;
};

} // namespace tianbao::sheet
