// SPDX-License-Identifier: MPL-2.0
#include "association/claims.hpp"
#include "support/database.hpp"
#include "support/fake_registry.hpp"
#include "support/rows.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <thread>
#include <vector>

namespace {

using namespace tianbao;
using namespace tianbao::association;

constexpr const char* kUscc = "91310101TBTB000122";
constexpr int kUsers = 4;

} // namespace

BOOST_AUTO_TEST_SUITE(association_race)

BOOST_AUTO_TEST_CASE(users_of_one_new_enterprise_at_once_make_one_enterprise)
{
    support::Database database;
    const auto districts = enterprise::Districts::parse(source_file("conf/reference/districts.csv"), "districts.csv").value();
    std::vector<UserId> users;
    for (int i = 0; i < kUsers; ++i) users.push_back(support::add_user(database.pool(), "测试甲"));

    std::vector<std::thread> threads;
    std::atomic<int> associated = 0;
    for (const auto& user : users) {
        threads.emplace_back([&, user] {
            support::FakeRegistry registry;
            registry.entities.emplace(kUscc, support::made_up_entity());
            Claims claims(database.pool(), registry, districts);
            if (claims.claim(user, kUscc, {user, "127.0.0.1", "0123456789abcdef0123456789abcdef", system_now()}) == ClaimOutcome::associated)
                ++associated;
            database.pool().leave_thread();
        });
    }
    for (auto& thread : threads) thread.join();
    BOOST_TEST(associated == kUsers);
    BOOST_TEST(support::one_text(database.pool(), "SELECT COUNT(*) FROM enterprise") == "1");
    BOOST_TEST(support::one_text(database.pool(), "SELECT COUNT(*) FROM association") == std::to_string(kUsers));
    BOOST_TEST(support::one_text(database.pool(), "SELECT COUNT(*) FROM audit_event WHERE act = 'association.add'") == std::to_string(kUsers));
    BOOST_TEST(support::one_text(database.pool(), "SELECT COUNT(*) FROM audit_event WHERE JSON_VALUE(detail, '$.first') = '1'") == "1");
}

BOOST_AUTO_TEST_SUITE_END()
