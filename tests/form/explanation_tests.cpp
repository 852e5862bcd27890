// SPDX-License-Identifier: MPL-2.0
#include "form/explanation.hpp"

#include <boost/test/unit_test.hpp>

#include "form/quiet_filing.hpp"
#include "util/text.hpp"

using namespace tianbao;
using namespace tianbao::form;

namespace {

/// Fails Q03 at B03.m, Q22 at E03.v and, set against a September like it, Q19.
Cells doubtful_cells()
{
    return changed(quiet_cells(), {{"B03.m", "-1.00"}, {"E03.v", "120"}});
}

Report doubtful_report(const Cells& cells)
{
    auto context = quiet_october();
    context.previous = changed(cells, {{"B03.m", "5"}, {"E03.v", "90"}});
    return evaluate(shipped_form(), cells, context);
}

Explanations explained(const Report& report, const Cells& cells, const std::string& text)
{
    Explanations explanations;
    for (const auto& finding : report.findings) {
        if (finding.check_class == CheckClass::soft && finding.verdict == Verdict::fails) {
            explanations.push_back({finding.check, place_of(finding), text, values_of(finding, cells)});
        }
    }
    return explanations;
}

std::vector<std::string> places(const std::vector<const Finding*>& findings)
{
    std::vector<std::string> out;
    for (const auto* finding : findings) out.push_back(finding->check + " " + place_of(*finding));
    return out;
}

const std::string kText = "当月冲减上月多计的费用";

} // namespace

BOOST_AUTO_TEST_SUITE(explanation)

BOOST_AUTO_TEST_CASE(an_explanation_has_six_to_five_hundred_characters)
{
    std::string long_text;
    for (int i = 0; i < 100; ++i) long_text += "甲乙丙丁" + std::string(1, static_cast<char>('a' + i % 26));
    BOOST_TEST(code_points(long_text) == 500u);
    BOOST_TEST(!fault_of(long_text).has_value());
    BOOST_TEST((fault_of(long_text + "戊") == ExplanationFault::too_long));
    BOOST_TEST((fault_of("") == ExplanationFault::missing));
    BOOST_TEST((fault_of(" 　\n\t") == ExplanationFault::missing));
    BOOST_TEST((fault_of("订单减少了") == ExplanationFault::too_short));
    BOOST_TEST((fault_of("　订单减少了　 ") == ExplanationFault::too_short));
    BOOST_TEST(!fault_of("订单减少较多").has_value());
    BOOST_TEST(!fault_of("㈱上月订单多").has_value()); // three characters after NFKC
}

BOOST_AUTO_TEST_CASE(text_that_only_fills_the_field_is_no_explanation)
{
    for (const auto* text : {"哈哈哈哈哈哈", "说明说明说明", "说明说明说明说", "无变化无变化无", "情况属实情况属实", "aaaaaa", "123456789",
                             "。。。。。。。", "无，无，无，无，", "a1a1a1a1", "11月,12月,1月", "ｎｎｎｎｎｎ", "同上!!!!!!"}) {
        BOOST_TEST((fault_of(text) == ExplanationFault::filler_text), text);
    }
    for (const auto* text : {"情况属实已核对", "新增一条生产线", "price went up", "设备检修停产3天", "情况很属实情况很属实"})
        BOOST_TEST(!fault_of(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(each_failing_soft_finding_needs_an_explanation)
{
    const auto cells = doubtful_cells();
    const auto report = doubtful_report(cells);
    const period::Period october{2026, 10};
    const std::vector<std::string> all = places(owed(report, cells, {}, {}, october));
    for (const auto* place : {"Q03 B03.m", "Q19 ", "Q22 E03.v"}) BOOST_TEST((std::find(all.begin(), all.end(), place) != all.end()), place);
    for (const auto& place : all) BOOST_TEST(place[0] == 'Q');

    auto explanations = explained(report, cells, kText);
    BOOST_TEST(explanations.size() == all.size());
    BOOST_TEST(owed(report, cells, explanations, {}, october).empty());
    explanations.back().text = "说明说明说明";
    BOOST_TEST(places(owed(report, cells, explanations, {}, october)) == std::vector<std::string>{all.back()}, boost::test_tools::per_element());
    BOOST_TEST(owed(evaluate(shipped_form(), quiet_cells(), quiet_october()), quiet_cells(), {}, {}, october).empty());

    const auto refused = changed(cells, {{"B03.y", "-1"}}); // hard: an explanation is no way out
    for (const auto& place : places(owed(doubtful_report(refused), refused, {}, {}, october))) BOOST_TEST(place[0] == 'Q');
}

BOOST_AUTO_TEST_CASE(a_changed_value_drops_its_explanation)
{
    const auto cells = doubtful_cells();
    const auto explanations = explained(doubtful_report(cells), cells, kText);
    BOOST_TEST((still_valid(explanations, doubtful_report(cells), cells) == explanations));

    const auto other = changed(cells, {{"B03.m", "-2.00"}});
    const auto kept = still_valid(explanations, doubtful_report(other), other);
    BOOST_TEST(kept.size() + 2 == explanations.size());
    BOOST_TEST((std::none_of(kept.begin(), kept.end(), [](const Explanation& each) { return each.check == "Q03"; })));
    const period::Period october{2026, 10};
    BOOST_TEST(places(owed(doubtful_report(other), other, explanations, {}, october)) == (std::vector<std::string>{"Q01 B03.y", "Q03 B03.m"}),
               boost::test_tools::per_element());

    const auto mended = changed(cells, {{"B03.m", "50"}});
    BOOST_TEST(still_valid(explanations, evaluate(shipped_form(), mended, quiet_october()), mended).size() == 1u); // that of Q22
}

BOOST_AUTO_TEST_CASE(a_figure_of_another_filing_that_changes_drops_the_explanation)
{
    struct Case {
        std::string check;
        Cells own;           ///< October's changes
        Cells before, after; ///< those of the other filing
        bool of_last_year = false;
    };
    const std::vector<Case> cases{{"Q01", {{"B03.y", "600.00"}}, {}, {{"B03.y", "451.00"}}},
                                  {"Q02", {{"B03.y", "100.00"}}, {}, {{"B03.y", "451.00"}}},
                                  {"Q04", {{"B03.py", "400.00"}}, {}, {{"B03.y", "481.00"}}, true},
                                  {"Q06", {{"A01.m", "3000.00"}}, {}, {{"A01.m", "970.00"}}},
                                  {"Q07", {{"B03.m", "500.00"}}, {{"B03.m", "50.00"}}, {{"B03.m", "51.00"}}},
                                  {"Q12", {{"B09.e", "40000.00"}}, {}, {{"B09.e", "15000.00"}}},
                                  {"Q13", {{"C01.e", "200"}}, {}, {{"C01.e", "116"}}},
                                  {"Q19", {}, quiet_cells(), changed(quiet_cells(), {{"B11.e", "1.00"}})}};
    for (const auto& each : cases) {
        const auto cells = changed(quiet_cells(), each.own);
        const auto report_with = [&](const Cells& changes) {
            auto context = quiet_october();
            auto& other = each.of_last_year ? context.last_year : context.previous;
            other = changed(*other, changes);
            return evaluate(shipped_form(), cells, context);
        };
        const auto report = report_with(each.before);
        const auto explanations = explained(report, cells, kText);
        const auto of_check = [&](const Explanations& some) {
            return std::count_if(some.begin(), some.end(), [&](const Explanation& one) { return one.check == each.check; });
        };
        BOOST_TEST_CONTEXT(each.check)
        {
            BOOST_TEST(of_check(still_valid(explanations, report, cells)) == 1);
            const auto later = report_with(each.after);
            BOOST_TEST(places_of(later, each.check).size() == 1u);
            BOOST_TEST(of_check(still_valid(explanations, later, cells)) == 0);
        }
    }
}

BOOST_AUTO_TEST_CASE(one_stored_without_figures_of_other_filings_is_judged_by_its_own_cells)
{
    const auto cells = changed(quiet_cells(), {{"B03.y", "600.00"}});
    auto context = quiet_october();
    context.previous = changed(quiet_cells(), {{"B03.y", "451.00"}});
    const auto report = evaluate(shipped_form(), cells, context);
    const Explanations stored{{"Q01", "B03.y", kText, {{"B03.m", "50.00"}, {"B03.y", "600.00"}}}, {"Q19", "", kText, {}}};
    BOOST_TEST((still_valid(stored, report, cells) == stored));
    const Explanations of_others{{"Q01", "B03.y", kText, {{"B03.m", "50.00"}, {"B03.y", "599.00"}}},
                                 {"Q01", "B03.y", kText, {{"B03.m", "50.00"}, {"B03.y", "600.00"}, {"B03.y@-1", "450.00"}}}};
    BOOST_TEST(still_valid(of_others, report, cells).empty());
}

BOOST_AUTO_TEST_CASE(an_acceptance_spares_the_explanation_until_its_period)
{
    const auto cells = doubtful_cells();
    const auto report = doubtful_report(cells);
    const period::Period october{2026, 10};
    const auto all = owed(report, cells, {}, {}, october).size();
    const std::vector<Acceptance> accepted{{"Q03", "B03.m", october}, {"Q19", "", {2027, 3}}, {"Q22", "A01.y", {2027, 3}}};
    BOOST_TEST(owed(report, cells, {}, accepted, october).size() == all - 2);
    BOOST_TEST(owed(report, cells, {}, accepted, october.next()).size() == all - 1);
    BOOST_TEST(owed(report, cells, {}, accepted, {2027, 4}).size() == all);
}

BOOST_AUTO_TEST_CASE(an_acceptance_spares_no_month_before_its_own)
{
    const auto cells = doubtful_cells();
    const auto report = doubtful_report(cells);
    const period::Period october{2026, 10};
    const auto all = owed(report, cells, {}, {}, october).size();
    const std::vector<Acceptance> accepted{{"Q03", "B03.m", {2027, 3}, october}};
    BOOST_TEST(owed(report, cells, {}, accepted, october.previous()).size() == all);
    BOOST_TEST(owed(report, cells, {}, accepted, october).size() == all - 1);
    BOOST_TEST(owed(report, cells, {}, accepted, {2027, 3}).size() == all - 1);
    BOOST_TEST(owed(report, cells, {}, accepted, {2027, 4}).size() == all);
}

BOOST_AUTO_TEST_CASE(the_values_are_those_of_the_findings_cells)
{
    const auto cells = changed(quiet_cells(), {{"A01.y", "100.00"}, {"A01.py", "9500"}});
    const auto report = evaluate(shipped_form(), cells, quiet_october());
    const auto& finding = finding_of(report, "Q05");
    BOOST_TEST(place_of(finding) == "A01.y");
    BOOST_TEST(to_json(values_of(finding, cells)) == "{\"A01.py\":\"9500\",\"A01.y\":\"100.00\"}");
    BOOST_TEST(to_json(values_of(finding, {{"A01.y", "1"}})) == "{\"A01.y\":\"1\"}");

    const auto other = changed(quiet_cells(), {{"B03.y", "600.00"}, {"B03.py", "400.00"}});
    const auto report_of_others = evaluate(shipped_form(), other, quiet_october());
    BOOST_TEST(to_json(values_of(finding_of(report_of_others, "Q01"), other)) == R"({"B03.m":"50.00","B03.y":"600.00","B03.y@-1":"450.00"})");
    BOOST_TEST(to_json(values_of(finding_of(report_of_others, "Q04"), other)) == R"({"B03.py":"400.00","B03.y@-12":"480.00"})");
}

BOOST_AUTO_TEST_CASE(json_is_canonical_and_comes_back_the_same)
{
    const Explanations explanations{{"Q19", "", "与上月相同属实", {}},
                                    {"Q05", "A01.y", "引号\"换行\n及其他", {{"A01.y", "1.00"}, {"A01.py", "9.00"}}}};
    const auto json = to_json(explanations);
    BOOST_TEST(json ==
               "[{\"check\":\"Q05\",\"place\":\"A01.y\",\"text\":\"引号\\\"换行\\n及其他\",\"values\":{\"A01.py\":\"9.00\",\"A01.y\":\"1.00\"}},"
               "{\"check\":\"Q19\",\"place\":\"\",\"text\":\"与上月相同属实\",\"values\":{}}]");
    const auto read = explanations_from_json(json);
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST((*read == Explanations{explanations[1], explanations[0]}));
    BOOST_TEST(to_json(*read) == json);
    BOOST_TEST(to_json(Explanations{}) == "[]");
    BOOST_CHECK_THROW(to_json(Explanations{{"Q05", "A01.y", "\xff", {}}}), std::invalid_argument);
    for (const auto* other :
         {"", "null", "{}", "[", "[1]", "[{}]", "[{\"check\":1,\"place\":\"\",\"text\":\"\",\"values\":{}}]",
          "[{\"check\":\"Q05\",\"place\":\"\",\"text\":\"\",\"values\":[1]}]", "[{\"check\":\"Q05\",\"place\":\"\",\"text\":\"\"}]",
          "[{\"check\":\"Q05\",\"place\":\"\",\"text\":\"\",\"values\":{\"A01.y\":1}}]"}) {
        BOOST_TEST(!explanations_from_json(other).has_value(), other);
    }
}

BOOST_AUTO_TEST_SUITE_END()
