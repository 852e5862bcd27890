// SPDX-License-Identifier: MPL-2.0
// A provider with a wrong certificate, on real sockets: whichever of its addresses has it, nobody is let in by what is said there.
#include "sign_in/wrong_answers.hpp"

#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <memory>

namespace tianbao::sign_in {
namespace {

using namespace std::chrono_literals;
using support::contains;
using support::header;
using support::ScriptedAnswer;
using support::ScriptedServer;

struct Certified {
    std::string name;
    bool is_expired;
    bool is_trusted;
    const char* endpoint; ///< that has the certificate, a member of discovery; empty: discovery itself and all
    std::unique_ptr<ScriptedServer> server = {};

    bool is_valid() const { return name == "localhost" && !is_expired && is_trusted; }
};

/// A provider without TLS, and one for each certificate and endpoint; each with an entry of its own.
struct CertifiedServers {
    std::mutex mutex;
    HostileProvider provider;
    ScriptedServer::Script right = [this](const support::ScriptedRequest& request) {
        const std::lock_guard lock(mutex);
        return provider.answer(request);
    };
    ScriptedServer plain{right};
    std::vector<Certified> all = each_at_each();

    std::vector<Certified> each_at_each()
    {
        std::vector<Certified> made;
        for (const auto* endpoint : {"", "token_endpoint", "jwks_uri", "userinfo_endpoint"}) {
            made.push_back({"localhost", false, true, endpoint});
            made.push_back({"other.example", false, true, endpoint});
            made.push_back({"localhost", true, true, endpoint});
            made.push_back({"localhost", false, false, endpoint});
        }
        for (auto& one : made) one.server = std::make_unique<ScriptedServer>(right, support::ScriptedCertificate{one.name, one.is_expired});
        return made;
    }

    std::string issuer_of(const Certified& one) const { return *one.endpoint ? plain.origin() : one.server->origin(); }

    std::vector<SsoSettings> an_entry_each()
    {
        std::vector<SsoSettings> entries;
        for (const auto& one : all) {
            auto settings = MadeUpProvider::settings();
            settings.key = entries.empty() ? kFirstEntry : "e" + std::to_string(entries.size());
            settings.issuer = issuer_of(one);
            settings.allow_http = *one.endpoint != '\0';
            settings.hosts = {one.server->origin()};
            if (one.is_trusted) settings.ca_file = one.server->certificate_file();
            entries.push_back(std::move(settings));
        }
        return entries;
    }
};

struct CertifiedFixture : CertifiedServers, Scene {
    CertifiedFixture() : Scene(an_entry_each(), net::call) {}

    /// The provider as it should be, with that endpoint at the server with the certificate; each time with another person.
    void play(std::size_t number)
    {
        const std::lock_guard lock(mutex);
        const auto& one = all[number];
        provider = HostileProvider{};
        provider.origin = issuer_of(one);
        provider.now = now;
        provider.claims = {{"sub", fmt::format("person-{}", number)}};
        provider.person = {{"sub", fmt::format("person-{}", number)}, {"phone_number", fmt::format("1990000{:04}", number)}};
        const std::map<std::string, std::string> paths{{"token_endpoint", "/token"}, {"jwks_uri", "/jwks"}, {"userinfo_endpoint", "/me"}};
        if (*one.endpoint) provider.discovery[one.endpoint] = one.server->origin() + paths.at(one.endpoint);
    }

    http::Response try_to_log_in(Visitor& visitor, std::size_t number)
    {
        const auto entry = number == 0 ? std::string{} : "/e" + std::to_string(number);
        auto sent = visitor.get("/sign-in/sso" + entry + "?return_to=%2Fnote");
        const auto location = header(sent, "Location");
        if (location.empty()) return sent;
        {
            const std::lock_guard lock(mutex);
            provider.nonce = parameter(location, "nonce");
        }
        return visitor.get("/sign-in/callback" + entry + "?code=c&state=" + parameter(location, "state"));
    }

    std::string codes()
    {
        std::string found;
        {
            auto rows = pool.read().query(db::Sql{"SELECT JSON_VALUE(detail, '$.code') FROM audit_event WHERE act = 'sign_in.refused'"});
            while (rows.next()) found += rows.text(1);
        }
        pool.read().execute(db::Sql{"DELETE FROM audit_event WHERE act = 'sign_in.refused'"});
        return found;
    }
};

BOOST_FIXTURE_TEST_SUITE(certificates_of_a_provider, CertifiedFixture)

BOOST_AUTO_TEST_CASE(only_a_valid_certificate_of_that_name_from_a_trusted_authority_is_taken)
{
    std::int64_t let_in = 0;
    for (std::size_t number = 0; number < all.size(); ++number) {
        const auto& one = all[number];
        BOOST_TEST_CONTEXT(one.endpoint << ": " << one.name << " " << one.is_expired << " " << one.is_trusted)
        {
            play(number);
            Visitor visitor{*this};
            const auto page = try_to_log_in(visitor, number);
            if (one.is_valid()) {
                BOOST_TEST(header(page, "Location") == "/note");
                BOOST_TEST(visitor.who() == "测试甲");
                BOOST_TEST(codes() == "");
                ++let_in;
            } else {
                BOOST_TEST(codes() == "untrusted");
                BOOST_TEST((page.status == 403 || page.status == 503));
                BOOST_TEST(contains(page, "登录没有完成"));
                BOOST_TEST(header(page, "Location").empty());
                BOOST_TEST(!visitor.cookies.contains("__Host-session"));
                BOOST_TEST(visitor.who() == "nobody");
                BOOST_TEST(one.server->answered() == 0, "nothing was sent there");
            }
            BOOST_TEST(count("SELECT COUNT(*) FROM session") == let_in);
            BOOST_TEST(count("SELECT COUNT(*) FROM user") == let_in);
        }
    }
    BOOST_TEST(let_in == 4);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(providers_without_tls)

BOOST_AUTO_TEST_CASE(a_server_without_tls_is_none_where_tls_is_asked_for)
{
    support::ScriptedServer server([](const support::ScriptedRequest&) { return ScriptedAnswer::json("{}"); });
    auto settings = MadeUpProvider::settings();
    settings.issuer = "https" + server.origin().substr(4);
    settings.total_limit = 500ms;
    BOOST_TEST(!Entries({settings}).first().authorization_url({"s", "n", Secret{"v"}}, false, kProviderNow));
    settings.issuer = server.origin(); // and http is none where the configuration does not allow it
    BOOST_TEST(code_of(Entries({settings}).first().authorization_url({"s", "n", Secret{"v"}}, false, kProviderNow).error()) == "untrusted");
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
