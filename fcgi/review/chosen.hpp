// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/form_data.hpp"
#include "review/list_address.hpp"

#include <vector>

namespace tianbao::review {

/// A row that an officer chose, as it was seen.
struct ChosenRow {
    std::string uscc;
    int version = 0; ///< of its filing; 0: there was none
};

/// The rows of a period's list that an act is meant for: those chosen one by one, or all that match the filter.
struct Chosen {
    ListFilter filter;
    bool is_all = false;
    std::vector<ChosenRow> rows = {}; ///< not with is_all

    bool is_empty() const { return !is_all && rows.empty(); }
};

/// chosen.USCC=VERSION for each, or all=yes; and the filter's fields. What is neither is nothing.
Chosen read_chosen(const http::FormData& form, const FilterBasis& basis);
/// The codes of those chosen one by one.
std::vector<std::string> chosen_codes(const http::FormData& form);
/// The same fields, to carry them along in a form.
std::vector<http::FormField> fields_of(const Chosen& chosen, bool is_city);

} // namespace tianbao::review
