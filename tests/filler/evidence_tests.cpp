// SPDX-License-Identifier: MPL-2.0
// 证明材料 of a request for the right: who may attach, see and download it.
#include "filler/handover_request_repository.hpp"
#include "sealing/raw_tables.hpp"
#include "support/clamd_stand_in.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

using namespace tianbao;
using namespace std::chrono_literals;
using http::Role;
using support::Browser;
using support::contains;
using support::header;

namespace {

const std::string kUscc = "91310101MA1K00015A";
const std::string kPage = "/filler/" + kUscc + "/request";
const std::string kBytes = "%PDF-1.7\nletter";

struct Scene : support::Portal {
    UserId holder_id = add_user("测试甲");
    UserId asker_id = add_user("测试乙");
    UserId colleague_id = add_user("测试丙");
    Browser holder = sign_in(holder_id);
    Browser asker = sign_in(asker_id);
    Browser officer = sign_in(add_user("黄浦区管理员一（测试）", Role::district_officer, "310101"));
    Browser second = sign_in(add_user("黄浦区管理员二（测试）", Role::district_officer, "310101"));
    Browser centre = sign_in(add_user("服务中心管理员（测试）", Role::centre_officer));
    Browser elsewhere = sign_in(add_user("徐汇区管理员（测试）", Role::district_officer, "310104"));

    explicit Scene(const net::ScannerSettings& scanner = {})
        : Portal(support::Transport::plain, association::ProofRule::registry, [&scanner](Config& config) { config.scanner = scanner; })
    {
        const auto enterprise = add_enterprise(kUscc, "测试企业一");
        for (const auto& user : {holder_id, asker_id, colleague_id}) associate(user, enterprise);
        make_filler(holder_id, enterprise);
    }

    http::Response ask(const std::string& filename = {}, const std::string& bytes = {}, const std::string& reason = "原填报员已离职（测试）")
    {
        return asker.post_form(kPage, {{"reason", reason}}, filename, bytes);
    }
    void withdraw() { asker.post(kPage + "/withdrawal", {{"request", one("SELECT id FROM handover_request WHERE is_open")}}); }
    int removed(Instant decided, Instant withdrawn)
    {
        auto reader = pool().read();
        return filler::HandoverRequestRepository(reader).remove_evidence(decided, withdrawn);
    }
    std::int64_t files() { return count("SELECT COUNT(*) FROM handover_request_file"); }
    void change(const char* sql) { pool().read().execute_all(sql, {}); }
    std::string one(const char* sql) { return support::one_text(pool(), sql); }
    std::string request_id() { return one("SELECT id FROM handover_request"); }
    std::string own_address() { return kPage + "/" + request_id() + "/file"; }
    std::string desk_address() { return "/management/handover-request/" + request_id() + "/file"; }
};

struct ScannedScene : support::ClamdStandIn, Scene {
    ScannedScene() : Scene(settings()) {}
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(handover_evidence, Scene)

BOOST_AUTO_TEST_CASE(it_is_seen_by_who_asked_and_by_the_officers_who_decide)
{
    BOOST_TEST(header(ask("../离职证明'.pdf", kBytes), "Location") == kPage + "?done=asked");
    BOOST_TEST(contains(asker.get(kPage), "href=\"" + own_address() + "\""));
    const auto own = asker.get(own_address());
    BOOST_TEST(own.body == kBytes);
    BOOST_TEST(header(own, "Content-Type") == "application/pdf");
    BOOST_TEST(header(own, "X-Content-Type-Options") == "nosniff");
    BOOST_TEST(contains(officer.get("/management/filler/" + kUscc), "href=\"" + desk_address() + "\""));
    for (auto* desk : {&officer, &second, &centre}) BOOST_TEST(desk->get(desk_address()).body == kBytes);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filler.read_evidence'") == 3);
    BOOST_TEST(contains(asker.get("/account/data"), "移交申请的证明材料")); // held about the person, too
    BOOST_TEST(contains(asker.get("/account/data/download"), "handover_file"));
    BOOST_TEST(one("SELECT MAX(JSON_VALUE(detail, '$.request')) FROM audit_event WHERE act = 'filler.read_evidence'") == request_id());
}

BOOST_AUTO_TEST_CASE(nobody_else_finds_it)
{
    ask("a.pdf", kBytes);
    BOOST_TEST(!contains(holder.get(kPage), "证明材料"));
    auto colleague = sign_in(colleague_id);
    auto stranger = sign_in(add_user("测试丁"));
    for (auto* user : {&holder, &colleague, &stranger}) {
        BOOST_TEST(user->get(own_address()).status == 404);
        BOOST_TEST(user->get(desk_address()).status == 403);
    }
    BOOST_TEST(elsewhere.get(desk_address()).status == 404);
    auto reviewer = sign_in(add_user("黄浦区审核员（测试）", Role::reviewer, "310101"));
    auto viewer = sign_in(add_user("黄浦区查看员（测试）", Role::viewer, "310101"));
    for (auto* official : {&reviewer, &viewer}) BOOST_TEST(official->get(desk_address()).status == 403);
    BOOST_TEST(officer.get("/management/handover-request/nothing/file").status == 404);
    BOOST_TEST(officer.get("/management/handover-request/" + new_id_text(now()) + "/file").status == 404);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filler.read_evidence'") == 0);
}

BOOST_AUTO_TEST_CASE(a_request_needs_none)
{
    ask();
    BOOST_TEST(count("SELECT COUNT(*) FROM handover_request") == 1);
    BOOST_TEST(!contains(asker.get(kPage), "下载证明材料"));
    BOOST_TEST(!contains(officer.get("/management/filler/" + kUscc), "下载证明材料"));
    BOOST_TEST(asker.get(own_address()).status == 404);
    BOOST_TEST(officer.get(desk_address()).status == 404);
}

BOOST_AUTO_TEST_CASE(what_is_no_such_file_comes_back_beside_the_field_and_stores_nothing)
{
    const std::pair<const char*, std::string> wrong[] = {{"a.exe", "MZ"}, {"a.pdf", "MZ"}, {"a.pdf", "%PDF-" + std::string(1 << 20, 'x')}};
    for (const auto& [name, bytes] : wrong) {
        const auto refused = ask(name, bytes);
        BOOST_TEST(refused.status == 422, name);
        BOOST_TEST(contains(refused, "id=\"file-problem\""), name);
        BOOST_TEST(contains(refused, "原填报员已离职（测试）"), name);
    }
    const auto wordless = ask("a.pdf", kBytes, " ");
    BOOST_TEST(wordless.status == 422);
    BOOST_TEST(contains(wordless, "id=\"reason-problem\""));
    BOOST_TEST(contains(wordless, "请重新选择证明材料"));
    BOOST_TEST(count("SELECT (SELECT COUNT(*) FROM handover_request) + (SELECT COUNT(*) FROM handover_request_file)") == 0);
}

BOOST_AUTO_TEST_CASE(a_second_request_that_is_none_keeps_no_second_file)
{
    ask("a.pdf", kBytes);
    BOOST_TEST(header(ask("b.pdf", "%PDF-1.7\nother"), "Location") == kPage + "?done=asked");
    BOOST_TEST(count("SELECT COUNT(*) FROM handover_request_file") == 1);
    BOOST_TEST(asker.get(own_address()).body == kBytes);
}

BOOST_AUTO_TEST_CASE(it_is_stored_sealed_for_its_own_request)
{
    ask("a.pdf", kBytes);
    const std::string column = "handover_request_file.bytes";
    BOOST_TEST(!support::columns_with(pool(), "letter").contains(column));
    BOOST_TEST(!support::plain_columns(pool()).contains(column));
    BOOST_TEST(count("SELECT size FROM handover_request_file") == static_cast<std::int64_t>(kBytes.size()));
    change("UPDATE handover_request_file SET bytes = '%PDF-1.7 old'"); // of before it was sealed
    BOOST_TEST(support::plain_columns(pool()).contains(column));
    BOOST_TEST(asker.get(own_address()).body == "%PDF-1.7 old");
    BOOST_TEST(officer.get(desk_address()).body == "%PDF-1.7 old");
    change("DELETE FROM handover_request_file");
    withdraw();
    ask("a.pdf", kBytes);
    change("UPDATE handover_request_file SET request_id = (SELECT MIN(id) FROM handover_request WHERE outcome = 'withdrawn')");
    const auto moved = "/management/handover-request/" + one("SELECT request_id FROM handover_request_file") + "/file";
    BOOST_TEST(officer.get(moved).status == 500);
}

BOOST_AUTO_TEST_CASE(asking_and_withdrawing_again_and_again_keeps_five_files_a_day)
{
    const auto at = [&](const std::string& time) { set_shanghai_time("2026-11-18 " + time); };
    for (const auto* time : {"10:00:00", "10:01:00", "10:02:00", "10:03:00", "10:04:00"}) {
        at(time);
        BOOST_TEST(header(ask("a.pdf", kBytes), "Location") == kPage + "?done=asked");
        withdraw();
    }
    at("10:05:00");
    BOOST_TEST(files() == filler::kMostEvidenceADay);
    const auto refused = ask("a.pdf", kBytes, "再次申请（测试）");
    BOOST_TEST(refused.status == 422);
    for (const auto* words : {"id=\"file-problem\"", "24 小时内最多提交 5 份带证明材料的申请", "再次申请（测试）</textarea>"})
        BOOST_TEST(contains(refused, words), words);
    BOOST_TEST(count("SELECT COUNT(*) FROM handover_request WHERE is_open") == 0);
    BOOST_TEST(files() == 5);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filler.request'") == 5);
    BOOST_TEST(ask().status == 303); // without one it can be asked
    withdraw();
    set_shanghai_time("2026-11-19 09:59:59");
    asker = sign_in(asker_id);
    BOOST_TEST(ask("a.pdf", kBytes).status == 422);
    set_shanghai_time("2026-11-19 10:00:00");
    BOOST_TEST(ask("a.pdf", kBytes).status == 303);
}

BOOST_AUTO_TEST_CASE(requests_about_several_enterprises_at_once_keep_five_files_too)
{
    constexpr int kEnterprises = 12;
    std::vector<std::string> pages;
    for (int i = 0; i < kEnterprises; ++i) {
        const auto uscc = "9131010100000000" + std::to_string(10 + i);
        const auto enterprise = add_enterprise(uscc, "测试企业 " + std::to_string(i));
        for (const auto& user : {holder_id, asker_id}) associate(user, enterprise);
        make_filler(holder_id, enterprise);
        pages.push_back("/filler/" + uscc + "/request");
    }
    let_threads_in();
    for (int round = 0; round < 3; ++round) {
        change("DELETE FROM handover_request_file");
        change("DELETE FROM handover_request");
        std::barrier together(kEnterprises);
        std::atomic<int> asked = 0, refused = 0;
        std::vector<std::jthread> tabs;
        for (const auto& page : pages) {
            tabs.emplace_back([&, page] {
                together.arrive_and_wait();
                const auto status = asker.post_form(page, {{"reason", "原填报员已离职（测试）"}}, "a.pdf", kBytes).status;
                if (status == 303) ++asked;
                if (status == 422) ++refused;
                pool().leave_thread();
            });
        }
        tabs.clear();
        BOOST_TEST(files() == filler::kMostEvidenceADay);
        BOOST_TEST(asked == filler::kMostEvidenceADay);
        BOOST_TEST(refused == kEnterprises - filler::kMostEvidenceADay);
        BOOST_TEST(count("SELECT COUNT(*) FROM handover_request") == filler::kMostEvidenceADay);
    }
}

BOOST_AUTO_TEST_CASE(it_goes_some_time_after_its_request_has_ended)
{
    ask("a.pdf", kBytes);
    const auto later = now() + 1s;
    BOOST_TEST(removed(now() + 24h, later) == 0); // it waits
    change("UPDATE handover_request SET is_open = NULL, outcome = 'refused', decided_at = asked_at");
    BOOST_TEST(removed(now() - 1s, later) == 0);
    BOOST_TEST(removed(now(), later) == 1);
    BOOST_TEST(files() == 0);
    BOOST_TEST(contains(asker.get(kPage), "未获同意"));
    BOOST_TEST(!contains(asker.get(kPage), "下载证明材料"));
}

BOOST_AUTO_TEST_CASE(withdrawn_it_goes_sooner_and_of_who_left_the_enterprise_when_the_answer_is_long_due)
{
    ask("a.pdf", kBytes);
    withdraw();
    BOOST_TEST(removed(now() - 24h, now() - 1s) == 0);
    BOOST_TEST(removed(now() - 24h, now() + 1s) == 1);
    ask("a.pdf", kBytes); // to be answered until the end of 2026-11-25
    BOOST_TEST(removed(now() + 30 * 24h, now() + 1s) == 0);
    change("DELETE FROM association WHERE user_id IN (SELECT id FROM user WHERE name = '测试乙')");
    BOOST_TEST(removed(now() + 24h, now() + 1s) == 0);
    BOOST_TEST(removed(now() + 30 * 24h, now() + 1s) == 1);
}

BOOST_AUTO_TEST_CASE(it_goes_with_the_account_that_is_closed_and_its_request_ends)
{
    ask("a.pdf", kBytes);
    withdraw();
    ask("b.pdf", kBytes);
    BOOST_TEST(contains(asker.get("/account/close"), "等待答复的移交申请撤回、证明材料删除"));
    BOOST_TEST(header(asker.post("/account/close", {{"confirmation", "测试乙"}}), "Location") == "/account/closed");
    BOOST_TEST(files() == 0);
    BOOST_TEST(one("SELECT GROUP_CONCAT(outcome) FROM handover_request WHERE decided_by = asked_by") == "withdrawn,withdrawn");
    BOOST_TEST(contains(holder.get(kPage), "目前没有等待您答复的申请"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(handover_evidence_scanned, ScannedScene)

BOOST_AUTO_TEST_CASE(a_file_with_a_find_is_refused_and_a_clean_one_kept)
{
    const auto refused = ask("a.pdf", "%PDF-1.7\n" + support::eicar());
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "附件中检出病毒或恶意内容，没有接收"));
    BOOST_TEST(count("SELECT COUNT(*) FROM handover_request") == 0);
    BOOST_TEST(ask("a.pdf", kBytes).status == 303);
    BOOST_TEST(asker.get(own_address()).body == kBytes);
}

BOOST_AUTO_TEST_CASE(while_the_scanner_is_down_a_request_can_be_made_without_a_file)
{
    stop();
    BOOST_TEST(contains(ask("a.pdf", kBytes), "目前无法对附件做病毒检查，没有接收"));
    BOOST_TEST(count("SELECT COUNT(*) FROM handover_request") == 0);
    BOOST_TEST(ask().status == 303);
}

BOOST_AUTO_TEST_SUITE_END()
