// SPDX-License-Identifier: MPL-2.0
#include "filler/filler.hpp"
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

BOOST_AUTO_TEST_CASE(a_handover_needs_a_candidate_and_a_confirmation)
{
    BOOST_TEST((choose_successor({kOther.text(), "1", true}, kCandidates)->user == kOther));
    const auto nothing = choose_successor({"", "1", false}, kCandidates);
    BOOST_TEST((nothing.error() == std::vector{HandoverRefusal::nobody_chosen, HandoverRefusal::not_confirmed}));
    const auto stranger = choose_successor({kOne.text(), "1", true}, kCandidates);
    BOOST_TEST((stranger.error() == std::vector{HandoverRefusal::not_a_candidate}));
    BOOST_TEST((choose_successor({kOther.text(), "1", false}, kCandidates).error() == std::vector{HandoverRefusal::not_confirmed}));
}

BOOST_AUTO_TEST_SUITE_END()
