// SPDX-License-Identifier: MPL-2.0
// The rights matrix with real ids: every route whose address names a thing is tried with one of one's own and with somebody else's, and
// every route of an enterprise with enterprises that have moved, too. A route that has no row in the tables of id_scene.hpp fails.
#include "pages/id_scene.hpp"

using namespace tianbao;
using namespace tianbao::pages;

BOOST_FIXTURE_TEST_SUITE(rights_matrix_ids, IdScene)

BOOST_AUTO_TEST_CASE(every_route_that_names_a_thing_has_its_row)
{
    add_things();
    for (const auto& route : app().dispatch().routes()) {
        if (names_a_thing(route)) {
            const auto* row = row_of(route);
            BOOST_REQUIRE_MESSAGE(row, "no foreign id for " << route.pattern);
            BOOST_TEST(things.contains(row->thing), row->thing);
        }
        if (route.pattern.find("{uscc}") != std::string::npos && !is_of_the_enterprises(route))
            BOOST_TEST((enterprise_row_of(route) != nullptr), "no kind for " << route.pattern);
    }
}

BOOST_AUTO_TEST_CASE(a_thing_of_somebody_else_is_not_found)
{
    add_things();
    for (const auto& person : people) {
        for (const auto& route : app().dispatch().routes()) {
            if (!names_a_thing(route) || route.access == Access::anyone || !may(person, route)) continue;
            const auto* row = row_of(route);
            BOOST_REQUIRE(row);
            const auto& pair = things.at(row->thing);
            for (const bool is_own : {false, true}) {
                const auto answer = call(person, route, is_own ? pair.own : pair.other, kOwn);
                BOOST_TEST_CONTEXT(static_cast<int>(person.role) << " " << route.pattern << (is_own ? " own " : " other ") << answer.status)
                {
                    check(answer, reaches(person, row->reach, pair, is_own) ? Answer::found : Answer::not_found);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(what_a_stranger_tried_has_changed_nothing)
{
    add_things();
    const Person stranger{elsewhere, Role::district_officer, "310115"};
    for (const auto& route : app().dispatch().routes()) {
        if (!names_a_thing(route) || route.method != Method::post || !may(stranger, route) || row_of(route)->reach == Reach::everybody) continue;
        const auto& pair = things.at(row_of(route)->thing);
        if (row_of(route)->thing == "district") continue; // a contact that nobody has written yet: there is no row to change
        BOOST_TEST(call(stranger, route, pair.own, kOwn).status == 404, route.pattern);
    }
    BOOST_TEST(text("SELECT state FROM appeal WHERE id = '" + things["appeal"].own + "'") == "waiting");
    BOOST_TEST(text("SELECT is_open FROM association_request WHERE id = '" + things["request"].own + "'") == "1");
    BOOST_TEST(text("SELECT COUNT(*) FROM stock_answer") == "2");
    BOOST_TEST(text("SELECT COUNT(*) FROM notice WHERE withdrawn_at IS NULL") == "2");
    BOOST_TEST(text("SELECT COUNT(*) FROM enterprise_key WHERE revoked_at IS NULL") == "2");
}

BOOST_AUTO_TEST_CASE(enterprises_that_moved_are_answered_by_the_table)
{
    add_moved();
    const Person city{people[2]};
    const std::vector<Person> near{{officer, Role::district_officer, "310101"}, people[people.size() - 2], people.back()};
    const Person far{elsewhere, Role::district_officer, "310115"};
    for (const auto& route : app().dispatch().routes()) {
        if (route.pattern.find("{uscc}") == std::string::npos || is_of_the_enterprises(route)) continue;
        const auto* row = enterprise_row_of(route);
        BOOST_REQUIRE_MESSAGE(row, route.pattern);
        const auto expect = [&](const Person& person, const std::string& uscc, Answer expected) {
            if (!may(person, route)) return;
            const auto answer = call(person, route, {}, uscc);
            BOOST_TEST_CONTEXT(row->kind << ": " << static_cast<int>(person.role) << " " << route.pattern << " " << uscc << " " << answer.status)
            {
                check(answer, expected);
            }
        };
        for (const auto& person : near) {
            expect(person, kOwn, row->own);
            expect(person, kOther, row->other);
            expect(person, kMovedOut, row->moved_out);
            expect(person, kMovedIn, row->moved_in);
        }
        expect(far, kOther, row->own);
        expect(far, kOwn, row->other);
        expect(far, kMovedIn, row->moved_out);
        expect(far, kMovedOut, row->moved_in);
        for (const auto& uscc : {kOwn, kOther, kMovedOut, kMovedIn}) expect(city, uscc, Answer::found);
    }
}

BOOST_AUTO_TEST_CASE(a_period_counts_a_filing_where_it_was_filed)
{
    add_moved();
    auto near = sign_in(officer);
    auto far = sign_in(elsewhere);
    for (const auto* address : {"/review?period=2026-10", "/review?period=2026-10&state=submitted"}) {
        BOOST_TEST(contains(near.get(address), "迁出企业"));
        BOOST_TEST(!contains(near.get(address), "迁入企业"));
        BOOST_TEST(contains(far.get(address), "迁入企业"));
        BOOST_TEST(!contains(far.get(address), "迁出企业"));
    }
    const auto state = [&](const std::string& uscc) {
        return text("SELECT f.state FROM filing f JOIN enterprise e ON e.id = f.enterprise_id WHERE e.uscc = '" + uscc + "'");
    };
    const auto give_back = [&](Browser& desk, const std::string& uscc) {
        return desk.post("/review/bulk/return",
                         {{"period", "2026-10"}, {"chosen." + uscc, "0"}, {"reason_class", "unit"}, {"reason", "营业收入疑似以元填报。"}});
    };
    give_back(near, kMovedIn);
    BOOST_TEST(state(kMovedIn) == "submitted");
    give_back(far, kMovedIn);
    BOOST_TEST(state(kMovedIn) == "returned");
    const auto reminded = [&](Browser& desk) { return desk.post("/reminder/preview", {{"period", "2026-10"}, {"codes", kMovedIn}}); };
    BOOST_TEST(!contains(reminded(near), "迁入企业"));
    BOOST_TEST(contains(reminded(far), "迁入企业"));
}

BOOST_AUTO_TEST_SUITE_END()
