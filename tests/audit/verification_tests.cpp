// SPDX-License-Identifier: MPL-2.0
#include "audit/purging.hpp"
#include "audit/seal_repository.hpp"
#include "audit/trail.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::audit;
using namespace std::chrono_literals;

namespace {

/// Three seals of three rows each.
struct Sealed : Trail {
    Seal first = sealed(3);
    Seal second = sealed(3);
    Seal third = sealed(3);

    std::string link(int n) { return text("SELECT hash FROM audit_link WHERE event_id = '" + row(n) + "'"); }
    void change_row(int n, const std::string& what) { change("UPDATE audit_event SET " + what + " WHERE id = '" + row(n) + "'"); }
    /// What somebody does who owns the tables and knows the program: makes a seal anew over the rows as they are now.
    void forge(std::int64_t number)
    {
        SealRepository seals(pool.read());
        std::vector<Link> links;
        for (const auto& linked : seals.rows_of(number, number)) links.push_back({linked.row->id, hash_of(*linked.row)});
        const auto sealed_at = seals.find(number)->sealed_at;
        change("DELETE FROM audit_link WHERE seal = " + std::to_string(number));
        change("DELETE FROM audit_seal WHERE number = " + std::to_string(number));
        seals.append(seal_after(number == 1 ? std::nullopt : seals.find(number - 1), links, sealed_at), links);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(audit_verification, Sealed)

BOOST_AUTO_TEST_CASE(a_change_of_any_column_is_found_and_the_row_named)
{
    const auto changed = row(5);
    for (const auto* what : {"at = at + INTERVAL 1 SECOND", "act = 'filing.submit'", "actor_id = NULL", "object_kind = 'x'", "object_id = 'two'",
                             "detail = '{\"version\": \"1\"}'", "client_address = '10.0.0.1'", "request_id = ''"}) {
        change("CREATE OR REPLACE TABLE audit_event_before AS SELECT * FROM audit_event");
        change_row(5, what);
        const auto seen = look();
        BOOST_TEST_CONTEXT(what)
        {
            BOOST_REQUIRE(seen.breach);
            BOOST_TEST((seen.breach->breach == Breach::event_changed));
            BOOST_TEST(seen.breach->seal == 2);
            BOOST_TEST(seen.breach->event == changed);
        }
        change("REPLACE INTO audit_event SELECT * FROM audit_event_before");
        BOOST_TEST(state() == "whole");
    }
    change("DROP TABLE audit_event_before");
}

BOOST_AUTO_TEST_CASE(a_removed_row_is_found_with_its_link_and_without)
{
    const auto gone = row(4);
    change("DELETE FROM audit_event WHERE id = '" + gone + "'");
    BOOST_TEST(state() == "event_missing 2");
    BOOST_TEST(look().breach->event == gone);
    change("DELETE FROM audit_link WHERE event_id = '" + gone + "'");
    BOOST_TEST(state() == "rows_changed 2");
}

BOOST_AUTO_TEST_CASE(a_row_put_in_later_is_found_whether_it_is_linked_or_not)
{
    now += 3h;
    sealed(1);
    act(now - 2h, "forged");
    BOOST_TEST(!seal_next(pool, now));
    BOOST_TEST(state() == "event_put_in 0");
    const auto forged = text("SELECT id FROM audit_event WHERE object_id = 'forged'");
    BOOST_TEST(look().breach->event == forged);
    change("INSERT INTO audit_link (seal, event_id, hash) VALUES (2, '" + forged + "', '" + std::string(64, 'a') + "')");
    BOOST_TEST(state() == "event_changed 2");
    forge(2);
    BOOST_TEST(state() == "seal_out_of_chain 3");
}

BOOST_AUTO_TEST_CASE(a_row_put_in_later_and_sealed_by_hand_is_found)
{
    now += 3h;
    sealed(1);
    act(now - 2h, "forged");
    SealRepository seals(pool.read());
    const auto rows = seals.unsealed("", 10);
    const std::vector<Link> links{{rows.back().id, hash_of(rows.back())}};
    seals.append(seal_after(seals.last(), links, now), links);
    BOOST_TEST(state() == "event_put_in 5");
}

BOOST_AUTO_TEST_CASE(rows_in_another_order_are_found)
{
    change("UPDATE audit_event SET id = CONCAT(LEFT(id, 25), IF(RIGHT(id, 1) = 'X', 'Y', 'X')) WHERE id = '" + row(4) + "'");
    BOOST_TEST(state() == "event_missing 2");
    Sealed again;
    again.change_row(4, "detail = '{}'");
    again.change("UPDATE audit_link SET hash = '" + std::string(64, 'b') + "' WHERE event_id = '" + again.row(4) + "'");
    BOOST_TEST(again.state() == "event_changed 2");
}

BOOST_AUTO_TEST_CASE(two_rows_that_change_places_are_found)
{
    const auto one = row(4), two = row(5);
    change("UPDATE audit_event SET id = 'x' WHERE id = '" + one + "'");
    change("UPDATE audit_event SET id = '" + one + "' WHERE id = '" + two + "'");
    change("UPDATE audit_event SET id = '" + two + "' WHERE id = 'x'");
    BOOST_TEST(state() == "event_changed 2");
}

BOOST_AUTO_TEST_CASE(a_changed_removed_or_moved_seal_is_found)
{
    for (const auto* what : {"first_id = 'x'", "last_id = 'x'", "events = 4", "content_hash = 'x'", "previous_hash = 'x'", "hash = 'x'",
                             "sealed_at = sealed_at + INTERVAL 1 MICROSECOND"}) {
        change("CREATE OR REPLACE TABLE audit_seal_before AS SELECT * FROM audit_seal");
        change(std::string("UPDATE audit_seal SET ") + what + " WHERE number = 2");
        BOOST_TEST(state() == "seal_changed 2", what);
        change("REPLACE INTO audit_seal SELECT * FROM audit_seal_before");
    }
    change("DROP TABLE audit_seal_before");
    BOOST_TEST(state() == "whole");
    change("DELETE FROM audit_seal WHERE number = 2");
    BOOST_TEST(state() == "seal_missing 2");
    change("DELETE FROM audit_seal WHERE number = 1");
    BOOST_TEST(state() == "seal_missing 1");
}

BOOST_AUTO_TEST_CASE(who_makes_a_seal_anew_breaks_the_next_one)
{
    change_row(5, "act = 'filing.submit'");
    forge(2);
    BOOST_TEST(state() == "seal_out_of_chain 3");
    forge(3);
    BOOST_TEST(state() == "whole"); // the whole rest of the chain made anew shows only against what was kept elsewhere
    BOOST_TEST(state({{}, {third.hash}}) == "kept_hash_unknown 0");
    BOOST_TEST(state({{second.hash}, {}}) == "kept_hash_unknown 0");
    BOOST_TEST(state({{}, {first.hash}}) == "whole");
}

BOOST_AUTO_TEST_CASE(a_tail_that_was_cut_off_shows_against_a_kept_hash)
{
    BOOST_TEST(state({{}, {third.hash, first.hash}}) == "whole");
    change("DELETE FROM audit_seal WHERE number = 3");
    BOOST_TEST(state() == "seal_missing 3"); // its links are still there
    change("DELETE e FROM audit_event e JOIN audit_link l ON l.event_id = e.id WHERE l.seal = 3");
    change("DELETE FROM audit_link WHERE seal = 3");
    BOOST_TEST(state() == "whole");
    const auto seen = look({{}, {third.hash}});
    BOOST_TEST((seen.breach->breach == Breach::kept_hash_unknown));
    BOOST_TEST(text_of(seen).find("BROKEN: no seal has the hash " + third.hash) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_verification_may_begin_with_a_seal_whose_hash_was_kept)
{
    const auto seen = look({{third.hash, second.hash}, {}});
    BOOST_TEST(!seen.breach);
    BOOST_TEST(seen.first_seal == 2);
    BOOST_TEST(seen.seals == 2);
    change_row(1, "act = 'x'");
    BOOST_TEST(state({{second.hash}, {}}) == "whole");
    BOOST_TEST(state() == "event_changed 1");
    change_row(9, "act = 'x'");
    BOOST_TEST(state({{second.hash}, {}}) == "event_changed 3");
}

BOOST_AUTO_TEST_CASE(a_verification_is_an_act_itself)
{
    verify_and_record(pool, {}, now += 1s);
    BOOST_TEST(text("SELECT detail FROM audit_event WHERE act = 'audit.verify'").find("\"result\":\"whole\"") != std::string::npos);
    BOOST_TEST(look().waiting == 1);
    change_row(1, "act = 'x'");
    verify_and_record(pool, {}, now += 1s);
    BOOST_TEST(text("SELECT detail FROM audit_event WHERE act = 'audit.verify' ORDER BY id DESC").find("\"result\":\"event_changed\"") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(purged_rows_are_gone_their_seals_stay_and_the_chain_holds)
{
    now += 24h * 200;
    sealed(2);
    const auto before = shanghai_day(now - 24h * 181);
    const auto purged = purge(pool, before, now += 1s);
    BOOST_TEST(purged.through == 3);
    BOOST_TEST(purged.events == 9);
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_seal") == "4");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event") == "3"); // two and the purge itself
    BOOST_TEST(state() == "whole");
    BOOST_TEST(look().purged_through == 3);
    BOOST_TEST(seal_next(pool, now += 1s)->events == 1);
    BOOST_TEST(state({{}, {second.hash}}) == "whole");
    BOOST_TEST(purge(pool, before, now += 1s).events == 0);
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'audit.purge'") == "1");
}

BOOST_AUTO_TEST_CASE(a_purge_that_was_broken_off_goes_on)
{
    now += 24h * 200;
    const auto before = shanghai_day(now - 24h * 181);
    {
        auto tx = pool.begin();
        record(tx, operator_source(now), {"audit.purge", "audit", "", {{"through", "3"}, {"before", day_text(before)}}});
        SealRepository(tx).remove_content(1);
        tx.commit();
    }
    BOOST_TEST(state() == "whole");
    const auto purged = purge(pool, before, now += 1s);
    BOOST_TEST(purged.through == 3);
    BOOST_TEST(purged.events == 6);
    BOOST_TEST(state() == "whole");
}

BOOST_AUTO_TEST_CASE(a_purge_before_its_time_is_a_breach)
{
    now += 24h * 20;
    purge(pool, shanghai_day(now - 24h * 2), now);
    BOOST_TEST(state() == "purged_before_time 1");
}

BOOST_AUTO_TEST_CASE(nothing_is_purged_where_nothing_is_old_enough)
{
    BOOST_TEST(purge(pool, shanghai_day(now - 24h * 200), now).through == 0);
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event") == "9");
}

BOOST_AUTO_TEST_SUITE_END()
