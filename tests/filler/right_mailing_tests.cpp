// SPDX-License-Identifier: MPL-2.0
// Who is told of a change of the right, the enterprise's contact by e-mail: with a real SMTP server, the stand-in.
#include "filler/right_mailing.hpp"
#include "filler/right_scene.hpp"
#include "support/mail_stand_in.hpp"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

using namespace tianbao;
using namespace tianbao::filler;
using support::location_of;

namespace {

struct Post : RightScene {
    support::MailStandIn stand_in;
    reminder::ReminderSettings settings;
    RightMailing mailing{pool, clock, templates, settings, {}};
    FillerHandlers fillers{pool, frame, clock, book, calendar};

    Post()
    {
        settings.mail_server = stand_in.server();
        settings.from_name = "测试中心";
        settings.from_address = "from@example.com";
        settings.public_url = "https://portal.example.com";
        change("UPDATE enterprise SET email = 'contact@example.com'");
    }
    http::Response hand_over()
    {
        return fillers.hand_over(post({{"uscc", kUscc}}, {{"successor", second_id.text()}, {"epoch", "1"}, {"confirmation", "测试乙"}}), holder);
    }
    int send() { return mailing.send(std::chrono::seconds{60}); }
    std::string mails() { return one("SELECT COALESCE(GROUP_CONCAT(CONCAT(state, epoch) ORDER BY epoch), '') FROM filler_mail"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(right_mailing, Post)

BOOST_AUTO_TEST_CASE(a_handover_tells_both_the_others_the_district_and_the_contact)
{
    hand_over();
    BOOST_TEST(told(holder_id, "测试乙"));
    BOOST_TEST(told(second_id, "已将 测试企业一 的填报员更换为您"));
    for (const auto& user : {third_id, officer_id, colleague_id}) BOOST_TEST(told(user, "测试企业一 的填报员已更换为 测试乙"));
    BOOST_TEST(!told(stranger_id, "测试企业一"));
    BOOST_TEST(mails() == "waiting2");
    BOOST_TEST(send() == 1);
    BOOST_TEST(mails() == "sent2");
    BOOST_TEST(stand_in.count_to("contact@example.com") == 1);
    BOOST_TEST(send() == 0);
    BOOST_TEST(stand_in.count() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_half_a_year_old_is_removed_whatever_became_of_it)
{
    hand_over();
    now += std::chrono::days{1};
    change("INSERT INTO filler_mail (id, enterprise_id, epoch, address, state, made_at, next_at)"
           " SELECT 'Z', enterprise_id, 9, address, 'sent', made_at, next_at FROM filler_mail");
    pool.read().execute(db::Sql{"UPDATE filler_mail SET id = ?, made_at = ? WHERE id = 'Z'"}, new_id_text(now), now);
    auto reader = pool.read();
    RightMailRepository mails_kept(reader);
    BOOST_TEST(mails_kept.remove_made_before(now - std::chrono::days{1}) == 0);
    BOOST_TEST(mails_kept.remove_made_before(now - std::chrono::hours{1}) == 1);
    BOOST_TEST(mails() == "sent9");
    BOOST_TEST(mails_kept.remove_made_before(now + std::chrono::hours{1}) == 1);
    BOOST_TEST(mails_kept.remove_made_before(now + std::chrono::hours{1}) == 0);
}

BOOST_AUTO_TEST_CASE(the_address_is_the_one_from_before_the_change)
{
    hand_over();
    change("UPDATE enterprise SET email = 'other@example.com'");
    send();
    BOOST_TEST(stand_in.count_to("contact@example.com") == 1);
    BOOST_TEST(stand_in.count_to("other@example.com") == 0);
}

BOOST_AUTO_TEST_CASE(officers_replacing_and_removing_leave_a_mail_and_so_does_who_applies_then)
{
    propose(officer, "replacement", second_id);
    decide(colleague, "confirm");
    BOOST_TEST(mails() == "waiting2");
    now += std::chrono::minutes{1}; // the later proposal is the one that is decided
    propose(officer, "removal", third_id);
    decide(colleague, "confirm");
    fillers.apply(post({{"uscc", kUscc}}, {}), third);
    BOOST_TEST(mails() == "waiting2,waiting3,waiting4");
    BOOST_TEST(told(officer_id, "测试企业一 的填报员已更换为 测试丙"));
    BOOST_TEST(told(holder_id, "测试企业一 的填报员已更换为 测试丙"));
    BOOST_TEST(send() == 3);
}

BOOST_AUTO_TEST_CASE(an_enterprise_account_that_becomes_another_enterprises_leaves_a_mail)
{
    {
        auto tx = pool.begin();
        BOOST_REQUIRE(FillerRepository(tx).depart(enterprise, {holder_id, {}, 1, {}}, now));
        tx.commit();
    }
    BOOST_TEST(one("SELECT COUNT(*) FROM filler") == "0");
    BOOST_TEST(one("SELECT CONCAT(act, actor_id) FROM filler_change WHERE epoch = 2") == "departure" + holder_id.text());
    BOOST_TEST(mails() == "waiting2");
    BOOST_TEST(send() == 1);
}

BOOST_AUTO_TEST_CASE(the_first_filler_is_no_news_and_without_an_address_nobody_is_written_to)
{
    change("DELETE FROM filler");
    change("DELETE FROM filler_change");
    fillers.apply(post({{"uscc", kUscc}}, {}), holder);
    BOOST_TEST(mails() == "");
    BOOST_TEST(one("SELECT COUNT(*) FROM message") == "0");
    change("UPDATE enterprise SET email = ''");
    BOOST_TEST(hand_over().status == 303);
    BOOST_TEST(mails() == "");
}

BOOST_AUTO_TEST_CASE(a_mail_server_that_fails_blocks_nothing_and_the_mail_is_tried_again)
{
    const auto server = settings.mail_server;
    settings.mail_server.url = "smtp://localhost:1";
    BOOST_TEST(location_of(hand_over()) == std::string("/workbench?done=handed_over&uscc=") + kUscc);
    BOOST_TEST(send() == 0);
    BOOST_TEST(mails() == "waiting2");
    settings.mail_server = server;
    BOOST_TEST(send() == 0); // not before its time
    now += std::chrono::minutes{6};
    BOOST_TEST(send() == 1);
    BOOST_TEST(one("SELECT attempts FROM filler_mail") == "2");
}

BOOST_AUTO_TEST_CASE(what_is_a_week_old_is_not_sent_any_more)
{
    hand_over();
    settings.mail_server.url.clear();
    BOOST_TEST(send() == 0);
    BOOST_TEST(mails() == "waiting2");
    now += std::chrono::days{8};
    BOOST_TEST(send() == 0);
    BOOST_TEST(mails() == "dropped2");
}

BOOST_AUTO_TEST_CASE(a_change_that_is_not_carried_out_leaves_nothing)
{
    fillers.hand_over(post({{"uscc", kUscc}}, {{"successor", second_id.text()}, {"epoch", "1"}, {"confirmation", "测试丙"}}), holder);
    BOOST_TEST(mails() == "");
    BOOST_TEST(one("SELECT COUNT(*) FROM message") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
