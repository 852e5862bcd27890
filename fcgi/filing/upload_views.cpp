// SPDX-License-Identifier: MPL-2.0
#include "filing/upload_views.hpp"

#include "filing/filing_sheet_views.hpp"
#include "html/names.hpp"

namespace tianbao::filing {

namespace {

using namespace html::names;

html::Name words_of(UploadFault fault)
{
    switch (fault) {
    case UploadFault::no_file:
        return kFILE_MISSING;
    case UploadFault::not_a_workbook:
        return kFILE_NO_WORKBOOK;
    case UploadFault::former_format:
        return kFILE_FORMER_FORMAT;
    case UploadFault::plain_text:
        return kFILE_PLAIN_TEXT;
    case UploadFault::encrypted:
        return kFILE_ENCRYPTED;
    case UploadFault::too_large:
        return kFILE_TOO_LARGE;
    case UploadFault::damaged:
        return kFILE_DAMAGED;
    case UploadFault::not_ours:
        return kFILE_NOT_OURS;
    case UploadFault::other_enterprise:
        return kFILE_OTHER_ENTERPRISE;
    case UploadFault::other_period:
        return kFILE_OTHER_PERIOD;
    case UploadFault::other_form:
        return kFILE_OTHER_FORM;
    }
    return kFILE_DAMAGED;
}

html::Name words_of(NotTakenWhy why)
{
    switch (why) {
    case NotTakenWhy::unknown_row:
        return kLEFT_UNKNOWN_ROW;
    case NotTakenWhy::doubled_row:
        return kLEFT_DOUBLED_ROW;
    case NotTakenWhy::not_applicable:
        return kLEFT_NOT_APPLICABLE;
    case NotTakenWhy::fixed_cell:
        return kLEFT_FIXED_CELL;
    case NotTakenWhy::no_option:
        return kLEFT_NO_OPTION;
    case NotTakenWhy::too_long:
        return kLEFT_TOO_LONG;
    case NotTakenWhy::other_sheet:
        return kLEFT_OTHER_SHEET;
    }
    return kLEFT_UNKNOWN_ROW;
}

/// Enough to find it in the file.
std::string shortened(const std::string& text)
{
    constexpr std::size_t kMostBytes = 300;
    if (text.size() <= kMostBytes) return text;
    auto end = kMostBytes;
    while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end) + "…";
}

std::string value_text(const form::Form& form, const std::string& key, const std::string& text)
{
    const auto cell = form::CellKey::parse(key);
    const auto* indicator = cell ? form.indicator_of(*cell) : nullptr;
    if (!indicator) return text;
    return indicator->is_numeric() ? figure_text(text) : answer_text(*indicator, text);
}

void show_place(html::Dictionary& row, const form::Form& form, const std::string& key)
{
    row.set(kCELL_ID, cell_id(key));
    row.set(kPLACE_NAME, cell_name(form, key));
}

void show_changes(html::Dictionary& page, const form::Form& form, const UploadNote& note)
{
    if (note.changes.empty()) return page.show(kUPLOAD_SAME);
    auto& changes = page.add(kUPLOAD_CHANGES);
    changes.set(kCHANGE_COUNT, std::to_string(note.changes.size()));
    for (const auto& change : note.changes) {
        auto& row = changes.add(kUPLOAD_CHANGE);
        show_place(row, form, change.key);
        if (change.before.empty()) {
            row.show(kBEFORE_EMPTY);
        } else {
            row.add(kBEFORE_FILLED).set(kBEFORE_TEXT, value_text(form, change.key, change.before));
        }
        row.set(kAFTER_TEXT, value_text(form, change.key, change.after));
    }
}

void show_cells(html::Dictionary& page, html::Name section, const form::Form& form, const std::vector<std::string>& keys)
{
    if (keys.empty()) return;
    auto& part = page.add(section);
    part.set(kUPLOAD_CELL_COUNT, std::to_string(keys.size()));
    for (const auto& key : keys) show_place(part.add(kUPLOAD_CELL), form, key);
}

void show_not_taken(html::Dictionary& page, const UploadNote& note)
{
    if (note.not_taken.empty() && note.other_references == 0) return;
    auto& part = page.add(kUPLOAD_LEFT);
    for (const auto& left : note.not_taken) {
        auto& row = part.add(kLEFT);
        row.show(words_of(left.why));
        row.set(kLEFT_PLACE, left.sheet.empty() ? left.place : left.sheet);
        row.set(kLEFT_TEXT, shortened(left.text));
    }
    if (note.not_taken_beyond > 0) part.add(kLEFT_BEYOND).set(kLEFT_COUNT, std::to_string(note.not_taken_beyond));
    if (note.other_references > 0) part.add(kLEFT_REFERENCES).set(kLEFT_COUNT, std::to_string(note.other_references));
}

} // namespace

void show_upload(html::Dictionary& page, const form::Form& form, const UploadNote& note)
{
    if (note.refusal) {
        page.show(kWORKBOOK_OPEN);
        auto& problem = page.add(kFILE_PROBLEM);
        problem.show(words_of(note.refusal->fault));
        problem.set(kFILE_FOUND, note.refusal->found);
        return;
    }
    auto& uploaded = page.add(kUPLOADED);
    uploaded.set(kUPLOAD_FILENAME, note.filename);
    uploaded.set(kREAD_COUNT, std::to_string(note.read));
    show_changes(uploaded, form, note);
    show_cells(uploaded, kUPLOAD_UNREADABLE, form, note.unreadable);
    show_cells(uploaded, kUPLOAD_KEPT, form, note.kept);
    show_not_taken(uploaded, note);
}

} // namespace tianbao::filing
