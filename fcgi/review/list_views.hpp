// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "review/list_repository.hpp"
#include "review/review_views.hpp"

namespace tianbao::review {

/// The neighbours of a page.
struct Paging {
    bool is_first = true;
    std::optional<std::string> before; ///< the key that the page before ends at
    std::optional<std::string> after;  ///< the key that the next page begins after
};

/// A list as asked for.
struct ListView {
    const ListFilter& filter;
    bool is_city;        ///< who looks may choose the district
    bool may_decide;     ///< who looks is an officer
    bool has_two_levels; ///< a district's acceptance is told from the centre's
    std::string over;    ///< the categories for which the period is over, as period::groups_over() tells them
    ShanghaiDay today;
    std::vector<period::Period> periods; ///< to choose from
    const period::Calendar& calendar;
    bool wants_requests = false; ///< the tab of the requests that wait, of all periods
    std::optional<Counts> counts = {}; ///< nothing: of a search that finds many
    int waiting_requests = 0; ///< of all periods
    std::vector<ListRow> rows = {};
    Paging paging = {};
};

/// In the place of a state: the requests that wait, of all periods.
inline constexpr std::string_view kRequested = "requested";

/// Head, filters and tabs, and the rows where these are wanted.
void show_list(html::Dictionary& values, const ListView& list, const Names& names_of);

/// The requests that wait, as asked for.
struct RequestsView {
    const std::vector<WaitingRequest>& rows;
    bool is_first_page;
    std::string next_key; ///< empty: the last page
};

/// Beside the tabs of show_list(), in the place of its rows.
void show_requests(html::Dictionary& values, const RequestsView& requests, const Names& names_of);

/// The state of a row, with what it says beyond the four of a filing.
void show_standing(html::Dictionary& row, Standing standing);

} // namespace tianbao::review
