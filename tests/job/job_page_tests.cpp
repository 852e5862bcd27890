// SPDX-License-Identifier: MPL-2.0
#include "job/job_repository.hpp"
#include "job/runner.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace std::chrono_literals;
using support::contains;
using support::header;

namespace {

struct Scene : support::Portal {
    UserId officer = add_user("测试中心员", http::Role::centre_officer);
    support::Browser browser = sign_in(officer);
    std::function<void(const job::Task&, job::Progress&)> work = [](const job::Task&, job::Progress&) {};
    job::Runner runner{pool(), [this] { return now(); }, {{"trial", [this](const job::Task& task, job::Progress& progress) { work(task, progress); }}},
                       {}};

    std::string ask()
    {
        auto tx = pool().begin();
        const auto id = job::JobRepository::ask(tx, "trial", "{}", support::caller_of(officer, "测试中心员", http::Role::centre_officer), now());
        tx.commit();
        return "/job/" + id.text();
    }
    std::string done()
    {
        auto path = ask();
        BOOST_REQUIRE(runner.run_job());
        return path;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(job_pages, Scene)

BOOST_AUTO_TEST_CASE(a_job_shows_how_far_it_is_and_asks_again)
{
    const auto path = ask();
    auto page = browser.get(path);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "等待处理"));
    BOOST_TEST(header(page, "Refresh") == "3");
    work = [&](const job::Task&, job::Progress& progress) {
        progress.report(12000, 100000);
        page = browser.get(path);
        BOOST_TEST(contains(page, "处理中"));
        BOOST_TEST(contains(page, "已完成 12,000 / 100,000"));
        BOOST_TEST(contains(page, "value=\"12000\" max=\"100000\""));
        BOOST_TEST(contains(page, "本页会自动更新"));
        BOOST_TEST(contains(page, path + "/cancellation"));
        BOOST_TEST(browser.get(path + "/file").status == 404);
    };
    BOOST_TEST(runner.run_job());
    page = browser.get(path);
    BOOST_TEST(contains(page, "已完成"));
    BOOST_TEST(header(page, "Refresh").empty());
    BOOST_TEST(!contains(page, "/cancellation"));
    BOOST_TEST(browser.get(path + "/file").status == 404);
}

BOOST_AUTO_TEST_CASE(the_file_that_it_made_is_downloaded)
{
    std::string bytes;
    for (int i = 0; i < 300'000; ++i) bytes += std::to_string(i) + '\0';
    work = [&](const job::Task&, job::Progress& progress) {
        progress.name_file("全市.xlsx", "application/x-test");
        progress.write(bytes);
    };
    const auto path = done();
    const auto page = browser.get(path);
    BOOST_TEST(contains(page, "全市.xlsx"));
    BOOST_TEST(contains(page, "1.9 MB"));
    BOOST_TEST(contains(page, path + "/file"));
    BOOST_TEST(contains(browser.get("/job"), path + "/file"));
    const auto file = browser.get(path + "/file");
    BOOST_TEST(file.status == 200);
    BOOST_TEST((file.body == bytes));
    BOOST_TEST(header(file, "Content-Type") == "application/x-test");
    BOOST_TEST(header(file, "Content-Length") == std::to_string(bytes.size()));
    BOOST_TEST(header(file, "Content-Disposition").starts_with("attachment;"));
    BOOST_TEST(header(file, "Cache-Control") == "no-store");
}

BOOST_AUTO_TEST_CASE(a_failure_is_told_in_words_with_the_number_of_the_job)
{
    work = [](const job::Task&, job::Progress&) { throw std::runtime_error("a secret detail"); };
    const auto path = done();
    const auto page = browser.get(path);
    BOOST_TEST(contains(page, "未成功"));
    BOOST_TEST(contains(page, "请将任务编号 " + path.substr(5)));
    BOOST_TEST(!contains(page, "secret"));
}

BOOST_AUTO_TEST_CASE(the_place_of_an_outcome_is_linked_when_it_is_in_the_portal)
{
    work = [](const job::Task&, job::Progress& progress) { progress.store(R"({"address":"/review?period=2026-10"})"); };
    BOOST_TEST(contains(browser.get(done()), "href=\"/review?period=2026-10\""));
    for (const auto* elsewhere : {R"({"address":"//evil.example"})", R"({"address":"https://evil.example"})", R"({"address":7})", "[]"}) {
        work = [&](const job::Task&, job::Progress& progress) { progress.store(elsewhere); };
        BOOST_TEST(!contains(browser.get(done()), "查看结果"), elsewhere);
    }
}

BOOST_AUTO_TEST_CASE(a_job_is_cancelled_by_its_asker)
{
    const auto path = ask();
    const auto answer = browser.post(path + "/cancellation", {});
    BOOST_TEST(answer.status == 303);
    const auto page = browser.get(header(answer, "Location"));
    BOOST_TEST(contains(page, "任务已取消"));
    BOOST_TEST(contains(page, "已取消"));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'job.cancel'") == 1);
    BOOST_TEST(header(browser.post(path + "/cancellation", {}), "Location") == path, "it was over already");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'job.cancel'") == 1);
    BOOST_TEST(!runner.run_job());
}

BOOST_AUTO_TEST_CASE(another_does_not_find_it)
{
    work = [](const job::Task&, job::Progress& progress) {
        progress.name_file("a.csv", "text/csv");
        progress.write("x");
    };
    const auto path = done();
    auto other = sign_in(add_user("测试系统员", http::Role::administrator));
    BOOST_TEST(other.get(path).status == 404);
    BOOST_TEST(other.get(path + "/file").status == 404);
    BOOST_TEST(other.post(path + "/cancellation", {}).status == 404);
    BOOST_TEST(!contains(other.get("/job"), path));
    BOOST_TEST(browser.get("/job/none").status == 404);
}

BOOST_AUTO_TEST_CASE(the_list_says_what_to_do_when_it_is_empty_and_goes_by_pages)
{
    BOOST_TEST(contains(browser.get("/job"), "目前没有任务"));
    for (int i = 0; i < 51; ++i) ask();
    const auto first = browser.get("/job");
    BOOST_TEST(contains(first, "下一页"));
    BOOST_TEST(!contains(first, "回第一页"));
    const auto at = first.body.find("/job?before=");
    const auto second = browser.get(first.body.substr(at, first.body.find('"', at) - at));
    BOOST_TEST(contains(second, "回第一页"));
    BOOST_TEST(!contains(second, "下一页"));
}

BOOST_AUTO_TEST_SUITE_END()
