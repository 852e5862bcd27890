// SPDX-License-Identifier: MPL-2.0
#include "user/merger.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::user {
namespace {

User person(const char* id)
{
    User user{UserId::stored(id), "测试甲", Telephone("19900000001")};
    return user;
}

const auto kActor = UserId::stored("administrator");

BOOST_AUTO_TEST_SUITE(merger_rules)

BOOST_AUTO_TEST_CASE(two_open_accounts_of_users_are_merged)
{
    BOOST_TEST(!obstacle_to_merger(person("one"), person("two"), kActor).has_value());
    BOOST_TEST((obstacle_to_merger(person("one"), person("one"), kActor) == MergerObstacle::same_account));
    BOOST_TEST((obstacle_to_merger(person("administrator"), person("two"), kActor) == MergerObstacle::own_account));
    BOOST_TEST((obstacle_to_merger(person("one"), person("administrator"), kActor) == MergerObstacle::own_account));
}

BOOST_AUTO_TEST_CASE(either_of_the_two_may_stand_in_the_way)
{
    const std::pair<MergerObstacle, void (*)(User&)> cases[] = {
        {MergerObstacle::closed, [](User& user) { user.closed_at = Instant{}; }},
        {MergerObstacle::locked, [](User& user) { user.locked_at = Instant{}; }},
        {MergerObstacle::management_role, [](User& user) { user.role = http::Role::auditor; }},
        {MergerObstacle::enterprise_user, [](User& user) { user.is_enterprise = true; }},
    };
    for (const auto& [obstacle, change] : cases) {
        auto changed = person("one");
        change(changed);
        BOOST_TEST((obstacle_to_merger(changed, person("two"), kActor) == obstacle));
        BOOST_TEST((obstacle_to_merger(person("two"), changed, kActor) == obstacle));
    }
}

BOOST_AUTO_TEST_CASE(all_that_is_missing_is_named)
{
    const auto id = new_id_text(Instant{});
    BOOST_TEST(faults_of({id, id, "", "沪企服〔2026〕1号", "本人书面申请"}).empty());
    BOOST_TEST((faults_of({id, "", "", "", ""}) ==
                std::vector{MergerFault::joined_missing, MergerFault::reference_missing, MergerFault::reason_missing}));
    BOOST_TEST((faults_of({id, "x", "", std::string(81, 'a'), "短"}) ==
                std::vector{MergerFault::joined_missing, MergerFault::reference_long, MergerFault::reason_short}));
    BOOST_TEST((faults_of({id, id, "", "1", std::string(501, 'a')}) == std::vector{MergerFault::reason_long}));
}

BOOST_AUTO_TEST_CASE(outcomes_have_words_and_one_waits_for_ten_days)
{
    for (const auto* word : {"confirmed", "refused", "withdrawn", "expired", "lapsed"}) BOOST_TEST(word_of(merger_outcome_from(word).value()) == word);
    BOOST_TEST(!merger_outcome_from("").has_value());
    const Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}};
    Merger merger{MergerId::fresh(now), kActor, {}, kActor, {}, {}, {}, kActor, {}, now, now + kMergerDays, {}, {}, {}, {}};
    BOOST_TEST(merger.is_waiting(now + kMergerDays - std::chrono::seconds{1}));
    BOOST_TEST(!merger.is_waiting(now + kMergerDays));
    merger.outcome = MergerOutcome::refused;
    BOOST_TEST(!merger.is_waiting(now));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::user
