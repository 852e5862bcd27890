// SPDX-License-Identifier: MPL-2.0
#include "review/chosen.hpp"
#include "support/site.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::review;

namespace {

struct Basis : support::Site {
    ListFilter read(std::vector<http::FormField> fields, const Scope& scope = {})
    {
        return read_list_filter(http::FormData(std::move(fields)), {scope, {2026, 10}, districts, sections});
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(review_list_filter, Basis)

BOOST_AUTO_TEST_CASE(a_filter_is_carried_in_an_address_and_read_again)
{
    const std::vector<http::FormField> fields{{"period", "2026-09"},    {"state", "submitted"}, {"district", "310104"}, {"industry", "C"},
                                              {"category", "nurtured"}, {"size", "small"},      {"late", "overdue"},    {"explained", "yes"},
                                              {"adjusted", "yes"},      {"q", "电气 & 设备"},     {"sort", "newest"}};
    const auto filter = read(fields);
    BOOST_TEST((filter.standing == Standing::submitted));
    BOOST_TEST((filter.lateness == Lateness::overdue));
    BOOST_TEST((filter.order == Order::newest));
    BOOST_TEST(filter.has_adjustments);
    const auto written = fields_of(filter, true);
    BOOST_REQUIRE_EQUAL(written.size(), fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        BOOST_TEST(written[i].name == fields[i].name);
        BOOST_TEST(written[i].value == fields[i].value);
    }
    BOOST_TEST(query_of(filter, true).find("q=%E7%94%B5%E6%B0%94%20%26%20") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(who_has_not_filed_is_one_word_for_two_standings)
{
    const auto filter = read({{"state", "unfiled"}, {"duty", "due"}});
    BOOST_TEST(filter.is_unfiled);
    BOOST_TEST(!filter.standing.has_value());
    BOOST_TEST(query_of(filter, true) == "period=2026-10&state=unfiled&duty=due");
    for (const auto standing : kStandings) BOOST_TEST(filter.shows(standing) == (standing == Standing::missing || standing == Standing::draft));
    BOOST_TEST(count_of({{Standing::missing, 6}, {Standing::draft, 4}, {Standing::submitted, 3}}, filter) == 10);
    BOOST_TEST(count_of({{Standing::missing, 6}, {Standing::draft, 4}, {Standing::submitted, 3}}, read({})) == 13);
}

BOOST_AUTO_TEST_CASE(words_that_mean_nothing_are_no_filters)
{
    const auto filter = read({{"period", "2027-01"},
                              {"state", "gone"},
                              {"district", "1"},
                              {"industry", "Ω"},
                              {"category", "x"},
                              {"size", "x"},
                              {"late", "x"},
                              {"duty", "gone"},
                              {"explained", "1"},
                              {"adjusted", "1"},
                              {"q", std::string(101, 'a')},
                              {"sort", "x"}});
    BOOST_TEST(query_of(filter, true) == "period=2026-10");
}

BOOST_AUTO_TEST_CASE(a_district_officers_district_is_no_matter_of_the_address)
{
    const auto filter = read({{"district", "310104"}}, {"310101"});
    BOOST_TEST(filter.scope.district == "310101");
    BOOST_TEST(query_of(filter, false) == "period=2026-10");
}

BOOST_AUTO_TEST_CASE(a_key_belongs_to_its_order)
{
    BOOST_TEST(parse_key("_91310101MA1K00015A", Order::code)->uscc == "91310101MA1K00015A");
    BOOST_TEST(parse_key("2026-11-20 06:03:09.123456_A1", Order::newest)->rank == "2026-11-20 06:03:09.123456");
    BOOST_TEST(parse_key("_A1", Order::oldest).has_value());
    BOOST_TEST(parse_key("310101_A1", Order::district)->rank == "310101");
    for (const auto* text : {"", "A1", "_", "_a1", "x_A1", "钥匙"}) BOOST_TEST(!parse_key(text, Order::code));
    for (const auto* text : {"2026-11-20_A1", "2026-13-20 06:03:09.123456_A1", "2026-11-20 06:03:09.1_A1", "x_A1"})
        BOOST_TEST(!parse_key(text, Order::newest));
    BOOST_TEST(!parse_key("_A1", Order::district));
}

BOOST_AUTO_TEST_CASE(a_telephone_number_is_searched_for_as_it_is_written)
{
    for (const auto* typed : {"19900000001", "199-0000-0001", " +86 199 0000 0001", "１９９０００００００１"})
        BOOST_TEST(read_search(typed).telephone == "19900000001");
    BOOST_TEST(read_search("0001").telephone == "0001");
    for (const auto* typed : {"001", "12a4", "电话0001", "123456789012345678901", ""}) BOOST_TEST(read_search(typed).telephone.empty());
}

BOOST_AUTO_TEST_CASE(chosen_rows_are_read_with_the_version_that_was_seen)
{
    const FilterBasis basis{{}, {2026, 10}, districts, sections};
    const auto chosen =
        read_chosen(http::FormData({{"chosen.A1", "3"}, {"chosen.B2", "0"}, {"chosen.c", "1"}, {"chosen.C3", "x"}, {"chosen.", "1"}}), basis);
    BOOST_REQUIRE_EQUAL(chosen.rows.size(), 2U);
    BOOST_TEST(chosen.rows[0].uscc == "A1");
    BOOST_TEST(chosen.rows[0].version == 3);
    BOOST_TEST(read_chosen(http::FormData(fields_of(chosen, true)), basis).rows.size() == 2U);
    BOOST_TEST(read_chosen(http::FormData({{"all", "yes"}, {"chosen.A1", "3"}}), basis).rows.empty());
    BOOST_TEST(read_chosen(http::FormData{}, basis).is_empty());
}

BOOST_AUTO_TEST_SUITE_END()
