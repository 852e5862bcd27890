// SPDX-License-Identifier: MPL-2.0
// tests/pages/routes.txt is the list that the matrix of rights is made from: it names every route of the portal.
#include "route_fields.hpp"
#include "support/portal.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <sstream>

using namespace tianbao;

namespace {

std::string word_of(http::Access access)
{
    switch (access) {
    case http::Access::anyone:
        return "anyone";
    case http::Access::signed_in:
        return "signed_in";
    case http::Access::any_session:
        return "any_session";
    case http::Access::second_factor:
        return "second_factor";
    case http::Access::password_change:
        return "password_change";
    case http::Access::enterprise_side:
        return "enterprise_side";
    case http::Access::agency:
        return "agency";
    case http::Access::reviewing:
        return "reviewing";
    case http::Access::viewing:
        return "viewing";
    case http::Access::centre:
        return "centre";
    case http::Access::management:
        return "management";
    case http::Access::imports:
        return "imports";
    case http::Access::administration:
        return "administration";
    case http::Access::designing:
        return "designing";
    case http::Access::auditing:
        return "auditing";
    case http::Access::enterprise_key:
        return "enterprise_key";
    }
    return "unknown";
}

std::string line_of(const http::Route& route)
{
    const std::string method = route.method == http::Method::post ? "POST " : route.method == http::Method::put ? "PUT " : "GET ";
    return method + route.pattern + " " + word_of(route.access);
}

std::set<std::string> listed()
{
    std::set<std::string> lines;
    std::istringstream in(source_file("tests/pages/routes.txt"));
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line[0] != '#') lines.insert(line);
    }
    return lines;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(lint_routes, support::Portal)

BOOST_AUTO_TEST_CASE(every_route_is_listed_with_who_may_call_it)
{
    std::set<std::string> table;
    for (const auto& route : app().dispatch().routes()) table.insert(line_of(route));
    const auto list = listed();
    for (const auto& line : table) BOOST_TEST(list.contains(line), "not in tests/pages/routes.txt: " << line);
    for (const auto& line : list) BOOST_TEST(table.contains(line), "no route of the portal: " << line);
}

BOOST_AUTO_TEST_CASE(no_route_stands_twice_or_hides_behind_another)
{
    const auto& routes = app().dispatch().routes();
    for (const auto& route : routes) {
        std::string path; // a path that the pattern is meant for: {x} stands for a word that is no literal of any route
        for (const char c : route.pattern) path += c == '{' || c == '}' ? '~' : c;
        const auto found = http::match(routes, route.method, path);
        BOOST_TEST((found.route == &route), line_of(route));
    }
}

BOOST_AUTO_TEST_CASE(what_management_reads_is_a_report_and_nothing_that_enterprises_need)
{
    const std::set<std::string> folders{"review", "statistics", "export", "enterprise", "enrolment", "audit", "imports", "reminder", "user", "management"};
    const std::set<std::string> posts{"/audit/export", "/statistics/totals/export", "/form/preview"};
    for (const auto& route : app().dispatch().routes()) {
        const auto folder = route.pattern.substr(1, route.pattern.find('/', 1) - 1);
        const bool is_expected = route.method == http::Method::get ? folders.contains(folder) : posts.contains(route.pattern);
        BOOST_TEST((route.bound == http::Bound::report || route.bound == http::Bound::act_page) == is_expected, line_of(route));
    }
}

BOOST_AUTO_TEST_CASE(an_acts_page_is_one_of_those_that_acts_lead_to)
{
    std::set<std::string> pages;
    for (const auto& row : route_fields())
        if (row.method == http::Method::get && row.query.take("done")) pages.insert(std::string(row.pattern));
    for (const auto& route : app().dispatch().routes()) {
        const bool is_led_to = route.method == http::Method::get && pages.contains(route.pattern);
        if (route.bound == http::Bound::report) BOOST_TEST(!is_led_to, line_of(route));
        if (route.bound == http::Bound::act_page) BOOST_TEST(is_led_to, line_of(route));
    }
    for (const auto* heavy : {"/review", "/statistics/rates", "/statistics/totals", "/statistics/climate", "/export", "/enterprise", "/audit", "/user"})
        BOOST_TEST(!pages.contains(heavy), heavy);
}

BOOST_AUTO_TEST_CASE(every_file_of_a_user_is_bounded_and_has_one)
{
    const std::set<std::string> other{"/account/data/download", "/job/{id}/file"};
    for (const auto& route : app().dispatch().routes()) {
        const auto& path = route.pattern;
        const bool is_named = path.ends_with(".pdf") || path.ends_with(".xlsx") || path.ends_with(".csv");
        const bool is_of_user = route.access != http::Access::anyone && (is_named || other.contains(path));
        const bool is_report = route.bound == http::Bound::report;
        BOOST_TEST((route.bound == http::Bound::download) == (is_of_user && !is_report), line_of(route));
        if (route.bound != http::Bound::none) BOOST_TEST((route.access != http::Access::anyone), line_of(route));
    }
}

BOOST_AUTO_TEST_CASE(only_programs_put_and_a_repeatable_route_changes_something)
{
    for (const auto& route : app().dispatch().routes()) {
        const bool is_put = route.method == http::Method::put;
        BOOST_TEST((route.method == http::Method::get || route.method == http::Method::post || is_put), route.pattern);
        if (is_put) BOOST_TEST((route.access == http::Access::enterprise_key), route.pattern);
        BOOST_TEST((!route.repeatable || route.method != http::Method::get), route.pattern);
        BOOST_TEST((route.handler != nullptr), route.pattern);
    }
}

BOOST_AUTO_TEST_SUITE_END()
