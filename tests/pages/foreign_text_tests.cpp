// SPDX-License-Identifier: MPL-2.0
// Codes and ids are ASCII columns, and the database does not compare them with other text: it fails. So every text that comes from outside is
// sent where it does not belong, to every route, by everybody who may call it.
#include "demo/plausible_filing.hpp"
#include "route_fields.hpp"
#include "support/filing_steps.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <map>

using namespace tianbao;
using http::Method;
using http::Role;

namespace {

const std::string kUscc = "91310101MA1K00015A";
const std::string kTexts[] = {"填报", "é", "'\"\\%_", "０１", "99999999999999999999", std::string(1500, 'x')};

/// Whose answer depends on the SSO; what they are asked is tried in return_address_tests.
bool asks_the_provider(const http::Route& route)
{
    return route.pattern.starts_with("/sign-in/sso") || route.pattern == "/register";
}

/// A name that the pattern stands for.
std::string name_of(std::string pattern)
{
    for (auto at = pattern.find('*'); at != std::string::npos; at = pattern.find('*')) pattern.replace(at, 1, at == 0 ? "A01" : "m");
    return pattern;
}

struct Scene : support::Portal {
    std::vector<std::pair<Role, UserId>> people{{Role::user, add_user("测试甲")},
                                                {Role::district_officer, add_user("黄浦区管理员（测试）", Role::district_officer, "310101")},
                                                {Role::centre_officer, add_user("服务中心管理员（测试）", Role::centre_officer)},
                                                {Role::administrator, add_user("系统管理员（测试）", Role::administrator)},
                                                {Role::auditor, add_user("审计员（测试）", Role::auditor)},
                                                {Role::form_designer, add_user("报表设计员（测试）", Role::form_designer)},
                                                {Role::viewer, add_user("黄浦区查看员（测试）", Role::viewer, "310101")}};
    form::FormBook forms = load_forms(support::source_folder() + "/conf/forms");

    Scene()
    {
        const auto enterprise = add_enterprise(kUscc, "自家企业（上海）有限公司", "310101");
        associate(people.front().second, enterprise);
        make_filler(people.front().second, enterprise);
        auto browser = sign_in(people.front().second);
        const auto cells = demo::plausible_cells(forms.forms().front(), {100000, 60, "C", 1}, {2026, 10});
        BOOST_REQUIRE_EQUAL(support::submit_filing(browser, "/filing/" + kUscc + "/2026-10", forms.forms().front(), cells).status, 303);
    }

    /// What a route takes; nothing when it has no row.
    static RouteFields fields_of(const http::Route& route)
    {
        for (auto& row : route_fields())
            if (row.method == route.method && row.pattern == route.pattern) return std::move(row);
        return {route.method, route.pattern, {}, {}};
    }

    /// Posts the text as each field of each form, by everybody who may; how many forms that were.
    int post_everywhere(const std::string& text)
    {
        int posted = 0;
        for (const auto& [role, id] : people) {
            for (const auto& route : app().dispatch().routes()) {
                if (route.method != Method::post || route.pattern == "/sign-out" || !may(route, role, id)) continue;
                const auto patterns = fields_of(route).form.patterns();
                for (const auto& strange : patterns) {
                    auto browser = sign_in(id);
                    support::Fields fields{{name_of(strange), text}};
                    for (const auto& other : patterns)
                        if (name_of(other) != name_of(strange) && other.find('*') == std::string::npos) fields.emplace_back(other, "1");
                    const auto status = browser.post(path_of(route, id.text()), fields).status;
                    BOOST_TEST(status < 500, static_cast<int>(role) << " " << route.pattern << " " << strange << " " << status);
                    ++posted;
                }
            }
        }
        return posted;
    }

    bool may(const http::Route& route, Role role, const UserId& id) const { return http::may(route.access, support::caller_of(id, "", role)); }

    std::string path_of(const http::Route& route, const std::string& id) const
    {
        std::string path = route.pattern;
        for (const auto& [marker, value] : std::map<std::string, std::string>{{"{uscc}", kUscc},
                                                                              {"{period}", "2026-10"},
                                                                              {"{id}", id},
                                                                              {"{act}", "lock"},
                                                                              {"{kind}", "hand"},
                                                                              {"{district}", "310101"},
                                                                              {"{entry}", "sso"},
                                                                              {"{version}", forms.forms().front().version},
                                                                              {"{chapter}", "filing"}}) {
            if (const auto at = path.find(marker); at != std::string::npos) path.replace(at, marker.size(), value);
        }
        return path;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(foreign_text, Scene)

BOOST_AUTO_TEST_CASE(no_address_that_says_something_strange_is_a_fault)
{
    int asked = 0;
    for (const auto& [role, id] : people) {
        auto browser = sign_in(id);
        for (const auto& route : app().dispatch().routes()) {
            if (route.method != Method::get || !may(route, role, id) || asks_the_provider(route)) continue;
            const auto query = fields_of(route).query;
            auto names = query.patterns();
            if (query.takes_any()) names = {"state", "code", "iss", "ticket"};
            for (const auto& name : names) {
                for (const auto& text : kTexts) {
                    const auto address = path_of(route, id.text()) + "?" + name_of(name) + "=" + http::url_encode(text);
                    BOOST_TEST(browser.get(address).status < 500, static_cast<int>(role) << " " << address);
                    ++asked;
                }
            }
        }
    }
    BOOST_TEST(asked > 1000);
}

BOOST_AUTO_TEST_CASE(no_path_that_says_something_strange_is_a_fault)
{
    for (const auto& [role, id] : people) {
        auto browser = sign_in(id);
        for (const auto& route : app().dispatch().routes()) {
            if (route.method != Method::get || !may(route, role, id) || asks_the_provider(route)) continue;
            for (const auto& text : kTexts) {
                std::string path = route.pattern;
                for (auto at = path.find('{'); at != std::string::npos; at = path.find('{'))
                    path.replace(at, path.find('}', at) + 1 - at, http::url_encode(text));
                if (path == route.pattern) break;
                const auto status = browser.get(path).status;
                BOOST_TEST((status >= 300 && status < 500), static_cast<int>(role) << " " << path << " " << status);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(no_form_that_says_something_strange_is_a_fault)
{
    BOOST_TEST(post_everywhere("填报") > 500);
}

BOOST_AUTO_TEST_CASE(no_form_that_says_too_much_is_a_fault)
{
    BOOST_TEST(post_everywhere(std::string(70'000, 'x')) > 500); // more than a column of text holds
}

BOOST_AUTO_TEST_SUITE_END()
