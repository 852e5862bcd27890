// SPDX-License-Identifier: MPL-2.0
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <atomic>
#include <barrier>
#include <thread>

using namespace tianbao;
using support::Fields;

namespace {

constexpr int kRounds = 40;
const std::string kUscc = "91310101MA1K00015A";
const std::string kFiling = "/filing/" + kUscc + "/2026-10";

struct Scene : support::Portal {
    UserId first = add_user("测试甲");
    UserId second = add_user("测试乙");
    EnterpriseId enterprise = add_enterprise(kUscc, "测试企业（上海）有限公司");
    support::Browser browsers[2] = {sign_in(first), sign_in(second)};

    Scene()
    {
        associate(first, enterprise);
        associate(second, enterprise);
        make_filler(first, enterprise);
        let_threads_in();
    }

    int save(support::Browser& browser, int version)
    {
        const Fields fields{{"act", "save"},
                            {"version", std::to_string(version)},
                            {"submission_key", new_id_text(now())},
                            {"form_version", "2012"},
                            {"A01.m", std::to_string(version)}};
        return browser.post(kFiling, fields).status;
    }

    int hand_over(support::Browser& from, const UserId& to, int epoch)
    {
        return from
            .post(fmt::format("/filler/{}/handover", kUscc), {{"successor", to.text()}, {"confirmation", to == first ? "测试甲" : "测试乙"}, {"epoch", std::to_string(epoch)}})
            .status;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(handover_races, Scene)

/// I4 of quality.md: after an acknowledged handover no write of the former filler is accepted; what was acknowledged is stored.
BOOST_AUTO_TEST_CASE(no_save_of_the_former_filler_is_accepted_after_the_handover_was_acknowledged)
{
    int version = 0;
    int refused_afterwards = 0;
    for (int round = 0; round < kRounds; ++round) {
        auto& holder = browsers[round % 2];
        const auto& next = round % 2 == 0 ? second : first;
        std::atomic<bool> handed_over = false;
        int handover_status = 0;
        bool accepted_too_late = false;
        std::barrier start(2);
        std::thread saver([&] {
            start.arrive_and_wait();
            for (int i = 0; i < 200; ++i) {
                const bool began_afterwards = handed_over;
                const int status = save(holder, version);
                if (status == 303) ++version;
                accepted_too_late = accepted_too_late || (began_afterwards && status == 303);
                if (began_afterwards && status == 409) ++refused_afterwards;
                if (began_afterwards) break;
            }
            pool().leave_thread();
        });
        std::thread giver([&] {
            start.arrive_and_wait();
            handover_status = hand_over(holder, next, round + 1);
            handed_over = handover_status == 303;
            pool().leave_thread();
        });
        saver.join();
        giver.join();
        BOOST_TEST(handover_status == 303);
        BOOST_TEST(!accepted_too_late);
        BOOST_TEST(count("SELECT COALESCE(MAX(version), 0) FROM filing") == version);
        BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.save'") == version);
    }
    BOOST_TEST(refused_afterwards == kRounds);
    BOOST_TEST(count("SELECT epoch FROM filler") == kRounds + 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM filler_change") == kRounds + 1);
}

BOOST_AUTO_TEST_SUITE_END()
