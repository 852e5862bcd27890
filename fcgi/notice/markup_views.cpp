// SPDX-License-Identifier: MPL-2.0
#include "notice/markup_views.hpp"

#include "html/names.hpp"

namespace tianbao::notice {

namespace names = html::names;

namespace {

html::Name section_of(MarkupKind kind)
{
    switch (kind) {
    case MarkupKind::paragraph:
        return names::kBLOCK_PARAGRAPH;
    case MarkupKind::heading:
        return names::kBLOCK_HEADING;
    case MarkupKind::small_heading:
        return names::kBLOCK_SMALL_HEADING;
    case MarkupKind::list:
        return names::kBLOCK_LIST;
    case MarkupKind::numbered_list:
        return names::kBLOCK_NUMBERED;
    case MarkupKind::table:
        return names::kBLOCK_TABLE;
    }
    return names::kBLOCK_PARAGRAPH;
}

void show_text(html::Dictionary& row, const MarkupText& text)
{
    for (const auto& span : text) {
        auto& values = row.add(names::kSPAN);
        values.show_if(span.begins_line, names::kSPAN_BREAK);
        values.show_if(span.is_strong, names::kSPAN_STRONG);
        if (!span.target.empty()) values.add(names::kSPAN_LINK).set(names::kSPAN_TARGET, span.target);
        values.set(names::kSPAN_TEXT, span.text);
    }
}

/// The first row are the heads of the columns.
void show_table(html::Dictionary& table, const MarkupBlock& block)
{
    html::Dictionary* row = nullptr;
    for (std::size_t i = 0; i < block.items.size(); ++i) {
        const bool is_head = i < block.columns;
        if (!is_head && i % block.columns == 0) row = &table.add(names::kBLOCK_ROW);
        auto& cell = is_head ? table.add(names::kBLOCK_HEAD) : row->add(names::kBLOCK_CELL);
        if (!block.items[i].empty()) show_text(cell.add(names::kCELL_FILLED), block.items[i]);
    }
}

} // namespace

void show_markup(html::Dictionary& values, const std::vector<MarkupBlock>& blocks)
{
    for (const auto& block : blocks) {
        auto& section = values.add(names::kBLOCK).add(section_of(block.kind));
        switch (block.kind) {
        case MarkupKind::paragraph:
        case MarkupKind::heading:
        case MarkupKind::small_heading:
            show_text(section, block.items.front());
            break;
        case MarkupKind::list:
        case MarkupKind::numbered_list:
            for (const auto& item : block.items) show_text(section.add(names::kBLOCK_ITEM), item);
            break;
        case MarkupKind::table:
            show_table(section, block);
            break;
        }
    }
}

} // namespace tianbao::notice
