// SPDX-License-Identifier: MPL-2.0
#include "config/config_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace tianbao;

BOOST_FIXTURE_TEST_SUITE(config_proof, ConfigFolder)

BOOST_AUTO_TEST_CASE(what_proves_an_enterprise_by_default_is_one_of_the_rules)
{
    for (const auto rule : association::kProofRules) BOOST_TEST(with("proof.default_rule", fmt::format("\"{}\"", word_of(rule))) == "taken");
    for (const auto* other : {"\"\"", "\"none\"", "\"Registry\""})
        BOOST_TEST(with("proof.default_rule", other) == place("proof.default_rule") + "has to be \"registry\", \"code\", \"approval\" or \"either\"");
}

BOOST_AUTO_TEST_CASE(a_district_may_have_its_own_rule_of_proof)
{
    const auto header = std::find(lines.begin(), lines.end(), "[proof.districts]");
    BOOST_REQUIRE(header != lines.end());
    const auto line = header - lines.begin() + 2; // of what stands under it
    const auto refused_with = [&](const std::string& text) {
        *header = "[proof.districts]\n" + text;
        return refusal();
    };
    const auto districts_file = path / "reference/districts.csv";
    BOOST_TEST(refused_with("310115 = \"code\"") == fmt::format("{}:{}: proof.districts: cannot be checked without {}", file().string(), line - 1, districts_file.string()));
    std::filesystem::create_directories(path / "reference");
    std::ofstream(districts_file) << source_file("conf/reference/districts.csv");

    *header = "[proof.districts]\n310115 = \"code\"\n310101 = \"registry\"";
    const auto defaults = load().proof.defaults;
    BOOST_TEST(defaults.districts.size() == 2U);
    BOOST_CHECK(defaults.of("310115") == association::ProofRule::code);
    BOOST_CHECK(defaults.of("310101") == association::ProofRule::registry);
    BOOST_CHECK(defaults.of("310104") == association::ProofRule::either);

    const auto place_of = [&](const std::string& code) { return fmt::format("{}:{}: proof.districts.{}: ", file().string(), line, code); };
    for (const auto* word : {"", "none", "Code"})
        BOOST_TEST(refused_with(fmt::format("310115 = \"{}\"", word)) == place_of("310115") + "has to be \"registry\", \"code\", \"approval\" or \"either\"");
    BOOST_TEST(refused_with("310115 = 1") == place_of("310115") + "is no text");
    BOOST_TEST(refused_with("110101 = \"code\"") == place_of("110101") + "is the code of no district in " + districts_file.string());
    BOOST_TEST(refused_with("310103 = \"code\"") == place_of("310103") + "is a code of former times: the district has 310101 now");
    *header = "";
    BOOST_TEST(refusal() == "taken"); // a file from before
}

BOOST_AUTO_TEST_SUITE_END()
