// SPDX-License-Identifier: MPL-2.0
#include "enterprise/size_class.hpp"

#include <boost/test/unit_test.hpp>

#include "util/source_file.hpp"

using namespace tianbao;
using namespace tianbao::enterprise;

namespace {

constexpr std::int64_t kUnknown = -1;

struct Figures {
    const char* industry;
    std::int64_t employees;
    std::int64_t revenue_cents;
    std::int64_t assets_cents;
};

std::optional<Decimal> cents(std::int64_t count)
{
    return count == kUnknown ? std::nullopt : std::optional(Decimal::from_units(count * 100));
}

std::optional<SizeClass> class_of(const Figures& f)
{
    static const auto thresholds = SizeThresholds::parse(source_file("conf/reference/size_thresholds.csv"), "t.csv").value();
    const auto employees = f.employees == kUnknown ? std::nullopt : std::optional(f.employees);
    return thresholds.size_class(IndustryCode::parse(f.industry).value(), {employees, cents(f.revenue_cents), cents(f.assets_cents)});
}

} // namespace

BOOST_AUTO_TEST_SUITE(size_class)

BOOST_AUTO_TEST_CASE(a_class_needs_all_its_limits_to_the_cent)
{
    struct Case {
        Figures figures;
        std::optional<SizeClass> expected;
    };
    using enum SizeClass;
    for (const auto& [figures, expected] : {
             Case{{"C35", 1000, 4000000, kUnknown}, large},     Case{{"C35", 999, 4000000, kUnknown}, medium},
             Case{{"C35", 1000, 3999999, kUnknown}, medium},    Case{{"C35", 300, 200000, kUnknown}, medium},
             Case{{"C35", 299, 200000, kUnknown}, small},       Case{{"D44", 20, 30000, kUnknown}, small},
             Case{{"D44", 19, 30000, kUnknown}, micro},         Case{{"B06", 20, 29999, kUnknown}, micro},
             Case{{"A01", kUnknown, 2000000, kUnknown}, large}, Case{{"A01", kUnknown, 4999, kUnknown}, micro},
             Case{{"E47", kUnknown, 8000000, 7999999}, medium}, Case{{"E47", kUnknown, 8000000, 8000000}, large},
             Case{{"F51", 200, 4000000, kUnknown}, large},      Case{{"F52", 200, 4000000, kUnknown}, medium},
             Case{{"F5211", 300, 2000000, kUnknown}, large},    Case{{"I65", 10, 5000, kUnknown}, small},
             Case{{"I64", 10, 5000, kUnknown}, micro},          Case{{"K701", kUnknown, 10000, 200000}, small},
             Case{{"K7020", 1000, 500000, kUnknown}, large},    Case{{"L72", 100, kUnknown, 800000}, medium},
             Case{{"M73", 10, kUnknown, kUnknown}, small},      Case{{"M73", 0, kUnknown, kUnknown}, micro},
         }) {
        BOOST_TEST_CONTEXT(figures.industry << " " << figures.employees)
        {
            BOOST_TEST((class_of(figures) == expected));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_industry_without_thresholds_or_a_missing_figure_gives_no_class)
{
    BOOST_TEST(!class_of({"J66", 1000, 100000000, 100000000}).has_value());
    BOOST_TEST(!class_of({"G53", 1000, 100000000, 100000000}).has_value());
    BOOST_TEST(!class_of({"K70", 1000, 100000000, 100000000}).has_value());
    BOOST_TEST(!class_of({"C35", kUnknown, 100000000, 100000000}).has_value());
    BOOST_TEST(!class_of({"E47", 1000, 100000000, kUnknown}).has_value());
}

BOOST_AUTO_TEST_CASE(wrong_thresholds_are_refused_with_their_line)
{
    const std::string head = "industry,gbt4754,large_employees,large_revenue,large_assets,medium_employees,medium_revenue,medium_assets,"
                             "small_employees,small_revenue,small_assets\n";
    const auto fault = [&](const std::string& rows) { return SizeThresholds::parse(head + rows, "t.csv").error().text(); };
    BOOST_TEST(fault("甲,A,x,,,1,,,1,,\n").starts_with("t.csv:2: "));
    BOOST_TEST(fault("甲,A,,,,1,,,1,,\n").starts_with("t.csv:2: "));
    BOOST_TEST(fault("甲,A,3,,,2,,,1,,\n乙,B A,3,,,2,,,1,,\n").starts_with("t.csv:3: A is covered twice"));
}

BOOST_AUTO_TEST_SUITE_END()
