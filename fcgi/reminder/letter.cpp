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

LetterText Letter::text(const LetterFacts& facts, const Text* written) const
{
    const std::map<std::string, std::string, std::less<>> values{
        {"enterprise", facts.enterprise}, {"uscc", facts.uscc}, {"note", facts.note}, {"link", settings_.public_url + "/workbench"}};
    const auto said = filled(written ? *written : standard(facts.kind), TextFacts{facts.enterprise, facts.period, facts.due});
    auto text = filled(words_(names::kMAIL_GREETING), values) + "\n" + said.body + "\n\n";
    if (!facts.note.empty()) text += filled(words_(names::kMAIL_NOTE), values) + "\n\n";
    text += filled(words_(names::kMAIL_STEPS), values) + "\n\n" + filled(words_(names::kMAIL_END), values) + "\n";
    return {said.subject, std::move(text)};
}

Text Letter::standard(Kind kind) const
{
    const auto [subject, opening] = sections_of(kind);
    return {words_(subject), words_(opening)};
}

Text Letter::with_names(const Text& typed) const
{
    const std::map<std::string, std::string, std::less<>> stored{{words_(names::kMAIL_HOLE_ENTERPRISE), "{enterprise}"},
                                                                 {words_(names::kMAIL_HOLE_PERIOD), "{period}"},
                                                                 {words_(names::kMAIL_HOLE_DEADLINE), "{deadline}"}};
    return {filled(typed.subject, stored), filled(typed.body, stored)};
}

Text Letter::with_words(const Text& stored) const
{
    const auto hole = [&](html::Name section) { return "{" + words_(section) + "}"; };
    const std::map<std::string, std::string, std::less<>> shown{{"enterprise", hole(names::kMAIL_HOLE_ENTERPRISE)},
                                                                {"period", hole(names::kMAIL_HOLE_PERIOD)},
                                                                {"deadline", hole(names::kMAIL_HOLE_DEADLINE)}};
    return {filled(stored.subject, shown), filled(stored.body, shown)};
}

} // namespace tianbao::reminder
