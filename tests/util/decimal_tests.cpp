// SPDX-License-Identifier: MPL-2.0
#include "util/decimal.hpp"

#include <boost/test/unit_test.hpp>
#include <array>
#include <limits>
#include <map>
#include <optional>
#include <random>
#include <string>

using tianbao::Decimal;
using tianbao::DecimalFault;

namespace {

Decimal exact(std::string_view text)
{
    return Decimal::parse(text, Decimal::kDecimals).value();
}

std::optional<DecimalFault> fault_of(std::string_view text, int max_decimals)
{
    const auto parsed = Decimal::parse(text, max_decimals);
    return parsed ? std::nullopt : std::optional(parsed.error());
}

/// Makes up texts of numbers and of what is nearly one, the same for the same seed.
class TextMaker {
public:
    explicit TextMaker(std::uint64_t seed) : random_(seed) {}

    std::string next() { return one_in(4) ? noise() : number(); }

private:
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_() % bound); }
    bool one_in(std::size_t n) { return below(n) == 0; }

    std::string digits(std::size_t most)
    {
        std::string text;
        for (auto left = below(most + 1); left > 0; --left) text += one_in(3) ? '0' : static_cast<char>('0' + below(10));
        return text;
    }

    std::string number()
    {
        constexpr std::array<const char*, 6> kSigns{"", "", "", "-", "+", "--"};
        auto text = kSigns[below(kSigns.size())] + digits(one_in(3) ? 16 : 6);
        if (one_in(8)) text += "," + digits(4);
        if (one_in(2)) text += "." + digits(6);
        if (one_in(20)) text += "e" + digits(2);
        return text;
    }

    std::string noise()
    {
        constexpr std::string_view kCharacters = "00123456789.,-+eE/:x";
        std::string text;
        for (auto left = below(9); left > 0; --left) text += kCharacters[below(kCharacters.size())];
        return text;
    }

    std::mt19937_64 random_;
};

} // namespace

BOOST_AUTO_TEST_SUITE(decimal)

BOOST_AUTO_TEST_CASE(what_people_type_for_a_number_is_read)
{
    struct Case {
        const char* typed;
        const char* canonical;
    };
    for (const auto& [typed, canonical] : {
             Case{"0", "0.00"},
             Case{"-0", "0.00"},
             Case{"-0.00", "0.00"},
             Case{"1234.50", "1234.50"},
             Case{"-12.3", "-12.30"},
             Case{"+7", "7.00"},
             Case{"007", "7.00"},
             Case{" 1 234.5 ", "1234.50"},
             Case{"1,234,567.89", "1234567.89"},
             Case{"-1,234", "-1234.00"},
             Case{"１２３４．５０", "1234.50"},
             Case{"－１２", "-12.00"},
             Case{"−12", "-12.00"},
             Case{"＋１２", "12.00"},
             Case{"１，２３４．５", "1234.50"},
             Case{"　12　", "12.00"},
             Case{"\u00A012\u200B", "12.00"},
             Case{"1.2300", "1.23"},
             Case{"9999999999999.99", "9999999999999.99"},
             Case{"00000000000000000000000001", "1.00"},
         }) {
        const auto parsed = Decimal::parse(typed, 2);
        BOOST_TEST_CONTEXT(typed)
        {
            BOOST_REQUIRE(parsed.has_value());
            BOOST_TEST(parsed->to_text(2) == canonical);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_number_is_refused_with_its_reason)
{
    struct Case {
        const char* typed;
        int decimals;
        DecimalFault fault;
    };
    using enum DecimalFault;
    for (const auto& [typed, decimals, fault] : {
             Case{"", 2, not_a_number},
             Case{"   ", 2, not_a_number},
             Case{"-", 2, not_a_number},
             Case{".", 2, not_a_number},
             Case{".5", 2, not_a_number},
             Case{"5.", 2, not_a_number},
             Case{"--1", 2, not_a_number},
             Case{"+-1", 2, not_a_number},
             Case{"1-", 2, not_a_number},
             Case{"1.2.3", 2, not_a_number},
             Case{"1,23", 2, not_a_number},
             Case{",123", 2, not_a_number},
             Case{"1234,567", 2, not_a_number},
             Case{"1,234,56", 2, not_a_number},
             Case{"1.234,5", 2, not_a_number},
             Case{"0x10", 2, not_a_number},
             Case{"NaN", 2, not_a_number},
             Case{"Infinity", 2, not_a_number},
             Case{"5²", 2, not_a_number},
             Case{"½", 2, not_a_number},
             Case{"一百", 2, not_a_number},
             Case{"12万", 2, not_a_number},
             Case{"\xff\xfe", 2, not_a_number},
             Case{"1e", 2, not_a_number},
             Case{"e5", 2, not_a_number},
             Case{"1e5", 2, exponent},
             Case{"-1.5E+3", 2, exponent},
             Case{"１ｅ５", 2, exponent},
             Case{"1.234", 2, too_many_decimals},
             Case{"1.5", 0, too_many_decimals},
             Case{"0.00001", 4, too_many_decimals},
             Case{"10000000000000", 2, too_large},
             Case{"-99999999999999999999999999999999", 2, too_large},
         }) {
        BOOST_TEST_CONTEXT(typed)
        {
            BOOST_TEST((fault_of(typed, decimals) == fault));
        }
    }
}

/// What the portal itself writes is read by a shorter way than all else, plain_units(); with a blank before it, it never is.
BOOST_AUTO_TEST_CASE(a_text_is_the_same_number_or_fault_by_either_way_of_reading)
{
    const auto same = [](const std::string& text) {
        for (int decimals = 0; decimals <= Decimal::kDecimals; ++decimals) {
            const auto read = Decimal::parse(text, decimals);
            const auto the_long_way = Decimal::parse(" " + text, decimals);
            const bool is_same = read.has_value() == the_long_way.has_value() &&
                                 (read ? *read == *the_long_way : read.error() == the_long_way.error());
            BOOST_REQUIRE_MESSAGE(is_same, text << " with " << decimals << " decimals");
        }
    };
    for (const auto* text : {"", "-", "-0", "-0.00", "0.", ".5", "-.5", "1.0", "1.0000", "1.00000", "1.00001", "9999999999999", "10000000000000",
                             "0000000000001", "00000000000001", "9999999999999.9999", "-9999999999999.9999", "-9999999999999.99990", "1..0",
                             "1.-5", "1.+5", "1/5", "1:5"})
        same(text);

    TextMaker made(5);
    std::map<std::optional<DecimalFault>, int> seen;
    for (int round = 0; round < 20'000; ++round) {
        const auto text = made.next();
        same(text);
        ++seen[fault_of(text, 2)];
    }
    BOOST_TEST(seen[std::nullopt] > 3'000);
    for (const auto fault : {DecimalFault::not_a_number, DecimalFault::too_many_decimals, DecimalFault::too_large, DecimalFault::exponent})
        BOOST_TEST(seen[fault] > 100);
}

BOOST_AUTO_TEST_CASE(texts_have_exactly_the_decimals_asked_for)
{
    BOOST_TEST(exact("12.3456").to_text(4) == "12.3456");
    BOOST_TEST(exact("12.3456").to_text(0) == "12");
    BOOST_TEST(exact("12.5").to_text(0) == "13");
    BOOST_TEST(exact("-12.5").to_text(0) == "-13");
    BOOST_TEST(exact("-0.004").to_text(2) == "0.00");
    BOOST_TEST(exact("-0.005").to_text(2) == "-0.01");
    BOOST_TEST(exact("0.05").to_text(1) == "0.1");
    BOOST_TEST(Decimal::from_units(std::numeric_limits<std::int64_t>::min() + 1).to_text(4) == "-922337203685477.5807");
}

BOOST_AUTO_TEST_CASE(sums_are_exact_where_binary_fractions_are_not)
{
    Decimal sum;
    for (int i = 0; i < 1000; ++i) sum += exact("0.1");
    BOOST_TEST((sum == Decimal::from_whole(100)));
    BOOST_TEST((exact("0.1") + exact("0.2") == exact("0.3")));
    BOOST_TEST((exact("1") - exact("1.01") == exact("-0.01")));
}

BOOST_AUTO_TEST_CASE(within_takes_in_its_bound)
{
    BOOST_TEST(within(exact("1.00"), exact("1.01"), exact("0.01")));
    BOOST_TEST(within(exact("1.01"), exact("1.00"), exact("0.01")));
    BOOST_TEST(!within(exact("1.00"), exact("1.0101"), exact("0.01")));
}

BOOST_AUTO_TEST_CASE(ratios_compare_exactly_and_do_not_overflow)
{
    const auto big = exact("9999999999999.9999");
    BOOST_TEST((compare_ratio(big, exact("1"), big, exact("1")) == std::strong_ordering::equal));
    BOOST_TEST((compare_ratio(big, exact("0.0001"), big, exact("0.0002")) == std::strong_ordering::greater));
    BOOST_TEST((compare_ratio(exact("1"), exact("3"), exact("0.3333"), exact("1")) == std::strong_ordering::greater));
    BOOST_TEST((compare_ratio(exact("1"), exact("-2"), exact("0"), exact("1")) == std::strong_ordering::less));
    BOOST_TEST((compare_ratio(exact("-1"), exact("-2"), exact("1"), exact("2")) == std::strong_ordering::equal));
}

BOOST_AUTO_TEST_CASE(growth_is_rounded_half_away_from_zero_and_held_within_its_type)
{
    BOOST_TEST(growth_in_permille(exact("1.0005"), exact("1")) == 1);
    BOOST_TEST(growth_in_permille(exact("1.0004"), exact("1")) == 0);
    BOOST_TEST(growth_in_permille(exact("0.9995"), exact("1")) == -1);
    BOOST_TEST(growth_in_permille(exact("-50"), exact("-100")) == 500);
    BOOST_TEST(growth_in_permille(exact("9999999999999"), exact("0.0001")) == std::numeric_limits<std::int64_t>::max());
}

BOOST_AUTO_TEST_SUITE_END()
