// SPDX-License-Identifier: MPL-2.0
// Open redirects in every parameter of every address and every field of every form, whatever it is for: no answer leads out of the portal, and
// no link or form of a page does. tests/pages/return_address_tests tries all of them where somebody is led on.
#include "pages/id_scene.hpp"
#include "pages/ways_out.hpp"
#include "route_fields.hpp"

#include <optional>
#include <set>

using namespace tianbao;
using namespace tianbao::pages;

namespace {

/// They lead to the provider, which is not of the portal; what they keep for the way back is tried in return_address_tests.
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

/// Whether a link or a form of a page leads where a way out wants it.
bool leads_out(std::string_view address)
{
    for (const auto* scheme : {"javascript:", "vbscript:", "data:text"})
        if (address.starts_with(scheme)) return true;
    for (const auto* own : {"?", "#", "tel:", "mailto:"})
        if (address.starts_with(own)) return false;
    return address.find("evil") != std::string_view::npos && !stays(address);
}

struct WaysOut : IdScene {
    std::vector<std::string> ways = all_ways_out();
    std::size_t next = 0;

    WaysOut() { add_things(); }

    const std::string& next_way() { return ways[next++ % ways.size()]; }

    /// What a route takes; nothing when it has no row.
    static RouteFields fields_of(const http::Route& route)
    {
        for (auto& row : route_fields())
            if (row.method == route.method && row.pattern == route.pattern) return std::move(row);
        return {route.method, route.pattern, {}, {}};
    }

    std::string path_of(const http::Route& route)
    {
        const auto* row = row_of(route);
        const auto thing = row ? things.at(row->thing).own : new_id_text(now());
        std::string path = route.pattern;
        for (const auto& [marker, value] : std::map<std::string, std::string>{{"{uscc}", kOwn},
                                                                              {"{period}", "2026-10"},
                                                                              {"{id}", thing},
                                                                              {"{district}", "310101"},
                                                                              {"{act}", "lock"},
                                                                              {"{kind}", "hand"},
                                                                              {"{entry}", "sso"},
                                                                              {"{version}", forms.forms().front().version},
                                                                              {"{chapter}", "filing"}}) {
            if (const auto at = path.find(marker); at != std::string::npos) path.replace(at, marker.size(), value);
        }
        return path;
    }

    bool is_page(std::string_view address)
    {
        return http::match(app().dispatch().routes(), Method::get, address.substr(0, address.find_first_of("?#"))).route != nullptr;
    }

    /// Whether the answer leads on; wherever it does, that is a page of ours.
    bool is_led_on(const http::Response& answer, const std::string& what)
    {
        const auto location = header(answer, "Location");
        if (!location.empty()) BOOST_TEST((stays(location) && is_page(location)), what << " leads to " << location);
        BOOST_TEST(header(answer, "Refresh").empty(), what);
        for (const std::string_view attribute : {" href=\"", " action=\"", " formaction=\"", " src=\""}) {
            for (auto at = answer.body.find(attribute); at != std::string::npos; at = answer.body.find(attribute, at + 1)) {
                const auto begin = at + attribute.size();
                const auto address = std::string_view(answer.body).substr(begin, answer.body.find('"', begin) - begin);
                if (leads_out(address)) BOOST_ERROR(what << " makes a link to " << address);
            }
        }
        return !location.empty();
    }

    /// Some ways out for a parameter, each in another encoding. Whether one of the answers leads on.
    bool try_some(support::Browser& browser, const std::string& address)
    {
        bool leads = false;
        for (std::size_t i = 0; i < 3; ++i) {
            const auto& way = next_way();
            leads = is_led_on(browser.get(address + encoded(way)[i]), address + way) || leads;
        }
        return leads;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(ways_out_in_parameters, WaysOut)

BOOST_AUTO_TEST_CASE(a_link_that_leads_out_is_told_from_one_that_stays)
{
    for (const auto* out : {"//evil.example", "https://evil.example/a", "/\\evil.example", "evil.example", "javascript:alert(1)"})
        BOOST_TEST(leads_out(out), out);
    for (const auto* own : {"/review?q=//evil.example", "?q=evil", "#evil", "/evil.example", "https://beian.example", "tel:110", "/a", ""})
        BOOST_TEST(!leads_out(own), own);
}

BOOST_AUTO_TEST_CASE(no_parameter_of_an_address_is_a_way_out)
{
    int asked = 0;
    std::set<std::string> tried_with_all;
    std::vector<std::optional<Person>> callers{std::nullopt};
    callers.insert(callers.end(), people.begin(), people.end());
    for (const auto& person : callers) {
        auto browser = person ? sign_in(person->id) : visitor();
        for (const auto& route : app().dispatch().routes()) {
            if (route.method != Method::get || asks_the_provider(route) || (person && !may(*person, route))) continue;
            const auto query = fields_of(route).query;
            auto names = query.patterns();
            if (query.takes_any()) names = {"state", "code", "iss", "error", "ticket"};
            for (const auto& name : names) {
                const auto address = path_of(route) + "?" + name_of(name) + "=";
                ++asked;
                const bool leads = try_some(browser, address);
                const bool is_own_answer = person || route.access == Access::anyone; // all others are led to the log-in by dispatch
                if (!leads || !is_own_answer || !tried_with_all.insert(route.pattern + " " + name).second) continue;
                for (const auto& way : ways) is_led_on(browser.get(address + http::url_encode(way)), address + way);
            }
        }
    }
    BOOST_TEST(ways.size() >= 500u);
    BOOST_TEST(asked > 300);
    BOOST_TEST(next >= ways.size(), "each way out was tried");
    BOOST_TEST(tried_with_all.size() >= 3u, "what the log-in page takes of who is logged in");
}

BOOST_AUTO_TEST_CASE(no_field_of_a_form_is_a_way_out)
{
    int posted = 0;
    for (const auto& route : app().dispatch().routes()) {
        if (route.method != Method::post || route.of_server || route.pattern == "/sign-out") continue;
        const auto who = std::find_if(people.begin(), people.end(), [&](const Person& person) { return may(person, route); });
        const auto patterns = fields_of(route).form.patterns();
        for (const auto& strange : patterns) {
            BOOST_REQUIRE_MESSAGE(who != people.end(), route.pattern);
            auto browser = sign_in(who->id);
            const auto& way = next_way();
            support::Fields fields{{name_of(strange), way}};
            for (const auto& other : patterns)
                if (name_of(other) != name_of(strange) && other.find('*') == std::string::npos) fields.emplace_back(other, "1");
            is_led_on(browser.post(path_of(route), fields), route.pattern + " " + strange + " " + way);
            ++posted;
        }
    }
    BOOST_TEST(posted > 200);
}

BOOST_AUTO_TEST_SUITE_END()
