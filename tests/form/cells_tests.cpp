// SPDX-License-Identifier: MPL-2.0
#include "form/cells.hpp"

#include <nlohmann/json.hpp>

#include <boost/test/unit_test.hpp>

#include "form/form_fixture.hpp"
#include "form/growth.hpp"

using namespace tianbao;
using namespace tianbao::form;

BOOST_AUTO_TEST_SUITE(cells)

BOOST_AUTO_TEST_CASE(a_cell_key_is_an_indicator_and_a_column)
{
    for (const auto* text : {"A01.m", "A01.y", "A01.py", "B09.e", "B09.pe", "H01.v"}) BOOST_TEST(CellKey::parse(text)->text() == text);
    for (const auto* text : {"", "A01", "A01.", ".m", "A01.x", "A01.M", "A01.m ", "A01.m.y"}) {
        BOOST_TEST(!CellKey::parse(text).has_value(), text);
    }
}

BOOST_AUTO_TEST_CASE(json_is_canonical_and_comes_back_the_same)
{
    const Cells cells{{"B01.m", "1.00"}, {"A01.py", "n/a"}, {"I03.v", "引号\"换行\n"}};
    const auto json = to_json(cells);
    BOOST_TEST(json == "{\"A01.py\":\"n/a\",\"B01.m\":\"1.00\",\"I03.v\":\"引号\\\"换行\\n\"}");
    BOOST_TEST((cells_from_json(json) == cells));
    BOOST_TEST(to_json({}) == "{}");
    Cells odd;
    for (int c = 0; c < 128; ++c) odd["A01." + std::string(1, static_cast<char>(c))] = std::string("约1") + static_cast<char>(c) + "2";
    for (int c = 0; c < 128; ++c) odd["B01." + std::string(1, static_cast<char>(c))] = std::string(1, static_cast<char>(c));
    BOOST_TEST(to_json(odd) == nlohmann::json(odd).dump());
    BOOST_CHECK_THROW(to_json({{"A01.m", "\xff"}}), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(json_of_another_shape_is_refused)
{
    for (const auto* json : {"", "null", "[]", "{", "{\"a\":1}", "{\"a\":null}", "{\"a\":{}}", "\"a\"", "{\"a\":\"\xff\"}"}) {
        BOOST_TEST(!cells_from_json(json).has_value(), json);
    }
}

BOOST_AUTO_TEST_CASE(normalising_makes_what_can_be_read_canonical_and_keeps_the_rest)
{
    const Cells typed{
        {"A01.m", " １，２３４．５ "}, {"A01.y", "约 5 万"}, {"A02.m", "　"}, {"C01.e", "0100"}, {"D01.m", "1"},  {"H01.v", " 2 "}, {"I01.v", "8, 1"},
        {"I03.v", " 甲\r\n乙 "},       {"Z99.m", "1"},       {"A01.e", "1"},  {"csrf", "x"},     {"A04.m", "n/a"}};
    const Cells expected{{"A01.m", "1234.50"}, {"A01.y", "约 5 万"}, {"C01.e", "100"},    {"D01.m", "1.0000"},
                         {"H01.v", "2"},       {"I01.v", "8,1"},     {"I03.v", "甲\n乙"}, {"A04.m", "n/a"}};
    const auto once = normalise(shipped_form(), typed);
    BOOST_TEST((once == expected));
    BOOST_TEST((normalise(shipped_form(), once) == once));
}

BOOST_AUTO_TEST_CASE(a_submission_says_not_applicable_only_where_it_is)
{
    auto context = october();
    BOOST_TEST((submission_cells(shipped_form(), sound_cells(), context) == sound_cells()));
    context.section = "F";
    const auto cells = submission_cells(shipped_form(), {{"A01.m", "1"}}, context);
    const Cells expected{{"A01.m", "1.00"}, {"A04.m", "n/a"}, {"A04.y", "n/a"}, {"A04.py", "n/a"}, {"B12.e", "n/a"}, {"B12.pe", "n/a"}};
    BOOST_TEST((cells == expected));
    BOOST_TEST(!evaluate(shipped_form(), cells, context).verdicts.empty());
    BOOST_TEST((evaluate(shipped_form(), cells, context).verdicts.at("R12") == Verdict::holds));
}

BOOST_AUTO_TEST_CASE(required_cells_follow_industry_and_the_other_cells)
{
    auto context = october();
    const auto required = [&](const Cells& cells) { return required_cells(shipped_form(), cells, context); };
    BOOST_TEST(required({}).contains("A04.m"));
    BOOST_TEST(!required({}).contains("F03.v"));
    BOOST_TEST(required({{"F02.m", "1"}}).contains("F03.v"));
    BOOST_TEST(!required({}).contains("I03.v"));
    BOOST_TEST(required({{"I02.v", "1,98"}}).contains("I03.v"));
    BOOST_TEST(!required({}).contains("G01.m"));
    context.section = "F";
    BOOST_TEST(!required({}).contains("A04.m"));
    BOOST_TEST(!required({}).contains("B12.pe"));
    BOOST_TEST(applies_to_section(*shipped_form().indicator("A04"), "D"));
    BOOST_TEST(!applies_to_section(*shipped_form().indicator("A04"), "F"));
    BOOST_TEST(applies_to_section(*shipped_form().indicator("A01"), "F"));
}

BOOST_AUTO_TEST_CASE(last_year_fills_in_the_figures_of_last_year)
{
    const Cells last_year{{"A01.m", "1"},     {"A01.y", "12"},  {"A01.py", "3"}, {"A04.y", "n/a"}, {"B09.e", "5,000"},
                          {"B09.pe", "4000"}, {"B10.e", "abc"}, {"E03.v", "80"}, {"H01.v", "1"}};
    const Cells expected{{"A01.py", "12.00"}, {"B09.pe", "5000.00"}};
    BOOST_TEST((prefill(shipped_form(), last_year) == expected));
}

BOOST_AUTO_TEST_CASE(growth_is_computed_exactly_and_has_no_value_over_zero)
{
    const auto number = [](std::int64_t hundredths) { return Decimal::from_units(hundredths * 100); };
    BOOST_TEST(growth(number(11230), number(10000)).value() == 123);
    BOOST_TEST(growth(number(9500), number(10000)).value() == -50);
    BOOST_TEST(growth(number(0), number(10000)).value() == -1000);
    BOOST_TEST(growth(number(-5000), number(-10000)).value() == 500);
    BOOST_TEST(!growth(number(100), number(0)).has_value());
    BOOST_TEST(growth_text(123) == "12.3%");
    BOOST_TEST(growth_text(-50) == "-5.0%");
    BOOST_TEST(growth_text(-4) == "-0.4%");
    BOOST_TEST(growth_text(0) == "0.0%");
    BOOST_TEST(growth_text(12345) == "1234.5%");
}

BOOST_AUTO_TEST_SUITE_END()
