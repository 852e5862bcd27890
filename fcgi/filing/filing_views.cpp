// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_views.hpp"

#include "filing/filing_edit_views.hpp"
#include "filing/filing_form.hpp"
#include "filing/filing_sheet_views.hpp"
#include "filing/state_views.hpp"
#include "period/due_views.hpp"
#include "util/secret.hpp"

#include <fmt/format.h>

namespace tianbao::filing {

namespace {

using namespace html::names;
using period::PeriodStanding;

constexpr int kFirstYear = 2012;

html::Page page_of(const Scene& scene, html::Name title)
{
    return {scene.frame, scene.request, scene.caller, title, kNAV_WORKBENCH};
}

/// Midnight ends the due day: people read it as 24:00.
std::string due_text(period::Period period, const period::Calendar& calendar)
{
    return day_text(calendar.due_day(period)) + " 24:00";
}

void show_names(html::Dictionary& values, const FilingEnterprise& enterprise, period::Period period)
{
    values.set(kENTERPRISE_NAME, enterprise.name);
    values.set(kUSCC, enterprise.uscc);
    values.set(kPERIOD, period.text());
    values.set(kPERIOD_YEAR, std::to_string(period.year()));
    values.set(kPERIOD_MONTH, std::to_string(period.month()));
}

void show_head(html::Dictionary& values, const Scene& scene, const FilingEnterprise& enterprise, period::Period period,
               const std::optional<Filing>& filing)
{
    show_names(values, enterprise, period);
    values.set(kDUE_ON, due_text(period, scene.calendar));
    show_state(values.add(kFILING_STATE), filing ? std::optional{filing->state} : std::nullopt);
    const bool is_filed = filing && (filing->state == State::submitted || filing->state == State::accepted);
    auto& due = values.add(kFILING_DUE);
    if (is_filed) {
        due.show(kDUE_MET);
    } else {
        period::show_due(due, period::days_left(scene.now, period, scene.calendar));
    }
    const bool is_late_now = !(filing && filing->first_submitted_at) && period::is_late(scene.now, period, scene.calendar);
    values.show_if((filing && filing->is_late) || is_late_now, kLATE);
    values.show_if(filing && filing->nil_declared && is_filed, kNIL);
}

void show_return(html::Dictionary& values, const std::optional<Filing>& filing)
{
    if (!filing || filing->state != State::returned || !filing->last_return) return;
    auto& returned = values.add(kRETURNED);
    show_reason_class(returned, filing->last_return->reason_class);
    returned.set(kRETURN_REASON, filing->last_return->reason);
    returned.set(kRETURNED_AT, shanghai_minute_text(filing->last_return->at));
}

/// The twelve months at the left; `states` may lack months that have no filing.
void show_months(html::Dictionary& values, const Scene& scene, const FilingEnterprise& enterprise, period::Period here,
                 const std::map<period::Period, State>& states, bool is_filler)
{
    values.set(kMONTHS_YEAR, std::to_string(here.year()));
    if (here.year() > kFirstYear) values.add(kYEAR_EARLIER).set(kEARLIER_PERIOD, here.year_before().text());
    if (here.year() < period::current_period(scene.now).year()) values.add(kYEAR_LATER).set(kLATER_PERIOD, period::Period(here.year() + 1, here.month()).text());
    for (int month = 1; month <= 12; ++month) {
        const period::Period period(here.year(), month);
        const auto state = states.find(period);
        const auto standing = period::standing(period, scene.now, scene.calendar, enterprise.founded_on);
        auto& row = values.add(kMONTH);
        row.set(kMONTH_NUMBER, std::to_string(month));
        row.set(kMONTH_PERIOD, period.text());
        if (state == states.end() && standing == PeriodStanding::not_open) {
            row.show(kMONTH_NOT_YET);
            continue;
        }
        if (state == states.end() && standing == PeriodStanding::before_founding) {
            row.show(kMONTH_NOT_ASKED);
            continue;
        }
        const bool is_open = state == states.end() || state->second == State::draft ? period::is_fillable(standing) : state->second == State::returned;
        auto& link = row.add(is_open && is_filler ? kMONTH_EDIT : kMONTH_VIEW);
        show_state(link, state == states.end() ? std::nullopt : std::optional{state->second});
        link.show_if(period == here, kMONTH_HERE);
    }
}

bool is_held_by(const std::optional<Holder>& holder, const http::Caller& caller)
{
    return holder && holder->user == caller.user().id;
}

/// Tells users of one browser apart without naming them: a recovery copy is offered to its own author only.
std::string user_key(const http::Caller& caller)
{
    return hex(sha256(caller.user().id.text())).substr(0, 16);
}

void show_form_fields(html::Dictionary& values, const EditSheet& sheet)
{
    values.set(kFILING_VERSION, std::to_string(sheet.version));
    values.set(kSUBMISSION_KEY, sheet.submission_key);
    values.set(kFORM_VERSION, sheet.form.version);
}

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

void show_period_row(html::Dictionary& row, const Scene& scene, const YearSheet& sheet, period::Period period, bool is_filler)
{
    const auto found = sheet.filings.find(period);
    const Filing* filing = found == sheet.filings.end() ? nullptr : &found->second;
    const auto standing = period::standing(period, scene.now, scene.calendar, sheet.enterprise.founded_on);
    row.set(kROW_MONTH, std::to_string(period.month()));
    row.set(kROW_PERIOD, period.text());
    if (!filing && standing == PeriodStanding::not_open) {
        row.show(kROW_NOT_OPEN);
        row.show(kDUE_NONE);
        return;
    }
    if (!filing && standing == PeriodStanding::before_founding) {
        row.show(kROW_NOT_ASKED);
        row.show(kDUE_NONE);
        return;
    }
    show_state(row, filing ? std::optional{filing->state} : std::nullopt);
    const bool is_filed = filing && (filing->state == State::submitted || filing->state == State::accepted);
    const bool is_returned = filing && filing->state == State::returned;
    if (is_filed) {
        row.show(kDUE_MET);
    } else if (standing == PeriodStanding::view_only) {
        row.show(kDUE_NONE);
    } else {
        period::show_due(row, period::days_left(scene.now, period, scene.calendar));
    }
    if (filing && filing->submitted_at) {
        auto& submitted = row.add(kROW_SUBMITTED);
        submitted.set(kSUBMITTED_AT, shanghai_minute_text(*filing->submitted_at));
        submitted.set(kSUBMITTED_BY, filing->submitted_by);
    }
    row.show_if(filing && filing->is_late, kROW_LATE);
    if (is_returned && filing->last_return) row.add(kROW_RETURNED).set(kRETURN_REASON, filing->last_return->reason);
    row.show_if(filing != nullptr, kROW_VIEW);
    if (!is_filler || is_filed) return;
    if (is_returned) {
        row.show(kROW_MEND);
    } else if (standing == PeriodStanding::open) {
        row.show(kROW_FILE);
    } else if (standing == PeriodStanding::backfill) {
        row.show(kROW_BACKFILL);
    }
}

/// What the redirect after a save or submission asks to be told.
void show_done(html::Page& page, const http::Request& request, const YearSheet& sheet)
{
    const auto done = request.query.text("done");
    const auto period = period::Period::parse(request.query.text("period"));
    const auto found = period ? sheet.filings.find(*period) : sheet.filings.end();
    if (found == sheet.filings.end()) return;
    const auto& filing = found->second;
    page.values().set(kFLASH_TIME, shanghai_clock_text(filing.saved_at));
    page.values().set(kFLASH_PERIOD, fmt::format("{}-{:02}", period->year(), period->month()));
    page.values().set(kFLASH_RECEIPT, filing.receipt_number);
    if (done == "submitted" && filing.submission > 0) page.show_flash(kFLASH_SUBMITTED);
    if (done == "submitted_already" && filing.submission > 0) page.show_flash(kFLASH_SUBMITTED_ALREADY);
    if (done != "draft_saved" || filing.state == State::submitted || filing.state == State::accepted) return;
    const auto open = request.query.text("open");
    const bool is_count = !open.empty() && open.size() <= 3 && open.find_first_not_of("0123456789") == std::string_view::npos;
    page.values().set(kFLASH_COUNT, std::string(is_count ? open : "0"));
    page.show_flash(is_count && open != "0" ? kFLASH_DRAFT_SAVED : kFLASH_DRAFT_COMPLETE);
}

void show_submissions(html::Dictionary& values, const Folder& folder, int shown)
{
    auto& versions = values.add(kVERSIONS);
    const auto& all = folder.submissions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto& row = versions.add(kSUBMISSION);
        row.set(kVERSION_NUMBER, std::to_string(all[i].number));
        row.set(kVERSION_AT, shanghai_minute_text(all[i].at));
        row.set(kVERSION_BY, all[i].by);
        row.set(kVERSION_RECEIPT, all[i].receipt_number);
        row.show(all[i].number == shown ? kVERSION_HERE : kVERSION_OTHER);
        if (i + 1 < all.size()) row.add(kVERSION_CHANGES).set(kCHANGE_COUNT, std::to_string(differences(all[i + 1].cells, all[i].cells).size()));
        if (all[i].returned) row.add(kVERSION_RETURNED).set(kRETURN_REASON, all[i].returned->reason);
    }
}

/// The submission named in the query, else the last one; none when nothing was submitted.
const Submission* chosen_submission(const Folder& folder, const http::Request& request)
{
    for (const auto& submission : folder.submissions) {
        if (std::to_string(submission.number) == request.query.text("submission")) return &submission;
    }
    return folder.submissions.empty() ? nullptr : &folder.submissions.front();
}

const form::Cells* cells_before(const Folder& folder, const Submission& shown)
{
    for (const auto& submission : folder.submissions) {
        if (submission.number == shown.number - 1) return &submission.cells;
    }
    return nullptr;
}

void show_receipt(html::Dictionary& values, const Submission& submission)
{
    auto& receipt = values.add(kRECEIPT);
    receipt.set(kRECEIPT_NUMBER, submission.receipt_number);
    receipt.set(kSUBMITTED_AT, shanghai_text(submission.at));
    receipt.set(kSUBMITTED_BY, submission.by);
    receipt.set(kSUBMISSION_NUMBER, std::to_string(submission.number));
    receipt.set(kCONTENT_HASH, submission.content_hash);
    receipt.show_if(submission.imported, kIMPORTED);
}

} // namespace

http::Response edit_page(const Scene& scene, const EditSheet& sheet)
{
    auto page = page_of(scene, kTITLE_FILING_EDIT);
    auto& values = page.values();
    const auto& desk = sheet.desk;
    show_head(values, scene, desk.enterprise, sheet.period, desk.filing);
    show_months(values, scene, desk.enterprise, sheet.period, desk.states, true);
    show_return(values, desk.filing);
    show_form_fields(values, sheet);
    values.set(kUSER_KEY, user_key(scene.caller));
    values.show_if(desk.last_year.has_value() && !desk.filing, kPREFILLED);
    values.show_if(sheet.nil_declared, kNIL_DECLARED);
    values.show_if(sheet.report != nullptr, kUNSAVED);
    if (desk.filing) {
        auto& saved = values.add(kSAVED);
        saved.set(kSAVED_AT, shanghai_minute_text(desk.filing->saved_at));
        saved.set(kSAVED_BY, desk.filing->saved_by);
    } else {
        values.show(kNOT_SAVED);
    }
    if (sheet.report) {
        show_edit_table(page, sheet, *sheet.report);
    } else {
        show_edit_table(page, sheet, form::evaluate(sheet.form, sheet.cells, {sheet.period, desk.enterprise.section, desk.previous, sheet.nil_declared}));
    }
    return page.answer("filing/edit.tpl", sheet.report ? 422 : 200);
}

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
    case Refusal::changed: values.show(kPERIOD_SHUT); break;
    }
    show_sheet(values, form, typed);
    return page.answer("filing/refused.tpl", 409);
}

http::Response not_open_page(const Scene& scene, const FilingEnterprise& enterprise, period::Period period, const std::optional<Holder>& holder)
{
    auto page = page_of(scene, kTITLE_FILING_NOT_OPEN);
    auto& values = page.values();
    const bool is_filler = is_held_by(holder, scene.caller);
    show_names(values, enterprise, period);
    show_months(values, scene, enterprise, period, {}, is_filler);
    switch (period::standing(period, scene.now, scene.calendar, enterprise.founded_on)) {
    case PeriodStanding::not_open:
        if (period < period::first_period()) {
            values.show(kTOO_OLD);
        } else {
            values.add(kNOT_YET).set(kOPENS_ON, day_text(period.next().first_day()));
        }
        break;
    case PeriodStanding::view_only: values.show(kVIEW_ONLY); break;
    case PeriodStanding::before_founding: values.add(kBEFORE_FOUNDING).set(kFOUNDED_ON, day_text(*enterprise.founded_on)); break;
    case PeriodStanding::open:
    case PeriodStanding::backfill: values.show(kNOTHING_FILED); break;
    }
    return page.answer("filing/not_open.tpl");
}

http::Response list_page(const Scene& scene, const YearSheet& sheet, int year)
{
    auto page = page_of(scene, kTITLE_FILINGS);
    auto& values = page.values();
    values.set(kENTERPRISE_NAME, sheet.enterprise.name);
    values.set(kUSCC, sheet.enterprise.uscc);
    values.set(kLIST_YEAR, std::to_string(year));
    if (sheet.holder) {
        values.set(kFILLER_NAME, sheet.holder->name);
    } else {
        values.set(kFILLER_NAME, "");
        values.show(kNO_FILLER);
    }
    for (int listed = shanghai_year(scene.now); listed >= kFirstYear; --listed) {
        auto& row = values.add(kYEAR);
        row.set(kYEAR_NUMBER, std::to_string(listed));
        row.show_if(listed == year, kYEAR_HERE);
    }
    const bool is_filler = is_held_by(sheet.holder, scene.caller);
    for (int month = 12; month >= 1; --month) show_period_row(values.add(kPERIOD_ROW), scene, sheet, period::Period(year, month), is_filler);
    show_done(page, scene.request, sheet);
    return page.answer("filing/list.tpl");
}

http::Response view_page(const Scene& scene, const Folder& folder, const form::Form& form)
{
    auto page = page_of(scene, kTITLE_FILING_VIEW);
    auto& values = page.values();
    const auto& filing = *folder.filing;
    show_head(values, scene, folder.enterprise, filing.period, filing);
    const bool is_filler = is_held_by(folder.holder, scene.caller);
    show_months(values, scene, folder.enterprise, filing.period, folder.states, is_filler);
    show_return(values, filing);
    const auto* submission = chosen_submission(folder, scene.request);
    if (submission) {
        show_receipt(values, *submission);
        show_sheet(values, form, submission->cells, cells_before(folder, *submission));
        show_submissions(values, folder, submission->number);
    } else {
        values.show(kNOT_SUBMITTED);
        show_sheet(values, form, filing.cells);
    }
    const auto standing = period::standing(filing.period, scene.now, scene.calendar, folder.enterprise.founded_on);
    values.show_if(may_change(filing, folder.holder, scene.caller.user().id, standing, filing.version).has_value(), kMAY_EDIT);
    return page.answer("filing/view.tpl");
}

} // namespace tianbao::filing
