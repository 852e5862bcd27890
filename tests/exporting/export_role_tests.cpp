// SPDX-License-Identifier: MPL-2.0
// What was asked for in one role is not had in another.
#include <boost/test/unit_test.hpp>

#include "exporting/export_scene.hpp"
#include "job/job_repository.hpp"

using namespace tianbao;
using support::contains;

namespace {

struct Moved : support::ExportScene {
    UserId officer = add_user("服务中心管理员二（测试）", http::Role::centre_officer);
    support::Browser desk = sign_in(officer);
    support::Browser administrator = sign_in(add_user("系统管理员（测试）", http::Role::administrator));

    void give(const std::string& role, const std::string& district = {})
    {
        const auto path = "/user/" + officer.text() + "/role";
        const auto standing = support::field_value(administrator.get(path), "standing");
        const auto answer = administrator.post(path, {{"standing", standing}, {"role", role}, {"district", district}, {"reason", "岗位调整的测试"}});
        BOOST_REQUIRE_EQUAL(answer.status, 303);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(exporting_roles, Moved)

BOOST_AUTO_TEST_CASE(a_file_does_not_outlive_the_role_in_which_it_was_asked_for)
{
    const auto path = ask(desk, {{"contacts", "yes"}});
    BOOST_REQUIRE(app().runner().run_job());
    const auto others = ask(city_desk);
    BOOST_REQUIRE(app().runner().run_job());
    BOOST_TEST(contains(desk.get(path + "/file"), kFarName));
    const std::pair<const char*, const char*> roles[] = {
        {"district_officer", "310101"}, {"viewer", "310101"}, {"viewer", ""}, {"centre_officer", ""}};
    for (const auto& [role, district] : roles) {
        give(role, district);
        auto in = sign_in(officer);
        BOOST_TEST(in.get(path + "/file").status == 404, role);
        BOOST_TEST(!contains(in.get("/job"), path + "/file"), role);
        const auto page = in.get(path);
        BOOST_TEST(contains(page, "您的角色或辖区有了变化"), role);
        BOOST_TEST(!contains(page, path + "/file"), role);
    }
    BOOST_TEST(city_desk.get(others + "/file").status == 200);
}

BOOST_AUTO_TEST_CASE(nor_is_it_kept_in_another_district)
{
    give("district_officer", "310101");
    auto near = sign_in(officer);
    const auto path = ask(near);
    BOOST_REQUIRE(app().runner().run_job());
    BOOST_TEST(near.get(path + "/file").status == 200);
    give("district_officer", "310115");
    BOOST_TEST(sign_in(officer).get(path + "/file").status == 404);
}

BOOST_AUTO_TEST_CASE(what_waits_is_not_made_any_more)
{
    const auto path = ask(desk);
    give("district_officer", "310101");
    BOOST_TEST(!app().runner().run_job());
    BOOST_TEST(count("SELECT COUNT(*) FROM job_chunk") == 0);
    BOOST_TEST(contains(sign_in(officer).get(path), "您的角色或辖区有了变化"));
}

BOOST_AUTO_TEST_CASE(a_request_that_the_change_overtook_asks_for_nothing)
{
    const auto before = support::caller_of(officer, "服务中心管理员二（测试）", http::Role::centre_officer);
    give("district_officer", "310101");
    auto tx = pool().begin();
    BOOST_CHECK_THROW(job::JobRepository::ask(tx, "export.list", "{}", before, now()), http::Forbidden);
    const auto after = support::caller_of(officer, "服务中心管理员二（测试）", http::Role::district_officer, "310101");
    BOOST_CHECK_NO_THROW(job::JobRepository::ask(tx, "export.list", "{}", after, now()));
}

BOOST_AUTO_TEST_SUITE_END()
