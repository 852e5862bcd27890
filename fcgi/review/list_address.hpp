// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "enterprise/industry.hpp"
#include "http/form_data.hpp"
#include "review/list_filter.hpp"

#include <string>

namespace tianbao::review {

/// What a filter's words are read against.
struct FilterBasis {
    Scope scope; ///< of the officer: a district officer's district is not a matter of the form
    period::Period current;
    const enterprise::Districts& districts;
    const enterprise::IndustrySections& sections;
};

/// period=2026-10&state=&district=&industry=&category=&size=&late=&explained=&adjusted=&q=&sort= of a query or a form. Unknown words are no filters.
ListFilter read_list_filter(const http::FormData& fields, const FilterBasis& basis);

/// The fields of a filter that say something, to carry them along in addresses and forms.
std::vector<http::FormField> fields_of(const ListFilter& filter, bool is_city);
/// The same as the query of an address, without "?".
std::string query_of(const ListFilter& filter, bool is_city);

} // namespace tianbao::review
