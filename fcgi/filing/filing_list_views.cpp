// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_head_views.hpp"
#include "filing/filing_views.hpp"
#include "filing/state_views.hpp"

#include <fmt/format.h>

namespace tianbao::filing {

namespace {

using namespace html::names;
using period::PeriodStanding;

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
    show_due(row, due_of(filing ? std::optional{filing->state} : std::nullopt, standing), period::days_left(scene.now, period, scene.calendar));
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

} // namespace

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
    for (int listed = shanghai_year(scene.now); listed >= period::first_period().year(); --listed) {
        auto& row = values.add(kYEAR);
        row.set(kYEAR_NUMBER, std::to_string(listed));
        row.show_if(listed == year, kYEAR_HERE);
    }
    const bool is_filler = is_held_by(sheet.holder, scene.caller);
    for (int month = 12; month >= 1; --month) show_period_row(values.add(kPERIOD_ROW), scene, sheet, period::Period(year, month), is_filler);
    show_done(page, scene.request, sheet);
    return page.answer("filing/list.tpl");
}

} // namespace tianbao::filing
