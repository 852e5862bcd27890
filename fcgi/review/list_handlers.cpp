// SPDX-License-Identifier: MPL-2.0
#include "review/list_handlers.hpp"

#include "enterprise/unified_social_credit_code.hpp"
#include "roster/roster_repository.hpp"

namespace tianbao::review {

namespace names = html::names;

namespace {

constexpr int kPerPage = 50;

/// From the current period back to January of last year, and the one that is shown.
std::vector<period::Period> periods_to_choose(period::Period current, period::Period shown)
{
    std::vector<period::Period> periods;
    const period::Period oldest(current.year() - 1, 1);
    for (auto period = current; period >= oldest; period = period.previous()) periods.push_back(period);
    if (shown < oldest) periods.push_back(shown);
    return periods;
}

/// The part asked for, with one row too many, which tells whether there is more.
ListPart part_of(const http::FormData& query, Order order)
{
    const auto before = parse_key(query.text("before"), order);
    return {before ? before : parse_key(query.text("after"), order), before.has_value(), kPerPage + 1};
}

/// Takes the row too many off.
Paging page_of(std::vector<ListRow>& rows, const ListPart& part, Order order)
{
    const bool has_more = rows.size() > kPerPage;
    if (has_more) rows.erase(part.is_before ? rows.begin() : rows.end() - 1);
    if (rows.empty()) return {!part.from, {}, {}};
    Paging paging{!part.from, {}, {}};
    if (part.is_before ? has_more : part.from.has_value()) paging.before = key_of(rows.front(), order).text();
    if (part.is_before || has_more) paging.after = key_of(rows.back(), order).text();
    return paging;
}

} // namespace

http::Response ListHandlers::list(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto filter = read_list_filter(request.query, {scope_of(caller.user()), period::current_period(now), parts_.districts, parts_.sections});
    draw(filter.period);
    if (request.query.text("state") == kRequested) return requests(filter, request, caller);
    auto view = view_of(filter, caller);
    const auto part = part_of(request.query, filter.order);
    auto reader = pool_.read();
    auto found = ListRepository(reader, now, view.over).find(filter, part);
    view.paging = page_of(found.rows, part, filter.order);
    view.counts = std::move(found.counts);
    view.rows = std::move(found.rows);
    view.waiting_requests = RequestRepository(reader).count(filter.scope);
    html::Page page(frame_, request, caller, names::kTITLE_REVIEW, names::kNAV_MANAGEMENT);
    show_list(page.values(), view, {parts_.districts, parts_.sections});
    return page.answer("review/list.tpl");
}

http::Response ListHandlers::requests(const ListFilter& filter, const http::Request& request, const http::Caller& caller)
{
    const auto asked = request.query.text("after");
    const std::string after = enterprise::is_code_text(asked) ? std::string(asked) : std::string{};
    auto view = view_of(filter, caller);
    view.wants_requests = true;
    auto reader = pool_.read();
    view.counts = ListRepository(reader, clock_(), view.over).find(filter, {{}, false, 1}).counts;
    view.waiting_requests = RequestRepository(reader).count(filter.scope);
    auto waiting = RequestRepository(reader).list(filter.scope, after, kPerPage + 1);
    std::string next_key;
    if (waiting.size() > kPerPage) {
        waiting.pop_back();
        next_key = waiting.back().id;
    }
    const Names names_of{parts_.districts, parts_.sections};
    html::Page page(frame_, request, caller, names::kTITLE_REVIEW, names::kNAV_MANAGEMENT);
    show_list(page.values(), view, names_of);
    show_requests(page.values(), {waiting, after.empty(), next_key}, names_of);
    return page.answer("review/list.tpl");
}

ListView ListHandlers::view_of(const ListFilter& filter, const http::Caller& caller) const
{
    const auto now = clock_();
    return {.filter = filter,
            .is_city = scope_of(caller.user()).district.empty(),
            .may_decide = http::may(http::Access::reviewing, caller),
            .has_two_levels = parts_.has_two_levels,
            .over = period::groups_over(now, filter.period, parts_.calendar),
            .today = shanghai_day(now),
            .periods = periods_to_choose(period::current_period(now), filter.period),
            .calendar = parts_.calendar};
}

/// So that nobody is missing in the list of a period that nobody has looked at yet.
void ListHandlers::draw(period::Period period)
{
    auto reader = pool_.read();
    if (roster::RosterRepository(reader).is_drawn(period)) return;
    auto tx = pool_.begin();
    roster::RosterRepository(tx).draw(period, parts_.calendar, clock_());
    tx.commit();
}

} // namespace tianbao::review
