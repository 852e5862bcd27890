// SPDX-License-Identifier: MPL-2.0
#include "enrolment/enrolment_views.hpp"

#include "association/proof_rule_views.hpp"
#include "util/text.hpp"

namespace tianbao::enrolment {

namespace names = html::names;
using association::CodeEnding;
using association::RequestWay;

namespace {

html::Name words_of(filler::WordsFault fault)
{
    return fault == filler::WordsFault::missing ? names::kWORDS_REQUIRED : names::kWORDS_LONG;
}

void show_request(html::Dictionary& row, const association::AssociationRequest& request, bool is_own, const DeskPage& shown, Instant now)
{
    row.set(names::kREQUEST_KEY, request.id.text());
    row.set(names::kENTERPRISE_NAME, request.enterprise_name);
    row.set(names::kUSCC, request.uscc);
    row.set(names::kASKER_NAME, request.asker_name);
    row.set(names::kASKER_MOBILE, request.asker_mobile.masked());
    row.set(names::kASKED_AT, shanghai_minute_text(request.asked_at));
    row.set(names::kEXPIRES_AT, shanghai_minute_text(request.expires_at));
    if (request.way == RequestWay::letter) {
        auto& letter = row.add(names::kWAY_LETTER);
        if (request.is_letter_issued()) letter.add(names::kLETTER_ISSUED).set(names::kISSUED_AT, shanghai_minute_text(*request.code_issued_at));
    } else {
        auto& approval = row.add(names::kWAY_APPROVAL);
        approval.set(names::kASKED_REASON, request.reason);
        approval.set(names::kANSWER_UNTIL, day_text(request.last_day()));
        approval.show(request.is_overdue(now) ? names::kREQUEST_OVERDUE : names::kREQUEST_IN_TIME);
    }
    const bool waits_for_letter = request.way == RequestWay::letter && !request.is_letter_issued();
    row.show(waits_for_letter && !is_own ? names::kTO_ISSUE : names::kTO_LOOK);
    const bool may_decide = request.way == RequestWay::letter || request.is_overdue(now);
    if (!may_decide) return;
    if (is_own) {
        row.show(names::kOWN_REQUEST);
        return;
    }
    auto& form = row.add(names::kMAY_DECIDE);
    const bool is_typed = request.id.text() == shown.request;
    form.set(names::kANSWER, is_typed ? shown.typed : std::string{});
    form.show_if(is_typed, names::kDECIDING);
    form.show_if(request.way == RequestWay::approval, names::kMAY_AGREE);
    if (is_typed && shown.fault) form.add(names::kWORDS_PROBLEM).show(words_of(*shown.fault));
}

void show_rule(html::Dictionary& row, const enterprise::District& district, const Desk& desk)
{
    const auto rule = rule_of(desk.rules, district.code, desk.defaults);
    row.set(names::kDISTRICT, district.code);
    row.set(names::kDISTRICT_NAME, district.name);
    row.set(names::kRULE_VERSION, std::to_string(rule.version));
    association::show_rule(row, rule.rule);
    if (rule.version == 0) row.show(desk.defaults.names(district.code) ? names::kRULE_CONFIGURED : names::kRULE_NOT_SET);
    if (!rule.changed_at) return;
    auto& changed = row.add(names::kRULE_CHANGED);
    changed.set(names::kCHANGED_AT, shanghai_minute_text(*rule.changed_at));
    changed.set(names::kCHANGED_BY, rule.changed_by);
}

void show_code(html::Dictionary& row, const association::EnrolmentCode& code, bool may_end, Instant now)
{
    row.set(names::kISSUED_AT, shanghai_minute_text(code.issued_at));
    row.set(names::kISSUED_BY, code.issued_by);
    row.set(names::kVALID_UNTIL, shanghai_minute_text(code.valid_until));
    row.set(names::kWRONG_TRIES, std::to_string(code.wrong_tries));
    association::show_code_state(row, state_of(code, now));
    if (code.ended_at) {
        auto& ended = row.add(names::kCODE_ENDED);
        ended.set(names::kENDED_AT, shanghai_minute_text(*code.ended_at));
        ended.set(names::kENDED_BY, code.ended_by);
        ended.show_if(code.ending == CodeEnding::guessed, names::kCODE_GUESSED);
        ended.show_if(code.ending == CodeEnding::replaced, names::kCODE_REPLACED);
        ended.show_if(code.ending == CodeEnding::revoked, names::kCODE_REVOKED);
    }
    if (!code.ending && may_end) row.add(names::kMAY_END_CODE).set(names::kCODE_KEY, code.id.text());
}

/// What an officer may do about an enterprise that is not his own.
void show_proof_forms(html::Dictionary& values, const ProofSheet& sheet, const association::ProofDefaults& defaults)
{
    auto& form = values.add(names::kMAY_SET_RULE);
    auto& choice = form.add(names::kRULE_CHOICE);
    if (sheet.own) association::show_rule(choice, *sheet.own);
    association::show_rule(form.add(names::kRULE_DEFAULT), sheet.by_district(defaults).rule);
    if (sheet.facts.address.empty()) {
        values.show(names::kNO_ADDRESS);
        return;
    }
    auto& letter = values.add(names::kMAY_ISSUE);
    letter.set(names::kCODE_SEEN, sheet.latest_code());
    letter.set(names::kADDRESS, sheet.facts.address);
}

} // namespace

void show_desk(html::Page& page, const Desk& desk, const DeskPage& shown, const enterprise::Districts& districts, Instant now)
{
    auto& values = page.values();
    values.show(names::kMENU_ENROLMENT);
    values.show_if(shown.is_gone, names::kGONE);
    values.show_if(shown.has_role, names::kASKER_HAS_ROLE);
    values.show_if(shown.is_own, names::kOWN_NOT_DECIDED);
    values.show_if(shown.is_stale, names::kRULE_STALE);
    if (shown.fault) page.show_problems({{"answer-" + shown.request, {}, words_of(*shown.fault)}});
    values.show(desk.waiting.empty() ? names::kNO_ROWS : names::kROWS);
    for (const auto& request : desk.waiting)
        show_request(values.add(names::kREQUEST), request, desk.own.contains(request.enterprise), shown, now);
    association::show_rule(values.add(names::kSYSTEM_RULE), desk.defaults.others);
    for (const auto& district : districts.all()) {
        if (desk.district.empty() || district.code == desk.district) show_rule(values.add(names::kDISTRICT_RULE), district, desk);
    }
}

void show_proof_sheet(html::Page& page, const ProofSheet& sheet, const association::ProofDefaults& defaults, bool is_stale, Instant now)
{
    auto& values = page.values();
    values.show(names::kMENU_ENTERPRISES);
    values.set(names::kENTERPRISE_NAME, sheet.facts.name);
    values.set(names::kUSCC, sheet.facts.uscc);
    values.set(names::kVERSION_SEEN, std::to_string(sheet.facts.version));
    values.show_if(is_stale, names::kSHEET_STALE);
    association::show_rule_in_force(values, sheet.in_force(defaults));
    values.show_if(!sheet.has_filler, names::kNO_FILLER);
    if (sheet.is_own) {
        values.show(names::kOWN_ENTERPRISE);
    } else {
        show_proof_forms(values, sheet, defaults);
    }
    values.show(sheet.codes.empty() ? names::kNO_CODES : names::kCODES);
    for (const auto& code : sheet.codes) show_code(values.add(names::kCODE_ROW), code, !sheet.is_own, now);
}

} // namespace tianbao::enrolment
