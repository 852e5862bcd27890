// SPDX-License-Identifier: MPL-2.0
// Over HTTP against the registry stand-in, which tests/run starts.
#include "net/client.hpp"
#include "registry/gateway_registry.hpp"
#include "registry/gleif_registry.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdlib>
#include <stdexcept>

namespace {

using namespace tianbao;
using namespace tianbao::registry;
using namespace std::chrono_literals;

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    if (!value) throw std::runtime_error(std::string(name) + " is not set: run tests/run, which starts the registry stand-in");
    return value;
}

const auto kCode = enterprise::UnifiedSocialCreditCode::parse("91310101TBTB000122").value();

struct StandIn {
    StandIn()
    {
        static const bool is_ready = (net::initialise_client(), true);
        static_cast<void>(is_ready);
        settings.url = variable("TIANBAO_TEST_REGISTRY");
        settings.signer.app_id = "tianbao";
        settings.signer.secret = read_secret(variable("TIANBAO_TEST_SECRETS") + "/registry");
        settings.total_limit = 2s;
        settings.allow_http = true;
        tell("calm", "");
    }
    ~StandIn() { tell("calm", ""); }

    static void tell(const std::string& act, const std::string& body)
    {
        net::Call call;
        call.method = "POST";
        call.url = variable("TIANBAO_TEST_REGISTRY_CONTROL") + "/stand-in/" + act;
        call.body = Secret(body);
        call.allow_http = true;
        if (!net::call(call)) throw std::runtime_error("the registry stand-in does not obey");
    }

    std::string asked(const enterprise::UnifiedSocialCreditCode& code = kCode)
    {
        GatewayRegistry gateway(settings); // a new one, whose breaker has seen nothing
        const auto entity = gateway.find(code, system_now(), "request");
        return entity ? entity->name : std::string(word_of(entity.error()));
    }

    std::string asked_of(const std::string& fault)
    {
        tell("behave", fault);
        return asked();
    }

    RegistrySettings settings;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(gateway_registry, StandIn)

BOOST_AUTO_TEST_CASE(a_signed_question_is_answered)
{
    BOOST_TEST(asked() == "测试001号精密机械（上海）有限公司");
    BOOST_TEST(asked(enterprise::UnifiedSocialCreditCode::parse("91310101MA1K00015A").value()) == "not_found");
}

BOOST_AUTO_TEST_CASE(every_way_in_which_it_fails_is_told_apart)
{
    const std::pair<const char*, const char*> cases[] = {
        {R"({"delay_ms":3500})", "slow"},     {R"({"down":true})", "down"},
        {R"({"reset":true})", "broken"},        {R"({"wrong_type":true})", "测试001号精密机械（上海）有限公司"},
        {R"({"not_json":true})", "wrong_type"}, {R"({"garbage":true})", "nonsense"},
        {R"({"huge":true})", "too_large"},     {R"({"too_many":true})", "throttled"},
        {R"({"internal":true})", "down"},     {R"({"change":{"91310101TBTB000122":{"uscc":"91310101MA1K00015A"}}})", "nonsense"},
    };
    for (const auto& [fault, expected] : cases) {
        BOOST_TEST(asked_of(fault) == expected, fault);
        tell("calm", "");
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_secret_and_a_wrong_clock_are_refused)
{
    GatewayRegistry late(settings);
    BOOST_TEST(word_of(late.find(kCode, system_now() - 10min, "request").error()) == "refused");
    settings.signer.secret = Secret{"another"};
    BOOST_TEST(asked() == "refused");
}

BOOST_AUTO_TEST_CASE(nobody_listening_is_down)
{
    settings.url = "http://localhost:9";
    BOOST_TEST(asked() == "down");
}

BOOST_AUTO_TEST_CASE(an_http_address_is_not_asked_unless_the_configuration_allows_it)
{
    settings.allow_http = false;
    BOOST_TEST(asked() == "not_trusted");
}

BOOST_AUTO_TEST_CASE(gleif_is_asked_for_enterprises_that_have_an_lei)
{
    settings.gleif_url = settings.url;
    GleifRegistry gleif(settings);
    const auto find = [&](const char* code) { return gleif.find(enterprise::UnifiedSocialCreditCode::parse(code).value(), system_now(), "request"); };
    BOOST_TEST((find("91310101TBTB000122").error() == RegistryFault::not_found)); // has none
    BOOST_TEST(!gleif.coverage().knows_representatives);
    const auto entity = find("91310115TBTB000206").value();
    BOOST_TEST(entity.name == "测试002号贸易（上海）有限公司");
    BOOST_TEST(day_text(entity.founded_on.value()) == "2026-09-30");
    tell("behave", R"({"too_many":true})");
    BOOST_TEST((find("91310115TBTB000206").error() == RegistryFault::throttled));
}

BOOST_AUTO_TEST_SUITE_END()
