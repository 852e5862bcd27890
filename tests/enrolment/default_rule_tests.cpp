// SPDX-License-Identifier: MPL-2.0
// 认证方式 where officers have set none: that of the configuration.
#include "enrolment/proof_scene.hpp"

using namespace tianbao;
using namespace tianbao::enrolment;
using support::contains;
using support::header;

namespace {

/// As shipped: a code or the filler's approval.
struct ShippedScene : ProofScene {
    ShippedScene() : ProofScene(association::ProofRule::either) {}

    http::Response submit()
    {
        return stranger.post(path("/profile"), {{"version", "0"},
                                                {"size", "small"},
                                                {"contact_person", "测试丙"},
                                                {"telephone", ""},
                                                {"mobile", "13800000003"},
                                                {"email", "test@example.com"}});
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(enrolment_default_rule, ShippedScene)

BOOST_AUTO_TEST_CASE(public_facts_alone_associate_nobody)
{
    BOOST_TEST(header(stranger.get(path("/profile")), "Location") == path("/proof"));
    BOOST_TEST(header(submit(), "Location") == path("/proof"));
    BOOST_TEST(!is_associated(stranger_id));
    BOOST_TEST(ask(stranger).status == 303);
    BOOST_TEST(answer(filler, "agree").status == 303);
    BOOST_TEST(is_associated(stranger_id));
}

BOOST_AUTO_TEST_CASE(nor_do_they_with_an_enterprise_that_nobody_knows_yet)
{
    const std::string uscc = "91310101TBTB000130";
    match(stranger_id, uscc);
    BOOST_TEST(header(stranger.get(path("/profile", uscc)), "Location") == path("/proof", uscc));
    BOOST_TEST(stranger.post(path("/request", uscc), {{"way", "letter"}}).status == 303);
    BOOST_TEST(!is_associated(stranger_id));
}

BOOST_AUTO_TEST_CASE(officers_see_the_default_and_set_another)
{
    const auto sheet = std::string("/enterprise/") + kUscc;
    BOOST_TEST(contains(officer.get("/enrolment"), "未设定，照系统默认"));
    BOOST_TEST(contains(officer.get(sheet + "/proof"), "（系统默认）"));
    BOOST_TEST(contains(officer.get(sheet), "（系统默认）"));
    BOOST_TEST(contains(officer.get(sheet), "比对 + 企业认证码或填报员确认"));
    BOOST_TEST(officer.post("/enrolment/district", {{"district", "310101"}, {"rule", "registry"}, {"version", "0"}}).status == 303);
    BOOST_TEST(!contains(officer.get("/enrolment"), "未设定，照系统默认"));
    BOOST_TEST(contains(officer.get(sheet + "/proof"), "（所在区默认）"));
    BOOST_TEST(stranger.get(path("/profile")).status == 200);
    BOOST_TEST(submit().status == 303);
    BOOST_TEST(is_associated(stranger_id));
}

BOOST_AUTO_TEST_CASE(letters_go_to_who_asks_for_a_code_by_default)
{
    BOOST_TEST(contains(officer.get("/enrolment/letters"), "共 1 家"));
    BOOST_TEST(officer.post("/enrolment/district", {{"district", "310101"}, {"rule", "approval"}, {"version", "0"}}).status == 303);
    BOOST_TEST(contains(officer.get("/enrolment/letters"), "没有符合条件的企业"));
}

BOOST_AUTO_TEST_SUITE_END()
