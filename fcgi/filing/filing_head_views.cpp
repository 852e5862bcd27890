// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_head_views.hpp"

#include "filing/state_views.hpp"
#include "period/due_views.hpp"

namespace tianbao::filing {

namespace {

constexpr std::size_t kMostUnfiled = 6; ///< months named one by one

using namespace html::names;
using period::PeriodStanding;

} // namespace

FilingPage page_of(const Scene& scene, html::Name title)
{
    return {scene, title};
}

FilingPage::FilingPage(const Scene& scene, html::Name title)
    : html::Page(scene.frame, scene.request, scene.caller, title, scene.is_watched ? kNAV_MANAGEMENT : kNAV_WORKBENCH)
{
    show_side(values(), scene.request.path_value("uscc"), scene.is_watched);
}

void show_side(html::Dictionary& values, std::string_view uscc, bool is_watched)
{
    values.set(kFILES_URL, is_watched ? "/enterprise/" + std::string(uscc) + "/as" : "/filing/" + std::string(uscc));
    values.show(is_watched ? kWATCHED : kNOT_WATCHED);
}

void show_names(html::Dictionary& values, const FilingEnterprise& enterprise, period::Period period)
{
    values.set(kENTERPRISE_NAME, enterprise.name);
    values.set(kUSCC, enterprise.uscc);
    values.set(kPERIOD, period.text());
    values.set(kPERIOD_YEAR, std::to_string(period.year()));
    values.set(kPERIOD_MONTH, std::to_string(period.month()));
}

void show_server_time(html::Dictionary& values, Instant now)
{
    values.add(kSERVER_NOW).set(kSERVER_TIME, shanghai_clock_text(now));
}

void show_head(html::Dictionary& values, const Scene& scene, const FilingEnterprise& enterprise, period::Period period,
               const std::optional<Filing>& filing)
{
    show_names(values, enterprise, period);
    period::show_due_day(values, period, scene.calendar, enterprise.terms);
    show_server_time(values, scene.now);
    const bool is_filed = filing && (filing->state == State::submitted || filing->state == State::accepted);
    const auto standing = period::standing(period, scene.now, scene.calendar, enterprise.terms);
    show_state(values.add(kFILING_STATE), filing ? std::optional{filing->state} : std::nullopt, standing);
    show_due(values.add(kFILING_DUE), due_of(filing ? std::optional{filing->state} : std::nullopt, standing),
             {period, scene.now, scene.calendar, enterprise.terms});
    const bool is_late_now = !(filing && filing->first_submitted_at) && period::is_late(scene.now, period, scene.calendar, enterprise.terms);
    values.show_if((filing && filing->is_late) || is_late_now, kLATE);
    values.show_if(filing && filing->nil_declared && is_filed, kNIL);
}

void show_fix(html::Dictionary& values, const Return& returned, Instant now)
{
    if (returned.fix_due) {
        auto& due = values.add(kFIX_DUE);
        due.set(kFIX_DAY, day_text(*returned.fix_due));
        due.show_if(*returned.fix_due < shanghai_day(now), kFIX_OVER);
    }
    if (!returned.contact.empty()) values.add(kFIX_ASK).set(kFIX_CONTACT, returned.contact);
}

void show_return(html::Dictionary& values, const std::optional<Filing>& filing, Instant now)
{
    if (!filing || filing->state != State::returned || !filing->last_return) return;
    auto& returned = values.add(kRETURNED);
    show_reason_class(returned, filing->last_return->reason_class);
    returned.set(kRETURN_REASON, filing->last_return->reason);
    returned.set(kRETURNED_AT, shanghai_minute_text(filing->last_return->at));
    show_fix(returned, *filing->last_return, now);
    if (!filing->marks.empty()) returned.add(kMARKS).set(kMARK_COUNT, std::to_string(filing->marks.size()));
}

void show_unfiled_months(html::Dictionary& values, const std::vector<period::Period>& months)
{
    for (std::size_t i = 0; i < months.size() && i < kMostUnfiled; ++i) {
        auto& row = values.add(kUNFILED_MONTH);
        row.set(kUNFILED_PERIOD, months[i].text());
        row.show_if(i > 0, kUNFILED_NEXT);
    }
    if (months.size() > kMostUnfiled) values.add(kUNFILED_MORE).set(kUNFILED_COUNT, std::to_string(months.size()));
}

void show_month_order(html::Dictionary& values, const std::vector<period::Period>& months)
{
    if (months.empty()) return;
    auto& order = values.add(kMONTH_ORDER);
    order.set(kFIRST_MONTH, months.front().text());
    if (months.size() > 1) show_unfiled_months(order.add(kMONTHS_IN_ORDER), months);
}

void show_refusal(html::Dictionary& values, const Scene& scene, const Desk& desk, period::Period period, Refusal refusal)
{
    switch (refusal) {
    case Refusal::not_filler:
        if (desk.holder) {
            values.add(kNOT_FILLER).set(kFILLER_NAME, desk.holder->name);
        } else {
            values.show(kNO_FILLER);
        }
        return;
    case Refusal::already_filed: {
        auto& filed = values.add(kALREADY_FILED);
        filed.set(kRECEIPT_NUMBER, desk.filing ? desk.filing->receipt_number : "");
        filed.set(kSUBMITTED_BY, desk.filing ? desk.filing->submitted_by : "");
        filed.set(kSUBMITTED_AT, desk.filing && desk.filing->submitted_at ? shanghai_minute_text(*desk.filing->submitted_at) : "");
        return;
    }
    case Refusal::not_open:
    case Refusal::changed:
        show_shut(values, scene, desk.enterprise, period);
        return;
    }
}

bool show_shut(html::Dictionary& values, const Scene& scene, const FilingEnterprise& enterprise, period::Period period)
{
    const auto standing = period::standing(period, scene.now, scene.calendar, enterprise.terms);
    if (period::is_fillable(standing)) return false;
    auto& shut = values.add(kSHUT);
    switch (standing) {
    case PeriodStanding::not_open:
        if (period < period::first_period()) {
            shut.show(kTOO_OLD);
        } else {
            shut.add(kNOT_YET).set(kOPENS_ON, day_text(period.next().first_day()));
        }
        break;
    case PeriodStanding::view_only:
        shut.show(kVIEW_ONLY);
        break;
    case PeriodStanding::before_founding:
        shut.add(kBEFORE_FOUNDING).set(kFOUNDED_ON, day_text(*enterprise.terms.founded_on));
        break;
    case PeriodStanding::exempt:
        period::show_exempt_reason(shut.add(kEXEMPT), *enterprise.terms.exemption(period));
        break;
    case PeriodStanding::open:
    case PeriodStanding::backfill:
        break;
    }
    return true;
}

void show_months(html::Dictionary& values, const Scene& scene, const FilingEnterprise& enterprise, period::Period here,
                 const std::map<period::Period, State>& states, bool may_draft)
{
    values.set(kMONTHS_YEAR, std::to_string(here.year()));
    if (here.year() > period::first_period().year()) values.add(kYEAR_EARLIER).set(kEARLIER_PERIOD, here.year_before().text());
    if (here.year() < period::current_period(scene.now).year())
        values.add(kYEAR_LATER).set(kLATER_PERIOD, period::Period(here.year() + 1, here.month()).text());
    for (int month = 1; month <= 12; ++month) {
        const period::Period period(here.year(), month);
        const auto state = states.find(period);
        const auto standing = period::standing(period, scene.now, scene.calendar, enterprise.terms);
        auto& row = values.add(kMONTH);
        row.set(kMONTH_NUMBER, std::to_string(month));
        row.set(kMONTH_PERIOD, period.text());
        if (state == states.end() && standing == PeriodStanding::not_open) {
            row.show(kMONTH_NOT_YET);
            continue;
        }
        if (state == states.end() && (standing == PeriodStanding::before_founding || standing == PeriodStanding::exempt)) {
            row.show(standing == PeriodStanding::exempt ? kMONTH_EXEMPT : kMONTH_NOT_ASKED);
            continue;
        }
        const bool is_open =
            state == states.end() || state->second == State::draft ? period::is_fillable(standing) : state->second == State::returned;
        auto& link = row.add(is_open && may_draft ? kMONTH_EDIT : kMONTH_VIEW);
        show_state(link, state == states.end() ? std::nullopt : std::optional{state->second});
        link.show_if(period == here, kMONTH_HERE);
    }
}

bool may_draft(const Scene& scene, const std::optional<Holder>& holder)
{
    return holder && (scene.is_prepared || holder->user == scene.caller.user().id);
}

void show_form_fields(html::Dictionary& values, const form::Form& form, int version, const std::string& submission_key)
{
    values.set(kFILING_VERSION, std::to_string(version));
    values.set(kSUBMISSION_KEY, submission_key);
    values.set(kFORM_VERSION, form.version);
}

} // namespace tianbao::filing
