// SPDX-License-Identifier: MPL-2.0
// 联系方式: kept by officers, shown wherever somebody is to be asked.
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using http::Role;
using support::contains;
using support::Fields;
using support::header;

namespace {

struct Desk : support::Portal {
    UserId officer_id = add_user("黄浦区管理员（测试）", Role::district_officer, "310101");
    support::Browser officer = sign_in(officer_id);
    support::Browser centre = sign_in(add_user("服务中心管理员（测试）", Role::centre_officer));

    Fields form(const std::string& version, const std::string& telephone = "021-00009999 转 8001")
    {
        return {{"version", version},           {"office", "测试新专窗"},   {"telephone", telephone},
                {"hours", "工作日 8:30—17:00"}, {"address", "测试路 1 号"}, {"email", "ceshi@example.com"}};
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(contact_pages, Desk)

BOOST_AUTO_TEST_CASE(until_an_officer_writes_another_the_contacts_are_those_of_conf)
{
    const auto page = visitor().get("/contact");
    for (const auto* part : {"黄浦区", "021-00001001", "浦东新区", "中小企业服务中心", "工作日 9:00—17:30"}) BOOST_TEST(contains(page, part), part);
    BOOST_TEST(contains(visitor().get("/help"), "021-00001001"));
}

BOOST_AUTO_TEST_CASE(what_an_officer_writes_stands_at_once_on_every_page)
{
    BOOST_TEST(contains(officer.get("/management/contact/310101"), "value=\"021-00001001\""));
    BOOST_TEST(header(officer.post("/management/contact/310101", form("0")), "Location") == "/management/contact?done=saved");
    for (const auto* page : {"/contact", "/help"}) {
        BOOST_TEST(contains(visitor().get(page), "021-00009999 转 8001"), page);
        BOOST_TEST(contains(visitor().get(page), "测试路 1 号"), page);
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'contact.change' AND object_id = '310101'") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'contact.change' AND object_id = '310101'"
                     " AND JSON_VALUE(JSON_VALUE(detail, '$.old_value'), '$.telephone') = '021-00001001'"
                     " AND JSON_VALUE(JSON_VALUE(detail, '$.new_value'), '$.telephone') = '021-00009999 转 8001'"
                     " AND JSON_VALUE(JSON_VALUE(detail, '$.new_value'), '$.address') = '测试路 1 号'") == 1);
    BOOST_TEST(contains(officer.get("/management/contact/310101"), "黄浦区管理员（测试） 于 2026-11-18 10:00 修改"));
    centre.post("/management/contact/centre", form("0", "021-00008888"));
    BOOST_TEST(contains(visitor().get("/accessibility"), "021-00008888"));
    BOOST_TEST(contains(visitor().get("/"), "测试新专窗"));
}

BOOST_AUTO_TEST_CASE(a_district_keeps_its_own_and_the_centre_all)
{
    const auto list = officer.get("/management/contact");
    BOOST_TEST(contains(list, "黄浦区"));
    BOOST_TEST(!contains(list, "徐汇区"));
    for (const auto* other : {"310104", "centre", "999999"}) {
        BOOST_TEST(officer.get("/management/contact/" + std::string(other)).status == 404, other);
        BOOST_TEST(officer.post("/management/contact/" + std::string(other), form("0")).status == 404, other);
    }
    BOOST_TEST(contains(centre.get("/management/contact"), "徐汇区"));
    BOOST_TEST(centre.get("/management/contact/centre").status == 200);
    BOOST_TEST(centre.get("/management/contact/999999").status == 404);
    BOOST_TEST(count("SELECT COUNT(*) FROM contact") == 0);
}

BOOST_AUTO_TEST_CASE(bad_input_and_a_lost_race_come_back_with_what_was_typed)
{
    const auto bad = officer.post(
        "/management/contact/310101",
        {{"version", "0"}, {"office", " "}, {"telephone", "无"}, {"email", "x"}, {"hours", std::string(81, 'x')}, {"address", "测试路"}});
    BOOST_TEST(bad.status == 422);
    for (const auto* words : {"请填写受理部门", "电话请填写号码", "办公时间请不超过", "电子邮箱请填写完整", "value=\"测试路\""})
        BOOST_TEST(contains(bad, words), words);
    officer.post("/management/contact/310101", form("0"));
    for (const auto* version : {"0", "7"}) {
        const auto late = centre.post("/management/contact/310101", form(version, "021-00007777"));
        BOOST_TEST(late.status == 409, version);
        BOOST_TEST(contains(late, "同事刚刚修改过"), version);
        BOOST_TEST(contains(late, "021-00007777"), version);
        BOOST_TEST(support::field_value(late, "version") == "1", version);
    }
    BOOST_TEST(centre.post("/management/contact/310101", form("1", "021-00007777")).status == 303);
}

BOOST_AUTO_TEST_SUITE_END()
