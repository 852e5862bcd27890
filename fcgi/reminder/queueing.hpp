// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "period/calendar.hpp"
#include "reminder/reminder_settings.hpp"
#include "util/time.hpp"

namespace tianbao::reminder {

/// Begins the runs of a day and goes through their enterprises, portion by portion, each in a transaction of its own. Any number may
/// do so at once: a portion is one's only, and who has been reminded within a day is nobody's.
class Queueing {
public:
    Queueing(db::Pool& pool, const period::Calendar& calendar, const ReminderSettings& settings)
        : pool_(pool), calendar_(calendar), settings_(settings)
    {
    }

    /// The plan that holds now.
    Plan plan();
    /// Begins what the plan says for this day, once the time of day has come, and 24 hours after the run of the day before. How many runs were begun.
    int begin_steps(Instant now);
    /// Goes on with a run, or with all that are open when none is named; at most so many portions. Whether all is done.
    bool go_on(std::string_view run, int portions, Instant now);

private:
    bool begin(const Step& step, period::Period period, ShanghaiDay day, const std::string& note, Instant now);
    bool portion(std::string_view run, Instant now);

    db::Pool& pool_;
    const period::Calendar& calendar_;
    const ReminderSettings& settings_;
};

} // namespace tianbao::reminder
