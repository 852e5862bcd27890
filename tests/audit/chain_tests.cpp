// SPDX-License-Identifier: MPL-2.0
#include "audit/chain.hpp"
#include "audit/retention.hpp"
#include "util/id.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::audit;

namespace {

using namespace std::chrono;

constexpr Instant kNow{sys_days{year{2026} / 11 / 20} + 6h};

EventRow row()
{
    return {"01KAFZ3C00ABCDEFGHJKMNPQRS",
            "2026-11-20 06:00:00.000000",
            "filing.save",
            "01KAFZ3C00ABCDEFGHJKMNPQR1",
            "filing",
            "x/2026-10",
            "{}",
            "127.0.0.1",
            "0123456789abcdef0123456789abcdef"};
}

} // namespace

BOOST_AUTO_TEST_SUITE(audit_chain)

BOOST_AUTO_TEST_CASE(the_hash_of_a_row_stays_what_it_was_when_the_row_was_sealed)
{
    BOOST_TEST(hash_of(row()) == "7978b1b876b50410b53d5237af11aa125d116328f43bef0e16ce777fe7f75740");
    auto nobody = row();
    nobody.actor.reset();
    BOOST_TEST(hash_of(nobody) == "c2285e0b4545ed4bb6d8458e2f9c2d84e194c1955d2d00bc57132650d79f74cb");
}

BOOST_AUTO_TEST_CASE(every_column_of_a_row_is_in_its_hash)
{
    const auto whole = hash_of(row());
    for (auto column : {&EventRow::id, &EventRow::at, &EventRow::act, &EventRow::object_kind, &EventRow::object_id, &EventRow::detail,
                        &EventRow::client_address, &EventRow::request_id}) {
        auto changed = row();
        changed.*column += "x";
        BOOST_TEST(hash_of(changed) != whole);
    }
    auto changed = row();
    changed.actor = "";
    const auto empty = hash_of(changed);
    changed.actor.reset();
    BOOST_TEST(hash_of(changed) != empty);
    BOOST_TEST(empty != whole);
}

BOOST_AUTO_TEST_CASE(what_moves_from_one_column_to_the_next_is_another_row)
{
    auto one = row();
    one.object_kind = "filing\n3:";
    one.object_id = "x";
    auto other = row();
    other.object_kind = "filing";
    other.object_id = "\n3:x";
    BOOST_TEST(hash_of(one) != hash_of(other));
}

BOOST_AUTO_TEST_CASE(each_seal_hangs_on_the_one_before)
{
    const std::vector<Link> links{{"01A", "aa"}, {"01B", "bb"}};
    const auto first = seal_after(std::nullopt, links, kNow);
    BOOST_TEST(first.number == 1);
    BOOST_TEST(first.previous_hash == std::string(64, '0'));
    BOOST_TEST(first.first_id == "01A");
    BOOST_TEST(first.last_id == "01B");
    BOOST_TEST(first.events == 2);
    BOOST_TEST(first.hash == hash_of(first));
    const auto second = seal_after(first, links, kNow);
    BOOST_TEST(second.number == 2);
    BOOST_TEST(second.previous_hash == first.hash);
    BOOST_TEST(second.hash != first.hash);
    BOOST_TEST(content_hash_of({links[1], links[0]}) != first.content_hash);
}

BOOST_AUTO_TEST_CASE(a_clock_that_ran_ahead_once_does_not_shut_out_what_comes_after)
{
    Seal last;
    last.sealed_at = kNow + hours{5};
    BOOST_TEST(least_id_after(last, kNow) == first_id_text(kNow - kLatest));
    last.sealed_at = kNow - hours{5};
    BOOST_TEST(least_id_after(last, kNow) == first_id_text(kNow - hours{5} - kLatest));
}

BOOST_AUTO_TEST_CASE(an_id_tells_the_millisecond_in_which_it_was_made)
{
    const auto at = kNow + microseconds{123456};
    BOOST_TEST((instant_of_id(new_id_text(at)) == kNow + milliseconds{123}));
    BOOST_TEST(first_id_text(at) <= new_id_text(at));
    BOOST_TEST(first_id_text(at + milliseconds{1}) > new_id_text(at));
}

BOOST_AUTO_TEST_CASE(rows_are_kept_for_180_days_whatever_is_configured)
{
    const auto today = shanghai_day(kNow);
    const auto ago = [&](int count) { return year_month_day{sys_days{today} - days{count}}; };
    BOOST_TEST(may_purge(ago(180), days{0}, kNow));
    BOOST_TEST(!may_purge(ago(179), days{0}, kNow));
    BOOST_TEST(!may_purge(ago(180), days{365}, kNow));
    BOOST_TEST(may_purge(ago(365), days{365}, kNow));
    BOOST_TEST(!may_purge(today, days{180}, kNow));
}

BOOST_AUTO_TEST_SUITE_END()
