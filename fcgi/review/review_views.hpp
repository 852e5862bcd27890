// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "enterprise/industry.hpp"
#include "form/evaluation.hpp"
#include "form/form.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"
#include "review/request_repository.hpp"
#include "review/review_repository.hpp"

namespace tianbao::review {

/// The names that codes are shown by.
struct Names {
    const enterprise::Districts& districts;
    const enterprise::IndustrySections& sections;

    std::string district(std::string_view code) const;
    std::string section(std::string_view letter) const;
};

/// In the place of a state: the requests that wait, of all periods.
inline constexpr std::string_view kRequested = "requested";

/// A list as asked for.
struct ListView {
    const ListFilter& filter;
    bool is_city;                        ///< the officer may choose the district
    std::string typed;                   ///< what was searched for
    std::vector<period::Period> periods; ///< to choose from
    const period::Calendar& calendar;
    const std::map<std::string, int, std::less<>>& counts;
    int waiting_requests; ///< of all periods
    const std::vector<ListRow>& rows;
    bool is_first_page;
    std::string next_key; ///< empty: the last page
};

void show_list(html::Dictionary& values, const ListView& list, const Names& names_of);

/// The requests that wait, as asked for.
struct RequestsView {
    const std::vector<WaitingRequest>& rows;
    bool is_first_page;
    std::string next_key; ///< empty: the last page
};

/// Beside the tabs of show_list(), in the place of its rows.
void show_requests(html::Dictionary& values, const RequestsView& requests, const Names& names_of);

/// What an officer typed that was not carried out, and what happened to the filing meanwhile.
struct Refused {
    ReturnForm form;
    std::vector<ReturnRefusal> refusals;
    bool is_stale = false;
};

struct FilingView {
    const ReviewFiling& filing;
    const form::Form& form;
    const form::Report& report; ///< of the checks, run over what was submitted
    const std::vector<Step>& steps;
    const period::Calendar& calendar;
};

void show_filing(html::Page& page, const FilingView& view, const Names& names_of, const Refused& refused);

/// What an officer looks at first: failed soft checks with their explanations, checks that could not be run, doubts, changes since
/// the submission before, marks with their answers.
void show_points(html::Dictionary& values, const FilingView& view);

/// The HTML id of the field for a note at the cell with that key.
std::string note_id(std::string_view key);

/// Fills part/review_values.tpl: the values with what was filed before beside them, and with fields for notes where the filing can be returned.
void show_values(html::Dictionary& values, const FilingView& view, const Notes& typed);

} // namespace tianbao::review
