// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "enterprise/industry.hpp"
#include "enterprise/size_class.hpp"
#include "form/form_book.hpp"
#include "period/calendar.hpp"

namespace tianbao::review {

/// What the review's pages are made of besides the database.
struct ReviewParts {
    const period::Calendar& calendar;
    const form::FormBook& forms;
    const enterprise::Districts& districts;
    const enterprise::IndustrySections& sections;
    const enterprise::SizeThresholds& sizes;
    bool has_two_levels = false; ///< [review] two_levels: what a district accepts waits for the service centre
};

} // namespace tianbao::review
