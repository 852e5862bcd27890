// SPDX-License-Identifier: MPL-2.0
#include "util/text.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;

BOOST_AUTO_TEST_SUITE(text)

BOOST_AUTO_TEST_CASE(only_well_formed_utf8_is_valid)
{
    BOOST_TEST(is_valid_utf8(""));
    BOOST_TEST(is_valid_utf8("填报 A \U00020000"));
    BOOST_TEST(!is_valid_utf8("\xE5\xA1"));
    BOOST_TEST(!is_valid_utf8("\xC0\xAF"));
    BOOST_TEST(!is_valid_utf8("\xED\xA0\x80"));
    BOOST_TEST(!is_valid_utf8("\xF5\x80\x80\x80"));
    BOOST_TEST(!is_valid_utf8("a\xff"));
}

BOOST_AUTO_TEST_CASE(nfkc_evens_out_width_and_compatibility_forms)
{
    BOOST_TEST(nfkc("ＡＢＣ（１）") == "ABC(1)");
    BOOST_TEST(nfkc("e\u0301") == "\u00E9");
    BOOST_TEST(nfkc("Ⅱ") == "II");
    BOOST_TEST(nfkc(std::string_view("a\0b", 3)) == std::string("a\0b", 3));
    BOOST_TEST(nfkc("a\xff"
                    "b") == "a\uFFFDb");
    BOOST_TEST(nfkc("").empty());
    BOOST_TEST(nfkc_case_folded("Ａｂ") == "ab");
}

BOOST_AUTO_TEST_CASE(blanks_of_every_kind_are_trimmed_and_dropped)
{
    BOOST_TEST(trimmed(" \t\r\n　\u00A0\uFEFF测试 甲\u200B ") == "测试 甲");
    BOOST_TEST(trimmed(" 　 ").empty());
    BOOST_TEST(trimmed("").empty());
    BOOST_TEST(without_blanks(" 测 试\u2003甲　") == "测试甲");
}

BOOST_AUTO_TEST_CASE(a_masked_name_shows_its_first_character_whole)
{
    BOOST_TEST(masked_name("张三") == "张**");
    BOOST_TEST(masked_name(" 欧阳测试 ") == "欧**");
    BOOST_TEST(masked_name("\U00020BB7野") == "\U00020BB7**"); // four bytes, a surrogate pair elsewhere
    BOOST_TEST(masked_name("\xff三") == "\uFFFD**");
    BOOST_TEST(masked_name("") == "");
    BOOST_TEST(masked_name("　") == "");
}

BOOST_AUTO_TEST_CASE(code_points_count_characters_not_bytes)
{
    BOOST_TEST(code_points("填报a\U00020000") == 4u);
    BOOST_TEST(code_points("a\xff\xff") == 3u);
}

BOOST_AUTO_TEST_CASE(a_cell_is_folded_in_width_only)
{
    BOOST_TEST(normalised_cell(" －１，２３４．５０　") == "-1,234.50");
    BOOST_TEST(normalised_cell("−1") == "-1");
    BOOST_TEST(normalised_cell("5²") == "5²");
    BOOST_TEST(normalised_cell("ａｂｃ一") == "abc一");
}

BOOST_AUTO_TEST_CASE(line_ends_of_browsers_become_one_kind)
{
    BOOST_TEST(normalised_lines(" 甲\r\n乙\r丙\n丁 \r\n") == "甲\n乙\n丙\n丁");
}

BOOST_AUTO_TEST_SUITE_END()
