// SPDX-License-Identifier: MPL-2.0
#include "reminder/letter.hpp"

#include "html/names.hpp"

namespace tianbao::reminder {

namespace names = html::names;

namespace {

struct Sections {
    html::Name subject;
    html::Name opening;
};

Sections sections_of(Kind kind)
{
    switch (kind) {
    case Kind::before_due:
        return {names::kMAIL_SUBJECT_BEFORE, names::kMAIL_OPENING_BEFORE};
    case Kind::after_due:
        return {names::kMAIL_SUBJECT_AFTER, names::kMAIL_OPENING_AFTER};
    case Kind::after_return:
        return {names::kMAIL_SUBJECT_RETURNED, names::kMAIL_OPENING_RETURNED};
    case Kind::hand:
        break;
    }
    return {names::kMAIL_SUBJECT_HAND, names::kMAIL_OPENING_HAND};
}

} // namespace

LetterText Letter::text(const LetterFacts& facts) const
{
    const std::map<std::string, std::string, std::less<>> values{
        {"enterprise", facts.enterprise}, {"uscc", facts.uscc}, {"period", facts.period.text()},
        {"due", day_text(facts.due)},     {"note", facts.note}, {"link", settings_.public_url + "/workbench"}};
    const auto [subject, opening] = sections_of(facts.kind);
    auto text = filled(words_(opening), values) + "\n\n";
    if (!facts.note.empty()) text += filled(words_(names::kMAIL_NOTE), values) + "\n\n";
    text += filled(words_(names::kMAIL_STEPS), values) + "\n\n" + filled(words_(names::kMAIL_END), values) + "\n";
    return {filled(words_(subject), values), std::move(text)};
}

} // namespace tianbao::reminder
