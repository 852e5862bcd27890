// SPDX-License-Identifier: MPL-2.0
#include "registry/guarded_registry.hpp"
#include "support/fake_registry.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

using namespace tianbao;
using namespace tianbao::registry;
using namespace std::chrono_literals;

namespace {

const auto kCode = enterprise::UnifiedSocialCreditCode::parse("91310101TBTB000122").value();

/// Lets its askers wait until the test opens it.
struct SlowRegistry final : Registry {
    std::latch open{1};
    std::atomic<int> waiting = 0;

    Expected<Entity, RegistryFault> find(const enterprise::UnifiedSocialCreditCode&, Instant, std::string_view) override
    {
        ++waiting;
        open.wait();
        return Unexpected<RegistryFault>(RegistryFault::slow);
    }
};

struct Guard {
    Guard()
    {
        auto made = std::make_unique<support::FakeRegistry>();
        fake = made.get();
        fake->entities.emplace(kCode.text(), support::made_up_entity());
        registry = std::make_unique<GuardedRegistry>(std::move(made), settings);
    }

    std::string asked()
    {
        const auto told = registry->find(kCode, now, "request");
        return told ? "entity" : std::string(word_of(told.error()));
    }

    RegistrySettings settings;
    support::FakeRegistry* fake = nullptr;
    std::unique_ptr<Registry> registry;
    Instant now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 20}};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(guarded_registry, Guard)

BOOST_AUTO_TEST_CASE(what_was_told_is_not_asked_again_for_a_minute)
{
    for (int i = 0; i < 3; ++i) BOOST_TEST(asked() == "entity");
    now += 59s;
    BOOST_TEST(asked() == "entity");
    BOOST_TEST(fake->asked == 1);
    now += 1s;
    BOOST_TEST(asked() == "entity");
    BOOST_TEST(fake->asked == 2);
    now -= 10min; // the clock was set back
    BOOST_TEST(asked() == "entity");
    BOOST_TEST(fake->asked == 3);
}

BOOST_AUTO_TEST_CASE(that_there_is_none_and_faults_are_never_kept)
{
    fake->entities.clear();
    for (int i = 0; i < 2; ++i) BOOST_TEST(asked() == "not_found");
    BOOST_TEST(fake->asked == 2);
    fake->fault = RegistryFault::nonsense;
    for (int i = 0; i < 2; ++i) BOOST_TEST(asked() == "nonsense");
    BOOST_TEST(fake->asked == 4);
}

BOOST_AUTO_TEST_CASE(what_is_kept_is_bounded_and_the_oldest_gives_way)
{
    KnownAnswers known(60s, 2);
    const auto entity = [](std::string uscc) { return support::made_up_entity(std::move(uscc)); };
    known.keep(entity("1"), now);
    known.keep(entity("2"), now);
    known.keep(entity("1"), now); // is the newest now
    known.keep(entity("3"), now);
    BOOST_TEST(known.find("1", now).has_value());
    BOOST_TEST(!known.find("2", now).has_value());
    BOOST_TEST(known.find("3", now).has_value());
    KnownAnswers none(0s, 2);
    none.keep(entity("1"), now);
    BOOST_TEST(!none.find("1", now).has_value());
}

BOOST_AUTO_TEST_CASE(after_five_faults_it_is_left_alone_until_a_trial_succeeds)
{
    fake->fault = RegistryFault::down;
    for (int i = 0; i < 5; ++i) BOOST_TEST(asked() == "down");
    fake->fault.reset();
    now += 14s;
    BOOST_TEST(asked() == "down"); // not asked
    BOOST_TEST(fake->asked == 5);
    now += 1s;
    BOOST_TEST(asked() == "entity");
}

BOOST_AUTO_TEST_CASE(each_fault_that_says_it_is_not_there_counts_and_no_other)
{
    const std::pair<RegistryFault, bool> cases[] = {
        {RegistryFault::slow, true},      {RegistryFault::down, true},       {RegistryFault::broken, true},      {RegistryFault::not_trusted, true},
        {RegistryFault::refused, true},   {RegistryFault::throttled, true},  {RegistryFault::not_found, false},  {RegistryFault::nonsense, false},
        {RegistryFault::too_large, false}, {RegistryFault::wrong_type, false}, {RegistryFault::wrong_encoding, false}, {RegistryFault::redirected, false}};
    for (const auto& [fault, counts] : cases) {
        Guard fresh;
        fresh.fake->fault = fault;
        for (int i = 0; i < 6; ++i) BOOST_TEST(fresh.asked() == (i == 5 && counts ? "down" : word_of(fault)), word_of(fault));
    }
}

BOOST_AUTO_TEST_CASE(no_more_than_a_few_wait_at_once_and_the_others_are_told_at_once)
{
    auto made = std::make_unique<SlowRegistry>();
    auto* slow = made.get();
    GuardedRegistry guarded(std::move(made), settings);
    std::vector<std::jthread> askers;
    for (int i = 0; i < settings.most_waiting; ++i)
        askers.emplace_back([&] { static_cast<void>(guarded.find(kCode, now, "request")); });
    while (slow->waiting < settings.most_waiting) std::this_thread::yield();
    for (int i = 0; i < 20; ++i) BOOST_TEST((guarded.find(kCode, now, "request").error() == RegistryFault::busy));
    slow->open.count_down();
    askers.clear();
    BOOST_TEST((guarded.find(kCode, now, "request").error() == RegistryFault::slow)); // a place is free, and who was turned away is no fault of it
}

BOOST_AUTO_TEST_CASE(who_waits_has_one_of_the_places_of_all_slow_work)
{
    const auto all = std::make_shared<Places>(1, std::chrono::milliseconds{0}, 0);
    auto made = std::make_unique<SlowRegistry>();
    made->open.count_down();
    GuardedRegistry guarded(std::move(made), settings, all);
    {
        const auto report = all->take();
        BOOST_TEST((guarded.find(kCode, now, "request").error() == RegistryFault::busy));
    }
    for (int i = 0; i < 2; ++i) BOOST_TEST((guarded.find(kCode, now, "request").error() == RegistryFault::slow));
}

BOOST_AUTO_TEST_SUITE_END()
