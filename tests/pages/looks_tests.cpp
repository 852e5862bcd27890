// SPDX-License-Identifier: MPL-2.0
// Who looks at people's names, telephones or addresses leaves one act, each time, and none for a page without them.
#include <boost/test/unit_test.hpp>

#include "exporting/export_scene.hpp"

using namespace tianbao;
using support::header;

namespace {

struct Looks : support::ExportScene {
    UserId officer = add_user("服务中心管理员二（测试）", http::Role::centre_officer);
    support::Browser desk = sign_in(officer);
    std::string run = new_id_text(now());
    std::string appeal = new_id_text(now());
    std::string asked = new_id_text(now());
    std::string job;

    Looks()
    {
        BOOST_REQUIRE_EQUAL(header(desk.post("/reminder", {{"run", run}}), "Location"), "/reminder/" + run + "?done=sent");
        const support::Fields typed{{"key", appeal},   {"enterprise", kUscc},     {"period", "2026-10"}, {"appeal_class", "filing"},
                                    {"title", "测试"}, {"text", "填不了（测试）"}};
        BOOST_REQUIRE_EQUAL(header(browser.post_form("/appeal", typed, {}, {}), "Location"), "/appeal/" + appeal + "?done=asked");
        pool().read().execute(db::Sql{"INSERT INTO handover_request (id, enterprise_id, asked_by, reason, asked_at, answer_until) VALUES (?, ?, ?, '测试理由', ?, ?)"},
                              asked, enterprise, colleague, now(), now() + std::chrono::hours{48});
        pool().read().execute(db::Sql{"INSERT INTO handover_request_file (request_id, type, size, bytes) VALUES (?, 'pdf', 5, '%PDF-')"}, asked);
        job = ask(desk, {{"contacts", "yes"}});
        BOOST_REQUIRE(app().runner().run_job());
    }

    std::int64_t acts(const std::string& act)
    {
        return count("SELECT COUNT(*) FROM audit_event WHERE act LIKE '" + act + "' AND actor_id = '" + officer.text() + "'");
    }
    /// "post /…": what the preview's form sends; else an address.
    http::Response look(const std::string& target)
    {
        return target.starts_with("post ") ? desk.post(target.substr(5), {{"period", "2026-10"}}) : desk.get(target);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(looks_at_people, Looks)

BOOST_AUTO_TEST_CASE(each_leaves_one_act)
{
    const std::pair<std::string, std::string> pages[] = {
        {"/management/filler?list=vacant", "filler.read_list"},
        {"/management/filler?list=all", "filler.read_list"},
        {"/management/filler?q=" + kUscc, "filler.read_list"},
        {"/management/filler/" + kUscc, "filler.read"},
        {"post /reminder/preview", "reminder.read"},
        {"/reminder/" + run, "reminder.read"},
        {"/reminder/refused", "reminder.read"},
        {job + "/file", "job.read_file"},
        {"/management/appeal/" + appeal, "appeal.read"},
        {"/management/handover-request/" + asked + "/file", "filler.read_evidence"},
        {"/review/" + kUscc + "/2026-10", "filing.read"},
        {"/enterprise/" + kUscc, "enterprise.read"},
        {"/enterprise/" + kUscc + "/as", "enterprise.view_as"},
    };
    for (const auto& [target, act] : pages) {
        for (int i = 0; i < 2; ++i) {
            const auto all = acts("%");
            const auto same = acts(act);
            BOOST_TEST(look(target).status == 200, target);
            BOOST_TEST(acts(act) == same + 1, target);
            BOOST_TEST(acts("%") == all + 1, target);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_there_and_what_shows_nobody_leave_none)
{
    const std::pair<std::string, int> pages[] = {
        {"/management/appeal/" + new_id_text(now()), 404},
        {"/reminder/" + new_id_text(now()), 404},
        {"/job/" + new_id_text(now()) + "/file", 404},
        {"/management/handover-request/" + new_id_text(now()) + "/file", 404},
        {"/reminder/new", 200},
        {job, 200},
        {"/enrolment", 200},
    };
    const auto all = acts("%");
    for (const auto& [target, status] : pages) {
        BOOST_TEST(look(target).status == status, target);
        BOOST_TEST(acts("%") == all, target);
    }
}

BOOST_AUTO_TEST_CASE(an_act_says_what_was_looked_at_and_no_number_or_address)
{
    for (const auto& target : {std::string("/management/filler?list=all"), "/reminder/" + run, job + "/file"}) look(target);
    const auto detail = [&](const std::string& act, const std::string& name) {
        return text("SELECT JSON_VALUE(detail, '$." + name + "') FROM audit_event WHERE act = '" + act + "'");
    };
    BOOST_TEST(detail("filler.read_list", "content") == "all");
    BOOST_TEST(detail("reminder.read", "content") == "run");
    BOOST_TEST(detail("job.read_file", "content") == "export.list");
    BOOST_TEST(text("SELECT object_id FROM audit_event WHERE act = 'job.read_file'") == job.substr(5));
    BOOST_TEST(text("SELECT object_id FROM audit_event WHERE act = 'reminder.read'") == run);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE detail LIKE '%@%' OR detail LIKE '%1990000%'") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
