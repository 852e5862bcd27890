// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_form.hpp"

#include "util/id.hpp"

#include <array>
#include <charconv>

namespace tianbao::filing {

namespace {

constexpr std::size_t kLongestCell = 12000; ///< bytes; the form's own limits are checks and said beside the cell

std::optional<int> whole_number(std::string_view text)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size() && number >= 0 ? std::optional{number} : std::nullopt;
}

/// Takes one field that stands for a cell, or for one box of it; false when the form has no such cell.
bool take_cell(const form::Form& form, std::string_view name, const std::string& value, form::Cells& cells)
{
    const auto point = name.find('.', std::min(name.find('.') + 1, name.size()));
    const auto key = form::CellKey::parse(name.substr(0, point));
    const auto* indicator = key ? form.indicator_of(*key) : nullptr;
    if (!indicator || value.size() > kLongestCell) return false;
    if (value.empty()) return true;
    if (point == std::string_view::npos) {
        cells[key->text()] = value;
        return true;
    }
    const auto code = whole_number(name.substr(point + 1));
    if (!code || indicator->type != form::ValueType::choices || !indicator->choice(*code)) return false;
    auto& list = cells[key->text()];
    list += (list.empty() ? "" : ",") + std::to_string(*code);
    return true;
}

/// Puts what was stored in the place of what was typed, wherever that was chosen; false when there is no such choice.
bool take_choice(const http::FormData& fields, std::string_view chosen, const std::string& which, PostedFiling& posted)
{
    if (which != "stored" && which != "typed") return false;
    if (which == "typed") return true;
    const auto stored = fields.text(std::string(kStoredPrefix) + std::string(chosen));
    if (chosen == "nil_declared") {
        posted.nil_declared = stored == "yes";
    } else if (stored.empty()) {
        posted.cells.erase(std::string(chosen));
    } else {
        posted.cells[std::string(chosen)] = stored;
    }
    return true;
}

/// A field that is neither the page's own nor a cell is no field of this form.
bool take_field(const form::Form& form, const http::FormField& field, PostedFiling& posted)
{
    constexpr std::array<std::string_view, 6> kOwn{"csrf", "version", "submission_key", "act", "nil_declared", "form_version"};
    const std::string_view name = field.name;
    if (std::find(kOwn.begin(), kOwn.end(), name) != kOwn.end() || name == "stored.nil_declared" || name == "choose.nil_declared") return true;
    form::Cells ignored;
    if (name.starts_with(kStoredPrefix)) return take_cell(form, name.substr(kStoredPrefix.size()), field.value, ignored);
    if (name.starts_with(kChoosePrefix)) return take_cell(form, name.substr(kChoosePrefix.size()), "typed", ignored);
    return take_cell(form, name, field.value, posted.cells);
}

} // namespace

std::optional<PostedFiling> read_posted(const form::Form& form, const http::FormData& fields)
{
    PostedFiling posted;
    const auto version = whole_number(fields.text("version"));
    const auto act = fields.text("act");
    if (!version || !is_id_text(fields.text("submission_key")) || (act != "save" && act != "submit") || fields.text("form_version") != form.version)
        return std::nullopt;
    posted.known_version = *version;
    posted.submission_key = fields.text("submission_key");
    posted.is_submission = act == "submit";
    posted.nil_declared = fields.text("nil_declared") == "yes";
    for (const auto& field : fields.fields()) {
        if (!take_field(form, field, posted)) return std::nullopt;
    }
    for (const auto& field : fields.fields()) {
        if (field.name.starts_with(kChoosePrefix) &&
            !take_choice(fields, std::string_view(field.name).substr(kChoosePrefix.size()), field.value, posted))
            return std::nullopt;
    }
    return posted;
}

} // namespace tianbao::filing
