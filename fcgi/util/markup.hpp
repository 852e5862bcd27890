// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao {

/// A run of text that looks the same throughout.
struct MarkupSpan {
    std::string text; ///< never empty, without line ends
    bool is_strong = false;
    std::string target = {};  ///< of a link: a path of this site, or an address of http or https; empty: no link
    bool begins_line = false; ///< a line end stands before it

    bool operator==(const MarkupSpan&) const = default;
};

/// What stands in one paragraph, heading, list item or cell.
using MarkupText = std::vector<MarkupSpan>;

enum class MarkupKind { paragraph, heading, small_heading, list, numbered_list, table };

struct MarkupBlock {
    MarkupKind kind = MarkupKind::paragraph;
    std::vector<MarkupText> items; ///< one for a paragraph and a heading; a table's cells row by row, its heads first
    std::size_t columns = 0;       ///< of a table, whose items are a multiple of it; a cell may be empty

    bool operator==(const MarkupBlock&) const = default;
};

/// Reads the small mark-up that officers write in: paragraphs parted by empty lines, `# heading`, `## small heading`,
/// `- item`, `1. item`, `| cell | cell |` (the first row are heads), `**strong**`, `[words](target)`. Whatever is none of
/// these is text: nothing is refused, nothing is HTML. Takes time in proportion to the text's length.
std::vector<MarkupBlock> parse_markup(std::string_view text);

/// Whether a link may lead there: a path of this site, http or https; printable ASCII without quotes and brackets.
bool is_link_target(std::string_view target);

} // namespace tianbao
