// SPDX-License-Identifier: MPL-2.0
#include "filler/filler_repository.hpp"
#include "support/database.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <barrier>
#include <thread>

namespace {

using namespace tianbao;
using namespace tianbao::filler;

constexpr int kRounds = 100;
constexpr int kClients = 100;

/// Runs `act(client)` in all clients at once and counts how often it came to each outcome.
struct Race {
    std::atomic<int> won = 0;
    std::atomic<int> lost = 0;
    std::atomic<int> faults = 0;
};

Application apply_once(db::Pool& pool, const EnterpriseId& enterprise, const UserId& user)
{
    return retrying([&] {
        auto tx = pool.begin();
        const auto application = FillerRepository(tx).apply(enterprise, user, support::kLongAgo);
        if (application == Application::granted) tx.commit();
        return application;
    });
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(filler_race, support::Database)

BOOST_AUTO_TEST_CASE(of_100_clients_applying_at_once_exactly_one_wins_each_of_100_rounds)
{
    std::vector<UserId> users;
    std::vector<EnterpriseId> enterprises;
    for (int i = 0; i < kClients; ++i) users.push_back(support::add_user(pool(), "测试" + std::to_string(i)));
    for (int i = 0; i < kRounds; ++i) {
        enterprises.push_back(support::add_enterprise(pool(), std::to_string(100000000000000000 + i), "测试企业" + std::to_string(i)));
        std::string values;
        std::vector<db::Value> row;
        for (const auto& user : users) {
            values += std::string(values.empty() ? "" : ", ") + "(?, ?, 'registry', ?)";
            for (auto& value : {db::value_of(user), db::value_of(enterprises.back()), db::value_of(support::kLongAgo)}) row.push_back(value);
        }
        pool().read().execute_all("INSERT INTO association (user_id, enterprise_id, proof, since) VALUES " + values, row);
    }

    std::vector<Race> rounds(kRounds);
    std::barrier together(kClients);
    std::vector<std::thread> clients;
    for (int client = 0; client < kClients; ++client) {
        clients.emplace_back([&, client] {
            for (int round = 0; round < kRounds; ++round) {
                auto& race = rounds[static_cast<std::size_t>(round)];
                together.arrive_and_wait();
                try {
                    const auto application =
                        apply_once(pool(), enterprises[static_cast<std::size_t>(round)], users[static_cast<std::size_t>(client)]);
                    if (application == Application::granted) ++race.won;
                    if (application == Application::taken) ++race.lost;
                } catch (const std::exception&) {
                    ++race.faults;
                }
            }
            pool().leave_thread();
        });
    }
    for (auto& client : clients) client.join();

    for (const auto& race : rounds) {
        BOOST_TEST(race.won == 1);
        BOOST_TEST(race.lost == kClients - 1);
        BOOST_TEST(race.faults == 0);
    }
    BOOST_TEST(support::one_text(pool(), "SELECT COUNT(*) FROM filler") == std::to_string(kRounds));
    BOOST_TEST(support::one_text(pool(), "SELECT COUNT(*) FROM filler_change") == std::to_string(kRounds));
    BOOST_TEST(support::one_text(pool(), "SELECT COUNT(*) FROM filler fl JOIN filler_change c ON c.enterprise_id = fl.enterprise_id"
                                         " AND c.user_id = fl.user_id AND c.epoch = fl.epoch AND fl.epoch = 1") == std::to_string(kRounds));
}

BOOST_AUTO_TEST_CASE(of_many_handovers_of_one_right_exactly_one_takes_effect)
{
    constexpr int kCandidates = 16;
    const auto holder = support::add_user(pool(), "测试甲");
    const auto enterprise = support::add_enterprise(pool(), "100000000000000000", "测试企业");
    support::associate(pool(), holder, enterprise);
    support::make_filler(pool(), holder, enterprise);
    std::vector<UserId> users;
    for (int i = 0; i < kCandidates; ++i) {
        users.push_back(support::add_user(pool(), "测试" + std::to_string(i)));
        support::associate(pool(), users.back(), enterprise);
    }
    Race race;
    std::barrier together(kCandidates);
    std::vector<std::thread> clients;
    for (const auto& user : users) {
        clients.emplace_back([&] {
            together.arrive_and_wait();
            try {
                const bool done = retrying([&] {
                    auto tx = pool().begin();
                    const bool is_handed_over = FillerRepository(tx).hand_over(enterprise, {holder, "测试甲", 1, {}}, user, support::kLongAgo);
                    if (is_handed_over) tx.commit();
                    return is_handed_over;
                });
                ++(done ? race.won : race.lost);
            } catch (const std::exception&) {
                ++race.faults;
            }
            pool().leave_thread();
        });
    }
    for (auto& client : clients) client.join();
    BOOST_TEST(race.won == 1);
    BOOST_TEST(race.lost == kCandidates - 1);
    BOOST_TEST(race.faults == 0);
    BOOST_TEST(support::one_text(pool(), "SELECT epoch FROM filler") == "2");
    BOOST_TEST(support::one_text(pool(), "SELECT COUNT(*) FROM filler_change WHERE epoch = 2") == "1");
}

BOOST_AUTO_TEST_SUITE_END()
