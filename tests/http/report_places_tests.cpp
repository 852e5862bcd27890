// SPDX-License-Identifier: MPL-2.0
// Reports have a bounded number of a worker's threads, and only callers who may see them count.
#include "http/dispatch.hpp"
#include "http/server_scene.hpp"

#include <stdexcept>

using namespace tianbao;
using namespace tianbao::http;
using support::waits_until;

namespace {

constexpr const char* kToken = "token-of-this-browser";
constexpr std::chrono::milliseconds kPatience{50};

/// A report that is under way until it is let go, and a save.
struct Site {
    std::atomic<int> inside = 0;
    std::atomic<bool> is_held = true;
    Caller caller{Caller::User{UserId::stored("a"), SessionId::stored("b"), "测试甲", Role::centre_officer, "", false, 0}, kToken};
    Dispatch dispatch{routes(), parts(), {"https://portal.example", "x", true, {}, {2, 1, kPatience}}};

    static Route report(std::string pattern, Handler handler)
    {
        return {Method::get, std::move(pattern), Access::agency, std::move(handler), false, false, false, false, true};
    }

    std::vector<Route> routes()
    {
        return {
            report("/held",
                   [this](const Request&, const Caller&) {
                       ++inside;
                       waits_until([this] { return !is_held.load(); });
                       --inside;
                       return html_page("report");
                   }),
            report("/quick", [](const Request&, const Caller&) { return html_page("report"); }),
            report("/fault", [](const Request&, const Caller&) -> Response { throw std::runtime_error("at work"); }),
            report("/stream",
                   [](const Request&, const Caller&) {
                       return streamed_download([](const ChunkSink& sink) { sink("a"); }, "text/csv", "x.csv");
                   }),
            {Method::post, "/save", Access::signed_in, [](const Request&, const Caller&) { return html_page("saved"); }},
        };
    }

    DispatchParts parts()
    {
        return {[this](const Request& request) { return request.cookie_text == "visitor" ? Caller{{}, kToken} : caller; },
                [](const Request&, const Caller&) { return see_other("/sign-in"); }, {}, {},
                [](ErrorPage, const Request& request, const Caller&) { return request.id; }};
    }

    Response get(std::string path, std::string query = {}, std::string cookie = {})
    {
        Request made;
        made.id = "0123456789abcdef0123456789abcdef";
        made.path = std::move(path);
        made.query_text = std::move(query);
        made.cookie_text = std::move(cookie);
        return dispatch.answer(std::move(made));
    }

    Response save()
    {
        Request made;
        made.method = Method::post;
        made.path = "/save";
        made.content_type = "application/x-www-form-urlencoded";
        made.body = std::string("csrf=") + kToken;
        made.origin = "https://portal.example";
        return dispatch.answer(std::move(made));
    }
};

std::string retry_after(const Response& response)
{
    for (const auto& [name, value] : response.headers) {
        if (name == "Retry-After") return value;
    }
    return {};
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(http_report_places, Site)

BOOST_AUTO_TEST_CASE(a_report_too_many_is_refused_after_a_wait_while_a_save_is_answered)
{
    std::vector<std::jthread> officers;
    for (int i = 0; i < 2; ++i) officers.emplace_back([this] { get("/held"); });
    BOOST_TEST(waits_until([this] { return inside == 2; }));
    const auto began = std::chrono::steady_clock::now();
    const auto refused = get("/quick");
    BOOST_TEST((std::chrono::steady_clock::now() - began >= kPatience));
    BOOST_TEST(refused.status == 429);
    BOOST_TEST(retry_after(refused) == "60");
    BOOST_TEST(refused.body == "0123456789abcdef0123456789abcdef");
    BOOST_TEST(save().body == "saved");
    BOOST_TEST(get("/quick", "done=accepted").body == "report", "where an act leads to");
    BOOST_TEST(get("/quick", "done=").status == 429);
    is_held = false;
    officers.clear();
    BOOST_TEST(get("/quick").body == "report", "the places are free again");
}

BOOST_AUTO_TEST_CASE(who_may_not_see_a_report_takes_no_place)
{
    std::vector<std::jthread> officers;
    for (int i = 0; i < 2; ++i) officers.emplace_back([this] { get("/held"); });
    BOOST_TEST(waits_until([this] { return inside == 2; }));
    BOOST_TEST(get("/quick", "", "visitor").status == 303);
    is_held = false;
    officers.clear();
    caller.signed_in->role = Role::user;
    BOOST_TEST(get("/quick").status == 403);
}

BOOST_AUTO_TEST_CASE(a_place_comes_back_after_a_fault_and_with_the_end_of_a_stream)
{
    for (int i = 0; i < 3; ++i) BOOST_TEST(get("/fault").status == 500);
    {
        const auto one = get("/stream"), other = get("/stream");
        BOOST_TEST(get("/quick").status == 429, "their bytes are still to be made");
        std::string bytes;
        one.stream([&](std::string_view part) { bytes += part; });
        BOOST_TEST(bytes == "a");
    }
    BOOST_TEST(get("/quick").status == 200);
}

BOOST_AUTO_TEST_CASE(a_quarter_of_the_threads_is_free_of_reports_whatever_is_asked_for)
{
    for (const int threads : {1, 2, 3, 4, 7, 8, 64}) {
        const auto bounds = report_bounds(threads);
        BOOST_TEST(bounds.at_once == std::max(1, threads / 2));
        BOOST_TEST((threads == 1 || (bounds.at_once + bounds.waiting) * 4 <= threads * 3));
    }
}

BOOST_AUTO_TEST_SUITE_END()
