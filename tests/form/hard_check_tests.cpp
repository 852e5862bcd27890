// SPDX-License-Identifier: MPL-2.0
#include <boost/test/unit_test.hpp>

#include "form/form_fixture.hpp"

using namespace tianbao;
using namespace tianbao::form;

namespace {

using Failures = std::vector<std::string>;

struct Case {
    Cells changes;
    Failures expected;
};

std::string described(const Cells& changes)
{
    std::string out;
    for (const auto& [key, text] : changes) out += key + "=" + text + " ";
    return out;
}

void check_all(const std::vector<Case>& cases, const Context& context)
{
    for (const auto& [changes, expected] : cases) {
        const auto report = evaluate(shipped_form(), changed(sound_cells(), changes), context);
        const auto found = failures(report);
        BOOST_TEST_CONTEXT(described(changes))
        {
            BOOST_TEST(found == expected, boost::test_tools::per_element());
            BOOST_TEST(report.is_submittable() == expected.empty());
        }
    }
}

Cells every_cell(const std::string& number)
{
    Cells cells;
    for (const auto& indicator : shipped_form().indicators) {
        for (const auto column : indicator.columns()) {
            if (indicator.is_numeric()) cells[indicator.cell(column).text()] = number;
        }
    }
    return cells;
}

} // namespace

BOOST_AUTO_TEST_SUITE(hard_check)

BOOST_AUTO_TEST_CASE(a_sound_filing_passes_every_check)
{
    for (const auto& context : {october(), january()}) {
        const auto report = evaluate(shipped_form(), sound_cells(), context);
        BOOST_TEST(failures(report).empty());
        BOOST_TEST(report.verdicts.size() == 38u);
        for (const auto& [check, verdict] : report.verdicts) BOOST_TEST((verdict == Verdict::holds || check[0] == 'Q'), check);
    }
}

BOOST_AUTO_TEST_CASE(r01_every_required_cell_is_filled)
{
    for (const auto& key : required_cells(shipped_form(), sound_cells(), october())) {
        const auto found = failures(evaluate(shipped_form(), changed(sound_cells(), {{key, ""}}), october()));
        const bool industrial = key.starts_with("A04") || key.starts_with("B12");
        const auto expected = Failures{(industrial ? "R12 " : "R01 ") + key};
        BOOST_TEST_CONTEXT(key)
        {
            BOOST_TEST(found == expected, boost::test_tools::per_element());
        }
    }
    check_all({{{{"G01.m", ""}}, {}},
               {{{"A01.m", "　 "}}, {"R01 A01.m"}},
               {{{"B03.m", "0"}}, {}},
               {{{"F03.v", ""}}, {"R01 F03.v"}},
               {{{"F02.m", "0"}, {"F03.v", ""}}, {}},
               {{{"F02.m", "0.01"}, {"F03.v", ""}}, {"R01 F03.v"}}},
              october());
}

BOOST_AUTO_TEST_CASE(r02_type_decimals_length_and_size)
{
    check_all({{{{"B03.m", "5.1"}}, {}},
               {{{"B03.m", "５．１０"}}, {}},
               {{{"B03.m", "1,234.50"}}, {}},
               {{{"B03.m", "abc"}}, {"R02 B03.m"}},
               {{{"B03.m", "1e3"}}, {"R02 B03.m"}},
               {{{"B03.m", "NaN"}}, {"R02 B03.m"}},
               {{{"B03.m", "5.123"}}, {"R02 B03.m"}},
               {{{"B03.m", "99999999.99"}}, {}},
               {{{"B03.m", "100000000"}}, {"R02 B03.m"}},
               {{{"B06.m", "-99999999.99"}}, {}},
               {{{"B06.m", "-100000000.00"}}, {"R02 B06.m"}},
               {{{"C01.e", "100.5"}}, {"R02 C01.e"}},
               {{{"C01.e", "100.0"}}, {}},
               {{{"D01.m", "1.0001"}}, {}},
               {{{"D01.m", "1.00001"}}, {"R02 D01.m"}},
               {{{"E03.v", "85.55"}}, {"R02 E03.v"}},
               {{{"F03.v", "3.455"}}, {"R02 F03.v"}},
               {{{"F03.v", "3.45%"}}, {"R02 F03.v"}}},
              october());
    std::string thousand;
    for (int i = 0; i < 1000; ++i) thousand += "字";
    check_all({{{{"I03.v", thousand}}, {}}, {{{"I03.v", thousand + "字"}}, {"R02 I03.v"}}}, october());
}

BOOST_AUTO_TEST_CASE(r02_says_precisely_what_is_wrong)
{
    const auto message = [](const std::string& key, const std::string& text) {
        return evaluate(shipped_form(), changed(sound_cells(), {{key, text}}), october()).findings.at(0).message;
    };
    BOOST_TEST(message("B03.m", "五") == "只能填数字，例如 1234.50");
    BOOST_TEST(message("B03.m", "1.234") == "最多 2 位小数");
    BOOST_TEST(message("D01.m", "1.23456") == "最多 4 位小数");
    BOOST_TEST(message("C01.e", "1.5") == "只能填整数，例如 120");
    BOOST_TEST(message("B03.m", "100000000") == "数值过大：请核对单位是否为万元");
    BOOST_TEST(message("B03.m", "1e5") == "不能用科学计数法，请写成普通数字，例如 1234.50");
    BOOST_TEST(message("B03.m", "") == "请填写；没有发生额请填 0");
    BOOST_TEST(message("H01.v", "") == "请选择");
}

BOOST_AUTO_TEST_CASE(r03_stocks_and_cumulative_flows_are_not_negative)
{
    check_all({{{{"B13.e", "-0.01"}, {"F01.e", "-1"}}, {"R03 B13.e", "R03 F01.e"}},
               {{{"E01.pe", "-1"}, {"E02.pe", "-2"}}, {"R03 E01.pe", "R03 E02.pe"}},
               {{{"B03.y", "-0.01"}}, {"R03 B03.y"}},
               {{{"B03.y", "-0"}}, {}},
               {{{"B03.m", "-0.01"}}, {}},
               {{{"B03.py", "-0.01"}}, {}},
               {{{"B06.y", "-5"}, {"B07.y", "-500"}}, {}}},
              october());
}

BOOST_AUTO_TEST_CASE(r04_parts_of_the_income_do_not_exceed_it)
{
    check_all({{{{"A02.m", "100.01"}}, {}}, // 0.01 of tolerance for the one term
               {{{"A02.m", "100.02"}}, {"R04 A02.m"}},
               {{{"A02.y", "100.02"}}, {"R04 A02.y"}},
               {{{"A02.py", "90.02"}}, {"R04 A02.py"}},
               {{{"A03.m", "100.01"}}, {}},
               {{{"A03.m", "100.02"}}, {"R04 A03.m"}},
               {{{"G01.py", "90.01"}}, {}},
               {{{"G01.py", "90.02"}}, {"R04 G01.py"}},
               {{{"A01.m", "-1"}}, {}},
               {{{"A01.m", "0"}}, {"R04 A02.m", "R04 A03.m"}}},
              october());
    const auto report = evaluate(shipped_form(), changed(sound_cells(), {{"A02.m", "120"}}), october());
    BOOST_TEST(report.findings.at(0).message == "本月：主营业务收入 120.00 不能大于营业收入 100.00");
    BOOST_TEST((report.findings.at(0).cells == std::vector<CellKey>{{"A02", Column::month}, {"A01", Column::month}}));
}

BOOST_AUTO_TEST_CASE(r05_parts_of_assets_and_liabilities_do_not_exceed_them)
{
    check_all({{{{"B09.e", "1099.98"}}, {}}, // 0.01 for each of the two terms
               {{{"B09.e", "1099.97"}}, {"R05 B10.e"}},
               {{{"B09.pe", "1059.98"}}, {}},
               {{{"B09.pe", "1059.97"}}, {"R05 B10.pe"}},
               {{{"B12.e", "600.01"}}, {}},
               {{{"B12.e", "600.02"}}, {"R05 B12.e"}},
               {{{"B12.pe", "580.01"}}, {}},
               {{{"B12.pe", "580.02"}}, {"R05 B12.pe"}},
               {{{"F04.e", "500.01"}}, {}},
               {{{"F04.e", "500.02"}}, {"R05 F04.e"}},
               {{{"F04.pe", "480.01"}}, {}},
               {{{"F04.pe", "480.02"}}, {"R05 F04.pe"}},
               {{{"F01.e", "2000.01"}}, {}},
               {{{"F01.e", "2000.02"}}, {"R05 F01.e"}},
               {{{"F01.pe", "1900.01"}}, {}},
               {{{"F01.pe", "1900.02"}}, {"R05 F01.pe"}}},
              october());
    const auto report = evaluate(shipped_form(), changed(sound_cells(), {{"B09.e", "1000"}}), october());
    BOOST_TEST(report.findings.at(0).message == "期末：应收账款＋存货合计 1100.00 不能大于资产总计 1000.00");
}

BOOST_AUTO_TEST_CASE(r06_parts_of_staff_and_orders_do_not_exceed_them)
{
    check_all({{{{"C02.e", "100"}}, {}},
               {{{"C02.e", "101"}}, {"R06 C02.e"}},
               {{{"C02.pe", "98"}}, {}},
               {{{"C02.pe", "99"}}, {"R06 C02.pe"}},
               {{{"E02.e", "300.01"}}, {}},
               {{{"E02.e", "300.02"}}, {"R06 E02.e"}},
               {{{"E02.pe", "280.01"}}, {}},
               {{{"E02.pe", "280.02"}}, {"R06 E02.pe"}}},
              october());
}

BOOST_AUTO_TEST_CASE(r07_in_january_the_year_is_the_month)
{
    const std::vector<Case> in_january{{{{"B03.y", "5.01"}}, {}},
                                       {{{"B03.y", "5.02"}}, {"R07 B03.y"}},
                                       {{{"B03.y", "4.99"}}, {}},
                                       {{{"B03.y", "4.98"}}, {"R07 B03.y"}},
                                       {{{"D01.y", "1.2446"}}, {"R07 D01.y"}},
                                       {{{"G01.m", "1"}, {"G01.y", "2"}}, {"R07 G01.y"}}};
    check_all(in_january, january());
    auto february = january();
    february.period = {2027, 2};
    february.previous = sound_cells();
    check_all({{{{"B03.y", "50"}}, {}}}, february);
}

BOOST_AUTO_TEST_CASE(r08_cumulative_electricity_does_not_fall)
{
    check_all({{{{"D01.y", "1.2245"}, {"D01.m", "1"}}, {"R08 D01.y"}},
               {{{"D01.y", "1.2246"}, {"D01.m", "1"}}, {"R08 D01.y"}},
               {{{"D01.y", "1.2345"}, {"D01.m", "1"}}, {}},
               {{{"D01.m", "1.2445"}}, {}},
               {{{"D01.m", "1.2446"}}, {"R08 D01.y"}}},
              [] {
                  auto context = october();
                  context.previous = changed(sound_cells(), {{"D01.y", "1.2347"}});
                  return context;
              }());
    auto exact = october();
    exact.previous = changed(sound_cells(), {{"D01.y", "1.2445"}});
    check_all({{{}, {}}}, exact);
    exact.previous = changed(sound_cells(), {{"D01.y", "1.2446"}});
    check_all({{{}, {"R08 D01.y"}}}, exact);
}

BOOST_AUTO_TEST_CASE(r08_is_not_evaluated_without_the_previous_filing_and_says_so)
{
    auto context = october();
    for (const auto& previous : {std::optional<Cells>(), std::optional(Cells()), std::optional(Cells{{"D01.y", "abc"}})}) {
        context.previous = previous;
        const auto report = evaluate(shipped_form(), sound_cells(), context);
        BOOST_TEST((report.verdicts.at("R08") == Verdict::not_evaluated));
        BOOST_TEST(failures(report).empty());
        BOOST_TEST((report.findings[0].verdict == Verdict::not_evaluated));
        BOOST_TEST(report.findings[0].message == "没有上月报表或上月没有该项数据，未与上月的用电量（本年累计）核对");
        BOOST_TEST(report.is_submittable());
        BOOST_TEST(report.failures_at({"D01", Column::year}).empty());
    }
    context.period = {2027, 1};
    context.previous.reset();
    BOOST_TEST((evaluate(shipped_form(), sound_cells(), context).verdicts.at("R08") == Verdict::holds));
}

BOOST_AUTO_TEST_CASE(r09_choices_come_from_the_list)
{
    check_all({{{{"H01.v", "3"}}, {}},
               {{{"H01.v", "4"}}, {"R09 H01.v"}},
               {{{"H01.v", "0"}}, {"R09 H01.v"}},
               {{{"H01.v", "良好"}}, {"R09 H01.v"}},
               {{{"H01.v", "1,2"}}, {"R09 H01.v"}},
               {{{"I01.v", "1"}}, {}},
               {{{"I01.v", "13,1,2"}}, {}},
               {{{"I01.v", "１，2"}}, {}},
               {{{"I01.v", "1,2,3,4"}}, {"R09 I01.v"}},
               {{{"I01.v", "1,1"}}, {"R09 I01.v"}},
               {{{"I01.v", "14"}}, {"R09 I01.v"}},
               {{{"I02.v", "10"}}, {"R09 I02.v"}},
               {{{"I01.v", "1,,2"}}, {"R09 I01.v"}},
               {{{"I01.v", "99"}}, {}},
               {{{"I01.v", "99,1"}}, {"R09 I01.v"}},
               {{{"I01.v", "1,98"}}, {"R09 I03.v"}},
               {{{"I02.v", "98"}}, {"R09 I03.v"}},
               {{{"I02.v", "98"}, {"I03.v", "　"}}, {"R09 I03.v"}},
               {{{"I02.v", "98"}, {"I03.v", "测试建议"}}, {}}},
              october());
}

BOOST_AUTO_TEST_CASE(r10_exports_forbid_saying_there_are_none)
{
    check_all({{{{"H03.v", "4"}}, {"R10 H03.v", "R10 H03.v"}},
               {{{"H03.v", "4"}, {"A03.m", "0"}}, {"R10 H03.v"}},
               {{{"H03.v", "4"}, {"E02.e", "0"}}, {"R10 H03.v"}},
               {{{"H03.v", "4"}, {"A03.m", "0.01"}, {"E02.e", "0"}}, {"R10 H03.v"}},
               {{{"H03.v", "4"}, {"A03.m", "0"}, {"E02.e", "0.01"}}, {"R10 H03.v"}},
               {{{"H03.v", "4"}, {"A03.m", "0"}, {"E02.e", "0"}}, {}},
               {{{"H03.v", "3"}, {"A03.m", "0.01"}, {"E02.e", "0.01"}}, {}},
               {{{"H03.v", "4"}, {"A03.m", "-1"}, {"E02.e", "0"}}, {}}},
              october());
    const auto cells = changed(sound_cells(), {{"H03.v", "4"}, {"E02.e", "0"}});
    BOOST_TEST(evaluate(shipped_form(), cells, october()).findings.at(0).message == "出口收入（本月）为 10.00，不能选“无出口业务”");
}

BOOST_AUTO_TEST_CASE(r11_percentages_lie_within_their_bounds)
{
    check_all({{{{"E03.v", "0"}}, {}},
               {{{"E03.v", "-0.1"}}, {"R11 E03.v"}},
               {{{"E03.v", "150"}}, {}},
               {{{"E03.v", "150.1"}}, {"R11 E03.v"}},
               {{{"F03.v", "0"}}, {"R11 F03.v"}},
               {{{"F03.v", "0.01"}}, {}},
               {{{"F03.v", "36"}}, {}},
               {{{"F03.v", "36.01"}}, {"R11 F03.v"}},
               {{{"F02.m", "0"}}, {"R11 F03.v"}},
               {{{"F02.m", "0"}, {"F03.v", "0"}}, {"R11 F03.v"}},
               {{{"F02.m", "0"}, {"F03.v", "50"}}, {"R11 F03.v"}},
               {{{"F02.m", "0"}, {"F03.v", ""}}, {}},
               {{{"F02.m", "0.01"}}, {}}},
              october());
}

BOOST_AUTO_TEST_CASE(r12_industry_cells_are_for_industry)
{
    check_all({{{{"A04.m", ""}}, {"R12 A04.m"}}, {{{"B12.e", ""}, {"B12.pe", ""}}, {"R12 B12.e", "R12 B12.pe"}}}, october());
    const Cells left_out{{"A04.m", ""}, {"A04.y", ""}, {"A04.py", ""}, {"B12.e", ""}, {"B12.pe", ""}};
    for (const auto* section : {"B", "C", "D", "A", "E", "S", ""}) {
        auto context = october();
        context.section = section;
        const bool industrial = *section == 'B' || *section == 'C' || *section == 'D';
        BOOST_TEST_CONTEXT(section)
        {
            const auto filled = failures(evaluate(shipped_form(), sound_cells(), context));
            const auto empty = failures(evaluate(shipped_form(), changed(sound_cells(), left_out), context));
            const Failures all{"R12 A04.m", "R12 A04.y", "R12 A04.py", "R12 B12.e", "R12 B12.pe"};
            BOOST_TEST(filled == (industrial ? Failures{} : all), boost::test_tools::per_element());
            BOOST_TEST(empty == (industrial ? all : Failures{}), boost::test_tools::per_element());
        }
    }
    auto service = october();
    service.section = "F";
    Cells not_applicable;
    for (const auto& [key, text] : left_out) not_applicable[key] = "n/a";
    BOOST_TEST(failures(evaluate(shipped_form(), changed(sound_cells(), not_applicable), service)).empty());
}

BOOST_AUTO_TEST_CASE(r13_an_idle_month_is_declared)
{
    auto zeros = changed(every_cell("0"), {{"F03.v", ""}});
    for (const auto& [key, text] : sound_cells()) {
        if (key[0] == 'H' || key[0] == 'I') zeros[key] = text;
    }
    auto context = october();
    context.previous = zeros;
    BOOST_TEST(failures(evaluate(shipped_form(), zeros, context)) == Failures{"R13"}, boost::test_tools::per_element());
    BOOST_TEST(failures(evaluate(shipped_form(), changed(zeros, {{"B03.py", "5"}}), context)) == Failures{"R13"}, boost::test_tools::per_element());
    BOOST_TEST(evaluate(shipped_form(), changed(zeros, {{"C01.e", "1"}}), context).is_submittable());
    BOOST_TEST(evaluate(shipped_form(), changed(zeros, {{"B06.m", "-0.01"}}), context).is_submittable());

    const auto unreadable = evaluate(shipped_form(), changed(zeros, {{"B06.m", "abc"}}), context);
    BOOST_TEST((unreadable.verdicts.at("R13") == Verdict::not_evaluated));

    context.nil_declared = true;
    BOOST_TEST(evaluate(shipped_form(), zeros, context).is_submittable());
    const auto empty = failures(evaluate(shipped_form(), changed(zeros, {{"B03.m", ""}}), context));
    BOOST_TEST(empty == Failures{"R01 B03.m"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_empty_form_lacks_every_required_cell_and_the_declaration)
{
    const auto report = evaluate(shipped_form(), {}, october());
    const auto required = required_cells(shipped_form(), {}, october());
    BOOST_TEST(failures(report).size() == required.size() + 1);
    BOOST_TEST((report.verdicts.at("R04") == Verdict::not_evaluated));
    BOOST_TEST((report.verdicts.at("R13") == Verdict::fails));
}

BOOST_AUTO_TEST_CASE(a_cell_that_cannot_be_read_takes_part_in_nothing_else)
{
    check_all({{{{"A01.m", "abc"}}, {"R02 A01.m"}},
               {{{"B09.e", "1e9"}}, {"R02 B09.e"}},
               {{{"F02.m", "无"}}, {"R02 F02.m"}},
               {{{"H03.v", "9"}}, {"R09 H03.v"}}},
              october());
    const auto report = evaluate(shipped_form(), changed(sound_cells(), {{"A01.m", "abc"}}), october());
    BOOST_TEST((report.verdicts.at("R04") == Verdict::not_evaluated));
    BOOST_TEST((report.verdicts.at("R05") == Verdict::holds));
}

BOOST_AUTO_TEST_SUITE_END()
