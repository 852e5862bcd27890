// SPDX-License-Identifier: MPL-2.0
// After log-ins and all that shows a secret once, neither a table (the audit trail with them) nor the log holds one of them.
#include "account/totp.hpp"
#include "sealing/raw_tables.hpp"
#include "sign_in/sign_in_scene.hpp"
#include "support/filing_scene.hpp"
#include "support/heard_log.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>
#include <liboath/oath.h>

#include <cstdlib>
#include <memory>
#include <regex>

using namespace tianbao;
using support::contains;
using support::field_value;
using support::header;
using support::HeardLog;

namespace {

/// The secrets of a journey, by what they are.
using Marks = std::vector<std::pair<std::string, std::string>>;

void expect_nowhere(db::Pool& pool, const HeardLog& log, const Marks& marks)
{
    for (const auto& [what, text] : marks) {
        BOOST_REQUIRE(text.size() >= 6);
        for (const auto& column : support::columns_with(pool, text)) BOOST_ERROR(what << " stands in " << column);
        BOOST_TEST(log.text().find(text) == std::string::npos, what << " stands in the log");
    }
}

struct AtTheDoor : sign_in::Scene {
    std::string sent, answered; ///< between the portal and the provider

    AtTheDoor()
        : Scene({sign_in::MadeUpProvider::settings()}, [this](const net::Call& call) {
              sent += call.body.expose() + "&";
              auto answer = made_up.answer(call);
              if (answer && call.url.ends_with("/token")) answered = answer->body;
              return answer;
          })
    {
        made_up.person = {{"sub", "p1"}, {"name", "测试甲"}, {"phone_number", "19911110001"}, {"phone_number_verified", true}};
        made_up.access_token = "mark-of-an-access-token";
    }

    /// To the provider and back with a code; what its address held.
    std::string round(sign_in::Visitor& visitor, const std::string& code)
    {
        const auto there = header(visitor.get("/sign-in/sso?return_to=/note"), "Location");
        made_up.nonce = sign_in::parameter(there, "nonce");
        made_up.now = now;
        const auto state = sign_in::parameter(there, "state");
        visitor.get("/sign-in/callback?code=" + code + "&state=" + state);
        return state;
    }

    void keep_cookies(Marks& marks, const sign_in::Visitor& visitor)
    {
        for (const auto& [name, value] : visitor.cookies) marks.emplace_back("the cookie " + name, value);
    }
};

struct Inside : support::FilingScene {
    /// Of an officer who sets the second factor up; the codes and the key that were shown.
    void enrol(Marks& marks)
    {
        auto officer = sign_in_without_second_factor(add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101"));
        const auto page = officer.get("/account/second-factor");
        std::smatch found;
        BOOST_REQUIRE(std::regex_search(page.body, found, std::regex("id=\"key-text\">([A-Z2-7 ]+)<")));
        auto digits = found[1].str();
        std::erase(digits, ' ');
        char* bytes = nullptr;
        std::size_t size = 0;
        BOOST_REQUIRE_EQUAL(oath_base32_decode(digits.data(), digits.size(), &bytes, &size), OATH_OK);
        const std::unique_ptr<char, decltype(&std::free)> owned(bytes, &std::free);
        const Secret key{std::string(bytes, size)};
        const auto code = account::totp_code(key, now());
        const auto wrong = code == "735291" ? "735292" : "735291";
        const auto sealed = field_value(page, "sealed_key");
        officer.post("/account/second-factor/enrolment", {{"sealed_key", sealed}, {"totp_code", wrong}, {"return_to", "/review"}});
        const auto done = officer.post("/account/second-factor/enrolment", {{"sealed_key", sealed}, {"totp_code", code}, {"return_to", "/review"}});
        BOOST_REQUIRE_EQUAL(done.status, 200);
        marks.insert(marks.end(), {{"an authenticator's key", digits}, {"a code", code}, {"a wrong code", wrong}});
        const std::regex line("<li class=\"code\">([0-9A-Z-]+)</li>");
        for (auto at = std::sregex_iterator(done.body.begin(), done.body.end(), line); at != std::sregex_iterator(); ++at) {
            std::string text = (*at)[1];
            marks.emplace_back("a recovery code", text);
            std::erase(text, '-');
            marks.emplace_back("a recovery code without its dash", text);
        }
        BOOST_REQUIRE_EQUAL(marks.size(), 23u);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(secret_journeys)

BOOST_FIXTURE_TEST_CASE(log_ins_leave_no_password_no_code_and_no_token, AtTheDoor)
{
    const HeardLog log;
    Marks marks{{"a password", "mark own password"}, {"a wrong password", "mark wrong password"},  {"a new password", "mark another password"},
                {"a code", "mark-of-a-code"},        {"a refused code", "mark-of-a-refused-code"}, {"an access token", made_up.access_token}};
    sign_in::Visitor visitor{*this};
    const auto state = round(visitor, "mark-of-a-code");
    BOOST_TEST(visitor.who() == "测试甲");
    keep_cookies(marks, visitor);
    marks.emplace_back("a state", state);
    const auto verifier = sign_in::parameter("?" + sent, "code_verifier");
    BOOST_REQUIRE_EQUAL(verifier.size(), 43u);
    marks.emplace_back("a verifier", verifier);
    marks.emplace_back("an ID token", nlohmann::json::parse(answered).at("id_token").get<std::string>());

    sign_in::Visitor refused{*this};
    refused.get("/sign-in/callback?code=mark-of-a-refused-code&state=" + state); // another browser
    refused.get("/sign-in/callback?code=mark-of-a-refused-code");
    made_up.status = 400;
    round(refused, "mark-of-a-refused-code");
    made_up.status = 200;
    BOOST_TEST(refused.who() == "nobody");
    BOOST_TEST(log.text().find("log-in by the SSO refused") != std::string::npos); // the log is heard

    add_former("yuan002", "19911110002", "mark own password");
    sign_in::Visitor former{*this};
    former.sign_in_former("yuan002", "mark wrong password");
    former.sign_in_former("nobody", "mark wrong password");
    former.sign_in_former("yuan002", "mark own password");
    BOOST_TEST(former.who() == "测试yuan002");
    keep_cookies(marks, former);
    former.get("/account/password");
    const auto change = [&](const char* current) {
        former.post("/account/password", {{"current_password", current},
                                          {"new_password", "mark another password"},
                                          {"new_password_again", "mark another password"},
                                          {"mobile_on_record", ""},
                                          {"return_to", "/note"}});
    };
    change("mark wrong password");
    change("mark own password");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'account.password'") == 1);
    keep_cookies(marks, former);
    now += std::chrono::minutes{31};
    change("mark another password"); // the session has ended: nothing of this form is held
    keep_cookies(marks, former);

    expect_nowhere(pool, log, marks);
}

BOOST_FIXTURE_TEST_CASE(what_is_shown_once_stays_nowhere, Inside)
{
    const HeardLog log;
    Marks marks;
    enrol(marks);

    const auto page = browser.post("/filing/" + kUscc + "/keys", {{"name", "某某财务软件（测试）"}, {"days", "180"}});
    const auto at = page.body.find("tbk_");
    BOOST_REQUIRE(at != std::string::npos);
    const auto key = page.body.substr(at, 47);
    auto program = visitor();
    BOOST_TEST(program.get_with("/api/v1/enterprises/" + kUscc + "/filings/2026-10/draft", "Bearer " + key).status != 401);
    marks.emplace_back("an enterprise's key", key);
    marks.emplace_back("its random part", key.substr(4));

    BOOST_TEST(browser.post("/account/password", {{"current_password", "mark of a password"}, {"surplus", "mark of a surplus value"}}).status == 400);
    BOOST_TEST(log.text().find("surplus") != std::string::npos); // the field's name alone
    marks.emplace_back("a password", "mark of a password");
    marks.emplace_back("what nobody asked for", "mark of a surplus value");
    marks.emplace_back("a session", browser.token());
    marks.emplace_back("a form's token", browser.csrf());

    expect_nowhere(pool(), log, marks);
}

BOOST_AUTO_TEST_SUITE_END()
