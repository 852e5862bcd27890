// SPDX-License-Identifier: MPL-2.0
// Behind the real FastCGI server every route, whatever it answers, leaves nothing of a body on the connection: a request that hides in or behind
// one is never answered.
#include "http/server_scene.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using http::Method;
using support::fcgi_request;
using support::Keep;
using support::parameters_for;

namespace {

const std::string kSmuggled = "/smuggled";

std::string path_of(std::string path)
{
    for (auto at = path.find('{'); at != std::string::npos; at = path.find('{', at)) path.replace(at, path.find('}', at) + 1 - at, "2026-10");
    return path;
}

std::string name_of(Method method)
{
    switch (method) {
    case Method::get:
        return "GET";
    case Method::head:
        return "HEAD";
    case Method::post:
        return "POST";
    case Method::put:
        return "PUT";
    case Method::other:
        break;
    }
    return "DELETE";
}

std::size_t times(const std::string& text, std::string_view part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
    return found;
}

struct Scene : support::Portal {
    support::Server server{1};

    Scene()
    {
        let_threads_in();
        server.answer = [this](http::Request request) { return app().dispatch().answer(std::move(request)); };
    }

    /// One answer comes, to the request itself, and then the connection is closed.
    void check(const std::string& bytes, const std::string& path, const std::string& what)
    {
        {
            const std::scoped_lock lock(server.mutex);
            server.requests.clear();
        }
        const auto got = server.ask(bytes);
        BOOST_TEST_CONTEXT(path << ": " << what)
        {
            BOOST_TEST(got.ended_requests == 1);
            BOOST_TEST(got.closed);
            BOOST_TEST(times(got.output, "Status: ") == 1U);
            BOOST_TEST(times(got.output, "X-Request-Id: ") == 1U);
            const std::scoped_lock lock(server.mutex);
            BOOST_REQUIRE(server.requests.size() == 1U);
            BOOST_TEST(server.requests.front().path == path);
        }
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(request_bodies, Scene)

BOOST_AUTO_TEST_CASE(no_route_leaves_a_body_behind_that_could_be_taken_for_a_request)
{
    const auto smuggled = fcgi_request(parameters_for("GET", kSmuggled), {}, Keep::yes);
    const std::string large(server.options.most_body_bytes + 1, 'x');
    for (const auto& route : app().dispatch().routes()) {
        const auto path = path_of(route.pattern);
        for (const auto& method : {name_of(route.method), name_of(Method::other)}) {
            check(fcgi_request(parameters_for(method, path, 3), "a=1" + smuggled, Keep::yes), path, method + ", longer than it says");
            check(fcgi_request(parameters_for(method, path, 3), "a=1", Keep::yes) + smuggled, path, method + ", with a request behind");
        }
        const auto too_large = fcgi_request(parameters_for(name_of(route.method), path, large.size() + smuggled.size()), large + smuggled, Keep::yes);
        check(too_large + smuggled, path, "too large");
    }
}

BOOST_AUTO_TEST_SUITE_END()
