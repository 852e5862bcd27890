// SPDX-License-Identifier: MPL-2.0
#include "filing/enquiry_views.hpp"
#include "filing/filing_form.hpp"
#include "filing/filing_head_views.hpp"
#include "filing/filing_sheet_views.hpp"
#include "filing/filing_views.hpp"

#include <algorithm>

namespace tianbao::filing {

namespace {

using namespace html::names;

/// All that was typed or is stored, by the names of the page's fields. What was said where the other says nothing stands on both
/// sides: it is kept without a question.
struct Sides {
    form::Cells stored;
    form::Cells typed;
};

void add_said(Sides& sides, std::string_view prefix, const Texts& stored, const Texts& typed)
{
    for (const auto* texts : {&stored, &typed}) {
        for (const auto& [key, text] : *texts) {
            if (text.empty()) continue;
            const auto name = std::string(prefix) + key;
            (texts == &stored ? sides.stored : sides.typed)[name] = text;
            (texts == &stored ? sides.typed : sides.stored).try_emplace(name, text);
        }
    }
}

std::string name_of(const form::Explanation& explanation)
{
    return explanation.place.empty() ? explanation.check : explanation.check + "." + explanation.place;
}

Texts texts_of(const form::Explanations& explanations)
{
    Texts texts;
    for (const auto& each : explanations) texts[name_of(each)] = each.text;
    return texts;
}

/// What was said of different figures is no choice of its own: it goes with its figures.
void add_explanations(Sides& sides, const form::Explanations& stored, const form::Explanations& own)
{
    add_said(sides, kExplainPrefix, texts_of(stored), texts_of(own));
    for (const auto& each : own) {
        const auto is_of_same_figures = [&](const form::Explanation& other) {
            return name_of(other) == name_of(each) && form::are_same_figures(other.values, each.values);
        };
        if (std::none_of(stored.begin(), stored.end(), is_of_same_figures)) sides.stored[std::string(kExplainPrefix) + name_of(each)] = each.text;
    }
}

Sides sides_of(const Filing& stored, const form::Form& form, const PostedFiling& posted, const form::Explanations& own)
{
    Sides sides{form::normalise(form, stored.cells), form::normalise(form, posted.cells)};
    Texts answers;
    for (const auto& mark : stored.marks) answers[mark.place] = mark.answer;
    add_explanations(sides, stored.explanations, own);
    add_said(sides, kAnswerPrefix, answers, posted.answers);
    return sides;
}

bool has_lines(const form::Form& form, std::string_view name)
{
    if (name.starts_with(kExplainPrefix) || name.starts_with(kAnswerPrefix)) return true;
    const auto cell = form::CellKey::parse(name);
    const auto* indicator = cell ? form.indicator_of(*cell) : nullptr;
    return indicator && indicator->type == form::ValueType::text;
}

/// Hidden fields that send again what was typed, each as the filing page would.
void show_kept(html::Dictionary& values, const form::Form& form, const form::Cells& typed)
{
    for (const auto& [name, text] : typed) {
        auto& field = values.add(has_lines(form, name) ? kKEPT_TEXT : kKEPT_FIELD);
        field.set(kNAME, name);
        field.set(kVALUE, text);
    }
}

/// Names what differs: a cell, the explanation of a check at a cell or of the whole form, or an answer to a note.
void show_place(html::Dictionary& row, const form::Form& form, std::string_view name)
{
    if (!name.starts_with(kExplainPrefix)) {
        const bool is_answer = name.starts_with(kAnswerPrefix);
        row.add(is_answer ? kDIFFERENCE_ANSWER : kDIFFERENCE_CELL).set(kPLACE_NAME, cell_name(form, is_answer ? name.substr(kAnswerPrefix.size()) : name));
        return;
    }
    const auto said = name.substr(kExplainPrefix.size()); // "Q03.B03.m", or "Q19" of the whole form
    const auto point = said.find('.');
    auto& place = row.add(point == std::string_view::npos ? kDIFFERENCE_WHOLE : kDIFFERENCE_EXPLANATION);
    place.set(kCHECK_ID, std::string(said.substr(0, point)));
    if (point != std::string_view::npos) place.set(kPLACE_NAME, cell_name(form, said.substr(point + 1)));
}

std::string shown_text(const form::Form& form, std::string_view name, const std::string& text)
{
    const auto cell = form::CellKey::parse(name);
    const auto* indicator = cell ? form.indicator_of(*cell) : nullptr;
    return indicator ? answer_text(*indicator, text) : text;
}

/// What was said of the figure in a cell, in rows of that name; whether there was anything.
bool show_said(html::Dictionary& row, html::Name name, const form::Explanations& explanations, const std::string& cell)
{
    bool is_any = false;
    for (const auto& each : explanations) {
        if (each.place != cell && !each.values.contains(cell)) continue;
        auto& said = row.add(name);
        said.set(kCHECK_ID, each.check);
        said.set(kEXPLANATION_TEXT, each.text);
        is_any = true;
    }
    return is_any;
}

void show_difference(html::Dictionary& values, html::Dictionary& row, const form::Form& form, const Difference& difference)
{
    row.set(kCELL_KEY, difference.key);
    row.set(kCELL_ID, cell_id(difference.key));
    show_place(row, form, difference.key);
    row.set(kVALUE_STORED, shown_text(form, difference.key, difference.before));
    row.set(kVALUE_TYPED, shown_text(form, difference.key, difference.after));
    row.show_if(difference.before.empty(), kSTORED_EMPTY);
    row.show_if(difference.after.empty(), kTYPED_EMPTY);
    auto& stored = values.add(kSTORED_VALUE);
    stored.set(kNAME, std::string(kStoredPrefix) + difference.key);
    stored.set(kVALUE, difference.before);
}

void show_nil_difference(html::Dictionary& values, bool stored, bool typed)
{
    auto& row = values.add(kNIL_DIFFERS);
    row.show(stored ? kNIL_STORED_YES : kNIL_STORED_NO);
    row.show(typed ? kNIL_TYPED_YES : kNIL_TYPED_NO);
    auto& field = values.add(kSTORED_VALUE);
    field.set(kNAME, std::string(kStoredPrefix) + "nil_declared");
    field.set(kVALUE, stored ? "yes" : "no");
}

} // namespace

http::Response conflict_page(const Scene& scene, const Desk& desk, const form::Form& form, const PostedFiling& posted, const form::Explanations& own,
                             const std::string& submission_key, const std::vector<period::Period>& months_first)
{
    auto page = page_of(scene, kTITLE_FILING_CONFLICT);
    auto& values = page.values();
    const auto& stored = *desk.filing;
    show_head(values, scene, desk.enterprise, stored.period, stored);
    show_month_order(values, months_first);
    show_form_fields(values, form, stored.version, submission_key);
    values.set(kCHANGED_BY, stored.saved_by);
    values.set(kCHANGED_AT, shanghai_minute_text(stored.saved_at));
    const auto sides = sides_of(stored, form, posted, own);
    const auto found = differences(sides.stored, sides.typed);
    const bool nil_differs = stored.nil_declared != posted.nil_declared;
    values.set(kDIFFERENCE_COUNT, std::to_string(found.size() + (nil_differs ? 1 : 0)));
    if (nil_differs) show_nil_difference(values, stored.nil_declared, posted.nil_declared);
    show_kept(values, form, sides.typed);
    if (posted.nil_declared) {
        auto& field = values.add(kKEPT_FIELD);
        field.set(kNAME, "nil_declared");
        field.set(kVALUE, "yes");
    }
    bool is_any_said = false;
    for (const auto& difference : found) {
        auto& row = values.add(kDIFFERENCE);
        show_difference(values, row, form, difference);
        is_any_said |= show_said(row, kSAID_STORED, stored.explanations, difference.key);
        is_any_said |= show_said(row, kSAID_TYPED, own, difference.key);
    }
    values.show_if(is_any_said, kSAID_FOLLOWS);
    return page.answer("filing/conflict.tpl", 409);
}

http::Response refused_page(const Scene& scene, const Desk& desk, const form::Form& form, period::Period period, const form::Cells& typed,
                            Refusal refusal, const SheetNotes& notes)
{
    auto page = page_of(scene, kTITLE_FILING_REFUSED);
    auto& values = page.values();
    show_head(values, scene, desk.enterprise, period, desk.filing);
    show_refusal(values, scene, desk, period, refusal);
    for (const auto& each : notes.explanations) {
        if (!each.place.empty()) continue;
        auto& row = values.add(kFORM_EXPLANATION);
        row.set(kCHECK_ID, each.check);
        row.set(kEXPLANATION_TEXT, each.text);
    }
    show_sheet(values, form, typed, nullptr, notes);
    return page.answer("filing/refused.tpl", 409);
}

} // namespace tianbao::filing
