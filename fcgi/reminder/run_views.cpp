// SPDX-License-Identifier: MPL-2.0
#include "reminder/reminder_views.hpp"

#include "reminder/recipients.hpp"

#include <array>

namespace tianbao::reminder {

namespace names = html::names;

namespace {

struct StateName {
    std::string_view state;
    html::Name section;
};

constexpr std::array kStates{
    StateName{"waiting", names::kDELIVERY_WAITING},   StateName{"sending", names::kDELIVERY_SENDING},
    StateName{"sent", names::kDELIVERY_SENT},         StateName{"failed", names::kDELIVERY_FAILED},
    StateName{"refused", names::kDELIVERY_REFUSED},   StateName{"dropped", names::kDELIVERY_DROPPED},
    StateName{"doubtful", names::kDELIVERY_DOUBTFUL}, StateName{"no_address", names::kDELIVERY_NO_ADDRESS},
};

int count_of(const Tally& tally, std::string_view key)
{
    const auto found = tally.find(key);
    return found == tally.end() ? 0 : found->second;
}

html::Name section_of(Kind kind)
{
    switch (kind) {
    case Kind::before_due:
        return names::kKIND_BEFORE_DUE;
    case Kind::after_due:
        return names::kKIND_AFTER_DUE;
    case Kind::after_return:
        return names::kKIND_AFTER_RETURN;
    case Kind::hand:
        break;
    }
    return names::kKIND_HAND;
}

void show_head(html::Dictionary& row, const RunRow& run)
{
    row.set(names::kRUN_ID, run.id);
    row.show(section_of(run.kind));
    row.set(names::kRUN_DAYS, std::to_string(run.days));
    row.set(names::kROW_PERIOD, run.period.text());
    row.set(names::kRUN_AT, shanghai_minute_text(run.made_at));
    row.set(names::kRUN_BY, run.asked_by);
    row.show_if(run.asked_by.empty(), names::kRUN_AUTOMATIC);
    row.show_if(!run.is_finished, names::kRUN_QUEUEING);
    row.set(names::kSITE_SENT, std::to_string(count_of(run.tally, "site.sent")));
    row.set(names::kMAIL_SENT, std::to_string(count_of(run.tally, "mail.sent")));
    row.set(names::kMAIL_WAITING, std::to_string(count_of(run.tally, "mail.waiting") + count_of(run.tally, "mail.sending")));
    row.set(names::kMAIL_DROPPED, std::to_string(count_of(run.tally, "mail.dropped")));
    const int failed = count_of(run.tally, "mail.failed") + count_of(run.tally, "mail.refused") + count_of(run.tally, "mail.doubtful") +
                       count_of(run.tally, "mail.no_address");
    row.set(names::kMAIL_FAILED, std::to_string(failed));
}

void show_delivery(html::Dictionary& row, const DeliveryRow& one)
{
    row.set(names::kENTERPRISE_NAME, one.name);
    row.set(names::kUSCC, one.uscc);
    row.set(names::kPERSON_NAME, one.person);
    row.show_if(one.person.empty(), names::kIS_CONTACT);
    row.show(one.channel == "site" ? names::kCHANNEL_SITE : names::kCHANNEL_MAIL);
    row.set(names::kADDRESS, one.address);
    for (const auto& [state, section] : kStates) row.show_if(one.state == state, section);
    row.set(names::kATTEMPTS, std::to_string(one.attempts));
    row.set(names::kSERVER_WORDS, one.words);
    if (one.state == "waiting" && one.next_at) row.add(names::kNEXT_TRY).set(names::kNEXT_AT, shanghai_minute_text(*one.next_at));
    row.show_if(one.state == "waiting" && one.is_held, names::kIS_HELD);
    row.show_if(one.is_joined, names::kIS_JOINED);
    if (one.sent_at) row.add(names::kWAS_SENT).set(names::kSENT_AT, shanghai_minute_text(*one.sent_at));
}

void show_tabs(html::Dictionary& values, const RunRow& run, std::string_view state)
{
    int all = 0;
    for (const auto& [key, count] : run.tally) all += count;
    values.set(names::kCOUNT_ALL, std::to_string(all));
    values.show_if(state.empty(), names::kHERE_ALL);
    for (const auto& [word, section] : kStates) {
        const int count = count_of(run.tally, "site." + std::string(word)) + count_of(run.tally, "mail." + std::string(word));
        if (count == 0 && state != word) continue;
        auto& tab = values.add(names::kSTATE_TAB);
        tab.set(names::kTAB_STATE, std::string(word));
        tab.set(names::kTAB_COUNT, std::to_string(count));
        tab.show(section);
        tab.show_if(state == word, names::kTAB_CHOSEN);
    }
}

} // namespace

void show_runs(html::Dictionary& values, const std::vector<RunRow>& runs, const Plan& plan, bool has_mail, bool is_first_page,
               const std::string& next_key)
{
    values.show(names::kMENU_REMINDER);
    values.show_if(!has_mail, names::kNO_MAIL);
    values.set(names::kBEFORE_DUE, days_text(plan.before_due));
    values.set(names::kAFTER_DUE, days_text(plan.after_due));
    values.set(names::kAFTER_RETURN, days_text(plan.after_return));
    values.show_if(!is_first_page, names::kFIRST_PAGE_LINK);
    if (!next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, next_key);
    if (runs.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& table = values.add(names::kROWS);
    for (const auto& run : runs) show_head(table.add(names::kROW), run);
}

void show_run(html::Dictionary& values, const RunRow& run, const std::vector<DeliveryRow>& rows, std::string_view state, const ReminderNames& known,
              bool is_first_page, const std::string& next_key)
{
    values.show(names::kMENU_REMINDER);
    show_head(values, run);
    values.set(names::kSTATE_WORD, std::string(state));
    if (!run.note.empty()) values.add(names::kHAS_NOTE).set(names::kNOTE, run.note);
    const auto recipients = recipients_from_json(run.recipients);
    if (const auto* district = known.districts.find(recipients.district)) values.add(names::kOF_DISTRICT).set(names::kROW_DISTRICT, district->name);
    show_tabs(values, run, state);
    values.show_if(count_of(run.tally, "mail.failed") > 0, names::kMAY_RETRY_FAILED);
    values.show_if(count_of(run.tally, "mail.doubtful") > 0, names::kMAY_RETRY_DOUBTFUL);
    values.show_if(!is_first_page, names::kFIRST_PAGE_LINK);
    if (!next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, next_key);
    if (rows.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& table = values.add(names::kROWS);
    for (const auto& one : rows) show_delivery(table.add(names::kROW), one);
}

void show_refused(html::Dictionary& values, const std::vector<RefusedAddress>& addresses, bool is_first_page, const std::string& next_key)
{
    values.show(names::kMENU_REMINDER);
    values.show_if(!is_first_page, names::kFIRST_PAGE_LINK);
    if (!next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, next_key);
    if (addresses.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& table = values.add(names::kROWS);
    for (const auto& one : addresses) {
        auto& row = table.add(names::kROW);
        row.set(names::kENTERPRISE_NAME, one.name);
        row.set(names::kUSCC, one.uscc);
        row.set(names::kPERSON_NAME, one.person);
        row.show_if(one.person.empty(), names::kIS_CONTACT);
        row.set(names::kADDRESS, one.address);
        row.set(names::kSERVER_WORDS, one.words);
        row.set(names::kREFUSED_AT, shanghai_minute_text(one.refused_at));
    }
}

} // namespace tianbao::reminder
