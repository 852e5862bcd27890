// SPDX-License-Identifier: MPL-2.0
// What holds for every request and every answer, tried on every route of the table: the headers of an answer whatever comes of it, names and
// encodings of fields, lengths, the name that the portal is asked by, and forms that are not of this browser.
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <map>
#include <utility>

using namespace tianbao;
using http::Access;
using http::Method;
using http::Role;
using support::Browser;
using support::contains;
using support::header;

namespace {

const std::string kUscc = "91310101MA1K00015A";

std::string path_of(std::string path)
{
    static const std::map<std::string, std::string> kValues{{"uscc", kUscc},         {"period", "2026-10"}, {"act", "lock"},       {"kind", "hand"},
                                                            {"district", "310101"}, {"entry", "sso"},      {"version", "2012"}, {"chapter", "filing"}};
    for (auto at = path.find('{'); at != std::string::npos; at = path.find('{', at)) {
        const auto end = path.find('}', at);
        const auto known = kValues.find(path.substr(at + 1, end - at - 1));
        path.replace(at, end + 1 - at, known == kValues.end() ? new_id_text(system_now()) : known->second);
    }
    return path;
}

struct Scene : support::Portal {
    Scene() : Portal(support::Transport::secured)
    {
        const auto enterprise = add_enterprise(kUscc, "自家企业（上海）有限公司");
        associate(people.front().second, enterprise);
        make_filler(people.front().second, enterprise);
    }

    std::vector<std::pair<Role, UserId>> people{{Role::user, add_user("测试甲")},
                                                {Role::district_officer, add_user("黄浦区管理员（测试）", Role::district_officer, "310101")},
                                                {Role::centre_officer, add_user("服务中心管理员（测试）", Role::centre_officer)},
                                                {Role::administrator, add_user("系统管理员（测试）", Role::administrator)},
                                                {Role::auditor, add_user("审计员（测试）", Role::auditor)}};

    const std::vector<http::Route>& routes() { return app().dispatch().routes(); }

    /// What the browser would send to the route: a POST with its token and nothing else, from a page of the portal.
    http::Request request_for(const http::Route& route, const Browser& browser)
    {
        auto request = browser.request(route.method, path_of(route.pattern));
        if (route.method == Method::post) {
            request.content_type = "application/x-www-form-urlencoded";
            request.origin = support::kOrigin;
            request.body = "csrf=" + browser.csrf();
        } else if (route.method == Method::put) {
            request.content_type = "application/json";
            request.body = "{}";
        }
        return request;
    }

    /// Somebody whom the route is for; a visitor where it is for anybody or for programs. What is wrong is refused before anybody's right is looked at,
    /// so where none of them may it is the first.
    Browser who_may(Access access)
    {
        if (access == Access::anyone || access == Access::enterprise_key) return visitor();
        for (const auto& [role, id] : people)
            if (http::may(access, support::caller_of(id, "", role))) return sign_in(id);
        return sign_in(people.front().second);
    }

    std::int64_t acts() { return count("SELECT COUNT(*) FROM audit_event"); }
};

/// The headers that every answer has, each once. `id`: of the request.
void check_headers(const http::Response& answer, const std::string& id)
{
    std::map<std::string, int> sent;
    for (const auto& [name, value] : answer.headers) {
        ++sent[name];
        BOOST_TEST(value.find_first_of("\r\n") == std::string::npos, name);
    }
    for (const auto& [name, times] : sent) BOOST_TEST((times == 1 || name == "Set-Cookie"), name << " comes " << times << " times");
    const auto policy = header(answer, "Content-Security-Policy");
    for (const auto* part : {"default-src 'none'", "script-src 'self'", "base-uri 'none'", "frame-ancestors 'none'"})
        BOOST_TEST(policy.find(part) != std::string::npos, part << " is not in " << policy);
    for (const auto* part : {"unsafe", "*"}) BOOST_TEST(policy.find(part) == std::string::npos, policy);
    BOOST_TEST(header(answer, "Strict-Transport-Security") == "max-age=31536000; includeSubDomains");
    BOOST_TEST(header(answer, "X-Content-Type-Options") == "nosniff");
    BOOST_TEST(header(answer, "Referrer-Policy") == "same-origin");
    BOOST_TEST(header(answer, "X-Frame-Options") == "DENY");
    for (const auto* name : {"Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"}) BOOST_TEST(header(answer, name) == "same-origin", name);
    BOOST_TEST(header(answer, "Permissions-Policy").starts_with("camera=()"));
    BOOST_TEST(header(answer, "X-Request-Id") == id);
    BOOST_TEST(header(answer, "Cache-Control") == "no-store"); // but for a form's definition under the hash of its text: tests/filing
    if (!answer.body.empty()) BOOST_TEST(!header(answer, "Content-Type").empty());
}

/// A request that is wrong in one way, and what is answered.
struct Wrong {
    const char* what;
    int status;
    std::function<void(http::Request&)> make;
};

std::function<void(http::Request&)> asking(std::string query)
{
    return [query = std::move(query)](http::Request& request) { request.query_text = query; };
}

std::function<void(http::Request&)> named(std::string host)
{
    return [host = std::move(host)](http::Request& request) { request.host = host; };
}

std::vector<Wrong> wrong_requests()
{
    return {
        {"a method that nobody knows", 405, [](http::Request& request) { request.method = Method::other; }},
        {"an address too long", 414, asking("x=" + std::string(4096, 'x'))},
        {"a body too large", 413, [](http::Request& request) { request.body_too_large = true; }},
        {"a name twice", 400, asking("x=1&x=2")},
        {"a name twice, escaped", 400, asking("return_to=1&return%5Fto=2")},
        {"a name twice, empty", 400, asking("x&y=1&x=")},
        {"half an escape", 400, asking("x=%")},
        {"no escape", 400, asking("x=%zz")},
        {"no UTF-8", 400, asking("x=%FF")},
        {"no UTF-8 in a name", 400, asking("%FF=1")},
        {"a surrogate", 400, asking("x=%ED%A0%80")},
        {"a slash in two bytes", 400, asking("x=%C0%AF")},
        {"a zero", 400, asking("x=a%00b")},
        {"a control character", 400, asking("x=%1B[0m")},
        {"too many fields", 400,
         [](http::Request& request) {
             for (int i = 0; i <= 1000; ++i) request.query_text += (i == 0 ? "" : "&") + std::to_string(i);
         }},
        {"another host", 421, named("evil.example")},
        {"a host that ends like ours", 421, named("evil.localhost")},
        {"a host that begins like ours", 421, named("localhost.evil.example")},
        {"a host with a port", 421, named("localhost:8190")},
        {"a host with a user", 421, named("localhost@evil.example")},
    };
}

/// The same of a body, for what takes forms. `TOKEN` stands for the token.
std::vector<Wrong> wrong_forms()
{
    const auto posting = [](std::string body) { return [body = std::move(body)](http::Request& request) { request.body += body; }; };
    const auto of_type = [](std::string type) { return [type = std::move(type)](http::Request& request) { request.content_type = type; }; };
    return {
        {"a name twice", 400, posting("&x=1&x=2")},
        {"the token twice", 400, posting("&csrf=1")},
        {"a name twice, escaped", 400, posting("&version=1&versio%6E=2")},
        {"half an escape", 400, posting("&x=%")},
        {"no UTF-8", 400, posting("&x=%FF")},
        {"a surrogate", 400, posting("&x=%ED%A0%80")},
        {"a zero", 400, posting("&x=a%00b")},
        {"a control character", 400, posting("&x=%1B[0m")},
        {"a body cut off", 400, [](http::Request& request) { request.body_incomplete = true; }},
        {"plain text", 400, of_type("text/plain")},
        {"JSON", 400, of_type("application/json")},
        {"no type", 400, of_type("")},
        {"files without a boundary", 400, of_type("multipart/form-data")},
    };
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(request_hygiene, Scene)

BOOST_AUTO_TEST_CASE(every_answer_of_every_route_has_every_header)
{
    for (const auto& route : routes()) {
        for (std::size_t i = 0; i <= people.size(); ++i) {
            const auto browser = i == people.size() ? visitor() : sign_in(people[i].second);
            const auto request = request_for(route, browser);
            const auto answer = this->answer(request);
            BOOST_TEST_CONTEXT(route.pattern << " " << answer.status << " as " << i)
            {
                check_headers(answer, request.id);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_request_that_is_wrong_is_refused_by_every_route_with_every_header_and_nothing_is_done)
{
    const auto before = acts();
    int tried = 0;
    for (const auto& route : routes()) {
        const auto browser = who_may(route.access);
        for (const auto& wrong : wrong_requests()) {
            auto request = request_for(route, browser);
            wrong.make(request);
            const auto answer = this->answer(request);
            BOOST_TEST_CONTEXT(route.pattern << ": " << wrong.what)
            {
                BOOST_TEST(answer.status == wrong.status);
                BOOST_TEST((header(answer, "Allow").empty() == (wrong.status != 405)));
                BOOST_TEST(header(answer, "Set-Cookie").empty());
                BOOST_TEST(!contains(answer, "evil"));
                BOOST_TEST(header(answer, "Content-Type").starts_with(route.pattern.starts_with("/api/") ? "application/json" : "text/html"));
                check_headers(answer, request.id);
            }
            ++tried;
        }
    }
    BOOST_TEST(tried > 3000);
    BOOST_TEST(acts() == before);
}

BOOST_AUTO_TEST_CASE(a_form_that_is_wrong_is_refused_by_every_route_and_nothing_is_done)
{
    const auto before = acts();
    int tried = 0;
    for (const auto& route : routes()) {
        if (route.method != Method::post) continue;
        const auto browser = who_may(route.access);
        for (const auto& wrong : wrong_forms()) {
            auto request = request_for(route, browser);
            wrong.make(request);
            const auto answer = this->answer(request);
            BOOST_TEST_CONTEXT(route.pattern << ": " << wrong.what)
            {
                BOOST_TEST(answer.status == wrong.status);
                check_headers(answer, request.id);
            }
            ++tried;
        }
    }
    BOOST_TEST(tried > 1000);
    BOOST_TEST(acts() == before);
}

BOOST_AUTO_TEST_CASE(files_that_come_twice_or_where_none_are_taken_are_refused_by_every_route)
{
    const auto part = [](const std::string& name, const std::string& value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    };
    const auto before = acts();
    for (const auto& route : routes()) {
        if (route.method != Method::post) continue;
        const auto browser = who_may(route.access);
        auto request = request_for(route, browser);
        request.content_type = "multipart/form-data; boundary=b";
        const auto token = part("csrf", browser.csrf());
        const auto file = [&](const std::string& name) {
            return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"a.xlsx\"\r\nContent-Type: text/plain\r\n\r\nPK\r\n";
        };
        for (const auto& body : {token + part("x", "1") + part("x", "2"), token + file("file") + file("file"), token + token}) {
            request.body = body + "--b--\r\n";
            BOOST_TEST(this->answer(request).status == 400, route.pattern);
        }
        if (route.takes_files) continue;
        request.body = token + file("file") + "--b--\r\n";
        BOOST_TEST(this->answer(request).status == 400, route.pattern << " takes files");
    }
    BOOST_TEST(acts() == before);
}

BOOST_AUTO_TEST_CASE(a_post_from_anywhere_else_is_refused_by_every_route_and_nothing_is_done)
{
    const auto before = acts();
    const auto other_token = sign_in(people.back().second).csrf();
    for (const auto& route : routes()) {
        if (route.method != Method::post || route.of_server) continue; // another server proves itself by what it posts: tests/sign_in
        const auto browser = route.access == Access::anyone ? sign_in(people.front().second) : who_may(route.access);
        const auto refused = [&](const std::string& what, const std::function<void(http::Request&)>& make) {
            auto request = request_for(route, browser);
            make(request);
            const auto answer = this->answer(request);
            BOOST_TEST(answer.status == 403, route.pattern << ": " << what << " " << answer.status);
            if (route.for_script) BOOST_TEST(answer.body == R"({"outcome":"old_token"})", route.pattern);
        };
        for (const auto* origin : {"", "null", "https://localhost:8190", "http://localhost", "http://localhost:81900", "http://LOCALHOST:8190", "http://localhost:8190/",
                                   "http://localhost:8190.evil.example", "http://evil.example", "http://127.0.0.1:8190"})
            refused(origin, [&](http::Request& request) { request.origin = origin; });
        const std::string token = browser.csrf();
        for (const auto& body : {std::string{}, std::string("csrf="), "csrf=" + other_token, "csrf=" + token.substr(1), "csrf=" + token + "x", "CSRF=" + token})
            refused(body, [&](http::Request& request) { request.body = body; });
        refused("the token in the address", [&](http::Request& request) { request.query_text = std::exchange(request.body, {}); });
    }
    BOOST_TEST(acts() == before);
}

BOOST_AUTO_TEST_CASE(a_visitor_posts_nothing_without_the_token_of_a_page)
{
    const auto before = acts();
    for (const auto& route : routes()) {
        if (route.method != Method::post || route.of_server || route.access != Access::anyone) continue;
        auto stranger = visitor();
        for (const auto* body : {"", "csrf=", "csrf=x"}) BOOST_TEST(stranger.post_raw(path_of(route.pattern), body, support::kOrigin).status == 403, route.pattern);
        stranger.keep_cookie("__Host-browser=" + std::string(43, 'a'));
        BOOST_TEST(stranger.post_raw(path_of(route.pattern), "csrf=x", support::kOrigin).status == 403, route.pattern);
    }
    BOOST_TEST(acts() == before);
}

BOOST_AUTO_TEST_SUITE_END()
