// SPDX-License-Identifier: MPL-2.0
#include "http/dispatch.hpp"
#include "http/server_scene.hpp"
#include "util/outcome.hpp"

using namespace tianbao;
using namespace tianbao::http;
using support::contains;
using support::fcgi_request;
using support::FcgiClient;
using support::parameters_for;
using support::waits_until;

namespace {

constexpr const char* kId = "0123456789abcdef0123456789abcdef";

/// A dispatch with one route, whose stream is to be chosen.
struct Site {
    std::function<void(const ChunkSink&)> produce;
    Dispatch dispatch{{{Method::get, "/stream", Access::anyone,
                        [this](const Request&, const Caller&) {
                            return streamed_download([this](const ChunkSink& sink) { produce(sink); }, "text/csv", "表.csv");
                        }}},
                      {[](const Request&) { return Caller{}; }, {}, {}, {},
                       [](ErrorPage page, const Request& request, const Caller&) { return std::to_string(static_cast<int>(page)) + " " + request.id; }},
                      {"https://portal.example", "default-src 'none'", true}};

    Response get()
    {
        Request request;
        request.id = kId;
        request.path = "/stream";
        return dispatch.answer(std::move(request));
    }
};

std::string header(const Response& response, std::string_view name)
{
    for (const auto& [key, value] : response.headers) {
        if (key == name) return value;
    }
    return {};
}

void check_error(const Response& response, int status, ErrorPage page)
{
    BOOST_TEST(response.status == status);
    BOOST_TEST(response.body == std::to_string(static_cast<int>(page)) + " " + kId);
    BOOST_TEST(header(response, "X-Request-Id") == kId);
    BOOST_TEST(header(response, "Content-Disposition").empty());
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(http_dispatch_stream, Site)

BOOST_AUTO_TEST_CASE(a_stream_has_every_header_and_runs_when_it_is_asked_for)
{
    int runs_of_it = 0;
    produce = [&](const ChunkSink& sink) {
        ++runs_of_it;
        sink("a");
        sink("b");
    };
    const auto response = get();
    BOOST_TEST(response.status == 200);
    BOOST_TEST(header(response, "X-Request-Id") == kId);
    BOOST_TEST(header(response, "Content-Disposition").ends_with("filename*=UTF-8''%E8%A1%A8.csv"));
    BOOST_TEST(runs_of_it == 0);
    std::string all;
    response.stream([&](std::string_view bytes) { all += bytes; });
    BOOST_TEST(all == "ab");
}

BOOST_AUTO_TEST_CASE(what_a_stream_throws_before_its_first_bytes_becomes_the_error_page)
{
    const auto instead = [this] {
        const auto response = get();
        try {
            response.stream([](std::string_view) {});
        } catch (const InsteadOfStream& answer) {
            return answer.response;
        }
        return Response{};
    };
    produce = [](const ChunkSink&) { throw NotFound{}; };
    check_error(instead(), 404, ErrorPage::not_found);
    produce = [](const ChunkSink& sink) {
        sink("");
        throw Unavailable("database");
    };
    check_error(instead(), 503, ErrorPage::unavailable);
    produce = [](const ChunkSink&) { throw std::runtime_error("a secret detail"); };
    check_error(instead(), 500, ErrorPage::fault);
    produce = [](const ChunkSink&) { throw 42; };
    const auto odd = instead();
    BOOST_TEST(odd.status == 500);
    BOOST_TEST(header(odd, "X-Request-Id") == kId);
}

BOOST_AUTO_TEST_CASE(a_stream_that_fails_half_way_is_cut_and_one_whose_client_is_gone_ends)
{
    produce = [](const ChunkSink& sink) {
        sink("a");
        throw NotFound{};
    };
    BOOST_CHECK_THROW(get().stream([](std::string_view) {}), StreamCut);
    produce = [](const ChunkSink& sink) { sink("a"); };
    BOOST_CHECK_THROW(get().stream([](std::string_view) { throw ClientGone{}; }), ClientGone);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(http_server_stream, support::Server)

BOOST_AUTO_TEST_CASE(a_stream_arrives_chunk_by_chunk)
{
    answer = [](Request) {
        return streamed_download(
            [](const ChunkSink& sink) {
                for (int i = 0; i < 100; ++i) sink(std::string(100'000, static_cast<char>('a' + i % 26)));
            },
            "text/plain", "x.txt");
    };
    const auto got = get("/");
    BOOST_TEST(contains(got.output, "Status: 200"));
    BOOST_TEST(got.output.size() - got.output.find("\r\n\r\n") - 4 == 10'000'000U);
    BOOST_TEST(got.ended_requests == 1);
    BOOST_TEST(ask(fcgi_request(parameters_for("HEAD", "/"))).output.ends_with("\r\n\r\n"));
}

BOOST_AUTO_TEST_CASE(a_stream_of_nothing_has_its_head)
{
    answer = [](Request) { return streamed_download([](const ChunkSink&) {}, "text/plain", "x.txt"); };
    const auto got = get("/");
    BOOST_TEST(contains(got.output, "Status: 200"));
    BOOST_TEST(got.output.ends_with("\r\n\r\n"));
    BOOST_TEST(got.ended_requests == 1);
}

BOOST_AUTO_TEST_CASE(a_stream_that_fails_at_once_is_answered_by_another_page)
{
    answer = [](Request) {
        return streamed_download([](const ChunkSink&) { throw InsteadOfStream{html_page("sorry", 503)}; }, "text/plain", "x.txt");
    };
    const auto got = get("/");
    BOOST_TEST(got.output.starts_with("Status: 503"));
    BOOST_TEST(got.output.ends_with("sorry"));
    BOOST_TEST(!contains(got.output, "attachment"));
    BOOST_TEST(got.ended_requests == 1);
}

BOOST_AUTO_TEST_CASE(a_stream_that_is_cut_has_no_end)
{
    answer = [](Request) {
        return streamed_download(
            [](const ChunkSink& sink) {
                sink(std::string(100'000, 'x'));
                throw StreamCut{};
            },
            "text/plain", "x.txt");
    };
    const auto got = get("/");
    BOOST_TEST(contains(got.output, "Status: 200"));
    BOOST_TEST(got.ended_requests == 0);
    BOOST_TEST(got.closed);
}

BOOST_AUTO_TEST_CASE(a_stream_stops_when_its_client_is_gone)
{
    std::atomic<bool> is_told = false;
    std::atomic<int> chunks = 0;
    answer = [&](Request) {
        return streamed_download(
            [&](const ChunkSink& sink) {
                try {
                    for (; chunks < 100'000; ++chunks) sink(std::string(100'000, 'x'));
                } catch (const ClientGone&) {
                    is_told = true;
                    throw;
                }
            },
            "text/plain", "x.txt");
    };
    FcgiClient(socket).send(fcgi_request(parameters_for("GET", "/gone")));
    BOOST_TEST(waits_until([&] { return is_told.load(); }));
    BOOST_TEST(chunks < 100'000);
}

BOOST_AUTO_TEST_SUITE_END()
