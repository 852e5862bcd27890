// SPDX-License-Identifier: MPL-2.0
// Every order, with and without a search, page by page from the beginning to the end and back.
#include "review/city.hpp"
#include "roster/roster_repository.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

using namespace tianbao;
using namespace tianbao::review;

namespace {

/// 260 enterprises more, in several districts, industries and states; some were submitted at the same moment.
struct Crowd : City {
    Crowd()
    {
        auto reader = pool.read();
        reader.execute_all(
            "INSERT INTO enterprise (id, uscc, name, legal_representative, status, district, industry, category, size, mobile, telephone,"
            " mobile_hash, mobile_tail, telephone_hash, telephone_tail, checked_at, created_at) SELECT CONCAT('01CROWD', LPAD(seq, 19, '0')), "
            "CONCAT('2', LPAD(seq * 37 MOD 1000, 17, '0')),"
            " CONCAT('众企', seq, '号'), '测试法人', 'in_business', ELT(1 + seq MOD 3, '310101', '310104', '310115'),"
            " ELT(1 + seq MOD 4, 'C35', 'A01', 'I64', 'F51'), ELT(1 + seq MOD 3, 'specialised', 'nurtured', 'other'),"
            " ELT(1 + seq MOD 4, 'large', 'medium', 'small', 'micro'), CONCAT('199', LPAD(seq, 8, '0')), CONCAT('021-5555 ', LPAD(seq, 4, '0')),"
            " CONCAT('199', LPAD(seq, 8, '0')), LPAD(seq, 4, '0'), CONCAT('5555', LPAD(seq, 4, '0')), LPAD(seq, 4, '0'),"
            " '2026-01-01', '2026-01-01' FROM seq_1_to_260",
            {});
        roster::RosterRepository(reader).draw(kPeriod, calendar, now);
        reader.execute_all("UPDATE roster r JOIN enterprise e ON e.id = r.enterprise_id SET r.state = ELT(1 + e.mobile MOD 5, 'missing', 'draft',"
                           " 'submitted', 'returned', 'accepted'), r.submission = e.mobile MOD 5 > 1, r.awaits_centre = e.mobile MOD 2,"
                           " r.is_late = e.mobile MOD 7 = 0, r.has_explanations = e.mobile MOD 3 = 0, r.submitted_at ="
                           " IF(e.mobile MOD 5 > 1, '2026-11-10' + INTERVAL (e.mobile MOD 40) MINUTE, NULL) WHERE e.name LIKE '众企%'",
                           {});
    }
    std::vector<ListRow> part(const ListFilter& filter, const ListPart& part)
    {
        auto reader = pool.read();
        return ListRepository(reader, now, "").rows(filter, part);
    }
    /// The codes of all pages of seven, one after the other.
    std::vector<std::string> pages(const ListFilter& filter, bool is_before)
    {
        std::vector<std::string> codes;
        std::optional<ListKey> from;
        if (is_before) from = last_key(filter);
        while (true) {
            const auto rows = part(filter, {from, is_before, 7});
            if (rows.empty()) return codes;
            std::vector<std::string> page;
            for (const auto& row : rows) page.push_back(row.uscc);
            codes.insert(is_before ? codes.begin() : codes.end(), page.begin(), page.end());
            from = key_of(is_before ? rows.front() : rows.back(), filter.order);
        }
    }
    std::optional<ListKey> last_key(const ListFilter& filter)
    {
        const auto all = part(filter, {{}, false, 1000});
        BOOST_REQUIRE(!all.empty());
        return key_of(all.back(), filter.order);
    }
    std::size_t many(const ListFilter& filter) { return part(filter, {{}, false, 1000}).size(); }
};

ListFilter asked(Order order, const std::string& typed = {}, const std::string& district = {}, std::optional<Standing> standing = {},
                 const std::string& section = {})
{
    ListFilter filter{kPeriod, {district}};
    filter.order = order;
    filter.typed = typed;
    filter.standing = standing;
    filter.section = section;
    return filter;
}

ListFilter unfiled(Order order, const std::string& typed = {}, const std::string& district = {})
{
    auto filter = asked(order, typed, district);
    filter.is_unfiled = true;
    return filter;
}

bool in_order(const ListRow& one, const ListRow& other, Order order)
{
    switch (order) {
    case Order::code:
        return one.uscc < other.uscc;
    case Order::district:
        return std::tie(one.district, one.uscc) < std::tie(other.district, other.uscc);
    case Order::section:
        return std::tie(one.section, one.uscc) < std::tie(other.section, other.uscc);
    case Order::newest:
    case Order::oldest:
        break;
    }
    if (!one.submitted_at || !other.submitted_at) return one.submitted_at.has_value() || (!other.submitted_at && one.uscc < other.uscc);
    return order == Order::newest ? *one.submitted_at >= *other.submitted_at : *one.submitted_at <= *other.submitted_at;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(review_list_parts, Crowd)

BOOST_AUTO_TEST_CASE(pages_leave_nobody_out_and_show_nobody_twice_in_any_order_forward_and_back)
{
    for (const auto order : kOrders) {
        for (const auto& filter :
             {asked(order), asked(order, {}, "310101"), asked(order, {}, {}, Standing::submitted), asked(order, {}, {}, {}, "C"),
              asked(order, "众企"), asked(order, "众企", "310104"), asked(order, "众企1"), asked(order, {}, {}, Standing::missing),
              unfiled(order), unfiled(order, {}, "310101"), unfiled(order, "众企1")}) {
            BOOST_TEST_CONTEXT(word_of(order) << " " << query_of(filter, true))
            {
                const auto all = part(filter, {{}, false, 1000});
                BOOST_REQUIRE(!all.empty());
                for (std::size_t i = 1; i < all.size(); ++i) BOOST_TEST(in_order(all[i - 1], all[i], order));
                std::vector<std::string> codes;
                for (const auto& row : all) codes.push_back(row.uscc);
                BOOST_TEST(pages(filter, false) == codes, boost::test_tools::per_element());
                const auto back = pages(filter, true);
                codes.pop_back(); // nothing before the last key is the last
                BOOST_TEST(back == codes, boost::test_tools::per_element());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(counts_are_those_of_the_rows_whatever_the_search)
{
    auto reader = pool.read();
    ListRepository list(reader, now, "");
    for (auto filter : {asked(Order::code), asked(Order::code, {}, "310115"), asked(Order::code, "众企"), asked(Order::code, "众企", "310104"),
                        asked(Order::code, "众企", {}, {}, "C"), asked(Order::code, "众企9"), asked(Order::code, {}, {}, {}, "F")}) {
        const auto counts = list.counts(filter);
        const auto beside = list.find(filter, {{}, false, 1}).counts;
        BOOST_TEST(beside.has_value() == (filter.typed != "众企"));
        if (beside) BOOST_TEST((*beside == counts));
        for (const auto standing : kStandings) {
            filter.standing = standing;
            const auto found = counts.find(standing);
            BOOST_TEST(many(filter) == static_cast<std::size_t>(found == counts.end() ? 0 : found->second));
        }
    }
}

BOOST_AUTO_TEST_CASE(who_has_not_filed_is_missing_or_has_a_draft_and_a_duty_narrows_every_list)
{
    change("UPDATE roster r JOIN enterprise e ON e.id = r.enterprise_id SET r.duty = 'outside' WHERE CRC32(e.uscc) MOD 11 = 0 AND e.name LIKE '众企%'");
    auto reader = pool.read();
    ListRepository list(reader, now, "");
    for (const auto* typed : {"", "众企", "众企1"}) {
        for (const auto* duty : {"", "due", "outside"}) {
            BOOST_TEST_CONTEXT(typed << " " << duty)
            {
                auto filter = unfiled(Order::code, typed);
                filter.duty = duty;
                const std::string rows = "SELECT COUNT(*) FROM roster r JOIN enterprise e ON e.id = r.enterprise_id WHERE r.period = 202610"
                                         " AND r.standing IN ('missing', 'draft') AND e.name LIKE '%" +
                                         std::string(typed) + "%' AND (r.duty = '" + duty + "' OR '' = '" + duty + "')";
                const auto expected = text(rows.c_str());
                BOOST_TEST(std::to_string(many(filter)) == expected);
                BOOST_TEST(std::to_string(count_of(list.counts(filter), filter)) == expected);
                BOOST_TEST(expected != "0");
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(filings_with_adjusted_values_are_found_be_they_few_or_many)
{
    const auto adjust = [&](const std::string& where) {
        pool.read().execute_all("INSERT INTO filing_adjustment (id, period, enterprise_id, number, place, filed, value, reason, level, set_at, set_by)"
                                " SELECT r.enterprise_id, r.period, r.enterprise_id, 1, 'A01.m', '1', '2.00', '', 'district', NOW(6), '' FROM roster r"
                                " JOIN enterprise e ON e.id = r.enterprise_id WHERE " +
                                    where,
                                {});
    };
    auto reader = pool.read();
    ListRepository list(reader, now, "");
    auto filter = asked(Order::code);
    filter.has_adjustments = true;
    BOOST_TEST(many(filter) == 0U);

    adjust("e.name NOT LIKE '众企%'"); // also beside what was never submitted, which none stands beside
    const auto found = list.find(filter, {{}, false, 10});
    BOOST_REQUIRE_EQUAL(found.rows.size(), 1U);
    BOOST_TEST(found.rows.front().uscc == kSubmittedCode);
    const Counts one{{Standing::submitted, 1}};
    BOOST_REQUIRE(found.counts.has_value());
    BOOST_TEST((*found.counts == one));
    BOOST_TEST((list.counts(filter) == one));
    filter.scope.district = "310104";
    BOOST_TEST(many(filter) == 0U);
    filter.scope.district.clear();

    adjust("e.name LIKE '众企%'");
    change("INSERT INTO filing (period, enterprise_id, form_version, state, version, cells, district, saved_at, submission) SELECT r.period,"
           " r.enterprise_id, 'x', 'submitted', 1, '{}', r.district, NOW(6), 1 FROM roster r JOIN enterprise e ON e.id = r.enterprise_id"
           " WHERE e.name LIKE '众企%' AND r.submission = 1");
    const auto all = many(filter);
    BOOST_TEST(all > 1U);
    BOOST_TEST(std::to_string(all) == text("SELECT COUNT(*) FROM filing WHERE submission = 1"));
    BOOST_TEST(pages(filter, false).size() == all);
    filter.typed = "众企1";
    BOOST_TEST(std::to_string(many(filter)) == text("SELECT COUNT(*) FROM filing f JOIN enterprise e ON e.id = f.enterprise_id"
                                                    " WHERE f.submission = 1 AND e.name LIKE '众企1%'"));
    change("UPDATE filing_adjustment SET stands = NULL");
    filter.typed.clear();
    BOOST_TEST(many(filter) == 0U);
}

BOOST_AUTO_TEST_CASE(filters_hold_together)
{
    auto filter = asked(Order::code, "众企");
    filter.category = enterprise::Category::other;
    filter.size = enterprise::SizeClass::micro;
    filter.has_explanations = true;
    for (const auto& row : part(filter, {{}, false, 1000})) {
        BOOST_TEST((row.category == enterprise::Category::other));
        BOOST_TEST((row.size == enterprise::SizeClass::micro));
        BOOST_TEST(row.has_explanations);
    }
    BOOST_TEST(many(filter) > 0U);
    filter.lateness = Lateness::late;
    for (const auto& row : part(filter, {{}, false, 1000})) BOOST_TEST(row.is_late);
}

BOOST_AUTO_TEST_CASE(overdue_is_who_submitted_nothing_once_the_last_day_is_over_and_has_no_longer_one)
{
    auto filter = asked(Order::code);
    filter.lateness = Lateness::overdue;
    auto reader = pool.read();
    BOOST_TEST(ListRepository(reader, now, "").rows(filter, {{}, false, 1000}).empty());
    const auto late = now + std::chrono::hours{24 * 5};
    const auto rows = ListRepository(reader, late, "specialised,nurtured,other").rows(filter, {{}, false, 1000});
    BOOST_REQUIRE(!rows.empty());
    for (const auto& row : rows) BOOST_TEST((row.standing == Standing::missing || row.standing == Standing::draft));
    const auto of_one = ListRepository(reader, late, "specialised").rows(filter, {{}, false, 1000});
    BOOST_TEST(of_one.size() < rows.size());
    for (const auto& row : of_one) BOOST_TEST((row.category == enterprise::Category::specialised));
    reader.execute_all("INSERT INTO period_extension SELECT id, 202610, '2026-11-25', '测试', '2026-11-01', id FROM enterprise WHERE uscc = ?",
                       {db::value_of(rows.front().uscc)});
    BOOST_TEST(ListRepository(reader, late, "specialised,nurtured,other").rows(filter, {{}, false, 1000}).size() == rows.size() - 1);
}

BOOST_AUTO_TEST_CASE(a_telephone_number_finds_its_enterprise_and_that_of_a_filler)
{
    change("UPDATE user SET mobile = '13911112222', mobile_hash = mobile, mobile_tail = RIGHT(mobile, 4) WHERE role = 'user'");
    for (const auto* typed : {"19900000123", "0123", "021-5555 0123", "55550123"}) {
        const auto rows = part(asked(Order::code, typed), {{}, false, 10});
        BOOST_REQUIRE_EQUAL(rows.size(), 1U);
        BOOST_TEST(rows[0].name == "众企123号");
    }
    for (const auto* typed : {"13911112222", "2222"}) {
        const auto rows = part(asked(Order::code, typed), {{}, false, 10});
        BOOST_REQUIRE_EQUAL(rows.size(), 1U);
        BOOST_TEST(rows[0].name == "测试企业一");
    }
    BOOST_TEST(part(asked(Order::code, "1391111"), {{}, false, 10}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
