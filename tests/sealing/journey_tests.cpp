// SPDX-License-Identifier: MPL-2.0
// After all that a person can do, no table holds a number in plain.
#include "importing/import_scene.hpp"
#include "roster/roster_repository.hpp"
#include "sealing/raw_tables.hpp"
#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using support::columns_with;
using support::contains;
using support::plain_columns;

namespace {

using Names = std::set<std::string>;

std::string told(const Names& names)
{
    std::string text;
    for (const auto& name : names) text += name + " ";
    return text;
}

void expect_no_number(db::Pool& pool, std::initializer_list<const char*> numbers)
{
    for (const auto* number : numbers) {
        const auto found = columns_with(pool, number);
        BOOST_TEST(found.empty(), number << " stands in " << told(found));
    }
    const auto plain = plain_columns(pool);
    BOOST_TEST(plain.empty(), "not sealed: " << told(plain));
}

nlohmann::json person(const char* subject, const char* mobile)
{
    return {{"sub", subject}, {"name", "测试甲"}, {"phone_number", mobile}, {"phone_number_verified", true}};
}

struct AtTheDoor : sign_in::Scene {
    sign_in::Visitor visitor{*this};
};

struct Inside : support::ImportScene {
    static support::Fields profile(const std::string& mobile, const std::string& telephone, const std::string& version)
    {
        return {{"version", version},         {"address", "测试路 1 号"}, {"registered_capital", "100"},
                {"founded_on", "2010-03-01"}, {"size", "small"},          {"contact_person", "测试联系人"},
                {"telephone", telephone},     {"mobile", mobile},         {"email", "ceshi@example.com"}};
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(sealed_journeys)

BOOST_FIXTURE_TEST_CASE(after_every_way_to_log_in, AtTheDoor)
{
    add_former("yuan001", "19911110001");
    add_former("yuan002", "19911110002", "a password of mine");
    add_former("yuan003", "19911110002");
    visitor.sign_in_by_sso(person("p1", "19911110003"));
    visitor.sign_in_by_sso(person("p1", "19911110004"));
    BOOST_TEST(visitor.who() == "测试甲");

    sign_in::Visitor former{*this};
    former.sign_in_former("yuan001", "111111");
    former.get("/account/password");
    former.post("/account/password", {{"current_password", "111111"},
                                      {"new_password", "correct horse battery"},
                                      {"new_password_again", "correct horse battery"},
                                      {"mobile_on_record", "199 1111 0001"},
                                      {"return_to", "/note"}});
    BOOST_TEST(former.who() == "测试yuan001");

    sign_in::Visitor doubted{*this};
    doubted.sign_in_by_sso(person("p2", "19911110002"));
    BOOST_TEST(count("SELECT COUNT(*) FROM pending_binding") == 1);
    doubted.get("/sign-in/choose");

    sign_in::Visitor away{*this};
    away.sign_in_by_sso(person("p3", "19911110005"));
    away.get("/account");
    now += std::chrono::minutes{31};
    away.post("/note/1", {{"words", "19911110006"}});
    BOOST_TEST(count("SELECT COUNT(*) FROM held_form") == 1);

    BOOST_TEST(count("SELECT COUNT(*) FROM session WHERE id_token IS NOT NULL") > 0);
    expect_no_number(pool, {"19911110001", "19911110002", "19911110003", "19911110004", "19911110005", "19911110006"});
}

BOOST_FIXTURE_TEST_CASE(after_a_profile_imports_and_an_export_with_contacts, Inside)
{
    const auto at = "/association/" + kUscc + "/profile";
    const auto version = support::field_value(browser.get(at), "version");
    BOOST_TEST(browser.post(at, profile("19922220001", "021-22220002", version)).status == 303);
    BOOST_TEST(contains(browser.get(at), "19922220001"));

    imported("former_user", "用户名,姓名,手机号,关联企业,填报企业\r\nceshigui,测试癸,19922220003,,\r\n", false, "111111");
    imported("enterprise",
             "统一社会信用代码,企业名称,法定代表人,所在区,企业类别,行业代码,联系人,联系电话,手机号\r\n"
             "91310115MA1H000200,测试新企业（上海）有限公司,测试法人,浦东新区,专精特新企业,C35,测试联系人,021-22220004,19922220005\r\n");
    checked("former_user", "用户名,姓名,手机号,关联企业,填报企业\r\nceshiren,测试壬,19922220003,,\r\nceshixin,测试辛,1992222000x7,,\r\n", "ceshi.csv",
            "111111");
    BOOST_TEST(count("SELECT COUNT(*) FROM import_finding WHERE value <> ''") > 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM import_chunk") > 0);

    {
        auto tx = pool().begin();
        roster::RosterRepository(tx).draw({2026, 10}, period::Calendar{}, now());
        tx.commit();
    }
    auto centre = sign_in(add_user("服务中心管理员（测试）", http::Role::centre_officer, {}, "19922220006"));
    const auto asked = centre.post("/export", {{"content", "list"},
                                               {"period", "2026-10"},
                                               {"last_period", ""},
                                               {"state", ""},
                                               {"district", ""},
                                               {"industry", ""},
                                               {"category", ""},
                                               {"size", ""},
                                               {"format", "csv"},
                                               {"contacts", "yes"},
                                               {"purpose", "十月运行分析（测试）"}});
    BOOST_REQUIRE_EQUAL(asked.status, 303);
    BOOST_REQUIRE(app().runner().run_job());
    BOOST_TEST(contains(centre.get(support::header(asked, "Location") + "/file"), "19922220001"));
    for (const auto* looked_for : {"19922220001", "0001", "22220002", "021-22220004"})
        BOOST_TEST(contains(centre.get("/enterprise?q=" + std::string(looked_for)), "/enterprise/91310"), looked_for);

    expect_no_number(pool(), {"19922220001", "22220002", "19922220003", "22220004", "19922220005", "19922220006", "1992222000x7"});
}

BOOST_AUTO_TEST_SUITE_END()
