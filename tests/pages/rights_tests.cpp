// SPDX-License-Identifier: MPL-2.0
// The matrix of every route, every role, and own, other or no enterprise; of sessions that lack their second factor and of locked
// accounts, too. It is made from the route table: a new route is in it
// at once, and tests/lint holds the table equal to routes.txt.
#include "demo/plausible_filing.hpp"
#include "support/filing_steps.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

using namespace tianbao;
using http::Access;
using http::Method;
using http::Role;
using support::contains;
using support::header;

namespace {

const std::string kOwn = "91310101MA1K00015A";
const std::string kOther = "91310115MA1H000200";
const std::string kNone = "91310112MA1G00038U";
const std::string kOtherName = "别家企业（上海）有限公司";

struct Scene : support::Portal {
    UserId owner = add_user("测试甲");
    UserId other_owner = add_user("测试乙");
    std::vector<std::pair<Role, UserId>> people{{Role::user, owner},
                                                {Role::district_officer, add_user("黄浦区管理员（测试）", Role::district_officer, "310101")},
                                                {Role::centre_officer, add_user("服务中心管理员（测试）", Role::centre_officer)},
                                                {Role::administrator, add_user("系统管理员（测试）", Role::administrator)},
                                                {Role::auditor, add_user("审计员（测试）", Role::auditor)},
                                                {Role::form_designer, add_user("报表设计员（测试）", Role::form_designer)},
                                                {Role::reviewer, add_user("黄浦区审核员（测试）", Role::reviewer, "310101")},
                                                {Role::viewer, add_user("黄浦区查看员（测试）", Role::viewer, "310101")}};
    UserId viewer = people.back().second;
    UserId viewer_elsewhere = add_user("浦东新区查看员（测试）", Role::viewer, "310115");
    UserId viewer_of_the_city = add_user("全市查看员（测试）", Role::viewer);
    UserId elsewhere = add_user("浦东新区管理员（测试）", Role::district_officer, "310115");
    form::Cells filed;
    form::FormBook forms = load_forms(support::source_folder() + "/conf/forms");

    Scene()
    {
        const auto own = add_enterprise(kOwn, "自家企业（上海）有限公司", "310101");
        const auto other = add_enterprise(kOther, kOtherName, "310115");
        associate(owner, own);
        make_filler(owner, own);
        associate(other_owner, other);
        make_filler(other_owner, other);
        file(owner, kOwn);
        file(other_owner, kOther);
    }

    void file(const UserId& user, const std::string& uscc)
    {
        auto browser = sign_in(user);
        const auto& form = forms.forms().front();
        const auto cells = demo::plausible_cells(form, {100000, 60, "C", 1}, {2026, 10});
        BOOST_REQUIRE_EQUAL(support::submit_filing(browser, "/filing/" + uscc + "/2026-10", form, cells).status, 303);
        filed = cells;
    }

    /// The address of a route, for that enterprise, or for the account of the other owner.
    std::string path_of(const http::Route& route, const std::string& uscc) const
    {
        const auto id = route.pattern.starts_with("/user/") ? other_owner.text() : new_id_text(system_now());
        std::string path = route.pattern;
        for (const auto& [marker, value] :
             {std::pair<std::string, std::string>{"{uscc}", uscc}, {"{period}", "2026-10"}, {"{id}", id}, {"{act}", "lock"}}) {
            if (const auto at = path.find(marker); at != std::string::npos) path.replace(at, marker.size(), value);
        }
        return path;
    }

    http::Response call(support::Browser& browser, const http::Route& route, const std::string& uscc) const
    {
        const auto path = path_of(route, uscc);
        if (route.method == Method::put) return browser.put(path, "{}");
        return route.method == Method::post ? browser.post(path, {}) : browser.get(path);
    }

    /// A route that needs a log-in answers so to whom it takes for a visitor.
    void check_led_to_the_log_in(const http::Route& route, const http::Response& answer) const
    {
        if (route.for_script || route.access == Access::enterprise_key) {
            BOOST_TEST(answer.status == 401, route.pattern);
            return;
        }
        const auto location = header(answer, "Location");
        BOOST_TEST(answer.status == 303, route.pattern);
        BOOST_TEST((location.starts_with("/sign-in?return_to=") || location == "/signed-out"), route.pattern << " leads to " << location);
    }
};

bool has_enterprise(const http::Route& route)
{
    return route.pattern.find("{uscc}") != std::string::npos;
}

/// Whether it is a matter of who is signed in.
bool is_for_sessions(const http::Route& route)
{
    return route.access != Access::anyone && route.access != Access::enterprise_key;
}

bool is_allowed(Access access, Role role)
{
    switch (access) {
    case Access::anyone:
    case Access::any_session:
    case Access::signed_in:
    case Access::password_change:
        return true;
    case Access::second_factor:
        return role != Role::user;
    case Access::enterprise_side:
        return role == Role::user;
    case Access::agency:
        return role == Role::district_officer || role == Role::centre_officer;
    case Access::reviewing:
        return role == Role::district_officer || role == Role::centre_officer || role == Role::reviewer;
    case Access::viewing:
        return role == Role::district_officer || role == Role::centre_officer || role == Role::viewer || role == Role::reviewer;
    case Access::centre:
        return role == Role::centre_officer;
    case Access::management:
        return role != Role::user;
    case Access::imports:
        return role == Role::centre_officer || role == Role::administrator;
    case Access::administration:
        return role == Role::administrator;
    case Access::designing:
        return role == Role::form_designer;
    case Access::auditing:
        return role == Role::auditor;
    case Access::enterprise_key:
        return false;
    }
    return false;
}

/// Whom an enterprise of another owner and district is nothing to.
bool sees_other(Role role)
{
    return role == Role::centre_officer;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(rights_matrix, Scene)

BOOST_AUTO_TEST_CASE(a_visitor_is_led_to_the_log_in_by_every_route_that_needs_one)
{
    for (const auto& route : app().dispatch().routes()) {
        if (route.access == Access::anyone) continue;
        auto visitor = this->visitor();
        check_led_to_the_log_in(route, call(visitor, route, kOwn));
    }
}

BOOST_AUTO_TEST_CASE(before_its_second_factor_a_session_of_the_management_gets_nowhere)
{
    for (const auto& [role, id] : people) {
        if (role == Role::user) continue;
        for (const auto& route : app().dispatch().routes()) {
            if (!is_for_sessions(route) || route.pattern == "/sign-out") continue;
            auto browser = sign_in_without_second_factor(id);
            const auto answer = call(browser, route, kOwn);
            BOOST_TEST_CONTEXT(static_cast<int>(role) << " " << route.pattern << " " << answer.status)
            {
                if (route.access == Access::any_session || route.access == Access::second_factor) {
                    BOOST_TEST((answer.status == 200 || answer.status == 422));
                } else {
                    BOOST_TEST(answer.status == (route.for_script ? 403 : 303));
                    if (!route.for_script) BOOST_TEST(header(answer, "Location").starts_with("/account/second-factor"));
                }
                BOOST_TEST(!contains(answer, "企业（上海）有限公司"));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_locked_accounts_session_is_dead_on_every_route)
{
    pool().read().execute_all("UPDATE user SET locked_at = '2026-11-01'", {});
    for (const auto& [role, id] : people) {
        for (const auto& route : app().dispatch().routes()) {
            if (route.access == Access::anyone) continue;
            auto browser = sign_in(id);
            BOOST_TEST_CONTEXT(static_cast<int>(role))
            {
                check_led_to_the_log_in(route, call(browser, route, kOwn));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_district_officer_of_another_district_finds_nothing)
{
    for (const auto& [id, uscc, name] : {std::tuple{people[1].second, kOther, kOtherName}, std::tuple{elsewhere, kOwn, std::string("自家企业")}}) {
        for (const auto& route : app().dispatch().routes()) {
            if (!is_allowed(route.access, Role::district_officer)) continue;
            auto browser = sign_in(id);
            const auto answer = call(browser, route, uscc);
            BOOST_TEST_CONTEXT(route.pattern)
            {
                if (has_enterprise(route)) BOOST_TEST(answer.status == 404);
                BOOST_TEST(!contains(answer, name));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_viewer_of_another_district_finds_nothing)
{
    for (const auto& [id, uscc, name] : {std::tuple{viewer, kOther, kOtherName}, std::tuple{viewer_elsewhere, kOwn, std::string("自家企业")}}) {
        for (const auto& route : app().dispatch().routes()) {
            if (!is_allowed(route.access, Role::viewer)) continue;
            auto browser = sign_in(id);
            const auto answer = call(browser, route, uscc);
            BOOST_TEST_CONTEXT(route.pattern)
            {
                if (has_enterprise(route)) BOOST_TEST(answer.status == 404);
                BOOST_TEST(!contains(answer, name));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_viewer_of_the_city_finds_every_enterprise)
{
    for (const auto& route : app().dispatch().routes()) {
        if (!has_enterprise(route) || !is_allowed(route.access, Role::viewer)) continue;
        for (const auto& uscc : {kOwn, kOther}) {
            auto browser = sign_in(viewer_of_the_city);
            BOOST_TEST(call(browser, route, uscc).status == 200, route.pattern);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_viewer_is_refused_every_act_of_the_agency)
{
    for (const auto& id : {viewer, viewer_of_the_city}) {
        for (const auto& route : app().dispatch().routes()) {
            if (route.method != Method::post || !(is_allowed(route.access, Role::centre_officer) || route.access == Access::administration)) continue;
            if (is_allowed(route.access, Role::user) || route.access == Access::second_factor || route.access == Access::management)
                continue; // one's own
            auto browser = sign_in(id);
            BOOST_TEST(call(browser, route, kOwn).status == 403, route.pattern);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_reviewer_finds_nothing_of_another_district_and_reviews_nothing_there)
{
    const auto reviewer = add_user("浦东新区审核员（测试）", Role::reviewer, "310115");
    for (const auto& route : app().dispatch().routes()) {
        if (!has_enterprise(route) || !is_allowed(route.access, Role::reviewer)) continue;
        auto browser = sign_in(reviewer);
        BOOST_TEST(call(browser, route, kOwn).status == 404, route.pattern);
    }
}

BOOST_AUTO_TEST_CASE(administrators_auditors_and_form_designers_see_no_value_of_a_filing)
{
    for (const auto& [role, id] : people) {
        if (role != Role::administrator && role != Role::auditor && role != Role::form_designer) continue;
        for (const auto& route : app().dispatch().routes()) {
            if (route.method == Method::post) continue;
            auto browser = sign_in(id);
            auto body = call(browser, route, kOther).body;
            body.erase(std::remove(body.begin(), body.end(), ','), body.end()); // the sign between thousands
            for (const auto* cell : {"A01.m", "A01.y"}) {
                const auto& figure = filed.at(cell);
                BOOST_TEST(body.find(figure) == std::string::npos, static_cast<int>(role) << " " << route.pattern << " " << figure);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_role_gets_through_to_its_own_routes_and_to_no_others)
{
    for (const auto& [role, id] : people) {
        for (const auto& route : app().dispatch().routes()) {
            if (!is_for_sessions(route) || route.pattern == "/sign-out") continue;
            auto browser = sign_in(id);
            const auto answer = call(browser, route, kNone);
            BOOST_TEST_CONTEXT(static_cast<int>(role) << " " << route.pattern << " " << answer.status)
            {
                BOOST_TEST((answer.status == 403) == !is_allowed(route.access, role));
                BOOST_TEST(answer.status < 500);
                if (has_enterprise(route) && is_allowed(route.access, role)) BOOST_TEST(answer.status == 404);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(no_session_opens_what_asks_for_an_enterprises_key)
{
    for (const auto& [role, id] : people) {
        for (const auto& route : app().dispatch().routes()) {
            if (route.access != Access::enterprise_key) continue;
            auto browser = sign_in(id);
            const auto answer = call(browser, route, kOwn);
            BOOST_TEST(answer.status == 401, static_cast<int>(role) << " " << route.pattern);
            BOOST_TEST(header(answer, "WWW-Authenticate") == "Bearer");
            BOOST_TEST(contains(answer, "\"outcome\":\"no_key\""));
        }
    }
}

BOOST_AUTO_TEST_CASE(another_owners_enterprise_is_not_found_by_any_route)
{
    for (const auto& [role, id] : people) {
        for (const auto& route : app().dispatch().routes()) {
            if (!has_enterprise(route) || !is_allowed(route.access, role) || sees_other(role)) continue;
            auto browser = sign_in(id);
            const auto answer = call(browser, route, kOther);
            BOOST_TEST_CONTEXT(static_cast<int>(role) << " " << route.pattern)
            {
                BOOST_TEST(answer.status == 404);
                BOOST_TEST(!contains(answer, kOtherName));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(ones_own_enterprise_is_found_by_every_route_that_one_may_call)
{
    for (const auto& [role, id] : people) {
        for (const auto& route : app().dispatch().routes()) {
            if (!has_enterprise(route) || !is_allowed(route.access, role) || route.method == Method::post) continue;
            if (route.pattern.find("{id}") != std::string::npos) continue; // foreign_id_tests has ids that are found
            auto browser = sign_in(id);
            const auto answer = call(browser, route, kOwn);
            BOOST_TEST((answer.status == 200 || answer.status == 303), static_cast<int>(role) << " " << route.pattern << " " << answer.status);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_list_names_an_enterprise_of_another)
{
    for (const auto& [role, id] : people) {
        for (const auto& route : app().dispatch().routes()) {
            if (has_enterprise(route) || route.method == Method::post || route.access == Access::anyone || !is_allowed(route.access, role)) continue;
            auto browser = sign_in(id);
            const auto answer = call(browser, route, kOwn);
            const bool is_of_everybody =
                (sees_other(role) && (route.pattern == "/review" || route.pattern == "/enterprise")) || route.pattern == "/audit";
            BOOST_TEST(contains(answer, kOtherName) == is_of_everybody, static_cast<int>(role) << " " << route.pattern);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_list_names_an_enterprise_of_another_whatever_its_address_asks_for)
{
    std::string asked = "?period=2026-10&district=310115&list=all&by=district&content=list&group=";
    for (const auto* name : {"q", "code", "codes", "uscc", "enterprise"}) asked += "&" + std::string(name) + "=" + kOther;
    for (const auto& [role, id] : people) {
        if (role == Role::auditor) continue; // reads of every act
        for (const auto& route : app().dispatch().routes()) {
            if (has_enterprise(route) || route.method != Method::get || route.access == Access::anyone || !is_allowed(route.access, role)) continue;
            auto browser = sign_in(id);
            const auto answer = browser.get(path_of(route, kOwn) + asked);
            BOOST_TEST_CONTEXT(static_cast<int>(role) << " " << route.pattern << " " << answer.status)
            {
                BOOST_TEST(answer.status < 500);
                if (!sees_other(role)) BOOST_TEST(!contains(answer, kOtherName));
                else if (route.pattern == "/review" || route.pattern == "/enterprise" || route.pattern == "/management/filler")
                    BOOST_TEST(contains(answer, kOtherName));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_post_without_the_token_is_refused_by_every_route)
{
    for (const auto& [role, id] : people) {
        for (const auto& route : app().dispatch().routes()) {
            if (route.method != Method::post || route.of_server) continue; // those prove themselves by what they post: tests/sign_in
            auto browser = sign_in(id);
            BOOST_TEST(browser.post_raw(path_of(route, kOwn), "a=b").status == 403, route.pattern);
            BOOST_TEST(browser.post_raw(path_of(route, kOwn), "csrf=" + browser.csrf(), "https://evil.example").status == 403, route.pattern);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
