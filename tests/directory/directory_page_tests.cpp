// SPDX-License-Identifier: MPL-2.0
#include "support/portal.hpp"
#include "support/rows.hpp"
#include "util/retry.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <barrier>
#include <thread>

using namespace tianbao;
using http::Role;
using support::contains;
using support::header;

namespace {

const std::string kUscc = "91310101MA1K00015A";
const std::string kPage = "/enterprise/" + kUscc;
const std::string kWhy = "经复核，符合认定条件（测试）";

/// An enterprise of 310101 with a filler and a colleague, another of 310115; officers of both districts, of the city, and who is none.
struct Scene : support::Portal {
    UserId filler = add_user("测试甲", Role::user, {}, "19900000001");
    UserId colleague = add_user("测试乙", Role::user, {}, "19900000002");
    UserId officer_id = add_user("黄浦管理员（测试）", Role::district_officer, "310101");
    UserId other_id = add_user("浦东管理员（测试）", Role::district_officer, "310115");
    UserId centre_id = add_user("中心管理员（测试）", Role::centre_officer);
    EnterpriseId enterprise = add_enterprise(kUscc, "测试企业（上海）有限公司", "310101");
    EnterpriseId far = add_enterprise("91310115MA1H000200", "远方企业（上海）有限公司", "310115");
    support::Browser officer = sign_in(officer_id);
    support::Browser other = sign_in(other_id);
    support::Browser centre = sign_in(centre_id);

    Scene()
    {
        associate(filler, enterprise);
        associate(colleague, enterprise);
        make_filler(filler, enterprise);
    }

    std::string one(const std::string& sql) { return support::one_text(pool(), sql.c_str()); }
    std::string version() { return one("SELECT version FROM enterprise WHERE uscc = '" + kUscc + "'"); }
    http::Response categorise(support::Browser& who, const std::string& category, const std::string& seen, const std::string& reason = kWhy)
    {
        return who.post(
            kPage + "/category",
            {{"version", seen}, {"category", category}, {"category_from", "2026-07"}, {"category_until", ""}, {"category_reason", reason}});
    }
    http::Response move(const std::string& district, const std::string& reason = kWhy)
    {
        return centre.post(kPage + "/district", {{"version", version()}, {"district", district}, {"move_reason", reason}});
    }
    http::Response revoke(const UserId& user, const std::string& reason = kWhy)
    {
        return officer.post(kPage + "/association/end", {{"version", version()}, {"user", user.text()}, {"revocation_reason", reason}});
    }
    bool is_told(const UserId& user, std::string_view text)
    {
        auto browser = sign_in(user);
        return contains(browser.get("/account/messages"), text);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(directory_pages, Scene)

BOOST_AUTO_TEST_CASE(nobody_decides_about_an_enterprise_of_their_own)
{
    support::set_mobile(pool(), officer_id, "19900000002"); // as one of its users
    support::set_mobile(pool(), centre_id, "19900000001");
    const auto shown = officer.get(kPage);
    BOOST_TEST(contains(shown, "请由其他人员处理"));
    for (const auto* button : {"调整类别</button>", "解除关联</button>"}) BOOST_TEST(!contains(shown, button), button);
    const auto barred = categorise(officer, "specialised", version());
    BOOST_TEST(barred.status == 409);
    BOOST_TEST(contains(barred, "您与这家企业有关联"));
    BOOST_TEST(revoke(colleague).status == 409);
    BOOST_TEST(move("310115").status == 409);
    BOOST_TEST(one("SELECT CONCAT(category, district) FROM enterprise WHERE uscc = '" + kUscc + "'") == "other310101");
    BOOST_TEST(one("SELECT COUNT(*) FROM association") == "2");
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act IN ('enterprise.category', 'enterprise.move', 'association.revoke')") == "0");
    support::set_mobile(pool(), officer_id, "19900000099");
    BOOST_TEST(categorise(officer, "specialised", version()).status == 303);
}

BOOST_AUTO_TEST_CASE(the_list_finds_by_name_code_and_the_end_of_a_telephone_number)
{
    for (const std::string q : {"测试企业", "91310101MA", "0002", "19900000001"}) {
        const auto found = centre.get("/enterprise?q=" + http::url_encode(q));
        BOOST_TEST(contains(found, "测试企业（上海）"), q);
        BOOST_TEST(!contains(found, "远方企业"), q);
    }
    BOOST_TEST(contains(centre.get("/enterprise?q=7777"), "没有符合条件的企业"));
    BOOST_TEST(contains(centre.get("/enterprise?q=%25"), "没有符合条件的企业"));
}

BOOST_AUTO_TEST_CASE(the_list_has_filters_and_stays_in_the_scope)
{
    BOOST_TEST(contains(centre.get("/enterprise"), "远方企业"));
    BOOST_TEST(!contains(officer.get("/enterprise?district=310115"), "远方企业"));
    BOOST_TEST(!contains(centre.get("/enterprise?district=310101"), "远方企业"));
    const auto without = centre.get("/enterprise?filler=none");
    BOOST_TEST(contains(without, "远方企业"));
    BOOST_TEST(!contains(without, "测试企业（上海）"));
    BOOST_TEST(!contains(centre.get("/enterprise?category=specialised"), "测试企业（上海）"));
    BOOST_TEST(!contains(centre.get("/enterprise?status=cancelled"), "测试企业（上海）"));
    BOOST_TEST(contains(centre.get("/enterprise?status=in_business&category=other"), "测试企业（上海）"));
}

BOOST_AUTO_TEST_CASE(the_list_goes_on_by_key)
{
    for (int i = 10; i < 62; ++i) add_enterprise("1000000000000000" + std::to_string(i), "连号企业" + std::to_string(i));
    const auto first = officer.get("/enterprise");
    BOOST_TEST(contains(first, "连号企业59"));
    BOOST_TEST(!contains(first, "连号企业60"));
    BOOST_TEST(contains(first, "after=100000000000000059"));
    const auto second = officer.get("/enterprise?after=100000000000000059");
    BOOST_TEST(contains(second, "连号企业61"));
    BOOST_TEST(contains(second, "回第一页"));
    BOOST_TEST(!contains(second, "下一页"));
}

BOOST_AUTO_TEST_CASE(the_page_shows_what_is_held_and_leaves_a_row_of_its_reading)
{
    const auto page = officer.get(kPage);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "199****0001"));
    BOOST_TEST(!contains(page, "19900000001"));
    BOOST_TEST(contains(page, "填报员须先更换"));
    BOOST_TEST(contains(page, "法人库比对"));
    BOOST_TEST(!contains(page, "/district\""));
    BOOST_TEST(contains(centre.get(kPage), "/district\""));
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'enterprise.read'") == "2");
    BOOST_TEST(one("SELECT object_id FROM audit_event WHERE act = 'enterprise.read' LIMIT 1") == enterprise.text());
}

BOOST_AUTO_TEST_CASE(what_lies_in_another_district_is_not_found_by_any_act)
{
    BOOST_TEST(other.get(kPage).status == 404);
    BOOST_TEST(categorise(other, "nurtured", "1").status == 404);
    BOOST_TEST(other.post(kPage + "/association/end", {{"version", "1"}, {"user", colleague.text()}, {"revocation_reason", kWhy}}).status == 404);
    BOOST_TEST(officer.post(kPage + "/district", {{"version", "1"}, {"district", "310115"}, {"move_reason", kWhy}}).status == 403);
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE object_kind = 'enterprise' AND act <> 'association.add'") == "0");
}

BOOST_AUTO_TEST_CASE(a_category_is_changed_with_its_reason)
{
    const auto done = categorise(officer, "specialised", version());
    BOOST_TEST(header(done, "Location") == kPage + "?done=category");
    BOOST_TEST(one("SELECT GROUP_CONCAT(from_period, category ORDER BY from_period) FROM enterprise_group") == "0other,202607specialised");
    BOOST_TEST(one("SELECT CONCAT(before_value, ' ', after_value, ' ', source) FROM enterprise_change") == "other specialised officer");
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'enterprise.category'") == "1");
    const auto page = officer.get(kPage + "?done=category");
    BOOST_TEST(contains(page, "企业类别已调整"));
    BOOST_TEST(contains(page, "<span class=\"nowrap\">2026-07</span>"));
    BOOST_TEST(contains(page, kWhy));
    BOOST_TEST(is_told(filler, "的企业类别已调整，原因：" + kWhy));
    BOOST_TEST(is_told(filler, "专精特新企业"));
}

BOOST_AUTO_TEST_CASE(a_category_without_a_reason_comes_back_with_what_was_typed)
{
    const auto refused = categorise(officer, "nurtured", version(), "");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "id=\"category-reason-problem\""));
    BOOST_TEST(contains(refused, "value=\"nurtured\" selected"));
    BOOST_TEST(contains(refused, "value=\"2026-07\""));
    BOOST_TEST(version() == "1");
}

BOOST_AUTO_TEST_CASE(of_two_officers_who_change_the_category_at_once_one_does)
{
    let_threads_in();
    for (int round = 0; round < 10; ++round) {
        const auto seen = version();
        std::barrier start(2);
        std::array<int, 2> statuses{};
        const auto run = [&](support::Browser& who, const char* category, int& status) {
            start.arrive_and_wait();
            status = categorise(who, category, seen).status;
            pool().leave_thread();
        };
        std::thread one_officer([&] { run(officer, "specialised", statuses[0]); });
        std::thread another([&] { run(centre, "nurtured", statuses[1]); });
        one_officer.join();
        another.join();
        BOOST_TEST((statuses == std::array<int, 2>{303, 409} || statuses == std::array<int, 2>{409, 303}));
        BOOST_TEST(version() == std::to_string(std::stoi(seen) + 1));
    }
    BOOST_TEST(one("SELECT COUNT(*) FROM enterprise_change") == "10");
}

BOOST_AUTO_TEST_CASE(the_second_of_two_officers_sees_the_page_as_it_stands_with_what_was_typed)
{
    categorise(centre, "specialised", "1");
    const auto late = categorise(officer, "nurtured", "1");
    BOOST_TEST(late.status == 409);
    BOOST_TEST(contains(late, "没有执行您的操作"));
    BOOST_TEST(contains(late, "value=\"nurtured\" selected"));
}

BOOST_AUTO_TEST_CASE(the_centre_moves_an_enterprise_and_all_concerned_are_told)
{
    pool().read().execute_all("INSERT INTO roster_period VALUES (202609, '2026-10-01', '2026-10-20'), (202610, '2026-11-01', '2100-01-01')", {});
    pool().read().execute_all(
        "INSERT INTO roster (period, enterprise_id, uscc, district, section, industry, category, duty, state) SELECT p.period, "
        "e.id, e.uscc, e.district, 'C', 'C35', 'other', 'due', 'missing' FROM roster_period p JOIN enterprise e WHERE e.uscc = ?",
        {db::value_of(kUscc)});
    BOOST_TEST(move("310115").status == 303);
    BOOST_TEST(one("SELECT CONCAT(district, is_moved) FROM enterprise WHERE uscc = '" + kUscc + "'") == "3101151");
    BOOST_TEST(one("SELECT GROUP_CONCAT(district ORDER BY period) FROM roster WHERE uscc = '" + kUscc + "'") == "310101,310115");
    BOOST_TEST(officer.get(kPage).status == 404);
    const auto page = other.get(kPage);
    BOOST_TEST(contains(page, "由服务中心调整"));
    BOOST_TEST(contains(page, "2026-09"));
    for (const auto& user : {filler, colleague, officer_id, other_id}) BOOST_TEST(is_told(user, "的所在区已调整，原因：" + kWhy));
    BOOST_TEST(one("SELECT detail FROM audit_event WHERE act = 'enterprise.move'").find("310115") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_new_district_reads_what_was_filed_before_the_move_and_decides_nothing_of_it)
{
    const auto forms = load_forms(support::source_folder() + "/conf/forms");
    support::add_submitted(pool(), enterprise, period::Period(2026, 9), filler, {{"A01.m", "1234.50"}}, forms.forms().back().version);
    pool().read().execute_all("DELETE FROM roster", {});
    pool().read().execute_all("INSERT INTO roster_period VALUES (202609, '2026-10-01', '2026-10-20')", {});
    pool().read().execute_all("INSERT INTO roster (period, enterprise_id, uscc, district, section, industry, category, duty, state, submission) SELECT"
                              " 202609, e.id, e.uscc, e.district, 'C', 'C35', 'other', 'due', 'submitted', 1 FROM enterprise e WHERE e.uscc = ?",
                              {db::value_of(kUscc)});
    BOOST_TEST(move("310115").status == 303);
    const auto page = other.get(kPage);
    BOOST_TEST(contains(page, "href=\"/review/" + kUscc + "/2026-09\""));
    BOOST_TEST(contains(page, "原区，只读"));
    const auto filing = other.get("/review/" + kUscc + "/2026-09");
    BOOST_TEST(filing.status == 200);
    BOOST_TEST(!contains(filing, "/2026-09/acceptance\""));
    BOOST_TEST(other.post("/review/" + kUscc + "/2026-09/acceptance", {{"version", "1"}}).status != 303);
    BOOST_TEST(one("SELECT state FROM filing") == "submitted");
}

BOOST_AUTO_TEST_CASE(a_move_to_the_same_district_or_to_none_is_refused)
{
    BOOST_TEST(contains(move("310101"), "企业已经在这个区"));
    BOOST_TEST(contains(move("999999"), "请选择所在区"));
    const auto refused = move("310115", "短");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "value=\"310115\" selected"));
    BOOST_TEST(contains(refused, "id=\"move-reason-problem\""));
}

BOOST_AUTO_TEST_CASE(an_association_is_revoked_with_a_reason)
{
    const auto refused = revoke(colleague, "短");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "<details class=\"row-form\" open>"));
    BOOST_TEST(contains(refused, "原因请至少写 6 个字。"));
    BOOST_TEST(contains(refused, "value=\"短\""));
    BOOST_TEST(header(revoke(colleague), "Location") == kPage + "?done=revoked");
    BOOST_TEST(one("SELECT COUNT(*) FROM association") == "1");
    BOOST_TEST(is_told(colleague, "您与 测试企业（上海）有限公司 的关联已由管理员解除"));
    BOOST_TEST(is_told(filler, "测试乙 与 测试企业（上海）有限公司 的关联已由管理员解除"));
    auto gone = sign_in(colleague);
    BOOST_TEST(gone.get("/filing/" + kUscc).status == 404);
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'association.revoke'") == "1");
    BOOST_TEST(revoke(colleague).status == 409);
}

BOOST_AUTO_TEST_CASE(of_a_user_whom_the_sso_proves_the_officer_reads_that_the_next_log_in_associates_anew)
{
    const std::string words = "下次登录时会自动重新关联";
    BOOST_TEST(!contains(officer.get(kPage), words));
    pool().read().execute(db::Sql{"UPDATE association SET proof = 'sso_claim' WHERE user_id = ?"}, filler);
    BOOST_TEST(!contains(officer.get(kPage), words), "a filler's is not revoked");
    pool().read().execute(db::Sql{"UPDATE association SET proof = 'sso_claim' WHERE user_id = ?"}, colleague);
    BOOST_TEST(contains(officer.get(kPage), words));
}

BOOST_AUTO_TEST_CASE(the_fillers_association_is_not_revoked)
{
    const auto refused = revoke(filler);
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(contains(refused, "没有执行您的操作"));
    BOOST_TEST(one("SELECT COUNT(*) FROM association") == "2");
}

BOOST_AUTO_TEST_SUITE_END()
