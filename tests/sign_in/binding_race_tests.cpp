// SPDX-License-Identifier: MPL-2.0
// A log-in is bound to the account as it is in that transaction: never to one that is closed or locked meanwhile.
#include "account/closing_repository.hpp"
#include "sign_in/sign_in_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <barrier>
#include <thread>

namespace tianbao::sign_in {
namespace {

constexpr int kRounds = 20;

/// Somebody who has just confirmed that a log-in is to be bound to the account.
struct Confirmed : Scene {
    http::Request request;
    http::Caller nobody;
    UserId user = add_user("测试甲", "19900000001");
    std::string hash;

    Confirmed()
    {
        request.id = std::string(32, 'f');
        request.client_address = "192.0.2.1";
        request.user_agent = "test";
    }
    PendingBinding wait(const std::string& subject, IdentityKind kind = IdentityKind::personal)
    {
        SsoIdentity identity;
        identity.entry = "sso";
        identity.issuer = "https://one.example";
        identity.subject = subject;
        identity.name = "测试甲";
        identity.verified_mobile = Telephone("19900000009");
        identity.kind = kind;
        PendingBinding pending{identity, BindingDoubt::own_wish, "/account/merger", now, "s"};
        hash = account::token_hash(std::string_view(subject));
        auto tx = pool.begin();
        BindingRepository(tx).insert_pending(pending, hash);
        tx.commit();
        return pending;
    }
    BindOutcome bind(const PendingBinding& pending) { return admission.bind_by_wish(pending, hash, user, {request, nobody, now}); }
    void close()
    {
        retrying([&] {
            auto tx = pool.begin();
            account::ClosingRepository closing(tx);
            if (closing.close(user, now) && closing.release(user, now)) tx.commit();
        });
    }
    std::int64_t bound() { return count("SELECT COUNT(*) FROM identity"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(bindings_against_closing, Confirmed)

BOOST_AUTO_TEST_CASE(an_open_account_is_bound_once)
{
    const auto pending = wait("p1");
    BOOST_CHECK(bind(pending) == BindOutcome::bound);
    BOOST_TEST(bound() == 1);
    BOOST_CHECK(bind(pending) == BindOutcome::used_up);
    BOOST_CHECK(bind(wait("p2")) == BindOutcome::taken); // another one of the same provider
    BOOST_TEST(bound() == 1);
}

BOOST_AUTO_TEST_CASE(an_account_that_has_been_closed_or_locked_since_is_neither_bound_nor_let_in)
{
    for (const auto* change : {"UPDATE user SET locked_at = ?", "UPDATE user SET locked_at = NULL, closed_at = ?"}) {
        pool.read().execute(db::Sql{change}, now);
        const auto pending = wait("p1");
        BOOST_CHECK_MESSAGE(bind(pending) == BindOutcome::ended, change);
        const auto admitted = admission.admit_proven(pending, hash, user, AccountProof::entry, {request, nobody, now});
        BOOST_REQUIRE_MESSAGE(!admitted, change);
        BOOST_CHECK(admitted.error() == BindOutcome::ended);
        pool.read().execute(db::Sql{"DELETE FROM pending_binding WHERE token_hash = ?"}, hash);
    }
    BOOST_TEST(bound() == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM session") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM message") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM user WHERE mobile_hash IS NOT NULL") == 1); // nothing was taken over either
}

BOOST_AUTO_TEST_CASE(a_log_in_of_another_entry_proves_no_account_that_has_got_a_role_of_the_management_since)
{
    pool.read().execute(db::Sql{"UPDATE user SET role = 'administrator' WHERE id = ?"}, user);
    const auto pending = wait("p1");
    const auto admitted = admission.admit_proven(pending, hash, user, AccountProof::entry, {request, nobody, now});
    BOOST_REQUIRE(!admitted);
    BOOST_CHECK(admitted.error() == BindOutcome::ended);
    BOOST_TEST(bound() == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM session") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM pending_binding") == 1, "the log-in waits on");
}

BOOST_AUTO_TEST_CASE(what_the_sso_says_is_not_taken_over_into_a_closed_account)
{
    auto identity = wait("p1").identity;
    identity.name = "测试改";
    identity.has_own_name = true;
    close();
    auto tx = pool.begin();
    BOOST_TEST(BindingRepository(tx).refresh(user, identity) == "");
    tx.commit();
    BOOST_TEST(count("SELECT COUNT(*) FROM user WHERE name = '测试甲' AND mobile IS NULL AND mobile_hash IS NULL") == 1);
}

BOOST_AUTO_TEST_CASE(an_enterprises_log_in_is_not_bound_and_nothing_to_an_enterprises_account)
{
    BOOST_CHECK(bind(wait("e1", IdentityKind::enterprise)) == BindOutcome::enterprise);
    BOOST_TEST(bound() == 0);
    pool.read().execute(
        db::Sql{"INSERT INTO identity (issuer, subject, user_id, kind, bound_at) VALUES ('https://two.example', 'e2', ?, 'enterprise', ?)"}, user,
        now);
    BOOST_CHECK(bind(wait("p1")) == BindOutcome::enterprise);
    BOOST_TEST(bound() == 1);
}

BOOST_AUTO_TEST_CASE(binding_against_closing_leaves_no_log_in_to_a_closed_account)
{
    close(); // the one that the other tests bind
    int first = 0;
    for (int round = 0; round < kRounds; ++round) {
        user = add_user("测试甲", "19900000001");
        const auto pending = wait("p" + std::to_string(round));
        auto outcome = BindOutcome::used_up;
        std::barrier together(2);
        std::thread binding([&] {
            together.arrive_and_wait();
            outcome = bind(pending);
            pool.leave_thread();
        });
        std::thread closing([&] {
            together.arrive_and_wait();
            close();
            pool.leave_thread();
        });
        binding.join();
        closing.join();
        first += outcome == BindOutcome::bound ? 1 : 0;
        BOOST_CHECK(outcome == BindOutcome::bound || outcome == BindOutcome::ended);
        BOOST_TEST(bound() == 0, "round " << round);
        BOOST_TEST(count("SELECT COUNT(*) FROM user WHERE closed_at IS NULL") == 0);
        BOOST_TEST(count("SELECT COUNT(*) FROM user WHERE mobile IS NOT NULL") == 0, "a closed account gets no number back");
    }
    BOOST_TEST_MESSAGE("the binding was first in " << first << " of " << kRounds);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace tianbao::sign_in
