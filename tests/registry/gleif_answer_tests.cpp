// SPDX-License-Identifier: MPL-2.0
#include "registry/gleif_answer.hpp"
#include "registry/gleif_fixture.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>

using namespace tianbao;
using namespace tianbao::registry;
using nlohmann::json;
using support::lei_list;
using support::lei_record;

namespace {

const auto kCode = enterprise::UnifiedSocialCreditCode::parse("91310101TBTB000122").value();

std::string told(const json& answer)
{
    const auto entity = read_gleif_answer(answer, kCode);
    return entity ? "entity" : std::string(word_of(entity.error()));
}

json& entity_in(json& record)
{
    return record["attributes"]["entity"];
}

/// Of one record, changed.
json changed(const std::function<void(json&)>& change)
{
    auto record = lei_record();
    change(record);
    return lei_list(json::array({record}));
}

} // namespace

BOOST_AUTO_TEST_SUITE(gleif_answers)

BOOST_AUTO_TEST_CASE(a_record_tells_name_status_address_and_founding_and_nothing_else)
{
    const auto entity = read_gleif_answer(lei_list(json::array({lei_record()})), kCode).value();
    BOOST_TEST(entity.uscc == kCode.text());
    BOOST_TEST(entity.name == "测试001号精密机械（上海）有限公司");
    BOOST_TEST((entity.status == enterprise::Status::in_business));
    BOOST_TEST(entity.registered_address == "黄浦区测试一路1号3层");
    BOOST_TEST(day_text(entity.founded_on.value()) == "2003-05-12"); // midnight in Shanghai
    BOOST_TEST(entity.legal_representative == "");
    BOOST_TEST(entity.industry_code == "");
    BOOST_TEST(entity.district_code == "");
    BOOST_TEST(!entity.registered_capital.has_value());
    BOOST_TEST((entity_from_json(json_of(entity)).value().founded_on == entity.founded_on)); // as it is kept
}

BOOST_AUTO_TEST_CASE(an_inactive_entity_is_cancelled)
{
    const auto answer = changed([](json& record) { entity_in(record)["status"] = "INACTIVE"; });
    BOOST_TEST((read_gleif_answer(answer, kCode).value().status == enterprise::Status::cancelled));
    BOOST_TEST(told(changed([](json& record) { entity_in(record)["status"] = "NULL"; })) == "nonsense");
}

BOOST_AUTO_TEST_CASE(the_chinese_name_is_taken_where_the_legal_name_is_in_another_language)
{
    const auto answer = changed([](json& record) {
        auto& entity = entity_in(record);
        entity["otherNames"] = json::array({{{"name", "测试外资有限公司"}, {"language", "zh"}, {"type", "ALTERNATIVE_LANGUAGE_LEGAL_NAME"}}});
        entity["legalName"] = {{"name", "Made-up 1 Ltd."}, {"language", "en"}};
        entity["legalAddress"]["language"] = "en";
    });
    const auto entity = read_gleif_answer(answer, kCode).value();
    BOOST_TEST(entity.name == "测试外资有限公司");
    BOOST_TEST(entity.registered_address == "");
}

BOOST_AUTO_TEST_CASE(what_is_missing_stays_unknown)
{
    const auto answer = changed([](json& record) {
        entity_in(record).erase("creationDate");
        entity_in(record)["legalAddress"].erase("addressLines");
        entity_in(record).erase("otherNames");
    });
    const auto entity = read_gleif_answer(answer, kCode).value();
    BOOST_TEST(!entity.founded_on.has_value());
    BOOST_TEST(entity.registered_address == "");
    for (const auto* date : {"", "2003", "2003-13-01T00:00:00Z", "2003-05-12Txx:00:00Z", "2003-05-12 00:00"}) {
        const auto without = changed([&](json& record) { entity_in(record)["creationDate"] = date; });
        BOOST_TEST(!read_gleif_answer(without, kCode).value().founded_on.has_value(), date);
    }
}

BOOST_AUTO_TEST_CASE(every_answer_without_one_record_of_the_code_has_its_outcome)
{
    const auto other = "91310101MA1K00015A";
    const auto withdrawn = [](const char* status) {
        return changed([&](json& record) { record["attributes"]["registration"]["status"] = status; });
    };
    const std::pair<json, const char*> cases[] = {
        {lei_list(json::array()), "not_found"},
        {lei_list(nullptr), "not_found"},
        {lei_list(lei_record()), "entity"}, // an object where the list belongs
        {lei_list(lei_record().dump()), "nonsense"},
        {lei_list("none"), "nonsense"},
        {lei_list(0), "nonsense"},
        {lei_list(json::array({1})), "nonsense"},
        {lei_list(json::array({json::array()})), "nonsense"},
        {lei_list(json::array({lei_record(other)})), "nonsense"},
        {lei_list(json::array({lei_record(other), lei_record()})), "entity"},
        {lei_list(json::array({lei_record(), lei_record()})), "nonsense"},
        {withdrawn("DUPLICATE"), "not_found"},
        {withdrawn("ANNULLED"), "not_found"},
        {withdrawn("LAPSED"), "entity"}, // was not renewed; the enterprise is there
        {changed([](json& record) { record["type"] = "fields"; }), "nonsense"},
        {changed([](json& record) { record.erase("attributes"); }), "nonsense"},
        {changed([](json& record) { record["attributes"] = "text"; }), "nonsense"},
        {changed([](json& record) { entity_in(record)["legalName"] = "text"; }), "nonsense"},
        {changed([](json& record) { entity_in(record)["legalName"]["name"] = "测试\n公司"; }), "nonsense"},
        {changed([](json& record) { entity_in(record)["legalName"]["name"] = std::string(201, 'a'); }), "nonsense"},
        {changed([](json& record) { entity_in(record)["legalAddress"]["country"] = "HK"; }), "nonsense"},
        {json::array(), "nonsense"},
        {json(nullptr), "nonsense"},
        {json::object(), "nonsense"},
        {json{{"errors", json::array({{{"status", "429"}, {"title", "Too Many Requests"}}})}}, "throttled"},
        {json{{"errors", json::array({{{"status", "404"}}})}}, "not_found"},
        {json{{"errors", json::array({{{"status", "503"}}})}}, "down"},
        {json{{"errors", json::array({{{"status", "400"}}})}}, "nonsense"},
        {json{{"errors", json::array()}}, "nonsense"},
        {json{{"errors", "no"}}, "nonsense"},
    };
    for (const auto& [answer, expected] : cases) BOOST_TEST(told(answer) == expected, answer.dump());
}

BOOST_AUTO_TEST_CASE(of_two_records_the_one_in_business_counts)
{
    auto former = lei_record();
    entity_in(former)["status"] = "INACTIVE";
    BOOST_TEST((read_gleif_answer(lei_list(json::array({former, lei_record()})), kCode).value().status == enterprise::Status::in_business));
    BOOST_TEST(told(lei_list(json::array({former, former}))) == "nonsense");
}

BOOST_AUTO_TEST_SUITE_END()
