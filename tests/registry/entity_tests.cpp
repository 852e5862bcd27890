// SPDX-License-Identifier: MPL-2.0
#include "registry/answer.hpp"
#include "registry/entity.hpp"
#include "registry/gateway_answer.hpp"
#include "support/fake_registry.hpp"

#include <nlohmann/json.hpp>

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using namespace tianbao::registry;
using nlohmann::json;

const auto kCode = enterprise::UnifiedSocialCreditCode::parse("91310101TBTB000122").value();

json found()
{
    return {{"code", "0000"}, {"message", "ok"}, {"data", json_of(support::made_up_entity())}};
}

std::string read(int status, std::string_view body)
{
    const auto answer = read_json(status, "application/json", body);
    if (!answer) return std::string(word_of(answer.error()));
    const auto entity = read_gateway_answer(*answer, kCode);
    return entity ? "entity" : std::string(word_of(entity.error()));
}

std::string told(const json& answer, int status = 200)
{
    return read(status, answer.dump());
}

std::string told_with(const char* member, const json& value)
{
    auto answer = found();
    answer["data"][member] = value;
    return told(answer);
}

} // namespace

BOOST_AUTO_TEST_SUITE(registry_answers)

BOOST_AUTO_TEST_CASE(an_entity_is_read_with_all_its_members)
{
    const auto entity = read_gateway_answer(found(), kCode).value();
    BOOST_TEST(entity.uscc == kCode.text());
    BOOST_TEST(entity.name == "测试001号精密机械（上海）有限公司");
    BOOST_TEST(entity.legal_representative == "测试甲");
    BOOST_TEST((entity.status == enterprise::Status::in_business));
    BOOST_TEST(entity.district_code == "310101");
    BOOST_TEST(entity.registered_capital->to_text(2) == "800.00");
    BOOST_TEST(day_text(*entity.founded_on) == "2003-05-12");
    BOOST_TEST(json_of(entity) == found()["data"]);
}

BOOST_AUTO_TEST_CASE(what_the_contract_leaves_free_is_free)
{
    BOOST_TEST(told_with("registered_address", "") == "entity");
    BOOST_TEST(told_with("registered_telephone", "021-00000001") == "entity");
    BOOST_TEST(told_with("another_member", json::array({1})) == "entity");
    for (const auto* status : {"in_business", "cancelled", "revoked", "moved_out"}) BOOST_TEST(told_with("status", status) == "entity");
    BOOST_TEST(told_with("name", std::string(600, 'a').substr(0, 200)) == "entity");
}

BOOST_AUTO_TEST_CASE(a_member_that_is_missing_or_of_another_type_is_nonsense)
{
    for (const auto* member : {"uscc", "name", "legal_representative", "status", "district_code", "registered_address", "industry_code",
                               "registered_capital", "founded_on"}) {
        auto answer = found();
        answer["data"].erase(member);
        BOOST_TEST(told(answer) == "nonsense", member << " missing");
        for (const auto& wrong : {json(nullptr), json(7), json(true), json::array({"x"}), json::object()})
            BOOST_TEST(told_with(member, wrong) == "nonsense", member << " " << wrong.dump());
    }
    BOOST_TEST(told_with("registered_telephone", 21) == "nonsense");
}

BOOST_AUTO_TEST_CASE(a_value_outside_its_pattern_is_nonsense)
{
    BOOST_TEST(told_with("uscc", "91310101MA1K00015A") == "nonsense"); // another, valid code
    BOOST_TEST(told_with("name", "") == "nonsense");
    BOOST_TEST(told_with("name", "  ") == "nonsense");
    BOOST_TEST(told_with("name", std::string(201, 'a')) == "nonsense");
    BOOST_TEST(told_with("name", "测试\n公司") == "nonsense");
    BOOST_TEST(told_with("name", std::string("a\0b", 3)) == "nonsense");
    BOOST_TEST(told_with("legal_representative", std::string(101, 'a')) == "nonsense");
    BOOST_TEST(told_with("status", "open") == "nonsense");
    for (const auto* code : {"31010", "3101011", "31010a"}) BOOST_TEST(told_with("district_code", code) == "nonsense", code);
    for (const auto* code : {"C3", "c35", "U35", "C355", "35C"}) BOOST_TEST(told_with("industry_code", code) == "nonsense", code);
    for (const auto* sum : {"800", "800.0", "800.000", "-800.00", ".00", "8,000.00", "1e3.00", "99999999999999.00", "8.0.0.00"})
        BOOST_TEST(told_with("registered_capital", sum) == "nonsense", sum);
    for (const auto* day : {"2003-5-12", "2003-02-30", "12.05.2003", "2003-05-12T00"}) BOOST_TEST(told_with("founded_on", day) == "nonsense", day);
}

BOOST_AUTO_TEST_CASE(every_code_of_the_contract_has_its_meaning)
{
    const auto refusal = [](const char* code) { return told({{"code", code}, {"message", "no"}, {"data", nullptr}}); };
    BOOST_TEST(refusal("1404") == "not_found");
    for (const auto* code : {"2401", "2402", "2403"}) BOOST_TEST(refusal(code) == "refused", code);
    BOOST_TEST(refusal("2429") == "throttled");
    BOOST_TEST(refusal("5000") == "down");
    for (const auto* code : {"", "0", "0001", "9999"}) BOOST_TEST(refusal(code) == "nonsense", code);
    BOOST_TEST(refusal("0000") == "nonsense");
    auto contradiction = found();
    contradiction["code"] = "1404";
    BOOST_TEST(told(contradiction) == "nonsense");
}

BOOST_AUTO_TEST_CASE(what_is_no_answer_of_the_contract_is_nonsense)
{
    for (const auto* body : {"", "{", "null", "[]", "\"0000\"", "<html></html>", "{\"code\":\"0000\"}", "{\"code\":0,\"message\":\"\",\"data\":null}",
                             "{\"code\":\"1404\",\"message\":7,\"data\":null}", "{\"code\":\"1404\",\"message\":\"\"}"})
        BOOST_TEST(read(200, body) == "nonsense", body);
    BOOST_TEST(read(200, "{\"code\":\"1404\",\"message\":\"\xff\",\"data\":null}") == "wrong_encoding");
    BOOST_TEST(read(200, std::string(60'000, '[')) == "nonsense");
    auto large = found();
    large["filler"] = std::string(64 * 1024, 'x');
    BOOST_TEST(told(large) == "too_large");
    for (const int status : {204, 400, 404}) BOOST_TEST(told(found(), status) == "nonsense", status);
    for (const int status : {500, 502, 503, 504}) BOOST_TEST(told(found(), status) == "down", status);
}

BOOST_AUTO_TEST_CASE(what_is_kept_of_an_entity_is_read_again_also_when_facts_are_unknown)
{
    Entity entity;
    entity.uscc = kCode.text();
    entity.name = "测试公司";
    const auto kept = json_of(entity);
    BOOST_TEST(json_of(entity_from_json(kept).value()) == kept);
    BOOST_TEST(!entity_by_contract(kept).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
