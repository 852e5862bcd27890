// SPDX-License-Identifier: MPL-2.0
#include "util/time.hpp"

#include <fmt/format.h>

#include <charconv>
#include <stdexcept>

namespace tianbao {

namespace {

using namespace std::chrono;

constexpr auto kShanghaiOffset = hours{8};

/// Reads exactly `count` digits at `at`; negative when they are none.
int digits(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    const char* end = text.data() + at + count;
    const auto read = std::from_chars(text.data() + at, end, value);
    return read.ec == std::errc{} && read.ptr == end && text[at] != '-' ? value : -1;
}

std::string clock_of(Instant at, bool with_seconds)
{
    const hh_mm_ss clock{floor<seconds>(at - floor<days>(at))};
    return with_seconds ? fmt::format("{:02}:{:02}:{:02}", clock.hours().count(), clock.minutes().count(), clock.seconds().count())
                        : fmt::format("{:02}:{:02}", clock.hours().count(), clock.minutes().count());
}

std::string date_of(Instant at)
{
    return day_text(year_month_day{floor<days>(at)});
}

} // namespace

Instant system_now()
{
    return floor<microseconds>(system_clock::now());
}

ShanghaiDay shanghai_day(Instant at)
{
    return year_month_day{floor<days>(at + kShanghaiOffset)};
}

Instant shanghai_midnight(ShanghaiDay day)
{
    return Instant{sys_days{day}} - kShanghaiOffset;
}

std::string shanghai_text(Instant at)
{
    return date_of(at + kShanghaiOffset) + " " + clock_of(at + kShanghaiOffset, true);
}

std::string shanghai_minute_text(Instant at)
{
    return date_of(at + kShanghaiOffset) + " " + clock_of(at + kShanghaiOffset, false);
}

std::string shanghai_clock_text(Instant at)
{
    return clock_of(at + kShanghaiOffset, false);
}

std::string day_text(ShanghaiDay day)
{
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::optional<ShanghaiDay> parse_day(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int y = digits(text, 0, 4);
    const int m = digits(text, 5, 2);
    const int d = digits(text, 8, 2);
    if (y < 0 || m < 0 || d < 0) return std::nullopt;
    const ShanghaiDay day{year{y}, month{static_cast<unsigned>(m)}, std::chrono::day{static_cast<unsigned>(d)}};
    return day.ok() ? std::optional{day} : std::nullopt;
}

std::string sql_text(Instant at)
{
    const auto micros = (at - floor<seconds>(at)).count();
    return fmt::format("{} {}.{:06}", date_of(at), clock_of(at, true), micros);
}

Instant instant_from_sql(std::string_view text)
{
    const auto day = parse_day(text.substr(0, 10));
    if (!day || text.size() < 19) throw std::invalid_argument("not a DATETIME: " + std::string(text));
    Instant at{sys_days{*day}};
    at += hours{digits(text, 11, 2)} + minutes{digits(text, 14, 2)} + seconds{digits(text, 17, 2)};
    if (text.size() > 20) {
        std::string fraction(text.substr(20));
        fraction.resize(6, '0');
        at += microseconds{digits(fraction, 0, 6)};
    }
    return at;
}

} // namespace tianbao
