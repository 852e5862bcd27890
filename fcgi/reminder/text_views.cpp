// SPDX-License-Identifier: MPL-2.0
#include "reminder/text_views.hpp"

#include <algorithm>
#include <stdexcept>

namespace tianbao::reminder {

namespace {

using namespace html::names;

html::Name section_of(Kind kind)
{
    switch (kind) {
    case Kind::before_due:
        return kTEXT_BEFORE_DUE;
    case Kind::after_due:
        return kTEXT_AFTER_DUE;
    case Kind::after_return:
        return kTEXT_AFTER_RETURN;
    case Kind::hand:
        return kTEXT_HAND;
    }
    throw std::logic_error("no such kind");
}

html::Problem problem_of(TextFault fault)
{
    switch (fault) {
    case TextFault::subject_missing:
        return {"subject", kSUBJECT_PROBLEM, kTEXT_SUBJECT_REQUIRED};
    case TextFault::subject_long:
        return {"subject", kSUBJECT_PROBLEM, kTEXT_SUBJECT_LONG};
    case TextFault::subject_hole:
        return {"subject", kSUBJECT_PROBLEM, kTEXT_HOLE};
    case TextFault::subject_link:
        return {"subject", kSUBJECT_PROBLEM, kTEXT_LINK};
    case TextFault::body_short:
        return {"body", kBODY_PROBLEM, kTEXT_BODY_SHORT};
    case TextFault::body_long:
        return {"body", kBODY_PROBLEM, kTEXT_BODY_LONG};
    case TextFault::body_hole:
        return {"body", kBODY_PROBLEM, kTEXT_HOLE};
    case TextFault::body_link:
        return {"body", kBODY_PROBLEM, kTEXT_LINK};
    case TextFault::body_lacks:
        return {"body", kBODY_PROBLEM, kTEXT_BODY_LACKS};
    }
    throw std::logic_error("no such fault");
}

void show_written(html::Dictionary& row, const WrittenText& written, const Letter& letter)
{
    row.set(kTEXT_VERSION, std::to_string(written.version));
    row.set(kWRITTEN_BY, written.by);
    row.set(kWRITTEN_AT, shanghai_minute_text(written.at));
    if (written.is_standard) {
        row.show(kTEXT_STANDARD);
        return;
    }
    const auto shown = letter.with_words(written.text);
    auto& own = row.add(kTEXT_OWN);
    own.set(kTEXT_SUBJECT, shown.subject);
    own.set(kTEXT_BODY, shown.body);
}

} // namespace

void show_texts(html::Dictionary& values, const std::vector<WrittenText>& versions, const Letter& letter)
{
    values.show(kMENU_REMINDER);
    for (const auto kind : {Kind::before_due, Kind::after_due, Kind::after_return, Kind::hand}) {
        auto& row = values.add(kROW);
        row.show(section_of(kind));
        row.set(kTEXT_KIND, std::string(word_of(kind)));
        const auto latest = std::find_if(versions.begin(), versions.end(), [&](const WrittenText& one) { return one.kind == kind; });
        const bool is_own = latest != versions.end() && !latest->is_standard;
        const auto shown = letter.with_words(is_own ? latest->text : letter.standard(kind));
        row.set(kTEXT_SUBJECT, shown.subject);
        row.set(kTEXT_BODY, shown.body);
        if (!is_own) {
            row.show(kTEXT_STANDARD);
            continue;
        }
        auto& own = row.add(kTEXT_OWN);
        own.set(kWRITTEN_BY, latest->by);
        own.set(kWRITTEN_AT, shanghai_minute_text(latest->at));
    }
}

void show_text(html::Page& page, const TextView& view, const Letter& letter, period::Period period, const period::Deadline& due)
{
    auto& values = page.values();
    values.show(kMENU_REMINDER);
    values.add(kKIND_SHOWN).show(section_of(view.kind));
    values.set(kTEXT_KIND, std::string(word_of(view.kind)));
    values.set(kTEXT_VERSION, std::to_string(view.version()));
    values.show_if(view.is_stale, kGONE);
    const auto typed = letter.with_words(view.typed);
    values.set(kSUBJECT, typed.subject);
    values.set(kBODY, typed.body);
    values.show_if(!view.versions.empty() && !view.versions.front().is_standard, kMAY_RESET);
    if (view.has_preview) {
        const LetterFacts facts{view.kind, letter.example(), "100000000000000000", period, due, {}};
        const auto mail = letter.text(facts, &view.typed);
        auto& preview = values.add(kPREVIEW);
        preview.set(kMAIL_SUBJECT, mail.subject);
        preview.set(kMAIL_TEXT, mail.text);
        preview.set(kMESSAGE_TEXT, filled(view.typed, {facts.enterprise, period, due}).body);
    }
    values.show(view.versions.empty() ? kNO_VERSIONS : kTEXT_VERSIONS);
    for (const auto& written : view.versions) show_written(values.add(kVERSION_ROW), written, letter);
    std::vector<html::Problem> problems;
    for (const auto fault : view.faults) problems.push_back(problem_of(fault));
    page.show_problems(problems);
}

} // namespace tianbao::reminder
