// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sign_in/hostile_provider.hpp"
#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {

/// What a server has of a way, by path; a test changes it.
struct Answers {
    std::mutex mutex;
    std::map<std::string, support::ScriptedAnswer> by_path;
    std::vector<support::ScriptedRequest> asked;
    support::ScriptedServer server{[this](const support::ScriptedRequest& request) {
        const std::lock_guard lock(mutex);
        asked.push_back(request);
        const auto found = by_path.find(request.path());
        return found == by_path.end() ? support::ScriptedAnswer::of(404, "text/plain", "nothing here") : found->second;
    }};

    void set(const std::string& path, support::ScriptedAnswer answer)
    {
        const std::lock_guard lock(mutex);
        by_path[path] = std::move(answer);
        asked.clear();
    }

    SsoSettings common(const char* key, SsoProtocol protocol)
    {
        SsoSettings settings;
        settings.key = key;
        settings.name = std::string("用") + key + "登录";
        settings.protocol = protocol;
        settings.issuer = server.origin() + "/" + key;
        settings.client_id = "tianbao";
        settings.client_secret = Secret{"a made-up secret"};
        settings.allow_http = true;
        settings.total_limit = std::chrono::milliseconds{500};
        settings.public_url = "https://portal.example";
        settings.claims.kind = "kind";
        settings.claims.uscc = "uscc";
        return settings;
    }

    SsoSettings oauth()
    {
        auto settings = common("oauth", SsoProtocol::oauth2);
        settings.oauth = {
            server.origin() + "/authorize", server.origin() + "/token", server.origin() + "/user", server.origin() + "/bye", "back", "data"};
        settings.claims.subject = "userId";
        settings.client_proof = ClientProof::secret_post;
        return settings;
    }

    SsoSettings cas(bool asks_json)
    {
        auto settings = common(asks_json ? "casjson" : "cas", SsoProtocol::cas);
        settings.cas = {server.origin() + "/cas", asks_json};
        settings.claims.subject = "user";
        settings.claims.name = "displayName";
        settings.claims.mobile = "mobile";
        settings.claims.mobile_verified = "mobileVerified";
        settings.claims.assurance = "level";
        settings.claims.method = "authenticationMethod";
        return settings;
    }

    SsoSettings exchange()
    {
        auto settings = common("exchange", SsoProtocol::ticket);
        auto& words = settings.exchange;
        words.login_url = server.origin() + "/login";
        words.token_url = server.origin() + "/getToken";
        words.user_url = server.origin() + "/getUser";
        words.app_id = "app-1";
        words.digest_text = "{app_id}{time}{secret}";
        words.app_id_field = "appId";
        words.time_field = "timestamp";
        words.digest_field = "sign";
        words.ticket_field = "ticket";
        words.token_field = "token";
        words.return_parameter = "redirect";
        words.ticket_parameter = "accessTicket";
        words.code_in = "code";
        words.success_codes = {"0", "200"};
        words.token_in = "data.token";
        words.user_in = "data.user";
        settings.claims.subject = "uid";
        settings.claims.mobile = "phone";
        settings.claims.mobile_is_verified = true;
        settings.claims.enterprise_kind = "2";
        return settings;
    }
};

struct ProtocolFixture : Answers, Scene {
    ProtocolFixture()
        : Scene({MadeUpProvider::settings(), oauth(), cas(false), cas(true), exchange()},
                [this](const net::Call& call) { return call.url.starts_with(kIssuer) ? made_up.answer(call) : net::call(call); })
    {
    }

    Visitor visitor{*this};

    /// Goes by the entry and comes back with this and the state.
    http::Response by(const std::string& entry, const std::string& query, std::string* sent_to = nullptr)
    {
        const auto location = support::header(visitor.get("/sign-in/sso/" + entry + "?return_to=%2Fnote"), "Location");
        if (sent_to) *sent_to = location;
        auto state = parameter(location, "state");
        for (const auto* holder : {"service", "redirect"}) {
            if (state.empty()) state = parameter(parameter(location, holder), "state");
        }
        return visitor.get("/sign-in/callback/" + entry + "?" + query + "&state=" + state);
    }

    std::string refused()
    {
        std::string code;
        {
            auto rows = pool.read().query(db::Sql{"SELECT JSON_VALUE(detail, '$.code') FROM audit_event WHERE act = 'sign_in.refused'"});
            while (rows.next()) code += rows.text(1);
        }
        pool.read().execute(db::Sql{"DELETE FROM audit_event WHERE act = 'sign_in.refused'"});
        return code;
    }

    void refuses(const std::string& entry, const std::string& query, const std::string& code)
    {
        const auto page = by(entry, query);
        BOOST_TEST_CONTEXT(entry << " " << query << " " << code)
        {
            BOOST_TEST(refused() == code);
            BOOST_TEST((page.status == 403 || page.status == 503));
            BOOST_TEST(support::contains(page, "登录没有完成"));
            BOOST_TEST(!support::contains(page, kReflected));
            BOOST_TEST(support::header(page, "Location").empty());
            BOOST_TEST(!visitor.cookies.contains("__Host-session"));
            BOOST_TEST(visitor.who() == "nobody");
        }
    }
};

} // namespace tianbao::sign_in
