// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao {

/// A point in time, UTC, to the microsecond as the database keeps it.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// A calendar day in Asia/Shanghai (UTC+08:00 all year since 1992, the only zone of this portal).
using ShanghaiDay = std::chrono::year_month_day;

/// Tells the present time; always handed in, so that a test can set it.
using Clock = std::function<Instant()>;

/// The machine's clock.
Instant system_now();

ShanghaiDay shanghai_day(Instant at);

/// The year that a clock on a wall in Shanghai shows.
inline int shanghai_year(Instant at)
{
    return static_cast<int>(shanghai_day(at).year());
}

/// The instant at which `day` begins in Shanghai.
Instant shanghai_midnight(ShanghaiDay day);

/// "2026-11-20 14:03:09", Shanghai time.
std::string shanghai_text(Instant at);
/// "2026-11-20 14:03", Shanghai time.
std::string shanghai_minute_text(Instant at);
/// "14:03", Shanghai time.
std::string shanghai_clock_text(Instant at);
/// "2026-11-20".
std::string day_text(ShanghaiDay day);
/// Strict "2026-11-20"; nothing for anything else, an impossible date included.
std::optional<ShanghaiDay> parse_day(std::string_view text);

/// "2026-11-20 06:03:09.123456", UTC: the text of a DATETIME(6) column.
std::string sql_text(Instant at);
/// Reads a DATETIME(6) column. Throws std::invalid_argument on anything else.
Instant instant_from_sql(std::string_view text);

} // namespace tianbao
