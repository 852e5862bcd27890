// SPDX-License-Identifier: MPL-2.0
#include "audit/audit.hpp"
#include "audit/sealing.hpp"
#include "audit/verification.hpp"
#include "support/filing_steps.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"
#include "util/secret.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using http::Role;
using support::contains;
using support::header;

namespace {

const std::string kUscc = "91310101MA1K00015A";

struct Scene : support::Portal {
    UserId person = add_user("测试甲");
    UserId namesake = add_user("测试乙");
    UserId auditor = add_user("审计员（测试）", Role::auditor);
    EnterpriseId enterprise = add_enterprise(kUscc, "测试企业（上海）有限公司");
    support::Browser browser = sign_in(auditor);

    void act(const UserId& user, std::string_view what, std::string_view kind, const std::string& object, const std::string& address = "10.0.0.1",
             std::chrono::hours ago = {})
    {
        auto tx = pool().begin();
        audit::record(tx, {user, address, hex(random_bytes(16)), now() - ago}, {what, kind, object, {{"version", "7"}}});
        tx.commit();
    }
    std::string latest(const std::string& act)
    {
        return support::one_text(pool(), ("SELECT detail FROM audit_event WHERE act = '" + act + "' ORDER BY id DESC LIMIT 1").c_str());
    }
    std::string id_of(const std::string& act)
    {
        return support::one_text(pool(), ("SELECT id FROM audit_event WHERE act = '" + act + "' ORDER BY id DESC LIMIT 1").c_str());
    }
    static int rows_in(const http::Response& page)
    {
        int rows = 0;
        for (auto at = page.body.find(">详情<"); at != std::string::npos; at = page.body.find(">详情<", at + 1)) ++rows;
        return rows;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(audit_pages, Scene)

BOOST_AUTO_TEST_CASE(the_auditor_finds_acts_by_person_object_act_time_and_address)
{
    act(person, "filing.save", "filing", enterprise.text() + "/2026-10");
    act(person, "filler.apply", "enterprise", enterprise.text());
    act(person, "association.mismatch", "uscc", kUscc);
    act(namesake, "account.profile", "user", namesake.text(), "10.0.0.2");
    act(namesake, "sign_in.sso", "user", namesake.text(), "10.0.0.2", std::chrono::hours{24 * 40});
    const auto all = browser.get("/audit");
    BOOST_TEST(all.status == 200);
    BOOST_TEST(rows_in(all) == 4); // the oldest is beyond the usual days
    BOOST_TEST(contains(all, "暂存报表"));
    BOOST_TEST(contains(all, "测试企业（上海）有限公司"));
    BOOST_TEST(contains(all, "尚未封存"));
    BOOST_TEST(rows_in(browser.get("/audit?person=测试甲")) == 3);
    BOOST_TEST(rows_in(browser.get("/audit?person=" + namesake.text() + "&from=")) == 2);
    BOOST_TEST(rows_in(browser.get("/audit?act=filler.apply")) == 1);
    BOOST_TEST(rows_in(browser.get("/audit?uscc=" + kUscc)) == 3);
    BOOST_TEST(rows_in(browser.get("/audit?object_kind=filing&object_id=" + enterprise.text())) == 1);
    for (const auto* query : {"object_kind=filing&object_id=企业", "address=地址"})
        BOOST_TEST(contains(browser.get(std::string("/audit?") + query), "没有符合条件的记录"), query);
    BOOST_TEST(rows_in(browser.get("/audit?address=10.0.0.2")) == 1);
    BOOST_TEST(rows_in(browser.get("/audit?from=2026-10-01&to=2026-10-31")) == 1);
    BOOST_TEST(rows_in(browser.get("/audit?from=2026-10-01&to=2026-10-08")) == 0);
    BOOST_TEST(contains(browser.get("/audit?from=2026-10-01&to=2026-10-08"), "没有符合条件的记录"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_looked_for_is_said_beside_its_field)
{
    for (const auto& [query, words] :
         std::vector<std::pair<std::string, std::string>>{{"person=无此人", "没有叫这个名字的人"},
                                                          {"uscc=91310101MA1K00016X", "没有这个统一社会信用代码的企业"},
                                                          {"uscc=企业", "没有这个统一社会信用代码的企业"},
                                                          {"object_id=x", "请同时选择对象类别"},
                                                          {"from=2026-13-01", "日期请照这样填写"},
                                                          {"to=x", "日期请照这样填写"},
                                                          {"from=2026-11-02&to=2026-11-01", "结束日期不能早于开始日期"}}) {
        const auto page = browser.get("/audit?" + query);
        BOOST_TEST(page.status == 422, query);
        BOOST_TEST(contains(page, words), query);
    }
}

BOOST_AUTO_TEST_CASE(an_offer_that_was_accepted_tells_whose_right_went_to_whom)
{
    {
        auto tx = pool().begin();
        audit::record(tx, {namesake, "10.0.0.1", hex(random_bytes(16)), now()},
                      {"filler.accept_offer",
                       "enterprise",
                       enterprise.text(),
                       {{"from", person.text()}, {"to", namesake.text()}, {"offer", new_id_text(now())}, {"contest", new_id_text(now())}}});
        tx.commit();
    }
    const auto page = browser.get("/audit/" + id_of("filler.accept_offer"));
    for (const auto& user : {person, namesake}) BOOST_TEST(contains(page, "href=\"/audit?person=" + user.text() + "\" class=\"code\">" + user.text()));
    for (const auto* words : {"移交编号", "异议编号"}) BOOST_TEST(contains(page, words), words);
}

BOOST_AUTO_TEST_CASE(people_of_one_name_are_told_apart)
{
    const auto other = add_user("测试甲");
    act(person, "filing.save", "filing", "x");
    act(other, "filing.save", "filing", "x");
    const auto page = browser.get("/audit?person=测试甲");
    BOOST_TEST(rows_in(page) == 2);
    BOOST_TEST(contains(page, "有同名的人"));
    BOOST_TEST(contains(page, "/audit?person=" + other.text()));
    BOOST_TEST(rows_in(browser.get("/audit?person=" + other.text())) == 1);
    for (int i = 0; i < 4; ++i) add_user("测试甲");
    BOOST_TEST(contains(browser.get("/audit?person=测试甲"), "请改填人员编号"));
}

BOOST_AUTO_TEST_CASE(the_list_goes_on_page_by_page_without_a_gap)
{
    for (int i = 0; i < 120; ++i) act(person, "filing.save", "filing", "x/" + std::to_string(i));
    auto page = browser.get("/audit?act=filing.save");
    int rows = 0;
    int pages = 1;
    while (true) {
        rows += rows_in(page);
        const auto link = page.body.find("&amp;after=");
        if (link == std::string::npos) break;
        ++pages;
        page = browser.get("/audit?act=filing.save&after=" + page.body.substr(link + 11, 26));
    }
    BOOST_TEST(rows == 120);
    BOOST_TEST(pages == 3);
    BOOST_TEST(contains(page, "回第一页"));
}

BOOST_AUTO_TEST_CASE(an_event_is_shown_in_full_and_with_its_seal)
{
    act(person, "filing.save", "filing", enterprise.text() + "/2026-10");
    const auto id = id_of("filing.save");
    auto page = browser.get("/audit/" + id);
    BOOST_TEST(page.status == 200);
    for (const auto* words :
         {"暂存报表", "filing.save", "测试甲", "2026-11-18 10:00:00", "10.0.0.1", "版本", ">7<", "尚待封存", "测试企业（上海）有限公司"})
        BOOST_TEST(contains(page, words), words);
    const auto seal = audit::seal_next(pool(), now()).value();
    page = browser.get("/audit/" + id);
    BOOST_TEST(contains(page, "第 1 号"));
    BOOST_TEST(contains(page, seal.hash));
    BOOST_TEST(browser.get("/audit/" + new_id_text(now())).status == 404);
    BOOST_TEST(browser.get("/audit/x").status == 404);
}

BOOST_AUTO_TEST_CASE(an_act_or_object_without_words_is_shown_by_its_code)
{
    act(person, "filing.unheard_of", "thing", "x");
    BOOST_TEST(contains(browser.get("/audit"), "filing.unheard_of"));
    BOOST_TEST(contains(browser.get("/audit/" + id_of("filing.unheard_of")), "thing"));
}

BOOST_AUTO_TEST_CASE(the_page_tells_the_state_of_the_chain)
{
    act(person, "filing.save", "filing", "x");
    const auto seal = audit::seal_next(pool(), now()).value();
    BOOST_TEST(contains(browser.get("/audit"), seal.hash));
    BOOST_TEST(contains(browser.get("/audit"), "尚未核验"));
    audit::verify_and_record(pool(), {}, now());
    BOOST_TEST(contains(browser.get("/audit"), "完整（到第 1 号，1 条）"));
    pool().read().execute(db::Sql{"UPDATE audit_event SET object_id = 'y' WHERE act = 'filing.save'"});
    set_shanghai_time("2026-11-18 10:00:01");
    audit::verify_and_record(pool(), {}, now());
    const auto broken = browser.get("/audit");
    BOOST_TEST(contains(broken, "核验未通过"));
    BOOST_TEST(contains(broken, "第 1 号封存有一条记录被改动"));
    BOOST_TEST(contains(broken, id_of("filing.save")));
}

BOOST_AUTO_TEST_CASE(what_the_auditor_looks_at_is_recorded)
{
    act(person, "filing.save", "filing", "x");
    browser.get("/audit?person=测试甲&address=10.0.0.1");
    const auto searched = latest("audit.search");
    BOOST_TEST(searched.find(person.text()) != std::string::npos);
    BOOST_TEST(searched.find("10.0.0.1") != std::string::npos);
    BOOST_TEST(searched.find("测试甲") == std::string::npos); // people by their ids alone
    browser.get("/audit/" + id_of("filing.save"));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'audit.read' AND actor_id = '" + auditor.text() + "'") == 1);
    browser.get("/audit?person=无此人");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'audit.search'") == 1);
}

BOOST_AUTO_TEST_CASE(an_export_needs_a_purpose_and_is_an_act)
{
    act(person, "filing.save", "filing", enterprise.text() + "/2026-10");
    act(namesake, "account.profile", "user", namesake.text());
    const auto refused = browser.post("/audit/export", {{"person", "测试甲"}, {"purpose", " 查 "}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "请写明用途，4 至 200 个字。"));
    BOOST_TEST(contains(refused, "value=\"测试甲\""));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'audit.export'") == 0);
    const auto file = browser.post("/audit/export", {{"person", "测试甲"}, {"purpose", "年度检查（测试）"}});
    BOOST_TEST(file.status == 200);
    BOOST_TEST(header(file, "Content-Disposition").find("attachment") == 0U);
    BOOST_TEST(contains(file, "暂存报表"));
    BOOST_TEST(contains(file, kUscc));
    BOOST_TEST(!contains(file, "account.profile"));
    const auto recorded = latest("audit.export");
    BOOST_TEST(recorded.find("年度检查（测试）") != std::string::npos);
    BOOST_TEST(recorded.find("\"events\":\"1\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_officer_who_opens_a_filing_leaves_an_act_that_the_enterprise_does_not_see)
{
    associate(person, enterprise);
    make_filler(person, enterprise);
    support::add_submitted(pool(), enterprise, period::Period(2026, 10), person, {{"A01.m", "1"}},
                           load_forms(support::source_folder() + "/conf/forms").forms().back().version);
    auto officer = sign_in(add_user("黄浦区管理员（测试）", Role::district_officer, "310101"));
    BOOST_TEST(officer.get("/review/" + kUscc + "/2026-10").status == 200);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.read' AND object_id = '" + enterprise.text() + "/2026-10'") == 1);
    auto owner = sign_in(person);
    const auto timeline = owner.get("/filing/" + kUscc + "/timeline");
    BOOST_TEST(timeline.status == 200);
    BOOST_TEST(!contains(timeline, "黄浦区管理员"));
}

BOOST_AUTO_TEST_SUITE_END()
