// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_context.hpp"

#include "form/form_fixture.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

using namespace tianbao;
using namespace tianbao::filing;
using nlohmann::json;

namespace {

struct Scene {
    form::FormBook forms = form::FormBook::load({{form::shipped_definition(), "form.toml"}}).value();
    enterprise::SizeThresholds sizes =
        enterprise::SizeThresholds::parse(source_file("conf/reference/size_thresholds.csv"), "size_thresholds.csv").value();
    Basis basis{forms, sizes};
    const form::Form& form = forms.forms().front();
    FilingEnterprise enterprise{EnterpriseId::stored("01J00000000000000000000000"),
                                "91310101MA1K00015A",
                                "测试企业",
                                "310101",
                                "C",
                                "C35",
                                enterprise::Category::specialised,
                                enterprise::SizeClass::small,
                                {}};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(filing_context, Scene)

BOOST_AUTO_TEST_CASE(a_filing_keeps_its_form_and_a_new_one_takes_the_periods_own)
{
    BOOST_TEST(&form_of(basis, std::nullopt, {2026, 10}) == &form);
    Filing filing{{2026, 10}};
    filing.form_version = form.version;
    BOOST_TEST(&form_of(basis, filing, filing.period) == &form);
    filing.form_version = "1999";
    BOOST_CHECK_THROW(form_of(basis, filing, filing.period), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(the_checks_know_the_enterprise_and_the_other_months)
{
    const auto context = context_of(basis, enterprise, form, {2026, 10}, true, Filed{{{"A01.m", "5.00"}}, form.version}, std::nullopt);
    BOOST_TEST(context.nil_declared);
    BOOST_TEST(context.section == "C");
    BOOST_TEST((context.category == enterprise::Category::specialised));
    BOOST_TEST((context.size == enterprise::SizeClass::small));
    BOOST_TEST(context.limits == sizes.limits_of(*enterprise::IndustryCode::parse("C35")));
    BOOST_TEST(context.previous.value().at("A01.m") == "5.00");
    BOOST_TEST(!context.last_year.has_value());
    enterprise.industry.clear();
    BOOST_TEST(!context_of(basis, enterprise, form, {2026, 10}, false, {}, {}).limits);
}

BOOST_AUTO_TEST_CASE(cells_of_an_unknown_version_of_the_form_are_no_reference)
{
    const auto context = context_of(basis, enterprise, form, {2026, 10}, false, Filed{{{"A01.m", "5.00"}}, "1999"}, std::nullopt);
    BOOST_TEST((!context.previous || context.previous->empty()));
}

BOOST_AUTO_TEST_CASE(the_browser_is_told_the_same)
{
    const auto context = context_of(basis, enterprise, form, {2026, 10}, false, Filed{{{"A01.m", "5.00"}}, form.version}, std::nullopt);
    const auto text =
        browser_context(context, {{"Q05", "A01.y", {2026, 10}}, {"Q19", "", {2026, 9}}, {"Q18", "A01.m", {2026, 12}, {2026, 11}}});
    const auto told = json::parse(text);
    BOOST_TEST(told.dump() == text);
    BOOST_TEST(told.at("period") == "2026-10");
    BOOST_TEST(told.at("section") == "C");
    BOOST_TEST(told.at("category") == "specialised");
    BOOST_TEST(told.at("previous") == json({{"A01.m", "5.00"}}));
    BOOST_TEST(told.at("last_year").is_null());
    BOOST_TEST(told.at("size").at("profile") == "small");
    BOOST_TEST(told.at("size").at("limits").at("large").at("employees") == *context.limits->large.employees);
    BOOST_TEST(told.at("acceptances") == json::array({{{"check", "Q05"}, {"place", "A01.y"}, {"until", "2026-10"}}}));
}

BOOST_AUTO_TEST_SUITE_END()
