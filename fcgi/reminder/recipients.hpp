// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "period/period.hpp"
#include "reminder/reminder.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::reminder {

/// Whom a run is for, 催报对象: enterprises that owe the period's filing and have not filed, less what does not fit.
struct Recipients {
    explicit Recipients(period::Period of) : period(of) {}

    period::Period period;
    std::string state; ///< missing, draft, returned, or unfiled (missing and draft); empty: each of them
    std::string district;
    std::string section;                     ///< a letter of GB/T 4754
    std::string category;                    ///< a word of enterprise::Category
    std::string size;                        ///< a word of enterprise::SizeClass
    std::string code;                        ///< the beginning of codes; empty: what was typed is none
    std::string name;                        ///< a part of the name; empty: all
    std::string codes;                       ///< chosen ones, parted by commas; empty: all
    std::optional<ShanghaiDay> due_day;      ///< the enterprise's own last day is this one
    std::optional<ShanghaiDay> calendar_due; ///< the calendar's for the period, with due_day or overdue_on
    std::map<std::string, ShanghaiDay> group_due = {}; ///< of categories, by their words, whose last day is another one
    std::optional<ShanghaiDay> overdue_on;   ///< 逾期未报: never submitted, and the enterprise's own last day is before this one
    std::optional<ShanghaiDay> returned_on;  ///< given back on this day
};

/// Notes the calendar's last days for the period: what due_day and overdue_on are measured by.
void measure_by(const period::Calendar& calendar, Recipients& recipients);

/// Asks for those that are overdue now, 逾期未报: a last day of which the rule's time has passed counts as over, as on the list of filings.
void measure_overdue(const period::Calendar& calendar, Instant now, Recipients& recipients);

inline constexpr std::size_t kMostCodes = 500;

/// The codes in what was typed, parted by blanks, commas or lines, each once; what is no code is left out.
std::string read_codes(std::string_view typed);

/// Why typed codes do not say who is meant: without any all would be, and of too many some would be left out.
enum class CodesFault { none_read, too_many };
std::optional<CodesFault> fault_of_codes(std::string_view typed);

std::string to_json(const Recipients& recipients);
/// Throws std::runtime_error on what to_json() has not written.
Recipients recipients_from_json(std::string_view json);

} // namespace tianbao::reminder
