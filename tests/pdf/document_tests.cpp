// SPDX-License-Identifier: MPL-2.0
#include "pdf/document.hpp"
#include "support/pdf_text.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>

using namespace tianbao;
using namespace tianbao::pdf;
using support::pdf_fonts;
using support::pdf_properties;
using support::pdf_text;
using support::times_in;

namespace {

Properties properties()
{
    return {"报表（测试）", "运行监测", instant_from_sql("2026-11-18 02:00:00.000000"),
            [](int page, int pages) { return "第 " + std::to_string(page) + " 页，共 " + std::to_string(pages) + " 页"; }};
}

/// A page for each of so many tables of 30 rows.
Writing tables(int count)
{
    return [count](Paper& paper) {
        for (int i = 0; i < count; ++i) {
            paper.begin("测试企业（上海）有限公司");
            paper.begin_table({{20, 40, 40}, {{"代码"}, {"指标"}, {"本月", Align::right}}});
            for (int row = 0; row < 30; ++row)
                paper.row({{{"A" + std::to_string(row)}, {"营业收入"}, {std::to_string(1'000'000 + 30 * i + row), Align::right}}});
            paper.end_table();
        }
    };
}

/// VmRSS or VmHWM of this process, KiB.
long kib_of(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name + ":")) return std::stol(line.substr(name.size() + 1));
    return 0;
}

/// How far the process grew at most while it wrote so many pages, KiB; not asked where a sanitizer has memory of its own.
[[maybe_unused]] long growth(int pages)
{
    std::ofstream("/proc/self/clear_refs") << "5";
    const auto idle = kib_of("VmRSS");
    std::size_t length = 0;
    write(properties(), tables(pages), [&](std::string_view piece) { length += piece.size(); });
    BOOST_TEST_MESSAGE(pages << " pages: " << length << " bytes, " << kib_of("VmHWM") - idle << " KiB more");
    return kib_of("VmHWM") - idle;
}

struct Gone {};

} // namespace

BOOST_AUTO_TEST_SUITE(pdf_documents)

BOOST_AUTO_TEST_CASE(a_document_says_what_it_is_and_brings_its_fonts)
{
    const auto file = bytes(properties(), tables(2));
    BOOST_TEST(file.starts_with("%PDF-1.5"));
    const auto said = pdf_properties(file);
    for (const auto* words : {"报表（测试）", "运行监测", "A4", "cairo"}) BOOST_TEST(said.find(words) != std::string::npos, words << " in " << said);
    BOOST_TEST(said.find("Pages:           2") != std::string::npos, said);
    const auto fonts = pdf_fonts(file);
    BOOST_TEST(times_in(fonts, "NotoSansCJKsc-Regular") == 1, fonts);
    BOOST_TEST(times_in(fonts, "NotoSansCJKsc-Bold") == 1, fonts);
    BOOST_TEST(times_in(fonts, " yes yes yes ") >= 3, fonts); // embedded, a subset, with the text that it stands for
    BOOST_TEST(times_in(fonts, " no ") == 0, fonts);
}

BOOST_AUTO_TEST_CASE(latin_letters_beside_chinese_ones_do_not_swell_it)
{
    const auto file = bytes(properties(), [](Paper& paper) {
        paper.begin("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        paper.paragraph("张 IL 企业运行监测月报表 abcdefghijklmnopqrstuvwxyz 0123456789");
    });
    BOOST_TEST(file.size() < 200'000U);
    BOOST_TEST(pdf_text(file).find("张 IL 企业运行监测月报表") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(pages_are_numbered_and_each_has_the_tables_heading)
{
    const auto text = pdf_text(bytes(properties(), [](Paper& paper) {
        paper.begin("测试企业", "2026 年 10 月");
        paper.title("标题");
        paper.begin_table({{1, 1}, {{"甲栏"}, {"乙栏"}}});
        for (int row = 0; row < 100; ++row) paper.row({{{"第" + std::to_string(row) + "行"}, {"值"}}});
        paper.end_table();
    }));
    BOOST_TEST(times_in(text, "甲栏") == 3, text);
    BOOST_TEST(times_in(text, "测试企业") == 3);
    BOOST_TEST(times_in(text, "2026 年 10 月") == 3);
    for (const auto* words : {"第 1 页，共 3 页", "第 2 页，共 3 页", "第 3 页，共 3 页"}) BOOST_TEST(times_in(text, words) == 1, words);
    for (int row = 0; row < 100; ++row) BOOST_TEST(times_in(text, "第" + std::to_string(row) + "行") == 1, row);
}

BOOST_AUTO_TEST_CASE(a_text_that_fills_pages_loses_no_word)
{
    std::string all;
    for (int i = 0; i < 2000; ++i) all += "词" + std::to_string(10'000 + i) + "，";
    const auto file = bytes(properties(), [&](Paper& paper) {
        paper.begin("测试企业");
        paper.begin_table({{1, 4}, {{"指标"}, {"内容"}}});
        paper.row({{{"意见"}, {all}}});
        paper.row({{{"末行"}, {""}}, 4});
        paper.end_table();
        paper.paragraph(all);
    });
    auto text = pdf_text(file);
    std::erase_if(text, [](char c) { return c == '\n' || c == ' ' || c == '\f'; });
    for (int i = 0; i < 2000; ++i) BOOST_TEST(times_in(text, std::to_string(10'000 + i)) == 2, i);
    BOOST_TEST(times_in(text, "末行") == 1);
}

BOOST_AUTO_TEST_CASE(odd_texts_are_drawn_as_texts)
{
    const auto file = bytes(properties(), [](Paper& paper) {
        paper.begin("<b>&amp;</b>");
        paper.paragraph("<span>不是标记</span> & \xff\xfe 之后");
        paper.paragraph("");
        paper.paragraph(std::string("零\0字节", 10));
    });
    const auto text = pdf_text(file);
    BOOST_TEST(text.find("<span>不是标记</span> &") != std::string::npos, text);
    BOOST_TEST(text.find("<b>&amp;</b>") != std::string::npos, text);
    BOOST_TEST(text.find("之后") != std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(who_takes_the_bytes_may_end_it)
{
    int pieces = 0;
    BOOST_CHECK_THROW(write(properties(), tables(200), [&](std::string_view) { throw(++pieces, Gone{}); }), Gone);
    BOOST_TEST(pieces == 1);
    BOOST_CHECK_THROW(write(
                          properties(), [](Paper&) { throw Gone{}; }, [&](std::string_view) { ++pieces; }),
                      Gone);
    BOOST_TEST(pieces == 1);
}

// sanitizers keep what was freed
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
BOOST_AUTO_TEST_CASE(memory_does_not_grow_with_the_pages)
{
    growth(3); // what the first document loads once
    const auto few = growth(3);
    const auto many = growth(600);
    BOOST_TEST(many < few + 16 * 1024);
}
#endif

BOOST_AUTO_TEST_SUITE_END()
