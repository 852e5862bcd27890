// SPDX-License-Identifier: MPL-2.0
#include <boost/test/unit_test.hpp>

#include "form/quiet_filing.hpp"

using namespace tianbao;
using namespace tianbao::form;

namespace {

using Places = std::vector<std::string>;

/// What is changed in the quiet filing and in the two that it is compared with, and where the check then fails.
struct Case {
    Cells now;
    Places places;
    Cells previous{};
    Cells last_year{};
};

std::string described(const Cells& changes)
{
    std::string out;
    for (const auto& [key, text] : changes) out += key + "=" + text + " ";
    return out;
}

void check_all(const std::string& check, const std::vector<Case>& cases, Context context = quiet_october())
{
    for (const auto& each : cases) {
        context.previous = changed(quiet_previous(), each.previous);
        context.last_year = changed(quiet_last_year(), each.last_year);
        const auto found = places_of(evaluate(shipped_form(), changed(quiet_cells(), each.now), context), check);
        BOOST_TEST_CONTEXT(check << " " << described(each.now) << "| " << described(each.previous) << "| " << described(each.last_year))
        {
            BOOST_TEST(found == each.places, boost::test_tools::per_element());
        }
    }
}

/// The decimal text plus so many units of 0.0001.
std::string moved(const std::string& text, std::int64_t units, int decimals = 2)
{
    return (Decimal::parse(text, Decimal::kDecimals).value() + Decimal::from_units(units)).to_text(decimals);
}

std::vector<const Indicator*> flows()
{
    std::vector<const Indicator*> found;
    for (const auto& indicator : shipped_form().indicators) {
        if (indicator.kind == Kind::flow) found.push_back(&indicator);
    }
    return found;
}

Context in_month(int month)
{
    auto context = quiet_october();
    context.period = {2026, month};
    return context;
}

} // namespace

BOOST_AUTO_TEST_SUITE(soft_check)

BOOST_AUTO_TEST_CASE(nothing_is_found_in_a_quiet_filing)
{
    const auto report = evaluate(shipped_form(), quiet_cells(), quiet_october());
    for (const auto& finding : report.findings) BOOST_ERROR(finding.check << " " << finding.message);
    for (const auto& [check, verdict] : report.verdicts) BOOST_TEST((verdict == Verdict::holds), check);
}

BOOST_AUTO_TEST_CASE(q01_the_year_is_that_of_last_month_and_this_month)
{
    check_all("Q01", {{{{"A01.y", "10000.02"}}, {}},
                      {{{"A01.y", "10000.03"}}, {"A01.y"}},
                      {{{"A01.y", "9999.98"}}, {}},
                      {{{"A01.y", "9999.97"}}, {"A01.y"}},
                      {{{"D01.y", "40.0200"}}, {}},
                      {{{"D01.y", "40.0201"}}, {"D01.y"}},
                      {{{"B07.m", "120.02"}}, {}},
                      {{{"B07.m", "120.03"}}, {"B07.y"}},
                      {{}, {"B07.y"}, {{"B07.y", "1080.03"}}},
                      {{{"G01.y", ""}}, {}},
                      {{{"G01.m", ""}}, {}}});
    for (const auto* flow : flows()) {
        const auto year = flow->cell(Column::year).text();
        const auto now = quiet_cells().at(year);
        const std::int64_t step = flow->decimals == 4 ? 1 : 100;
        for (const std::int64_t bound : {200, -200}) {
            check_all("Q01", {{{{year, moved(now, bound, flow->decimals)}}, {}},
                              {{{year, moved(now, bound > 0 ? bound + step : bound - step, flow->decimals)}}, {year}}});
        }
    }
    check_all("Q01", {{{{"A01.y", "5000"}}, {}}}, in_month(1));
    check_all("Q01", {{{{"A01.y", "5000"}}, {"A01.y"}}}, in_month(2));
    const auto report = evaluate(shipped_form(), changed(quiet_cells(), {{"A01.y", "9000.5"}}), quiet_october());
    BOOST_TEST(finding_of(report, "Q01").message ==
               "营业收入（本年累计） 9000.50 不等于上月报表的本年累计 9000.00 加本月 1000.00，两者之和为 10000.00。请核实后修改，或填写说明");
}

BOOST_AUTO_TEST_CASE(q02_the_year_does_not_shrink)
{
    for (const auto* flow : flows()) {
        const auto year = flow->cell(Column::year).text();
        const auto now = quiet_cells().at(year);
        const bool is_money = flow->type == ValueType::money;
        check_all("Q02", {{{}, {}, {{year, now}}}, {{}, is_money ? Places{year} : Places{}, {{year, moved(now, 100, flow->decimals)}}}});
    }
    check_all("Q02", {{{}, {}, {{"A01.y", "20000"}}}}, in_month(1));
}

BOOST_AUTO_TEST_CASE(q03_a_month_is_not_negative)
{
    for (const auto* flow : flows()) {
        const auto month = flow->cell(Column::month).text();
        const bool may_be = flow->code == "B06" || flow->code == "B07";
        const auto least = Decimal::from_units(flow->decimals == 4 ? -1 : -100).to_text(flow->decimals);
        check_all("Q03", {{{{month, "0"}}, {}}, {{{month, least}}, may_be ? Places{} : Places{month}}});
    }
}

BOOST_AUTO_TEST_CASE(q04_last_years_figure_is_what_was_filed)
{
    for (const auto* flow : flows()) {
        const auto before = flow->cell(Column::last_year).text();
        const auto filed = quiet_cells().at(before);
        check_all("Q04", {{{{before, moved(filed, 100, flow->decimals)}}, {}},
                          {{{before, moved(filed, -100, flow->decimals)}}, {}},
                          {{{before, moved(filed, 200, flow->decimals)}}, {before}},
                          {{{before, moved(filed, -200, flow->decimals)}}, {before}}});
    }
    check_all("Q04", {{{{"D01.py", "38.0100"}}, {}}, {{{"D01.py", "38.0101"}}, {"D01.py"}}, {{}, {"A01.py"}, {}, {{"A01.y", "9500.02"}}}});
}

BOOST_AUTO_TEST_CASE(q05_income_stays_near_last_years)
{
    check_all("Q05", {{{{"A01.y", "4750.00"}}, {}},
                      {{{"A01.y", "4749.99"}}, {"A01.y"}},
                      {{{"A01.y", "14250.00"}}, {}},
                      {{{"A01.y", "14250.01"}}, {"A01.y"}},
                      {{{"A01.py", "0"}}, {}},
                      {{{"A01.py", "0.01"}}, {"A01.y"}}});
    const auto report = evaluate(shipped_form(), changed(quiet_cells(), {{"A01.y", "4749.99"}}), quiet_october());
    BOOST_TEST(finding_of(report, "Q05").message ==
               "营业收入（本年累计） 4749.99 是上年同期累计 9500.00 的 50.0%，不在 50% 到 150% 之间。请核实后修改，或填写说明");
}

BOOST_AUTO_TEST_CASE(q06_months_follow_each_other)
{
    for (const auto* month : {"A01.m", "A04.m"}) {
        check_all("Q06", {{{{month, "500.00"}}, {}, {{month, "1000"}}},
                          {{{month, "499.99"}}, {month}, {{month, "1000"}}},
                          {{{month, "2000.00"}}, {}, {{month, "1000"}}},
                          {{{month, "2000.01"}}, {month}, {{month, "1000"}}},
                          {{{month, "2000.01"}}, {}, {{month, "0"}}},
                          {{{month, "2000.01"}}, {}, {{month, "-1"}}},
                          {{{month, "0"}}, {}, {{month, "0"}}}});
    }
    check_all("Q06", {{{{"D01.m", "1.9500"}}, {}},
                      {{{"D01.m", "1.9499"}}, {"D01.m"}},
                      {{{"D01.m", "7.8000"}}, {}},
                      {{{"D01.m", "7.8001"}}, {"D01.m"}},
                      {{{"B01.m", "7000"}}, {}}});
}

BOOST_AUTO_TEST_CASE(q08_profit_follows_from_income_and_costs)
{
    check_all("Q08", {{{{"B07.y", "2290.00"}}, {}},
                      {{{"B07.y", "2290.01"}}, {"B07.y"}},
                      {{{"B07.y", "290.00"}}, {}},
                      {{{"B07.y", "289.99"}}, {"B07.y"}},
                      {{{"B06.y", "-950.00"}, {"B07.y", "1290.00"}}, {}},
                      {{{"B06.y", "-950.01"}, {"B07.y", "1290.00"}}, {"B07.y"}}});
    const Cells small{{"A01.y", "100"}, {"B01.y", "0"}, {"B02.y", "0"}, {"B03.y", "0"}, {"B04.y", "0"}, {"B05.y", "0"}, {"B06.y", "0"}};
    check_all("Q08", {{changed(small, {{"B07.y", "150.00"}}), {}},
                      {changed(small, {{"B07.y", "150.01"}}), {"B07.y"}},
                      {changed(small, {{"B07.y", "50.00"}}), {}},
                      {changed(small, {{"B07.y", "49.99"}}), {"B07.y"}},
                      {changed(small, {{"A01.y", "499.90"}, {"B07.y", "549.90"}}), {}}, // a tenth of it is less than 50
                      {changed(small, {{"A01.y", "499.90"}, {"B07.y", "549.91"}}), {"B07.y"}},
                      {changed(small, {{"A01.y", "500.00"}, {"B07.y", "550.00"}}), {}},
                      {changed(small, {{"A01.y", "500.00"}, {"B07.y", "550.01"}}), {"B07.y"}},
                      {changed(small, {{"A01.y", "500.10"}, {"B07.y", "550.11"}}), {}}, // and here more
                      {changed(small, {{"A01.y", "500.10"}, {"B07.y", "550.12"}}), {"B07.y"}}});
    const auto report = evaluate(shipped_form(), changed(quiet_cells(), {{"B07.y", "3000"}}), quiet_october());
    BOOST_TEST(finding_of(report, "Q08").cells.size() == 8u);
    BOOST_TEST(finding_of(report, "Q08").message.find("后的 1290.00 相差 1710.00，大于 1000.00（") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(q09_costs_and_taxes_are_in_proportion)
{
    check_all("Q09", {{{{"B01.y", "10000.00"}}, {}},
                      {{{"B01.y", "10000.01"}}, {"B01.y"}},
                      {{{"B01.y", "2000.00"}}, {}},
                      {{{"B01.y", "1999.99"}}, {"B01.y"}},
                      {{{"B02.y", "2000.00"}}, {}},
                      {{{"B02.y", "2000.01"}}, {"B02.y"}},
                      {{{"B08.y", "10000.00"}}, {}},
                      {{{"B08.y", "10000.01"}}, {"B08.y"}},
                      {{{"A01.y", "0"}}, {"B02.y", "B08.y"}},
                      {{{"A01.y", "0"}, {"B02.y", "0"}, {"B08.y", "0"}}, {}}});
}

BOOST_AUTO_TEST_CASE(q10_profit_keeps_its_sign_and_stays_below_income)
{
    check_all("Q10", {{{{"B07.y", "-0.01"}}, {"B07.y"}},
                      {{{"B07.y", "0"}}, {}},
                      {{{"B07.y", "-5"}, {"B07.py", "0"}}, {}},
                      {{{"B07.y", "5"}, {"B07.py", "-0.01"}}, {"B07.y"}},
                      {{{"B07.y", "-5"}, {"B07.py", "-5"}}, {}},
                      {{{"B07.y", "10000.00"}}, {}},
                      {{{"B07.y", "10000.01"}}, {"B07.y"}},
                      {{{"B07.y", "-10000.00"}, {"B07.py", "-1"}}, {}},
                      {{{"B07.y", "-10000.01"}, {"B07.py", "-1"}}, {"B07.y"}},
                      {{{"B07.y", "-10000.01"}}, {"B07.y"}}}); // both rules, one place
}

BOOST_AUTO_TEST_CASE(q11_debts_stay_below_assets)
{
    check_all("Q11", {{{{"B13.e", "14400.00"}}, {}},
                      {{{"B13.e", "14400.01"}}, {"B13.e"}},
                      {{{"B13.e", "16000.00"}}, {"B13.e"}},
                      {{{"B13.e", "16000.01"}}, {"B13.e"}},
                      {{{"B09.e", "0"}, {"B13.e", "0"}}, {}},
                      {{{"B09.e", "0"}, {"B13.e", "0.01"}}, {"B13.e"}}});
    const auto message = [](const std::string& debts) {
        return finding_of(evaluate(shipped_form(), changed(quiet_cells(), {{"B13.e", debts}}), quiet_october()), "Q11").message;
    };
    BOOST_TEST(message("16000").starts_with("资产负债率 100.0% 高于 90%"));
    BOOST_TEST(message("16000.01").starts_with("资不抵债：负债合计 16000.01 大于资产总计 16000.00"));
}

BOOST_AUTO_TEST_CASE(q12_assets_and_debts_change_slowly)
{
    for (const auto* end : {"B09.e", "B13.e"}) {
        check_all("Q12", {{{{end, "15000.00"}}, {}, {{end, "10000"}}},
                          {{{end, "15000.01"}}, {end}, {{end, "10000"}}},
                          {{{end, "5000.00"}}, {}, {{end, "10000"}}},
                          {{{end, "4999.99"}}, {end}, {{end, "10000"}}},
                          {{{end, "4999.99"}}, {}, {{end, "0"}}}});
    }
    check_all("Q12", {{{{"B10.e", "12000.00"}}, {}}, {{{"B10.e", "12000.01"}}, {"B10.e"}}, {{{"B11.e", "9000"}}, {}}});
}

BOOST_AUTO_TEST_CASE(q13_staff_changes_slowly)
{
    check_all("Q13", {{{{"C01.e", "141"}}, {}, {{"C01.e", "118"}}},
                      {{{"C01.e", "142"}}, {"C01.e"}, {{"C01.e", "118"}}},
                      {{{"C01.e", "95"}}, {}, {{"C01.e", "118"}}},
                      {{{"C01.e", "94"}}, {"C01.e"}, {{"C01.e", "118"}}},
                      {{{"C01.e", "60"}}, {}, {{"C01.e", "50"}}},
                      {{{"C01.e", "61"}}, {"C01.e"}, {{"C01.e", "50"}}},
                      {{{"C01.e", "29"}}, {}, {{"C01.e", "20"}}},
                      {{{"C01.e", "30"}}, {"C01.e"}, {{"C01.e", "20"}}},
                      {{{"C01.e", "11"}}, {}, {{"C01.e", "20"}}},
                      {{{"C01.e", "10"}}, {"C01.e"}, {{"C01.e", "20"}}},
                      {{{"C01.e", "9"}}, {}, {{"C01.e", "0"}}},
                      {{{"C01.e", "10"}}, {"C01.e"}, {{"C01.e", "0"}}},
                      {{{"C01.e", "0"}, {"A01.m", "0"}}, {}, {{"C01.e", "5"}}},
                      {{{"C01.e", "0"}, {"A01.m", "0.01"}}, {"C01.e"}, {{"C01.e", "5"}}},
                      {{{"C01.e", "1"}, {"A01.m", "0.01"}}, {}, {{"C01.e", "5"}}}});
}

BOOST_AUTO_TEST_CASE(q14_pay_for_each_person_is_plausible)
{
    check_all("Q14", {{{{"C03.m", "24.00"}}, {}},
                      {{{"C03.m", "23.99"}}, {"C03.m"}},
                      {{{"C03.m", "960.00"}}, {}},
                      {{{"C03.m", "960.01"}}, {"C03.m"}},
                      {{{"C01.e", "0"}}, {}}});
}

BOOST_AUTO_TEST_CASE(q15_income_for_each_person_is_plausible)
{
    check_all("Q15", {{{{"A01.y", "500.00"}}, {}},
                      {{{"A01.y", "499.99"}}, {"A01.y"}},
                      {{{"A01.y", "200000.00"}}, {}},
                      {{{"A01.y", "200000.01"}}, {"A01.y"}},
                      {{{"C01.e", "0"}}, {}}});
    check_all("Q15",
              {{{{"A01.y", "50.00"}}, {}}, {{{"A01.y", "49.99"}}, {"A01.y"}}, {{{"A01.y", "20000.00"}}, {}}, {{{"A01.y", "20000.01"}}, {"A01.y"}}},
              in_month(1));
    check_all("Q15", {{{{"A01.y", "600.00"}}, {}}, {{{"A01.y", "599.99"}}, {"A01.y"}}}, in_month(12));
}

BOOST_AUTO_TEST_CASE(q16_power_follows_output)
{
    check_all(
        "Q16",
        {{{{"D01.m", "0"}, {"A04.m", "0.01"}}, {"D01.m"}}, {{{"D01.m", "0"}, {"A04.m", "0"}}, {}}, {{{"D01.m", "0.0001"}, {"A04.m", "0.01"}}, {}}});
    const Cells level{{"D01.py", "40"}, {"A04.py", "10000"}, {"A04.y", "10000"}};
    check_all("Q16", {{changed(level, {{"D01.y", "52"}}), {}},
                      {changed(level, {{"D01.y", "52.0001"}}), {"D01.y"}},
                      {changed(level, {{"D01.y", "28"}}), {}},
                      {changed(level, {{"D01.y", "27.9999"}}), {"D01.y"}},
                      {changed(level, {{"D01.y", "60"}, {"A04.y", "12000"}}), {}},
                      {changed(level, {{"D01.y", "60"}, {"A04.y", "11999.99"}}), {"D01.y"}},
                      {changed(level, {{"D01.y", "60"}, {"D01.py", "0"}}), {}},
                      {changed(level, {{"D01.y", "60"}, {"A04.py", "0"}}), {}}});
    auto service = quiet_october();
    service.section = "F";
    check_all("Q16", {{{{"D01.m", "0"}, {"D01.y", "90"}, {"A04.m", ""}, {"A04.y", ""}, {"A04.py", ""}}, {}}}, service);
}

BOOST_AUTO_TEST_CASE(q17_research_is_neither_missing_nor_too_much)
{
    check_all("Q17", {{{{"B05.y", "0"}}, {"B05.y"}}, {{{"B05.y", "0.01"}}, {}}, {{{"B05.y", "5000.00"}}, {}}, {{{"B05.y", "5000.01"}}, {"B05.y"}}});
    auto other = quiet_october();
    other.category = enterprise::Category::nurtured;
    check_all("Q17", {{{{"B05.y", "0"}}, {}}, {{{"B05.y", "5000.01"}}, {"B05.y"}}}, other);
}

BOOST_AUTO_TEST_CASE(q18_a_month_has_income)
{
    check_all("Q18", {{{{"A01.m", "0"}}, {"A01.m"}}, {{{"A01.m", "0.01"}}, {}}, {{{"A01.m", "-0.01"}}, {}}});
}

BOOST_AUTO_TEST_CASE(q20_output_follows_income)
{
    check_all("Q20", {{{{"A04.y", "5000.00"}}, {}},
                      {{{"A04.y", "4999.99"}}, {"A04.y"}},
                      {{{"A04.y", "15000.00"}}, {}},
                      {{{"A04.y", "15000.01"}}, {"A04.y"}},
                      {{{"A01.y", "0"}}, {}}});
    auto service = quiet_october();
    service.section = "I";
    check_all("Q20", {{{{"A04.y", ""}}, {}}, {{{"A04.y", "n/a"}}, {}}}, service);
}

BOOST_AUTO_TEST_CASE(q21_judgements_agree_with_figures_and_difficulties)
{
    check_all("Q21", {{{{"H01.v", "1"}, {"A01.y", "6650.00"}}, {}},
                      {{{"H01.v", "1"}, {"A01.y", "6649.99"}}, {"H01.v"}},
                      {{{"H01.v", "2"}, {"A01.y", "6649.99"}}, {}},
                      {{{"H01.v", "1"}, {"A01.y", "0"}, {"A01.py", "0"}}, {}},
                      {{{"H05.v", "1"}, {"I01.v", "6"}}, {"H05.v"}},
                      {{{"H05.v", "1"}, {"I01.v", "1,7"}}, {"H05.v"}},
                      {{{"H05.v", "1"}, {"I01.v", "8,1,2"}}, {"H05.v"}},
                      {{{"H05.v", "1"}, {"I01.v", "5,9"}}, {}},
                      {{{"H05.v", "2"}, {"I01.v", "6,7,8"}}, {}},
                      {{{"H01.v", "3"}, {"I01.v", "99"}}, {"I01.v"}},
                      {{{"H01.v", "2"}, {"I01.v", "99"}}, {}},
                      {{{"H01.v", "3"}, {"I01.v", "1"}}, {}}});
}

BOOST_AUTO_TEST_SUITE_END()
