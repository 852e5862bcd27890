// SPDX-License-Identifier: MPL-2.0
#include "review/terms_views.hpp"

#include "period/due_views.hpp"

namespace tianbao::review {

namespace names = html::names;

namespace {

html::Problem extension_problem(ExtensionRefusal refusal)
{
    switch (refusal) {
    case ExtensionRefusal::period_unknown:
        return {"period", names::kPERIOD_PROBLEM, names::kTERMS_PERIOD_REQUIRED};
    case ExtensionRefusal::period_elsewhere:
        return {"period", names::kPERIOD_PROBLEM, names::kTERMS_MONTHS_ELSEWHERE};
    case ExtensionRefusal::until_unreadable:
        return {"until", names::kUNTIL_PROBLEM, names::kUNTIL_DATE};
    case ExtensionRefusal::until_not_later:
        return {"until", names::kUNTIL_PROBLEM, names::kUNTIL_NOT_LATER};
    case ExtensionRefusal::until_past:
        return {"until", names::kUNTIL_PROBLEM, names::kUNTIL_PAST};
    case ExtensionRefusal::until_too_far:
        return {"until", names::kUNTIL_PROBLEM, names::kUNTIL_TOO_FAR};
    case ExtensionRefusal::reason_missing:
        return {"extension-reason", names::kEXTENSION_REASON_PROBLEM, names::kTERMS_REASON_REQUIRED};
    case ExtensionRefusal::reason_short:
        return {"extension-reason", names::kEXTENSION_REASON_PROBLEM, names::kTERMS_REASON_SHORT};
    case ExtensionRefusal::reason_long:
        break;
    }
    return {"extension-reason", names::kEXTENSION_REASON_PROBLEM, names::kTERMS_REASON_LONG};
}

html::Problem exemption_problem(ExemptionRefusal refusal)
{
    switch (refusal) {
    case ExemptionRefusal::first_unreadable:
        return {"first-period", names::kFIRST_PERIOD_PROBLEM, names::kFIRST_PERIOD_MONTH};
    case ExemptionRefusal::first_out_of_range:
        return {"first-period", names::kFIRST_PERIOD_PROBLEM, names::kFIRST_PERIOD_RANGE};
    case ExemptionRefusal::last_unreadable:
        return {"last-period", names::kLAST_PERIOD_PROBLEM, names::kLAST_PERIOD_MONTH};
    case ExemptionRefusal::last_before_first:
        return {"last-period", names::kLAST_PERIOD_PROBLEM, names::kLAST_PERIOD_BEFORE};
    case ExemptionRefusal::overlaps:
        return {"first-period", names::kFIRST_PERIOD_PROBLEM, names::kEXEMPTION_OVERLAPS};
    case ExemptionRefusal::months_elsewhere:
        return {"first-period", names::kFIRST_PERIOD_PROBLEM, names::kTERMS_MONTHS_ELSEWHERE};
    case ExemptionRefusal::class_missing:
        return {"exemption-class", names::kEXEMPTION_CLASS_PROBLEM, names::kEXEMPTION_CLASS_REQUIRED};
    case ExemptionRefusal::reason_missing:
        return {"exemption-reason", names::kEXEMPTION_REASON_PROBLEM, names::kTERMS_REASON_REQUIRED};
    case ExemptionRefusal::reason_short:
        return {"exemption-reason", names::kEXEMPTION_REASON_PROBLEM, names::kTERMS_REASON_SHORT};
    case ExemptionRefusal::reason_long:
        break;
    }
    return {"exemption-reason", names::kEXEMPTION_REASON_PROBLEM, names::kTERMS_REASON_LONG};
}

void show_extension(html::Dictionary& row, const TermsSheet& sheet, period::Period period, const period::Extension& extension, Instant now)
{
    row.set(names::kROW_PERIOD, period.text());
    row.set(names::kEXTENDED_UNTIL, period::due_text(extension.until));
    row.set(names::kTERM_REASON, extension.reason);
    row.set(names::kGRANTED_BY, extension.granted_by);
    row.set(names::kGRANTED_AT, shanghai_minute_text(extension.granted_at));
    row.show(is_expired(extension, now) ? names::kTERM_OVER : names::kTERM_RUNNING);
    row.show_if(!sheet.elsewhere.contains(period), names::kMAY_WITHDRAW);
    if (const auto late = sheet.late.find(period); late != sheet.late.end())
        row.add(names::kWAS_LATE).set(names::kFIRST_SUBMITTED_AT, shanghai_minute_text(late->second));
}

html::Name section_of(ExemptionStanding standing)
{
    switch (standing) {
    case ExemptionStanding::to_come:
        return names::kTERM_TO_COME;
    case ExemptionStanding::running:
        return names::kTERM_RUNNING;
    case ExemptionStanding::over:
        break;
    }
    return names::kTERM_OVER;
}

void show_exemption(html::Dictionary& row, const TermsSheet& sheet, const period::Exemption& exemption, const TermsTyped& typed, Instant now)
{
    const auto standing = standing_of(exemption, now);
    row.set(names::kROW_PERIOD, exemption.first.text());
    if (exemption.last) row.add(names::kUNTIL_PERIOD).set(names::kLAST_TEXT, exemption.last->text());
    row.show_if(!exemption.last, names::kUNTIL_FURTHER);
    period::show_exemption_class(row, exemption.exemption_class);
    row.set(names::kTERM_REASON, exemption.reason);
    row.set(names::kGRANTED_BY, exemption.granted_by);
    row.show_if(exemption.granted_by.empty(), names::kTERM_BY_REGISTRY);
    row.set(names::kGRANTED_AT, shanghai_minute_text(exemption.granted_at));
    row.show(section_of(standing));
    row.show_if(!is_elsewhere(exemption, sheet.elsewhere), names::kMAY_WITHDRAW);
    if (standing != ExemptionStanding::running) return;
    auto& end = row.add(names::kMAY_END);
    end.set(names::kEND_LAST, typed.end.first == exemption.first.text() ? typed.end.last : period::current_period(now).text());
}

void show_extension_form(html::Dictionary& values, const ExtensionForm& typed, const period::Calendar& calendar, const period::Terms& terms, Instant now)
{
    for (const auto period : extendable_periods(now)) {
        auto& option = values.add(names::kPERIOD_OPTION);
        option.set(names::kOPTION_VALUE, period.text());
        option.set(names::kDUE_ON, day_text(calendar.due_day(period, terms.group(period))));
        option.show_if(typed.period == period.text(), names::kOPTION_CHOSEN);
    }
    values.set(names::kUNTIL, typed.until);
    values.set(names::kEXTENSION_REASON, typed.reason);
}

void show_exemption_form(html::Dictionary& values, const ExemptionForm& typed)
{
    values.set(names::kFIRST_PERIOD, typed.first);
    values.set(names::kLAST_PERIOD, typed.last);
    values.set(names::kEXEMPTION_REASON, typed.reason);
    const auto exemption_class = period::exemption_class_from(typed.exemption_class);
    auto& chosen = values.add(names::kEXEMPTION_CHOSEN);
    if (exemption_class) period::show_exemption_class(chosen, *exemption_class);
}

} // namespace

std::vector<html::Problem> problems_of(const std::vector<ExtensionRefusal>& refusals)
{
    std::vector<html::Problem> problems;
    for (const auto refusal : refusals) problems.push_back(extension_problem(refusal));
    return problems;
}

std::vector<html::Problem> problems_of(const std::vector<ExemptionRefusal>& refusals)
{
    std::vector<html::Problem> problems;
    for (const auto refusal : refusals) problems.push_back(exemption_problem(refusal));
    return problems;
}

html::Problem problem_of(EndRefusal refusal)
{
    switch (refusal) {
    case EndRefusal::last_unreadable:
        return {"end-last", names::kEND_LAST_PROBLEM, names::kLAST_PERIOD_MONTH};
    case EndRefusal::last_before_first:
        return {"end-last", names::kEND_LAST_PROBLEM, names::kLAST_PERIOD_BEFORE};
    case EndRefusal::months_elsewhere:
        return {"end-last", names::kEND_LAST_PROBLEM, names::kTERMS_MONTHS_ELSEWHERE};
    case EndRefusal::last_not_earlier:
        break;
    }
    return {"end-last", names::kEND_LAST_PROBLEM, names::kEND_NOT_EARLIER};
}

void show_terms(html::Page& page, const TermsSheet& sheet, const period::Calendar& calendar, const TermsTyped& typed, Instant now)
{
    auto& values = page.values();
    values.show(names::kMENU_TERMS);
    values.set(names::kENTERPRISE_NAME, sheet.name);
    values.set(names::kUSCC, sheet.uscc);
    values.set(names::kFILLER_NAME, sheet.filler_name);
    values.show_if(sheet.filler_name.empty() && !sheet.is_former, names::kNO_FILLER);
    values.show_if(!sheet.is_former, names::kSHOWS_FILLER);
    values.show_if(typed.is_gone, names::kGONE);
    values.show(sheet.terms.extensions.empty() ? names::kNO_EXTENSIONS : names::kEXTENSIONS);
    for (auto at = sheet.terms.extensions.rbegin(); at != sheet.terms.extensions.rend(); ++at)
        show_extension(values.add(names::kEXTENSION), sheet, at->first, at->second, now);
    values.show(sheet.terms.exemptions.empty() ? names::kNO_EXEMPTIONS : names::kEXEMPTIONS);
    for (const auto& exemption : sheet.terms.exemptions) show_exemption(values.add(names::kEXEMPTION), sheet, exemption, typed, now);
    show_extension_form(values, typed.extension, calendar, sheet.terms, now);
    show_exemption_form(values, typed.exemption);
    page.show_problems(typed.problems);
}

void show_running(html::Dictionary& values, const std::vector<RunningTerm>& terms, const enterprise::Districts& districts, bool is_first_page,
                  const std::string& next_key)
{
    values.show(names::kMENU_TERMS);
    values.show_if(!is_first_page, names::kFIRST_PAGE_LINK);
    if (!next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, next_key);
    if (terms.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& table = values.add(names::kROWS);
    for (const auto& term : terms) {
        const auto* district = districts.find(term.district);
        auto& row = table.add(names::kROW);
        row.set(names::kENTERPRISE_NAME, term.name);
        row.set(names::kUSCC, term.uscc);
        row.set(names::kROW_DISTRICT, district ? district->name : term.district);
        row.set(names::kROW_PERIOD, term.first.text());
        row.set(names::kTERM_REASON, term.reason);
        row.set(names::kGRANTED_BY, term.granted_by);
        row.show_if(term.granted_by.empty(), names::kTERM_BY_REGISTRY);
        row.set(names::kGRANTED_AT, shanghai_minute_text(term.granted_at));
        if (term.until) {
            row.add(names::kROW_EXTENSION).set(names::kEXTENDED_UNTIL, period::due_text(*term.until));
            continue;
        }
        auto& exemption = row.add(names::kROW_EXEMPTION);
        period::show_exemption_class(exemption, *term.exemption_class);
        if (term.last) exemption.add(names::kUNTIL_PERIOD).set(names::kLAST_TEXT, term.last->text());
        exemption.show_if(!term.last, names::kUNTIL_FURTHER);
    }
}

} // namespace tianbao::review
