// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_form.hpp"
#include "filing/filing_head_views.hpp"
#include "filing/filing_sheet_views.hpp"
#include "filing/filing_views.hpp"

namespace tianbao::filing {

namespace {

using namespace html::names;

/// Hidden fields that send the typed cells again, each as the filing page would.
void show_kept(html::Dictionary& values, const form::Form& form, const form::Cells& cells)
{
    for (const auto& [key, text] : cells) {
        const auto cell = form::CellKey::parse(key);
        const auto* indicator = cell ? form.indicator_of(*cell) : nullptr;
        auto& field = values.add(indicator && indicator->type == form::ValueType::text ? kKEPT_TEXT : kKEPT_FIELD);
        field.set(kNAME, key);
        field.set(kVALUE, text);
    }
}

void show_difference(html::Dictionary& values, const form::Form& form, const Difference& difference)
{
    const auto key = form::CellKey::parse(difference.key);
    const auto* indicator = key ? form.indicator_of(*key) : nullptr;
    if (!indicator) return;
    auto& row = values.add(kDIFFERENCE);
    row.set(kCELL_KEY, difference.key);
    row.set(kCELL_ID, cell_id(difference.key));
    row.set(kINDICATOR_CODE, indicator->code);
    row.set(kINDICATOR_NAME, indicator->name);
    show_column(row, key->column);
    row.set(kVALUE_STORED, answer_text(*indicator, difference.before));
    row.set(kVALUE_TYPED, answer_text(*indicator, difference.after));
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

http::Response conflict_page(const Scene& scene, const EditSheet& sheet)
{
    auto page = page_of(scene, kTITLE_FILING_CONFLICT);
    auto& values = page.values();
    const auto& stored = *sheet.desk.filing;
    show_head(values, scene, sheet.desk.enterprise, sheet.period, stored);
    show_form_fields(values, sheet);
    values.set(kCHANGED_BY, stored.saved_by);
    values.set(kCHANGED_AT, shanghai_minute_text(stored.saved_at));
    const auto typed = form::normalise(sheet.form, sheet.cells);
    const auto found = differences(form::normalise(sheet.form, stored.cells), typed);
    const bool nil_differs = stored.nil_declared != sheet.nil_declared;
    values.set(kDIFFERENCE_COUNT, std::to_string(found.size() + (nil_differs ? 1 : 0)));
    if (nil_differs) show_nil_difference(values, stored.nil_declared, sheet.nil_declared);
    show_kept(values, sheet.form, typed);
    if (sheet.nil_declared) {
        auto& field = values.add(kKEPT_FIELD);
        field.set(kNAME, "nil_declared");
        field.set(kVALUE, "yes");
    }
    for (const auto& difference : found) show_difference(values, sheet.form, difference);
    return page.answer("filing/conflict.tpl", 409);
}

http::Response refused_page(const Scene& scene, const Desk& desk, const form::Form& form, period::Period period, const form::Cells& typed,
                            Refusal refusal)
{
    auto page = page_of(scene, kTITLE_FILING_REFUSED);
    auto& values = page.values();
    show_head(values, scene, desk.enterprise, period, desk.filing);
    switch (refusal) {
    case Refusal::not_filler:
        if (desk.holder) {
            values.add(kNOT_FILLER).set(kFILLER_NAME, desk.holder->name);
        } else {
            values.show(kNO_FILLER);
        }
        break;
    case Refusal::already_filed:
        values.add(kALREADY_FILED).set(kRECEIPT_NUMBER, desk.filing ? desk.filing->receipt_number : "");
        break;
    case Refusal::not_open:
    case Refusal::changed:
        values.show(kPERIOD_SHUT);
        break;
    }
    show_sheet(values, form, typed);
    return page.answer("filing/refused.tpl", 409);
}

} // namespace tianbao::filing
