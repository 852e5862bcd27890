// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_views.hpp"

#include "filing/filing_head_views.hpp"
#include "filing/filing_sheet_views.hpp"

namespace tianbao::filing {

namespace {

using namespace html::names;
using period::PeriodStanding;

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
    case PeriodStanding::view_only:
        values.show(kVIEW_ONLY);
        break;
    case PeriodStanding::before_founding:
        values.add(kBEFORE_FOUNDING).set(kFOUNDED_ON, day_text(*enterprise.founded_on));
        break;
    case PeriodStanding::open:
    case PeriodStanding::backfill:
        values.show(kNOTHING_FILED);
        break;
    }
    return page.answer("filing/not_open.tpl");
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
