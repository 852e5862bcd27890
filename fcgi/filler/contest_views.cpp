// SPDX-License-Identifier: MPL-2.0
#include "filler/contest_views.hpp"

#include "filler/filler_views.hpp"

namespace tianbao::filler {

namespace names = html::names;

namespace {

html::Name words_of(WordsFault fault)
{
    return fault == WordsFault::missing ? names::kWORDS_REQUIRED : names::kWORDS_LONG;
}

html::Name section_of(ContestOutcome outcome)
{
    switch (outcome) {
    case ContestOutcome::upheld:
        return names::kCONTEST_UPHELD;
    case ContestOutcome::rejected:
        return names::kCONTEST_REJECTED;
    case ContestOutcome::lapsed:
        break;
    }
    return names::kCONTEST_LAPSED;
}

/// What was typed for a form that is not there any more.
void show_kept(html::Dictionary& values, const ContestTyped& typed)
{
    if (!typed.words.empty()) values.add(names::kKEPT_REASON).set(names::kREASON, typed.words);
}

html::Dictionary& show_one(html::Dictionary& values, const Contest& contest)
{
    auto& row = values.add(names::kCONTEST);
    row.set(names::kFORMER_NAME, contest.former_name);
    row.set(names::kRECEIVER_NAME, contest.receiver_name);
    row.set(names::kCONTEST_REASON, contest.reason);
    row.set(names::kCONTESTED_AT, shanghai_minute_text(contest.contested_at));
    if (contest.outcome) row.show(section_of(*contest.outcome));
    if (!contest.answer.empty()) row.add(names::kHAS_ANSWER).set(names::kANSWER, contest.answer);
    return row;
}

} // namespace

void show_contesting(html::Page& page, const FillerEnterprise& enterprise, const std::optional<Contest>& contest,
                     const std::optional<Contestable>& handover, const ContestTyped& typed)
{
    auto& values = page.values();
    show_enterprise(values, enterprise);
    values.show_if(typed.is_gone, names::kGONE);
    if (typed.fault) page.show_problems({{"reason", names::kWORDS_PROBLEM, words_of(*typed.fault)}});
    if (contest) {
        auto& row = show_one(values, *contest);
        if (!contest->outcome) row.show(contest->is_standing ? names::kCONTEST_WAITS : names::kCONTEST_LAPSED);
    }
    if (handover) {
        auto& form = values.add(names::kCONTEST_FORM);
        form.set(names::kREASON, typed.words);
        form.set(names::kEPOCH, std::to_string(handover->epoch));
        form.set(names::kRECEIVER_NAME, handover->receiver_name);
        form.show_if(enterprise.filler && enterprise.filler->epoch != handover->epoch, names::kHANDED_ON);
    } else if (!contest) {
        values.show(names::kNO_CONTEST);
    }
    if (!handover) show_kept(values, typed);
}

void show_contest(html::Page& page, const ContestSheet& sheet, const enterprise::Districts& districts, const ContestTyped& typed)
{
    auto& values = page.values();
    const auto* district = districts.find(sheet.enterprise.district);
    values.show(names::kMENU_FILLER);
    show_enterprise(values, sheet.enterprise);
    values.set(names::kROW_DISTRICT, district ? district->name : sheet.enterprise.district);
    values.show_if(typed.is_gone, names::kGONE);
    values.show_if(sheet.is_own, names::kOWN_ENTERPRISE);
    if (typed.fault) page.show_problems({{"answer", names::kWORDS_PROBLEM, words_of(*typed.fault)}});
    if (!sheet.is_waiting() || sheet.is_own) show_kept(values, typed);
    if (!sheet.contest) {
        values.show(names::kNO_CONTEST);
        return;
    }
    auto& row = show_one(values, *sheet.contest);
    row.show_if(!sheet.contest->outcome && !sheet.is_waiting(), names::kCONTEST_LAPSED);
    row.show_if(sheet.is_handed_on(), names::kHANDED_ON);
    if (sheet.enterprise.filler) row.add(names::kPRESENT_FILLER).set(names::kFILLER_NAME, sheet.enterprise.filler->name);
    if (!sheet.is_waiting() || sheet.is_own) return;
    auto& form = values.add(names::kDECISION_FORM);
    form.set(names::kCONTEST_KEY, sheet.contest->id.text());
    form.set(names::kFORMER_NAME, sheet.contest->former_name);
    form.set(names::kANSWER, typed.words);
}

} // namespace tianbao::filler
