// SPDX-License-Identifier: MPL-2.0
// One person by several entries: the verified mobile number finds an account once.
#include "sign_in/protocol_scene.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {
namespace {

using nlohmann::json;
using support::contains;
using support::header;
using support::ScriptedAnswer;

struct TwoEntries : ProtocolFixture {
    TwoEntries()
    {
        set("/token", ScriptedAnswer::json(R"({"access_token":"x","token_type":"Bearer"})"));
        set("/user", ScriptedAnswer::json(
                         R"({"data":{"userId":"4711","name":"测试甲","phone_number":"19900000001","phone_number_verified":true}})"));
    }

    const json person{{"sub", "p1"}, {"name", "测试甲"}, {"phone_number", "19900000001"}, {"phone_number_verified", true}};
    Visitor other{*this};

    /// SSO accounts that are bound, and to how many users.
    std::string bound()
    {
        return std::to_string(count("SELECT COUNT(*) FROM identity")) + " of " +
               std::to_string(count("SELECT COUNT(DISTINCT user_id) FROM identity"));
    }
};

BOOST_FIXTURE_TEST_SUITE(sign_in_by_several_entries, TwoEntries)

BOOST_AUTO_TEST_CASE(an_account_bound_by_one_entry_is_not_bound_by_another_without_proof)
{
    other.sign_in_by_sso(person);
    BOOST_TEST(other.who() == "测试甲");
    BOOST_TEST(header(by("oauth", "code=c"), "Location") == "/sign-in/choose");
    BOOST_TEST(visitor.who() == "nobody");
    BOOST_TEST(contains(visitor.get("/sign-in/choose"), "已经与另一种登录方式绑定"));
    BOOST_TEST(bound() == "1 of 1");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.waiting' AND JSON_VALUE(detail, '$.doubt') = 'account_bound'") == 1);
    BOOST_TEST(header(visitor.post("/sign-in/fresh", {}), "Location") == "/note");
    BOOST_TEST(bound() == "2 of 2");
}

BOOST_AUTO_TEST_CASE(the_password_of_the_account_binds_it_by_both)
{
    add_former("yuan001", "19900000001", "a password of mine");
    other.sign_in_by_sso(person);
    BOOST_TEST(contains(other.get("/account"), "yuan001"));
    BOOST_TEST(header(by("oauth", "code=c"), "Location") == "/sign-in/choose");
    visitor.get("/sign-in/choose");
    BOOST_TEST(visitor.post("/sign-in/proof", {{"login_name", "yuan001"}, {"password", "wrong"}}).status == 422);
    BOOST_TEST(bound() == "1 of 1");
    BOOST_TEST(header(visitor.post("/sign-in/proof", {{"login_name", "yuan001"}, {"password", "a password of mine"}}), "Location") == "/note");
    BOOST_TEST(contains(visitor.get("/account"), "yuan001"));
    BOOST_TEST(bound() == "2 of 1");
    BOOST_TEST(header(by("oauth", "code=c"), "Location") == "/note"); // known from now on
}

BOOST_AUTO_TEST_CASE(a_locked_account_stays_locked_by_every_entry)
{
    other.sign_in_by_sso(person);
    pool.read().execute(db::Sql{"UPDATE user SET locked_at = ?"}, now);
    BOOST_TEST(by("oauth", "code=c").status == 403);
    BOOST_TEST(refused() == "account_locked");
    BOOST_TEST(bound() == "1 of 1");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
