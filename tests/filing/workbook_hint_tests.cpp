// SPDX-License-Identifier: MPL-2.0
#include "filing/workbook_hint.hpp"

#include "form/form_fixture.hpp"
#include "util/text.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <variant>

using namespace tianbao;
using namespace tianbao::filing;

namespace {

struct October {
    form::Context context = form::october();

    const form::Form& form() const { return form::shipped_form(); }
};

/// The places of the cells of the shipped form, each in a made-up cell.
SheetPlaces made_up_places()
{
    SheetPlaces places;
    for (const auto& cell : form::shipped_form().cells) {
        const auto key = form::CellKey::parse(cell.key).value();
        auto& at = places[cell.key];
        at.push_back(cell.key);
        std::replace(at.back().begin(), at.back().end(), '.', '_');
        if (form::shipped_form().indicator_of(key)->type == form::ValueType::choices) at = {at[0] + "1", at[0] + "2", at[0] + "3"};
    }
    return places;
}

std::string hint(const std::string& code, const form::Context& context)
{
    Unhinted unhinted;
    return hint_formula(form::shipped_form(), *form::shipped_form().indicator(code), context, made_up_places(), unhinted);
}

/// The ids of the checks that the hint of an indicator leaves out for want of what they compare with.
std::set<std::string, std::less<>> without_reference(const std::string& code, const form::Context& context)
{
    Unhinted unhinted;
    hint_formula(form::shipped_form(), *form::shipped_form().indicator(code), context, made_up_places(), unhinted);
    return unhinted.no_reference;
}

std::string whole_hint(const form::Context& context)
{
    Unhinted unhinted;
    return whole_form_hint(form::shipped_form(), context, made_up_places(), unhinted);
}

bool says(const std::string& formula, const std::string& part)
{
    return formula.find(part) != std::string::npos;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(filing_workbook_hint, October)

BOOST_AUTO_TEST_CASE(hints_are_made_from_the_definitions_formulas)
{
    const auto october = form::october();
    BOOST_TEST(
        says(hint("C02", october),
             "IFERROR(IF(IF(COUNT(C01_e,C02_e)=2,AND(TRUE,NOT(ROUND(C02_e,6)<=ROUND((C01_e+0.01),6)))),\"●\"&\"期末：研发人员 \"&TEXT(C02_e,\"0\")"));
    BOOST_TEST(says(hint("C02", october), "IF(OR(LEN(C02_e)=0,LEN(C02_pe)=0),\"●\"&\"请填写；没有发生额请填 0\",\"\")"));
    BOOST_TEST(says(hint("H05", october), "OR(LEFT(TRIM(I01_v1),FIND(\" \",TRIM(I01_v1)&\" \")-1)=\"6\","));
    BOOST_TEST(says(hint("F03", october), "AND(OR(N(F02_m)>0),LEN(F03_v)=0)"));
    BOOST_TEST(says(hint("F03", october), "LEN(F03_v)=0"));
}

BOOST_AUTO_TEST_CASE(hints_compare_with_what_was_filed_and_are_silent_without_it)
{
    BOOST_TEST(says(hint("D01", context), "ROUND(D01_y,6)>=ROUND((1.2345-0.01),6)"));
    context.previous.reset();
    BOOST_TEST(!says(hint("D01", context), "1.2345"));
    BOOST_TEST(says(hint("D01", context), "ROUND(D01_y,6)>=ROUND((D01_m-0.01),6)"));
    // in January there is nothing to compare with, and the year's figures are the month's
    BOOST_TEST(says(hint("A01", form::january()), "ROUND(ABS((A01_y-A01_m)),6)<=ROUND(0.01,6)"));
    BOOST_TEST(!says(hint("A01", form::october()), "ROUND(ABS((A01_y-A01_m)),6)<=ROUND(0.01,6)"));
    auto services = form::october();
    services.section = "I";
    BOOST_TEST(!says(hint("A04", services), "LEN(A04_m)=0"));
}

BOOST_AUTO_TEST_CASE(hints_of_several_options_tell_doubled_ones_and_one_that_stands_not_alone)
{
    const auto formula = hint("I01", context);
    const std::string first = "LEFT(TRIM(I01_v1),FIND(\" \",TRIM(I01_v1)&\" \")-1)";
    const std::string second = "LEFT(TRIM(I01_v2),FIND(\" \",TRIM(I01_v2)&\" \")-1)";
    BOOST_TEST(says(formula, "AND(LEN(I01_v1)>0," + first + "=" + second + ")"));
    BOOST_TEST(says(formula, "同一选项只能选一次"));
    BOOST_TEST(says(formula, "AND(OR(ISNUMBER(MATCH(" + first + ",{\"99\"},0))"));
    BOOST_TEST(says(formula, "\"选了“\"&\"无明显困难\"&\"”，就不能再选其他项\""));
    BOOST_TEST(says(formula, "请从列出的选项中选择"));
    BOOST_TEST(says(hint("H01", context), "请从列出的选项中选择"));
    BOOST_TEST(!says(hint("H01", context), "同一选项只能选一次"));
    BOOST_TEST(!says(hint("A01", context), "请从列出的选项中选择"));
}

BOOST_AUTO_TEST_CASE(hints_tell_another_unit_than_last_month_or_last_year)
{
    const auto formula = hint("A01", context);
    BOOST_TEST(says(formula, "AND(COUNT(A01_m)=1,ABS(ROUND(LOG10(A01_m/100),0))>=1,ABS(ROUND(LOG10(A01_m/100),0))<=4,"));
    BOOST_TEST(says(formula, "ROUND(ABS((A01_m/100)/10^ROUND(LOG10(A01_m/100),0)-1),9)<=0.05)"));
    BOOST_TEST(says(formula, "COUNT(A01_y,A01_py)=2,ABS(ROUND(LOG10(A01_y/A01_py),0))>=1"));
    BOOST_TEST(says(formula, "疑似计量单位错误"));
    BOOST_TEST(!says(hint("H01", context), "疑似计量单位错误"));
    BOOST_TEST(!without_reference("A01", context).contains("Q07"));
    context.previous.reset();
    BOOST_TEST(says(hint("A01", context), "LOG10(A01_y/A01_py)"));
    BOOST_TEST(!says(hint("A01", context), "LOG10(A01_m/100)"));
    BOOST_TEST(without_reference("A01", context).contains("Q07"));
}

BOOST_AUTO_TEST_CASE(hints_tell_what_lies_beyond_the_usual_range_and_another_size)
{
    BOOST_TEST(without_reference("A01", context).contains("Q23"));
    BOOST_TEST(without_reference("A01", context).contains("Q22"));
    const enterprise::SizeThresholds::IndustryLimits limits{{1000, 40000, {}}, {300, 2000, {}}, {20, 300, {}}};
    context.size = enterprise::SizeClass::large;
    context.limits = &limits;
    context.usual["A01.m"] = {.low = Decimal::from_whole(50), .high = Decimal::from_whole(150), .median = {}, .deviation = {}, .count = 14};
    const auto formula = hint("A01", context);
    BOOST_TEST(says(formula, "AND(COUNT(A01_m)=1,OR(A01_m<50,A01_m>150))"));
    BOOST_TEST(says(formula, "\"50.00\"&\" 至 \"&\"150.00\""));
    BOOST_TEST(says(formula, "COUNT(A01_y,C01_e,B09_e)=3,IF(AND(TRUE,C01_e>=1000,ROUND((A01_y*12/10),6)>=40000),\"大型\""));
    BOOST_TEST(says(formula, "<>\"大型\")"));
    BOOST_TEST(!without_reference("A01", context).contains("Q23"));
    BOOST_TEST(!without_reference("A01", context).contains("Q22"));
}

BOOST_AUTO_TEST_CASE(what_is_about_the_form_as_a_whole_has_a_hint_of_its_own)
{
    BOOST_TEST(says(whole_hint(context), "AND(A01_m=0,A01_y=0,"));
    BOOST_TEST(says(whole_hint(context), "全部数据为 0 或没有填写"));
    BOOST_TEST(says(whole_hint(context), "ISNUMBER(A01_m)*(A01_m=100)+"));
    BOOST_TEST(says(whole_hint(context), ">=10,"));
    BOOST_TEST(code_points(whole_hint(context)) < 8000U);
    context.nil_declared = true;
    BOOST_TEST(!says(whole_hint(context), "全部数据为 0 或没有填写"));
    BOOST_TEST(says(whole_hint(context), "IF(((N(A01_m)<>0)+(N(A02_m)<>0)"));
    BOOST_TEST(says(whole_hint(context), "已声明本月停产（歇业），但"));
    context.previous.reset();
    Unhinted unhinted;
    BOOST_TEST(!says(whole_form_hint(form(), context, made_up_places(), unhinted), "与上月相同"));
    BOOST_TEST(unhinted.no_reference.contains("Q19"));
}

BOOST_AUTO_TEST_CASE(a_hint_that_is_too_long_is_left_out_and_named)
{
    auto longer = form();
    const form::FormulaRule rule{{*form::CellKey::parse("A01.m")}, std::nullopt, std::get<form::FormulaRule>(longer.checks.at(3).rules.at(0)).holds,
                                 {{std::string(7600, 'x')}}};
    longer.checks.push_back({"Q99", form::CheckClass::soft, "很长", "", {rule}});
    Unhinted unhinted;
    const auto formula = hint_formula(longer, *longer.indicator("A01"), context, made_up_places(), unhinted);
    BOOST_TEST(!says(formula, "xxxx"));
    BOOST_TEST(unhinted.too_long.contains("Q99"));
}

BOOST_AUTO_TEST_CASE(no_formula_is_longer_than_spreadsheets_take)
{
    for (const auto& indicator : form().indicators) {
        const auto formula = hint(indicator.code, form::october());
        BOOST_TEST(formula.size() > 0U, indicator.code);
        BOOST_TEST(code_points(formula) < 8000U, indicator.code);
    }
    BOOST_TEST(text_literal("a\"b") == "\"a\"\"b\"");
    BOOST_TEST(text_literal(std::string(450, 'x')) ==
               "\"" + std::string(200, 'x') + "\"&\"" + std::string(200, 'x') + "\"&\"" + std::string(50, 'x') + "\"");
}

BOOST_AUTO_TEST_SUITE_END()
