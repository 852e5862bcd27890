// SPDX-License-Identifier: MPL-2.0
#include "association/match.hpp"
#include "support/fake_registry.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace {

using namespace tianbao;
using namespace tianbao::association;
using namespace std::chrono_literals;

constexpr const char* kUscc = "91310101TBTB000122";

bool has_problem(const MatchForm& form, MatchProblem problem)
{
    const auto claimed = read_match_form(form);
    return !claimed && std::count(claimed.error().begin(), claimed.error().end(), problem) == 1;
}

MatchOutcome compared(const char* name, const char* representative, enterprise::Status status = enterprise::Status::in_business)
{
    auto entity = support::made_up_entity();
    entity.status = status;
    return compare(read_match_form({name, kUscc, representative}).value(), entity);
}

std::string word(const MatchOutcome& outcome)
{
    if (const auto* mismatch = std::get_if<Mismatch>(&outcome)) return word_of(*mismatch);
    if (const auto* closed = std::get_if<NotInBusiness>(&outcome)) return std::string(enterprise::word_of(closed->status));
    return "matched";
}

constexpr const char* kName = "测试001号精密机械（上海）有限公司";

} // namespace

BOOST_AUTO_TEST_SUITE(matching)

BOOST_AUTO_TEST_CASE(every_empty_field_is_named_at_once)
{
    const auto problems = read_match_form({" ", "", "　"}).error();
    const std::vector<MatchProblem> expected{MatchProblem::name_required, MatchProblem::uscc_required, MatchProblem::representative_required};
    BOOST_TEST((problems == expected));
}

BOOST_AUTO_TEST_CASE(a_code_is_refused_for_its_first_fault)
{
    const auto fault = [](const char* code, MatchProblem problem) { return has_problem({"测试", code, "测试甲"}, problem); };
    BOOST_TEST(fault("91310101TBTB00012", MatchProblem::uscc_length));
    BOOST_TEST(fault("91310101TBIB000122", MatchProblem::uscc_alphabet));
    BOOST_TEST(fault("00310101TBTB000122", MatchProblem::uscc_category));
    BOOST_TEST(fault("9131010ATBTB000122", MatchProblem::uscc_district));
    BOOST_TEST(fault("91310101TBTB000132", MatchProblem::uscc_organisation_check));
    BOOST_TEST(fault("91310101TBTB000123", MatchProblem::uscc_check_character));
}

BOOST_AUTO_TEST_CASE(lengths_count_characters)
{
    std::string long_name;
    for (int i = 0; i < 200; ++i) long_name += "测";
    BOOST_TEST(read_match_form({long_name, kUscc, "测试甲"}).has_value());
    BOOST_TEST(has_problem({long_name + "试", kUscc, "测试甲"}, MatchProblem::name_long));
    BOOST_TEST(has_problem({"测试", kUscc, std::string(101, 'a')}, MatchProblem::representative_long));
}

BOOST_AUTO_TEST_CASE(width_brackets_blanks_and_case_do_not_count)
{
    BOOST_TEST(word(compared(kName, "测试甲")) == "matched");
    BOOST_TEST(word(compared("测试001号精密机械(上海)有限公司", "测试甲")) == "matched");
    BOOST_TEST(word(compared(" 测试００１号精密机械 （上海） 有限公司　", "测 试　甲")) == "matched");
    BOOST_TEST(read_match_form({kName, " ９1310101-tbtb-000122 ", "测试甲"})->code.text() == kUscc);
}

BOOST_AUTO_TEST_CASE(a_mismatch_names_the_fields_that_differ)
{
    BOOST_TEST(word(compared("测试002号", "测试甲")) == "name");
    BOOST_TEST(word(compared(kName, "测试乙")) == "representative");
    BOOST_TEST(word(compared("测试002号", "测试乙")) == "name representative");
}

BOOST_AUTO_TEST_CASE(the_status_is_told_to_those_who_know_the_rest)
{
    using enterprise::Status;
    for (const auto status : {Status::cancelled, Status::revoked, Status::moved_out}) {
        BOOST_TEST(word(compared(kName, "测试甲", status)) == enterprise::word_of(status));
        BOOST_TEST(word(compared(kName, "测试乙", status)) == "representative");
    }
}

BOOST_AUTO_TEST_CASE(five_mismatches_in_an_hour_are_enough)
{
    const Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}};
    std::vector<Instant> times{now - 1min, now - 2min, now - 3min, now - 4min};
    BOOST_TEST(!minutes_to_wait(times, now).has_value());
    times.push_back(now - 50min);
    BOOST_TEST(minutes_to_wait(times, now).value() == 10);
    BOOST_TEST(minutes_to_wait(times, now + 10min - 1us).value() == 1);
    BOOST_TEST(!minutes_to_wait(times, now + 10min).has_value());
}

BOOST_AUTO_TEST_CASE(a_match_is_good_for_a_day)
{
    const Match match{support::made_up_entity(), Instant{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}}};
    BOOST_TEST(match.is_fresh(match.matched_at + 24h));
    BOOST_TEST(!match.is_fresh(match.matched_at + 24h + 1us));
    BOOST_TEST(match.is_fresh(match.matched_at - 1min));
    BOOST_TEST(!match.is_fresh(match.matched_at - 500h));
}

BOOST_AUTO_TEST_SUITE_END()
