// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_address.hpp"

#include "http/response.hpp"
#include "period/calendar.hpp"

#include <fmt/format.h>

#include <charconv>

namespace tianbao::filing {

period::Period period_of(const http::Request& request)
{
    const auto period = period::Period::parse(request.path_value("period"));
    if (!period) throw http::NotFound{};
    return *period;
}

int year_of(const http::Request& request, Instant now)
{
    const int current = period::current_period(now).year();
    const auto text = request.query.text("year");
    int year = current;
    std::from_chars(text.data(), text.data() + text.size(), year);
    return year < period::first_period().year() || year > current + 1 ? current : year;
}

std::string filing_url(std::string_view uscc, period::Period period, std::string_view page)
{
    return fmt::format("/filing/{}/{}{}", uscc, period.text(), page);
}

} // namespace tianbao::filing
