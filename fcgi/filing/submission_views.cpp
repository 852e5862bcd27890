// SPDX-License-Identifier: MPL-2.0
#include "filing/submission_views.hpp"

#include "filing/enquiry.hpp"
#include "filing/filing_head_views.hpp"
#include "filing/filing_sheet_views.hpp"
#include "filing/registry_wait_views.hpp"

#include <algorithm>

namespace tianbao::filing {

namespace {

using namespace html::names;

std::string value_text(const form::Form& form, std::string_view place, const std::string& text)
{
    const auto key = form::CellKey::parse(place);
    const auto* indicator = key ? form.indicator_of(*key) : nullptr;
    if (!indicator) return text;
    return indicator->is_numeric() ? figure_text(text) : answer_text(*indicator, text);
}

void set_both(html::Dictionary& row, std::string before, std::string after)
{
    row.show_if(before.empty(), kBEFORE_EMPTY);
    row.show_if(after.empty(), kAFTER_EMPTY);
    row.set(kVALUE_BEFORE, std::move(before));
    row.set(kVALUE_AFTER, std::move(after));
}

void show_in_time(html::Dictionary& values, const Scene& scene, const Desk& desk)
{
    const auto& filing = *desk.filing;
    if (filing.first_submitted_at) {
        auto& first = values.add(kFIRST_SUBMITTED);
        first.set(kFIRST_SUBMITTED_AT, shanghai_minute_text(*filing.first_submitted_at));
        first.show(filing.is_late ? kFIRST_LATE : kFIRST_IN_TIME);
        return;
    }
    values.show(period::is_late(scene.now, filing.period, scene.calendar, desk.enterprise.terms) ? kLATE_NOW : kIN_TIME);
}

void show_enquiry(html::Dictionary& row, const form::Form& form, const Enquiry& enquiry)
{
    row.set(kCHECK_ID, enquiry.check);
    row.set(kCHECK_TITLE, check_title(form, enquiry.check));
    for (const auto* finding : enquiry.findings) row.add(kFINDING).set(kFINDING_MESSAGE, finding->message);
    if (enquiry.accepted_until && enquiry.fault) {
        row.add(kSOFT_ACCEPTED).set(kACCEPTED_UNTIL, enquiry.accepted_until->text());
    } else {
        row.add(kSOFT_EXPLAINED).set(kEXPLANATION_TEXT, enquiry.text);
    }
}

/// What the filler is asked to look at once more.
void show_question(html::Dictionary& row, const form::Form& form, const Enquiry& enquiry)
{
    row.set(kCHECK_ID, enquiry.check);
    row.set(kCHECK_TITLE, check_title(form, enquiry.check));
    for (const auto* finding : enquiry.findings) row.add(kFINDING).set(kFINDING_MESSAGE, finding->message);
}

void show_findings(html::Dictionary& values, const Desk& desk, const form::Form& form, const Proposal& proposal)
{
    const auto enquiries = enquiries_of(proposal.report, proposal.cells, proposal.content.explanations, desk.acceptances, proposal.content.period);
    html::Dictionary* soft = nullptr;
    html::Dictionary* ask = nullptr;
    for (const auto& enquiry : enquiries) {
        if (enquiry.check_class == form::CheckClass::soft) show_enquiry((soft ? *soft : *(soft = &values.add(kSOFT_FINDINGS))).add(kSOFT_FINDING), form, enquiry);
        if (enquiry.check_class == form::CheckClass::ask) show_question((ask ? *ask : *(ask = &values.add(kASK_FINDINGS))).add(kASK_FINDING), form, enquiry);
    }
    values.show_if(!soft, kNO_SOFT_FINDINGS);
    html::Dictionary* open = nullptr;
    for (const auto& finding : proposal.report.findings) {
        if (finding.verdict != form::Verdict::not_evaluated) continue;
        if (!open) open = &values.add(kNOT_EVALUATED);
        auto& row = open->add(kNOT_EVALUATED_FINDING);
        row.set(kCHECK_ID, finding.check);
        row.set(kFINDING_MESSAGE, finding.message);
    }
}

void show_answered_marks(html::Dictionary& values, const form::Form& form, const std::vector<Mark>& marks)
{
    if (marks.empty()) return;
    auto& all = values.add(kANSWERED_MARKS);
    for (const auto& mark : marks) {
        auto& row = all.add(kANSWERED_MARK);
        show_place(row, form, mark.place);
        row.set(kMARK_NOTE, mark.note);
        row.set(kMARK_ANSWER, mark.answer);
    }
}

/// What a check says, or what was said of it, in a part of that name.
void show_said(html::Dictionary& row, html::Name name, const form::Form& form, const ExplanationDifference& difference)
{
    auto& said = row.add(name);
    said.set(kCHECK_ID, difference.check);
    if (difference.place.empty()) {
        said.show(kCHANGE_WHOLE);
    } else {
        show_place(said.add(kCHANGE_PLACE), form, difference.place);
    }
    set_both(row, difference.before, difference.after);
}

std::vector<html::Problem> problems_of(const Signature& signature)
{
    std::vector<html::Problem> problems;
    if (signature.post_fault)
        problems.push_back(
            {"signed-post", kSIGNED_POST_PROBLEM, *signature.post_fault == PostFault::missing ? kSIGNED_POST_REQUIRED : kSIGNED_POST_LONG});
    if (signature.must_look) problems.push_back({"looked-at", kLOOKED_AT_PROBLEM, kLOOKED_AT_REQUIRED});
    if (signature.must_declare) problems.push_back({"declared", kDECLARED_PROBLEM, kDECLARED_REQUIRED});
    return problems;
}

} // namespace

void show_place(html::Dictionary& row, const form::Form& form, const std::string& place)
{
    const auto key = form::CellKey::parse(place);
    const auto* indicator = key ? form.indicator_of(*key) : nullptr;
    row.set(kINDICATOR_CODE, indicator ? indicator->code : place);
    row.set(kINDICATOR_NAME, indicator ? indicator->name : "");
    if (key) show_column(row, key->column);
}

std::string check_title(const form::Form& form, std::string_view check_id)
{
    const auto found = std::find_if(form.checks.begin(), form.checks.end(), [&](const form::Check& check) { return check.id == check_id; });
    return found == form.checks.end() ? std::string{} : found->title;
}

void show_changes(html::Dictionary& values, const form::Form& form, const Changes& changes)
{
    auto& all = values.add(kCHANGES);
    for (const auto& difference : changes.cells) {
        auto& row = all.add(kCHANGE);
        show_place(row.add(kCHANGE_CELL), form, difference.key);
        set_both(row, value_text(form, difference.key, difference.before), value_text(form, difference.key, difference.after));
    }
    for (const auto& difference : changes.findings) show_said(all.add(kCHANGE), kCHANGE_FINDING, form, difference);
    for (const auto& difference : changes.explanations) show_said(all.add(kCHANGE), kCHANGE_EXPLANATION, form, difference);
    if (changes.nil_declared) {
        auto& row = all.add(kCHANGE);
        row.show(kCHANGE_NIL);
        row.set(kVALUE_BEFORE, "");
        row.set(kVALUE_AFTER, "");
        row.show(*changes.nil_declared ? kNIL_BEFORE_NO : kNIL_BEFORE_YES);
        row.show(*changes.nil_declared ? kNIL_AFTER_YES : kNIL_AFTER_NO);
    }
    if (changes.declaration) {
        auto& row = all.add(kCHANGE);
        row.show(kCHANGE_DECLARATION);
        set_both(row, changes.declaration->before, changes.declaration->after);
    }
}

http::Response confirm_page(const Scene& scene, const Desk& desk, const form::Form& form, const Proposal& proposal, const Signature& signature,
                            const std::string& submission_key)
{
    auto page = page_of(scene, kTITLE_FILING_CONFIRM);
    auto& values = page.values();
    const auto& content = proposal.content;
    show_head(values, scene, desk.enterprise, content.period, desk.filing);
    show_in_time(values, scene, desk);
    values.show_if(content.nil_declared, kNIL_DECLARED);
    show_findings(values, desk, form, proposal);
    show_answered_marks(values, form, desk.filing->marks);
    show_sheet(values, form, content.cells);
    values.set(kDECLARATION_TEXT, form.declaration.text);
    values.set(kSIGNED_NAME, scene.caller.user().name);
    values.set(kSIGNED_POST, signature.post);
    values.show_if(signature.declared, kDECLARED);
    values.show_if(signature.looked_at, kLOOKED_AT);
    values.show_if(proposal.asks_for_a_look(), kLOOK_ASKED);
    values.set(kFILING_VERSION, std::to_string(desk.filing->version));
    values.set(kSUBMISSION_KEY, submission_key);
    values.set(kCONTENT_HASH, content_hash(content));
    values.set(kSHOWN, to_json(content));
    values.set(kSHOWN_FINDINGS, to_json(proposal.findings()));
    const auto problems = problems_of(signature);
    page.show_problems(problems);
    return page.answer("filing/confirm.tpl", problems.empty() ? 200 : 422);
}

http::Response changed_page(const Scene& scene, const Desk& desk, const form::Form& form, const Changes& found, bool saved_since)
{
    auto page = page_of(scene, kTITLE_FILING_CHANGED);
    auto& values = page.values();
    show_head(values, scene, desk.enterprise, desk.filing->period, desk.filing);
    if (saved_since) {
        auto& since = values.add(kSAVED_SINCE);
        since.set(kCHANGED_BY, desk.filing->saved_by);
        since.set(kCHANGED_AT, shanghai_minute_text(desk.filing->saved_at));
    } else {
        values.show(kREFERENCE_CHANGED);
    }
    values.show(kCHANGES_SEEN);
    if (found.count() == 0) {
        values.show(kNO_CHANGES);
    } else {
        values.set(kCHANGE_COUNT, std::to_string(found.count()));
        values.show(kCHANGED_COUNT);
        show_changes(values, form, found);
    }
    return page.answer("filing/changed.tpl", 409);
}

http::Response not_submitted_page(const Scene& scene, const Desk& desk, period::Period period, Refusal refusal)
{
    auto page = page_of(scene, kTITLE_NOT_SUBMITTED);
    auto& values = page.values();
    show_head(values, scene, desk.enterprise, period, desk.filing);
    show_refusal(values, scene, desk, period, refusal);
    values.show(kIN_ORDER);
    return page.answer("filing/not_submitted.tpl", 409);
}

http::Response not_verified_page(const Scene& scene, const Desk& desk, period::Period period, const std::vector<period::Period>& months)
{
    auto page = page_of(scene, kTITLE_NOT_SUBMITTED);
    auto& values = page.values();
    show_head(values, scene, desk.enterprise, period, desk.filing);
    values.show(kNOT_VERIFIED);
    show_registry_wait(values, desk.enterprise.name, desk.registry_wait);
    show_month_order(values, months);
    values.show(kIN_ORDER);
    return page.answer("filing/not_submitted.tpl", 409);
}

http::Response out_of_order_page(const Scene& scene, const Desk& desk, period::Period period, const std::vector<period::Period>& months)
{
    auto page = page_of(scene, kTITLE_NOT_SUBMITTED);
    auto& values = page.values();
    show_head(values, scene, desk.enterprise, period, desk.filing);
    auto& order = values.add(kOUT_OF_ORDER);
    order.set(kFIRST_MONTH, months.front().text());
    show_unfiled_months(order, months);
    return page.answer("filing/not_submitted.tpl", 409);
}

} // namespace tianbao::filing
