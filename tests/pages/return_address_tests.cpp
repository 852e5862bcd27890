// SPDX-License-Identifier: MPL-2.0
// Where a log-in, a second step or a form leads on to is always a page of the portal's own: open redirects, made from schemes, slashes, hosts,
// control characters and encodings, and those of open_redirects.txt, in every parameter that leads anywhere, through the real dispatch.
#include "account/password.hpp"
#include "pages/ways_out.hpp"
#include "support/portal.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <regex>

using namespace tianbao;
using pages::all_ways_out;
using pages::encoded;
using pages::stays;
using support::Browser;
using support::field_value;
using support::header;

namespace {

struct ReturnFixture : support::Portal {
    std::vector<std::string> ways = all_ways_out();
    UserId user = add_user("测试甲");
    UserId officer = add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101");

    bool is_page(std::string_view address)
    {
        return http::match(app().dispatch().routes(), http::Method::get, address.substr(0, address.find('?'))).route != nullptr;
    }

    /// The answer comes, and wherever it leads or will lead, that is a page of ours. A 303 leads somewhere, a page keeps where to.
    void check(int status, const http::Response& answer, const std::string& way)
    {
        BOOST_TEST(answer.status == status, way << " is answered with " << answer.status);
        const auto location = header(answer, "Location");
        BOOST_TEST(location.empty() == (status != 303), way << " leads to " << location);
        if (!location.empty()) BOOST_TEST((stays(location) && is_page(location)), way << " leads to " << location);
        const auto kept = field_value(answer, "return_to");
        if (!kept.empty()) BOOST_TEST((stays(kept) && is_page(kept)), way << " is kept as " << kept);
    }

    void add_password()
    {
        const account::PasswordHashes hashes({64, 1}, 2);
        pool().read().execute(
            db::Sql{"INSERT INTO former_login (login_name, user_id, password_hash, password_is_initial) VALUES ('yuan001', ?, ?, FALSE)"}, user,
            hashes.hash(Secret{"a password of mine"}));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(return_addresses, ReturnFixture)

BOOST_AUTO_TEST_CASE(the_corpus_is_large)
{
    BOOST_TEST(ways.size() >= 500u);
}

BOOST_AUTO_TEST_CASE(no_way_out_in_an_address_leads_anywhere)
{
    auto visitor = this->visitor();
    auto signed_in = sign_in(user);
    auto before_second_factor = sign_in_without_second_factor(officer);
    for (const auto& way : ways) {
        for (const auto& text : encoded(way)) {
            check(303, signed_in.get("/sign-in?return_to=" + text), way);
            check(200, before_second_factor.get("/account/second-factor?return_to=" + text), way);
            check(200, visitor.get("/sign-in?return_to=" + text), way);
            check(200, signed_in.get("/account/password?return_to=" + text), way);
            check(303, visitor.get("/workbench?return_to=" + text), way);
            check(303, before_second_factor.get("/review?return_to=" + text), way);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_way_out_in_a_form_leads_anywhere)
{
    add_password();
    const auto notice = new_id_text(now());
    auto signed_in = sign_in(user);
    auto visitor = this->visitor();
    const auto page = visitor.get("/sign-in");
    const auto cookie = header(page, "Set-Cookie");
    visitor.keep_cookie(cookie.substr(0, cookie.find(';')));
    const auto csrf = http::url_encode(field_value(page, "csrf"));
    for (const auto& way : ways) {
        for (const auto& text : encoded(way)) {
            const auto form = "csrf=" + csrf + "&login_name=yuan001&password=a%20password%20of%20mine&return_to=" + text;
            check(303, visitor.post_raw("/sign-in/former", form, support::kOrigin), way);
            check(303, signed_in.post_raw("/notice/" + notice + "/dismissal", "csrf=" + signed_in.csrf() + "&back=" + text, support::kOrigin), way);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_way_out_in_the_form_of_a_second_step_leads_anywhere)
{
    auto done = sign_in(officer);
    auto before = sign_in_without_second_factor(officer);
    const auto key = http::url_encode(field_value(before.get("/account/second-factor"), "sealed_key"));
    BOOST_REQUIRE(!key.empty());
    for (const auto& way : ways) {
        for (const auto& text : encoded(way)) {
            const auto rest = "&totp_code=&return_to=" + text;
            for (const auto* path : {"/account/second-factor", "/account/second-factor/enrolment"})
                check(303, done.post_raw(path, "csrf=" + done.csrf() + rest, support::kOrigin), way);
            const auto asked_again =
                before.post_raw("/account/second-factor/enrolment", "csrf=" + before.csrf() + "&sealed_key=" + key + rest, support::kOrigin);
            check(422, asked_again, way);
            BOOST_TEST(!field_value(asked_again, "return_to").empty(), way);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_way_out_in_the_form_of_a_new_password_leads_anywhere)
{
    constexpr std::size_t kEach = 20; // a new password costs time
    add_password();
    auto browser = sign_in(user);
    std::string password = "a password of mine";
    const auto post = [&](const std::string& fresh, const std::string& text) {
        const auto form = "csrf=" + browser.csrf() + "&current_password=" + http::url_encode(password) + "&new_password=" + http::url_encode(fresh) +
                          "&new_password_again=" + http::url_encode(fresh) + "&return_to=" + text;
        return browser.post_raw("/account/password", form, support::kOrigin);
    };
    for (std::size_t i = 0; i < ways.size(); ++i) {
        for (const auto& text : encoded(ways[i])) {
            const auto asked_again = post("short", text);
            check(422, asked_again, ways[i]);
            BOOST_TEST(!field_value(asked_again, "return_to").empty(), ways[i]);
        }
        if (i % kEach != 0) continue;
        const auto fresh = "another one of mine " + std::to_string(i);
        const auto changed = post(fresh, encoded(ways[i]).at(i / kEach % 3));
        check(303, changed, ways[i]);
        const auto cookie = header(changed, "Set-Cookie");
        BOOST_REQUIRE(cookie.starts_with("session="));
        browser = Browser(*this, cookie.substr(8, cookie.find(';') - 8));
        password = fresh;
    }
}

BOOST_AUTO_TEST_CASE(no_way_out_is_kept_for_the_return_from_the_provider)
{
    auto visitor = this->visitor();
    visitor.keep_cookie("browser=" + std::string(43, 'a'));
    for (const auto& way : ways) {
        for (const auto& text : encoded(way)) {
            BOOST_TEST(visitor.get("/sign-in/sso?return_to=" + text).status < 500, way);
            BOOST_TEST(visitor.get("/register?return_to=" + text).status < 500, way);
        }
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM sign_in_request") > 500);
    auto rows = pool().read().query(db::Sql{"SELECT DISTINCT return_to FROM sign_in_request"});
    while (rows.next()) BOOST_TEST((stays(rows.text(1)) && is_page(rows.text(1))), rows.text(1)); // "/", or that with a query
}

BOOST_AUTO_TEST_CASE(a_page_of_the_portal_is_led_to)
{
    auto signed_in = sign_in(user);
    for (const auto* page : {"/workbench", "/filing/91310101MA1K00015A/2026-10", "/notice?after=2", "/sign-in/resume", "/"})
        BOOST_TEST(header(signed_in.get("/sign-in?return_to=" + http::url_encode(page)), "Location") == page);
}

BOOST_AUTO_TEST_CASE(no_handler_reads_an_address_that_dispatch_has_not_looked_at)
{
    const std::regex reads(R"re(own_path\([^;]*text\("(\w+)"\))re");
    int seen = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(source_path("fcgi"))) {
        if (entry.path().extension() != ".cpp") continue;
        const auto text = source_file("fcgi/" + std::filesystem::relative(entry.path(), source_path("fcgi")).string());
        for (auto at = std::sregex_iterator(text.begin(), text.end(), reads); at != std::sregex_iterator(); ++at) {
            const auto name = (*at)[1].str();
            BOOST_TEST((name == "return_to" || name == "back"), entry.path() << " reads " << name);
            ++seen;
        }
    }
    BOOST_TEST(seen >= 5);
}

BOOST_AUTO_TEST_SUITE_END()
