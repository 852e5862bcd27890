// SPDX-License-Identifier: MPL-2.0
#include "review/review_views.hpp"

#include "filing/adjustment_views.hpp"
#include "filing/filing_sheet_views.hpp"
#include "filing/state_views.hpp"
#include "period/due_views.hpp"

#include <stdexcept>

namespace tianbao::review {

namespace names = html::names;

namespace {

void show_head(html::Dictionary& values, const FilingView& view)
{
    const auto& filing = view.filing;
    values.set(names::kENTERPRISE_NAME, filing.name);
    values.set(names::kUSCC, filing.uscc);
    values.set(names::kPERIOD, filing.period.text());
    values.set(names::kPERIOD_YEAR, std::to_string(filing.period.year()));
    values.set(names::kPERIOD_MONTH, std::to_string(filing.period.month()));
    period::show_due_day(values, filing.period, view.calendar, filing.terms);
    values.set(names::kFILING_VERSION, std::to_string(filing.version));
    filing::show_state(values.add(names::kFILING_STATE), filing.state);
    if (view.has_two_levels && filing.state == filing::State::accepted)
        values.show(filing.awaits_centre ? names::kACCEPTED_BY_DISTRICT : names::kACCEPTED_BY_CENTRE);
    values.show_if(filing.is_late, names::kLATE);
    values.show_if(filing.nil_declared, names::kNIL);
    values.set(names::kRECEIPT_NUMBER, filing.receipt_number);
    values.set(names::kSUBMITTED_AT, shanghai_minute_text(filing.submitted_at));
    values.set(names::kSUBMITTED_BY, filing.submitted_by);
    values.set(names::kSUBMISSION_NUMBER, std::to_string(filing.submission));
}

/// Who only looks has no cause to call anybody.
void show_people(html::Dictionary& values, const ReviewFiling& filing, const Names& names_of)
{
    values.set(names::kDISTRICT_NAME, names_of.district(filing.district));
    values.set(names::kINDUSTRY_NAME, names_of.section(filing.section()));
    values.set(names::kFILLER_NAME, filing.filler_name);
    values.set(names::kCONTACT_PERSON, filing.contact_person);
    values.set(names::kCONTACT_MOBILE, filing.bar == Bar::looks ? filing.contact_mobile.masked() : filing.contact_mobile.reveal());
}

/// Who decides nothing is told why; who could is told of colleagues at the same filing.
void show_desk(html::Dictionary& values, const FilingView& view)
{
    values.show_if(view.filing.bar == Bar::own, names::kBARRED_OWN);
    values.show_if(view.filing.bar == Bar::moved, names::kBARRED_MOVED);
    values.show_if(view.filing.bar == Bar::looks, names::kBARRED_LOOKS);
    if (view.claim) {
        auto& claim = values.add(names::kCLAIMED);
        claim.set(names::kCLAIMED_BY, view.claim->by);
        claim.set(names::kCLAIMED_SINCE, shanghai_minute_text(view.claim->since));
    }
    for (const auto& draft : view.others_drafts) {
        auto& row = values.add(names::kOTHERS_DRAFT);
        row.set(names::kDRAFT_BY, draft.by);
        row.set(names::kDRAFT_AT, shanghai_minute_text(draft.saved_at));
        if (!draft.form.reason.empty()) row.add(names::kDRAFT_REASON).set(names::kDRAFT_TEXT, draft.form.reason);
        for (const auto& [key, note] : draft.form.notes) {
            auto& line = row.add(names::kDRAFT_NOTE);
            line.set(names::kNOTE_CELL, filing::cell_name(view.form, key));
            line.set(names::kNOTE_TEXT, note);
        }
    }
}

void show_neighbours(html::Dictionary& values, const FilingView& view)
{
    const auto& neighbours = view.neighbours;
    const std::string here = "/review/" + view.filing.uscc + "/" + view.filing.period.text();
    values.set(names::kLIST_URL, neighbours.list);
    if (neighbours.before) values.add(names::kFILING_BEFORE).set(names::kROW_URL, *neighbours.before);
    if (neighbours.after) values.add(names::kFILING_AFTER).set(names::kROW_URL, *neighbours.after);
    values.set(names::kRETURN_URL, here + "/return" + neighbours.query);
    values.set(names::kREQUEST_URL, here + "/return-request" + neighbours.query);
    values.set(names::kACCEPT_URL, here + "/acceptance" + neighbours.query);
    values.set(names::kEXPLANATION_URL, here + "/explanation" + neighbours.query);
    const auto show_earlier = [&](period::Period period) {
        auto& row = values.add(names::kEARLIER_FILING);
        row.set(names::kROW_PERIOD, period.text());
        row.set(names::kROW_URL, "/review/" + view.filing.uscc + "/" + period.text());
    };
    if (view.filing.previous) show_earlier(view.filing.period.previous());
    if (view.filing.last_year) show_earlier(view.filing.period.year_before());
}

void show_step(html::Dictionary& values, const Step& step)
{
    values.set(names::kEVENT_AT, shanghai_minute_text(step.at));
    values.set(names::kEVENT_BY, step.by);
    switch (step.kind) {
    case Step::Kind::submitted:
        values.show(names::kEVENT_SUBMITTED);
        return;
    case Step::Kind::accepted:
        values.show(names::kEVENT_ACCEPTED);
        return;
    case Step::Kind::checked:
        values.show(names::kEVENT_CHECKED);
        return;
    case Step::Kind::return_requested:
        values.add(names::kEVENT_RETURN_REQUESTED).set(names::kRETURN_REASON, step.reason);
        return;
    case Step::Kind::request_refused:
        values.add(names::kEVENT_REQUEST_REFUSED).set(names::kRETURN_REASON, step.reason);
        return;
    case Step::Kind::returned:
        break;
    }
    auto& returned = values.add(names::kEVENT_RETURNED);
    if (step.reason_class) filing::show_reason_class(returned, word_of(*step.reason_class));
    returned.set(names::kRETURN_REASON, step.reason);
}

/// How long after its return a filing was submitted again.
void show_again(html::Dictionary& row, Instant returned_at, Instant submitted_at)
{
    const int days = filing::days_to_resubmission(returned_at, submitted_at);
    if (days > 0) {
        row.add(names::kEVENT_AGAIN).set(names::kAGAIN_DAYS, std::to_string(days));
    } else {
        row.show(names::kEVENT_AGAIN_THAT_DAY);
    }
}

void show_history(html::Dictionary& history, const std::vector<Step>& steps)
{
    std::optional<Instant> returned_at;
    for (const auto& step : steps) {
        auto& row = history.add(names::kEVENT);
        show_step(row, step);
        if (step.kind == Step::Kind::returned) returned_at = step.at;
        if (step.kind != Step::Kind::submitted || !returned_at) continue;
        show_again(row, *returned_at, step.at);
        returned_at.reset();
    }
}

html::Name chosen_section(ReasonClass reason_class)
{
    switch (reason_class) {
    case ReasonClass::figures:
        return names::kREASON_CLASS_FIGURES;
    case ReasonClass::incomplete:
        return names::kREASON_CLASS_INCOMPLETE;
    case ReasonClass::unit:
        return names::kREASON_CLASS_UNIT;
    case ReasonClass::request:
        return names::kREASON_CLASS_REQUEST;
    case ReasonClass::other:
        return names::kREASON_CLASS_OTHER;
    }
    throw std::logic_error("no such class");
}

std::optional<html::Problem> problem_of(ReturnRefusal refusal)
{
    switch (refusal) {
    case ReturnRefusal::class_missing:
        return html::Problem{"reason-class", names::kREASON_CLASS_PROBLEM, names::kREASON_CLASS_REQUIRED};
    case ReturnRefusal::reason_missing:
        return html::Problem{"reason", names::kREASON_PROBLEM, names::kREASON_REQUIRED};
    case ReturnRefusal::reason_short:
        return html::Problem{"reason", names::kREASON_PROBLEM, names::kREASON_SHORT};
    case ReturnRefusal::reason_long:
        return html::Problem{"reason", names::kREASON_PROBLEM, names::kREASON_LONG};
    case ReturnRefusal::answer_missing:
        return html::Problem{"reason", names::kREASON_PROBLEM, names::kANSWER_REQUIRED};
    case ReturnRefusal::fix_due_wrong:
        return html::Problem{"fix-due", names::kFIX_DUE_PROBLEM, names::kFIX_DUE_WRONG};
    case ReturnRefusal::contact_long:
        return html::Problem{"contact", names::kCONTACT_PROBLEM, names::kCONTACT_LONG};
    case ReturnRefusal::note_long:
        return std::nullopt; // said at each note
    }
    throw std::logic_error("no such refusal");
}

void show_request(html::Dictionary& values, const filing::ReturnRequest& request)
{
    auto& waiting = values.add(names::kWAITING_REQUEST);
    waiting.set(names::kREQUEST_REASON, request.reason);
    waiting.set(names::kREQUEST_BY, request.asked_by);
    waiting.set(names::kREQUEST_AT, shanghai_minute_text(request.asked_at));
}

/// The forms, with what was typed. A request that waits is answered: that is the return, or its refusal.
void show_decision(html::Page& page, const FilingView& view, const Refused& refused)
{
    const auto& filing = view.filing;
    auto& values = page.values();
    if (filing.request && view.powers.may_return) {
        show_request(values, *filing.request);
        values.add(names::kMAY_DECIDE).set(names::kRETURN_REQUEST_ID, filing.request->id);
    } else {
        values.show_if(view.powers.may_return, names::kMAY_RETURN);
    }
    values.show_if(view.powers.may_accept, names::kMAY_ACCEPT);
    if (!filing.bar) values.show(view.powers.may_return ? names::kHAS_FORM : names::kHAS_NO_FORM);
    show_return_form(page, refused.form, refused.refusals);
}

/// What an officer typed for a filing that has changed; notes that have no field any more are not lost.
void show_stale(html::Dictionary& values, const FilingView& view, const Refused& refused)
{
    auto& stale = values.add(names::kSTALE);
    show_step(stale, view.steps.back());
    if (view.powers.may_return) return;
    stale.show_if(!refused.form.reason.empty(), names::kKEPT_REASON);
    for (const auto& [key, note] : refused.form.notes) {
        if (note.empty()) continue;
        auto& kept = stale.add(names::kKEPT_NOTE);
        kept.set(names::kNOTE_CELL, filing::cell_name(view.form, key));
        kept.set(names::kNOTE_TEXT, note);
    }
}

} // namespace

void show_return_form(html::Page& page, const ReturnForm& form, const std::vector<ReturnRefusal>& refusals)
{
    page.values().set(names::kREASON, form.reason);
    page.values().set(names::kFIX_DUE_DAY, form.fix_due);
    page.values().set(names::kCONTACT, form.contact);
    if (const auto chosen = parse_reason_class(form.reason_class)) page.values().show(chosen_section(*chosen));
    std::vector<html::Problem> problems;
    for (const auto refusal : refusals)
        if (const auto problem = problem_of(refusal)) problems.push_back(*problem);
    if (!refusals.empty()) {
        for (const auto& [key, note] : form.notes)
            if (is_long_note(note)) problems.push_back({note_id(key), {}, names::kNOTE_LONG});
    }
    page.show_problems(problems);
}

std::string Names::district(std::string_view code) const
{
    const auto* found = districts.find(code);
    return found ? found->name : std::string(code);
}

std::string Names::section(std::string_view letter) const
{
    return sections.name(letter).value_or(std::string(letter));
}

void show_filing(html::Page& page, const FilingView& view, const Names& names_of, const Refused& refused)
{
    auto& values = page.values();
    show_head(values, view);
    values.show(names::kMENU_REVIEW);
    show_people(values, view.filing, names_of);
    show_desk(values, view);
    show_neighbours(values, view);
    show_points(values, view);
    show_values(values, view, refused.form.notes);
    filing::show_adjustments(values, view.form, view.filing.adjustments);
    if (view.powers.may_return)
        values.add(names::kMAY_ADJUST).set(names::kADJUSTMENT_URL, "/review/" + view.filing.uscc + "/" + view.filing.period.text() + "/adjustment");
    show_history(values.add(names::kHISTORY), view.steps);
    if (refused.is_stale) show_stale(values, view, refused);
    show_decision(page, view, refused);
}

} // namespace tianbao::review
