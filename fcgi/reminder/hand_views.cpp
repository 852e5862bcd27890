// SPDX-License-Identifier: MPL-2.0
#include "enterprise/enterprise.hpp"
#include "filing/state_views.hpp"
#include "reminder/reminder_views.hpp"
#include "review/list_filter.hpp"

namespace tianbao::reminder {

namespace names = html::names;

namespace {

void show_option(html::Dictionary& values, html::Name section, const std::string& value, const std::string& name, bool is_chosen)
{
    auto& option = values.add(section);
    option.set(names::kOPTION_VALUE, value);
    option.set(names::kOPTION_NAME, name);
    option.show_if(is_chosen, names::kOPTION_CHOSEN);
}

/// What the fields of the form, shown or hidden, hold.
void show_values(html::Dictionary& values, const HandForm& form)
{
    const auto& whom = form.recipients;
    values.show(names::kMENU_REMINDER);
    values.set(names::kPERIOD, whom.period.text());
    values.set(names::kSTATE_WORD, whom.state);
    values.set(names::kLATE_WORD, whom.overdue_on ? "overdue" : "");
    values.set(names::kDISTRICT, whom.district);
    values.set(names::kSECTION, whom.section);
    values.set(names::kCATEGORY_WORD, whom.category);
    values.set(names::kSIZE_WORD, whom.size);
    values.set(names::kQ, form.typed_search);
    values.set(names::kCODES, form.typed_codes);
    values.set(names::kNOTE, form.note);
}

void show_addressee(html::Dictionary& row, const Addressee& one, const ReminderNames& known)
{
    const auto* district = known.districts.find(one.district);
    row.set(names::kENTERPRISE_NAME, one.name);
    row.set(names::kUSCC, one.uscc);
    row.set(names::kROW_DISTRICT, district ? district->name : one.district);
    filing::show_state(row, one.state == "missing" ? std::nullopt : std::optional{filing::state_from(one.state)});
    row.set(names::kPERSON_NAME, one.filler_name);
    row.show_if(!one.filler, names::kIS_CONTACT);
    row.set(names::kADDRESS, one.address);
    row.show_if(one.address.empty(), names::kNO_ADDRESS);
    row.show_if(one.is_refused, names::kADDRESS_REFUSED);
    row.show_if(one.is_recent, names::kIS_RECENT);
}

html::Problem problem_of(PlanFault fault)
{
    switch (fault) {
    case PlanFault::before_due:
        return {"before-due", names::kBEFORE_DUE_PROBLEM, names::kREMINDER_DAYS};
    case PlanFault::after_due:
        return {"after-due", names::kAFTER_DUE_PROBLEM, names::kREMINDER_DAYS};
    case PlanFault::after_return:
        return {"after-return", names::kAFTER_RETURN_PROBLEM, names::kREMINDER_DAYS};
    case PlanFault::note_long:
        break;
    }
    return {"note", names::kREMINDER_NOTE_PROBLEM, names::kREMINDER_NOTE_LONG};
}

/// In the order of the fields.
std::vector<html::Problem> problems_of(const HandForm& form)
{
    std::vector<html::Problem> problems;
    if (form.is_search_long) problems.push_back({"q", names::kREMINDER_SEARCH_PROBLEM, names::kREMINDER_SEARCH_LONG});
    if (form.codes_fault)
        problems.push_back({"codes", names::kREMINDER_CODES_PROBLEM,
                            *form.codes_fault == CodesFault::none_read ? names::kREMINDER_CODES_NONE : names::kREMINDER_CODES_MANY});
    if (form.is_note_long) problems.push_back({"note", names::kREMINDER_NOTE_PROBLEM, names::kREMINDER_NOTE_LONG});
    return problems;
}

} // namespace

void show_hand_form(html::Page& page, const HandForm& form, const std::vector<period::Period>& periods, const ReminderNames& known)
{
    page.values().show_if(form.not_taken == HandForm::NotTaken::nothing_chosen, names::kNOTHING_CHOSEN);
    page.values().show_if(form.not_taken == HandForm::NotTaken::other_filter, names::kOTHER_FILTER);
    auto& values = page.values();
    const auto& whom = form.recipients;
    show_values(values, form);
    for (const auto period : periods) show_option(values, names::kPERIOD_OPTION, period.text(), period.text(), period == whom.period);
    values.show_if(whom.state == review::kUnfiled, names::kHERE_UNFILED);
    values.show_if(whom.overdue_on.has_value(), names::kHERE_OVERDUE);
    values.show_if(whom.state == "missing", names::kHERE_MISSING);
    values.show_if(whom.state == "draft", names::kHERE_DRAFT);
    values.show_if(whom.state == "returned", names::kHERE_RETURNED);
    if (form.is_city) {
        auto& city = values.add(names::kSCOPE_CITY);
        for (const auto& district : known.districts.all())
            show_option(city, names::kDISTRICT_OPTION, district.code, district.name, district.code == whom.district);
    }
    for (const auto& [letter, name] : known.sections.all()) show_option(values, names::kSECTION_OPTION, letter, name, letter == whom.section);
    auto& category = values.add(names::kCATEGORY_CHOICE);
    category.show_if(whom.category == "specialised", names::kCHOSE_SPECIALISED);
    category.show_if(whom.category == "nurtured", names::kCHOSE_NURTURED);
    category.show_if(whom.category == "other", names::kCHOSE_OTHER);
    auto& size = values.add(names::kSIZE_CHOICE);
    size.show_if(whom.size == "large", names::kCHOSE_LARGE);
    size.show_if(whom.size == "medium", names::kCHOSE_MEDIUM);
    size.show_if(whom.size == "small", names::kCHOSE_SMALL);
    size.show_if(whom.size == "micro", names::kCHOSE_MICRO);
    page.show_problems(problems_of(form));
}

void show_preview(html::Page& page, const HandForm& form, const Preview& preview, const ReminderNames& known)
{
    auto& values = page.values();
    show_values(values, form);
    values.set(names::kRECIPIENT_COUNT, std::to_string(preview.count));
    values.set(names::kRUN_ID, preview.run);
    values.show_if(!preview.has_mail, names::kNO_MAIL);
    if (preview.mail_at) values.add(names::kMAIL_LATER).set(names::kMAIL_AT, shanghai_minute_text(*preview.mail_at));
    if (preview.some.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    values.show(names::kHAS_RECIPIENTS);
    auto& some = values.add(names::kROWS);
    some.set(names::kSHOWN_COUNT, std::to_string(preview.some.size()));
    some.set(names::kMAIL_SUBJECT, preview.letter.subject);
    some.set(names::kMAIL_TEXT, preview.letter.text);
    for (const auto& one : preview.some) show_addressee(some.add(names::kROW), one, known);
}

void show_plan(html::Page& page, const PlanForm& typed, const std::vector<PlanFault>& faults, bool is_stale)
{
    auto& values = page.values();
    values.show(names::kMENU_REMINDER);
    values.show_if(is_stale, names::kGONE);
    values.set(names::kBEFORE_DUE, typed.before_due);
    values.set(names::kAFTER_DUE, typed.after_due);
    values.set(names::kAFTER_RETURN, typed.after_return);
    values.set(names::kNOTE, typed.note);
    values.set(names::kPLAN_VERSION, typed.version);
    std::vector<html::Problem> problems;
    for (const auto fault : faults) problems.push_back(problem_of(fault));
    page.show_problems(problems);
}

} // namespace tianbao::reminder
