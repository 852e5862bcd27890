// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/cells.hpp"
#include "form/form.hpp"
#include "period/period.hpp"

#include <cstdint>
#include <string>

namespace tianbao::demo {

/// A made-up enterprise's scale: what its filings are computed from.
struct Scale {
    std::int64_t monthly_revenue; ///< 0.01 万元
    std::int64_t employees;
    std::string section; ///< industry section, a letter
    int seed;            ///< sets enterprises of one scale apart
};

/// The cells of one month: the same for the same arguments, consistent from month to month (y is the sum of the year's
/// m, py last year's y), within every hard check of the form.
form::Cells plausible_cells(const form::Form& form, const Scale& scale, period::Period period);

} // namespace tianbao::demo
