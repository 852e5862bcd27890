// SPDX-License-Identifier: MPL-2.0
// 认证方式 that the configuration has for single districts.
#include "enrolment/proof_scene.hpp"

using namespace tianbao;
using namespace tianbao::enrolment;
using association::ProofRule;
using support::contains;
using support::header;

namespace {

constexpr const char* kElsewhere = "91310115TBTB000206"; ///< an enterprise of 310115

/// 310101 asks for a code, all others for the match alone; or the other way round.
template <ProofRule others, ProofRule of_310101>
struct District : ProofScene {
    District() : ProofScene(others, [](Config& config) { config.proof.defaults.districts = {{"310101", of_310101}}; })
    {
        add_enterprise(kElsewhere, "测试020号精密机械（上海）有限公司", "310115");
        change("UPDATE enterprise SET address = '上海市测试一路1号'");
        match(stranger_id, kElsewhere);
    }

    std::string sheet(const std::string& uscc = kUscc) const { return "/enterprise/" + uscc + "/proof"; }
};

using StrictDistrict = District<ProofRule::registry, ProofRule::code>;
using LenientDistrict = District<ProofRule::code, ProofRule::registry>;

} // namespace

BOOST_FIXTURE_TEST_SUITE(enrolment_district_rule, StrictDistrict)

BOOST_AUTO_TEST_CASE(a_match_in_the_district_asks_what_the_configuration_says_of_it)
{
    BOOST_TEST(header(stranger.get(path("/profile")), "Location") == path("/proof"));
    BOOST_TEST(contains(stranger.get(path("/proof")), "企业认证码"));
    BOOST_TEST(ask(stranger).status == 409); // approvals are not asked for there
    BOOST_TEST(stranger.get(path("/profile", kElsewhere)).status == 200);
    BOOST_TEST(header(stranger.get(path("/proof", kElsewhere)), "Location") == path("/profile", kElsewhere));
    BOOST_TEST(prove(stranger, issue()).status == 303);
    BOOST_TEST(one("SELECT proof FROM association WHERE user_id = '" + stranger_id.text() + "'") == "enrolment_code");
}

BOOST_AUTO_TEST_CASE(an_enterprise_that_nobody_knows_yet_is_of_the_district_that_the_registry_tells)
{
    const std::string uscc = "91310101TBTB000130";
    for (const auto& [told, status] : std::map<std::string, int>{{"310101", 303}, {"310103", 303}, {"310115", 200}, {"", 200}}) { // 310103: of former times
        auto entity = support::made_up_entity(uscc);
        entity.district_code = told;
        change("DELETE FROM registry_match WHERE uscc = '" + uscc + "'");
        pool().read().execute(db::Sql{"INSERT INTO registry_match (user_id, uscc, entity, matched_at) VALUES (?, ?, ?, ?)"}, stranger_id, uscc,
                              registry::json_of(entity).dump(), now());
        BOOST_TEST(stranger.get(path("/profile", uscc)).status == status, told);
    }
}

BOOST_AUTO_TEST_CASE(officers_see_whose_rule_is_in_force)
{
    for (const auto& page : {sheet(), std::string("/enterprise/") + kUscc}) {
        const auto shown = officer.get(page);
        BOOST_TEST(contains(shown, "比对 + 企业认证码"), page);
        BOOST_TEST(contains(shown, "（系统为所在区配置）"), page);
    }
    BOOST_TEST(contains(officer.get(sheet()), "照所在区默认（比对 + 企业认证码）"));
    BOOST_TEST(contains(elsewhere.get(sheet(kElsewhere)), "（系统默认）"));
    BOOST_TEST(contains(officer.get("/enrolment"), "未设定，照系统为本区配置的方式"));
    BOOST_TEST(contains(officer.get("/enrolment"), "<option value=\"code\" selected>"));
    BOOST_TEST(!contains(elsewhere.get("/enrolment"), "为本区配置的方式"));
    BOOST_TEST(contains(elsewhere.get("/enrolment"), "<option value=\"registry\" selected>"));
}

BOOST_AUTO_TEST_CASE(what_officers_set_comes_before_the_configuration)
{
    BOOST_TEST(officer.post("/enrolment/district", {{"district", "310101"}, {"rule", "registry"}, {"version", "0"}}).status == 303);
    BOOST_TEST(one("SELECT CONCAT(JSON_VALUE(detail, '$.old_value'), '>', JSON_VALUE(detail, '$.new_value')) FROM audit_event"
                   " WHERE act = 'enrolment.district_rule'") == "code>registry");
    BOOST_TEST(contains(officer.get(sheet()), "（所在区默认）"));
    BOOST_TEST(stranger.get(path("/profile")).status == 200);
    set_rule("approval");
    BOOST_TEST(contains(officer.get(sheet()), "（单独设定）"));
    BOOST_TEST(header(stranger.get(path("/profile")), "Location") == path("/proof"));
}

BOOST_AUTO_TEST_CASE(letters_go_to_the_enterprises_of_the_district)
{
    BOOST_TEST(contains(officer.get("/enrolment/letters"), "共 1 家"));
    BOOST_TEST(contains(elsewhere.get("/enrolment/letters"), "没有符合条件的企业"));
    const auto city = centre.get("/enrolment/letters");
    BOOST_TEST(contains(city, "共 1 家"));
    BOOST_TEST(contains(city, kUscc));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(enrolment_lenient_district, LenientDistrict)

BOOST_AUTO_TEST_CASE(letters_go_to_all_but_the_enterprises_of_the_district)
{
    BOOST_TEST(stranger.get(path("/profile")).status == 200);
    BOOST_TEST(header(stranger.get(path("/profile", kElsewhere)), "Location") == path("/proof", kElsewhere));
    BOOST_TEST(contains(officer.get("/enrolment/letters"), "没有符合条件的企业"));
    BOOST_TEST(contains(elsewhere.get("/enrolment/letters"), "共 1 家"));
    BOOST_TEST(contains(centre.get("/enrolment/letters"), kElsewhere));
}

BOOST_AUTO_TEST_SUITE_END()
