// SPDX-License-Identifier: MPL-2.0
#include "net/mail_fate.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao::net;

BOOST_AUTO_TEST_SUITE(net_mail_fate)

BOOST_AUTO_TEST_CASE(each_fault_decides_what_becomes_of_the_mail)
{
    constexpr int kMost = 3;
    const struct {
        MailFault fault;
        MailVerdict at_first, at_last;
    } cases[] = {
        {MailFault::recipient_refused, {MailFate::refused}, {MailFate::refused}},
        {MailFault::refused, {MailFate::failed}, {MailFate::failed}},
        {MailFault::doubtful, {MailFate::doubtful}, {MailFate::doubtful}},
        {MailFault::deferred, {MailFate::put_off}, {MailFate::failed}},
        {MailFault::unreachable, {MailFate::put_off, true}, {MailFate::failed, true}},
        {MailFault::timed_out, {MailFate::put_off, true}, {MailFate::failed, true}},
        {MailFault::not_trusted, {MailFate::put_off, true}, {MailFate::failed, true}},
        {MailFault::log_in_refused, {MailFate::put_off, true}, {MailFate::failed, true}},
    };
    for (const auto& each : cases) {
        for (const int attempts : {0, 1}) BOOST_TEST((verdict_on(each.fault, attempts, kMost) == each.at_first), name_of(each.fault) << " after " << attempts);
        for (const int attempts : {2, 3}) BOOST_TEST((verdict_on(each.fault, attempts, kMost) == each.at_last), name_of(each.fault) << " after " << attempts);
    }
}

BOOST_AUTO_TEST_CASE(a_refusal_has_the_servers_words_or_its_own_name)
{
    BOOST_TEST(words_of({MailFault::refused, "550 no"}) == "550 no");
    BOOST_TEST(words_of({MailFault::timed_out, ""}) == name_of(MailFault::timed_out));
}

BOOST_AUTO_TEST_SUITE_END()
