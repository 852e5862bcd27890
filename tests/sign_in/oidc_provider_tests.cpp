// SPDX-License-Identifier: MPL-2.0
#include "sign_in/oidc_provider.hpp"

#include "sign_in/binding.hpp"
#include "sign_in/made_up_provider.hpp"
#include "sign_in/token.hpp"
#include "sign_in/userinfo.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace tianbao::sign_in {
namespace {

using namespace std::chrono;
using nlohmann::json;

BOOST_AUTO_TEST_SUITE(sso_rules)

BOOST_AUTO_TEST_CASE(discovery_is_of_exactly_this_issuer_with_all_endpoints_on_its_origin)
{
    const auto good = MadeUpProvider::discovery();
    BOOST_REQUIRE(parse_discovery(good.dump(), kIssuer));
    BOOST_TEST(parse_discovery(good.dump(), kIssuer)->creates_accounts);
    const std::vector<std::pair<const char*, json>> changes{
        {"issuer", "https://evil.example"},
        {"token_endpoint", "https://evil.example/token"},
        {"token_endpoint", "http://sso.example/t"},
        {"token_endpoint", "https://sso.example:444/token"},
        {"jwks_uri", "https://sso.example.evil/"},
        {"jwks_uri", "https://sso.example@evil.example/"},
        {"userinfo_endpoint", nullptr},
        {"authorization_endpoint", 5},
        {"authorization_endpoint", "javascript:x"},
        {"end_session_endpoint", "https://evil.example/"},
        {"jwks_uri", "https://sso.example\\@evil/"},
        {"token_endpoint", "https://sso.example/a b"},
    };
    for (const auto& [name, value] : changes) {
        auto changed = good;
        changed[name] = value;
        BOOST_TEST_CONTEXT(name << " = " << value) BOOST_TEST(!parse_discovery(changed.dump(), kIssuer));
    }
    BOOST_TEST(!parse_discovery("[]", kIssuer));
    BOOST_TEST(discovery_url("https://sso.example/realm/") == "https://sso.example/realm/.well-known/openid-configuration");
}

BOOST_AUTO_TEST_CASE(the_code_is_exchanged_with_secret_and_verifier)
{
    auto settings = MadeUpProvider::settings();
    settings.client_secret = Secret{"a:b c"};
    const auto call = token_request(settings, "https://sso.example/token", Secret{"c&d"}, Secret{"ver"}, kProviderNow);
    BOOST_TEST(call.authorization.expose() == "Basic " + base64("tianbao:a%3Ab%20c"));
    BOOST_TEST(call.body.expose() ==
               "grant_type=authorization_code&code=c%26d&redirect_uri=https%3A%2F%2Fportal.example%2Fsign-in%2Fcallback&code_verifier=ver");
    // RFC 7636 appendix B
    BOOST_TEST(code_challenge(Secret{"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"}) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

BOOST_AUTO_TEST_CASE(an_answer_of_the_token_endpoint_is_read_strictly)
{
    const json good{{"id_token", "a.b.c"}, {"access_token", "x"}, {"token_type", "Bearer"}};
    const auto read = [](int status, const char* type, const std::string& body) { return parse_tokens({status, type, body}, true); };
    BOOST_TEST(read(200, "application/json; charset=utf-8", good.dump()).has_value());
    BOOST_CHECK(read(400, "application/json", good.dump()).error() == SsoFault::token_refused);
    BOOST_CHECK(read(302, "application/json", good.dump()).error() == SsoFault::token_refused);
    BOOST_CHECK(read(401, "application/json", R"({"error":"invalid_client"})").error() == SsoFault::client_refused);
    BOOST_CHECK(read(200, "text/html", good.dump()).error() == SsoFault::token_type);
    for (const auto& [name, fault] : {std::pair{"id_token", SsoFault::token_no_id_token},
                                      {"access_token", SsoFault::token_no_access_token},
                                      {"token_type", SsoFault::token_kind}}) {
        auto lacking = good;
        lacking.erase(name);
        BOOST_CHECK(read(200, "application/json", lacking.dump()).error() == fault);
    }
    auto splitting = good;
    splitting["access_token"] = "x\r\nHost: evil.example";
    BOOST_CHECK(read(200, "application/json", splitting.dump()).error() == SsoFault::token_unsafe);
    BOOST_CHECK(read(200, "application/json", R"({"id_token":)").error() == SsoFault::token_malformed);
}

BOOST_AUTO_TEST_CASE(userinfo_must_be_of_the_same_subject)
{
    const json id{{"sub", "p1"}, {"name", "old"}};
    const auto add = [&](const json& userinfo, int status = 200) { return add_userinfo(id, {status, "application/json", userinfo.dump()}); };
    BOOST_TEST(add({{"sub", "p1"}, {"name", "new"}})->at("name") == "new");
    BOOST_CHECK(add({{"sub", "p2"}}).error() == SsoFault::userinfo_subject);
    BOOST_CHECK(add({{"name", "x"}}).error() == SsoFault::userinfo_no_subject);
    const auto told = add({{"sub", "p1"}, {"acr", "level-2"}, {"amr", {"otp"}}, {"sid", "s"}, {"auth_time", 1}});
    for (const auto* name : {"acr", "amr", "sid", "auth_time"}) BOOST_TEST(!told->contains(name));
    BOOST_CHECK(add(json::array()).error() == SsoFault::userinfo_malformed);
    BOOST_CHECK(add({{"sub", "p1"}}, 401).error() == SsoFault::userinfo_refused);
}

BOOST_AUTO_TEST_CASE(claims_become_an_identity_and_only_a_verified_mobile_counts)
{
    const auto settings = MadeUpProvider::settings();
    const json claims{
        {"sub", "p1"}, {"name", " 测试甲 "}, {"phone_number", "+86 19900000001"}, {"phone_number_verified", true}, {"tianbao_kind", "personal"}};
    const auto identity = *identity_of(claims, settings);
    BOOST_TEST(identity.name == "测试甲");
    BOOST_CHECK(identity.verified_mobile == Telephone("19900000001"));
    for (const auto& not_verified : {json(false), json("true"), json(1), json(nullptr)}) {
        auto changed = claims;
        changed["phone_number_verified"] = not_verified;
        BOOST_CHECK(!identity_of(changed, settings)->verified_mobile);
    }
    BOOST_TEST(identity_of({{"sub", "p1"}, {"name", std::string(300, 'x')}}, settings)->name == std::string(80, 'x'));
    BOOST_TEST(identity_of({{"sub", "p1"}, {"name", "测试（上海）有限公司\n"}}, settings)->name == "测试（上海）有限公司");
    BOOST_TEST(identity_of({{"sub", "p1"}, {"name", " "}}, settings)->name == "p1");
    BOOST_TEST(identity.has_own_name);
    for (const auto& none : {json{{"sub", "p1"}}, json{{"sub", "p1"}, {"name", " "}}, json{{"sub", "p1"}, {"name", "测*"}},
                             json{{"sub", "p1"}, {"preferred_username", "ceshi-jia"}}})
        BOOST_CHECK_MESSAGE(!identity_of(none, settings)->has_own_name, none.dump());
    json firm{{"sub", "e1"}, {"tianbao_kind", "enterprise"}, {"tianbao_uscc", "91350100M000100Y43"}};
    BOOST_CHECK(identity_of(firm, settings)->kind == IdentityKind::enterprise);
    BOOST_CHECK(identity_of(firm, settings)->uscc == "91350100M000100Y43");
    firm["tianbao_uscc"] = "91350100M000100Y44";
    BOOST_CHECK(!identity_of(firm, settings)->uscc);
    const auto again = identity_from_json(to_json(identity));
    BOOST_TEST(again.subject == "p1");
    BOOST_CHECK(again.verified_mobile == identity.verified_mobile);
    BOOST_TEST(again.has_own_name);
    BOOST_CHECK_THROW(identity_from_json("{}"), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(a_second_factor_is_what_the_configuration_accepts_and_nothing_else)
{
    using account::SecondFactor;
    const auto settings = MadeUpProvider::settings();
    const auto of = [&](const json& claims) { return second_factor_of(claims, settings); };
    BOOST_CHECK(of({{"acr", "level-2"}}) == SecondFactor::acr);
    BOOST_CHECK(of({{"amr", {"pwd", "otp"}}}) == SecondFactor::amr);
    for (const auto& none : {json::object(), json{{"acr", "level-1"}}, json{{"acr", json::array({"level-2"})}}, json{{"acr", "otp"}},
                             json{{"amr", "otp"}}, json{{"amr", {"pwd"}}}, json{{"amr", json::array()}}, json{{"amr", json::array({1, nullptr})}},
                             json{{"amr", {"OTP"}}}, json{{"amr", {{"otp", true}}}}})
        BOOST_CHECK_MESSAGE(!of(none), none.dump());
}

BOOST_AUTO_TEST_CASE(the_rule_of_binding)
{
    const auto one = UserId::fresh(kProviderNow);
    const auto two = UserId::fresh(kProviderNow);
    SsoIdentity identity;
    const auto doubt_of = [&](const std::vector<BindingCandidate>& same) { return std::get<BindingDoubt>(decide_binding(identity, same)); };
    BOOST_CHECK(doubt_of({}) == BindingDoubt::mobile_not_verified);
    BOOST_CHECK(doubt_of({{one}}) == BindingDoubt::mobile_not_verified);
    identity.verified_mobile = Telephone("19900000001");
    BOOST_CHECK(std::get<BindTo>(decide_binding(identity, {{one}})).user == one);
    BOOST_TEST(std::holds_alternative<NewAccount>(decide_binding(identity, {})));
    BOOST_TEST(std::holds_alternative<NewAccount>(decide_binding(identity, {{one, true}})));
    BOOST_CHECK(doubt_of({{one, false, false, true}}) == BindingDoubt::account_bound);
    BOOST_TEST(std::holds_alternative<NewAccount>(decide_binding(identity, {{one, true, false, true}})));
    BOOST_TEST(std::get<BindTo>(decide_binding(identity, {{one, false, true, true}})).is_locked); // a lock is not gone round
    BOOST_CHECK(doubt_of({{one}, {two}}) == BindingDoubt::several_accounts);
    for (const auto doubt : {BindingDoubt::several_accounts, BindingDoubt::mobile_not_verified, BindingDoubt::account_bound})
        BOOST_CHECK(doubt_from(word_of(doubt)) == doubt);
    BOOST_CHECK(doubt_of({{one, true}, {two}}) == BindingDoubt::several_accounts);
}

BOOST_AUTO_TEST_CASE(an_enterprises_log_in_and_a_persons_find_no_account_of_each_other)
{
    const auto one = UserId::fresh(kProviderNow);
    const auto firm = UserId::fresh(kProviderNow);
    SsoIdentity identity;
    identity.verified_mobile = Telephone("19900000001");
    const BindingCandidate of_firm{firm, false, false, true, true};
    BOOST_TEST(std::holds_alternative<NewAccount>(decide_binding(identity, {of_firm})));
    BOOST_CHECK(std::get<BindTo>(decide_binding(identity, {of_firm, {one}})).user == one);
    identity.kind = IdentityKind::enterprise;
    for (const auto& same :
         {std::vector<BindingCandidate>{{one}}, std::vector<BindingCandidate>{of_firm}, std::vector<BindingCandidate>{{one}, of_firm}})
        BOOST_TEST(std::holds_alternative<NewAccount>(decide_binding(identity, same)));
    identity.verified_mobile.reset(); // nothing could be proven either
    BOOST_TEST(std::holds_alternative<NewAccount>(decide_binding(identity, {})));
}

BOOST_AUTO_TEST_CASE(every_fault_has_a_code_of_its_own)
{
    std::set<std::string_view> codes;
    constexpr int kLast = kSsoFaults - 1;
    for (int i = 0; i <= kLast; ++i) codes.insert(code_of(static_cast<SsoFault>(i)));
    BOOST_TEST(codes.size() == static_cast<std::size_t>(kLast + 1));
    BOOST_TEST(!codes.contains("unknown"));
}

BOOST_AUTO_TEST_SUITE_END()

struct ProviderFixture {
    MadeUpProvider made_up;
    OidcProvider provider{MadeUpProvider::settings(), [this](const net::Call& call) { return made_up.answer(call); }};
    AuthorizationTerms terms{"state", "nonce", Secret{"verifier"}};
    Instant now = kProviderNow;

    SsoExpected<SsoIdentity> identify()
    {
        made_up.nonce = terms.nonce;
        made_up.now = now;
        return provider.identify(Secret{"code"}, terms, now);
    }
};

BOOST_FIXTURE_TEST_SUITE(sso_provider, ProviderFixture)

BOOST_AUTO_TEST_CASE(the_browser_is_sent_with_state_nonce_and_challenge)
{
    const auto url = provider.authorization_url(terms, false, now);
    BOOST_REQUIRE(url);
    BOOST_TEST(*url == "https://sso.example/auth?response_type=code&client_id=tianbao&redirect_uri=https%3A%2F%2Fportal.example%2Fsign-in%2Fcallback"
                       "&scope=openid%20phone&state=state&nonce=nonce&code_challenge=" +
                           code_challenge(Secret{"verifier"}) + "&code_challenge_method=S256");
    BOOST_TEST(provider.authorization_url(terms, true, now)->ends_with("&prompt=create"));
}

BOOST_AUTO_TEST_CASE(a_log_in_that_is_no_older_is_asked_for_in_seconds)
{
    auto settings = MadeUpProvider::settings();
    settings.max_age = minutes{60};
    OidcProvider strict{settings, [this](const net::Call& call) { return made_up.answer(call); }};
    BOOST_TEST(strict.authorization_url(terms, false, now)->ends_with("&max_age=3600"));
    BOOST_TEST(provider.authorization_url(terms, false, now)->find("max_age") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(discovery_is_asked_for_once_an_hour_and_keys_once_in_five_minutes)
{
    for (int i = 0; i < 5; ++i) BOOST_TEST(identify().has_value());
    BOOST_TEST(made_up.calls["/.well-known/openid-configuration"] == 1);
    BOOST_TEST(made_up.calls["/jwks"] == 1);
    now += minutes{5};
    for (int i = 0; i < 5; ++i) BOOST_TEST(identify().has_value());
    BOOST_TEST(made_up.calls["/.well-known/openid-configuration"] == 1);
    BOOST_TEST(made_up.calls["/jwks"] == 2);
    now += minutes{55};
    BOOST_TEST(identify().has_value());
    BOOST_TEST(made_up.calls["/.well-known/openid-configuration"] == 2);
    BOOST_TEST(made_up.calls["/jwks"] == 3);
}

BOOST_AUTO_TEST_CASE(a_withdrawn_key_is_refused_once_the_set_that_had_it_is_old)
{
    BOOST_TEST(identify().has_value());
    made_up.withdraw();
    now += minutes{5} - seconds{1};
    BOOST_TEST(identify().has_value());
    now += seconds{1};
    BOOST_CHECK(identify().error() == SsoFault::id_token_key);
    made_up.now = now;
    const auto posted = http::parse_form("logout_token=" + made_up.log_out_token({}));
    BOOST_CHECK(provider.read_notice(*posted, now).error() == SsoFault::id_token_key);
    now += hours{1};
    BOOST_CHECK(identify().error() == SsoFault::id_token_key);
}

BOOST_AUTO_TEST_CASE(a_rotated_key_is_fetched_and_an_unknown_one_at_most_once_a_minute)
{
    BOOST_TEST(identify().has_value());
    made_up.rotate();
    now += minutes{2};
    BOOST_TEST(identify().has_value());
    BOOST_TEST(made_up.calls["/jwks"] == 2);
    made_up.sign_with_unknown_key();
    for (int i = 0; i < 5; ++i) BOOST_CHECK(identify().error() == SsoFault::id_token_key);
    BOOST_TEST(made_up.calls["/jwks"] == 2);
    now += minutes{1};
    for (int i = 0; i < 5; ++i) BOOST_CHECK(identify().error() == SsoFault::id_token_key);
    BOOST_TEST(made_up.calls["/jwks"] == 3);
}

BOOST_AUTO_TEST_CASE(a_clock_that_was_set_back_keeps_nothing_for_long)
{
    const auto right = now;
    now += hours{24 * 365};
    BOOST_TEST(identify().has_value());
    now = right;
    made_up.rotate();
    BOOST_TEST(identify().has_value());
    BOOST_TEST(made_up.calls["/.well-known/openid-configuration"] == 2);
    BOOST_TEST(made_up.calls["/jwks"] == 2);
}

BOOST_AUTO_TEST_CASE(a_provider_that_is_down_is_told_from_one_that_cannot_be_trusted)
{
    BOOST_TEST(identify().has_value());
    made_up.fault = net::CallFault::timed_out;
    BOOST_CHECK(identify().error() == SsoFault::timed_out);
    made_up.fault = net::CallFault::not_trusted;
    BOOST_CHECK(identify().error() == SsoFault::untrusted);
    made_up.fault.reset();
    made_up.status = 502;
    BOOST_CHECK(identify().error() == SsoFault::provider_down);
}

BOOST_AUTO_TEST_CASE(what_discovery_said_serves_on_while_the_provider_is_down)
{
    BOOST_TEST(provider.authorization_url(terms, false, now).has_value());
    made_up.fault = net::CallFault::unreachable;
    now += hours{2};
    BOOST_TEST(provider.authorization_url(terms, false, now).has_value());
    OidcProvider fresh{MadeUpProvider::settings(), [this](const net::Call& call) { return made_up.answer(call); }};
    BOOST_CHECK(fresh.authorization_url(terms, false, now).error() == SsoFault::unreachable);
    BOOST_CHECK(!fresh.log_out_url(Secret{"t"}, now));
}

BOOST_AUTO_TEST_CASE(the_issuer_in_an_answer_is_checked)
{
    BOOST_TEST(provider.check_answer_issuer(kIssuer, now).has_value());
    BOOST_TEST(provider.check_answer_issuer("", now).has_value());
    BOOST_CHECK(provider.check_answer_issuer("https://evil.example", now).error() == SsoFault::answer_issuer);
    made_up.names_issuer = true;
    OidcProvider fresh{MadeUpProvider::settings(), [this](const net::Call& call) { return made_up.answer(call); }};
    BOOST_CHECK(fresh.check_answer_issuer("", now).error() == SsoFault::answer_issuer_missing);
}

BOOST_AUTO_TEST_CASE(the_log_out_carries_the_hint_unless_it_is_too_long_for_an_address)
{
    BOOST_TEST(*provider.log_out_url(Secret{"a.b.c"}, now) ==
               "https://sso.example/end?client_id=tianbao&post_logout_redirect_uri=https%3A%2F%2Fportal.example%2Fsigned-out&id_token_hint=a.b.c");
    BOOST_TEST(provider.log_out_url(Secret{std::string(5000, 'x')}, now)->find("hint") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
