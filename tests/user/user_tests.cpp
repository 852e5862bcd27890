// SPDX-License-Identifier: MPL-2.0
#include "user/user.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::user {
namespace {

const UserId kSomebody = UserId::stored("01HZZZZZZZZZZZZZZZZZZZZZZA");
const UserId kAdministrator = UserId::stored("01HZZZZZZZZZZZZZZZZZZZZZZB");

User somebody()
{
    User user{kSomebody, "测试甲", Telephone("19900000001")};
    user.login_name = "ceshijia";
    return user;
}

std::optional<Obstacle> obstacle(Act act, const User& user)
{
    return obstacle_to(act, user, kAdministrator);
}

BOOST_AUTO_TEST_SUITE(user_rules)

BOOST_AUTO_TEST_CASE(nobody_acts_on_their_own_account)
{
    for (const auto act : all_acts()) BOOST_TEST((obstacle_to(act, somebody(), kSomebody) == Obstacle::own_account));
    BOOST_TEST(!obstacle_to(Act::lock, somebody(), std::nullopt));
}

BOOST_AUTO_TEST_CASE(a_lock_is_put_on_once_and_taken_away_once)
{
    auto user = somebody();
    BOOST_TEST(!obstacle(Act::lock, user));
    BOOST_TEST((obstacle(Act::unlock, user) == Obstacle::not_locked));
    user.locked_at = Instant{};
    BOOST_TEST((obstacle(Act::lock, user) == Obstacle::already_locked));
    BOOST_TEST(!obstacle(Act::unlock, user));
    user.closed_at = Instant{};
    for (const auto act : all_acts()) BOOST_TEST((obstacle(act, user) == Obstacle::closed));
}

BOOST_AUTO_TEST_CASE(who_has_enterprises_gets_no_role_of_the_management)
{
    using http::Role;
    auto user = somebody();
    BOOST_TEST(!obstacle_to_role(user, Role::auditor, {}));
    BOOST_TEST((obstacle_to_role(user, Role::user, {}) == Obstacle::same_role));
    user.associations = 1;
    for (const auto role : {Role::district_officer, Role::centre_officer, Role::administrator, Role::auditor, Role::viewer, Role::reviewer, Role::form_designer})
        BOOST_TEST((obstacle_to_role(user, role, "310101") == Obstacle::associated));
    BOOST_TEST((obstacle(Act::change_role, user) == Obstacle::associated));
    user.associations = 0;
    user.is_enterprise = true;
    BOOST_TEST((obstacle(Act::change_role, user) == Obstacle::enterprise_user));
    BOOST_TEST((obstacle_to_role(user, Role::auditor, {}) == Obstacle::enterprise_user));
}

BOOST_AUTO_TEST_CASE(a_district_officer_may_change_the_district)
{
    auto user = somebody();
    user.role = http::Role::district_officer;
    user.district = "310101";
    BOOST_TEST((obstacle_to_role(user, http::Role::district_officer, "310101") == Obstacle::same_role));
    BOOST_TEST(!obstacle_to_role(user, http::Role::district_officer, "310104"));
}

BOOST_AUTO_TEST_CASE(a_viewer_is_of_one_district_or_of_the_city)
{
    using http::Role;
    for (const auto role : http::kRoles) {
        BOOST_TEST(needs_district(role) == (role == Role::district_officer || role == Role::reviewer));
        BOOST_TEST(has_district(role) == (role == Role::district_officer || role == Role::reviewer || role == Role::viewer));
    }
    auto user = somebody();
    user.role = Role::viewer;
    BOOST_TEST((obstacle_to_role(user, Role::viewer, "") == Obstacle::same_role));
    BOOST_TEST(!obstacle_to_role(user, Role::viewer, "310101"));
    user.district = "310101";
    BOOST_TEST((obstacle_to_role(user, Role::viewer, "310101") == Obstacle::same_role));
    BOOST_TEST(!obstacle_to_role(user, Role::viewer, ""));
    BOOST_TEST((obstacle(Act::reset_password, user) == Obstacle::management_role));
}

BOOST_AUTO_TEST_CASE(only_a_former_users_password_with_a_mobile_on_record_is_reset)
{
    auto user = somebody();
    BOOST_TEST(!obstacle(Act::reset_password, user));
    user.mobile = {};
    BOOST_TEST((obstacle(Act::reset_password, user) == Obstacle::no_mobile));
    user.login_name.clear();
    BOOST_TEST((obstacle(Act::reset_password, user) == Obstacle::no_password));
    user.role = http::Role::auditor;
    BOOST_TEST((obstacle(Act::reset_password, user) == Obstacle::management_role));
    BOOST_TEST((obstacle(Act::reset_second_factor, user) == Obstacle::no_authenticator));
}

BOOST_AUTO_TEST_CASE(acts_have_words)
{
    for (const auto act : all_acts()) BOOST_TEST((act_from(word_of(act)) == act));
    BOOST_TEST(!act_from("delete"));
}

BOOST_AUTO_TEST_CASE(a_reason_has_a_length)
{
    BOOST_TEST((fault_of_reason("") == ReasonFault::required));
    BOOST_TEST((fault_of_reason("离职") == ReasonFault::too_short));
    BOOST_TEST(!fault_of_reason("本人离职停用"));
    std::string longest;
    for (int i = 0; i < 501; ++i) longest += "长";
    BOOST_TEST((fault_of_reason(longest) == ReasonFault::too_long));
}

BOOST_AUTO_TEST_CASE(a_search_of_digits_is_also_a_mobile_number_or_its_last_four)
{
    BOOST_TEST(search_of(" 测试甲 ").text == "测试甲");
    BOOST_TEST(search_of("测试甲").mobile.empty());
    BOOST_TEST(search_of("0001").mobile == "0001");
    BOOST_TEST(search_of("０００１").mobile == "0001");
    BOOST_TEST(search_of("19900000001").mobile == "19900000001");
    for (const auto* other : {"001", "00001", "199000000011", "0001a"}) BOOST_TEST(search_of(other).mobile.empty(), other);
}

BOOST_AUTO_TEST_CASE(an_initial_password_is_random)
{
    BOOST_TEST(new_initial_password().size() == 12U);
    BOOST_TEST(!(new_initial_password() == new_initial_password()));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::user
