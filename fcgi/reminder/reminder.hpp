// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "period/calendar.hpp"
#include "util/expected.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::reminder {

/// 一次催报
using RunId = Id<struct RunTag>;
/// One message to one person.
using DeliveryId = Id<struct DeliveryTag>;

/// What a run reminds of.
enum class Kind {
    before_due,   ///< so many days before the last day
    after_due,    ///< so many days after it
    after_return, ///< so many days after 退回, when nothing was submitted again
    hand,         ///< an officer pressed 催报
};

std::string_view word_of(Kind kind);
std::optional<Kind> kind_from(std::string_view word);

/// 自动催报的安排: on which days who has not filed is reminded.
struct Plan {
    std::vector<int> before_due;
    std::vector<int> after_due;
    std::vector<int> after_return;
    std::string note; ///< added to every automatic reminder; may be empty
    int version = 0;  ///< 0: the configuration's
};

/// What was typed to change the plan.
struct PlanForm {
    std::string before_due;
    std::string after_due;
    std::string after_return;
    std::string note;
    std::string version;
};

enum class PlanFault { before_due, after_due, after_return, note_long };

inline constexpr int kMostDays = 31;
inline constexpr std::size_t kMostSteps = 8;
inline constexpr std::size_t kLongestNote = 300; ///< code points

/// Days as "10, 5, 1", each of 1 to 31 once, at most eight; none is allowed. Nothing for anything else.
std::optional<std::vector<int>> read_days(std::string_view text);
std::string days_text(const std::vector<int>& days);

Expected<Plan, std::vector<PlanFault>> read_plan(const PlanForm& form);

/// Minutes since midnight in Shanghai, of "21:00". Nothing for anything else.
std::optional<std::chrono::minutes> read_clock(std::string_view text);

/// 免打扰时段: no e-mail from `from` until `until`, over midnight when it ends earlier than it begins. Equal: never quiet.
struct QuietHours {
    std::chrono::minutes from{21 * 60};
    std::chrono::minutes until{8 * 60};
};

bool is_quiet(Instant now, const QuietHours& hours);
/// `now` when it is not quiet, else the end of the quiet hours.
Instant next_loud(Instant now, const QuietHours& hours);

/// How often a mail is tried before it is given up, and when again after that many attempts: 5 minutes, 15, an hour, 4, 12.
inline constexpr int kMostAttempts = 6;
Instant next_attempt(int attempts, Instant now, const QuietHours& hours);

/// A person is reminded of one enterprise's period once within this time, and a mailbox is written to once, of however many it is.
inline constexpr std::chrono::hours kOnceWithin{24};

/// A run that is due on a day: of enterprises whose own last day (an extension counts) is `due_day`, or that were given back
/// on `returned_on`.
struct Step {
    Kind kind;
    int days;
    std::optional<ShanghaiDay> due_day;
    std::optional<ShanghaiDay> returned_on;
};

/// The plan's steps of one day.
std::vector<Step> steps_on(ShanghaiDay day, const Plan& plan);

/// The periods whose last day it is for one of the categories at least.
std::vector<period::Period> periods_due_on(ShanghaiDay day, const period::Calendar& calendar);

/// The text with each "{name}" that is known replaced; what is put in is not looked through again.
std::string filled(std::string_view text, const std::map<std::string, std::string, std::less<>>& values);

} // namespace tianbao::reminder
