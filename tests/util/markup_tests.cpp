// SPDX-License-Identifier: MPL-2.0
#include "util/markup.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;

namespace {

MarkupText words_of(std::string text)
{
    return {{std::move(text)}};
}

const MarkupText& first_text(const std::vector<MarkupBlock>& blocks)
{
    BOOST_REQUIRE(!blocks.empty());
    return blocks.front().items.front();
}

} // namespace

BOOST_AUTO_TEST_SUITE(markup)

BOOST_AUTO_TEST_CASE(empty_lines_part_paragraphs_and_line_ends_stay_within_them)
{
    const auto blocks = parse_markup("\r\n一 \r\n二\r\n \r\n\r\n　三\r\n");
    BOOST_REQUIRE_EQUAL(blocks.size(), 2U);
    const MarkupText expected{{"一", false, "", false}, {"二", false, "", true}};
    BOOST_CHECK(blocks[0].kind == MarkupKind::paragraph && blocks[0].items.front() == expected);
    BOOST_CHECK(blocks[1].items.front() == words_of("三"));
    BOOST_TEST(parse_markup(" \n ").empty());
}

BOOST_AUTO_TEST_CASE(headings_lists_and_tables_are_blocks_of_their_own)
{
    const auto blocks = parse_markup("# 安排\n正文\n## 时间\n- 一\n- 二\n还是二\n1. 甲\n2. 乙\n| 区 | 日 |\n| 黄浦 | 20 | 多余 |\n| 徐汇 |\n后记");
    const std::vector<MarkupKind> expected{MarkupKind::heading,       MarkupKind::paragraph, MarkupKind::small_heading, MarkupKind::list,
                                           MarkupKind::numbered_list, MarkupKind::table,     MarkupKind::paragraph};
    std::vector<MarkupKind> kinds;
    for (const auto& block : blocks) kinds.push_back(block.kind);
    BOOST_CHECK(kinds == expected);
    BOOST_REQUIRE_EQUAL(blocks.size(), 7U);
    BOOST_TEST(blocks[3].items.size() == 2U);
    BOOST_TEST(blocks[3].items[1].size() == 2U);
    BOOST_TEST(blocks[4].items.size() == 2U);
    BOOST_TEST(blocks[5].columns == 2U);
    BOOST_REQUIRE_EQUAL(blocks[5].items.size(), 6U);
    BOOST_CHECK(blocks[5].items[2] == words_of("黄浦"));
    BOOST_TEST(blocks[5].items[5].empty());
}

BOOST_AUTO_TEST_CASE(asterisks_make_strong_only_in_pairs)
{
    const MarkupText expected{{"请于", false, "", false}, {"20 日", true, "", false}, {"前填报", false, "", false}};
    BOOST_CHECK(first_text(parse_markup("请于**20 日**前填报")) == expected);
    BOOST_CHECK(first_text(parse_markup("a ** b")) == words_of("a ** b"));
    BOOST_CHECK(first_text(parse_markup("3*4*5")) == words_of("3*4*5"));
    BOOST_CHECK(first_text(parse_markup("****")) == words_of("****"));
}

BOOST_AUTO_TEST_CASE(links_lead_to_this_site_or_to_http_and_nowhere_else)
{
    const MarkupText expected{{"见", false, "", false}, {"帮助", false, "/help#key", false}};
    BOOST_CHECK(first_text(parse_markup("见[帮助](/help#key)")) == expected);
    for (const auto* good : {"/", "/help", "/a?b=c&d=%E4", "https://www.example.gov.cn/a", "http://example.com"})
        BOOST_TEST(is_link_target(good), good);
    for (const auto* bad : {"", "help", "//evil.example", "javascript:alert(1)", "https://", "https:///x", "http://?x", "ftp://x", "/a b", "/a\"b",
                            "/中文", "data:text/html,x", " https://x.example", "/a\\b", "/(x)", "https://@evil.example"})
        BOOST_TEST(!is_link_target(bad), bad);
    BOOST_CHECK(first_text(parse_markup("[x](javascript:alert(1))")) == words_of("[x](javascript:alert(1))"));
    BOOST_CHECK(first_text(parse_markup("[](/help)")) == words_of("[](/help)"));
    BOOST_CHECK(first_text(parse_markup("[[[[[")) == words_of("[[[[["));
}

BOOST_AUTO_TEST_CASE(html_is_text)
{
    BOOST_CHECK(first_text(parse_markup("<script>alert(1)</script>")) == words_of("<script>alert(1)</script>"));
}

BOOST_AUTO_TEST_CASE(a_long_text_of_openings_takes_no_long_time)
{
    std::string brackets;
    for (int i = 0; i < 20'000; ++i) brackets += "[**";
    BOOST_TEST(parse_markup(brackets).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
