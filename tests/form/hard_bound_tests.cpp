// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "form/form_fixture.hpp"

// Hard checks that hold for many cells: each cell on both sides of its bound.

using namespace tianbao;
using namespace tianbao::form;

namespace {

/// Whether that check fails at that cell, whatever else does.
bool fails_at(const std::string& check, const std::string& key, const Cells& changes, const Context& context)
{
    const auto found = failures(evaluate(shipped_form(), changed(sound_cells(), changes), context));
    return std::find(found.begin(), found.end(), check + " " + key) != found.end();
}

/// The number moved by so many units of its last decimal.
std::string moved(const std::string& text, std::int64_t units, const Indicator& indicator)
{
    std::int64_t unit = 1;
    for (int decimals = indicator.decimals; decimals < Decimal::kDecimals; ++decimals) unit *= 10;
    return (Decimal::parse(text, Decimal::kDecimals).value() + Decimal::from_units(units * unit)).to_text(indicator.decimals);
}

} // namespace

BOOST_AUTO_TEST_SUITE(hard_bound)

BOOST_AUTO_TEST_CASE(r02_bounds_size_and_decimals_of_every_number)
{
    for (const auto& indicator : shipped_form().indicators) {
        if (!indicator.is_numeric()) continue;
        for (const auto column : indicator.columns()) {
            const auto key = indicator.cell(column).text();
            const auto fails = [&](const std::string& text) { return fails_at("R02", key, {{key, text}}, october()); };
            const std::string decimals(static_cast<std::size_t>(indicator.decimals), '1');
            BOOST_TEST_CONTEXT(key)
            {
                BOOST_TEST(!fails(decimals.empty() ? "1" : "1." + decimals));
                BOOST_TEST(fails("1." + decimals + "1"));
                if (indicator.type != ValueType::money) continue;
                BOOST_TEST(!fails("99999999.99"));
                BOOST_TEST(fails("100000000.00"));
                BOOST_TEST(!fails("-99999999.99"));
                BOOST_TEST(fails("-100000000.00"));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(r03_bounds_every_stock_and_every_cumulative_flow_at_zero)
{
    for (const auto& indicator : shipped_form().indicators) {
        for (const auto column : indicator.columns()) {
            const auto key = indicator.cell(column).text();
            const bool is_flow = indicator.kind == Kind::flow && column == Column::year && indicator.code != "B06" && indicator.code != "B07";
            const bool is_bounded = indicator.kind == Kind::stock || is_flow;
            if (!indicator.is_numeric()) continue;
            BOOST_TEST(!fails_at("R03", key, {{key, "0"}}, october()), key);
            BOOST_TEST(fails_at("R03", key, {{key, moved("0", -1, indicator)}}, october()) == is_bounded, key);
        }
    }
}

BOOST_AUTO_TEST_CASE(r04_bounds_every_part_in_every_column_at_the_income)
{
    for (const auto* part : {"A02", "A03", "G01"}) {
        for (const auto* column : {".m", ".y", ".py"}) {
            const auto key = std::string(part) + column;
            const auto income = std::string("A01") + column;
            const auto& indicator = *shipped_form().indicator("A01");
            BOOST_TEST(!fails_at("R04", key, {{key, moved(sound_cells().at(income), 1, indicator)}}, october()), key);
            BOOST_TEST(fails_at("R04", key, {{key, moved(sound_cells().at(income), 2, indicator)}}, october()), key);
            BOOST_TEST(fails_at("R04", key, {{key, "0.02"}, {income, "0"}}, october()), key);
            BOOST_TEST(!fails_at("R04", key, {{key, "0.02"}, {income, "-0.01"}}, october()), key);
        }
    }
}

BOOST_AUTO_TEST_CASE(r07_bounds_every_flow_at_its_month)
{
    for (const auto& indicator : shipped_form().indicators) {
        if (indicator.kind != Kind::flow) continue;
        const auto year = indicator.cell(Column::year).text();
        const std::int64_t tolerance = indicator.decimals == 4 ? 100 : 1; // in units of its last decimal
        const auto fails = [&](std::int64_t units) {
            const Cells cells{{indicator.cell(Column::month).text(), "10"}, {year, moved("10", units, indicator)}};
            return fails_at("R07", year, cells, january());
        };
        BOOST_TEST_CONTEXT(year)
        {
            BOOST_TEST(!fails(tolerance));
            BOOST_TEST(fails(tolerance + 1));
            BOOST_TEST(!fails(-tolerance));
            BOOST_TEST(fails(-tolerance - 1));
        }
    }
}

BOOST_AUTO_TEST_CASE(r09_every_list_ends_where_the_form_says)
{
    for (const auto& indicator : shipped_form().indicators) {
        if (!indicator.is_choice()) continue;
        const auto key = indicator.cell(Column::value).text();
        const auto fails = [&](const std::string& text) { return fails_at("R09", key, {{key, text}}, october()); };
        int last_in_a_row = 0;
        for (const auto& choice : indicator.choices) {
            BOOST_TEST(!fails(std::to_string(choice.code)), key << " " << choice.code);
            if (choice.code == last_in_a_row + 1) last_in_a_row = choice.code;
        }
        BOOST_TEST(fails("0"), key);
        BOOST_TEST(fails(std::to_string(last_in_a_row + 1)), key);
        if (indicator.type != ValueType::choices) continue;
        BOOST_TEST(!fails("1,2,3"), key);
        BOOST_TEST(fails("1,2,3,4"), key);
        BOOST_TEST(fails("2,2"), key);
        BOOST_TEST(fails("99,1"), key);
        BOOST_TEST(fails("97"), key);
        BOOST_TEST(fails("100"), key);
    }
}

BOOST_AUTO_TEST_SUITE_END()
