// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_head_views.hpp"
#include "filing/filing_views.hpp"
#include "filing/owed_views.hpp"
#include "filing/state_views.hpp"
#include "period/due_views.hpp"

#include <fmt/format.h>

namespace tianbao::filing {

namespace {

using namespace html::names;
using period::PeriodStanding;

bool is_filed(const Filing& filing)
{
    return filing.state == State::submitted || filing.state == State::accepted;
}

/// Why there is nothing to file. False: the row is of a month that counts.
bool show_not_asked(html::Dictionary& row, PeriodStanding standing, const Scene& scene, const FilingEnterprise& enterprise, period::Period period)
{
    switch (standing) {
    case PeriodStanding::not_open:
        row.show(kROW_NOT_OPEN);
        break;
    case PeriodStanding::before_founding:
        row.show(kROW_NOT_ASKED);
        break;
    case PeriodStanding::exempt:
        show_state(row, std::nullopt, standing);
        period::show_exempt_reason(row.add(kROW_EXEMPT), *enterprise.terms.exemption(period));
        break;
    case PeriodStanding::open:
    case PeriodStanding::backfill:
    case PeriodStanding::view_only:
        return false;
    }
    show_due(row, due_of(std::nullopt, standing), {period, scene.now, scene.calendar, enterprise.terms});
    return true;
}

/// What the enterprise asked for after submitting, as long as it is of interest.
void show_request(html::Dictionary& row, const Filing& filing)
{
    if (!filing.request || !is_filed(filing)) return;
    if (!filing.request->is_granted) {
        row.show(kROW_REQUEST_OPEN);
    } else if (!*filing.request->is_granted) {
        row.add(kROW_REQUEST_REFUSED).set(kREQUEST_ANSWER, filing.request->answer);
    }
}

/// What was submitted, when, by whom, and whether the first time was in time.
void show_submission(html::Dictionary& row, const Filing& filing)
{
    if (filing.submission == 0 || !filing.submitted_at) return;
    auto& submitted = row.add(kROW_SUBMITTED);
    submitted.set(kSUBMITTED_AT, shanghai_minute_text(*filing.submitted_at));
    submitted.set(kSUBMITTED_BY, filing.submitted_by);
    if (filing.submission > 1) submitted.add(kROW_SUBMISSIONS).set(kSUBMISSION_COUNT, std::to_string(filing.submission));
    row.show(filing.is_late ? kROW_LATE : kROW_IN_TIME);
    row.show_if(filing.submitted_by.empty(), kROW_IMPORTED);
    row.show_if(filing.nil_declared && is_filed(filing), kROW_NIL);
    row.add(kROW_RECEIPT).set(kRECEIPT_SUBMISSION, std::to_string(filing.submission));
    if (!filing.doubts.empty()) row.add(kROW_DOUBTS).set(kDOUBT_COUNT, std::to_string(filing.doubts.size()));
    show_request(row, filing);
}

void show_acts(html::Dictionary& row, const Filing* filing, PeriodStanding standing, bool drafts)
{
    row.show_if(filing != nullptr, kROW_VIEW);
    if (!drafts || (filing && is_filed(*filing))) return;
    if (filing && filing->state == State::returned) {
        row.show(kROW_MEND);
    } else if (standing == PeriodStanding::open) {
        row.show(kROW_FILE);
    } else if (standing == PeriodStanding::backfill) {
        row.show(kROW_BACKFILL);
    }
}

/// What is submitted before a month that waits for its first submission, where months go in order.
std::vector<period::Period> months_first(const Scene& scene, const YearSheet& sheet, period::Period period)
{
    const auto& terms = sheet.enterprise.terms;
    if (!sheet.in_order || !period::is_fillable(period::standing(period, scene.now, scene.calendar, terms))) return {};
    const auto state = sheet.in_order->find(period);
    if (state != sheet.in_order->end() && state->second != State::draft) return {};
    return overdue_before(period, *sheet.in_order, scene.now, scene.calendar, terms);
}

void show_period_row(html::Dictionary& row, const Scene& scene, const YearSheet& sheet, period::Period period, bool drafts)
{
    const auto found = sheet.filings.find(period);
    const Filing* filing = found == sheet.filings.end() ? nullptr : &found->second;
    const auto& terms = sheet.enterprise.terms;
    const auto standing = period::standing(period, scene.now, scene.calendar, terms);
    row.set(kROW_MONTH, std::to_string(period.month()));
    row.set(kROW_PERIOD, period.text());
    if (!filing && show_not_asked(row, standing, scene, sheet.enterprise, period)) return;
    const auto state = filing ? std::optional{filing->state} : std::nullopt;
    show_state(row, state, standing);
    show_due(row, due_of(state, standing), {period, scene.now, scene.calendar, terms});
    if (const auto* extension = terms.extension(period)) row.add(kROW_EXTENDED).set(kEXTENDED_UNTIL, day_text(extension->until));
    if (filing) show_submission(row, *filing);
    if (filing && filing->state == State::returned && filing->last_return) {
        auto& returned = row.add(kROW_RETURNED);
        returned.set(kRETURN_REASON, filing->last_return->reason);
        show_fix(returned, *filing->last_return, scene.now);
    }
    show_acts(row, filing, standing, drafts);
    const auto months = drafts ? months_first(scene, sheet, period) : std::vector<period::Period>{};
    if (!months.empty()) row.add(kROW_WAITS).set(kFIRST_MONTH, months.front().text());
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

} // namespace

http::Response list_page(const Scene& scene, const YearSheet& sheet, int year)
{
    auto page = page_of(scene, kTITLE_FILINGS);
    auto& values = page.values();
    values.set(kENTERPRISE_NAME, sheet.enterprise.name);
    values.set(kUSCC, sheet.enterprise.uscc);
    values.set(kLIST_YEAR, std::to_string(year));
    show_server_time(values, scene.now);
    if (sheet.holder) {
        values.set(kFILLER_NAME, sheet.holder->name);
    } else {
        values.set(kFILLER_NAME, "");
        values.show(kNO_FILLER);
    }
    for (int listed = shanghai_year(scene.now); listed >= period::first_period().year(); --listed) {
        auto& row = values.add(kYEAR);
        row.set(kYEAR_NUMBER, std::to_string(listed));
        row.show_if(listed == year, kYEAR_HERE);
    }
    const auto owed = owed_of(sheet.unsubmitted, scene.now, scene.calendar, sheet.enterprise.terms);
    if (!owed.empty() && !scene.is_watched) show_owed(values.add(kOWED), sheet.enterprise.uscc, sheet.enterprise.name, owed);
    const bool drafts = may_draft(scene, sheet.holder);
    for (int month = 12; month >= 1; --month) show_period_row(values.add(kPERIOD_ROW), scene, sheet, period::Period(year, month), drafts);
    show_done(page, scene.request, sheet);
    return page.answer("filing/list.tpl");
}

} // namespace tianbao::filing
