// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "enterprise/industry.hpp"
#include "form/form.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"
#include "review/review_repository.hpp"

namespace tianbao::review {

/// The names that codes are shown by.
struct Names {
    const enterprise::Districts& districts;
    const enterprise::IndustrySections& sections;

    std::string district(std::string_view code) const;
    std::string section(std::string_view letter) const;
};

/// A list as asked for.
struct ListView {
    const ListFilter& filter;
    bool is_city;                        ///< the officer may choose the district
    std::string typed;                   ///< what was searched for
    std::vector<period::Period> periods; ///< to choose from
    ShanghaiDay due_day;
    const std::map<std::string, int, std::less<>>& counts;
    const std::vector<ListRow>& rows;
    bool is_first_page;
    std::string next_key; ///< empty: the last page
};

void show_list(html::Dictionary& values, const ListView& list, const Names& names_of);

/// What an officer typed that was not carried out, and what happened to the filing meanwhile.
struct Refused {
    ReturnForm form;
    std::vector<ReturnRefusal> refusals;
    bool is_stale = false;
};

struct FilingView {
    const ReviewFiling& filing;
    const form::Form& form;
    const std::vector<Step>& steps;
    ShanghaiDay due_day;
};

void show_filing(html::Page& page, const FilingView& view, const Names& names_of, const Refused& refused);

} // namespace tianbao::review
