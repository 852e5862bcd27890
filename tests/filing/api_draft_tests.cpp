// SPDX-License-Identifier: MPL-2.0
#include <boost/test/unit_test.hpp>

#include "filing/api_draft.hpp"
#include "form/quiet_filing.hpp"

#include <nlohmann/json.hpp>

#include <map>

// What an accounting program is told of a draft.

using namespace tianbao;
using namespace tianbao::filing;
using nlohmann::json;

namespace {

const period::Period kOctober(2026, 10);

json told(const std::optional<form::Cells>& cells, const form::Context& context)
{
    const auto id = EnterpriseId::stored("00000000000000000000000001");
    Desk desk{{id, "91310101TBTB000122", {}, {}, "C", "C26", enterprise::Category::specialised, {}, {}}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    if (cells) desk.filing.emplace(kOctober).cells = *cells;
    return json::parse(api_draft_json(desk, form::shipped_form(), kOctober, context, {}));
}

/// The classes of the findings in a list of the report, by check.
std::map<std::string, std::string> classes_in(const json& findings)
{
    std::map<std::string, std::string> classes;
    for (const auto& each : findings) classes[each.at("check").get<std::string>()] = each.at("class").get<std::string>();
    return classes;
}

} // namespace

BOOST_AUTO_TEST_SUITE(api_draft)

BOOST_AUTO_TEST_CASE(each_class_of_check_is_told_apart)
{
    auto context = form::quiet_october();
    context.previous = form::changed(form::quiet_previous(), {{"C03.m", "110.00"}});
    const auto report = told(form::changed(form::quiet_cells(), {{"A01.m", "1500.01"}, {"E03.v", "150.1"}}), context).at("report");
    const auto found = classes_in(report.at("findings"));
    BOOST_TEST(found.at("R11") == "must_fix");
    BOOST_TEST(found.at("Q01") == "must_explain");
    BOOST_TEST(found.at("Q23") == "please_check");
    BOOST_TEST(found.at("Q24") == "hint");
    BOOST_TEST(report.at("not_evaluated").empty());
}

BOOST_AUTO_TEST_CASE(what_asks_for_no_explanation_keeps_nothing_from_being_submitted)
{
    auto context = form::quiet_october();
    context.previous = form::changed(form::quiet_previous(), {{"C03.m", "110.00"}});
    const auto report = told(form::quiet_cells(), context).at("report");
    BOOST_TEST((classes_in(report.at("findings")) == std::map<std::string, std::string>{{"Q24", "hint"}}));
    BOOST_TEST(report.at("ready") == true);
    BOOST_TEST(report.at("open").at("must_explain") == 0);
}

BOOST_AUTO_TEST_CASE(what_could_not_be_looked_at_is_said_and_is_no_finding)
{
    auto context = form::quiet_october();
    context.last_year.reset();
    const auto report = told(form::quiet_cells(), context).at("report");
    BOOST_TEST(report.at("findings").empty());
    BOOST_TEST((classes_in(report.at("not_evaluated")) == std::map<std::string, std::string>{{"Q04", "must_explain"}}));
    BOOST_TEST(report.at("not_evaluated").at(0).at("message") == "没有去年同月的报表或其中没有该项数据，未核对上年同期累计");
}

BOOST_AUTO_TEST_CASE(a_month_without_a_filing_has_last_years_figures_in_the_columns_of_last_year)
{
    const auto answer = told({}, form::quiet_october());
    BOOST_TEST(answer.at("state") == "missing");
    BOOST_TEST(answer.at("version") == 0);
    BOOST_TEST(answer.at("cells").at("A01.py") == form::quiet_last_year().at("A01.y"));
    BOOST_TEST(!answer.at("cells").contains("A01.m"));

    auto context = form::quiet_october();
    context.last_year.reset();
    BOOST_TEST(told({}, context).at("cells").empty());
    BOOST_TEST(told(form::Cells{}, form::quiet_october()).at("cells").empty()); // a draft is what was saved
}

BOOST_AUTO_TEST_SUITE_END()
