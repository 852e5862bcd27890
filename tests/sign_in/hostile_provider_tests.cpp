// SPDX-License-Identifier: MPL-2.0
// A provider that answers wrongly, on a real socket: each wrong answer is refused with its own code, in plain words, and leaves no session.
#include "sign_in/wrong_answers.hpp"

#include "sign_in/sign_in_scene.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace tianbao::sign_in {
namespace {

using namespace std::chrono_literals;
using support::contains;
using support::header;

/// The provider, and a portal with one entry for each wrong answer, so that each begins with nothing kept of the one before.
struct HostileServer {
    std::mutex mutex;
    HostileProvider provider;
    std::vector<Wrong> wrongs = all_wrongs();
    support::ScriptedServer server{[this](const support::ScriptedRequest& request) {
        const std::lock_guard lock(mutex);
        return provider.answer(request);
    }};

    std::vector<SsoSettings> an_entry_each()
    {
        std::vector<SsoSettings> all;
        for (std::size_t i = 0; i < wrongs.size(); ++i) {
            auto settings = MadeUpProvider::settings();
            settings.key = i == 0 ? kFirstEntry : "e" + std::to_string(i);
            settings.issuer = server.origin();
            settings.allow_http = true;
            settings.total_limit = 500ms;
            wrongs[i].set(settings);
            all.push_back(std::move(settings));
        }
        return all;
    }
};

struct HostileFixture : HostileServer, Scene {
    HostileFixture() : Scene(an_entry_each(), net::call) {}

    /// The provider as it should be, but for this.
    void play(const Wrong& wrong)
    {
        const std::lock_guard lock(mutex);
        provider = HostileProvider{};
        provider.origin = server.origin();
        provider.now = now;
        if (wrong.does) wrong.does(provider);
    }

    http::Response try_to_log_in(Visitor& visitor, const Wrong& wrong, const std::string& entry)
    {
        const auto sent = visitor.get("/sign-in/sso" + entry + "?return_to=%2Fnote");
        const auto location = header(sent, "Location");
        if (location.empty()) return sent;
        {
            const std::lock_guard lock(mutex);
            provider.nonce = parameter(location, "nonce");
        }
        std::string query = wrong.comes_back;
        for (const auto& [mark, value] :
             {std::pair<std::string, std::string>{"{state}", parameter(location, "state")}, {"{origin}", http::url_encode(server.origin())}}) {
            if (const auto at = query.find(mark); at != std::string::npos) query.replace(at, mark.size(), value);
        }
        const bool is_other = query.ends_with("&other");
        return visitor.get("/sign-in/callback" + (is_other ? "" : entry) + "?" + query);
    }

    std::vector<std::string> codes()
    {
        std::vector<std::string> found;
        {
            auto rows = pool.read().query(db::Sql{"SELECT JSON_VALUE(detail, '$.code') FROM audit_event WHERE act = 'sign_in.refused'"});
            while (rows.next()) found.push_back(rows.text(1));
        }
        pool.read().execute(db::Sql{"DELETE FROM audit_event WHERE act = 'sign_in.refused'"});
        return found;
    }

    /// The page says no in plain words and repeats nothing, the audit trail says why, and nobody is let in.
    void is_refused(Visitor& visitor, const http::Response& page, const std::string& code)
    {
        const auto told = codes();
        BOOST_REQUIRE_EQUAL(told.size(), 1u);
        BOOST_TEST(told.front() == code);
        BOOST_TEST((page.status == 403 || page.status == 503));
        BOOST_TEST(contains(page, "登录没有完成"));
        BOOST_TEST(!contains(page, kReflected));
        BOOST_TEST(!contains(page, "evil.example"));
        BOOST_TEST(header(page, "Location").empty());
        BOOST_TEST(!visitor.cookies.contains("__Host-session"));
        BOOST_TEST(visitor.who() == "nobody");
    }
};

BOOST_FIXTURE_TEST_SUITE(hostile_provider, HostileFixture)

BOOST_AUTO_TEST_CASE(each_wrong_answer_is_refused_with_its_own_code_and_leaves_nothing)
{
    std::set<std::string> seen;
    for (std::size_t i = 1; i < wrongs.size(); ++i) {
        const auto& wrong = wrongs[i];
        BOOST_TEST_CONTEXT(wrong.code << ": " << wrong.name)
        {
            play(wrong);
            Visitor visitor{*this};
            const auto page = try_to_log_in(visitor, wrong, "/e" + std::to_string(i));
            is_refused(visitor, page, wrong.code);
            seen.insert(wrong.code);
        }
    }
    BOOST_TEST(wrongs.size() > 120u);
    BOOST_TEST(seen.size() >= 60u);
    BOOST_TEST(count("SELECT COUNT(*) FROM session") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM user") == 0);
    BOOST_TEST(count("SELECT COUNT(*) FROM identity") == 0);
}

BOOST_AUTO_TEST_CASE(the_same_provider_lets_in_who_comes_with_right_answers)
{
    play(wrongs[0]);
    Visitor visitor{*this};
    BOOST_TEST(header(try_to_log_in(visitor, wrongs[0], ""), "Location") == "/note");
    BOOST_TEST(visitor.who() == "测试甲");
    BOOST_TEST(codes().empty());
}

BOOST_AUTO_TEST_CASE(an_answer_is_of_the_browser_that_asked_and_is_taken_once)
{
    play(wrongs[0]);
    Visitor asker{*this};
    Visitor other{*this};
    other.get("/sign-in/sso"); // has a log-in of its own under way
    const auto location = header(asker.get("/sign-in/sso?return_to=%2Fnote"), "Location");
    {
        const std::lock_guard lock(mutex);
        provider.nonce = parameter(location, "nonce");
    }
    const auto answer = "/sign-in/callback?code=x9reflected&state=" + parameter(location, "state");
    is_refused(other, other.get(answer), "state_browser");
    Visitor without_cookies{*this};
    is_refused(without_cookies, without_cookies.get(answer), "state_missing");

    BOOST_TEST(header(asker.get(answer), "Location") == "/note");
    BOOST_TEST(asker.who() == "测试甲");
    Visitor again{*this};
    again.cookies = asker.cookies;
    again.cookies.erase("__Host-session");
    is_refused(again, again.get(answer), "state_unknown");

    const auto late = header(other.get("/sign-in/sso"), "Location");
    now += std::chrono::minutes{10};
    is_refused(other, other.get("/sign-in/callback?code=x9reflected&state=" + parameter(late, "state")), "state_expired");
}

BOOST_AUTO_TEST_CASE(a_key_that_was_withdrawn_opens_nothing_and_one_that_came_new_does)
{
    static const auto fresh_key = SigningKey::p256("fresh");
    const auto log_in = [&](Visitor& visitor, const Wrong& what) {
        play(what);
        return try_to_log_in(visitor, what, "");
    };
    Visitor first{*this};
    BOOST_TEST(header(log_in(first, wrongs[0]), "Location") == "/note"); // the key set is kept from now on

    now += std::chrono::minutes{5};
    Visitor second{*this};
    is_refused(second, log_in(second, {"", "", [](HostileProvider& p) { p.keys = {hostile_rsa_key().public_jwk()}; }}), "id_token_key");

    now += std::chrono::minutes{1};
    Visitor third{*this};
    const Wrong rotated{"", "", [](HostileProvider& p) {
                            p.keys = {fresh_key.public_jwk()};
                            p.id_token = [](const nlohmann::json& all) { return fresh_key.sign(all, "ES256"); };
                        }};
    BOOST_TEST(header(log_in(third, rotated), "Location") == "/note");
    BOOST_TEST(third.who() == "测试甲");
}

BOOST_AUTO_TEST_CASE(a_parameter_twice_is_no_answer_at_all)
{
    play(wrongs[0]);
    Visitor visitor{*this};
    const auto location = header(visitor.get("/sign-in/sso"), "Location");
    const auto state = parameter(location, "state");
    for (const auto& query : {"code=a&code=b&state=" + state, "code=a&state=" + state + "&state=" + state, "code=a&iss=x&iss=y&state=" + state})
        BOOST_TEST(visitor.get("/sign-in/callback?" + query).status == 400);
    BOOST_TEST(visitor.who() == "nobody");
}

BOOST_AUTO_TEST_CASE(a_provider_that_hangs_is_not_asked_by_everybody)
{
    play({"", "", [](HostileProvider& p) { p.instead[kDiscovery] = slow_garbage(); }});
    Visitor visitor{*this};
    for (int i = 0; i < 5; ++i) BOOST_TEST(visitor.get("/sign-in/sso").status == 503);
    BOOST_TEST(server.answered() <= 1);
    play(wrongs[0]);
    now += std::chrono::seconds{5};
    BOOST_TEST(visitor.get("/sign-in/sso").status == 303);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::sign_in
