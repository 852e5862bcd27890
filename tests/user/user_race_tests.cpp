// SPDX-License-Identifier: MPL-2.0
// What two do at once to accounts: the last administrator stays, and no account has both a role of 管理端 and an enterprise.
#include "association/joining.hpp"
#include "enterprise/enterprise_repository.hpp"
#include "support/database.hpp"
#include "support/rows.hpp"
#include "user/user_acts.hpp"
#include "user_commands.hpp"

#include <boost/test/unit_test.hpp>

#include <barrier>
#include <thread>

namespace tianbao::user {
namespace {

using http::Role;

struct Races : support::Database {
    const Instant now = support::kLongAgo;
    UserId first = support::add_user(pool(), "系统管理员（测试）", "administrator");
    UserId second = support::add_user(pool(), "系统管理员二（测试）", "administrator", "13800000002");

    Expected<User, Obstacle> order(const std::optional<UserId>& by, const UserId& subject, const Order& what)
    {
        return retrying([&] {
            auto tx = pool().begin();
            auto outcome = carry_out(tx, {by, {by, "127.0.0.1", std::string(32, 'a'), now}}, subject, what);
            if (outcome) tx.commit();
            return outcome;
        });
    }
    template <class One, class Other>
    void at_once(const One& one, const Other& other)
    {
        std::barrier start(2);
        const auto run = [&](const auto& act) {
            start.arrive_and_wait();
            try {
                act();
            } catch (const http::Forbidden&) {
            } catch (const std::exception&) {
            }
            pool().leave_thread();
        };
        std::thread left([&] { run(one); });
        std::thread right([&] { run(other); });
        left.join();
        right.join();
    }
    std::string text(const char* sql) { return support::one_text(pool(), sql); }
    void change(const char* sql) { pool().read().execute_all(sql, {}); }
    Config config() const
    {
        Config made;
        made.database = support::test_database_settings();
        made.reference = std::filesystem::path(support::source_folder()) / "conf/reference";
        return made;
    }
};

BOOST_FIXTURE_TEST_SUITE(user_races, Races)

BOOST_AUTO_TEST_CASE(two_administrators_who_demote_each_other_leave_one)
{
    for (int run = 0; run < 10; ++run) {
        change("UPDATE user SET role = 'administrator'");
        const Order demotion{Act::change_role, "互相撤销的测试", Role::user};
        at_once([&] { static_cast<void>(order(first, second, demotion)); }, [&] { static_cast<void>(order(second, first, demotion)); });
        BOOST_TEST(text("SELECT COUNT(*) FROM user WHERE role = 'administrator'") == "1");
    }
}

BOOST_AUTO_TEST_CASE(two_operators_do_not_take_the_last_two_administrators_away)
{
    for (int run = 0; run < 10; ++run) {
        change("UPDATE user SET role = 'administrator', locked_at = NULL");
        const Order demotion{Act::change_role, "同时撤销的测试", Role::user};
        const Order lock{Act::lock, "同时锁定的测试"};
        at_once([&] { static_cast<void>(order({}, first, demotion)); }, [&] { static_cast<void>(order({}, second, lock)); });
        BOOST_TEST(text("SELECT COUNT(*) FROM user WHERE role = 'administrator' AND locked_at IS NULL") == "1");
    }
    change("UPDATE user SET role = 'administrator', locked_at = NULL");
    BOOST_TEST(order({}, first, {Act::lock, "先锁定一位"}).has_value());
    BOOST_TEST((order({}, second, {Act::lock, "再锁定一位"}).error() == Obstacle::last_administrator));
    BOOST_TEST((order({}, second, {Act::change_role, "再撤销一位", Role::auditor}).error() == Obstacle::last_administrator));
}

BOOST_AUTO_TEST_CASE(no_account_gets_a_role_and_an_enterprise_at_once)
{
    const auto person = support::add_user(pool(), "测试甲", "user", "13800000003");
    const auto id = support::add_enterprise(pool(), "91310101MA1K00015A", "测试企业一");
    for (int run = 0; run < 10; ++run) {
        change("DELETE FROM association");
        pool().read().execute(db::Sql{"UPDATE user SET role = 'user' WHERE id = ?"}, person);
        auto reader = pool().read();
        const auto enterprise = enterprise::EnterpriseRepository(reader).find("91310101MA1K00015A").value();
        at_once(
            [&] {
                static_cast<void>(order(first, person, {Act::change_role, "授予审计员角色", Role::auditor}));
            },
            [&] {
                retrying([&] {
                    auto tx = pool().begin();
                    association::join(tx, person, enterprise, association::Proof::registry, {person, "127.0.0.1", std::string(32, 'b'), now});
                    tx.commit();
                });
            });
        const auto both = text("SELECT COUNT(*) FROM user u JOIN association a ON a.user_id = u.id WHERE u.role <> 'user'");
        BOOST_TEST(both == "0");
    }
    BOOST_TEST(id.text().size() == 26U);
}

BOOST_AUTO_TEST_CASE(the_command_makes_the_first_administrator_and_leaves_its_row)
{
    change("UPDATE user SET role = 'user'");
    const commands::UserOrder wish{"13800000002", "", "administrator", "", "首位系统管理员"};
    BOOST_TEST(commands::order_user_act(config(), Act::change_role, wish) == 0);
    BOOST_TEST(text("SELECT id FROM user WHERE role = 'administrator'") == second.text());
    BOOST_TEST(text("SELECT CONCAT(COALESCE(actor_id, 'nobody'), JSON_VALUE(detail, '$.by')) FROM audit_event WHERE act = 'user.role'") ==
               "nobodycommand");
    BOOST_TEST(text("SELECT COUNT(*) FROM message WHERE kind = 'account.role'") == "1");
    BOOST_TEST(commands::order_user_act(config(), Act::change_role, {"", second.text(), "none", "", "撤销最后一位"}) == 1);
    BOOST_TEST(commands::order_user_act(config(), Act::lock, {"", second.text(), "", "", "锁定最后一位"}) == 1);
    BOOST_TEST(commands::order_user_act(config(), Act::change_role, {"13800000001", "", "viewer", "", "授予查看员角色"}) == 0);
    BOOST_TEST(commands::order_user_act(config(), Act::change_role, {"13800000001", "", "viewer", "310101", "改为查看一个区"}) == 0);
    BOOST_TEST(text(("SELECT CONCAT(role, district) FROM user WHERE id = '" + first.text() + "'").c_str()) == "viewer310101");
    BOOST_TEST(commands::order_user_act(config(), Act::lock, {"13800000001", "", "", "", "锁定这个账号"}) == 0);
    BOOST_TEST(commands::list_managers(config()) == 0);
    for (const auto& bad : {commands::UserOrder{"", "", "auditor", "", "x"},
                            {"13800000009", "", "auditor", "", "x"},
                            {"1", "", "auditor", "", "x"},
                            {"13800000002", "", "mayor", "", "x"},
                            {"13800000002", "", "district_officer", "999999", "x"},
                            {"13800000002", "", "district_officer", "", "x"},
                            {"13800000002", "", "viewer", "999999", "x"}})
        BOOST_CHECK_THROW(commands::order_user_act(config(), Act::change_role, bad), std::runtime_error);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::user
