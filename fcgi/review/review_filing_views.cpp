// SPDX-License-Identifier: MPL-2.0
#include "review/review_views.hpp"

#include "filing/filing_sheet_views.hpp"
#include "filing/state_views.hpp"

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
    values.set(names::kDUE_ON, day_text(view.due_day) + " 24:00");
    values.set(names::kFILING_VERSION, std::to_string(filing.version));
    filing::show_state(values.add(names::kFILING_STATE), filing.state);
    values.show_if(filing.is_late, names::kLATE);
    values.show_if(filing.nil_declared, names::kNIL);
    values.set(names::kRECEIPT_NUMBER, filing.receipt_number);
    values.set(names::kSUBMITTED_AT, shanghai_minute_text(filing.submitted_at));
    values.set(names::kSUBMITTED_BY, filing.submitted_by);
    values.set(names::kSUBMISSION_NUMBER, std::to_string(filing.submission));
}

void show_people(html::Dictionary& values, const ReviewFiling& filing, const Names& names_of)
{
    values.set(names::kDISTRICT_NAME, names_of.district(filing.district));
    values.set(names::kINDUSTRY_NAME, names_of.section(filing.section));
    values.set(names::kFILLER_NAME, filing.filler_name);
    values.set(names::kCONTACT_PERSON, filing.contact_person);
    values.set(names::kCONTACT_MOBILE, filing.contact_mobile);
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
    case Step::Kind::returned:
        break;
    }
    auto& returned = values.add(names::kEVENT_RETURNED);
    if (step.reason_class) filing::show_reason_class(returned, word_of(*step.reason_class));
    returned.set(names::kRETURN_REASON, step.reason);
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

html::Problem problem_of(ReturnRefusal refusal)
{
    switch (refusal) {
    case ReturnRefusal::class_missing:
        return {"reason-class", names::kREASON_CLASS_PROBLEM, names::kREASON_CLASS_REQUIRED};
    case ReturnRefusal::reason_missing:
        return {"reason", names::kREASON_PROBLEM, names::kREASON_REQUIRED};
    case ReturnRefusal::reason_short:
        return {"reason", names::kREASON_PROBLEM, names::kREASON_SHORT};
    case ReturnRefusal::reason_long:
        return {"reason", names::kREASON_PROBLEM, names::kREASON_LONG};
    }
    throw std::logic_error("no such refusal");
}

/// The forms, with what was typed.
void show_decision(html::Page& page, const ReviewFiling& filing, const Refused& refused)
{
    auto& values = page.values();
    values.set(names::kREASON, refused.form.reason);
    values.show_if(may_return(filing.state), names::kMAY_RETURN);
    values.show_if(may_accept(filing.state), names::kMAY_ACCEPT);
    if (const auto chosen = parse_reason_class(refused.form.reason_class)) values.show(chosen_section(*chosen));
    std::vector<html::Problem> problems;
    for (const auto refusal : refused.refusals) problems.push_back(problem_of(refusal));
    page.show_problems(problems);
}

} // namespace

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
    const auto& filing = view.filing;
    show_head(values, view);
    show_people(values, filing, names_of);
    filing::show_sheet(values, view.form, filing.cells, filing.cells_before ? &*filing.cells_before : nullptr);
    auto& history = values.add(names::kHISTORY);
    for (const auto& step : view.steps) show_step(history.add(names::kEVENT), step);
    if (refused.is_stale) {
        auto& stale = values.add(names::kSTALE);
        show_step(stale, view.steps.back());
        stale.show_if(!refused.form.reason.empty() && !may_return(filing.state), names::kKEPT_REASON);
    }
    show_decision(page, filing, refused);
}

} // namespace tianbao::review
