// SPDX-License-Identifier: MPL-2.0
#include "http/caller.hpp"
#include "http/request.hpp"
#include "http/routes.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao::http;

namespace {

const std::vector<Route> kRoutes{
    {Method::get, "/", Access::anyone, {}},
    {Method::get, "/filing/{uscc}", Access::anyone, {}},
    {Method::get, "/filing/{uscc}/{period}", Access::anyone, {}},
    {Method::post, "/filing/{uscc}/{period}", Access::anyone, {}},
    {Method::get, "/filing/{uscc}/{period}/edit", Access::anyone, {}},
    {Method::post, "/sign-out", Access::anyone, {}},
};

std::string pattern_for(Method method, std::string_view path)
{
    const auto found = match(kRoutes, method, path);
    return found.route ? found.route->pattern : found.allowed.empty() ? "404" : "405 " + found.allowed;
}

Caller caller_with(Role role, bool must_change_password = false)
{
    Caller caller;
    caller.signed_in = Caller::User{tianbao::UserId::stored("a"), tianbao::SessionId::stored("b"), "测试甲", role, "", must_change_password, 0};
    return caller;
}

} // namespace

BOOST_AUTO_TEST_SUITE(http_routes)

BOOST_AUTO_TEST_CASE(a_path_finds_the_route_with_its_method)
{
    BOOST_TEST(pattern_for(Method::get, "/") == "/");
    BOOST_TEST(pattern_for(Method::get, "/filing/a") == "/filing/{uscc}");
    BOOST_TEST(pattern_for(Method::get, "/filing/a/b") == "/filing/{uscc}/{period}");
    BOOST_TEST(pattern_for(Method::get, "/filing/a/b/edit") == "/filing/{uscc}/{period}/edit");
    BOOST_TEST((match(kRoutes, Method::post, "/filing/a/b").route == &kRoutes[3]));
    BOOST_TEST((match(kRoutes, Method::head, "/filing/a/b").route == &kRoutes[2]));
}

BOOST_AUTO_TEST_CASE(only_the_very_path_is_found)
{
    for (const auto* path : {"", "filing/a", "//", "/filing", "/filing/", "/filing//b", "/filing/a/", "/filing/a/b/", "/filing/a/b/edit/",
                             "/Filing/a", "/filing/a/b/c", "/./filing/a", "*", "/filing/a/b/edit/x", "/%66iling/a"})
        BOOST_TEST_CONTEXT(path) BOOST_TEST(pattern_for(Method::get, path) == "404");
}

BOOST_AUTO_TEST_CASE(another_method_is_told_which_ones_the_path_knows)
{
    BOOST_TEST(pattern_for(Method::other, "/filing/a/b") == "405 GET, HEAD, POST");
    BOOST_TEST(pattern_for(Method::post, "/") == "405 GET, HEAD");
    BOOST_TEST(pattern_for(Method::get, "/sign-out") == "405 POST");
    BOOST_TEST(pattern_for(Method::head, "/sign-out") == "405 POST");
}

BOOST_AUTO_TEST_CASE(values_of_the_path_are_decoded_once)
{
    const auto found = match(kRoutes, Method::get, "/filing/T%2541/2026%2F10");
    BOOST_REQUIRE(found.route);
    BOOST_TEST(found.path_values.at("uscc") == "T%41");
    BOOST_TEST(found.path_values.at("period") == "2026/10");
}

BOOST_AUTO_TEST_CASE(a_value_that_is_no_printable_ascii_is_no_path_of_ours)
{
    for (const auto* path : {"/filing/%", "/filing/%E6%B5%8B", "/filing/a%20b", "/filing/%FF", "/filing/%00", "/filing/a%0Ab", "/filing/\xff"})
        BOOST_TEST_CONTEXT(path) BOOST_TEST(pattern_for(Method::get, path) == "404");
}

BOOST_AUTO_TEST_CASE(each_role_may_call_its_own_routes)
{
    const Caller visitor;
    for (const auto access : {Access::signed_in, Access::password_change, Access::enterprise_side, Access::agency}) BOOST_TEST(!may(access, visitor));
    BOOST_TEST(may(Access::anyone, visitor));
    for (const auto role : kRoles) {
        const auto caller = caller_with(role);
        BOOST_TEST(may(Access::signed_in, caller));
        BOOST_TEST(may(Access::enterprise_side, caller) == (role == Role::user));
        const bool is_officer = role == Role::district_officer || role == Role::centre_officer;
        BOOST_TEST(may(Access::agency, caller) == is_officer);
        BOOST_TEST(may(Access::reviewing, caller) == (is_officer || role == Role::reviewer));
        BOOST_TEST(may(Access::viewing, caller) == (is_officer || role == Role::viewer || role == Role::reviewer));
        BOOST_TEST(may(Access::designing, caller) == (role == Role::form_designer));
        BOOST_TEST(may(Access::management, caller) == (role != Role::user));
    }
}

BOOST_AUTO_TEST_CASE(who_must_change_the_password_may_do_nothing_else)
{
    const auto caller = caller_with(Role::user, true);
    BOOST_TEST(may(Access::anyone, caller));
    BOOST_TEST(may(Access::password_change, caller));
    for (const auto access : {Access::signed_in, Access::enterprise_side, Access::agency}) BOOST_TEST(!may(access, caller));
}

BOOST_AUTO_TEST_CASE(a_cookie_is_found_by_its_whole_name_and_the_first_counts)
{
    Request request;
    request.cookie_text = "xsession=1; session=two=2; session=3;spaced=4;   more=5; sessio=6; empty=; last";
    BOOST_TEST(request.cookie("session") == "two=2");
    BOOST_TEST(request.cookie("spaced") == "4");
    BOOST_TEST(request.cookie("more") == "5");
    BOOST_TEST(request.cookie("empty").empty());
    BOOST_TEST(request.cookie("last").empty());
    BOOST_TEST(request.cookie("sess").empty());
    BOOST_TEST(request.cookie("none").empty());
    request.cookie_text = "";
    BOOST_TEST(request.cookie("session").empty());
}

BOOST_AUTO_TEST_SUITE_END()
