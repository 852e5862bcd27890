// SPDX-License-Identifier: MPL-2.0
#include "period/period.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace tianbao::period {
namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2999;

bool exists(int year, int month)
{
    return year >= kFirstYear && year <= kLastYear && month >= 1 && month <= 12;
}

} // namespace

Period::Period(int year, int month) : months_(year * 12 + month - 1)
{
    if (!exists(year, month)) throw std::out_of_range(fmt::format("no period {}-{}", year, month));
}

std::optional<Period> Period::parse(std::string_view text)
{
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    int number = 0;
    const auto digits = std::string(text.substr(0, 4)).append(text.substr(5));
    for (const char c : digits) {
        if (!is_digit(c)) return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return from_number(number);
}

std::optional<Period> Period::from_number(int number)
{
    const int year = number / 100;
    const int month = number % 100;
    return exists(year, month) ? std::optional(Period(year, month)) : std::nullopt;
}

Period Period::of(ShanghaiDay day)
{
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month()))};
}

std::string Period::text() const
{
    return fmt::format("{:04}-{:02}", year(), month());
}

ShanghaiDay Period::first_day() const
{
    return std::chrono::year(year()) / std::chrono::month(static_cast<unsigned>(month())) / std::chrono::day(1);
}

ShanghaiDay Period::last_day() const
{
    const auto first = first_day();
    return ShanghaiDay(first.year() / first.month() / std::chrono::last);
}

Period first_period()
{
    return {2012, 1};
}

} // namespace tianbao::period
