// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "importing/vocabulary.hpp"
#include "period/period.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::importing {

// What people and spreadsheet programs write for months, days and times. A number that a workbook has for a date counts days since 1900.

/// "2015-03", "2015/3", "2015.03", "201503", "2015年3月", a day of the month, or a workbook's number.
std::optional<period::Period> period_of(std::string_view text, const Vocabulary& words);

/// "2015-03-18", "2015/3/18", "2015年3月18日", "20150318", or a workbook's number.
std::optional<ShanghaiDay> day_of(std::string_view text, const Vocabulary& words);

/// A day and a time in Shanghai: "2015-03-18 10:22", "2015/3/18 10:22:33", a day alone (its end), or a workbook's number.
std::optional<Instant> time_of(std::string_view text, const Vocabulary& words);

/// The codes in a cell, whatever stands between them.
std::vector<std::string> codes_in(std::string_view text);

} // namespace tianbao::importing
