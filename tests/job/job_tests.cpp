// SPDX-License-Identifier: MPL-2.0
#include "job/job.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::job;
using namespace std::chrono_literals;

namespace {

constexpr Instant kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23}};

Job job_in(State state)
{
    Job job{JobId::fresh(kNow), "export", kNow, state, 0, {}, {}, {}, {}, {}, {}, 0};
    return job;
}

} // namespace

BOOST_AUTO_TEST_SUITE(job_rules)

BOOST_AUTO_TEST_CASE(a_page_asks_again_while_the_job_is_open_but_not_for_ever)
{
    for (const auto state : {State::waiting, State::running}) {
        BOOST_TEST((refresh_after(job_in(state), kNow) == 3s));
        BOOST_TEST((refresh_after(job_in(state), kNow + 5min) == 15s));
        BOOST_TEST(!refresh_after(job_in(state), kNow + 20min).has_value());
    }
    for (const auto state : {State::done, State::failed, State::cancelled}) BOOST_TEST(!refresh_after(job_in(state), kNow).has_value());
}

BOOST_AUTO_TEST_CASE(a_file_is_there_when_the_job_is_done)
{
    auto job = job_in(State::running);
    job.file_name = "a.csv";
    BOOST_TEST(!job.has_file());
    job.state = State::done;
    BOOST_TEST(job.has_file());
    job.file_name.clear();
    BOOST_TEST(!job.has_file());
}

BOOST_AUTO_TEST_CASE(a_duty_is_due_again_after_its_time_counted_from_its_beginning)
{
    BOOST_TEST((next_due(kNow, 1h, kNow + 1min) == kNow + 1h));
    BOOST_TEST((next_due(kNow, 1h, kNow + 2h) == kNow + 2h));
}

BOOST_AUTO_TEST_CASE(a_state_is_one_of_five_words)
{
    BOOST_TEST((state_from("cancelled") == State::cancelled));
    BOOST_CHECK_THROW(state_from("Done"), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
