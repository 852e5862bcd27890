// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace tianbao::sheet {

/// Writes comma-separated text for spreadsheet programs (RFC 4180): UTF-8 with its byte order mark, every field quoted,
/// lines ended by CR LF. A text that a program could take for a formula gets an apostrophe in front.
class CsvWriter {
public:
    CsvWriter();

    void field(std::string_view text);
    /// A figure as it stands: no apostrophe before the sign of a number.
    void number(std::string_view decimal);
    void end_row();

    const std::string& text() const { return text_; }
    /// What was written since the last call: for a text that is handed over while it is made.
    std::string take() { return std::exchange(text_, {}); }

private:
    void put(std::string_view text, bool is_defused);

    std::string text_;
    bool is_first_ = true;
};

} // namespace tianbao::sheet
