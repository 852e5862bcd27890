// SPDX-License-Identifier: MPL-2.0
#include "filing/enquiry_views.hpp"
#include "filing/filing_context.hpp"
#include "filing/filing_edit_table_views.hpp"
#include "filing/filing_head_views.hpp"
#include "filing/filing_sheet_views.hpp"
#include "filing/filing_views.hpp"
#include "filing/upload_views.hpp"
#include "filing/registry_wait_views.hpp"
#include "util/secret.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>

namespace tianbao::filing {

namespace {

using namespace html::names;


/// One line of the summary: where it leads, and the place of the page that it belongs to.
struct Line {
    std::ptrdiff_t place; ///< slot of the cell; -1: about the whole form
    std::string field_id;
    std::string key; ///< of the cell; empty: about the whole form
    std::function<void(html::Dictionary&)> say;
};

std::ptrdiff_t place_on_page(const form::Form& form, const std::string& key)
{
    const auto cell = form::CellKey::parse(key);
    const auto slot = cell ? form.slot_of(*cell) : std::nullopt;
    return slot ? static_cast<std::ptrdiff_t>(*slot) : -1;
}

/// All that keeps the sheet from being submitted, in the order of the page, what is about the whole form first.
std::vector<Line> open_lines(const EditSheet& sheet, const Judgement& judgement)
{
    std::vector<Line> lines;
    for (const auto& finding : judgement.report.findings) {
        if (finding.verdict != form::Verdict::fails || finding.check_class != form::CheckClass::hard) continue;
        const auto key = form::place_of(finding);
        lines.push_back({place_on_page(sheet.form, key), key.empty() ? "nil-declared" : cell_id(key), key,
                         [&finding](html::Dictionary& row) { row.set(kFINDING_MESSAGE, finding.message); }});
    }
    for (const auto& mark : sheet.marks) {
        if (!trimmed(mark.answer).empty()) continue;
        lines.push_back({place_on_page(sheet.form, mark.place), answer_id(mark), mark.place, [](html::Dictionary& row) {
                             row.set(kFINDING_MESSAGE, "");
                             row.show(kFINDING_MARK);
                         }});
    }
    for (const auto& enquiry : judgement.enquiries) {
        if (!enquiry.is_owed()) continue;
        lines.push_back({place_on_page(sheet.form, enquiry.place), enquiry_id(enquiry), enquiry.place, [&enquiry](html::Dictionary& row) {
                             row.set(kFINDING_MESSAGE, enquiry.findings.front()->message);
                             // that one is missing is what the message says itself
                             if (*enquiry.fault != EnquiryFault::missing) show_enquiry_fault(row.add(kFINDING_EXPLAIN), *enquiry.fault);
                         }});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line& one, const Line& other) { return one.place < other.place; });
    return lines;
}

/// The summary on top, each line with a link to where it is settled.
void show_summary(html::Dictionary& page, const EditSheet& sheet, const Judgement& judgement)
{
    const auto lines = open_lines(sheet, judgement);
    if (lines.empty()) return;
    auto& summary = page.add(kPROBLEMS);
    summary.set(kPROBLEM_COUNT, std::to_string(lines.size()));
    for (const auto& line : lines) {
        auto& row = summary.add(kFINDING);
        row.set(kFIELD_ID, line.field_id);
        if (!line.key.empty()) row.add(kFINDING_PLACE).set(kPLACE_NAME, cell_name(sheet.form, line.key));
        line.say(row);
    }
}

/// What the checks say of the whole form, and what they could not look at.
void show_whole_form(html::Dictionary& page, const EditSheet& sheet, const Judgement& judgement)
{
    html::Dictionary* explains = nullptr;
    for (const auto& enquiry : judgement.enquiries) {
        if (!enquiry.place.empty()) continue;
        if (!explains) explains = &page.add(kFORM_EXPLAINS);
        show_enquiry(explains->add(kEXPLAIN), sheet.form, enquiry, sheet.shows_all);
    }
    page.show_if(!explains, kNO_FORM_EXPLAINS);
    int unevaluated = 0;
    for (const auto& finding : judgement.report.findings) {
        if (finding.verdict == form::Verdict::not_evaluated) {
            page.add(kUNEVALUATED).set(kUNEVALUATED_MESSAGE, finding.message);
            ++unevaluated;
        } else if (finding.cells.empty() && finding.check_class == form::CheckClass::hard && judgement.is_shown(finding)) {
            page.add(kNIL_PROBLEM).set(kNIL_MESSAGE, finding.message);
        }
    }
    page.set(kUNEVALUATED_COUNT, std::to_string(unevaluated));
    page.show_if(unevaluated == 0, kALL_EVALUATED);
}

void show_doubts(html::Dictionary& page, const EditSheet& sheet)
{
    if (!sheet.desk.filing || sheet.desk.filing->doubts.empty()) return;
    auto& doubts = page.add(kDOUBTS);
    doubts.set(kDOUBT_COUNT, std::to_string(sheet.desk.filing->doubts.size()));
    for (const auto& key : sheet.desk.filing->doubts) {
        auto& row = doubts.add(kDOUBT_CELL);
        row.set(kCELL_ID, cell_id(key));
        row.set(kPLACE_NAME, cell_name(sheet.form, key));
    }
}

/// Months that have to be filed before this one where months go in order, or else would better be.
void show_unfiled(html::Dictionary& page, const Scene& scene, const EditSheet& sheet)
{
    const auto& desk = sheet.desk;
    const auto& terms = desk.enterprise.terms;
    const bool is_first = !desk.filing || !desk.filing->first_submitted_at;
    if (sheet.months_in_order && is_first) {
        const auto forced = overdue_before(sheet.context.period, desk.states, scene.now, scene.calendar, terms);
        show_month_order(page, forced);
        if (!forced.empty()) return;
    }
    const auto months = unfiled_before(sheet.context.period, desk.states, scene.now, scene.calendar, terms);
    if (!months.empty()) show_unfiled_months(page.add(kUNFILED), months);
}

/// Tells users of one browser apart without naming them: a recovery copy is offered to its own author only.
std::string user_key(const http::Caller& caller)
{
    return hex(sha256(caller.user().id.text())).substr(0, 16);
}

/// What of the page is stored: nothing of it when it comes back with what was typed.
void show_saved(html::Dictionary& values, const EditSheet& sheet)
{
    const auto& filing = sheet.desk.filing;
    if (sheet.is_unsaved) {
        values.show(kUNSAVED);
    } else if (filing) {
        auto& saved = values.add(kSAVED);
        saved.set(kSAVED_AT, shanghai_minute_text(filing->saved_at));
        saved.set(kSAVED_BY, filing->saved_by);
    } else {
        values.show(kNOT_SAVED);
    }
}

void show_open(html::Dictionary& values, const OpenItems& open)
{
    values.set(kOPEN_COUNT, std::to_string(open.hard));
    values.set(kOWED_COUNT, std::to_string(open.owed));
}

void show_for_script(html::Dictionary& values, const Scene& scene, const EditSheet& sheet)
{
    values.set(kUSER_KEY, user_key(scene.caller));
    values.set(kDEVICE_KEY, scene.caller.user().device_key.expose());
    values.set(kDEFINITION, sheet.definition_address);
}

} // namespace

void show_filing_form(html::Dictionary& values, const EditSheet& sheet, const Judgement& judgement)
{
    values.set(kCONTEXT, browser_context(sheet.context, sheet.desk.acceptances));
    show_filing_templates(values);
    values.show_if(sheet.context.last_year.has_value() && !sheet.desk.filing, kPREFILLED);
    values.show_if(sheet.context.nil_declared, kNIL_DECLARED);
    show_open(values, judgement.open);
    show_whole_form(values, sheet, judgement);
    show_edit_table(values, sheet, judgement);
}

http::Response edit_page(const Scene& scene, const EditSheet& sheet, int status)
{
    auto page = page_of(scene, kTITLE_FILING_EDIT);
    auto& values = page.values();
    const auto& desk = sheet.desk;
    const Judgement judgement(sheet);
    show_head(values, scene, desk.enterprise, sheet.context.period, desk.filing);
    show_months(values, scene, desk.enterprise, sheet.context.period, desk.states, true);
    show_registry_wait(values, desk.enterprise.name, desk.registry_wait);
    show_return(values, desk.filing, scene.now);
    show_form_fields(values, sheet.form, sheet.version, sheet.submission_key);
    show_for_script(values, scene, sheet);
    values.show_if(sheet.shows_all, kCHECK_ALL);
    values.show(kMAY_ASK);
    show_unfiled(values, scene, sheet);
    show_doubts(values, sheet);
    show_saved(values, sheet);
    if (desk.is_prepared)
        values.add(kPREPARED).set(kFILLER_NAME, desk.holder->name);
    else
        values.show(kMAY_SUBMIT);
    if (sheet.upload) show_upload(values, sheet.form, *sheet.upload);
    if (!sheet.marks.empty()) values.add(kUNANSWERED).set(kUNANSWERED_COUNT, std::to_string(judgement.open.unanswered));
    show_filing_form(values, sheet, judgement);
    if (sheet.shows_all) show_summary(values, sheet, judgement);
    return page.answer("filing/edit.tpl", status);
}

} // namespace tianbao::filing
