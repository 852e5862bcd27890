// SPDX-License-Identifier: MPL-2.0
#include "importing/cell_values.hpp"

#include "util/text.hpp"

#include <charconv>
#include <cmath>

namespace tianbao::importing {

namespace {

using namespace std::chrono;

/// Workbooks count days from here; they take 1900 for a leap year.
constexpr sys_days kFirstOfWorkbooks{year{1899} / 12 / 30};
constexpr double kLeastSerial = 36526;  ///< 2000-01-01
constexpr double kMostSerial = 109574;  ///< 2199-12-31
constexpr int kSecondsOfDay = 24 * 60 * 60;

std::optional<double> serial_of(std::string_view text)
{
    double serial = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), serial, std::chars_format::fixed);
    const bool fits = read.ec == std::errc{} && read.ptr == text.data() + text.size() && serial >= kLeastSerial && serial <= kMostSerial;
    return fits ? std::optional{serial} : std::nullopt;
}

/// The numbers of a text, parted by the signs that people write between them; nothing when something else is in it.
std::vector<int> numbers_of(std::string_view typed, const Vocabulary& words)
{
    const auto text = nfkc(trimmed(typed));
    std::vector<int> numbers;
    for (std::size_t at = 0; at < text.size();) {
        int number = 0;
        const auto read = std::from_chars(text.data() + at, text.data() + text.size(), number);
        if (read.ec != std::errc{} || number < 0 || text[at] == '-') return {};
        numbers.push_back(number);
        at = static_cast<std::size_t>(read.ptr - text.data());
        if (at == text.size()) break;
        const std::string_view rest(text.data() + at, text.size() - at);
        const bool is_word = rest.starts_with(words.year_sign) || rest.starts_with(words.month_sign) || rest.starts_with(words.day_sign);
        at += is_word ? words.year_sign.size() : std::string_view("-/.: T").find(rest.front()) != std::string_view::npos ? 1 : rest.size() + 1;
        if (at > text.size() || (!is_word && at == text.size())) return {};
        while (at < text.size() && text[at] == ' ') ++at;
    }
    return numbers;
}

std::optional<ShanghaiDay> day_from(int y, int m, int d)
{
    const ShanghaiDay day{year{y}, month{static_cast<unsigned>(m)}, std::chrono::day{static_cast<unsigned>(d)}};
    return y >= 1900 && y < 2200 && day.ok() ? std::optional{day} : std::nullopt;
}

} // namespace

std::optional<period::Period> period_of(std::string_view text, const Vocabulary& words)
{
    if (const auto serial = serial_of(text); serial && text.size() != 6)
        return period::Period::of(ShanghaiDay{kFirstOfWorkbooks + days{static_cast<int>(*serial)}});
    const auto numbers = numbers_of(text, words);
    if (numbers.size() == 1) return period::Period::from_number(numbers[0]);
    if (numbers.size() < 2 || numbers.size() > 3 || numbers[0] < 2000 || numbers[0] > 2999 || numbers[1] < 1 || numbers[1] > 12) return std::nullopt;
    if (numbers.size() == 3 && !day_from(numbers[0], numbers[1], numbers[2])) return std::nullopt;
    return period::Period(numbers[0], numbers[1]);
}

std::optional<ShanghaiDay> day_of(std::string_view text, const Vocabulary& words)
{
    if (const auto serial = serial_of(text)) return ShanghaiDay{kFirstOfWorkbooks + days{static_cast<int>(*serial)}};
    const auto numbers = numbers_of(text, words);
    if (numbers.size() == 1 && text.size() == 8) return day_from(numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100);
    return numbers.size() == 3 ? day_from(numbers[0], numbers[1], numbers[2]) : std::nullopt;
}

std::optional<Instant> time_of(std::string_view text, const Vocabulary& words)
{
    if (const auto serial = serial_of(text)) {
        const auto whole = std::floor(*serial);
        const auto within = static_cast<int>(std::lround((*serial - whole) * kSecondsOfDay));
        const auto midnight = shanghai_midnight(ShanghaiDay{kFirstOfWorkbooks + days{static_cast<int>(whole)}});
        return midnight + seconds{within == 0 ? kSecondsOfDay - 1 : within};
    }
    if (const auto day = day_of(text, words)) return shanghai_midnight(*day) + seconds{kSecondsOfDay - 1};
    const auto numbers = numbers_of(text, words);
    if (numbers.size() != 5 && numbers.size() != 6) return std::nullopt;
    const auto day = day_from(numbers[0], numbers[1], numbers[2]);
    const int second = numbers.size() == 6 ? numbers[5] : 0;
    if (!day || numbers[3] > 23 || numbers[4] > 59 || second > 59) return std::nullopt;
    return shanghai_midnight(*day) + hours{numbers[3]} + minutes{numbers[4]} + seconds{second};
}

std::vector<std::string> codes_in(std::string_view text)
{
    std::vector<std::string> codes;
    std::string code;
    for (const char c : nfkc(text) + " ") {
        const bool is_of_code = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (is_of_code) {
            code += c;
        } else if (!code.empty()) {
            codes.push_back(std::move(code));
            code.clear();
        }
    }
    return codes;
}

} // namespace tianbao::importing
