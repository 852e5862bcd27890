// SPDX-License-Identifier: MPL-2.0
#include "filler/filler.hpp"
#include "filler/handover.hpp"
#include "filler/workbench.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using namespace tianbao::filler;

const Instant kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 17}};

const UserId kOne = UserId::fresh(kNow);
const UserId kOther = UserId::fresh(kNow);
const std::vector<Candidate> kCandidates{{kOther, "测试乙", Telephone("13800000002"), kNow}};

} // namespace

BOOST_AUTO_TEST_SUITE(filler_rules)

BOOST_AUTO_TEST_CASE(the_right_is_free_own_taken_or_given_away)
{
    BOOST_TEST((standing(std::nullopt, kOne) == Standing::free));
    BOOST_TEST((standing(Filler{kOne, "测试甲", 1, {}}, kOne) == Standing::own));
    BOOST_TEST((standing(Filler{kOther, "测试乙", 1, {}}, kOne) == Standing::taken));
    BOOST_TEST((standing(Filler{kOther, "测试乙", 2, kOne}, kOne) == Standing::handed_over));
    BOOST_TEST((standing(Filler{kOne, "测试甲", 3, kOther}, kOne) == Standing::own));
}

BOOST_AUTO_TEST_CASE(a_handover_needs_a_candidate_and_the_candidates_name)
{
    BOOST_TEST((choose_successor({kOther.text(), "1", "测试乙"}, kCandidates, 1)->user == kOther));
    BOOST_TEST((choose_successor({kOther.text(), "1", " 测试 乙　"}, kCandidates, 1)->user == kOther));
    const auto nothing = choose_successor({"", "1", ""}, kCandidates, 1);
    BOOST_TEST((nothing.error() == std::vector{HandoverRefusal::nobody_chosen, HandoverRefusal::name_missing}));
    const auto stranger = choose_successor({kOne.text(), "1", "测试甲"}, kCandidates, 1);
    BOOST_TEST((stranger.error() == std::vector{HandoverRefusal::not_a_candidate}));
    BOOST_TEST((choose_successor({kOther.text(), "1", "　"}, kCandidates, 1).error() == std::vector{HandoverRefusal::name_missing}));
    BOOST_TEST((choose_successor({kOther.text(), "1", "测试甲"}, kCandidates, 1).error() == std::vector{HandoverRefusal::name_differs}));
    BOOST_TEST((choose_successor({kOther.text(), "1", "测试乙"}, kCandidates, 3).error() == std::vector{HandoverRefusal::right_changed}));
}

BOOST_AUTO_TEST_CASE(the_next_due_date_is_the_earliest_that_is_not_over)
{
    const period::Calendar calendar;
    using std::chrono::year;
    HandoverFolder folder;
    BOOST_TEST(next_due(folder, calendar, kNow)->period.text() == "2026-10");
    BOOST_TEST(text_of(next_due(folder, calendar, kNow)->due) == "2026-11-20 24:00");
    folder.filed.insert({2026, 10});
    BOOST_TEST(text_of(next_due(folder, calendar, kNow)->due) == "2026-12-20 24:00");
    folder.terms.extensions.emplace(period::Period{2026, 8}, period::Extension{year{2026} / 11 / 30, {}, {}, kNow});
    BOOST_TEST(next_due(folder, calendar, kNow)->period.text() == "2026-08");
    folder.terms.extensions.clear();
    folder.terms.exemptions.push_back({period::Period{2026, 11}, period::Period{2026, 12}, period::ExemptionClass::exempt, {}, {}, kNow});
    BOOST_TEST(next_due(folder, calendar, kNow)->period.text() == "2027-01");
    folder.terms.exemptions.front().last.reset();
    BOOST_TEST(!next_due(folder, calendar, kNow));
}

BOOST_AUTO_TEST_CASE(the_next_due_date_is_by_the_rule_of_the_enterprises_category)
{
    const period::DueRule rule{.day = std::chrono::day{25}, .time = std::chrono::hours{17}};
    const period::Calendar calendar({}, {}, {{enterprise::Category::specialised, {}, rule}});
    HandoverFolder folder;
    folder.terms.category = enterprise::Category::specialised;
    BOOST_TEST(text_of(next_due(folder, calendar, kNow)->due) == "2026-11-25 17:00");
}

BOOST_AUTO_TEST_SUITE_END()
