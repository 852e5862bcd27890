// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/request.hpp"
#include "period/period.hpp"
#include "util/time.hpp"

#include <string>
#include <string_view>

namespace tianbao::filing {

/// The period in the address of a filing's page. Throws http::NotFound where there is no such month.
period::Period period_of(const http::Request& request);

/// The year in the query, else the one of the current period; 2012 to next year.
int year_of(const http::Request& request, Instant now);

/// The address of a page of one filing; `page`: "/edit", "/confirm", or nothing for 查看.
std::string filing_url(std::string_view uscc, period::Period period, std::string_view page = {});

} // namespace tianbao::filing
