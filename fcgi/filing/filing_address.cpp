// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_address.hpp"

#include "http/response.hpp"

#include <fmt/format.h>

namespace tianbao::filing {

period::Period period_of(const http::Request& request)
{
    const auto period = period::Period::parse(request.path_value("period"));
    if (!period) throw http::NotFound{};
    return *period;
}

std::string filing_url(std::string_view uscc, period::Period period, std::string_view page)
{
    return fmt::format("/filing/{}/{}{}", uscc, period.text(), page);
}

} // namespace tianbao::filing
