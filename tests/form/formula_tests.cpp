// SPDX-License-Identifier: MPL-2.0
#include "form/formula.hpp"

#include <boost/test/unit_test.hpp>

#include "form/form_fixture.hpp"
#include "form/formula_evaluation.hpp"

using namespace tianbao;
using namespace tianbao::form;

namespace {

const Subject kNone{};

/// A filing with its readings and what it is compared with, for formulas to be computed from.
class Sheet {
public:
    explicit Sheet(const Cells& cells, const std::optional<Cells>& previous = std::nullopt, const std::optional<Cells>& last_year = std::nullopt,
                   bool industrial = true)
        : readings_(shipped_form(), cells, industrial)
    {
        if (previous) previous_.emplace(shipped_form(), *previous);
        if (last_year) last_year_.emplace(shipped_form(), *last_year);
    }

    Figures figures(int months = 10, bool specialised = false) const
    {
        return {.now = readings_,
                .month_before = previous_ ? &*previous_ : nullptr,
                .year_before = last_year_ ? &*last_year_ : nullptr,
                .tolerance = shipped_form().tolerance,
                .months = months,
                .industrial = true,
                .specialised = specialised};
    }

    /// `holds`, `fails`, or why there is no answer.
    std::string verdict(const std::string& condition, int months = 10, bool specialised = false) const
    {
        const auto formula = parse_condition(condition, shipped_form(), kNone);
        if (!formula) return formula.error().text();
        const auto held = truth(*formula, figures(months, specialised));
        if (held) return *held ? "holds" : "fails";
        return held.error() == Missing::absent ? "absent" : held.error() == Missing::unreadable ? "unreadable" : "no reference";
    }

    std::string value(const std::string& number, int decimals = 4) const
    {
        const auto formula = parse_number(number, shipped_form(), kNone);
        return formula ? rounded_text(*formula, decimals, 1, "", figures()) : formula.error().text();
    }

private:
    Readings readings_;
    std::optional<ReferenceFiling> previous_, last_year_;
};

std::string refusal(const std::string& condition, const Subject& subject = kNone)
{
    const auto formula = parse_condition(condition, shipped_form(), subject);
    return formula ? "" : formula.error().text();
}

std::string repeated(const std::string& text, int times)
{
    std::string out;
    for (; times > 0; --times) out += text;
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(formula)

BOOST_AUTO_TEST_CASE(operators_bind_as_in_school)
{
    const Sheet sheet({});
    const std::vector<std::pair<std::string, std::string>> cases{{"1 + 2 * 3", "7.0000"},
                                                                 {"(1 + 2) * 3", "9.0000"},
                                                                 {"7 - 2 - 1", "4.0000"},
                                                                 {"8 / 4 / 2", "1.0000"},
                                                                 {"-2 * -3", "6.0000"},
                                                                 {"2 - -3", "5.0000"},
                                                                 {"- (1 + 1)", "-2.0000"},
                                                                 {"--2", "2.0000"},
                                                                 {"abs(2 - 5)", "3.0000"},
                                                                 {"max(1, 2) - min(1, 2)", "1.0000"},
                                                                 {"max(1 / 3, 0.3333) * 3", "1.0000"},
                                                                 {"min(-1, -2)", "-2.0000"},
                                                                 {"months * tolerance", "0.1000"},
                                                                 {"0.1 + 0.2", "0.3000"},
                                                                 {"12345.6789", "12345.6789"}};
    for (const auto& [text, value] : cases) BOOST_TEST(sheet.value(text) == value, text << ": " << sheet.value(text));
}

BOOST_AUTO_TEST_CASE(conditions_bind_more_weakly_than_sums_and_or_more_weakly_than_and)
{
    const Sheet sheet({});
    for (const auto* holds : {"1 + 1 = 2", "1 < 2 or 1 > 2 and 2 > 3", "not 1 > 2", "not (1 < 2 and 2 > 3)", "not not 1 < 2", "(1 < 2)",
                              "1 <= 1 and 1 >= 1", "1 != 2", "not 1 = 2 and 2 = 2", "1<2", "( 1 ) < ( 2 )"}) {
        BOOST_TEST(sheet.verdict(holds) == "holds", holds);
    }
    for (const auto* fails : {"1 > 1", "1 < 1", "1 != 1", "(1 < 2 or 1 > 2) and 2 > 3", "not 1 < 2", "january", "specialised"}) {
        BOOST_TEST(sheet.verdict(fails) == "fails", fails);
    }
    BOOST_TEST(sheet.verdict("january", 1) == "holds");
    BOOST_TEST(sheet.verdict("january", 12) == "fails");
    BOOST_TEST(sheet.verdict("months = 3", 3) == "holds");
    BOOST_TEST(sheet.verdict("specialised", 2, true) == "holds");
    BOOST_TEST(sheet.verdict("industrial") == "holds");
}

BOOST_AUTO_TEST_CASE(what_is_no_formula_is_refused_at_its_place)
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {"", "at 1: expected a number, a cell or a function"},
        {"A01.m >", "at 8: expected a number, a cell or a function"},
        {"A01.m > 1 1", "at 11: expected the end"},
        {"(A01.m > 1", "at 11: expected )"},
        {"A01.m > A99.m", "at 9: unknown indicator A99"},
        {"A01.m > A01.e", "at 9: A01 has no column e"},
        {"A01.m > A01.x", "at 9: x is no column"},
        {"A01.m > A01", "at 9: unknown word A01"},
        {"A01.m > A01.m@-2", "at 15: expected @-1 or @-12"},
        {"A01.m > A01.m@-13", "at 17: expected @-1 or @-12"},
        {"A01.m > $.m", "at 9: $ stands for no indicator here"},
        {"A01.$ > 1", "at 1: $ is no column"},
        {"A01.m > half", "at 9: unknown word half"},
        {"sum(A01.m) > 1", "at 1: unknown function sum"},
        {"max(A01.m) > 1", "at 10: expected ,"},
        {"abs(A01.m, 2) > 1", "at 10: expected )"},
        {"A01.m > 1.23456", "at 9: is no decimal number with at most 4 decimals"},
        {"A01.m > 1.2.3", "at 9: is no decimal number with at most 4 decimals"},
        {"empty(A01)", "at 7: is no cell like A01.m"},
        {"empty(A01.m@-1)", "at 7: must be a cell of this filing"},
        {"H01.v has 4", "at 11: no such choice: 4"},
        {"H01.v has x", "at 11: is no option"},
        {"A01.m > 1 > 2", "at 11: expected the end"},
    };
    for (const auto& [text, fault] : cases) BOOST_TEST(refusal(text) == fault, text << " | " << refusal(text));
    BOOST_TEST(refusal(repeated("(", 60) + "1" + repeated(")", 60) + " > 0").find("too deep") != std::string::npos);
    BOOST_TEST(refusal(repeated("not ", 60) + "1 > 0").find("too deep") != std::string::npos);
    BOOST_TEST(refusal(repeated("-", 60) + "1 > 0").find("too deep") != std::string::npos);
    BOOST_TEST(refusal("0 < 1" + repeated(" + 1", 600)).find("too long") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(numbers_and_conditions_do_not_mix)
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {"A01.m", "at 1: is no condition"},
        {"A01.m + 1", "at 1: is no condition"},
        {"january + 1 > 2", "at 1: is no number"},
        {"1 + january > 2", "at 5: is no number"},
        {"A01.m and january", "at 1: is no condition"},
        {"january or A01.m", "at 12: is no condition"},
        {"not A01.m", "at 5: is no condition"},
        {"abs(january) > 0", "at 5: is no number"},
        {"(1 > 2) > 3", "at 1: is no number"},
        {"1 > (1 > 2)", "at 5: is no number"},
        {"-january > 0", "at 2: is no number"},
        {"H01.v > 1", "at 1: is no number"},
        {"I03.v > 1", "at 1: is no number"},
        {"A01.m has 1", "at 1: is no cell to choose in"},
        {"1 has 1", "at 1: is no cell to choose in"},
        {"H01.v@-1 has 1", "at 1: only numbers are taken from other filings"},
        {"H01.v", "at 1: is no condition"},
    };
    for (const auto& [text, fault] : cases) BOOST_TEST(refusal(text) == fault, text << " | " << refusal(text));
    BOOST_TEST(parse_number("january", shipped_form(), kNone).error().text() == "at 1: is no number");
}

BOOST_AUTO_TEST_CASE(too_many_numbers_multiplied_together_are_refused)
{
    const std::string refused = "at 1: multiplies more than 6 numbers together";
    BOOST_TEST(refusal("A01.m * A01.m * A01.m * A01.m * A01.m * A01.m > 0").empty());
    BOOST_TEST(refusal("A01.m * A01.m * A01.m * A01.m * A01.m * A01.m * A01.m > 0") == refused);
    BOOST_TEST(refusal("A01.m / A01.y + A02.m / A02.y + A03.m / A03.y > 1").empty());
    BOOST_TEST(refusal("A01.m / A01.y + A02.m / A02.y + A03.m / A03.y > B01.m / B01.y").empty());
    BOOST_TEST(refusal("A01.m / A01.y + A02.m / A02.y + A03.m / A03.y > B01.m * B02.m * B03.m * B04.m") == refused);
    BOOST_TEST(refusal("1 / A01.m / A01.m / A01.m / A01.m / A01.m / A01.m / A01.m < 1") == refused);
}

BOOST_AUTO_TEST_CASE(a_subject_stands_for_indicator_and_column)
{
    const Subject subject{shipped_form().indicator("B09"), Column::end};
    const auto formula = parse_condition("$.$ >= $.e@-1 and A01.m > 0", shipped_form(), subject);
    BOOST_REQUIRE(formula.has_value());
    const auto& comparison = formula->operands.at(0);
    BOOST_TEST(comparison.operands.at(0).cell.text() == "B09.e");
    BOOST_TEST((comparison.operands.at(1).filed == Filed::month_before));
    BOOST_TEST(needs_reference(*formula));
    BOOST_TEST(!needs_reference(parse_condition("A01.m > 0", shipped_form(), kNone).value()));
    BOOST_TEST(needs_reference(parse_condition("A01.y@-12 > 0", shipped_form(), kNone).value()));
    BOOST_TEST(parse_cell("$.pe", shipped_form(), subject)->text() == "B09.pe");
    BOOST_TEST(parse_cell("B09.e@-1", shipped_form(), subject).error().what == "must be a cell of this filing");
    BOOST_TEST(parse_cell("B09.e B09.e", shipped_form(), subject).error().what == "expected the end");
    BOOST_TEST(refusal("$.m > 0", subject) == "at 1: B09 has no column m");
    BOOST_TEST(decimals_of(parse_number("A01.m + 12 * D01.m", shipped_form(), kNone).value(), shipped_form()) == 4);
    BOOST_TEST(decimals_of(parse_number("C01.e", shipped_form(), kNone).value(), shipped_form()) == 0);
}

BOOST_AUTO_TEST_CASE(missing_values_are_told_apart_and_the_first_one_decides)
{
    const Sheet sheet(changed(sound_cells(), {{"A01.m", ""}, {"A02.m", "abc"}, {"A04.y", ""}}),
                      Cells{{"A03.m", "1"}, {"B01.m", "abc"}, {"A04.m", "n/a"}});
    const std::vector<std::pair<std::string, std::string>> cases{
        {"G01.m > 0", "absent"},                   // optional and empty
        {"A01.m > 0", "unreadable"},               // required and empty
        {"A04.y > 0", "unreadable"},               // required of industry
        {"A02.m > 0", "unreadable"},               // no number
        {"A03.m@-1 > 0", "holds"},                 //
        {"A02.m@-1 > 0", "no reference"},          // not in that filing
        {"B01.m@-1 > 0", "no reference"},          // no number there
        {"A04.m@-1 > 0", "no reference"},          // did not apply then
        {"A01.y@-12 > 0", "no reference"},         // no filing
        {"G01.m > A01.m", "absent"},               //
        {"A01.m > G01.m", "unreadable"},           //
        {"A02.m@-1 > A01.m", "no reference"},      //
        {"G01.m + A01.m > 0", "absent"},           //
        {"max(A01.m, G01.m) > 0", "unreadable"},   //
        {"A03.m / 0 > 0", "unreadable"},           // division by zero
        {"A03.m / (1 - 1) > G01.m", "unreadable"}, //
        {"G01.m / 0 > 0", "absent"},               //
        {"not G01.m > 0", "absent"},               //
        {"1 > 2 and G01.m > 0", "fails"},          // the left side decides
        {"1 < 2 or A02.m > 0", "holds"},           //
        {"1 < 2 and G01.m > 0", "absent"},         //
        {"1 > 2 or A02.m > 0", "unreadable"},      //
        {"G01.m > 0 and 1 > 2", "absent"},         // the first that is missing decides
        {"A02.m > 0 or 1 < 2", "unreadable"},      //
        {"empty(G01.m) and not filled(G01.m)", "holds"},
        {"empty(A01.m)", "holds"},
        {"filled(A03.m) and not empty(A03.m)", "holds"},
        {"empty(A02.m)", "unreadable"},
        {"filled(A02.m)", "unreadable"},
        {"H01.v has 1, 2", "holds"},
        {"H01.v has 2, 3", "fails"},
        {"I01.v has 8", "holds"},
        {"I01.v has 2, 7", "fails"},
    };
    for (const auto& [text, verdict] : cases) BOOST_TEST(sheet.verdict(text) == verdict, text << ": " << sheet.verdict(text));
    BOOST_TEST(sheet.value("A01.m") == "—");
    BOOST_TEST(sheet.value("A03.m / 0") == "—");

    const Sheet service(changed(sound_cells(), {{"A04.m", "n/a"}, {"H01.v", "abc"}}), std::nullopt, std::nullopt, false);
    BOOST_TEST(service.verdict("A04.m > 0") == "absent"); // 不适用
    BOOST_TEST(service.verdict("A04.y > 0") == "absent"); // filled, but not for this enterprise
    BOOST_TEST(service.verdict("empty(A04.m)") == "holds");
    BOOST_TEST(service.verdict("empty(A04.y)") == "holds");
    BOOST_TEST(service.verdict("H01.v has 1") == "fails");
}

BOOST_AUTO_TEST_CASE(figures_of_other_filings_are_read_there)
{
    const Sheet sheet(sound_cells(), Cells{{"A01.m", "1,000.50"}}, Cells{{"A01.y", "７.25"}});
    BOOST_TEST(sheet.value("A01.m@-1 - A01.y@-12") == "993.2500");
    BOOST_TEST(sheet.verdict("A01.m@-1 = 1000.5 and A01.y@-12 = 7.25 and A01.m = 100") == "holds");
    BOOST_TEST(sheet.verdict("A01.m@-12 > 0") == "no reference");
}

BOOST_AUTO_TEST_CASE(nothing_is_rounded_on_the_way)
{
    const Sheet sheet({});
    BOOST_TEST(sheet.verdict("1 / 3 + 1 / 3 + 1 / 3 = 1") == "holds");
    BOOST_TEST(sheet.verdict("1 / 3 = 0.3333") == "fails");
    BOOST_TEST(sheet.verdict("(1 / 7) / (1 / 7) = 1") == "holds");
    BOOST_TEST(sheet.verdict("1 / -2 = -1 / 2 and -1 / -2 = 0.5 and 1 / -2 < 0") == "holds");
    BOOST_TEST(sheet.value("1 / 3", 2) == "0.33");
    BOOST_TEST(sheet.value("2 / 3", 2) == "0.67");
    BOOST_TEST(sheet.value("1 / 200", 2) == "0.01");
    BOOST_TEST(sheet.value("-1 / 200", 2) == "-0.01");
    BOOST_TEST(sheet.value("-1 / 201", 2) == "0.00");
    BOOST_TEST(sheet.value("199 / 200", 0) == "1");
    BOOST_TEST(rounded_text(parse_number("1 / 8", shipped_form(), kNone).value(), 1, 100, "%", sheet.figures()) == "12.5%");
}

BOOST_AUTO_TEST_CASE(the_largest_numbers_do_not_overflow)
{
    const std::string largest = "9999999999999.9999";
    const Sheet sheet({{"D01.m", largest}, {"D01.y", "9999999999999.9998"}, {"D01.py", "-" + largest}});
    BOOST_TEST(sheet.verdict("D01.m * D01.m * D01.m > D01.y * D01.y * D01.y") == "holds");
    BOOST_TEST(sheet.verdict("D01.m * D01.m * D01.m * D01.m * D01.m > D01.m * D01.m * D01.m * D01.m * D01.y") == "holds");
    BOOST_TEST(sheet.verdict("D01.m * D01.m * D01.m = -D01.py * D01.py * D01.m") == "fails");
    BOOST_TEST(sheet.verdict("D01.m * D01.m * D01.m = D01.py * D01.py * D01.m") == "holds");
    BOOST_TEST(sheet.verdict("D01.m / D01.y > 1 and D01.y / D01.m < 1") == "holds");
    BOOST_TEST(sheet.verdict("D01.m / D01.y / D01.y / D01.y < 1 / D01.y / D01.y and D01.py < 0") == "fails");
    BOOST_TEST(sheet.value("D01.m * D01.m", 4) == "99999999999999998000000000.0000");
    BOOST_TEST(sheet.value("D01.m * D01.m * D01.m * D01.m * D01.m * D01.m", 0).size() == 78u);
    BOOST_TEST(sheet.value("D01.m / 3 + D01.y / 7 - D01.py", 4) == "14761904761904.7617");
}

BOOST_AUTO_TEST_SUITE_END()
