// SPDX-License-Identifier: MPL-2.0
// With the registry hanging all other pages keep their speed: a worker's FastCGI server, the registry's client and a
// server that never answers.
#include "http/server_scene.hpp"
#include "net/client.hpp"
#include "registry/guarded_registry.hpp"
#include "support/hostile_server.hpp"

#include <algorithm>

using namespace tianbao;
using namespace tianbao::support;
using namespace std::chrono_literals;

namespace {

const auto kCode = enterprise::UnifiedSocialCreditCode::parse("91310101TBTB000122").value();
constexpr int kMatches = 24;
constexpr int kPages = 100;

registry::RegistrySettings settings_for(const std::string& url)
{
    static const bool is_ready = (net::initialise_client(), true);
    static_cast<void>(is_ready);
    registry::RegistrySettings settings;
    settings.url = url;
    settings.signer = {"tianbao", Secret{"made-up-secret"}, registry::SignatureMethod::hmac_sha256};
    settings.total_limit = 6s;
    settings.allow_http = true;
    return settings;
}

} // namespace

BOOST_AUTO_TEST_SUITE(registry_waiting_share)

BOOST_AUTO_TEST_CASE(while_matches_hang_all_other_pages_keep_their_speed)
{
    HostileServer hanging([](HostilePeer& peer) { peer.hang(); });
    const auto settings = settings_for(hanging.url());
    const auto registry = registry::chosen_registry(settings);
    std::atomic<int> slow = 0, busy = 0;
    Server server(settings.most_waiting + 2);
    server.answer = [&](http::Request request) {
        if (request.path != "/match") return http::html_page("home");
        const auto told = registry->find(kCode, system_now(), request.id);
        ++(told.error() == registry::RegistryFault::slow ? slow : busy);
        return http::html_page("match", 503);
    };
    std::vector<std::jthread> matches;
    for (int i = 0; i < kMatches; ++i)
        matches.emplace_back([&] { server.get("/match"); });
    BOOST_TEST(waits_until([&] { return hanging.connections() == settings.most_waiting; }));

    std::vector<Steady::duration> took;
    for (int i = 0; i < kPages; ++i) {
        const auto began = Steady::now();
        BOOST_TEST(contains(server.get("/").output, "home"));
        took.push_back(Steady::now() - began);
    }
    std::sort(took.begin(), took.end());
    BOOST_TEST((took[kPages / 2] < 100ms));
    BOOST_TEST((took.back() < 1s));
    BOOST_TEST(slow == 0); // the two still wait
    BOOST_TEST(busy == kMatches - settings.most_waiting);
    matches.clear();
    BOOST_TEST(waits_until([&] { return slow == settings.most_waiting; }, 10s));
}

BOOST_AUTO_TEST_SUITE_END()
