// SPDX-License-Identifier: MPL-2.0
#include "association/association_handlers.hpp"
#include "association/match_handlers.hpp"
#include "association/profile_handlers.hpp"
#include "enterprise/enterprise_repository.hpp"
#include "support/fake_registry.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"
#include "util/outcome.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace {

using namespace tianbao;
using namespace tianbao::association;
using namespace std::chrono_literals;
using support::has;
using support::location_of;

constexpr const char* kUscc = "91310101TBTB000122";
constexpr const char* kOtherUscc = "91310115TBTB000206";
constexpr const char* kName = "测试001号精密机械（上海）有限公司";

/// Two users and a registry with one enterprise in business.
struct Hall : support::Site {
    db::Pool& pool = database.pool();
    support::FakeRegistry registry;
    enterprise::Reference reference{
        districts, sections, enterprise::SizeThresholds::parse(source_file("conf/reference/size_thresholds.csv"), "size_thresholds.csv").value()};
    Claims claims{pool, registry, districts};
    AssociationHandlers associations{pool, frame, clock, claims, districts};
    MatchHandlers matches{pool, frame, clock, registry};
    ProfileHandlers profiles{pool, frame, clock, reference, {{}, ProofRule::registry}};
    UserId first = support::add_user(pool, "测试甲");
    UserId second = support::add_user(pool, "测试乙", "user", "13800000002");
    http::Caller caller = support::caller_of(first, "测试甲");
    http::Caller other = support::caller_of(second, "测试乙");

    std::set<std::string> unset;

    Hall()
    {
        registry.entities.emplace(kUscc, support::made_up_entity());
        templates.record_unset(&unset);
    }
    ~Hall()
    {
        for (const auto& marker : unset) BOOST_ERROR("a marker without a value: " + marker);
    }

    std::string text(const char* sql) { return support::one_text(pool, sql); }
    std::string count(const std::string& table) { return text(("SELECT COUNT(*) FROM " + table).c_str()); }
    http::Response match(const http::Caller& who, const char* name = kName, const char* uscc = kUscc, const char* person = "测试甲")
    {
        return matches.match(post({}, {{"enterprise_name", name}, {"uscc", uscc}, {"legal_representative", person}}), who);
    }
    http::Response save(const http::Caller& who, const char* mobile = "19900000000", const char* version = "0", const char* person = "测试联系人")
    {
        return profiles.save(post({{"uscc", kUscc}}, {{"version", version},
                                                      {"size", "small"},
                                                      {"contact_person", person},
                                                      {"telephone", ""}, {"mobile", mobile}, {"email", "test@example.com"}, {"address", "another"}}),
                             who);
    }
    http::Response profile(const http::Caller& who) { return profiles.profile(get({{"uscc", kUscc}}), who); }
    http::Response list(const http::Caller& who) { return associations.list(get({}), who); }
    void join_as(const http::Caller& who)
    {
        match(who);
        save(who);
    }
    void make_enterprise_user(const UserId& user, const char* uscc)
    {
        pool.read().execute(db::Sql{"INSERT INTO identity (issuer, subject, user_id, kind, uscc, bound_at) VALUES ('i', ?, ?, 'enterprise', ?, ?)"},
                            user, user, uscc, now);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(association_pages, Hall)

BOOST_AUTO_TEST_CASE(a_user_matches_completes_and_is_associated)
{
    BOOST_TEST(has(list(caller), "您还没有关联企业"));
    BOOST_TEST(matches.form(get({}), caller).status == 200);
    const auto matched = match(caller);
    BOOST_TEST(matched.status == 303);
    BOOST_TEST(location_of(matched) == std::string("/association/") + kUscc + "/profile");
    BOOST_TEST(has(list(caller), "待完善"));

    const auto form = profile(caller);
    BOOST_TEST(has(form, "第 2 步"));
    BOOST_TEST(has(form, "上海市黄浦区测试一路1号"));
    BOOST_TEST(!has(form, "name=\"address\""));
    const auto saved = save(caller);
    BOOST_TEST(saved.status == 303);
    BOOST_TEST(location_of(saved) == std::string("/association?done=associated&uscc=") + kUscc);

    const auto done = associations.list(get({}, {{"done", "associated"}, {"uscc", kUscc}}), caller);
    BOOST_TEST(has(done, "已关联“测试001号精密机械（上海）有限公司”"));
    BOOST_TEST(has(done, "黄浦区"));
    BOOST_TEST(!has(done, "待完善"));
    BOOST_TEST(count("registry_match") == "0");
    BOOST_TEST(text("SELECT address FROM enterprise") == "上海市黄浦区测试一路1号");
    BOOST_TEST(text("SELECT proof FROM association") == "registry");
    BOOST_TEST(text("SELECT JSON_VALUE(detail, '$.first') FROM audit_event WHERE act = 'association.add'") == "1");
}

BOOST_AUTO_TEST_CASE(wrong_fields_are_named_before_the_registry_is_asked)
{
    const auto answer = match(caller, "", "91310101TBTB000123", " 测 ");
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "请填写企业名称"));
    BOOST_TEST(has(answer, "校验位不符"));
    BOOST_TEST(has(answer, "value=\"91310101TBTB000123\""));
    BOOST_TEST(has(answer, "value=\" 测 \""));
    BOOST_TEST(registry.asked == 0);
}

BOOST_AUTO_TEST_CASE(a_mismatch_names_its_field_keeps_what_was_typed_and_shows_nothing_of_the_registry)
{
    const auto answer = match(caller, "测试<错>公司", kUscc, "测试丁");
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "信息比对不一致"));
    BOOST_TEST(has(answer, "企业名称与法人库登记的不一致"));
    BOOST_TEST(has(answer, "法定代表人与法人库登记的不一致"));
    BOOST_TEST(has(answer, "测试&lt;错&gt;公司"));
    BOOST_TEST(!has(answer, "精密机械"));
    BOOST_TEST(!has(answer, "测试一路"));
    BOOST_TEST(count("registry_match") == "0");
    BOOST_TEST(text("SELECT detail FROM audit_event WHERE act = 'association.mismatch'") == "{\"fields\":\"name representative\"}");
}

BOOST_AUTO_TEST_CASE(an_unknown_code_says_so)
{
    const auto answer = match(caller, kName, kOtherUscc);
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "信息比对不一致：法人库中没有这个代码"));
    BOOST_TEST(text("SELECT object_id FROM audit_event WHERE act = 'association.mismatch'") == kOtherUscc);
}

BOOST_AUTO_TEST_CASE(an_enterprise_out_of_business_is_not_associated)
{
    using enterprise::Status;
    const std::pair<Status, const char*> cases[] = {
        {Status::cancelled, "该企业已注销"}, {Status::revoked, "该企业已吊销"}, {Status::moved_out, "该企业已迁出本市"}};
    match(caller); // while it was in business
    for (const auto& [status, words] : cases) {
        registry.entities.at(kUscc).status = status;
        const auto answer = match(caller);
        BOOST_TEST((answer.status == 422 && has(answer, words)), words);
    }
    BOOST_TEST(count("registry_match") == "0");
}

BOOST_AUTO_TEST_CASE(every_fault_of_the_registry_has_its_words_and_keeps_what_was_typed)
{
    using registry::RegistryFault;
    const std::pair<RegistryFault, const char*> cases[] = {
        {RegistryFault::slow, "应答太慢"}, {RegistryFault::down, "暂时不能应答"},
        {RegistryFault::broken, "暂时不能应答"}, {RegistryFault::throttled, "暂时不能应答"},
        {RegistryFault::busy, "正在比对的人较多"}, {RegistryFault::not_trusted, "无法确认对方就是法人库"},
        {RegistryFault::redirected, "应答不能识别"}, {RegistryFault::too_large, "应答不能识别"},
        {RegistryFault::wrong_type, "应答不能识别"}, {RegistryFault::wrong_encoding, "应答不能识别"},
        {RegistryFault::nonsense, "应答不能识别"}, {RegistryFault::refused, "没有受理"}};
    for (const auto& [fault, words] : cases) {
        registry.fault = fault;
        const auto answer = match(caller);
        BOOST_TEST(answer.status == 503);
        BOOST_TEST(has(answer, words));
        BOOST_TEST(has(answer, std::string("value=\"") + kUscc));
        BOOST_TEST(has(answer, std::string("value=\"") + kName));
    }
    BOOST_TEST(count("registry_match") == "0");
    BOOST_TEST(text("SELECT GROUP_CONCAT(act) FROM audit_event") == "association.pend", "what waits is kept once");
    BOOST_TEST(count("pending_match") == "1");
    registry.fault.reset();
    BOOST_TEST(match(caller).status == 303);
    BOOST_TEST(count("pending_match") == "0");
}

BOOST_AUTO_TEST_CASE(where_the_registry_knows_no_representative_the_page_says_what_is_compared)
{
    registry.entities.at(kUscc).legal_representative.clear();
    registry.entities.at(kUscc).registered_capital.reset();
    registry.covers = {false, true};
    const auto form = matches.form(get({}), caller);
    BOOST_TEST(has(form, "只比对统一社会信用代码和企业名称"));
    BOOST_TEST(!has(form, "name=\"legal_representative\""));
    BOOST_TEST(match(caller, "另一家公司", kUscc, "").status == 422);
    BOOST_TEST(match(caller, kName, kUscc, "").status == 303);
    const auto next_step = profile(caller);
    BOOST_TEST(has(next_step, "法定代表人未比对"));
    BOOST_TEST(has(next_step, "公开登记中没有"));
    BOOST_TEST(has(next_step, "name=\"registered_capital\""));
    BOOST_TEST(text("SELECT JSON_VALUE(detail, '$.fields') FROM audit_event WHERE act = 'association.match'") == "uscc name");
}

BOOST_AUTO_TEST_CASE(code_and_name_alone_prove_nothing_unless_the_configuration_says_so)
{
    registry.entities.at(kUscc).legal_representative.clear();
    registry.covers = {false, false};
    const auto answer = match(caller, kName, kUscc, "");
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "代码和名称一致，但还不能关联"));
    BOOST_TEST(count("registry_match") == "0");
}

BOOST_AUTO_TEST_CASE(after_five_mismatches_a_user_has_to_wait)
{
    for (int i = 0; i < 5; ++i) BOOST_TEST(match(caller, "测试", kOtherUscc).status == 422);
    const auto answer = match(caller);
    BOOST_TEST(answer.status == 429);
    BOOST_TEST((has(answer, "60 分钟后再试") && has(answer, "href=\"/appeal/new\"")));
    BOOST_TEST(has(answer, std::string("value=\"") + kUscc));
    BOOST_TEST(registry.asked == 5);
    BOOST_TEST(match(other).status == 303); // another user, another code
    now += 1h;
    BOOST_TEST(match(caller).status == 303);
}

BOOST_AUTO_TEST_CASE(five_mismatches_on_one_code_stop_everybody_for_that_code)
{
    for (int i = 0; i < 5; ++i) match(caller, "测试");
    BOOST_TEST(match(other).status == 429);
    BOOST_TEST(match(other, kName, kOtherUscc).status == 422);
}

BOOST_AUTO_TEST_CASE(the_second_step_needs_a_match_of_ones_own_and_of_today)
{
    BOOST_CHECK_THROW(profile(caller), http::NotFound);
    BOOST_CHECK_THROW(save(caller), http::NotFound);
    match(caller);
    BOOST_CHECK_THROW(profile(other), http::NotFound);
    BOOST_CHECK_THROW(save(other), http::NotFound);
    now += 24h + 1s;
    const auto late = save(caller);
    BOOST_TEST(late.status == 409);
    BOOST_TEST(has(late, "上次比对已超过 24 小时"));
    BOOST_TEST(!has(list(caller), "待完善"));
    BOOST_TEST(count("association") == "0");
}

BOOST_AUTO_TEST_CASE(a_refused_profile_keeps_what_was_typed)
{
    match(caller);
    const auto answer = save(caller, "12345");
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "有 1 处需要修改"));
    BOOST_TEST(has(answer, "手机号应为 1 开头的 11 位数字"));
    BOOST_TEST(has(answer, "value=\"12345\""));
    BOOST_TEST(has(answer, "value=\"测试联系人\""));
    BOOST_TEST(count("association") == "0");
    BOOST_TEST(count("registry_match") == "1");
}

BOOST_AUTO_TEST_CASE(the_same_profile_sent_twice_is_one_association)
{
    join_as(caller);
    const auto again = save(caller);
    BOOST_TEST(again.status == 303);
    BOOST_TEST(location_of(again) == std::string("/association?done=associated&uscc=") + kUscc);
    BOOST_TEST(count("association") == "1");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'association.add'") == "1");
}

BOOST_AUTO_TEST_CASE(the_enterprises_other_users_are_told)
{
    join_as(caller);
    BOOST_TEST(count("message") == "0");
    match(other);
    BOOST_TEST(!has(profile(other), "19900000000")); // the contact is shown to associated users only
    save(other, "19900000002");
    BOOST_TEST(count("enterprise") == "1");
    BOOST_TEST(count("association") == "2");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'association.add' AND JSON_VALUE(detail, '$.first') = '0'") == "1");
    BOOST_TEST(text("SELECT user_id FROM message") == first.text());
    BOOST_TEST(text("SELECT CONCAT(kind, ' ', JSON_VALUE(facts, '$.person'), ' ', JSON_VALUE(facts, '$.enterprise')) FROM message") ==
               std::string("association.added 测试乙 ") + kName);
}

BOOST_AUTO_TEST_CASE(matching_an_enterprise_again_leads_to_it)
{
    join_as(caller);
    const int before = registry.asked;
    const auto answer = match(caller);
    BOOST_TEST(has(answer, "您已关联这家企业"));
    BOOST_TEST(has(answer, std::string("/association/") + kUscc + "/profile"));
    BOOST_TEST(registry.asked == before);
}

BOOST_AUTO_TEST_CASE(a_later_change_names_the_version_it_saw)
{
    join_as(caller);
    join_as(other);
    const auto version = text("SELECT version FROM enterprise");
    BOOST_TEST(has(profile(caller), "name=\"version\" value=\"" + version + "\""));
    BOOST_TEST(location_of(save(caller, "19900000003", version.c_str())) == std::string("/association?done=enterprise_saved&uscc=") + kUscc);
    const auto stale = save(other, "19900000004", version.c_str());
    BOOST_TEST(stale.status == 409);
    BOOST_TEST(has(stale, "刚刚被他人修改"));
    BOOST_TEST(has(stale, "19900000004"));
    auto reader = pool.read();
    BOOST_TEST(enterprise::EnterpriseRepository(reader).find(kUscc)->contact.mobile.reveal() == "19900000003");
    BOOST_TEST(save(caller, "19900000003", version.c_str()).status == 303); // the same once more
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'enterprise.change'") == "1");
    const auto told = [&](const std::string& side) {
        return text(("SELECT JSON_VALUE(JSON_VALUE(detail, '$." + side + "'), '$.mobile') FROM audit_event WHERE act = 'enterprise.change'").c_str());
    };
    BOOST_TEST(told("new_value") == "199****0003");
    BOOST_TEST(told("old_value").starts_with("199****"));
    BOOST_TEST(told("old_value") != told("new_value"));
}

BOOST_AUTO_TEST_CASE(an_association_ends_after_a_question)
{
    join_as(caller);
    const auto asked = associations.ask_end(get({{"uscc", kUscc}}), caller);
    BOOST_TEST(has(asked, "您是唯一关联这家企业的用户"));
    BOOST_TEST(count("association") == "1");
    BOOST_CHECK_THROW(associations.end(post({{"uscc", kUscc}}, {}), other), http::NotFound);
    const auto ended = associations.end(post({{"uscc", kUscc}}, {}), caller);
    BOOST_TEST(location_of(ended) == std::string("/association?done=association_ended&uscc=") + kUscc);
    BOOST_TEST(has(associations.list(get({}, {{"done", "association_ended"}, {"uscc", kUscc}}), caller), "已解除"));
    BOOST_TEST(count("association") == "0");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'association.end'") == "1");
    BOOST_CHECK_THROW(profile(caller), http::NotFound);
}

BOOST_AUTO_TEST_CASE(a_filler_hands_over_before_leaving)
{
    join_as(caller);
    join_as(other);
    support::make_filler(pool, first, EnterpriseId::stored(text("SELECT id FROM enterprise")));
    const auto refused = associations.end(post({{"uscc", kUscc}}, {}), caller);
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(has(refused, "请先办理填报人更换"));
    BOOST_TEST(count("association") == "2");
    BOOST_TEST(has(list(caller), "（本人）"));
    BOOST_TEST(!has(list(other), "（本人）"));
    BOOST_TEST(has(list(other), "<span>测试甲"));
    AssociationHandlers masking{pool, frame, clock, claims, districts, true};
    BOOST_TEST(has(masking.list(get({}), other), "<span>测**"));
    BOOST_TEST(has(masking.list(get({}), caller), "<span>测试甲（本人）"));
    BOOST_TEST(associations.end(post({{"uscc", kUscc}}, {}), other).status == 303);
}

BOOST_AUTO_TEST_CASE(the_claim_of_an_enterprise_user_associates_once)
{
    make_enterprise_user(first, kUscc);
    const audit::Source source{first, "127.0.0.1", "0123456789abcdef0123456789abcdef", now};
    claims.claim_at_sign_in(first, kUscc, source);
    claims.claim_at_sign_in(first, kUscc, source);
    BOOST_TEST(registry.asked == 1);
    BOOST_TEST(text("SELECT proof FROM association") == "sso_claim");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'association.add'") == "1");
    const auto page = list(caller);
    BOOST_TEST(has(page, "完善基本信息"));
    BOOST_TEST(!has(page, "增加关联企业"));
    BOOST_CHECK_THROW(matches.form(get({}), caller), http::Forbidden);
    BOOST_TEST(has(profile(caller), "上海市黄浦区测试一路1号"));
    BOOST_TEST(save(caller, "19900000000", "1").status == 303);
    BOOST_TEST(!text("SELECT completed_at FROM enterprise").empty());
}

BOOST_AUTO_TEST_CASE(a_claim_that_the_registry_did_not_confirm_waits_on_the_list)
{
    make_enterprise_user(first, kUscc);
    registry.fault = registry::RegistryFault::slow;
    claims.claim_at_sign_in(first, kUscc, {first, "127.0.0.1", "0123456789abcdef0123456789abcdef", now});
    BOOST_TEST(count("enterprise") == "0");
    BOOST_TEST(has(list(caller), "待核验"));
    const auto try_again = [&] { return associations.claim(post({}, {{"uscc", kUscc}}), caller); };
    const auto slow = try_again();
    BOOST_TEST(slow.status == 503);
    BOOST_TEST(has(slow, "法人库应答太慢，还没有核验"));
    registry.fault = registry::RegistryFault::not_found;
    BOOST_TEST(has(try_again(), "法人库中没有这个代码，不能关联"));
    registry.fault.reset();
    registry.entities.at(kUscc).status = enterprise::Status::revoked;
    BOOST_TEST(has(try_again(), "已不在本市经营"));
    BOOST_TEST(count("association") == "0");
    registry.entities.at(kUscc).status = enterprise::Status::in_business;
    BOOST_TEST(location_of(try_again()) == std::string("/association?done=associated&uscc=") + kUscc);
    BOOST_TEST(!has(list(caller), "待核验"));
}

BOOST_AUTO_TEST_CASE(nobody_claims_an_enterprise_that_the_sso_did_not_name)
{
    BOOST_TEST(location_of(associations.claim(post({}, {{"uscc", kUscc}}), caller)) == "/association");
    BOOST_TEST(registry.asked == 0);
    BOOST_TEST(count("association") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
