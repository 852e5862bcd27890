// SPDX-License-Identifier: MPL-2.0
#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include "form/browser_definition.hpp"
#include "form/form_fixture.hpp"
#include "form/generated_filings.hpp"

// What holds for whatever is filled in: seeded, so that a failure comes again.

using namespace tianbao;
using namespace tianbao::form;

namespace {

FilingGenerator generator(std::uint64_t seed)
{
    return {shipped_form(), seed};
}

Context in_month(int month, const std::optional<Cells>& previous)
{
    return {.period = {2026, month}, .section = "C", .previous = previous};
}

bool objects_to_cumulation(const Cells& cells, const Context& context)
{
    const auto report = evaluate(shipped_form(), cells, context);
    return std::any_of(report.findings.begin(), report.findings.end(), [](const Finding& finding) { return finding.check == "Q01"; });
}

} // namespace

BOOST_AUTO_TEST_SUITE(properties)

BOOST_AUTO_TEST_CASE(a_decimals_text_reads_back_as_the_same_number)
{
    auto made = generator(1);
    for (int i = 0; i < 20'000; ++i) {
        const auto number = Decimal::from_units(made.units());
        for (int decimals = 0; decimals <= Decimal::kDecimals; ++decimals) {
            const auto text = number.to_text(decimals);
            const auto read = Decimal::parse(text, decimals);
            BOOST_REQUIRE(read.has_value());
            BOOST_REQUIRE(read->to_text(decimals) == text);
            BOOST_REQUIRE(decimals < Decimal::kDecimals || *read == number);
            std::int64_t half = 5'000;
            for (int i_decimal = 0; i_decimal < decimals; ++i_decimal) half /= 10;
            BOOST_REQUIRE(within(*read, number, Decimal::from_units(half)));
        }
    }
}

BOOST_AUTO_TEST_CASE(sums_do_not_depend_on_their_order)
{
    auto made = generator(2);
    for (int round = 0; round < 2'000; ++round) {
        std::vector<Decimal> numbers;
        for (int i = 0; i < 90; ++i) numbers.push_back(Decimal::from_units(made.units() / 100));
        Decimal forward, backward;
        std::int64_t units = 0;
        for (const auto& number : numbers) {
            forward += number;
            units += number.units();
        }
        for (auto number = numbers.rbegin(); number != numbers.rend(); ++number) backward += *number;
        BOOST_REQUIRE(forward == backward);
        BOOST_REQUIRE(forward.units() == units);
        BOOST_REQUIRE((forward - numbers.front()) + numbers.front() == forward);
    }
}

BOOST_AUTO_TEST_CASE(a_year_that_adds_up_is_never_doubted_and_one_that_does_not_is)
{
    auto made = generator(3);
    for (int round = 0; round < 40; ++round) {
        const auto months = made.year();
        for (std::size_t month = 1; month < months.size(); ++month) {
            const auto context = in_month(static_cast<int>(month) + 1, months[month - 1]);
            BOOST_REQUIRE(!objects_to_cumulation(months[month], context));

            std::vector<std::string> figures;
            for (const auto& cell : shipped_form().cells) {
                if (cell.column == Column::month || cell.column == Column::year) figures.push_back(cell.key);
            }
            const auto& key = figures[static_cast<std::size_t>(made.below(static_cast<std::int64_t>(figures.size())))];
            const auto decimals = shipped_form().indicator(CellKey::parse(key)->indicator)->decimals;
            const auto change = Decimal::from_units((300 + 100 * made.below(1'000'000)) * (made.one_in(2) ? 1 : -1));
            auto disturbed = months[month];
            disturbed[key] = (Decimal::parse(disturbed.at(key), decimals).value() + change).to_text(decimals);
            BOOST_REQUIRE_MESSAGE(objects_to_cumulation(disturbed, context), key << " " << change.to_text(4));

            auto before = months[month - 1];
            const auto year = CellKey{CellKey::parse(key)->indicator, Column::year}.text();
            before[year] = (Decimal::parse(before.at(year), decimals).value() + change).to_text(decimals);
            BOOST_REQUIRE(objects_to_cumulation(months[month], in_month(static_cast<int>(month) + 1, before)));
        }
    }
}

BOOST_AUTO_TEST_CASE(whatever_is_filled_in_gets_a_report_that_is_consistent)
{
    auto made = generator(4);
    for (int round = 0; round < 500; ++round) {
        const auto [cells, context] = made.next();
        const auto report = evaluate(shipped_form(), cells, context);
        BOOST_REQUIRE(report.verdicts.size() == shipped_form().checks.size());
        std::set<std::pair<std::string, std::string>> soft_places;
        for (const auto& finding : report.findings) {
            BOOST_REQUIRE(!finding.message.empty());
            BOOST_REQUIRE(finding.message.find('{') == std::string::npos || finding.verdict == Verdict::not_evaluated);
            BOOST_REQUIRE(finding.verdict != Verdict::holds);
            if (finding.verdict != Verdict::fails) continue;
            BOOST_REQUIRE((report.verdicts.at(finding.check) == Verdict::fails));
            const auto place = finding.cells.empty() ? std::string() : finding.cells.front().text();
            BOOST_REQUIRE(finding.check_class == CheckClass::hard || soft_places.emplace(finding.check, place).second);
        }
        const auto stored = normalise(shipped_form(), cells);
        BOOST_REQUIRE((normalise(shipped_form(), stored) == stored));
        const auto again = evaluate(shipped_form(), stored, context);
        BOOST_REQUIRE((again.verdicts == report.verdicts)); // what is stored is judged as what was typed
    }
}

BOOST_AUTO_TEST_CASE(the_browsers_definition_is_the_same_text_each_time)
{
    const auto text = browser_definition(shipped_form());
    BOOST_TEST(text == browser_definition(load_form(shipped_definition(), "other.toml").value()));
    const auto json = nlohmann::json::parse(text);
    BOOST_TEST(json.at("indicators").size() == shipped_form().indicators.size());
    BOOST_TEST(json.at("checks").size() == shipped_form().checks.size());
    const auto& q06 = *std::find_if(json.at("checks").begin(), json.at("checks").end(), [](const auto& check) { return check.at("id") == "Q06"; });
    BOOST_TEST(q06.at("class") == "soft");
    BOOST_TEST(q06.at("rules").size() == 3u);
    BOOST_TEST(
        q06.at("rules")[0].dump() ==
        R"({"at":["A01.m"],"holds":["or",["and",[">=",["c","A01.m",0],["*",["n","0.5"],["c","A01.m",1]]],["<=",["c","A01.m",0],["*",["n","2"],["c","A01.m",1]]]],["<=",["c","A01.m",1],["n","0"]]],"kind":"formula",)"
        R"("message":["营业收入（本月） ",{"d":2,"v":["c","A01.m",0]}," 是上月 ",{"d":2,"v":["c","A01.m",1]}," 的 ",{"p":["/",["c","A01.m",0],["c","A01.m",1]]},"，不在 50% 到 200% 之间。请核实后修改，或填写说明"]})");
    const auto& f03 =
        *std::find_if(json.at("indicators").begin(), json.at("indicators").end(), [](const auto& each) { return each.at("code") == "F03"; });
    BOOST_TEST(
        f03.dump() ==
        R"({"code":"F03","decimals":2,"kind":"single","name":"新增贷款平均年利率","required":"when_positive","required_cells":["F02.m"],"type":"number","unit":"%"})");
}

BOOST_AUTO_TEST_SUITE_END()
