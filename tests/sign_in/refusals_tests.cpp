// SPDX-License-Identifier: MPL-2.0
// Anybody can be refused as often as he likes; what that leaves in the audit trail is bounded.
#include "sign_in/refusals.hpp"

#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

#include <barrier>
#include <thread>
#include <vector>

namespace tianbao::sign_in {
namespace {

using support::contains;
using support::header;

struct RefusalFixture : Scene {
    std::int64_t rows(const std::string& act, const std::string& code)
    {
        return count(("SELECT COUNT(*) FROM audit_event WHERE act = '" + act + "' AND JSON_VALUE(detail, '$.code') = '" + code + "'").c_str());
    }

    http::Response turn_back(Visitor& visitor)
    {
        const auto location = header(visitor.get("/sign-in/sso"), "Location");
        return visitor.get("/sign-in/callback?error=access_denied&state=" + parameter(location, "state"));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(sign_in_refusals, RefusalFixture)

BOOST_AUTO_TEST_CASE(answers_that_nobody_asked_for_leave_so_many_rows_and_those_of_a_log_in_under_way_their_own)
{
    constexpr int kMost = most_recorded(Refused::anyone);
    for (int i = 0; i < kMost + 5; ++i) {
        Visitor stranger{*this};
        const auto page = stranger.get("/sign-in/callback?code=c&state=AAAA");
        BOOST_TEST(page.status == 403);
        BOOST_TEST(contains(page, "登录没有完成"));
    }
    BOOST_TEST(rows("sign_in.refused", "state_missing") == kMost);
    BOOST_TEST(rows("sign_in.refused", "too_many") == 1);

    Visitor visitor{*this};
    BOOST_TEST(contains(turn_back(visitor), "您取消了登录"));
    BOOST_TEST(rows("sign_in.refused", "cancelled") == 1);
    visitor.get("/sign-in/callback?code=c&state=AAAA"); // has the browser's cookie, but no log-in under way
    BOOST_TEST(rows("sign_in.refused", "state_unknown") == 0);

    now += std::chrono::minutes{10};
    visitor.get("/sign-in/callback?code=c&state=AAAA");
    BOOST_TEST(rows("sign_in.refused", "state_unknown") == 1);
}

BOOST_AUTO_TEST_CASE(who_begins_log_ins_without_end_is_bounded_too)
{
    constexpr int kMost = most_recorded(Refused::pending_log_in);
    Visitor visitor{*this};
    for (int i = 0; i < kMost + 3; ++i) BOOST_TEST(contains(turn_back(visitor), "您取消了登录"));
    BOOST_TEST(rows("sign_in.refused", "cancelled") == kMost);
    BOOST_TEST(rows("sign_in.refused", "too_many") == 1);
}

BOOST_AUTO_TEST_CASE(of_refusals_at_once_so_many_leave_rows_and_one_says_that_it_were_too_many)
{
    constexpr int kMost = most_recorded(Refused::anyone);
    constexpr int kRounds = 10, kAtOnce = 8, kLeft = 3;
    http::Request request;
    request.id = std::string(32, 'f');
    request.client_address = "192.0.2.9";
    const Refusal refusal{"sign_in.refused", SsoFault::state_missing, "sso"};
    record_refusal(pool, refusal, request, now);
    for (int round = 0; round < kRounds; ++round) {
        pool.read().execute(db::Sql{"UPDATE address_tries SET tries = ?"}, kMost - kLeft);
        std::barrier together(kAtOnce);
        std::vector<std::thread> refused;
        for (int i = 0; i < kAtOnce; ++i) {
            refused.emplace_back([&] {
                together.arrive_and_wait();
                record_refusal(pool, refusal, request, now);
                pool.leave_thread();
            });
        }
        for (auto& one : refused) one.join();
    }
    BOOST_TEST(rows("sign_in.refused", "state_missing") == 1 + kRounds * kLeft);
    BOOST_TEST(rows("sign_in.refused", "too_many") == kRounds);
}

BOOST_AUTO_TEST_CASE(notices_of_log_outs_that_are_none_leave_so_many_rows)
{
    constexpr int kMost = most_recorded(Refused::anyone);
    Visitor visitor{*this};
    for (int i = 0; i < kMost + 5; ++i) BOOST_TEST(visitor.post_raw("/sign-in/log-out-notice", "").status == 400);
    BOOST_TEST(rows("sign_out.refused", "notice_missing") == kMost);
    BOOST_TEST(rows("sign_out.refused", "too_many") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace tianbao::sign_in
