// SPDX-License-Identifier: MPL-2.0
#include "review/list_views.hpp"

#include "enterprise/category_views.hpp"
#include "filing/state_views.hpp"
#include "html/names.hpp"
#include "period/due_views.hpp"
#include "review/list_address.hpp"

#include <array>
#include <stdexcept>
#include <utility>

namespace tianbao::review {

namespace names = html::names;

namespace {

constexpr std::array<std::pair<Standing, html::Name>, 7> kTabs{{
    {Standing::missing, names::kTAB_MISSING},
    {Standing::draft, names::kTAB_DRAFT},
    {Standing::submitted, names::kTAB_SUBMITTED},
    {Standing::returned, names::kTAB_RETURNED},
    {Standing::checked, names::kTAB_CHECKED},
    {Standing::accepted, names::kTAB_ACCEPTED},
    {Standing::exempt, names::kTAB_EXEMPT},
}};

std::string address_of(const ListView& list, const ListFilter& filter)
{
    return "/review?" + query_of(filter, list.is_city);
}

void show_option(html::Dictionary& row, const std::string& value, const std::string& name, bool is_chosen)
{
    row.set(names::kOPTION_VALUE, value);
    row.set(names::kOPTION_NAME, name);
    row.show_if(is_chosen, names::kOPTION_CHOSEN);
}

void show_scope(html::Dictionary& values, const ListView& list, const Names& names_of)
{
    const auto& filter = list.filter;
    values.set(names::kPERIOD_YEAR, std::to_string(filter.period.year()));
    values.set(names::kPERIOD_MONTH, std::to_string(filter.period.month()));
    period::show_due_day(values, filter.period, list.calendar);
    if (!list.is_city) {
        values.add(names::kSCOPE_DISTRICT).set(names::kDISTRICT_NAME, names_of.district(filter.scope.district));
        return;
    }
    values.show(names::kSCOPE_CITY);
    for (const auto& district : names_of.districts.all())
        show_option(values.add(names::kDISTRICT_OPTION), district.code, district.name, district.code == filter.scope.district);
}

html::Name chosen(enterprise::Category category)
{
    switch (category) {
    case enterprise::Category::specialised:
        return names::kIS_SPECIALISED;
    case enterprise::Category::nurtured:
        return names::kIS_NURTURED;
    case enterprise::Category::other:
        return names::kIS_OTHER;
    }
    throw std::logic_error("no such category");
}

html::Name size_name(enterprise::SizeClass size, const std::array<html::Name, 4>& of)
{
    return of.at(static_cast<std::size_t>(size));
}

void show_order(html::Dictionary& values, Order order)
{
    values.show_if(order == Order::newest, names::kBY_NEWEST);
    values.show_if(order == Order::oldest, names::kBY_OLDEST);
    values.show_if(order == Order::district, names::kBY_DISTRICT);
    values.show_if(order == Order::section, names::kBY_INDUSTRY);
}

void show_filters(html::Dictionary& values, const ListView& list, const Names& names_of)
{
    const auto& filter = list.filter;
    values.set(names::kSTATE_WORD, list.wants_requests ? "" : std::string(state_word(filter)));
    values.set(names::kQ, filter.typed);
    for (const auto& period : list.periods) show_option(values.add(names::kPERIOD_OPTION), period.text(), period.text(), period == filter.period);
    for (const auto& [letter, name] : names_of.sections.all())
        show_option(values.add(names::kINDUSTRY_OPTION), letter, letter + " " + name, letter == filter.section);
    if (filter.category) values.show(chosen(*filter.category));
    if (filter.size) values.show(size_name(*filter.size, {names::kIS_LARGE, names::kIS_MEDIUM, names::kIS_SMALL, names::kIS_MICRO}));
    values.show_if(filter.duty == "due", names::kIS_DUE);
    values.show_if(filter.duty == "exempt", names::kIS_EXEMPT);
    values.show_if(filter.duty == "outside", names::kIS_OUTSIDE);
    values.show_if(filter.lateness == Lateness::late, names::kIS_LATE);
    values.show_if(filter.lateness == Lateness::overdue, names::kIS_OVERDUE);
    values.show_if(filter.has_explanations, names::kIS_EXPLAINED);
    values.show_if(filter.has_adjustments, names::kIS_ADJUSTED);
    show_order(values, filter.order);
    const bool is_more = !filter.section.empty() || filter.category || filter.size || filter.lateness || !filter.duty.empty() ||
                         filter.has_explanations || filter.has_adjustments || filter.order != Order::code;
    values.show_if(is_more, names::kMORE_OPEN);
    values.set(names::kCLEAR_URL, "/review?period=" + filter.period.text());
}

void show_tab(html::Dictionary& values, html::Name words, const std::string& address, std::optional<int> count, bool is_here)
{
    auto& tab = values.add(names::kTAB);
    tab.show(words);
    tab.set(names::kTAB_URL, address);
    if (count) tab.add(names::kTAB_COUNTED).set(names::kTAB_COUNT, std::to_string(*count));
    tab.show_if(is_here, names::kTAB_HERE);
}

std::optional<int> count_of(const ListView& list, const ListFilter& filter)
{
    return list.counts ? std::optional(review::count_of(*list.counts, filter)) : std::nullopt;
}

void show_tabs(html::Dictionary& values, const ListView& list)
{
    auto filter = list.filter;
    filter.standing.reset();
    filter.is_unfiled = false;
    const bool is_all = !list.filter.standing && !list.filter.is_unfiled;
    show_tab(values, names::kTAB_ALL, address_of(list, filter), count_of(list, filter), !list.wants_requests && is_all);
    filter.is_unfiled = true;
    show_tab(values, names::kTAB_UNFILED, address_of(list, filter), count_of(list, filter), !list.wants_requests && list.filter.is_unfiled);
    filter.is_unfiled = false;
    for (const auto& [standing, words] : kTabs) {
        filter.standing = standing;
        const auto count = count_of(list, filter);
        if (standing == Standing::checked && !list.has_two_levels && count == 0) continue;
        show_tab(values, words, address_of(list, filter), count, !list.wants_requests && standing == list.filter.standing);
    }
    const std::string district = list.is_city && !filter.scope.district.empty() ? "&district=" + filter.scope.district : "";
    show_tab(values, names::kTAB_REQUESTED, "/review?period=" + filter.period.text() + "&state=" + std::string(kRequested) + district,
             list.waiting_requests, list.wants_requests);
    if (const auto shown = count_of(list, list.filter)) values.add(names::kCOUNTED).set(names::kCOUNT_SHOWN, std::to_string(*shown));
    else values.show(names::kNOT_COUNTED);
}

void show_marks(html::Dictionary& row, const ListRow& listed, const ListView& list)
{
    show_standing(row, listed.standing);
    row.show_if(list.has_two_levels && listed.standing == Standing::accepted, names::kROW_FINAL);
    row.show_if(listed.is_late, names::kROW_LATE);
    const bool is_owed = listed.standing == Standing::missing || listed.standing == Standing::draft;
    const bool is_extended = listed.extended_until && *listed.extended_until >= list.today;
    const bool is_over = list.over.find(enterprise::word_of(listed.category)) != std::string::npos;
    row.show_if(is_over && is_owed && !listed.is_outside && !is_extended, names::kROW_OVERDUE);
    row.show_if(listed.nil_declared, names::kROW_NIL);
    row.show_if(listed.has_explanations, names::kROW_EXPLAINED);
    row.show_if(listed.has_doubts, names::kROW_DOUBTS);
    row.show_if(listed.is_outside, names::kROW_OUTSIDE);
    if (listed.exempt_reason) {
        auto& exempt = row.add(names::kROW_EXEMPT);
        exempt.set(names::kEXEMPT_REASON, *listed.exempt_reason);
        exempt.show_if(listed.exempt_reason->empty(), names::kEXEMPT_BY_REGISTRY);
    }
    if (listed.extended_until) row.add(names::kROW_EXTENDED).set(names::kEXTENDED_UNTIL, day_text(*listed.extended_until));
}

/// Whether there is something to decide, something to look at, or nothing.
void show_acts(html::Dictionary& row, const ListRow& listed, const ListView& list)
{
    if (list.may_decide && listed.standing != Standing::exempt) row.add(names::kROW_CHOOSE).set(names::kROW_VERSION, std::to_string(listed.version));
    if (listed.submission == 0) return;
    const bool waits = listed.standing == Standing::submitted || (list.is_city && listed.standing == Standing::checked);
    row.show(waits && list.may_decide ? names::kROW_REVIEW : names::kROW_VIEW);
    row.set(names::kROW_URL, "/review/" + listed.uscc + "/" + list.filter.period.text() + "?" + query_of(list.filter, list.is_city));
    if (listed.submitted_at) row.add(names::kROW_SUBMITTED).set(names::kSUBMITTED_AT, shanghai_minute_text(*listed.submitted_at));
}

void show_row(html::Dictionary& row, const ListRow& listed, const ListView& list, const Names& names_of)
{
    show_marks(row, listed, list);
    enterprise::show_category(row, listed.category);
    if (listed.size) row.show(size_name(*listed.size, {names::kSIZE_LARGE, names::kSIZE_MEDIUM, names::kSIZE_SMALL, names::kSIZE_MICRO}));
    row.set(names::kENTERPRISE_NAME, listed.name);
    row.set(names::kUSCC, listed.uscc);
    row.set(names::kROW_DISTRICT, names_of.district(listed.district));
    row.set(names::kINDUSTRY_NAME, names_of.section(listed.section));
    row.set(names::kFILLER_NAME, listed.filler_name);
    row.show_if(listed.filler_name.empty(), names::kNO_FILLER);
    show_acts(row, listed, list);
}

void show_paging(html::Dictionary& values, const ListView& list)
{
    const auto address = address_of(list, list.filter);
    if (!list.paging.is_first) values.add(names::kFIRST_PAGE).set(names::kPAGE_URL, address);
    if (list.paging.before) values.add(names::kPREVIOUS_PAGE).set(names::kPAGE_URL, address + "&before=" + http::url_encode(*list.paging.before));
    if (list.paging.after) values.add(names::kNEXT_PAGE).set(names::kPAGE_URL, address + "&after=" + http::url_encode(*list.paging.after));
}

} // namespace

void show_standing(html::Dictionary& row, Standing standing)
{
    switch (standing) {
    case Standing::missing:
        row.show(names::kSTATE_MISSING);
        return;
    case Standing::exempt:
        row.show(names::kSTATE_EXEMPT);
        return;
    case Standing::draft:
        row.show(names::kSTATE_DRAFT);
        return;
    case Standing::submitted:
        row.show(names::kSTATE_SUBMITTED);
        return;
    case Standing::returned:
        row.show(names::kSTATE_RETURNED);
        return;
    case Standing::checked:
        row.show(names::kSTATE_ACCEPTED);
        row.show(names::kROW_CHECKED);
        return;
    case Standing::accepted:
        row.show(names::kSTATE_ACCEPTED);
        return;
    }
}

void show_list(html::Dictionary& values, const ListView& list, const Names& names_of)
{
    values.show(names::kMENU_REVIEW);
    show_scope(values, list, names_of);
    show_filters(values, list, names_of);
    show_tabs(values, list);
    if (list.wants_requests) return;
    show_paging(values, list);
    if (list.rows.empty()) {
        values.show(names::kNO_ROWS);
        return;
    }
    auto& table = values.add(names::kROWS);
    for (const auto& [name, value] : fields_of(list.filter, list.is_city)) {
        auto& field = table.add(names::kFIELD);
        field.set(names::kFIELD_NAME, name);
        field.set(names::kFIELD_VALUE, value);
    }
    for (const auto& row : list.rows) show_row(table.add(names::kROW), row, list, names_of);
}

void show_requests(html::Dictionary& values, const RequestsView& requests, const Names& names_of)
{
    const std::string address = "/review?state=" + std::string(kRequested);
    if (!requests.is_first_page) values.add(names::kFIRST_PAGE).set(names::kPAGE_URL, address);
    if (!requests.next_key.empty()) values.add(names::kNEXT_PAGE).set(names::kPAGE_URL, address + "&after=" + requests.next_key);
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
