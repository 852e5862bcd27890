// SPDX-License-Identifier: MPL-2.0
#include "reminder/letter.hpp"

#include "html/names.hpp"

namespace tianbao::reminder {

namespace names = html::names;

namespace {

using Values = std::map<std::string, std::string, std::less<>>;

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
    const auto text = written ? *written : standard(facts.kind);
    const auto greeting = filled(words_(names::kMAIL_GREETING), {{"enterprise", facts.enterprise}, {"uscc", facts.uscc}});
    return {filled(text, TextFacts{facts.enterprise, facts.period, facts.due}).subject, greeting + "\n" + body_of(facts, text) + end()};
}

LetterText Letter::text_of_all(const std::vector<LetterFacts>& all, const Texts& written) const
{
    const auto text_for = [&](Kind kind) {
        const auto found = written.find(kind);
        return found == written.end() ? standard(kind) : found->second;
    };
    const auto& first = all.at(0);
    const auto first_text = text_for(first.kind);
    if (all.size() == 1) return text(first, &first_text);
    const Values count{{"enterprise", first.enterprise}, {"count", std::to_string(all.size())}};
    auto said = filled(words_(names::kMAIL_GREETING_SEVERAL), count) + "\n\n";
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Values values{{"number", std::to_string(i + 1)}, {"enterprise", all[i].enterprise}, {"uscc", all[i].uscc}};
        said += filled(words_(names::kMAIL_ENTRY), values) + "\n" + body_of(all[i], text_for(all[i].kind));
    }
    return {filled(words_(names::kMAIL_SUBJECT_SEVERAL), count), std::move(said) + end()};
}

/// What is said of one filing, with the note.
std::string Letter::body_of(const LetterFacts& facts, const Text& text) const
{
    auto said = filled(text, TextFacts{facts.enterprise, facts.period, facts.due}).body + "\n\n";
    if (!facts.note.empty()) said += filled(words_(names::kMAIL_NOTE), {{"note", facts.note}}) + "\n\n";
    return said;
}

std::string Letter::end() const
{
    return filled(words_(names::kMAIL_STEPS), {{"link", settings_.public_url + "/workbench"}}) + "\n\n" + words_(names::kMAIL_END) + "\n";
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
