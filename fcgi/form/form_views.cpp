// SPDX-License-Identifier: MPL-2.0
#include "form/form_views.hpp"

#include "form/message.hpp"
#include "html/names.hpp"

namespace tianbao::form {

namespace {

using namespace html::names;

html::Name words_for(Requirement requirement)
{
    switch (requirement) {
    case Requirement::always:
        return kREQUIRED_ALWAYS;
    case Requirement::industrial:
        return kREQUIRED_INDUSTRIAL;
    case Requirement::optional:
        return kREQUIRED_NEVER;
    case Requirement::when_positive:
    case Requirement::when_chosen:
        return kREQUIRED_SOMETIMES;
    }
    return kREQUIRED_ALWAYS;
}

html::Name words_for(Kind kind)
{
    switch (kind) {
    case Kind::flow:
        return kKIND_FLOW;
    case Kind::stock:
        return kKIND_STOCK;
    case Kind::single:
        return kKIND_SINGLE;
    }
    return kKIND_SINGLE;
}

void show_validity(html::Dictionary& values, const Form& form)
{
    values.set(kVALID_FROM, form.valid_from.text());
    if (form.valid_to) values.add(kVALID_UNTIL).set(kVALID_TO, form.valid_to->text());
}

void show_indicator(html::Dictionary& row, const Indicator& indicator)
{
    row.set(kINDICATOR_CODE, indicator.code);
    row.set(kINDICATOR_NAME, indicator.name);
    row.set(kINDICATOR_UNIT, indicator.unit);
    row.set(kINDICATOR_HELP, indicator.help);
    row.show(words_for(indicator.requirement));
    row.show(words_for(indicator.kind));
    row.show_if(!indicator.is_numeric(), kIS_QUESTION);
    for (const auto& choice : indicator.choices) row.add(kOPTION).set(kOPTION_NAME, choice.label);
}

html::Name words_for(CheckClass check_class)
{
    switch (check_class) {
    case CheckClass::hard:
        return kCHECK_HARD;
    case CheckClass::soft:
        return kCHECK_SOFT;
    case CheckClass::ask:
        return kCHECK_ASK;
    case CheckClass::hint:
        return kCHECK_HINT;
    }
    return kCHECK_HARD;
}

void show_settings(html::Dictionary& row, const WithinUsual& rule)
{
    row.set(kUSUAL_MONTHS, std::to_string(rule.months));
    row.set(kUSUAL_AT_LEAST, std::to_string(rule.at_least));
    row.set(kUSUAL_GROUP_AT_LEAST, std::to_string(rule.group_at_least));
    row.set(kUSUAL_DEVIATIONS, shortest_text(rule.deviations));
    row.set(kUSUAL_LEAST_SHARE, shortest_text(Decimal::from_units(rule.least_share.units() * 100)));
}

} // namespace

void show_form_sheet(html::Dictionary& values, const Form& form)
{
    values.set(kFORM_TITLE, form.title);
    values.set(kFORM_CODE, form.code);
    values.set(kFORM_VERSION, form.version);
    show_validity(values, form);
    for (const auto& section : form.sections) {
        auto& part = values.add(kSECTION);
        part.set(kSECTION_CODE, section.code);
        part.set(kSECTION_TITLE, section.title);
        for (const auto& indicator : form.indicators)
            if (indicator.section == section.code) show_indicator(part.add(kINDICATOR), indicator);
    }
    for (const auto& check : form.checks) {
        auto& row = values.add(kCHECK);
        row.set(kCHECK_ID, check.id);
        row.set(kCHECK_TITLE, check.title);
        row.show(words_for(check.check_class));
        for (const auto& rule : check.rules)
            if (const auto* usual = std::get_if<WithinUsual>(&rule)) show_settings(row.add(kUSUAL_SETTINGS), *usual);
    }
}

void show_form(html::Dictionary& values, const Form& form, const FormBook& forms)
{
    show_form_sheet(values, form);
    if (forms.forms().size() < 2) return;
    auto& list = values.add(kFORM_VERSIONS);
    for (const auto& each : forms.forms()) {
        auto& row = list.add(kOTHER_VERSION);
        row.set(kFORM_VERSION, each.version);
        show_validity(row, each);
        row.show_if(&each == &form, kIS_SHOWN);
    }
}

} // namespace tianbao::form
