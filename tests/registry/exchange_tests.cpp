// SPDX-License-Identifier: MPL-2.0
// Every way in which a registry fails, by servers that fail in it: both clients over real connections.
#include "net/client.hpp"
#include "registry/gateway_registry.hpp"
#include "registry/gleif_fixture.hpp"
#include "registry/gleif_registry.hpp"
#include "support/fake_registry.hpp"
#include "support/hostile_server.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>
#include <tuple>
#include <vector>

#include <unistd.h>

using namespace tianbao;
using namespace tianbao::registry;
using namespace std::chrono_literals;
using nlohmann::json;
using support::HostilePeer;
using support::HostileServer;

namespace {

const auto kCode = enterprise::UnifiedSocialCreditCode::parse("91310101TBTB000122").value();

std::string good_body(bool is_gleif)
{
    if (is_gleif) return support::lei_list(json::array({support::lei_record()})).dump();
    return json{{"code", "0000"}, {"message", "ok"}, {"data", json_of(support::made_up_entity())}}.dump();
}

/// The good answer's text in GBK: what is not ASCII in it stands for any such bytes.
std::string in_gbk(std::string body)
{
    const std::string utf8 = "测试", gbk = "\xb2\xe2\xca\xd4";
    for (auto at = body.find(utf8); at != std::string::npos; at = body.find(utf8)) body.replace(at, utf8.size(), gbk);
    return body;
}

struct Case {
    const char* name;
    const char* outcome;
    std::function<void(HostilePeer&, const std::string& good)> script;
    int connections = 1; ///< how often it is asked
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        {"a good answer", "entity", [](HostilePeer& peer, const std::string& good) { peer.answer(good); }},
        {"in UTF-8 by its word", "entity", [](HostilePeer& peer, const std::string& good) { peer.answer(good, "application/json;charset=UTF-8"); }},
        {"of the type of JSON:API", "entity", [](HostilePeer& peer, const std::string& good) { peer.answer(good, "application/vnd.api+json"); }},
        {"a byte at a time", "entity",
         [](HostilePeer& peer, const std::string& good) {
             peer.send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n\r\n");
             for (const char c : good)
                 if (!peer.send({&c, 1})) return;
         }},
        {"GBK by its word", "wrong_encoding",
         [](HostilePeer& peer, const std::string& good) { peer.answer(in_gbk(good), "application/json; charset=GBK"); }},
        {"GBK that says it is UTF-8", "wrong_encoding",
         [](HostilePeer& peer, const std::string& good) { peer.answer(in_gbk(good), "application/json; charset=utf-8"); }},
        {"GBK that says nothing", "wrong_encoding", [](HostilePeer& peer, const std::string& good) { peer.answer(in_gbk(good)); }},
        {"UTF-8 that says it is GB18030", "wrong_encoding",
         [](HostilePeer& peer, const std::string& good) { peer.answer(good, "application/json; charset=\"gb18030\""); }},
        {"a page", "wrong_type", [](HostilePeer& peer, const std::string&) { peer.answer("<html>log in</html>", "text/html"); }},
        {"JSON that says it is a page", "wrong_type", [](HostilePeer& peer, const std::string& good) { peer.answer(good, "text/html;charset=UTF-8"); }},
        {"JSON of no type", "wrong_type", [](HostilePeer& peer, const std::string& good) { peer.answer(good, ""); }},
        {"half of the JSON", "nonsense", [](HostilePeer& peer, const std::string& good) { peer.answer(good.substr(0, good.size() / 2)); }},
        {"nothing", "nonsense", [](HostilePeer& peer, const std::string&) { peer.answer(""); }},
        {"deep JSON", "nonsense", [](HostilePeer& peer, const std::string&) { peer.answer(std::string(60'000, '[')); }},
        {"another value", "nonsense", [](HostilePeer& peer, const std::string&) { peer.answer("[]"); }},
        {"a huge body with its length", "too_large",
         [](HostilePeer& peer, const std::string&) { peer.answer(std::string(8 << 20, ' ')); }},
        {"a body without an end", "too_large",
         [](HostilePeer& peer, const std::string&) {
             peer.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
             while (peer.send(std::string(4096, ' '))) {
             }
         }},
        {"a body that comes slowly", "slow",
         [](HostilePeer& peer, const std::string&) {
             peer.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n");
             while (peer.send(" ")) std::this_thread::sleep_for(20ms);
         }},
        {"silence", "slow", [](HostilePeer& peer, const std::string&) { peer.hang(); }},
        {"a head and silence", "slow",
         [](HostilePeer& peer, const std::string&) {
             peer.send("HTTP/1.1 200 OK\r\n");
             peer.hang();
         }},
        {"a reset", "broken", [](HostilePeer& peer, const std::string&) { peer.reset(); }, 2},
        {"an end before the answer", "broken", [](HostilePeer&, const std::string&) {}, 2},
        {"an end within the body", "broken",
         [](HostilePeer& peer, const std::string&) { peer.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"); }, 2},
        {"no HTTP", "broken", [](HostilePeer& peer, const std::string&) { peer.send("220 mail.example ESMTP\r\n"); }, 2},
        {"a redirect", "redirected",
         [](HostilePeer& peer, const std::string&) { peer.answer("", "text/html", "302 Found", "Location: http://169.254.169.254/\r\n"); }},
        {"a lasting redirect", "redirected",
         [](HostilePeer& peer, const std::string& good) { peer.answer(good, "application/json", "301 Moved Permanently", "Location: /elsewhere\r\n"); }},
        {"no content", "nonsense", [](HostilePeer& peer, const std::string&) { peer.answer("", "", "204 No Content"); }},
        {"unauthorized", "refused", [](HostilePeer& peer, const std::string&) { peer.answer("{}", "application/json", "401 Unauthorized"); }},
        {"forbidden", "refused", [](HostilePeer& peer, const std::string&) { peer.answer("{}", "application/json", "403 Forbidden"); }},
        {"no such path", "nonsense", [](HostilePeer& peer, const std::string&) { peer.answer("{}", "application/json", "404 Not Found"); }},
        {"too many requests", "throttled", [](HostilePeer& peer, const std::string&) { peer.answer("{}", "application/json", "429 Too Many Requests"); }},
        {"an error of the server", "down", [](HostilePeer& peer, const std::string& good) { peer.answer(good, "application/json", "500 Internal Server Error"); }},
        {"a gateway without its server", "down", [](HostilePeer& peer, const std::string&) { peer.answer("bad gateway", "text/plain", "502 Bad Gateway"); }},
    };
    return all;
}

struct Wire {
    Wire()
    {
        static const bool is_ready = (net::initialise_client(), true);
        static_cast<void>(is_ready);
        settings.signer = {"tianbao", Secret{"made-up-secret"}, SignatureMethod::hmac_sha256};
        settings.connect_limit = 300ms;
        settings.total_limit = 600ms;
        settings.allow_http = true;
    }

    std::string asked(bool is_gleif, const std::string& url)
    {
        settings.url = settings.gleif_url = url;
        GatewayRegistry gateway(settings);
        GleifRegistry gleif(settings);
        Registry& registry = is_gleif ? static_cast<Registry&>(gleif) : gateway;
        const auto told = registry.find(kCode, system_now(), "request");
        return told ? "entity" : std::string(word_of(told.error()));
    }

    RegistrySettings settings;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(registry_exchange, Wire)

BOOST_AUTO_TEST_CASE(every_failure_has_its_outcome_within_the_limit)
{
    for (const bool is_gleif : {false, true}) {
        const auto good = good_body(is_gleif);
        for (const auto& each : cases()) {
            BOOST_TEST_CONTEXT((is_gleif ? "GLEIF: " : "gateway: ") << each.name)
            {
                HostileServer server([&](HostilePeer& peer) { each.script(peer, good); });
                const auto began = std::chrono::steady_clock::now();
                BOOST_TEST(asked(is_gleif, server.url()) == each.outcome);
                BOOST_TEST((std::chrono::steady_clock::now() - began < settings.total_limit + 400ms));
                BOOST_TEST(server.connections() == each.connections);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(data_may_be_wrapped_in_the_ways_that_gateways_wrap_it)
{
    const auto entity = json_of(support::made_up_entity());
    const auto other = json_of(support::made_up_entity("91310101MA1K00015A"));
    const std::tuple<const char*, json, const char*> kData[] = {
        {"0000", entity, "entity"},
        {"0000", json::array({entity}), "entity"},
        {"0000", json::array({other, entity}), "entity"},
        {"0000", entity.dump(), "entity"},
        {"0000", json::array({entity}).dump(), "entity"},
        {"0000", json::array(), "not_found"},
        {"0000", "[]", "not_found"},
        {"0000", nullptr, "nonsense"},
        {"0000", "", "nonsense"},
        {"0000", "null", "nonsense"},
        {"0000", json(entity.dump()).dump(), "nonsense"}, // a text within a text
        {"0000", 1, "nonsense"},
        {"0000", true, "nonsense"},
        {"0000", json::object(), "nonsense"},
        {"0000", json::array({nullptr}), "nonsense"},
        {"0000", json::array({other}), "nonsense"},
        {"0000", json::array({entity, entity}), "nonsense"},
        {"0000", json::array({json::array({entity})}), "nonsense"},
        {"1404", nullptr, "not_found"},
        {"1404", json::array(), "not_found"},
        {"1404", json::object(), "not_found"},
        {"1404", "", "not_found"},
        {"1404", entity, "nonsense"},
        {"2401", nullptr, "refused"},
        {"2429", nullptr, "throttled"},
        {"5000", nullptr, "down"},
        {"9999", nullptr, "nonsense"},
    };
    for (const auto& [code, data, outcome] : kData) {
        const auto body = json{{"code", code}, {"message", "told"}, {"data", data}}.dump();
        HostileServer server([&](HostilePeer& peer) { peer.answer(body); });
        BOOST_TEST(asked(false, server.url()) == outcome, body);
    }
}

BOOST_AUTO_TEST_CASE(the_one_retry_is_signed_anew_and_succeeds)
{
    std::vector<std::string> requests;
    HostileServer server([&](HostilePeer& peer) {
        requests.push_back(peer.request());
        if (requests.size() == 1) return peer.reset();
        peer.answer(good_body(false));
    });
    BOOST_TEST(asked(false, server.url()) == "entity");
    BOOST_REQUIRE(requests.size() == 2U);
    const auto nonce_in = [](const std::string& request) { return request.substr(request.find("X-Nonce: "), 41); };
    BOOST_TEST(nonce_in(requests[0]) != nonce_in(requests[1]));
}

BOOST_AUTO_TEST_CASE(nobody_listening_and_no_such_host_are_down)
{
    std::string url;
    {
        HostileServer gone([](HostilePeer&) {});
        url = gone.url();
    }
    BOOST_TEST(asked(false, url) == "down");
    BOOST_TEST(asked(true, url) == "down");
    BOOST_TEST(asked(true, "http://registry.invalid") == "down");
}

BOOST_AUTO_TEST_CASE(plain_http_is_not_spoken_unless_the_configuration_allows_it)
{
    HostileServer server([](HostilePeer& peer) { peer.answer(good_body(true)); });
    settings.allow_http = false;
    BOOST_TEST(asked(true, server.url()) == "not_trusted");
    BOOST_TEST(server.connections() == 0);
}

BOOST_AUTO_TEST_CASE(a_certificate_has_to_be_of_a_trusted_authority_and_of_the_name)
{
    const auto file = std::filesystem::temp_directory_path() / ("tianbao_test_certificate_" + std::to_string(getpid()));
    const auto script = [](HostilePeer& peer) { peer.answer(good_body(true)); };
    {
        HostileServer server(script, {}, file);
        BOOST_TEST(asked(true, server.url()) == "not_trusted"); // of nobody whom the system trusts
        settings.ca_file = file;
        BOOST_TEST(asked(true, server.url()) == "entity");
    }
    {
        HostileServer server(script, {"elsewhere.example"}, file);
        BOOST_TEST(asked(true, server.url()) == "not_trusted");
    }
    {
        HostileServer plain(script);
        BOOST_TEST(asked(true, "https" + plain.url().substr(4)) == "not_trusted"); // no TLS where it belongs
    }
    std::filesystem::remove(file);
    HostileServer server(script, {}, file);
    settings.ca_file = file.string() + ".none";
    BOOST_TEST(asked(true, server.url()) == "not_trusted");
    std::filesystem::remove(file);
}

BOOST_AUTO_TEST_CASE(gleif_is_asked_by_the_filter_of_its_interface)
{
    std::string request;
    HostileServer server([&](HostilePeer& peer) {
        request = peer.request();
        peer.answer(good_body(true), "application/vnd.api+json");
    });
    BOOST_TEST(asked(true, server.url()) == "entity");
    BOOST_TEST(request.starts_with("GET /api/v1/lei-records?filter%5Bentity.registeredAs%5D=91310101TBTB000122&page%5Bsize%5D=10 HTTP/1.1\r\n"), request);
    BOOST_TEST(request.find("Accept: application/vnd.api+json\r\n") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
