// SPDX-License-Identifier: MPL-2.0
#include "http/dispatch.hpp"
#include "util/outcome.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <set>

using namespace tianbao;
using namespace tianbao::http;

namespace {

constexpr const char* kOrigin = "https://portal.example";
constexpr const char* kToken = "token-of-this-browser";
constexpr const char* kId = "0123456789abcdef0123456789abcdef";

/// A dispatch over made-up routes, with a caller to choose.
struct Site {
    Caller caller{{}, kToken};
    std::map<std::string, int> runs;
    std::function<void()> trouble_outside = [] {};
    int identified = 0;

    template <class Outcome>
    Handler throws_at_first(std::string name, int times, Outcome outcome)
    {
        return [=, this](const Request&, const Caller&) {
            if (runs[name]++ < times) throw outcome;
            return html_page("done");
        };
    }

    Handler echo()
    {
        return [this](const Request& request, const Caller&) {
            ++runs["echo"];
            return html_page(std::string(request.form.text("a")) + "|" + std::string(request.query.text("q")));
        };
    }

    std::vector<Route> routes()
    {
        const auto forever = 1000;
        return {
            {Method::get, "/open", Access::anyone, echo()},
            {Method::post, "/open", Access::anyone, echo()},
            {Method::get, "/mine/{id}", Access::signed_in,
             [](const Request& request, const Caller& who) { return html_page(who.user().name + request.path_value("id")); }},
            {Method::post, "/mine", Access::signed_in, echo()},
            {Method::post, "/script", Access::signed_in, echo(), false, true},
            {Method::post, "/upload", Access::anyone,
             [](const Request& request, const Caller&) { return html_page(request.files.at(0).filename + "|" + request.files.at(0).bytes); }, false,
             false, true},
            {Method::get, "/agency", Access::agency, echo()},
            {Method::get, "/cached", Access::anyone,
             [](const Request&, const Caller&) { return html_page("x").with_header("Cache-Control", "no-cache"); }},
            {Method::get, "/conflict-3", Access::anyone, throws_at_first("conflict-3", 3, TryAgain("deadlock"))},
            {Method::get, "/conflict-4", Access::anyone, throws_at_first("conflict-4", 4, TryAgain("deadlock"))},
            {Method::get, "/unknown", Access::anyone, throws_at_first("unknown", 1, OutcomeUnknown("commit"))},
            {Method::get, "/unknown-own-key", Access::anyone, throws_at_first("unknown-own-key", 1, OutcomeUnknown("commit")), true},
            {Method::get, "/unknown-for-ever", Access::anyone, throws_at_first("unknown-for-ever", forever, OutcomeUnknown("commit")), true},
            {Method::get, "/not-found", Access::anyone, throws_at_first("", forever, NotFound{})},
            {Method::get, "/forbidden", Access::anyone, throws_at_first("", forever, Forbidden{})},
            {Method::get, "/bad", Access::anyone, throws_at_first("", forever, BadRequest{})},
            {Method::get, "/unavailable", Access::anyone, throws_at_first("", forever, Unavailable("database 10.0.0.1"))},
            {Method::get, "/fault", Access::anyone, throws_at_first("fault", forever, std::runtime_error("a secret detail"))},
            {Method::get, "/odd", Access::anyone, throws_at_first("odd", forever, 42)},
        };
    }

    DispatchParts parts()
    {
        return {[this](const Request&) {
                    ++identified;
                    trouble_outside();
                    return caller;
                },
                [](const Request& request, const Caller&) { return see_other("/sign-in?return_to=" + request.target()); },
                [](const Request&) { return see_other("/account/password"); }, [](const Request&) { return see_other("/account/second-factor"); },
                [](ErrorPage page, const Request& request, const Caller&) { return std::to_string(static_cast<int>(page)) + " " + request.id; }};
    }

    Dispatch dispatch{routes(), parts(), {kOrigin, "default-src 'none'", true}};

    Request request(Method method, std::string path) const
    {
        Request made;
        made.id = kId;
        made.method = method;
        made.path = std::move(path);
        return made;
    }
    Response get(std::string path) { return dispatch.answer(request(Method::get, std::move(path))); }
    Response post(std::string path, std::string body, std::string origin = kOrigin, std::string type = "application/x-www-form-urlencoded")
    {
        auto made = request(Method::post, std::move(path));
        made.content_type = std::move(type);
        made.body = std::move(body);
        made.origin = std::move(origin);
        return dispatch.answer(std::move(made));
    }
    void sign_in(Role role = Role::user, bool must_change_password = false)
    {
        caller.signed_in = Caller::User{UserId::stored("a"), SessionId::stored("b"), "测试甲", role, "", must_change_password, 0};
    }
};

std::string header(const Response& response, std::string_view name)
{
    std::string all;
    for (const auto& [key, value] : response.headers)
        if (key == name) all += (all.empty() ? "" : " AND ") + value;
    return all;
}

/// Every answer has these, whatever happened.
void check_headers(const Response& response)
{
    BOOST_TEST(header(response, "Content-Security-Policy") == "default-src 'none'");
    BOOST_TEST(header(response, "X-Content-Type-Options") == "nosniff");
    BOOST_TEST(header(response, "Referrer-Policy") == "same-origin");
    BOOST_TEST(header(response, "X-Frame-Options") == "DENY");
    BOOST_TEST(header(response, "Cross-Origin-Opener-Policy") == "same-origin");
    BOOST_TEST(header(response, "Cross-Origin-Resource-Policy") == "same-origin");
    BOOST_TEST(header(response, "Permissions-Policy") == "camera=(), geolocation=(), microphone=(), payment=()");
    BOOST_TEST(header(response, "Strict-Transport-Security") == "max-age=31536000; includeSubDomains");
    BOOST_TEST(header(response, "X-Request-Id") == kId);
    BOOST_TEST(!header(response, "Cache-Control").empty());
    std::set<std::string> names;
    for (const auto& field : response.headers) BOOST_TEST(names.insert(field.first).second, field.first << " comes twice");
}

void check_error(const Response& response, int status, ErrorPage page)
{
    BOOST_TEST(response.status == status);
    BOOST_TEST(response.body == std::to_string(static_cast<int>(page)) + " " + kId);
    BOOST_TEST(header(response, "Cache-Control") == "no-store");
    check_headers(response);
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(http_dispatch, Site)

BOOST_AUTO_TEST_CASE(a_route_answers_with_every_header)
{
    auto asked = request(Method::get, "/open");
    asked.query_text = "q=%E6%B5%8B";
    const auto response = dispatch.answer(asked);
    BOOST_TEST(response.status == 200);
    BOOST_TEST(response.body == "|测");
    BOOST_TEST(header(response, "Cache-Control") == "no-store");
    check_headers(response);
    BOOST_TEST(identified == 1);
}

BOOST_AUTO_TEST_CASE(a_handler_may_choose_how_its_answer_is_kept)
{
    const auto response = get("/cached");
    BOOST_TEST(header(response, "Cache-Control") == "no-cache");
    check_headers(response);
}

BOOST_AUTO_TEST_CASE(strict_transport_is_asked_for_only_over_https)
{
    const Dispatch plain(routes(), parts(), {kOrigin, "x", false});
    BOOST_TEST(header(plain.answer(request(Method::get, "/open")), "Strict-Transport-Security").empty());
}

BOOST_AUTO_TEST_CASE(an_unknown_path_is_404_and_an_unknown_method_405_with_allow)
{
    check_error(get("/none"), 404, ErrorPage::not_found);
    const auto wrong = dispatch.answer(request(Method::other, "/open"));
    check_error(wrong, 405, ErrorPage::wrong_method);
    BOOST_TEST(header(wrong, "Allow") == "GET, HEAD, POST");
    BOOST_TEST(header(post("/conflict-3", ""), "Allow") == "GET, HEAD");
    BOOST_TEST(identified == 3, "the page shows who is signed in");
}

BOOST_AUTO_TEST_CASE(head_runs_the_route_of_get)
{
    const auto response = dispatch.answer(request(Method::head, "/open"));
    BOOST_TEST(response.status == 200);
    BOOST_TEST(runs["echo"] == 1);
}

BOOST_AUTO_TEST_CASE(a_body_too_large_is_413_before_anything_else)
{
    for (const auto* path : {"/none", "/open", "/mine"}) {
        auto large = request(Method::post, path);
        large.body_too_large = true;
        check_error(dispatch.answer(large), 413, ErrorPage::too_large);
    }
    BOOST_TEST(runs["echo"] == 0);
}

BOOST_AUTO_TEST_CASE(an_address_too_long_is_414)
{
    auto fits = request(Method::get, "/open");
    fits.query_text = "q=" + std::string(4096 - 8, 'x');
    BOOST_TEST(dispatch.answer(fits).status == 200);
    fits.query_text += "x";
    check_error(dispatch.answer(fits), 414, ErrorPage::bad_request);
}

BOOST_AUTO_TEST_CASE(a_malformed_query_or_form_is_400_and_no_handler_runs)
{
    for (const auto* query : {"q=%", "q=1&q=2", "q=%FF", "q=%00"}) {
        auto asked = request(Method::get, "/open");
        asked.query_text = query;
        check_error(dispatch.answer(asked), 400, ErrorPage::bad_request);
    }
    const std::string token = std::string("csrf=") + kToken;
    check_error(post("/open", token + "&a=%"), 400, ErrorPage::bad_request);
    check_error(post("/open", token + "&a=1&a=2"), 400, ErrorPage::bad_request);
    check_error(post("/open", token, kOrigin, "multipart/form-data; boundary=x"), 400, ErrorPage::bad_request);
    check_error(post("/open", token, kOrigin, "application/json"), 400, ErrorPage::bad_request);
    auto cut = request(Method::post, "/open");
    cut.content_type = "application/x-www-form-urlencoded";
    cut.body = token;
    cut.body_incomplete = true;
    check_error(dispatch.answer(cut), 400, ErrorPage::bad_request);
    BOOST_TEST(runs["echo"] == 0);
}

BOOST_AUTO_TEST_CASE(a_post_needs_the_token_of_this_browser)
{
    check_error(post("/open", "a=1"), 403, ErrorPage::forbidden_token);
    check_error(post("/open", "a=1&csrf="), 403, ErrorPage::forbidden_token);
    check_error(post("/open", "a=1&csrf=token-of-this-browseR"), 403, ErrorPage::forbidden_token);
    check_error(post("/open", std::string("a=1&csrf=") + kToken + "x"), 403, ErrorPage::forbidden_token);
    check_error(post("/open", ""), 403, ErrorPage::forbidden_token);
    auto by_query = request(Method::post, "/open");
    by_query.query_text = std::string("csrf=") + kToken;
    check_error(dispatch.answer(by_query), 403, ErrorPage::forbidden_token);
    BOOST_TEST(runs["echo"] == 0);
    BOOST_TEST(post("/open", std::string("a=1&csrf=") + kToken).body == "1|");
    BOOST_TEST(post("/open", std::string("a=1&csrf=") + kToken, kOrigin, "application/x-www-form-urlencoded; charset=UTF-8").body == "1|");
    caller.csrf.clear();
    check_error(post("/open", "a=1&csrf="), 403, ErrorPage::forbidden_token);
    check_error(post("/open", "a=1"), 403, ErrorPage::forbidden_token);
}

BOOST_AUTO_TEST_CASE(a_post_from_another_origin_is_refused_with_the_right_token_too)
{
    for (const auto* origin :
         {"https://evil.example", "null", "http://portal.example", "https://portal.example:8443", "https://portal.example.evil.example"})
        check_error(post("/open", std::string("csrf=") + kToken, origin), 403, ErrorPage::forbidden_token);
    BOOST_TEST(runs["echo"] == 0);
}

BOOST_AUTO_TEST_CASE(under_another_name_nobody_is_identified_and_nothing_is_answered)
{
    const Dispatch named{routes(), parts(), {kOrigin, "default-src 'none'", true, {"portal.example", "127.0.0.1"}}};
    const auto asked = [&](const std::string& host) {
        auto made = request(Method::get, "/open");
        made.host = host;
        return named.answer(std::move(made));
    };
    sign_in();
    for (const auto* host : {"evil.example", "portal.example.evil.example", "Portal.Example", "portal.example:443", "portal.example.", "127.0.0.2"}) {
        const auto before = identified;
        const auto response = asked(host);
        BOOST_TEST(response.status == 421);
        BOOST_TEST(response.body.find(host) == std::string::npos);
        BOOST_TEST(identified == before);
        check_headers(response);
    }
    for (const auto* host : {"portal.example", "127.0.0.1", ""}) BOOST_TEST(asked(host).status == 200);
}

BOOST_AUTO_TEST_CASE(a_visitor_is_led_to_the_log_in)
{
    for (const auto* path : {"/mine/7", "/agency"}) {
        const auto response = get(path);
        BOOST_TEST(response.status == 303);
        BOOST_TEST(header(response, "Location") == std::string("/sign-in?return_to=") + path);
        check_headers(response);
    }
    BOOST_TEST(post("/mine", "a=1").status == 303);
    BOOST_TEST(runs["echo"] == 0);
}

BOOST_AUTO_TEST_CASE(who_has_not_the_role_is_refused)
{
    sign_in();
    BOOST_TEST(get("/mine/7").body == "测试甲7");
    check_error(get("/agency"), 403, ErrorPage::forbidden);
    sign_in(Role::district_officer);
    BOOST_TEST(get("/agency").status == 200);
}

BOOST_AUTO_TEST_CASE(who_must_change_the_password_is_led_there)
{
    sign_in(Role::user, true);
    BOOST_TEST(header(get("/mine/7"), "Location") == "/account/password");
    BOOST_TEST(header(post("/mine", std::string("csrf=") + kToken), "Location") == "/account/password");
    check_error(post("/mine", "csrf=wrong"), 403, ErrorPage::forbidden_token);
    BOOST_TEST(runs["echo"] == 0);
}

BOOST_AUTO_TEST_CASE(a_script_is_told_in_json_and_led_nowhere)
{
    const auto signed_out = post("/script", std::string("csrf=") + kToken);
    BOOST_TEST(signed_out.status == 401);
    BOOST_TEST(signed_out.body == R"({"outcome":"signed_out"})");
    BOOST_TEST(header(signed_out, "Content-Type") == "application/json; charset=utf-8");
    check_headers(signed_out);
    sign_in(Role::user, true);
    check_error(post("/script", std::string("csrf=") + kToken), 403, ErrorPage::forbidden);
    sign_in();
    const auto old_token = post("/script", "csrf=x");
    BOOST_TEST(old_token.status == 403);
    BOOST_TEST(old_token.body == R"({"outcome":"old_token"})");
    BOOST_TEST(runs["echo"] == 0);
    BOOST_TEST(post("/script", std::string("csrf=") + kToken).status == 200);
}

BOOST_AUTO_TEST_CASE(a_lost_conflict_runs_the_handler_again_three_times)
{
    BOOST_TEST(get("/conflict-3").body == "done");
    BOOST_TEST(runs["conflict-3"] == 4);
    const auto lost = get("/conflict-4");
    check_error(lost, 503, ErrorPage::unavailable);
    BOOST_TEST(header(lost, "Retry-After") == "5");
    BOOST_TEST(runs["conflict-4"] == 4);
}

BOOST_AUTO_TEST_CASE(an_unknown_outcome_is_run_again_only_where_the_act_has_its_key)
{
    check_error(get("/unknown"), 503, ErrorPage::unavailable);
    BOOST_TEST(runs["unknown"] == 1);
    BOOST_TEST(get("/unknown-own-key").body == "done");
    BOOST_TEST(runs["unknown-own-key"] == 2);
    check_error(get("/unknown-for-ever"), 503, ErrorPage::unavailable);
    BOOST_TEST(runs["unknown-for-ever"] == 4);
}

BOOST_AUTO_TEST_CASE(every_outcome_of_a_handler_has_its_page)
{
    check_error(get("/not-found"), 404, ErrorPage::not_found);
    check_error(get("/forbidden"), 403, ErrorPage::forbidden);
    check_error(get("/bad"), 400, ErrorPage::bad_request);
    const auto unavailable = get("/unavailable");
    check_error(unavailable, 503, ErrorPage::unavailable);
    BOOST_TEST(header(unavailable, "Retry-After") == "5");
}

BOOST_AUTO_TEST_CASE(a_fault_shows_the_request_id_and_nothing_else)
{
    const auto fault = get("/fault");
    check_error(fault, 500, ErrorPage::fault);
    BOOST_TEST(fault.body.find("secret") == std::string::npos);
    BOOST_TEST(runs["fault"] == 1);
}

BOOST_AUTO_TEST_CASE(whatever_is_thrown_there_is_an_answer)
{
    const auto odd = get("/odd");
    BOOST_TEST(odd.status == 500);
    BOOST_TEST(odd.body.find(kId) != std::string::npos);
    check_headers(odd);
}

BOOST_AUTO_TEST_CASE(trouble_with_the_session_or_with_an_error_page_is_answered_too)
{
    trouble_outside = [] { throw Unavailable("no database"); };
    check_error(get("/open"), 503, ErrorPage::unavailable);
    trouble_outside = [] { throw std::logic_error("no"); };
    check_error(get("/open"), 500, ErrorPage::fault);
    auto broken = parts();
    broken.error_page = [](ErrorPage, const Request&, const Caller&) -> std::string { throw std::logic_error("no template"); };
    const Dispatch without_pages(routes(), broken, {kOrigin, "default-src 'none'", true});
    const auto response = without_pages.answer(request(Method::get, "/none"));
    BOOST_TEST(response.status == 500);
    BOOST_TEST(response.body == std::string(kId) + "\n");
    check_headers(response);
    broken.error_page = [](ErrorPage, const Request&, const Caller&) -> std::string { throw Forbidden{}; };
    const Dispatch forbidding(routes(), broken, {kOrigin, "default-src 'none'", true});
    BOOST_TEST(forbidding.answer(request(Method::get, "/none")).status == 500);
}

BOOST_AUTO_TEST_CASE(files_come_in_only_where_a_route_takes_them)
{
    const std::string type = "multipart/form-data; boundary=b";
    const auto body = [](std::string_view token) {
        return "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + std::string(token) +
               "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xlsx\"\r\n\r\nPK\r\n--b--\r\n";
    };
    BOOST_TEST(post("/upload", body(kToken), kOrigin, type).body == "x.xlsx|PK");
    check_error(post("/upload", body("another"), kOrigin, type), 403, ErrorPage::forbidden_token);
    check_error(post("/upload", body(kToken), "https://elsewhere.example", type), 403, ErrorPage::forbidden_token);
    check_error(post("/upload", body(kToken) + "x", kOrigin, type), 400, ErrorPage::bad_request);
    check_error(post("/open", body(kToken), kOrigin, type), 400, ErrorPage::bad_request);
    BOOST_TEST(runs["echo"] == 0);
}

BOOST_AUTO_TEST_SUITE_END()
