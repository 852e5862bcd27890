// SPDX-License-Identifier: MPL-2.0
// What each route takes (fcgi/route_fields.cpp), held against the routes, against the forms and links of views/, and tried on every form.
#include "route_fields.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>

using namespace tianbao;
using http::Access;
using http::Method;
using http::Role;
using support::contains;

namespace {

struct Scene : support::Portal {
    std::map<Role, UserId> people{{Role::user, add_user("测试甲")},
                                  {Role::centre_officer, add_user("服务中心管理员（测试）", Role::centre_officer)},
                                  {Role::administrator, add_user("系统管理员（测试）", Role::administrator)},
                                  {Role::auditor, add_user("审计员（测试）", Role::auditor)},
                                  {Role::form_designer, add_user("报表设计员（测试）", Role::form_designer)}};

    Scene() { associate(people.at(Role::user), add_enterprise("91310101MA1K00015A", "自家企业（上海）有限公司")); }

    support::Browser who_may(Access access)
    {
        for (const auto& [role, id] : people) {
            if (http::may(access, support::caller_of(id, "", role))) return sign_in(id);
        }
        throw std::logic_error("nobody may");
    }

    /// What a route takes; nothing when it has no row.
    RouteFields fields_of(const http::Route& route) const
    {
        for (const auto& row : rows)
            if (row.method == route.method && row.pattern == route.pattern) return row;
        return {route.method, route.pattern, {}, {}};
    }

    std::vector<RouteFields> rows = route_fields();

    const http::Route* route_at(Method method, std::string_view path) { return http::match(app().dispatch().routes(), method, path).route; }
};

std::string path_of(const std::string& pattern)
{
    static const std::map<std::string, std::string> kValues{{"uscc", "91310101MA1K00015A"}, {"period", "2026-10"}, {"act", "lock"}};
    std::string path;
    for (std::size_t at = 0; at < pattern.size();) {
        if (pattern[at] != '{') {
            path += pattern[at++];
            continue;
        }
        const auto end = pattern.find('}', at);
        const auto known = kValues.find(pattern.substr(at + 1, end - at - 1));
        path += known == kValues.end() ? new_id_text(system_now()) : known->second;
        at = end + 1;
    }
    return path;
}

std::vector<std::string> all_matches(const std::string& text, const std::regex& wanted, std::size_t group = 1)
{
    std::vector<std::string> found;
    for (auto at = std::sregex_iterator(text.begin(), text.end(), wanted); at != std::sregex_iterator(); ++at) found.push_back((*at)[group].str());
    return found;
}

std::string first_match(const std::string& text, const std::regex& wanted)
{
    const auto all = all_matches(text, wanted);
    return all.empty() ? std::string{} : all.front();
}

std::string replaced(std::string text, const std::string& mark, const std::string& value)
{
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) text.replace(at, mark.size(), value);
    return text;
}

/// The text with and without each of its sections.
std::vector<std::string> variants(const std::string& text)
{
    static const std::regex kSection(R"(\{\{#(\w+)\}\}([^]*?)\{\{/\1\}\})");
    std::smatch section;
    if (!std::regex_search(text, section, kSection)) return {text};
    auto all = variants(section.prefix().str() + section[2].str() + section.suffix().str());
    for (auto& one : variants(section.prefix().str() + section.suffix().str())) all.push_back(std::move(one));
    return all;
}

/// The addresses that a template's action or link may become: markers that are whole paths by what views set, others as one segment.
std::vector<std::string> paths_of(const std::string& action)
{
    static const std::vector<std::pair<std::string, std::string>> kAddresses{
        {"{{RETURN_URL}}", "/review/x/x/return"},         {"{{REQUEST_URL}}", "/review/x/x/return-request"},
        {"{{ACCEPT_URL}}", "/review/x/x/acceptance"},     {"{{EXPLANATION_URL}}", "/review/x/x/explanation"},
        {"{{ADJUSTMENT_URL}}", "/review/x/x/adjustment"}, {"{{ENTRY_PATH}}", "/x"}};
    std::vector<std::string> paths;
    for (auto path : variants(action)) {
        for (const auto& [marker, address] : kAddresses) path = replaced(path, marker, address);
        for (const auto* files : {"/filing/x", "/enterprise/x/as"}) {
            auto one = std::regex_replace(replaced(path, "{{FILES_URL}}", files), std::regex(R"(\{\{[^}]*\}\})"), "x");
            paths.push_back(one.substr(0, one.find_first_of("?#")));
        }
    }
    return paths;
}

/// The names that a control of a template may have in a page; none for those that repeat what a page was asked for.
std::vector<std::string> names_of(const std::string& name)
{
    if (name == "{{NAME}}" || name == "{{FIELD_NAME}}") return {};
    static const std::vector<std::pair<std::string, std::vector<std::string>>> kMarkers{{"{{CELL_KEY}}", {"A01.m"}},
                                                                                        {"{{OPTION_CODE}}", {"6"}},
                                                                                        {"{{USCC}}", {"91310101MA1K00015A"}},
                                                                                        {"{{MARK_PLACE}}", {"A01.m"}},
                                                                                        {"{{POINT_CHECK}}", {"Q05"}},
                                                                                        {"{{POINT_PLACE}}", {"A01.m", ""}},
                                                                                        {"{{EXPLAIN_FIELD}}", {"explain.Q05.A01.y", "explain.Q19"}}};
    std::vector<std::string> names{name};
    for (const auto& [marker, values] : kMarkers) {
        if (name.find(marker) == std::string::npos) continue;
        std::vector<std::string> next;
        for (const auto& one : names)
            for (const auto& value : values) next.push_back(replaced(one, marker, value));
        names = std::move(next);
    }
    return names;
}

/// A control of a form, as "<button … name=… formaction=…>".
struct Control {
    std::string name;
    std::string form;       ///< id of the form that it belongs to though it stands elsewhere
    std::string formaction; ///< of a button
    bool is_button;
};

std::vector<Control> controls_of(const std::string& text)
{
    static const std::regex kControl(R"(<(?:input|select|textarea|button)\b[^>]*>)");
    static const std::regex kName(R"re([\s]name="([^"]*)")re");
    static const std::regex kForm(R"re([\s]form="([^"]*)")re");
    static const std::regex kFormAction(R"re([\s]formaction="([^"]*)")re");
    std::vector<Control> controls;
    for (const auto& tag : all_matches(text, kControl, 0)) {
        Control control{first_match(tag, kName), first_match(tag, kForm), first_match(tag, kFormAction), tag.starts_with("<button")};
        if (!control.name.empty()) controls.push_back(std::move(control));
    }
    return controls;
}

/// All templates, with the parts in their places.
std::map<std::string, std::string> templates()
{
    std::map<std::string, std::string> all;
    const std::filesystem::path views = source_path("views");
    for (const auto& entry : std::filesystem::recursive_directory_iterator(views)) {
        const auto name = std::filesystem::relative(entry.path(), views).string();
        if (entry.path().extension() == ".tpl" && name.find("node_modules") == std::string::npos) all[name] = source_file("views/" + name);
    }
    static const std::regex kPart(R"(\{\{>PART_(\w+)\}\})");
    for (int depth = 0; depth < 4; ++depth) {
        for (auto& [name, text] : all) {
            for (const auto& part : all_matches(text, kPart)) {
                auto file = part;
                std::transform(file.begin(), file.end(), file.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
                text = replaced(text, "{{>PART_" + part + "}}", all.at("part/" + file + ".tpl"));
            }
        }
    }
    return all;
}

struct Form {
    std::string file;
    bool is_post;
    std::string action;
    std::vector<Control> controls;
};

std::vector<Form> forms()
{
    static const std::regex kAction(R"re(action="([^"]*)")re");
    static const std::regex kId(R"re(\bid="([^"]*)")re");
    std::vector<Form> all;
    for (const auto& [file, text] : templates()) {
        for (auto begin = text.find("<form"); begin != std::string::npos; begin = text.find("<form", begin + 1)) {
            const auto inside = text.find('>', begin) + 1;
            const auto tag = text.substr(begin, inside - begin);
            Form form{file, tag.find("method=\"post\"") != std::string::npos, first_match(tag, kAction),
                      controls_of(text.substr(inside, text.find("</form>", inside) - inside))};
            std::erase_if(form.controls, [](const Control& control) { return !control.form.empty(); });
            const auto id = first_match(tag, kId);
            for (const auto& control : controls_of(text))
                if (!id.empty() && control.form == id) form.controls.push_back(control);
            all.push_back(std::move(form));
        }
    }
    return all;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(fields_of_routes, Scene)

BOOST_AUTO_TEST_CASE(every_post_says_what_it_takes_and_every_row_is_of_a_route)
{
    std::set<std::pair<Method, std::string_view>> seen;
    for (const auto& row : rows) {
        BOOST_TEST(seen.emplace(row.method, row.pattern).second, row.pattern << " stands twice");
        const auto& routes = app().dispatch().routes();
        const bool is_there = std::any_of(routes.begin(), routes.end(),
                                          [&](const http::Route& route) { return route.method == row.method && route.pattern == row.pattern; });
        BOOST_TEST(is_there, "no route: " << row.pattern);
    }
    for (const auto& route : app().dispatch().routes())
        if (route.method == Method::post) BOOST_TEST(seen.contains({Method::post, route.pattern}), "not in fcgi/route_fields.cpp: " << route.pattern);
}

BOOST_AUTO_TEST_CASE(a_field_too_many_is_refused_by_every_form_and_nothing_is_done)
{
    const auto acts = count("SELECT COUNT(*) FROM audit_event");
    for (const auto& route : app().dispatch().routes()) {
        if (route.method != Method::post || route.of_server) continue; // another server's fields are ignored: see below
        auto browser = who_may(route.access);
        for (const auto* name : {"is_admin", "填报", "A01.m.x.y.z"}) {
            const auto answer = browser.post(path_of(route.pattern), {{name, "1"}});
            BOOST_TEST(answer.status == 400, route.pattern << " " << name << " " << answer.status);
            BOOST_TEST(contains(answer, route.for_script ? "unknown_field" : "这个页面没有的栏目"), route.pattern);
            BOOST_TEST(!contains(answer, name), route.pattern);
        }
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event") == acts);
}

BOOST_AUTO_TEST_CASE(what_else_stands_in_an_address_or_in_another_servers_post_reaches_no_handler)
{
    std::string seen;
    const http::Handler tell = [&](const http::Request& request, const http::Caller&) {
        seen.clear();
        for (const auto* data : {&request.query, &request.form})
            for (const auto& field : data->fields()) seen += field.name + " ";
        return http::plain_text("");
    };
    const auto ask = [&](Method method, const char* pattern, bool of_server, const char* query, const char* form) {
        http::Route route{method, pattern, Access::anyone, tell};
        route.of_server = of_server;
        http::Request request;
        request.method = method;
        request.query = http::parse_form(query).value();
        request.form = http::parse_form(form).value();
        with_fields({route}).front().handler(request, {});
        return seen;
    };
    BOOST_TEST(ask(Method::get, "/verify", false, "utm_source=mail&number=1&isappinstalled=0&hash=2", "") == "number hash ");
    BOOST_TEST(ask(Method::get, "/verify", false, "x=1", "") == "");
    BOOST_TEST(ask(Method::get, "/nowhere", false, "x=1", "") == "", "without a row nothing is taken");
    BOOST_TEST(ask(Method::get, "/sign-in/callback", false, "state=1&anything=2", "") == "state anything ");
    BOOST_TEST(ask(Method::post, "/sign-in/log-out-notice", true, "", "logout_token=1&other=2") == "logout_token ");
    BOOST_TEST(ask(Method::post, "/account", false, "x=1", "csrf=1&post=2") == "csrf post ");
    BOOST_CHECK_THROW(ask(Method::post, "/account", false, "", "post=1&x=2"), http::BadRequest);
    BOOST_CHECK_THROW(ask(Method::post, "/nowhere", false, "", "x=2"), http::BadRequest);
}

BOOST_AUTO_TEST_CASE(a_file_under_another_name_is_refused)
{
    http::Route route{Method::post, "/imports", Access::anyone, [](const http::Request&, const http::Caller&) { return http::plain_text("taken"); }};
    const auto held = with_fields({route});
    http::Request request;
    request.method = Method::post;
    request.files = {{"file", "a.csv", "text/csv", "a"}};
    BOOST_TEST(held.front().handler(request, {}).body == "taken");
    request.files.push_back({"other", "b.csv", "text/csv", "b"});
    BOOST_CHECK_THROW(held.front().handler(request, {}), http::BadRequest);
}

BOOST_AUTO_TEST_CASE(every_form_of_the_pages_sends_what_its_route_takes)
{
    std::set<std::string> seen;
    int checked = 0;
    for (const auto& form : forms()) {
        if (form.action == "{{RETRY_ACTION}}" || form.action == "{{RESUME_ACTION}}") continue; // repeat a form that was posted
        if (form.file == "filing/form_preview.tpl" && form.action.empty()) continue; // is checked while one types, and nothing sends it
        BOOST_TEST_CONTEXT(form.file << " " << form.action)
        {
            std::set<const http::Route*> routes;
            for (const auto& path : paths_of(form.action))
                if (const auto* route = route_at(form.is_post ? Method::post : Method::get, path)) routes.insert(route);
            BOOST_TEST(!routes.empty(), "leads to no route");
            for (const auto& control : form.controls) {
                auto targets = routes;
                if (control.is_button && !control.formaction.empty()) targets = {route_at(Method::post, control.formaction)};
                if (!control.is_button)
                    for (const auto& button : form.controls)
                        if (!button.formaction.empty()) targets.insert(route_at(Method::post, button.formaction));
                for (const auto* route : targets) {
                    BOOST_REQUIRE(route);
                    seen.insert(route->pattern);
                    for (const auto& name : names_of(control.name)) {
                        const bool is_taken = (form.is_post ? fields_of(*route).form : fields_of(*route).query).take(name);
                        BOOST_TEST((is_taken || (form.is_post && name == "csrf")), route->pattern << " does not take " << name);
                        ++checked;
                    }
                }
            }
        }
    }
    BOOST_TEST(checked > 500);
    for (const auto& route : app().dispatch().routes())
        if (route.method == Method::post && !route.of_server && !route.for_script)
            BOOST_TEST(seen.contains(route.pattern), "no form of views/ posts to " << route.pattern);
}

BOOST_AUTO_TEST_CASE(every_name_that_a_form_may_carry_is_one_that_a_page_sends)
{
    std::map<std::string, std::set<std::string>> sent;
    std::set<std::string> repeating;
    for (const auto& form : forms()) {
        if (!form.is_post) continue;
        std::set<std::string> patterns;
        for (const auto& path : paths_of(form.action))
            if (const auto* route = route_at(Method::post, path)) patterns.insert(route->pattern);
        for (const auto& control : form.controls) {
            if (!control.formaction.empty()) repeating.insert(control.formaction); // gets another page's fields
            for (const auto& pattern : patterns) {
                if (control.name == "{{NAME}}" || control.name == "{{FIELD_NAME}}") repeating.insert(pattern);
                for (const auto& name : names_of(control.name)) sent[pattern].insert(name);
            }
        }
    }
    for (const auto& row : rows) {
        const std::string pattern(row.pattern);
        const auto* route = route_at(Method::post, path_of(pattern));
        if (row.method != Method::post || repeating.contains(pattern) || !route || route->of_server || route->for_script) continue;
        for (const auto& name : row.form.patterns())
            if (name.find('*') == std::string::npos)
                BOOST_TEST(sent[pattern].contains(name), pattern << " takes " << name << ", which no page sends");
    }
}

BOOST_AUTO_TEST_CASE(every_link_of_the_pages_says_what_its_route_reads)
{
    static const std::regex kLink(R"re((?:href|action)="([^"?]*)\?([^"#]*)[^"]*")re");
    int checked = 0;
    for (const auto& [file, text] : templates()) {
        for (auto at = std::sregex_iterator(text.begin(), text.end(), kLink); at != std::sregex_iterator(); ++at) {
            const auto address = (*at)[1].str();
            if (address.starts_with("/static/") || address.starts_with("/manual/file/")) continue; // nginx serves them
            for (const auto& path : paths_of(address)) {
                const auto* route = route_at(Method::get, path);
                BOOST_TEST(route, file << " " << path);
                if (!route) continue;
                for (const auto& name : all_matches((*at)[2].str(), std::regex(R"((?:^|&amp;)(\w+)=)"))) {
                    BOOST_TEST(fields_of(*route).query.take(name), file << ": " << route->pattern << " does not read " << name);
                    ++checked;
                }
            }
        }
    }
    BOOST_TEST(checked > 100);
}

BOOST_AUTO_TEST_SUITE_END()
