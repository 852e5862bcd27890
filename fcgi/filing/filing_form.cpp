// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_form.hpp"

#include "http/form_version.hpp"
#include "util/id.hpp"
#include "util/text.hpp"
#include "util/whole_number.hpp"

#include <algorithm>
#include <array>

namespace tianbao::filing {

namespace {

constexpr std::size_t kLongestText = 12000; ///< bytes; the form's own limits are checks and said beside the cell
constexpr std::string_view kNil = "nil_declared";

bool is_cell(const form::Form& form, std::string_view key)
{
    const auto cell = form::CellKey::parse(key);
    return cell && form.indicator_of(*cell);
}

/// "Q05.A01.y", or "Q19" for what is said of the whole form: a soft check of the form and one of its cells.
bool is_enquiry(const form::Form& form, std::string_view name)
{
    const auto point = name.find('.');
    const auto check =
        std::find_if(form.checks.begin(), form.checks.end(), [&](const form::Check& each) { return each.id == name.substr(0, point); });
    if (check == form.checks.end() || check->check_class != form::CheckClass::soft) return false;
    return point == std::string_view::npos || is_cell(form, name.substr(point + 1));
}

/// Takes one field that stands for a cell, or for one box of it; false when the form has no such cell.
bool take_cell(const form::Form& form, std::string_view name, const std::string& value, form::Cells& cells)
{
    const auto point = name.find('.', std::min(name.find('.') + 1, name.size()));
    const auto key = form::CellKey::parse(name.substr(0, point));
    const auto* indicator = key ? form.indicator_of(*key) : nullptr;
    if (!indicator) return false;
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

/// Takes what was typed under that name; false when the form has nothing of that name.
bool take_typed(const form::Form& form, std::string_view name, const std::string& value, PostedFiling& posted)
{
    if (value.size() > kLongestText) return false;
    if (name.starts_with(kExplainPrefix)) {
        const auto enquiry = name.substr(kExplainPrefix.size());
        if (!is_enquiry(form, enquiry)) return false;
        if (!value.empty()) posted.explanations[std::string(enquiry)] = value;
        return true;
    }
    if (name.starts_with(kAnswerPrefix)) {
        const auto place = name.substr(kAnswerPrefix.size());
        if (!is_cell(form, place) || code_points(value) > kLongestAnswer) return false;
        posted.answers[std::string(place)] = value;
        return true;
    }
    return take_cell(form, name, value, posted.cells);
}

/// A field that is neither the page's own nor typed is no field of this form.
bool take_field(const form::Form& form, const http::FormField& field, PostedFiling& posted)
{
    constexpr std::array<std::string_view, 6> kOwn{"csrf", "version", "submission_key", "act", kNil, "form_version"};
    const std::string_view name = field.name;
    if (std::find(kOwn.begin(), kOwn.end(), name) != kOwn.end() || name == "stored.nil_declared" || name == "choose.nil_declared") return true;
    PostedFiling ignored;
    if (name.starts_with(kStoredPrefix)) return take_typed(form, name.substr(kStoredPrefix.size()), field.value, ignored);
    if (name.starts_with(kChoosePrefix)) return take_typed(form, name.substr(kChoosePrefix.size()), "typed", ignored);
    return take_typed(form, name, field.value, posted);
}

/// Puts what was stored under that name in the place of what was typed.
void put_stored(std::string_view name, const std::string& stored, PostedFiling& posted)
{
    const auto put = [&](auto& texts, std::string_view key) {
        if (stored.empty()) {
            texts.erase(std::string(key));
        } else {
            texts[std::string(key)] = stored;
        }
    };
    if (name == kNil) {
        posted.nil_declared = stored == "yes";
    } else if (name.starts_with(kExplainPrefix)) {
        put(posted.explanations, name.substr(kExplainPrefix.size()));
    } else if (name.starts_with(kAnswerPrefix)) {
        put(posted.answers, name.substr(kAnswerPrefix.size()));
    } else {
        put(posted.cells, name);
    }
}

/// Heeds one choice of the page of a conflict; false when there is no such choice.
bool take_choice(const http::FormData& fields, const http::FormField& choice, PostedFiling& posted)
{
    const auto name = std::string_view(choice.name).substr(kChoosePrefix.size());
    if (choice.value == "stored") put_stored(name, std::string(fields.text(std::string(kStoredPrefix) + std::string(name))), posted);
    return choice.value == "stored" || choice.value == "typed";
}

} // namespace

std::optional<PostedFiling> read_draft(const form::Form& form, const http::FormData& fields)
{
    PostedFiling posted;
    const int version = http::version_of(fields);
    if (version < 0 || !is_id_text(fields.text("submission_key")) || fields.text("form_version") != form.version) return std::nullopt;
    posted.known_version = version;
    posted.submission_key = fields.text("submission_key");
    posted.nil_declared = fields.text(kNil) == "yes";
    for (const auto& field : fields.fields()) {
        if (!take_field(form, field, posted)) return std::nullopt;
    }
    for (const auto& field : fields.fields()) {
        if (!field.name.starts_with(kChoosePrefix)) continue;
        if (!posted.before_choice) posted.before_choice = TypedFigures{posted.cells, posted.explanations, posted.nil_declared};
        if (!take_choice(fields, field, posted)) return std::nullopt;
    }
    return posted;
}

std::optional<PostedFiling> read_posted(const form::Form& form, const http::FormData& fields)
{
    const auto act = fields.text("act");
    if (act != "save" && act != "submit") return std::nullopt;
    auto posted = read_draft(form, fields);
    if (posted) posted->is_submission = act == "submit";
    return posted;
}

} // namespace tianbao::filing
