// SPDX-License-Identifier: MPL-2.0
#include "home/metrics_handlers.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace tianbao;
using namespace std::chrono_literals;
using support::has;

struct Monitored : support::Site {
    http::Metrics counts;
    std::vector<std::string> readers{"192.0.2.7"};
    home::MetricsHandlers handlers{database.pool(), clock, counts, readers};

    http::Request from(const std::string& address)
    {
        auto request = get({});
        request.client_address = address;
        return request;
    }
    std::string asked() { return handlers.metrics(from("192.0.2.7"), {}).body; }
};

bool holds(const std::string& text, std::string_view line)
{
    return text.find("\n" + std::string(line) + "\n") != std::string::npos;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(home_metrics, Monitored)

BOOST_AUTO_TEST_CASE(answers_are_counted_by_method_class_and_time_on_both_sides_of_a_bound)
{
    counts.count(http::Method::get, 200, 5ms);
    counts.count(http::Method::head, 404, 5001us);
    counts.count(http::Method::post, 303, 3s);
    const auto text = asked();
    BOOST_TEST(holds(text, R"(tianbao_answers_total{method="get",status="2xx"} 1)"));
    BOOST_TEST(holds(text, R"(tianbao_answers_total{method="get",status="4xx"} 1)"));
    BOOST_TEST(holds(text, R"(tianbao_answers_total{method="post",status="3xx"} 1)"));
    BOOST_TEST(holds(text, R"(tianbao_answer_seconds_bucket{method="get",le="0.0025"} 0)"));
    BOOST_TEST(holds(text, R"(tianbao_answer_seconds_bucket{method="get",le="0.005"} 1)"));
    BOOST_TEST(holds(text, R"(tianbao_answer_seconds_bucket{method="get",le="0.01"} 2)"));
    BOOST_TEST(holds(text, R"(tianbao_answer_seconds_bucket{method="get",le="+Inf"} 2)"));
    BOOST_TEST(holds(text, R"(tianbao_answer_seconds_bucket{method="post",le="2.5"} 0)"));
    BOOST_TEST(holds(text, R"(tianbao_answer_seconds_count{method="post"} 1)"));
    BOOST_TEST(holds(text, R"(tianbao_answer_seconds_sum{method="get"} 0.010001)"));
}

BOOST_AUTO_TEST_CASE(what_waits_is_told_with_its_age)
{
    database.pool().read().execute_all("INSERT INTO job (id, kind, asked_by, asked_at, parameters) VALUES ('01WAITS00000000000000000AA', 'x', 'y', '" +
                                          sql_text(now - 90s) + "', '{}')",
                                          {});
    database.pool().read().execute_all("INSERT INTO duty (name, next_at, last_done_at) VALUES ('audit.seal', '" + sql_text(now) + "', '" +
                                          sql_text(now - 30s) + "')",
                                          {});
    const auto text = asked();
    BOOST_TEST(holds(text, "tianbao_jobs_waiting 1"));
    BOOST_TEST(holds(text, "tianbao_oldest_job_seconds 90"));
    BOOST_TEST(holds(text, R"(tianbao_duty_age_seconds{duty="audit.seal"} 30)"));
    BOOST_TEST(holds(text, "tianbao_database_up 1"));
}

BOOST_AUTO_TEST_CASE(nobody_else_finds_the_page)
{
    BOOST_CHECK_THROW(handlers.metrics(from("192.0.2.8"), {}), http::NotFound);
    readers.clear();
    BOOST_CHECK_THROW(handlers.metrics(from("192.0.2.7"), {}), http::NotFound);
}

BOOST_AUTO_TEST_CASE(the_workers_of_one_master_count_together)
{
    http::share_metrics();
    const http::Metrics here;
    const pid_t worker = fork();
    if (worker == 0) {
        http::Metrics().count(http::Method::post, 500, 1ms);
        _exit(0);
    }
    waitpid(worker, nullptr, 0);
    unsetenv("TIANBAO_METRICS_FD");
    BOOST_TEST(holds(here.text(), R"(tianbao_answers_total{method="post",status="5xx"} 1)"));
}

BOOST_AUTO_TEST_SUITE_END()
