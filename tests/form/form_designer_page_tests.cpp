// SPDX-License-Identifier: MPL-2.0
// What a form designer, 报表设计员, has beyond what everybody reads at /form; and that it is all. The rights are in tests/pages/rights_tests.
#include "support/filing_scene.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using http::Access;
using http::Role;
using support::contains;
using support::header;

namespace {

struct Scene : support::FilingScene {
    UserId designer_id = add_user("报表设计员（测试）", Role::form_designer);
    support::Browser designer = sign_in(designer_id);
    std::string source = "/form/" + form().version + "/source";
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(form_designer, Scene)

BOOST_AUTO_TEST_CASE(a_designer_reads_the_form_its_checks_and_the_settings_of_usual_ranges)
{
    const auto page = designer.get("/form");
    BOOST_TEST(page.status == 200);
    for (const auto& check : form().checks) BOOST_TEST(contains(page, check.title), check.id);
    BOOST_TEST(contains(page, "1.4826"));
    BOOST_TEST(contains(page, "href=\"" + source + "\""));
    BOOST_TEST(contains(page, "<li><a href=\"/form\" aria-current=\"page\">报表制度</a></li>"));
}

BOOST_AUTO_TEST_CASE(a_designer_takes_the_definition_as_the_portal_has_read_it)
{
    const auto file = designer.get(source);
    BOOST_TEST(file.status == 200);
    BOOST_TEST(file.body == source_file("conf/forms/qyjc-m1-2012.toml"));
    BOOST_TEST(header(file, "Content-Type") == "application/toml");
    BOOST_TEST(header(file, "Content-Disposition").find(form().version + ".toml") != std::string::npos);
    BOOST_TEST(designer.get("/form/1999/source").status == 404);
}

BOOST_AUTO_TEST_CASE(the_file_is_for_designers_and_for_them_after_their_second_factor)
{
    auto reader = visitor();
    BOOST_TEST(reader.get("/form").status == 200);
    BOOST_TEST(!contains(reader.get("/form"), source));
    BOOST_TEST(header(reader.get(source), "Location").starts_with("/sign-in"));
    BOOST_TEST(browser.get(source).status == 403);
    auto centre = sign_in(add_user("服务中心管理员（测试）", Role::centre_officer));
    BOOST_TEST(centre.get(source).status == 403);
    BOOST_TEST(!contains(centre.get("/form"), source));
    auto half = sign_in_without_second_factor(designer_id);
    BOOST_TEST(header(half.get(source), "Location").starts_with("/account/second-factor"));
}

BOOST_AUTO_TEST_CASE(a_designer_opens_nothing_of_enterprises)
{
    for (const auto& path : {"/review/" + kUscc + "/2026-10", "/enterprise/" + kUscc, kFiling}) BOOST_TEST(designer.get(path).status == 403, path);
    for (const auto* path : {"/review", "/enterprise", "/statistics/rates", "/statistics/totals", "/export", "/imports", "/user", "/audit"})
        BOOST_TEST(designer.get(path).status == 403, path);
    const auto home = designer.get("/");
    BOOST_TEST(contains(home, "<a href=\"/form\">管理端</a>"));
    BOOST_TEST(!contains(home, "测试企业"));
}

BOOST_AUTO_TEST_SUITE_END()
