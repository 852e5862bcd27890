// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "form/explanation.hpp"
#include "form/quiet_filing.hpp"

// The soft checks that set a filing against others or the profile, and what is said when there are none.

using namespace tianbao;
using namespace tianbao::form;

namespace {

using Places = std::vector<std::string>;

Report report_of(const Cells& changes, const Cells& previous_changes = {})
{
    auto context = quiet_october();
    context.previous = changed(quiet_previous(), previous_changes);
    return evaluate(shipped_form(), changed(quiet_cells(), changes), context);
}

Places slips(const Cells& changes, const Cells& previous_changes = {})
{
    return places_of(report_of(changes, previous_changes), "Q07");
}

std::string text_of(std::int64_t hundredths)
{
    return Decimal::from_units(hundredths * 100).to_text(2);
}

std::string correction_of(const Report& report)
{
    const auto& correction = finding_of(report, "Q07").correction;
    return correction ? to_json(correction->cells) + " " + correction->label : "none";
}

/// September as October, but for so many of its cells of the month and of the end.
Cells repeated_but_for(int different)
{
    auto cells = quiet_previous();
    for (const auto& [key, text] : quiet_cells()) {
        const auto column = CellKey::parse(key)->column;
        if ((column == Column::month || column == Column::end) && different-- <= 0) cells[key] = text;
    }
    return cells;
}

Report with_previous(const std::optional<Cells>& previous)
{
    auto context = quiet_october();
    context.previous = previous;
    return evaluate(shipped_form(), quiet_cells(), context);
}

} // namespace

BOOST_AUTO_TEST_SUITE(comparison_check)

BOOST_AUTO_TEST_CASE(q07_a_slip_of_unit_is_within_five_percent_of_its_factor)
{
    struct Pair {
        std::string own, other;
        bool is_previous;
    };
    constexpr std::int64_t kReference = 400'000; // 4000.00
    for (const auto& [own, other, is_previous] :
         {Pair{"B03.m", "B03.m", true}, Pair{"B03.y", "B03.py", false}, Pair{"B11.e", "B11.e", true}, Pair{"B11.e", "B11.pe", false}}) {
        const auto slip = [&, key = own, reference = other, previous = is_previous](std::int64_t hundredths) {
            const Cells there{{reference, text_of(kReference)}};
            return slips(changed(previous ? Cells{} : there, {{key, text_of(hundredths)}}), previous ? there : Cells{});
        };
        for (const std::int64_t factor : {10, 100, 1000, 10'000}) {
            BOOST_TEST_CONTEXT(own << " " << other << " " << factor)
            {
                for (const auto middle : {kReference * factor, kReference / factor}) {
                    BOOST_TEST(slip(middle) == Places{own}, boost::test_tools::per_element());
                    BOOST_TEST(slip(middle * 95 / 100) == Places{own}, boost::test_tools::per_element());
                    BOOST_TEST(slip(middle * 105 / 100) == Places{own}, boost::test_tools::per_element());
                    BOOST_TEST(slip(middle * 95 / 100 - 1).empty());
                    BOOST_TEST(slip(middle * 105 / 100 + 1).empty());
                }
            }
        }
        BOOST_TEST(slip(0).empty());
        BOOST_TEST(slip(kReference).empty());
        BOOST_TEST(slip(-kReference * 10).empty());
    }
    BOOST_TEST(slips({{"B06.m", "-50"}}, {{"B06.m", "-5"}}) == Places{"B06.m"}, boost::test_tools::per_element());
    BOOST_TEST(slips({{"B06.m", "-50"}}, {{"B06.m", "5"}}).empty());
    BOOST_TEST(slips({{"B06.m", "50"}}, {{"B06.m", "0"}}).empty());
    BOOST_TEST(slips({{"D01.m", "40"}}, {{"D01.m", "4"}}).empty()); // money only
    BOOST_TEST(slips({{"B11.e", "40000"}, {"B11.pe", "4000"}}, {{"B11.e", "4000"}}).size() == 1u);
}

BOOST_AUTO_TEST_CASE(q07_offers_the_figure_in_the_right_unit)
{
    const auto offered = [](const std::string& own, const std::string& reference) {
        return correction_of(report_of({{"B03.m", own}}, {{"B03.m", reference}}));
    };
    BOOST_TEST(offered("40000", "4000") == "{\"B03.m\":\"4000.00\"} ÷10");
    BOOST_TEST(offered("0.40", "4000") == "{\"B03.m\":\"4000.00\"} ×10000");
    BOOST_TEST(offered("41234.56", "4") == "{\"B03.m\":\"4.12\"} ÷10000");
    BOOST_TEST(offered("41250.00", "4") == "{\"B03.m\":\"4.13\"} ÷10000"); // half away from zero
    BOOST_TEST(offered("-41250.00", "-4") == "{\"B03.m\":\"-4.13\"} ÷10000");
    BOOST_TEST(offered("9999999.99", "99999999.99") == "{\"B03.m\":\"99999999.90\"} ×10");
    BOOST_TEST(offered("10000000.00", "99999999.99") == "none"); // as large as money must not be

    const auto finding = finding_of(report_of({{"B03.y", "4800000"}}), "Q07");
    BOOST_TEST(finding.message ==
               "疑似计量单位错误（元、千元、万元）：销售费用（本年累计） 4800000.00 与销售费用（上年同期累计） 480.00 约相差 10000 "
               "倍。请核实后修改，或填写说明");
    BOOST_TEST((finding.cells == std::vector<CellKey>{{"B03", Column::year}, {"B03", Column::last_year}}));
    BOOST_TEST(finding_of(report_of({{"B03.m", "480"}}), "Q07").message.find("与上月的销售费用（本月） 48.00 约相差 10 倍") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(q07_is_not_evaluated_where_figures_are_missing)
{
    const auto without = with_previous(std::nullopt);
    BOOST_TEST((without.verdicts.at("Q07") == Verdict::not_evaluated));
    BOOST_TEST((finding_of(without, "Q07").verdict == Verdict::not_evaluated));
    BOOST_TEST(finding_of(without, "Q07").cells.size() == 24u); // 15 flows, 9 stocks in 万元
    BOOST_TEST(finding_of(without, "Q07").message == "没有上月报表或上月没有该项数据，未与上月比较计量单位");

    const auto lacking = report_of({}, {{"B03.m", ""}});
    BOOST_TEST((lacking.verdicts.at("Q07") == Verdict::not_evaluated));
    BOOST_TEST((finding_of(lacking, "Q07").cells == std::vector<CellKey>{{"B03", Column::month}}));
    BOOST_TEST(finding_of(lacking, "Q07").message == "没有上月报表或上月没有该项数据，未与上月比较计量单位");

    for (const auto& report : {report_of({{"B03.py", ""}}), report_of({{"B03.m", "abc"}})}) {
        BOOST_TEST((report.verdicts.at("Q07") == Verdict::not_evaluated));
        BOOST_TEST(places_of(report, "Q07").empty());
    }
    BOOST_TEST((report_of({{"G01.m", ""}, {"G01.y", ""}, {"G01.py", ""}}).verdicts.at("Q07") == Verdict::holds));
}

BOOST_AUTO_TEST_CASE(q19_nine_of_ten_cells_as_last_month)
{
    const auto repeats = [](const Cells& previous) { return places_of(with_previous(previous), "Q19"); };
    BOOST_TEST(repeats(repeated_but_for(0)) == Places{""}, boost::test_tools::per_element());
    BOOST_TEST(repeats(repeated_but_for(2)) == Places{""}, boost::test_tools::per_element()); // 25 of 27
    BOOST_TEST(repeats(repeated_but_for(3)).empty());                                         // 24 of 27
    BOOST_TEST(finding_of(with_previous(repeated_but_for(2)), "Q19").message.find("比较的 27 项本月和期末数据中，有 25 项") != std::string::npos);

    const Cells nine{{"A01.m", "1000"}, {"A02.m", "950"},   {"A03.m", "100"},  {"A04.m", "1020"}, {"B01.m", "700"},
                     {"B02.m", "6"},    {"B09.e", "16000"}, {"B10.e", "2400"}, {"B11.e", "1900"}, {"A01.y", "10000"}};
    BOOST_TEST(repeats(nine).empty());
    BOOST_TEST((with_previous(nine).verdicts.at("Q19") == Verdict::not_evaluated));
    BOOST_TEST(finding_of(with_previous(nine), "Q19").message == "没有上月报表或上月的数据太少，未核对是否与上月数据雷同");
    const auto fresh = evaluate(shipped_form(), nine, quiet_october()); // what is missing here other checks say
    BOOST_TEST((fresh.verdicts.at("Q19") == Verdict::not_evaluated));
    BOOST_CHECK_THROW(finding_of(fresh, "Q19"), std::out_of_range);
    BOOST_TEST(repeats(changed(nine, {{"C01.e", "120"}})) == Places{""}, boost::test_tools::per_element());
    BOOST_TEST(repeats(changed(nine, {{"C01.e", "121"}})) == Places{""}, boost::test_tools::per_element()); // 9 of 10
    BOOST_TEST(repeats(changed(nine, {{"C01.e", "121"}, {"B11.e", "1"}})).empty());
    BOOST_TEST((with_previous(std::nullopt).verdicts.at("Q19") == Verdict::not_evaluated));
    BOOST_TEST(finding_of(with_previous(std::nullopt), "Q19").cells.empty());
}

BOOST_AUTO_TEST_CASE(q22_capacity_and_size_class_agree_with_the_profile)
{
    const auto places = [](const Cells& changes) { return places_of(report_of(changes), "Q22"); };
    BOOST_TEST(places({{"E03.v", "100"}}).empty());
    BOOST_TEST(places({{"E03.v", "100.1"}}) == Places{"E03.v"}, boost::test_tools::per_element());
    BOOST_TEST(places({{"A01.y", "250.00"}}).empty()); // 300 万元 a year
    BOOST_TEST(places({{"A01.y", "249.99"}}) == Places{"A01.y"}, boost::test_tools::per_element());
    BOOST_TEST(places({{"C01.e", "20"}}).empty());
    BOOST_TEST(places({{"C01.e", "19"}}) == Places{"A01.y"}, boost::test_tools::per_element());
    BOOST_TEST(places({{"C01.e", "300"}, {"A01.y", "1666.66"}}).empty());
    BOOST_TEST(places({{"C01.e", "300"}, {"A01.y", "1666.67"}}) == Places{"A01.y"}, boost::test_tools::per_element());
    BOOST_TEST(places({{"C01.e", "299"}, {"A01.y", "1666.67"}}).empty());
    const auto finding = finding_of(report_of({{"A01.y", "100"}}), "Q22");
    BOOST_TEST(finding.message.find("测算为微型企业，企业基本信息中为小型企业") != std::string::npos);
    BOOST_TEST(finding.cells.size() == 3u);

    for (const auto size :
         {enterprise::SizeClass::large, enterprise::SizeClass::medium, enterprise::SizeClass::small, enterprise::SizeClass::micro}) {
        auto context = quiet_october();
        context.size = size;
        const bool is_small = size == enterprise::SizeClass::small;
        BOOST_TEST(places_of(evaluate(shipped_form(), quiet_cells(), context), "Q22").empty() == is_small);
    }
}

BOOST_AUTO_TEST_CASE(q22_says_that_it_is_not_evaluated_without_limits_or_profile)
{
    auto without_limits = quiet_october();
    without_limits.limits = nullptr;
    auto without_size = quiet_october();
    without_size.size.reset();
    for (const auto& context : {without_limits, without_size}) {
        const auto report = evaluate(shipped_form(), quiet_cells(), context);
        BOOST_TEST((report.verdicts.at("Q22") == Verdict::not_evaluated));
        const auto& finding = finding_of(report, "Q22");
        BOOST_TEST((finding.verdict == Verdict::not_evaluated));
        BOOST_TEST(finding.message == "企业基本信息中没有企业规模，或所属行业没有划型标准，未核对企业规模");
        BOOST_TEST(finding.cells.size() == 3u);
    }
}

BOOST_AUTO_TEST_CASE(q22_leaves_it_to_other_checks_that_figures_are_missing)
{
    for (const auto* key : {"A01.y", "C01.e", "B09.e"}) {
        for (const auto* text : {"", "abc"}) {
            const auto report = report_of({{key, text}});
            BOOST_TEST((report.verdicts.at("Q22") == Verdict::not_evaluated));
            BOOST_CHECK_THROW(finding_of(report, "Q22"), std::out_of_range);
        }
    }
}

BOOST_AUTO_TEST_CASE(q23_a_figure_outside_its_usual_range_is_to_be_looked_at)
{
    struct Case {
        const char *key, *text;
        bool fails;
    };
    for (const auto& [key, text, fails] : std::vector<Case>{{"A01.m", "499.99", true},
                                                            {"A01.m", "500.00", false},
                                                            {"A01.m", "1500.00", false},
                                                            {"A01.m", "1500.01", true},
                                                            {"C01.e", "59", true},
                                                            {"C01.e", "60", false},
                                                            {"C01.e", "181", true},
                                                            {"D01.m", "1.9999", true},
                                                            {"D01.m", "6.0000", false},
                                                            {"D01.m", "6.0001", true}}) {
        const auto report = report_of({{key, text}});
        BOOST_TEST((places_of(report, "Q23") == (fails ? Places{key} : Places{})), key << " " << text);
        BOOST_TEST(owed(report, normalise(shipped_form(), changed(quiet_cells(), {{key, text}})), {}, {}, {2026, 10}).size() ==
                   failures(report, CheckClass::soft).size()); // it asks for no explanation
    }
    const auto report = report_of({{"A01.m", "1500.01"}});
    const auto& finding = finding_of(report, "Q23");
    BOOST_TEST((finding.check_class == CheckClass::ask));
    BOOST_TEST(finding.message == "营业收入（本月） 1500.01 不在本企业最近 24 个月的常见范围 500.00 至 1500.00 之内，请核对");
    BOOST_TEST(report.is_submittable());
}

BOOST_AUTO_TEST_CASE(q23_is_not_evaluated_without_a_range_and_names_the_group_when_it_is_of_one)
{
    auto context = quiet_october();
    context.usual.erase("C01.e");
    context.usual.at("A01.m").is_of_group = true;
    const auto report = evaluate(shipped_form(), changed(quiet_cells(), {{"A01.m", "100.00"}, {"B01.m", "x"}}), context);
    BOOST_TEST((report.verdicts.at("Q23") == Verdict::fails));
    BOOST_TEST(finding_of(report, "Q23").message.find("同行业同规模企业") != std::string::npos);
    const auto without = std::find_if(report.findings.begin(), report.findings.end(), [](const Finding& each) {
        return each.check == "Q23" && each.verdict == Verdict::not_evaluated;
    });
    BOOST_REQUIRE(without != report.findings.end());
    BOOST_TEST((without->cells == std::vector<CellKey>{{"C01", Column::end}}));
}

BOOST_AUTO_TEST_CASE(q24_a_figure_as_last_month_is_a_hint)
{
    BOOST_TEST(places_of(report_of({}), "Q24").empty());
    const auto report = report_of({}, {{"A01.m", "1000.00"}, {"C03.m", "110.00"}});
    BOOST_TEST(places_of(report, "Q24") == (Places{"A01.m", "C03.m"}), boost::test_tools::per_element());
    BOOST_TEST((finding_of(report, "Q24").check_class == CheckClass::hint));
    BOOST_TEST(report.is_submittable());
    BOOST_TEST(places_of(report_of({{"A01.m", "0"}}, {{"A01.m", "0"}}), "Q24").empty());
}

BOOST_AUTO_TEST_CASE(q25_a_stopped_month_with_figures_of_the_month_is_explained)
{
    auto context = quiet_october();
    const auto places = [&](const Cells& cells) { return places_of(evaluate(shipped_form(), cells, context), "Q25"); };
    auto idle = quiet_cells();
    for (auto& [key, text] : idle) {
        if (CellKey::parse(key)->column == Column::month) text = "0";
    }
    BOOST_TEST(places(quiet_cells()).empty());
    context.nil_declared = true;
    BOOST_TEST(places(idle).empty()); // stocks, cumulative figures and answers stand as they are
    BOOST_TEST(places(changed(idle, {{"C03.m", "11.00"}})) == Places{"C03.m"}, boost::test_tools::per_element());
    BOOST_TEST(places(changed(idle, {{"B06.m", "-0.01"}, {"A01.m", "abc"}})) == Places{"B06.m"}, boost::test_tools::per_element());
    BOOST_TEST((evaluate(shipped_form(), changed(idle, {{"A01.m", "abc"}}), context).verdicts.at("Q25") == Verdict::not_evaluated));

    const auto report = evaluate(shipped_form(), changed(idle, {{"C03.m", "11"}, {"B04.m", "7"}}), context);
    const auto& finding = finding_of(report, "Q25");
    BOOST_TEST(finding.message == "已声明本月停产（歇业），但管理费用（本月）为 7.00，本月数据中共有 2 项不为 0。请核实声明和数据；"
                                  "停产期间仍有发生额的，请填写说明");
    BOOST_TEST((finding.cells == std::vector<CellKey>{{"B04", Column::month}, {"C03", Column::month}})); // one explanation, for both
    BOOST_TEST((finding.check_class == CheckClass::soft));
}

BOOST_AUTO_TEST_CASE(a_check_says_once_what_it_could_not_be_held_against)
{
    auto context = quiet_october();
    context.previous.reset();
    context.last_year.reset();
    const auto report = evaluate(shipped_form(), quiet_cells(), context);
    Places said;
    for (const auto& finding : report.findings) {
        BOOST_TEST((finding.verdict == Verdict::not_evaluated), finding.check);
        BOOST_TEST((report.verdicts.at(finding.check) == Verdict::not_evaluated), finding.check);
        said.push_back(finding.check);
    }
    BOOST_TEST(said == (Places{"R08", "Q01", "Q02", "Q04", "Q06", "Q07", "Q12", "Q13", "Q19", "Q24"}), boost::test_tools::per_element());
    BOOST_TEST(report.is_submittable());
    const auto& q06 = finding_of(report, "Q06");
    BOOST_TEST((q06.cells == std::vector<CellKey>{{"A01", Column::month}, {"A04", Column::month}, {"D01", Column::month}}));
    BOOST_TEST(q06.message == "没有上月报表或上月没有该项数据，未与上月的营业收入、工业总产值、用电量比较");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_compared_is_said_after_what_fails)
{
    const auto report = report_of({{"A04.m", "1"}}, {{"A01.m", ""}});
    Places places;
    for (const auto& finding : report.findings) {
        if (finding.check == "Q06")
            places.push_back(finding.cells.front().text() + (finding.verdict == Verdict::fails ? " fails" : " not evaluated"));
    }
    BOOST_TEST(places == (Places{"A04.m fails", "A01.m not evaluated"}), boost::test_tools::per_element());
    BOOST_TEST((report.verdicts.at("Q06") == Verdict::fails));
}

BOOST_AUTO_TEST_CASE(a_cell_that_cannot_be_read_leaves_soft_checks_open)
{
    const auto report = report_of({{"A01.y", "abc"}});
    for (const auto* check : {"Q01", "Q02", "Q05", "Q08", "Q09", "Q12", "Q15", "Q17", "Q20", "Q22"}) {
        BOOST_TEST((report.verdicts.at(check) == Verdict::not_evaluated), check);
    }
    BOOST_TEST((report.verdicts.at("Q18") == Verdict::holds));
    BOOST_TEST(failures(report, CheckClass::soft).empty());
}

BOOST_AUTO_TEST_CASE(soft_checks_do_not_keep_a_filing_from_being_submitted)
{
    const auto report = report_of({{"B03.m", "-1"}, {"E03.v", "120"}});
    BOOST_TEST(report.is_submittable());
    BOOST_TEST(report.open_items() == 0);
    BOOST_TEST(failures(report, CheckClass::soft).size() > 2u);
}

BOOST_AUTO_TEST_SUITE_END()
