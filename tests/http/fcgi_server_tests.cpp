// SPDX-License-Identifier: MPL-2.0
#include "http/server_scene.hpp"

#include "util/log.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <future>
#include <regex>
#include <set>

#include <sys/resource.h>
#include <unistd.h>

using namespace tianbao;
using namespace tianbao::http;
using namespace std::chrono_literals;
using support::contains;
using support::fcgi_request;
using support::FcgiClient;
using support::Keep;
using support::parameters_for;
using support::Server;
using support::Steady;
using support::waits_until;

namespace {

/// From now until its end this process gets no further descriptor.
struct NoMoreDescriptors {
    NoMoreDescriptors()
    {
        const int lowest_free = dup(0);
        close(lowest_free);
        getrlimit(RLIMIT_NOFILE, &before);
        auto none = before;
        none.rlim_cur = static_cast<rlim_t>(lowest_free);
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoMoreDescriptors() { setrlimit(RLIMIT_NOFILE, &before); }
    rlimit before{};
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(http_fcgi_server, Server)

BOOST_AUTO_TEST_CASE(a_request_arrives_as_the_web_server_told_it)
{
    const std::string body = "a=1&b=%E6%B5%8B";
    auto told = parameters_for("POST", "/filing/x%20y?q=1&r=%3F", body.size());
    for (const auto& [name, value] : support::Parameters{{"REQUEST_ID", "0123456789abcdef0123456789abcdef"},
                                                         {"HTTP_HOST", "portal.example"},
                                                         {"HTTP_ORIGIN", "https://portal.example"},
                                                         {"HTTP_REFERER", "https://portal.example/page"},
                                                         {"HTTP_SEC_FETCH_SITE", "same-origin"},
                                                         {"HTTP_COOKIE", "session=x"},
                                                         {"HTTP_USER_AGENT", std::string(300, 'u')},
                                                         {"REMOTE_ADDR", "192.0.2.1"}})
        told.emplace_back(name, value);
    const auto got = ask(fcgi_request(told, body));
    BOOST_TEST(contains(got.output, "Status: 200"));
    BOOST_TEST(contains(got.output, "Content-Type: text/html; charset=utf-8\r\n"));
    BOOST_TEST(contains(got.output, "\r\n\r\n<p>/filing/x%20y</p>"));
    BOOST_TEST(got.ended_requests == 1);
    BOOST_TEST(got.closed);
    BOOST_REQUIRE(requests.size() == 1U);
    const auto& request = requests[0];
    BOOST_TEST(request.id == "0123456789abcdef0123456789abcdef");
    BOOST_TEST((request.method == Method::post));
    BOOST_TEST(request.query_text == "q=1&r=%3F");
    BOOST_TEST(request.body == body);
    BOOST_TEST(!request.body_incomplete);
    BOOST_TEST(request.host == "portal.example");
    BOOST_TEST(request.origin == "https://portal.example");
    BOOST_TEST(request.referer == "https://portal.example/page");
    BOOST_TEST(request.fetch_site == "same-origin");
    BOOST_TEST(request.cookie("session") == "x");
    BOOST_TEST(request.user_agent.size() == 300U);
    BOOST_TEST(request.client_address == "192.0.2.1");
}

BOOST_AUTO_TEST_CASE(an_id_that_is_none_is_replaced)
{
    for (const auto* sent : {"", "0123", "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcde\n"}) {
        auto told = parameters_for("GET", "/");
        told.emplace_back("REQUEST_ID", sent);
        ask(fcgi_request(told));
        BOOST_TEST(requests.back().id != sent);
        BOOST_TEST(requests.back().id.size() == 32U);
        BOOST_TEST(requests.back().id.find_first_not_of("0123456789abcdef") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(what_a_client_says_of_its_address_or_of_the_host_counts_for_nothing)
{
    const support::Parameters told{{"REQUEST_METHOD", "GET"}, {"REQUEST_URI", "/x"}, {"HTTP_HOST", "portal.example"}, {"REMOTE_ADDR", "192.0.2.1"}};
    for (const auto* name : {"HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED", "HTTP_X_REAL_IP", "HTTP_CLIENT_IP", "HTTP_TRUE_CLIENT_IP", "HTTP_X_CLIENT_IP",
                             "HTTP_CF_CONNECTING_IP", "HTTP_X_CLUSTER_CLIENT_IP", "HTTP_VIA", "HTTP_X_FORWARDED_HOST", "HTTP_X_HOST", "HTTP_X_FORWARDED_SERVER",
                             "HTTP_X_FORWARDED_PROTO", "HTTP_X_ORIGINAL_URL", "HTTP_X_REWRITE_URL", "HTTP_X_HTTP_METHOD_OVERRIDE", "HTTP_X_METHOD_OVERRIDE"}) {
        auto more = told;
        more.emplace_back(name, name == std::string_view("HTTP_FORWARDED") ? "for=203.0.113.9;host=evil.example" : "203.0.113.9");
        ask(fcgi_request(more));
        const auto& request = requests.back();
        BOOST_TEST(request.client_address == "192.0.2.1", name);
        BOOST_TEST(request.host == "portal.example", name);
        BOOST_TEST(request.path == "/x", name);
        BOOST_TEST((request.method == Method::get), name);
    }
}

BOOST_AUTO_TEST_CASE(nothing_else_of_what_a_client_sends_is_read)
{
    const auto text = source_file("fcgi/http/fcgi_server.cpp");
    const std::regex read(R"re(parameter\(\w+, "(\w+)"\))re");
    std::set<std::string> names;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), read); at != std::sregex_iterator(); ++at) names.insert((*at)[1].str());
    const std::set<std::string> expected{"REQUEST_ID",      "REQUEST_METHOD", "REQUEST_URI",        "CONTENT_TYPE",        "CONTENT_LENGTH",
                                         "HTTP_HOST",       "HTTP_ORIGIN",    "HTTP_REFERER",       "HTTP_SEC_FETCH_SITE", "HTTP_USER_AGENT",
                                         "HTTP_COOKIE",     "HTTP_AUTHORIZATION", "REMOTE_ADDR"};
    BOOST_TEST(names == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(head_has_the_head_and_no_body)
{
    const auto got = ask(fcgi_request(parameters_for("HEAD", "/x")));
    BOOST_TEST(contains(got.output, "Status: 200"));
    BOOST_TEST(got.output.ends_with("\r\n\r\n"));
    BOOST_TEST((requests.at(0).method == Method::head));
}

BOOST_AUTO_TEST_CASE(methods_are_case_sensitive)
{
    for (const auto* method : {"get", "put", "DELETE", "POST ", "TRACE", ""}) {
        ask(fcgi_request(parameters_for(method, "/")));
        BOOST_TEST((requests.back().method == Method::other));
    }
}

BOOST_AUTO_TEST_CASE(a_body_that_holds_a_whole_request_is_no_request)
{
    const auto smuggled = fcgi_request(parameters_for("GET", "/smuggled"), {}, Keep::yes);
    // as the body, longer than it says; behind the end of the body; and behind a body too large to be kept
    const auto in_body = fcgi_request(parameters_for("POST", "/first", 3), "a=1" + smuggled, Keep::yes);
    const auto behind = fcgi_request(parameters_for("POST", "/first", 3), "a=1", Keep::yes) + smuggled;
    const std::string large(options.most_body_bytes * 3, 'x');
    const auto behind_large = fcgi_request(parameters_for("POST", "/first", large.size() + smuggled.size()), large + smuggled, Keep::yes) + smuggled;
    for (const auto& bytes : {in_body, behind, behind_large}) {
        requests.clear();
        const auto got = ask(bytes);
        BOOST_TEST(got.ended_requests == 1);
        BOOST_TEST(got.closed, "a connection carries one request, kept or not");
        BOOST_TEST(contains(got.output, "<p>/first</p>"));
        BOOST_TEST(!contains(got.output, "smuggled"));
    }
    BOOST_TEST(get("/next").closed);
    for (const auto& request : requests) BOOST_TEST(request.path != "/smuggled");
}

BOOST_AUTO_TEST_CASE(a_body_too_large_is_drained_and_marked)
{
    const std::string large(options.most_body_bytes + 1, 'x');
    const auto got = ask(fcgi_request(parameters_for("POST", "/large", large.size()), large));
    BOOST_TEST(contains(got.output, "<p>/large</p>"), "the whole answer arrives though the body was too large");
    BOOST_TEST(requests.at(0).body_too_large);
    BOOST_TEST(requests.at(0).body.empty());
    const std::string largest(options.most_body_bytes, 'x');
    ask(fcgi_request(parameters_for("POST", "/largest", largest.size()), largest));
    BOOST_TEST(!requests.at(1).body_too_large);
    BOOST_TEST(requests.at(1).body == largest);
}

BOOST_AUTO_TEST_CASE(a_length_that_is_wrong_or_no_number_marks_the_body)
{
    for (const auto* length : {"4", "2", "0", "x", "3x", "-3", "+3", " 3", "0x3", "99999999999999999999999", "3,3"}) {
        ask(fcgi_request({{"REQUEST_METHOD", "POST"}, {"REQUEST_URI", "/"}, {"CONTENT_LENGTH", length}}, "a=1"));
        BOOST_TEST((requests.back().body_incomplete || requests.back().body_too_large), length);
    }
    ask(fcgi_request({{"REQUEST_METHOD", "POST"}, {"REQUEST_URI", "/"}}, "a=1"));
    BOOST_TEST(requests.back().body_incomplete);
    ask(fcgi_request({{"REQUEST_METHOD", "POST"}, {"REQUEST_URI", "/"}, {"CONTENT_LENGTH", "3"}}, "a=1"));
    BOOST_TEST(!requests.back().body_incomplete);
}

BOOST_AUTO_TEST_CASE(a_body_that_breaks_off_is_marked)
{
    {
        FcgiClient client(socket);
        const auto whole = fcgi_request(parameters_for("POST", "/cut", 1000), std::string(1000, 'x'));
        client.send(whole.substr(0, whole.size() - 300));
    }
    BOOST_REQUIRE(waits_until([this] {
        const std::scoped_lock lock(mutex);
        return requests.size() == 1;
    }));
    BOOST_TEST(requests[0].body_incomplete);
}

BOOST_AUTO_TEST_CASE(a_peer_that_stops_half_way_is_dropped_and_holds_up_nobody)
{
    const auto whole = fcgi_request(parameters_for("POST", "/half", 10), "0123456789");
    FcgiClient in_header(socket);
    in_header.send(whole.substr(0, 5));
    const auto began = Steady::now();
    BOOST_TEST(contains(get("/other").output, "<p>/other</p>"));
    BOOST_TEST((Steady::now() - began < 800ms));
    BOOST_TEST(in_header.answer(4s).closed);
    BOOST_TEST((Steady::now() - began < 3s));
    BOOST_TEST((Steady::now() - began > 800ms));
    in_header.disconnect();
    for (int i = 0; i < 4; ++i) BOOST_TEST(contains(get("/after").output, "<p>/after</p>"));
}

BOOST_AUTO_TEST_CASE(a_stop_lets_the_requests_under_way_finish)
{
    std::promise<void> entered;
    std::promise<void> may_go_on;
    answer = [&](Request) {
        entered.set_value();
        may_go_on.get_future().wait();
        return html_page("finished");
    };
    FcgiClient client(socket);
    client.send(fcgi_request(parameters_for("GET", "/slow")));
    entered.get_future().wait();
    stop();
    std::this_thread::sleep_for(100ms);
    BOOST_TEST(!returned);
    may_go_on.set_value();
    const auto got = client.answer();
    BOOST_TEST(contains(got.output, "finished"));
    BOOST_TEST(got.ended_requests == 1);
    BOOST_TEST(waits_until([this] { return returned.load(); }));
    BOOST_TEST(begun == 2);
    BOOST_TEST(ended == 2);
}

BOOST_AUTO_TEST_CASE(an_idle_server_stops_at_once)
{
    BOOST_REQUIRE(waits_until([this] { return begun == 2; }));
    const auto began = Steady::now();
    stop();
    BOOST_TEST(waits_until([this] { return returned.load(); }));
    BOOST_TEST((Steady::now() - began < 500ms));
}

BOOST_AUTO_TEST_CASE(too_many_open_files_pause_the_server_and_do_not_end_it)
{
    BOOST_TEST(contains(get("/before").output, "/before"));
    std::this_thread::sleep_for(300ms); // the server has its descriptors, and has given back that of the request
    FcgiClient client;
    std::string during;
    log_info("descriptors run out", {}); // whose types a sanitizer has seen then
    {
        // no checks in here: a sanitizer needs descriptors of its own to look at a type
        const NoMoreDescriptors none;
        client.connect(socket);
        client.send(fcgi_request(parameters_for("GET", "/during")));
        during = client.answer(300ms).output;
    }
    BOOST_TEST(during.empty());
    BOOST_TEST(!returned);
    BOOST_TEST(contains(client.answer().output, "<p>/during</p>"));
    BOOST_TEST(contains(get("/after").output, "<p>/after</p>"));
}

BOOST_AUTO_TEST_CASE(a_client_that_is_gone_does_no_harm)
{
    answer = [](Request) {
        std::this_thread::sleep_for(50ms);
        return html_page(std::string(8 * 1024 * 1024, 'x'));
    };
    for (int i = 0; i < 4; ++i) FcgiClient(socket).send(fcgi_request(parameters_for("GET", "/gone")));
    BOOST_REQUIRE(waits_until([this] {
        const std::scoped_lock lock(mutex);
        return requests.size() == 4;
    }));
    BOOST_TEST(get("/stays").output.size() > 8U * 1024 * 1024);
}

BOOST_AUTO_TEST_CASE(a_header_value_cannot_become_another_header)
{
    answer = [](Request) { return see_other("/a\r\nSet-Cookie: session=evil\r\n\r\n<script>").with_header("X-Empty", std::string("a\0b", 3)); };
    const auto got = get("/");
    BOOST_TEST(contains(got.output, "Location: /aSet-Cookie: session=evil<script>\r\n"));
    BOOST_TEST(!contains(got.output, "\nSet-Cookie"));
    BOOST_TEST(contains(got.output, "X-Empty: ab\r\n"));
    BOOST_TEST(got.output.ends_with("\r\n\r\n"));
}

BOOST_AUTO_TEST_CASE(a_socket_in_use_is_not_taken_over_and_a_dead_one_is)
{
    BOOST_CHECK_THROW(open_listen_socket(socket), std::runtime_error);
    BOOST_TEST(contains(get("/").output, "Status: 200"));
    const auto dead = std::filesystem::path(socket.string() + ".dead");
    close(open_listen_socket(dead));
    BOOST_TEST(std::filesystem::exists(dead));
    const int again = open_listen_socket(dead);
    BOOST_TEST(again >= 0);
    BOOST_TEST((std::filesystem::status(dead).permissions() == std::filesystem::perms(0660)));
    remove_listen_socket(dead);
    BOOST_TEST(!std::filesystem::exists(dead));
    close(again);
    BOOST_CHECK_THROW(open_listen_socket("/tmp/" + std::string(200, 'x')), std::runtime_error);
}

BOOST_AUTO_TEST_SUITE_END()
