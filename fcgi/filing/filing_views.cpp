// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_views.hpp"

#include "filing/adjustment_views.hpp"
#include "filing/filing_head_views.hpp"
#include "filing/filing_sheet_views.hpp"
#include "filing/paper_sheet_views.hpp"
#include "filing/return_request_views.hpp"
#include "filing/submission_views.hpp"

#include <algorithm>

namespace tianbao::filing {

namespace {

using namespace html::names;

Content content_of(const Folder& folder, const Submission& submission)
{
    return {folder.enterprise.uscc, folder.filing->period,   submission.form_version,       submission.nil_declared,
            submission.cells,       submission.explanations, submission.declaration_version};
}

/// 补交用时: how long after its return the filing was submitted again, as officers read it.
void show_again(html::Dictionary& row, Instant returned_at, Instant submitted_at)
{
    const int days = days_to_resubmission(returned_at, submitted_at);
    if (days > 0) {
        row.add(kVERSION_AGAIN).set(kAGAIN_DAYS, std::to_string(days));
    } else {
        row.show(kVERSION_AGAIN_THAT_DAY);
    }
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
        if (i + 1 < all.size()) {
            const auto found = changes(content_of(folder, all[i + 1]), content_of(folder, all[i]));
            row.add(kVERSION_CHANGES).set(kCHANGE_COUNT, std::to_string(found.count()));
            if (all[i + 1].returned) show_again(row, all[i + 1].returned->at, all[i].at);
        }
        if (all[i].returned) row.add(kVERSION_RETURNED).set(kRETURN_REASON, all[i].returned->reason);
    }
}

/// The submission of a number, as text; nothing when there is none.
const Submission* submission_of(const Folder& folder, std::string_view number)
{
    const auto found = std::find_if(folder.submissions.begin(), folder.submissions.end(),
                                    [&](const Submission& each) { return std::to_string(each.number) == number; });
    return found == folder.submissions.end() ? nullptr : &*found;
}

/// The submission named in the query, else the last one; none when nothing was submitted.
const Submission* chosen_submission(const Folder& folder, const http::Request& request)
{
    const auto* named = submission_of(folder, request.query.text("number"));
    return named || folder.submissions.empty() ? named : &folder.submissions.front();
}

void show_options(html::Dictionary& values, html::Name list, const Folder& folder, int chosen)
{
    for (const auto& submission : folder.submissions) {
        auto& option = values.add(list);
        option.set(kVERSION_NUMBER, std::to_string(submission.number));
        option.set(kVERSION_AT, shanghai_minute_text(submission.at));
        option.show_if(submission.number == chosen, kVERSION_CHOSEN);
    }
}

/// 累计数待核对: the cells that do not follow from an earlier month as filed since.
void show_doubts(html::Dictionary& values, const form::Form& form, const std::vector<std::string>& doubts)
{
    if (doubts.empty()) return;
    auto& all = values.add(kDOUBTS);
    for (const auto& place : doubts) show_place(all.add(kDOUBT), form, place);
}

/// Any two submissions, item by item; without a second one, what to choose from. The sheet marks what differs from the second,
/// or else from the one before.
void show_comparison(html::Dictionary& values, const form::Form& form, const Folder& folder, const Submission& shown, const Submission* with)
{
    if (folder.submissions.size() < 2) return;
    const auto* before = with ? with : submission_of(folder, std::to_string(shown.number > 1 ? shown.number - 1 : 2));
    auto& comparison = values.add(kCOMPARISON);
    show_options(comparison, kNUMBER_OPTION, folder, shown.number);
    show_options(comparison, kWITH_OPTION, folder, before ? before->number : 0);
    if (!with) return;
    auto& compared = comparison.add(kCOMPARED);
    const auto found = changes(content_of(folder, *with), content_of(folder, shown));
    compared.set(kNUMBER_BEFORE, std::to_string(with->number));
    compared.set(kNUMBER_AFTER, std::to_string(shown.number));
    compared.set(kCHANGE_COUNT, std::to_string(found.count()));
    compared.show(found.count() == 0 ? kCOMPARED_SAME : kCOMPARED_DIFFERENT);
    compared.show(kCHANGES_NUMBERS);
    if (found.count() > 0) show_changes(compared, form, found);
}

void show_receipt(html::Dictionary& values, const Submission& submission)
{
    auto& receipt = values.add(kRECEIPT);
    receipt.set(kRECEIPT_NUMBER, submission.receipt_number);
    receipt.set(kSUBMITTED_AT, shanghai_text(submission.at));
    receipt.set(kSUBMITTED_BY, submission.signed_name.empty() ? submission.by : submission.signed_name);
    receipt.set(kSUBMISSION_NUMBER, std::to_string(submission.number));
    receipt.set(kCONTENT_HASH, submission.content_hash);
    receipt.show_if(submission.imported, kIMPORTED);
    if (!submission.signed_post.empty()) receipt.add(kHAS_POST).set(kSIGNED_POST, submission.signed_post);
}

/// The explanations that stand at no cell; the others stand beside their values.
void show_whole_explanations(html::Dictionary& values, const form::Form& form, const form::Explanations& explanations)
{
    html::Dictionary* all = nullptr;
    for (const auto& explanation : explanations) {
        if (!explanation.place.empty()) continue;
        if (!all) all = &values.add(kWHOLE_EXPLANATIONS);
        auto& row = all->add(kWHOLE_EXPLANATION);
        row.set(kCHECK_ID, explanation.check);
        row.set(kCHECK_TITLE, check_title(form, explanation.check));
        row.set(kEXPLANATION_TEXT, explanation.text);
    }
}

void show_submission(html::Dictionary& values, const Scene& scene, const Folder& folder, const form::Form& form, const Submission& submission)
{
    const auto* named = submission_of(folder, scene.request.query.text("with"));
    const auto* with = named != &submission ? named : nullptr;
    const auto* before = with ? with : submission_of(folder, std::to_string(submission.number - 1));
    show_receipt(values, submission);
    show_whole_explanations(values, form, submission.explanations);
    show_sheet(values, form, submission.cells, before ? &before->cells : nullptr,
               {submission.explanations, submission.marks, folder.adjustments, submission.number});
    show_adjustments(values, form, folder.adjustments);
    show_comparison(values, form, folder, submission, with);
    show_submissions(values, folder, submission.number);
    if (submission.number == folder.filing->submission) show_return_request(values, scene, folder);
}

} // namespace

http::Response not_open_page(const Scene& scene, const FilingEnterprise& enterprise, period::Period period, const std::optional<Holder>& holder)
{
    auto page = page_of(scene, kTITLE_FILING_NOT_OPEN);
    auto& values = page.values();
    show_names(values, enterprise, period);
    show_months(values, scene, enterprise, period, {}, may_draft(scene, holder));
    if (!show_shut(values, scene, enterprise, period)) values.show(kNOTHING_FILED);
    return page.answer("filing/not_open.tpl");
}

http::Response view_page(const Scene& scene, const Folder& folder, const form::Form& form)
{
    auto page = page_of(scene, kTITLE_FILING_VIEW);
    auto& values = page.values();
    const auto& filing = *folder.filing;
    show_head(values, scene, folder.enterprise, filing.period, filing);
    const bool drafts = may_draft(scene, folder.holder);
    show_months(values, scene, folder.enterprise, filing.period, folder.states, drafts);
    show_return(values, filing, scene.now);
    show_doubts(values, form, filing.doubts);
    const auto* submission = chosen_submission(folder, scene.request);
    if (submission || !scene.is_watched) show_paper(values, html::Words(scene.frame.templates, "filing/pdf_words.tpl"), form, folder, submission);
    if (submission) {
        show_submission(values, scene, folder, form, *submission);
    } else if (scene.is_watched) {
        values.show(kDRAFT_WITHHELD);
    } else {
        values.show(kNOT_SUBMITTED);
        show_whole_explanations(values, form, filing.explanations);
        show_sheet(values, form, filing.cells, nullptr, {filing.explanations, {}});
    }
    const auto standing = period::standing(filing.period, scene.now, scene.calendar, folder.enterprise.terms);
    const bool may_edit = is_open_to(drafts ? folder.holder->user : scene.caller.user().id, filing, folder.holder, standing);
    values.show_if(may_edit, kMAY_EDIT);
    if (may_edit && folder.in_order)
        show_month_order(values, overdue_before(filing, *folder.in_order, scene.now, scene.calendar, folder.enterprise.terms));
    return page.answer("filing/view.tpl");
}

} // namespace tianbao::filing
