// SPDX-License-Identifier: MPL-2.0
// Reports have a bounded number of a worker's threads, one user fewer of them, and only callers who may see them count.
#include "http/dispatch.hpp"
#include "http/server_scene.hpp"
#include "http/thread_shares.hpp"

#include <stdexcept>

using namespace tianbao;
using namespace tianbao::http;
using support::waits_until;

namespace {

constexpr const char* kToken = "token-of-this-browser";
constexpr std::chrono::milliseconds kPatience{50};

/// Reports and files that are under way until they are let go, and a save.
struct Site {
    std::atomic<int> inside = 0;
    std::atomic<bool> is_held = true;
    Caller caller{Caller::User{UserId::stored("a"), SessionId::stored("b"), "测试甲", Role::centre_officer, "", false, 0}, kToken};
    Dispatch dispatch{routes(), parts(), {"https://portal.example", "x", true, {}, {2, 1, 1, 1, kPatience}, {4, 0, 1, 0, kPatience}}};

    static Route bounded(std::string pattern, Bound bound, Handler handler)
    {
        return {Method::get, std::move(pattern), Access::signed_in, std::move(handler), false, false, false, false, bound};
    }
    static Route report(std::string pattern, Handler handler)
    {
        auto route = bounded(std::move(pattern), Bound::report, std::move(handler));
        route.access = Access::agency;
        return route;
    }

    Response held()
    {
        ++inside;
        waits_until([this] { return !is_held.load(); });
        --inside;
        return html_page("held");
    }

    std::vector<Route> routes()
    {
        return {
            report("/held", [this](const Request&, const Caller&) { return held(); }),
            bounded("/act", Bound::act_page, [](const Request&, const Caller&) { return html_page("act"); }),
            bounded("/held-act", Bound::act_page, [this](const Request&, const Caller&) { return held(); }),
            bounded("/held-file", Bound::download, [this](const Request&, const Caller&) { return held(); }),
            bounded("/file", Bound::download, [](const Request&, const Caller&) { return html_page("file"); }),
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
        return {[this](const Request& request) { return asking(request.cookie_text); },
                [](const Request&, const Caller&) { return see_other("/sign-in"); }, {}, {},
                [](ErrorPage, const Request& request, const Caller&) { return request.id; }};
    }

    /// Who comes with a cookie: the user of that id, nobody for "visitor", else the officer.
    Caller asking(const std::string& cookie) const
    {
        if (cookie == "visitor") return {{}, kToken};
        auto one = caller;
        if (!cookie.empty()) one.signed_in->id = UserId::stored(cookie);
        return one;
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

    Response save() { return save(dispatch); }

    static Response save(const Dispatch& site)
    {
        Request made;
        made.method = Method::post;
        made.path = "/save";
        made.content_type = "application/x-www-form-urlencoded";
        made.body = std::string("csrf=") + kToken;
        made.origin = "https://portal.example";
        return site.answer(std::move(made));
    }
};

std::string retry_after(const Response& response)
{
    for (const auto& [name, value] : response.headers) {
        if (name == "Retry-After") return value;
    }
    return {};
}

/// How many can be taken.
int count_of(Places& places)
{
    std::vector<Places::Place> taken;
    while (auto place = places.take_free()) taken.push_back(*std::move(place));
    return static_cast<int>(taken.size());
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(http_report_places, Site)

BOOST_AUTO_TEST_CASE(a_report_too_many_is_refused_after_a_wait_while_a_save_is_answered)
{
    std::vector<std::jthread> officers;
    for (const auto* officer : {"b", "c"}) officers.emplace_back([this, officer] { get("/held", "", officer); });
    BOOST_TEST(waits_until([this] { return inside == 2; }));
    const auto began = std::chrono::steady_clock::now();
    const auto refused = get("/quick");
    BOOST_TEST((std::chrono::steady_clock::now() - began >= kPatience));
    BOOST_TEST(refused.status == 429);
    BOOST_TEST(retry_after(refused) == "60");
    BOOST_TEST(refused.body == "0123456789abcdef0123456789abcdef");
    BOOST_TEST(save().body == "saved");
    BOOST_TEST(get("/quick", "done=accepted").status == 429, "what is added to an address changes nothing");
    BOOST_TEST(get("/act").body == "act", "where an act leads to");
    BOOST_TEST(get("/file").body == "file", "files are no reports");
    is_held = false;
    officers.clear();
    BOOST_TEST(get("/quick").body == "report", "the places are free again");
}

BOOST_AUTO_TEST_CASE(one_officer_does_not_take_the_places_of_all)
{
    std::vector<std::jthread> officers;
    officers.emplace_back([this] { get("/held", "", "b"); });
    BOOST_TEST(waits_until([this] { return inside == 1; }));
    const auto refused = get("/quick", "", "b");
    BOOST_TEST(refused.status == 429);
    BOOST_TEST(retry_after(refused) == "60");
    BOOST_TEST(refused.body == "0123456789abcdef0123456789abcdef", "the page of who finds no place");
    BOOST_TEST(get("/quick", "done=accepted", "b").status == 429);
    BOOST_TEST(get("/quick", "", "c").body == "report");
    is_held = false;
    officers.clear();
    BOOST_TEST(get("/quick", "", "b").body == "report");
}

BOOST_AUTO_TEST_CASE(the_pages_that_acts_lead_to_are_bounded_for_one_officer)
{
    std::vector<std::jthread> pages;
    for (int i = 0; i < 2; ++i) pages.emplace_back([this] { get("/held-act", "", "b"); });
    BOOST_TEST(waits_until([this] { return inside == 2; }));
    BOOST_TEST(get("/act", "done=accepted", "b").status == 429);
    BOOST_TEST(get("/act", "done=accepted", "c").body == "act");
    BOOST_TEST(get("/quick", "", "c").status == 429, "they have their places among the reports");
    is_held = false;
    pages.clear();
    BOOST_TEST(get("/act", "", "b").body == "act");
}

BOOST_AUTO_TEST_CASE(files_are_bounded_for_one_user_and_in_all)
{
    std::vector<std::jthread> files;
    const auto hold = [&](const char* user) { files.emplace_back([this, user] { get("/held-file", "", user); }); };
    for (const auto* user : {"b", "c", "d"}) hold(user);
    BOOST_TEST(waits_until([this] { return inside == 3; }));
    const auto refused = get("/file", "", "b");
    BOOST_TEST(refused.status == 429);
    BOOST_TEST(retry_after(refused) == "60");
    BOOST_TEST(get("/file", "", "f").body == "file");
    hold("e");
    BOOST_TEST(waits_until([this] { return inside == 4; }));
    const auto full = get("/file", "", "f");
    BOOST_TEST(full.status == 429);
    BOOST_TEST(retry_after(full) == "60");
    BOOST_TEST(full.body == "0123456789abcdef0123456789abcdef", "the page of who finds no place");
    BOOST_TEST(save().body == "saved");
    BOOST_TEST(get("/quick", "", "b").body == "report", "what reports have is theirs");
    BOOST_TEST(get("/file", "", "visitor").status == 303);
    is_held = false;
    files.clear();
    BOOST_TEST(get("/file", "", "b").body == "file");
}

BOOST_AUTO_TEST_CASE(who_may_not_see_a_report_takes_no_place)
{
    std::vector<std::jthread> officers;
    for (const auto* officer : {"b", "c"}) officers.emplace_back([this, officer] { get("/held", "", officer); });
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
        const auto one = get("/stream", "", "b"), other = get("/stream", "", "c");
        BOOST_TEST(get("/quick").status == 429, "their bytes are still to be made");
        std::string bytes;
        one.stream([&](std::string_view part) { bytes += part; });
        BOOST_TEST(bytes == "a");
    }
    BOOST_TEST(get("/quick").status == 200);
}

BOOST_AUTO_TEST_CASE(reports_and_files_together_have_places_of_their_own)
{
    const auto heavy = std::make_shared<Places>(3, std::chrono::milliseconds{0}, 0);
    Dispatch site{routes(), parts(), {"https://portal.example", "x", true, {}, {2, 0, 1, 0, kPatience}, {2, 0, 1, 0, kPatience}, heavy}};
    const auto asked = [&](const char* path, const char* user) {
        Request made;
        made.path = path;
        made.cookie_text = user;
        return site.answer(std::move(made));
    };
    std::vector<std::jthread> held;
    const auto hold = [&](const char* path, const char* user) { held.emplace_back([&asked, path, user] { asked(path, user); }); };
    hold("/held", "b");
    hold("/held", "c");
    hold("/held-file", "b");
    BOOST_TEST(waits_until([this] { return inside == 3; }));
    const auto refused = asked("/file", "d");
    BOOST_TEST(refused.status == 429, "files have one, all together have none");
    BOOST_TEST(retry_after(refused) == "60");
    BOOST_TEST(asked("/act", "d").body == "act");
    BOOST_TEST(save(site).body == "saved");
    is_held = false;
    held.clear();
    BOOST_TEST(asked("/file", "d").body == "file");
}

BOOST_AUTO_TEST_CASE(whatever_is_at_its_fullest_an_eighth_of_the_threads_is_left_to_plain_pages_and_saves)
{
    for (const int threads : {1, 2, 3, 4, 5, 7, 8, 12, 16, 64, 256}) {
        const ThreadShares shares(threads);
        const int slow = count_of(*shares.slow), heavy = count_of(*shares.heavy);
        BOOST_TEST(slow == std::max(1, threads - kept_threads(threads)));
        BOOST_TEST((threads < 2 || (kept_threads(threads) >= 1 && kept_threads(threads) >= threads / 8)));
        BOOST_TEST((heavy >= 1 && heavy <= slow));
        BOOST_TEST((threads < 3 || heavy < slow), "reports and files leave one to who logs in");
        BOOST_TEST((threads < 8 || (slow - heavy) * 4 >= threads - threads % 8), "and of eight threads two");
        {
            std::vector<Places::Place> taken;
            while (auto place = shares.heavy->take_free()) taken.push_back(*std::move(place));
            BOOST_TEST(count_of(*shares.slow) == slow - heavy, "they count among all");
        }
        for (const auto& bounds : {report_bounds(threads), download_bounds(threads)}) {
            const int most = bounds.at_once + bounds.waiting;
            BOOST_TEST((bounds.at_once >= 1 && most * 2 <= std::max(2, threads)));
            BOOST_TEST((threads < 4 ? most <= heavy : most < heavy), "one kind leaves one to the other");
        }
    }
}

BOOST_AUTO_TEST_CASE(one_user_has_half_of_the_places_for_reports_and_a_quarter_of_the_threads_for_files)
{
    for (const int threads : {1, 2, 3, 4, 7, 8, 64}) {
        const auto reports = report_bounds(threads);
        BOOST_TEST((reports.of_one >= 1 && reports.of_one * 2 <= reports.at_once + 1));
        BOOST_TEST((reports.waiting_of_one <= reports.waiting && reports.waiting_of_one * 2 >= reports.waiting));
        BOOST_TEST((reports.waiting < 2 || reports.waiting_of_one < reports.waiting));
        const auto files = download_bounds(threads);
        BOOST_TEST(files.of_one == std::min(std::max(1, threads / 4), files.at_once));
        BOOST_TEST((threads < 4 || (files.of_one + files.waiting_of_one) * 2 <= threads));
    }
}

BOOST_AUTO_TEST_SUITE_END()
