// SPDX-License-Identifier: MPL-2.0
#include "appeal/appeal_views.hpp"

#include "contact/contacts.hpp"

namespace tianbao::appeal {

namespace names = html::names;

namespace {

html::Name section_of(AppealClass appeal_class)
{
    switch (appeal_class) {
    case AppealClass::filing:
        return names::kCLASS_FILING;
    case AppealClass::account:
        return names::kCLASS_ACCOUNT;
    case AppealClass::policy:
        return names::kCLASS_POLICY;
    case AppealClass::complaint:
        return names::kCLASS_COMPLAINT;
    case AppealClass::suggestion:
        return names::kCLASS_SUGGESTION;
    }
    return names::kCLASS_FILING;
}

html::Name section_of(AppealState state)
{
    switch (state) {
    case AppealState::waiting:
        return names::kAPPEAL_WAITING;
    case AppealState::answered:
        return names::kAPPEAL_ANSWERED;
    case AppealState::closed:
        return names::kAPPEAL_CLOSED;
    }
    return names::kAPPEAL_WAITING;
}

html::Name section_of(StepKind kind)
{
    switch (kind) {
    case StepKind::ask:
        return names::kSTEP_ASK;
    case StepKind::add:
        return names::kSTEP_ADD;
    case StepKind::answer:
        return names::kSTEP_ANSWER;
    case StepKind::hand_on:
        return names::kSTEP_HAND_ON;
    case StepKind::close:
        return names::kSTEP_CLOSE;
    case StepKind::reopen:
        return names::kSTEP_REOPEN;
    }
    return names::kSTEP_ADD;
}

html::Problem problem_of(AppealRefusal refusal)
{
    switch (refusal) {
    case AppealRefusal::enterprise_unknown:
        return {"enterprise", names::kENTERPRISE_PROBLEM, names::kAPPEAL_ENTERPRISE_UNKNOWN};
    case AppealRefusal::period_unknown:
        return {"period", names::kPERIOD_PROBLEM, names::kTERMS_PERIOD_REQUIRED};
    case AppealRefusal::indicator_unknown:
        return {"indicator", names::kINDICATOR_PROBLEM, names::kAPPEAL_INDICATOR_UNKNOWN};
    case AppealRefusal::class_missing:
        return {"appeal-class", names::kAPPEAL_CLASS_PROBLEM, names::kAPPEAL_CLASS_REQUIRED};
    case AppealRefusal::title_missing:
        return {"title", names::kTITLE_PROBLEM, names::kNOTICE_TITLE_REQUIRED};
    case AppealRefusal::title_long:
        return {"title", names::kTITLE_PROBLEM, names::kNOTICE_TITLE_LONG};
    case AppealRefusal::text_missing:
        return {"text", names::kTEXT_PROBLEM, names::kAPPEAL_TEXT_REQUIRED};
    case AppealRefusal::text_long:
        return {"text", names::kTEXT_PROBLEM, names::kAPPEAL_TEXT_LONG};
    }
    return {};
}

/// Sets whose an appeal is: a section OF_CENTRE, or OF_DISTRICT with its name.
void show_whose(html::Dictionary& row, const std::string& district, const enterprise::Districts& districts)
{
    if (district == contact::kCentre) {
        row.show(names::kOF_CENTRE);
        return;
    }
    const auto* known = districts.find(district);
    row.add(names::kOF_DISTRICT).set(names::kDISTRICT_NAME, known ? known->name : district);
}

void show_classes(html::Dictionary& values, const std::string& chosen)
{
    for (const auto each : {AppealClass::filing, AppealClass::account, AppealClass::policy, AppealClass::complaint, AppealClass::suggestion}) {
        auto& option = values.add(names::kCLASS_OPTION);
        option.set(names::kOPTION_VALUE, std::string(word_of(each)));
        option.show(section_of(each));
        option.show_if(word_of(each) == chosen, names::kOPTION_CHOSEN);
    }
}

void show_indicators(html::Dictionary& values, const form::Form& report, const std::string& chosen)
{
    for (const auto& indicator : report.indicators) {
        auto& option = values.add(names::kINDICATOR_OPTION);
        option.set(names::kOPTION_VALUE, indicator.code);
        option.set(names::kOPTION_NAME, indicator.short_name);
        option.show_if(indicator.code == chosen, names::kOPTION_CHOSEN);
    }
}

std::string kilobytes(std::int64_t size)
{
    return std::to_string((size + 1023) / 1024);
}

} // namespace

std::vector<html::Problem> problems_of(const std::vector<AppealRefusal>& refusals)
{
    std::vector<html::Problem> problems;
    for (const auto refusal : refusals) problems.push_back(problem_of(refusal));
    return problems;
}

html::Problem problem_of(StepRefusal refusal)
{
    switch (refusal) {
    case StepRefusal::text_missing:
        return {"text", names::kTEXT_PROBLEM, names::kAPPEAL_TEXT_REQUIRED};
    case StepRefusal::text_long:
        return {"text", names::kTEXT_PROBLEM, names::kAPPEAL_TEXT_LONG};
    case StepRefusal::note_long:
        return {"note", names::kNOTE_PROBLEM, names::kAPPEAL_TEXT_LONG};
    case StepRefusal::is_closed:
        return {"thread", names::kTEXT_PROBLEM, names::kAPPEAL_IS_CLOSED};
    case StepRefusal::not_answered:
        return {"text", names::kTEXT_PROBLEM, names::kAPPEAL_NOT_ANSWERED};
    case StepRefusal::not_closed:
        return {"thread", names::kTEXT_PROBLEM, names::kAPPEAL_NOT_CLOSED};
    case StepRefusal::reopened_before:
        return {"thread", names::kTEXT_PROBLEM, names::kAPPEAL_REOPENED_BEFORE};
    case StepRefusal::too_late:
        return {"thread", names::kTEXT_PROBLEM, names::kAPPEAL_TOO_LATE};
    case StepRefusal::same_district:
        return {"to", names::kTO_PROBLEM, names::kAPPEAL_SAME_DISTRICT};
    }
    return {};
}

void show_asking(html::Page& page, const AskingSheet& sheet, const form::Form* report, Instant now)
{
    auto& values = page.values();
    values.show(names::kMENU_APPEAL);
    page.show_problems(sheet.problems);
    values.set(names::kAPPEAL_ID, sheet.key.text());
    values.set(names::kTITLE, sheet.form.title);
    values.set(names::kTEXT, sheet.form.text);
    values.show_if(sheet.has_lost_file, names::kFILE_AGAIN);
    show_classes(values, sheet.form.appeal_class);
    for (const auto& enterprise : sheet.enterprises) {
        auto& option = values.add(names::kENTERPRISE_OPTION);
        option.set(names::kOPTION_VALUE, enterprise.uscc);
        option.set(names::kOPTION_NAME, enterprise.name);
        option.show_if(enterprise.uscc == sheet.form.uscc, names::kOPTION_CHOSEN);
    }
    for (const auto period : periods_to_choose(now)) {
        auto& option = values.add(names::kPERIOD_OPTION);
        option.set(names::kOPTION_VALUE, period.text());
        option.show_if(period.text() == sheet.form.period, names::kOPTION_CHOSEN);
    }
    if (report) show_indicators(values, *report, sheet.form.indicator);
}

void show_appeal(html::Dictionary& row, const Appeal& appeal, const enterprise::Districts& districts)
{
    row.set(names::kAPPEAL_ID, appeal.id.text());
    row.set(names::kAPPEAL_TITLE, appeal.title);
    row.set(names::kASKER, appeal.asker);
    row.set(names::kASKED_AT, shanghai_minute_text(appeal.asked_at));
    row.set(names::kCHANGED_AT, shanghai_minute_text(appeal.changed_at));
    row.show(section_of(appeal.appeal_class));
    row.show(section_of(appeal.state));
    show_whose(row, appeal.district, districts);
    row.show_if(!appeal.uscc.empty(), names::kHAS_ENTERPRISE);
    row.set(names::kENTERPRISE_NAME, appeal.enterprise_name);
    row.set(names::kUSCC, appeal.uscc);
    row.show_if(appeal.period.has_value(), names::kHAS_PERIOD);
    row.set(names::kAPPEAL_PERIOD, appeal.period ? appeal.period->text() : std::string{});
    row.show_if(!appeal.indicator.empty(), names::kHAS_INDICATOR);
    row.set(names::kAPPEAL_INDICATOR, appeal.indicator);
}

void show_own(html::Dictionary& values, const std::vector<Appeal>& appeals, bool is_first_page, const std::string& next_key)
{
    values.show(names::kMENU_APPEAL);
    values.show_if(!is_first_page, names::kFIRST_PAGE_LINK);
    if (!next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, next_key);
    if (appeals.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& rows = values.add(names::kROWS);
    for (const auto& appeal : appeals) show_appeal(rows.add(names::kROW), appeal, enterprise::Districts{});
}

void show_thread(html::Dictionary& values, const Thread& thread, const enterprise::Districts& districts, const form::FormBook& forms, bool for_officers)
{
    auto& shown = values.add(names::kAPPEAL);
    show_appeal(shown, thread.appeal, districts);
    const auto* report = report_of(forms, thread.appeal.period ? thread.appeal.period->text() : std::string{}, thread.appeal.asked_at);
    const auto* indicator = report ? report->indicator(thread.appeal.indicator) : nullptr;
    shown.set(names::kAPPEAL_INDICATOR_NAME, indicator ? indicator->short_name : std::string{});
    values.set(names::kAPPEAL_ID, thread.appeal.id.text());
    values.set(names::kAPPEAL_TITLE, thread.appeal.title);
    values.set(names::kVERSION_SEEN, std::to_string(thread.appeal.version));
    values.show_if(for_officers, names::kFOR_OFFICERS);
    if (thread.file_type) {
        auto& file = values.add(names::kHAS_FILE);
        file.set(names::kFILE_TYPE, std::string(word_of(*thread.file_type)));
        file.set(names::kFILE_SIZE, kilobytes(thread.file_size));
    }
    for (const auto& taken : thread.steps) {
        auto& row = values.add(names::kSTEP);
        row.show(section_of(taken.step.kind));
        row.set(names::kSTEP_AT, shanghai_minute_text(taken.at));
        row.set(names::kSTEP_BY, taken.by);
        row.show(taken.step.is_officers ? names::kBY_OFFICER : names::kBY_USER);
        row.show_if(for_officers || !taken.step.is_officers, names::kBY_NAME);
        show_whose(row.add(names::kSTEP_WHOSE), taken.step.district, districts);
        const bool is_shown = !taken.step.text.empty() && (for_officers || taken.step.kind != StepKind::hand_on);
        if (is_shown) row.add(names::kSTEP_WORDS).set(names::kSTEP_TEXT, taken.step.text);
    }
}

void show_step_typed(html::Page& page, const StepTyped& typed)
{
    page.values().set(names::kTEXT, typed.text);
    page.values().set(names::kNOTE, typed.note);
    page.values().show_if(typed.is_stale, names::kSTALE);
    if (typed.refusal) page.show_problems({problem_of(*typed.refusal)});
}

} // namespace tianbao::appeal
