// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "enterprise/group.hpp"
#include "period/period.hpp"
#include "period/terms.hpp"
#include "util/data_fault.hpp"
#include "util/expected.hpp"
#include "util/time.hpp"

namespace tianbao::period {

/// 节假日: days off, the first and the last of them.
struct Holiday {
    ShanghaiDay from;
    ShanghaiDay to;
    std::string name;
};

/// 截止时刻: a time of a day in Shanghai; 24:00 is its end.
struct Deadline {
    Deadline(ShanghaiDay of = {}, std::chrono::minutes at = std::chrono::hours{24}) : day(of), time(at) {}

    ShanghaiDay day;
    std::chrono::minutes time;

    friend auto operator<=>(const Deadline&, const Deadline&) = default;
};

/// "2026-11-20 24:00": midnight ends the last day, people read it so.
std::string text_of(const Deadline& deadline);
/// "17:00"
std::string time_text(std::chrono::minutes time);

/// 企业类别 that a rule is asked for; none: of an enterprise that is not known, for which the rule for all holds.
using Group = std::optional<enterprise::Category>;

/// The months for which each version of the form is valid.
using FormMonths = std::map<std::string, enterprise::Stretch, std::less<>>;

/// 截止日规则: which day of the next month, until what time of it, and what moves it on.
struct DueRule {
    std::chrono::day day{20};
    bool shift_from_holidays = false; ///< a due day within a holiday becomes the first day after it
    bool shift_from_weekends = false; ///< Saturdays and Sundays that are no working days count as days off
    std::vector<Holiday> holidays = {};
    std::set<ShanghaiDay> workdays = {}; ///< 调休上班: Saturdays and Sundays on which people work
    std::chrono::minutes time{std::chrono::hours{24}};
};

/// A rule that holds for some alone: for enterprises of one category, for the months of one version of the form, or both.
struct GroupRule {
    Group category;                            ///< none: of any
    std::optional<enterprise::Stretch> months; ///< none: all
    DueRule rule;
};

/// A period's last day as the service centre has set it.
struct MovedDay {
    ShanghaiDay due;
    std::string why; ///< a noun for 因…调整; may be empty
};

/// What moved a period's last day from the rule's.
enum class MoveCause { holiday, weekend, centre };

/// 顺延: a last day that is not the rule's.
struct Move {
    ShanghaiDay from; ///< the rule's day
    MoveCause cause;
    std::string why; ///< the holiday, or the centre's word; may be empty
};

/// The last day for filing each period, 报送日历: a day of the next month, moved by days off or by the service centre. The one place that knows
/// it: everything that is due asks here, with the enterprise's category in that month.
class Calendar {
public:
    using Moved = std::map<Period, MovedDay>;

    Calendar() = default;
    /// Of the groups' rules that fit the first holds, else `rule`.
    explicit Calendar(DueRule rule, Moved moved = {}, std::vector<GroupRule> groups = {})
        : rule_(std::move(rule)), moved_(std::move(moved)), groups_(std::move(groups))
    {
    }

    Deadline deadline(Period period, Group group = {}) const;
    ShanghaiDay due_day(Period period, Group group = {}) const { return deadline(period, group).day; }
    /// None: the last day is the rule's.
    std::optional<Move> move_of(Period period, Group group = {}) const;
    bool is_moved(Period period) const { return move_of(period).has_value(); }

private:
    struct Due {
        ShanghaiDay day;
        std::optional<Move> move;
    };
    const DueRule& rule_for(Period period, Group group) const;
    Due due(Period period, const DueRule& rule) const;

    DueRule rule_;
    Moved moved_;
    std::vector<GroupRule> groups_;
};

/// Reads conf/reference/calendar.toml. Refused: a due day that not every month has, a holiday that ends before it begins or overlaps another,
/// a working day that is no weekend's day or lies within a holiday, a moved day outside the two months after its period, a rule for a version of
/// the form that is not among `forms`, two rules for the same, unknown keys.
Expected<Calendar, DataFault> parse_calendar(std::string_view text, const std::string& file, const FormMonths& forms = {});

/// The calendar's, or the end of a later day that was granted.
Deadline later_of(const Deadline& deadline, const std::optional<ShanghaiDay>& extended_until);

/// Until when one enterprise files in time: by the rule of its category in that month, or until a later day that it was granted.
Deadline deadline(Period period, const Calendar& calendar, const Terms& terms);
ShanghaiDay due_day(Period period, const Calendar& calendar, const Terms& terms = {});

/// The first instant that is too late: midnight in Shanghai after the due day, or the rule's time of that day.
Instant due_at(Period period, const Calendar& calendar, const Terms& terms = {});
Instant due_at(const Deadline& deadline);

/// The first instant that is too late for every category, extensions apart.
Instant due_for_all_at(Period period, const Calendar& calendar);

/// The words of the categories for which the period is over at that time, extensions apart, parted by commas.
std::string groups_over(Instant now, Period period, const Calendar& calendar);

/// Whether what is filed at that instant is a late filing, 补填.
bool is_late(Instant at, Period period, const Calendar& calendar, const Terms& terms = {});

/// Shanghai calendar days to the due day: 0 on the due day itself, negative when it is over; so is a due day of which the rule's time has passed.
int days_left(Instant now, Period period, const Calendar& calendar, const Terms& terms = {});

/// Last month in Shanghai: the period that is due next or was due last.
Period current_period(Instant now);

/// What may be done with a period, 报表期状态.
enum class PeriodStanding {
    not_open,        ///< has not ended yet, or lies before 2012
    open,            ///< may be filed in time
    backfill,        ///< may be filed, late (补填)
    view_only,       ///< older than January of last year
    before_founding, ///< the enterprise did not exist in that month; not asked for
    exempt,          ///< the enterprise owes nothing for that month (免报)
};

/// An enterprise counts from the month of its founding; without a known day it counts always.
PeriodStanding standing(Period period, Instant now, const Calendar& calendar, const Terms& terms);

/// Whether a draft may be saved and submitted.
bool is_fillable(PeriodStanding standing);

} // namespace tianbao::period
