// SPDX-License-Identifier: MPL-2.0
#include "review/review_views.hpp"

#include "enterprise/category_views.hpp"
#include "filing/state_views.hpp"
#include "html/names.hpp"
#include "period/due_views.hpp"

#include <array>
#include <utility>

namespace tianbao::review {

namespace names = html::names;

namespace {

struct StateTab {
    std::string_view word; ///< empty: all
    html::Name count;
    html::Name here;
};

constexpr std::array kTabs{
    StateTab{"", names::kCOUNT_ALL, names::kHERE_ALL},
    StateTab{"missing", names::kCOUNT_MISSING, names::kHERE_MISSING},
    StateTab{"exempt", names::kCOUNT_EXEMPT, names::kHERE_EXEMPT},
    StateTab{"draft", names::kCOUNT_DRAFT, names::kHERE_DRAFT},
    StateTab{"submitted", names::kCOUNT_SUBMITTED, names::kHERE_SUBMITTED},
    StateTab{"returned", names::kCOUNT_RETURNED, names::kHERE_RETURNED},
    StateTab{"accepted", names::kCOUNT_ACCEPTED, names::kHERE_ACCEPTED},
};

void show_option(html::Dictionary& row, const std::string& value, const std::string& name, bool is_chosen)
{
    row.set(names::kOPTION_VALUE, value);
    row.set(names::kOPTION_NAME, name);
    row.show_if(is_chosen, names::kOPTION_CHOSEN);
}

void show_filters(html::Dictionary& values, const ListView& list, const Names& names_of)
{
    const auto& filter = list.filter;
    values.set(names::kPERIOD, filter.period.text());
    values.set(names::kPERIOD_YEAR, std::to_string(filter.period.year()));
    values.set(names::kPERIOD_MONTH, std::to_string(filter.period.month()));
    period::show_due_day(values, filter.period, list.calendar);
    values.set(names::kSTATE_WORD, filter.state);
    values.set(names::kQ, list.typed);
    values.set(names::kDISTRICT, list.is_city ? filter.scope.district : "");
    for (const auto& period : list.periods) show_option(values.add(names::kPERIOD_OPTION), period.text(), period.text(), period == filter.period);
    if (!list.is_city) {
        values.add(names::kSCOPE_DISTRICT).set(names::kDISTRICT_NAME, names_of.district(filter.scope.district));
        return;
    }
    values.show(names::kSCOPE_CITY);
    for (const auto& district : names_of.districts.all())
        show_option(values.add(names::kDISTRICT_OPTION), district.code, district.name, district.code == filter.scope.district);
}

void show_tabs(html::Dictionary& values, const ListView& list)
{
    int all = 0;
    for (const auto& [word, count] : list.counts) all += count;
    for (const auto& tab : kTabs) {
        const auto count = list.counts.find(tab.word);
        values.set(tab.count, std::to_string(tab.word.empty() ? all : count == list.counts.end() ? 0 : count->second));
        values.show_if(tab.word == list.filter.state, tab.here);
    }
    values.set(names::kCOUNT_REQUESTED, std::to_string(list.waiting_requests));
    values.show_if(list.filter.state == kRequested, names::kHERE_REQUESTED);
}

/// Whether there is something to decide, something to look at, or nothing.
void show_acts(html::Dictionary& row, const ListRow& listed)
{
    if (listed.submission == 0) return;
    row.show(listed.state == filing::State::submitted ? names::kROW_REVIEW : names::kROW_VIEW);
    if (listed.submitted_at) row.add(names::kROW_SUBMITTED).set(names::kSUBMITTED_AT, shanghai_minute_text(*listed.submitted_at));
}

void show_row(html::Dictionary& row, const ListRow& listed, const Names& names_of)
{
    filing::show_state(row, listed.state, listed.exempt_reason ? period::PeriodStanding::exempt : period::PeriodStanding::open);
    enterprise::show_category(row, listed.category);
    row.set(names::kENTERPRISE_NAME, listed.name);
    row.set(names::kUSCC, listed.uscc);
    row.set(names::kROW_DISTRICT, names_of.district(listed.district));
    row.set(names::kINDUSTRY_NAME, names_of.section(listed.section));
    row.set(names::kFILLER_NAME, listed.filler_name);
    row.show_if(listed.filler_name.empty(), names::kNO_FILLER);
    row.show_if(listed.is_late, names::kROW_LATE);
    row.show_if(listed.nil_declared, names::kROW_NIL);
    row.show_if(listed.has_doubts, names::kROW_DOUBTS);
    if (!listed.state && listed.exempt_reason) row.add(names::kROW_EXEMPT).set(names::kEXEMPT_REASON, *listed.exempt_reason);
    if (listed.extended_until) row.add(names::kROW_EXTENDED).set(names::kEXTENDED_UNTIL, day_text(*listed.extended_until));
    show_acts(row, listed);
}

} // namespace

void show_list(html::Dictionary& values, const ListView& list, const Names& names_of)
{
    show_filters(values, list, names_of);
    show_tabs(values, list);
    if (list.filter.state == kRequested) return;
    values.show_if(!list.is_first_page, names::kFIRST_PAGE_LINK);
    if (!list.next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, list.next_key);
    if (list.rows.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& table = values.add(names::kROWS);
    for (const auto& row : list.rows) show_row(table.add(names::kROW), row, names_of);
}

void show_requests(html::Dictionary& values, const RequestsView& requests, const Names& names_of)
{
    values.show_if(!requests.is_first_page, names::kFIRST_PAGE_LINK);
    if (!requests.next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kNEXT_KEY, requests.next_key);
    if (requests.rows.empty()) {
        values.show(names::kNO_REQUESTS);
        return;
    }
    auto& table = values.add(names::kREQUEST_ROWS);
    for (const auto& request : requests.rows) {
        auto& row = table.add(names::kREQUEST_ROW);
        filing::show_state(row, request.state);
        row.set(names::kENTERPRISE_NAME, request.name);
        row.set(names::kUSCC, request.uscc);
        row.set(names::kROW_DISTRICT, names_of.district(request.district));
        row.set(names::kROW_PERIOD, request.period.text());
        row.set(names::kREQUEST_REASON, request.reason);
        row.set(names::kREQUEST_BY, request.asked_by);
        row.set(names::kREQUEST_AT, shanghai_minute_text(request.asked_at));
    }
}

} // namespace tianbao::review
