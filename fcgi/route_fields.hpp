// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/field_names.hpp"
#include "http/routes.hpp"

#include <string_view>
#include <vector>

namespace tianbao {

/// What a route takes: a row of the table of fields.
struct RouteFields {
    http::Method method;
    std::string_view pattern; ///< of the route
    http::FieldNames form;    ///< beside the token, which dispatch looks at
    http::FieldNames query;
};

/// The table: a row for each POST, and for each GET whose address says more than its path.
std::vector<RouteFields> route_fields();

/// The routes, held to the table: a POST with a field or a file that its row does not name is refused before its handler runs, and what
/// else stands in an address, or in another server's post, is taken away. A route without a row takes nothing. A report whose address may
/// say what became of an act (`done`) is an act's page, with or without it.
std::vector<http::Route> with_fields(std::vector<http::Route> routes);

} // namespace tianbao
