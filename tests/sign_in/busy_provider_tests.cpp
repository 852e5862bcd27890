// SPDX-License-Identifier: MPL-2.0
// With a provider hanging all other pages keep their speed: a worker's FastCGI server, the whole portal and a server that never answers.
#include "http/server_scene.hpp"
#include "net/client.hpp"
#include "sign_in/sign_in_scene.hpp"
#include "support/hostile_server.hpp"
#include "support/portal.hpp"

using namespace tianbao;
using namespace tianbao::support;
using namespace std::chrono_literals;

namespace {

constexpr int kThreads = 6;
constexpr int kWaiting = 2;
constexpr int kPages = 20;

sign_in::SsoSettings entry_at(const std::string& url)
{
    static const bool is_ready = (net::initialise_client(), true);
    static_cast<void>(is_ready);
    sign_in::SsoSettings settings;
    settings.key = "slow";
    settings.name = "测试登录";
    settings.protocol = sign_in::SsoProtocol::oauth2;
    settings.issuer = url + "/slow";
    settings.client_id = "tianbao";
    settings.client_secret = Secret{"a made-up secret"};
    settings.oauth.authorization = url + "/authorize";
    settings.oauth.token = url + "/token";
    settings.oauth.userinfo = url + "/user";
    settings.allow_http = true;
    settings.total_limit = 3s;
    settings.most_waiting = kWaiting;
    settings.public_url = kOrigin;
    return settings;
}

/// A browser's way back from the provider, as nginx hands it on.
std::string way_back(Portal& portal)
{
    const auto sent = portal.visitor().get("/sign-in/sso/slow");
    const auto cookie = header(sent, "Set-Cookie");
    auto asked = parameters_for("GET", "/sign-in/callback/slow?code=c&state=" + sign_in::parameter(header(sent, "Location"), "state"));
    asked.emplace_back("HTTP_HOST", kHost);
    asked.emplace_back("HTTP_COOKIE", cookie.substr(0, cookie.find(';')));
    asked.emplace_back("REMOTE_ADDR", "192.0.2.1");
    return fcgi_request(asked);
}

std::string first_page()
{
    auto asked = parameters_for("GET", "/");
    asked.emplace_back("HTTP_HOST", kHost);
    return fcgi_request(asked);
}

} // namespace

BOOST_AUTO_TEST_SUITE(sign_in_busy_provider)

BOOST_AUTO_TEST_CASE(while_log_ins_hang_other_pages_keep_their_speed_and_further_log_ins_are_told_to_try_again)
{
    HostileServer hanging([](HostilePeer& peer) { peer.hang(); });
    Portal portal(Transport::plain, association::ProofRule::registry, [&](Config& config) { config.sso.push_back(entry_at(hanging.url())); });
    std::vector<std::string> ways_back;
    for (int i = 0; i < kThreads; ++i) ways_back.push_back(way_back(portal));
    portal.let_threads_in();
    Server server(kThreads);
    server.answer = [&](http::Request request) { return portal.answer(std::move(request)); };

    std::atomic<int> busy = 0, late = 0, repeats = 0;
    std::vector<std::jthread> log_ins;
    for (const auto& way : ways_back) {
        log_ins.emplace_back([&server, &busy, &late, &repeats, way] {
            const auto answer = server.ask(way).output;
            if (contains(answer, "统一身份认证正忙")) ++busy;
            if (contains(answer, "统一身份认证暂时连不上")) ++late;
            if (contains(answer, "Retry-After: 5")) ++repeats;
        });
    }
    BOOST_TEST(waits_until([&] { return busy == kThreads - kWaiting && hanging.connections() == kWaiting; }, 3s));

    for (int i = 0; i < kPages; ++i) {
        const auto began = Steady::now();
        BOOST_TEST(contains(server.ask(first_page()).output, "</html>"));
        BOOST_TEST((Steady::now() - began < 1s));
        if (i == 0) BOOST_TEST(late == 0, "the two still wait");
    }
    log_ins.clear();
    BOOST_TEST(late == kWaiting);
    BOOST_TEST(busy == kThreads - kWaiting);
    BOOST_TEST(repeats == kThreads - kWaiting);
    BOOST_TEST(hanging.connections() == kWaiting, "nobody else was sent there");
    BOOST_TEST(portal.count("SELECT COUNT(*) FROM session") == 0);
    const std::string of_code = "SELECT COUNT(*) FROM audit_event WHERE act = 'sign_in.refused' AND JSON_VALUE(detail, '$.code') = ";
    BOOST_TEST(portal.count(of_code + "'provider_busy'") == kThreads - kWaiting);
    BOOST_TEST(portal.count(of_code + "'timed_out'") == kWaiting);
}

BOOST_AUTO_TEST_CASE(who_waits_for_a_provider_has_one_of_the_places_of_all_slow_work)
{
    HostileServer hanging([](HostilePeer& peer) { peer.hang(); });
    Portal portal(Transport::plain, association::ProofRule::registry, [&](Config& config) {
        config.sso.push_back(entry_at(hanging.url()));
        config.server.threads = 2; // of which one may be slow
    });
    auto officer = portal.sign_in(portal.add_user("测试甲", http::Role::centre_officer));
    const auto way = way_back(portal);
    portal.let_threads_in();
    Server server(2);
    server.answer = [&](http::Request request) { return portal.answer(std::move(request)); };
    {
        std::jthread log_in([&] { server.ask(way); });
        BOOST_TEST(waits_until([&] { return hanging.connections() == 1; }, 3s));
        BOOST_TEST(officer.get("/review").status == 429, "a report is slow work, too");
        BOOST_TEST(officer.get("/").status == 200);
    }
    BOOST_TEST(officer.get("/review").status == 200);
}

BOOST_AUTO_TEST_CASE(an_act_has_one_place_for_all_its_calls_and_gives_it_back)
{
    sign_in::MadeUpProvider made_up;
    const auto settings = sign_in::MadeUpProvider::settings();
    sign_in::ProviderPlaces places(1);
    const sign_in::NetCaller call = [&](const net::Call& asked) { return made_up.answer(asked); };
    {
        sign_in::Outward first(settings, call, places);
        sign_in::Outward second(settings, call, places);
        BOOST_TEST(first.has_place());
        BOOST_TEST(first.has_place(), "it has one for all its calls");
        BOOST_TEST(!second.has_place());
        BOOST_CHECK(second.call({}).error() == sign_in::SsoFault::provider_busy);
    }
    BOOST_TEST(sign_in::Outward(settings, call, places).has_place());
}

BOOST_AUTO_TEST_CASE(one_provider_has_so_many_places_and_all_together_so_many)
{
    const auto all = std::make_shared<Places>(3, 0ms, 0);
    sign_in::ProviderPlaces one(2), other(2);
    one.share(all);
    other.share(all);
    const auto first = one.take();
    BOOST_TEST(first.has_value());
    {
        const auto second = one.take();
        BOOST_TEST(second.has_value());
        BOOST_TEST(!one.take().has_value(), "its own are taken");
        const auto third = other.take();
        BOOST_TEST(third.has_value());
        BOOST_TEST(!other.take().has_value(), "those of all are taken");
    }
    const auto again = other.take();
    const auto last = other.take();
    BOOST_TEST((again.has_value() && last.has_value()), "what was refused took none");
}

BOOST_AUTO_TEST_CASE(who_comes_while_the_provider_answers_waits_a_moment_for_a_place)
{
    sign_in::ProviderPlaces places(1);
    auto first = places.take();
    BOOST_REQUIRE(first.has_value());
    std::atomic<bool> has_got_one = false;
    std::jthread waiting([&] { has_got_one = places.take().has_value(); });
    std::this_thread::sleep_for(50ms);
    BOOST_TEST(!has_got_one);
    first.reset();
    waiting.join();
    BOOST_TEST(has_got_one);
}

BOOST_AUTO_TEST_CASE(nobody_waits_for_a_provider_that_hangs_nor_without_a_place_among_all)
{
    using sign_in::ProviderPlaces;
    const auto waited = [](ProviderPlaces& places) {
        const auto began = Steady::now();
        BOOST_TEST(!places.take().has_value());
        return Steady::now() - began >= ProviderPlaces::kPatience;
    };
    ProviderPlaces places(1);
    auto held = places.take();
    BOOST_TEST(!places.take_free().has_value());
    held.reset();
    held.emplace(*places.take());
    BOOST_TEST(waited(places));
    BOOST_TEST(!waited(places), "the one before did so in vain");
    held.reset();
    held.emplace(*places.take());
    BOOST_TEST(waited(places), "it answers again");

    ProviderPlaces sharing(1);
    sharing.share(std::make_shared<Places>(1, 0ms, 0));
    const auto only = sharing.take();
    BOOST_TEST(only.has_value());
    BOOST_TEST(!waited(sharing));
}

BOOST_AUTO_TEST_SUITE_END()
