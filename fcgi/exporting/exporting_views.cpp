// SPDX-License-Identifier: MPL-2.0
#include "exporting/exporting_views.hpp"

namespace tianbao::exporting {

namespace names = html::names;

namespace {

html::Problem problem_of(ExportRefusal refusal)
{
    switch (refusal) {
    case ExportRefusal::content_missing:
        return {"content", names::kCONTENT_PROBLEM, names::kEXPORT_CONTENT_REQUIRED};
    case ExportRefusal::period_missing:
        return {"period", names::kPERIOD_PROBLEM, names::kEXPORT_PERIOD_REQUIRED};
    case ExportRefusal::last_period_unknown:
        return {"last-period", names::kLAST_PERIOD_PROBLEM, names::kEXPORT_PERIOD_REQUIRED};
    case ExportRefusal::last_before_first:
        return {"last-period", names::kLAST_PERIOD_PROBLEM, names::kEXPORT_PERIOD_EARLIER};
    case ExportRefusal::range_long:
        return {"last-period", names::kLAST_PERIOD_PROBLEM, names::kEXPORT_RANGE_LONG};
    case ExportRefusal::range_of_filings:
        return {"last-period", names::kLAST_PERIOD_PROBLEM, names::kEXPORT_RANGE_FILINGS};
    case ExportRefusal::state_unknown:
        return {"state", names::kSTATE_PROBLEM, names::kEXPORT_FROM_LIST};
    case ExportRefusal::district_unknown:
        return {"district", names::kDISTRICT_PROBLEM, names::kEXPORT_FROM_LIST};
    case ExportRefusal::industry_unknown:
        return {"industry", names::kINDUSTRY_PROBLEM, names::kEXPORT_FROM_LIST};
    case ExportRefusal::category_unknown:
        return {"category", names::kCATEGORY_PROBLEM, names::kEXPORT_FROM_LIST};
    case ExportRefusal::size_unknown:
        return {"size", names::kSIZE_PROBLEM, names::kEXPORT_FROM_LIST};
    case ExportRefusal::contacts_with_filings:
        return {"contacts", names::kCONTACTS_PROBLEM, names::kEXPORT_CONTACTS_FILINGS};
    case ExportRefusal::format_missing:
        return {"format", names::kFORMAT_PROBLEM, names::kEXPORT_FORMAT_REQUIRED};
    case ExportRefusal::purpose_needed:
        return {"purpose", names::kPURPOSE_PROBLEM, names::kPURPOSE_NEEDED};
    case ExportRefusal::nothing_found:
        return {"period", names::kPERIOD_PROBLEM, names::kEXPORT_NOTHING};
    case ExportRefusal::too_many_rows:
        return {"format", names::kFORMAT_PROBLEM, names::kEXPORT_TOO_LONG};
    }
    std::abort();
}

/// A word of a list or a box, and the section that marks it as chosen.
struct Pick {
    std::string_view word;
    html::Name chosen;
};

constexpr Pick kContents[] = {{"list", names::kPICK_LIST}, {"filings", names::kPICK_FILINGS}};
constexpr Pick kFormats[] = {{"xlsx", names::kPICK_XLSX}, {"csv", names::kPICK_CSV}, {"json", names::kPICK_JSON}};
constexpr Pick kStates[] = {{"missing", names::kPICK_MISSING},     {"exempt", names::kPICK_EXEMPT},     {"draft", names::kPICK_DRAFT},
                            {"submitted", names::kPICK_SUBMITTED}, {"returned", names::kPICK_RETURNED}, {"checked", names::kPICK_CHECKED}, {"accepted", names::kPICK_ACCEPTED}};
constexpr Pick kCategories[] = {{"specialised", names::kPICK_SPECIALISED}, {"nurtured", names::kPICK_NURTURED}, {"other", names::kPICK_OTHER}};
constexpr Pick kSizes[] = {
    {"large", names::kPICK_LARGE}, {"medium", names::kPICK_MEDIUM}, {"small", names::kPICK_SMALL}, {"micro", names::kPICK_MICRO}};

template <std::size_t N>
void show_pick(html::Dictionary& values, const Pick (&picks)[N], std::string_view word)
{
    for (const auto& pick : picks) values.show_if(pick.word == word, pick.chosen);
}

void show_choice(html::Dictionary& row, const std::string& value, const std::string& name, std::string_view chosen)
{
    row.set(names::kOPTION_VALUE, value);
    row.set(names::kOPTION_NAME, name);
    row.show_if(value == chosen, names::kOPTION_CHOSEN);
}

void show_scope(html::Dictionary& values, const ExportForm& form, const ExportChoices& choices)
{
    if (!choices.scope.district.empty()) {
        const auto* own = choices.districts.find(choices.scope.district);
        values.add(names::kSCOPE_DISTRICT).set(names::kDISTRICT_NAME, own ? own->name : choices.scope.district);
        return;
    }
    auto& city = values.add(names::kSCOPE_CITY);
    for (const auto& district : choices.districts.all()) show_choice(city.add(names::kDISTRICT_OPTION), district.code, district.name, form.district);
}

} // namespace

void show_export(html::Page& page, const ExportForm& form, const ExportChoices& choices, const std::vector<ExportRefusal>& refusals)
{
    auto& values = page.values();
    values.show(names::kMENU_EXPORT);
    show_scope(values, form, choices);
    if (choices.periods.empty()) return values.show(names::kNO_ROSTERS);
    auto& fields = values.add(names::kEXPORT_FORM_FIELDS);
    for (const auto& period : choices.periods) {
        show_choice(fields.add(names::kPERIOD_OPTION), period.text(), period.text(), form.period);
        show_choice(fields.add(names::kLAST_PERIOD_OPTION), period.text(), period.text(), form.last_period);
    }
    for (const auto& [letter, name] : choices.sections.all())
        show_choice(fields.add(names::kINDUSTRY_OPTION), letter, letter + " " + name, form.industry);
    show_pick(fields, kContents, form.content);
    show_pick(fields, kFormats, form.format);
    show_pick(fields, kStates, form.state);
    show_pick(fields, kCategories, form.category);
    show_pick(fields, kSizes, form.size);
    fields.show_if(!form.contacts.empty(), names::kPICK_CONTACTS);
    fields.set(names::kPURPOSE, form.purpose);
    std::vector<html::Problem> problems;
    for (const auto refusal : refusals) problems.push_back(problem_of(refusal));
    page.show_problems(problems);
}

} // namespace tianbao::exporting
