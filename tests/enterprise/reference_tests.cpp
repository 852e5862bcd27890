// SPDX-License-Identifier: MPL-2.0
#include <boost/test/unit_test.hpp>

#include "enterprise/district.hpp"
#include "enterprise/industry.hpp"
#include "util/source_file.hpp"

using namespace tianbao;
using namespace tianbao::enterprise;

BOOST_AUTO_TEST_SUITE(reference)

BOOST_AUTO_TEST_CASE(retired_district_codes_lead_to_the_present_district)
{
    const auto districts = Districts::parse(source_file("conf/reference/districts.csv"), "districts.csv").value();
    BOOST_TEST(districts.all().size() == 16u);
    BOOST_TEST(districts.find("310101")->name == "黄浦区");
    BOOST_TEST(districts.find("310103")->code == "310101");
    BOOST_TEST(districts.find("310108")->code == "310106");
    BOOST_TEST(districts.find("310119")->code == "310115");
    BOOST_TEST(districts.find("310230")->code == "310151");
    BOOST_TEST(districts.find("110101") == nullptr);
    BOOST_TEST(districts.find("") == nullptr);
}

BOOST_AUTO_TEST_CASE(a_wrong_district_file_is_refused)
{
    const auto fault = [](std::string_view csv) { return Districts::parse(csv, "d.csv").error().text(); };
    BOOST_TEST(fault("code,name,retired_codes\n310101,甲,\n310104,乙,310101\n").starts_with("d.csv:3: "));
    BOOST_TEST(fault("code,name,retired_codes\n31010,甲,\n").starts_with("d.csv:2: "));
}

BOOST_AUTO_TEST_CASE(an_industry_code_is_a_division_of_its_section)
{
    BOOST_TEST(section_of("C35").value() == "C");
    BOOST_TEST(section_of("ｃ3521").value() == "C");
    BOOST_TEST(section_of("A01").value() == "A");
    BOOST_TEST(section_of("T97").value() == "T");
    BOOST_TEST(IndustryCode::parse(" c35 ")->text() == "C35");
    BOOST_TEST(IndustryCode::parse("K701")->digits() == "701");
    for (const auto* text : {"", "C", "35", "C3", "C12", "C44", "C35212", "U99", "C3a", "B13", "C-5"}) {
        BOOST_TEST(!IndustryCode::parse(text).has_value(), text);
    }
}

BOOST_AUTO_TEST_CASE(sections_b_c_and_d_are_industry)
{
    const auto sections = IndustrySections::parse(source_file("conf/reference/industry_sections.csv"), "s.csv").value();
    BOOST_TEST(sections.all().size() == 20u);
    BOOST_TEST(sections.name("C").value() == "制造业");
    BOOST_TEST(!sections.name("U").has_value());
    for (const auto& [code, name] : sections.all()) {
        BOOST_TEST(is_industrial(code) == (code == "B" || code == "C" || code == "D"), code);
    }
    BOOST_TEST(!is_industrial(""));
    BOOST_TEST(!is_industrial("c"));
}

BOOST_AUTO_TEST_SUITE_END()
