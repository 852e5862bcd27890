// SPDX-License-Identifier: MPL-2.0
#include "sheet/csv_writer.hpp"
#include "sheet/json_writer.hpp"
#include "sheet/workbook.hpp"
#include "sheet/workbook_writer.hpp"

#include <boost/test/unit_test.hpp>

#include <system_error>

#include <unistd.h>

using namespace tianbao;
using namespace tianbao::sheet;

namespace {

Workbook written(WorkbookWriter& writer)
{
    auto read = read_workbook(writer.bytes());
    BOOST_REQUIRE(read.has_value());
    return std::move(*read);
}

} // namespace

BOOST_AUTO_TEST_SUITE(sheet_writers)

BOOST_AUTO_TEST_CASE(what_is_written_is_read_back_the_same)
{
    for (const auto order : {WorkbookWriter::Order::any, WorkbookWriter::Order::by_rows}) {
        WorkbookWriter writer(order, "表", {});
        auto sheet = writer.add_sheet("数据");
        sheet.text(0, 0, "营业收入 <&> \"引号\"\n第二行");
        sheet.number(0, 1, "99999999.99", {.number_format = "#,##0.00"});
        sheet.number(1, 0, "-0.0001");
        sheet.number(1, 1, "1234567890123.4567"); // more digits than a number keeps
        sheet.number(1, 2, "约 12");
        sheet.text(1, 3, "", {.ground = Ground::input});
        sheet.number(1, 4, "1e5");
        sheet.formula(2, 0, "=B1*2", "199999999.98");
        auto hidden = writer.add_sheet("标识");
        hidden.text(0, 0, "x");
        hidden.hide();

        const auto book = written(writer);
        const auto& data = book.sheets.at(0);
        BOOST_TEST(data.name == "数据");
        BOOST_TEST(!data.is_hidden);
        BOOST_TEST(data.text(0, 0) == "营业收入 <&> \"引号\"\n第二行");
        BOOST_TEST(data.text(0, 1) == "99999999.99");
        BOOST_TEST(data.text(1, 0) == "-0.0001");
        BOOST_TEST(data.text(1, 1) == "1234567890123.4567");
        BOOST_TEST(data.text(1, 2) == "约 12");
        BOOST_TEST(data.text(1, 3).empty());
        BOOST_TEST(data.text(1, 4) == "1e5");
        BOOST_TEST(data.text(2, 0) == "199999999.98");
        BOOST_TEST(book.sheets.at(1).is_hidden);
    }
}

BOOST_AUTO_TEST_CASE(a_text_that_looks_like_a_formula_stays_a_text)
{
    WorkbookWriter writer(WorkbookWriter::Order::any, "表", {});
    auto sheet = writer.add_sheet("S");
    const char* const texts[] = {"=1+1", "+A1", "-A1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1"};
    for (int i = 0; i < 6; ++i) sheet.text(i, 0, texts[i]);
    const auto book = written(writer);
    for (int i = 0; i < 6; ++i) BOOST_TEST(book.sheets.at(0).text(i, 0) == texts[i]);
    BOOST_TEST(book.sheets.at(0).cells.size() == 6U);
}

BOOST_AUTO_TEST_CASE(a_sheet_takes_all_that_a_template_needs)
{
    WorkbookWriter writer(WorkbookWriter::Order::any, "表", {});
    auto sheet = writer.add_sheet("S");
    sheet.column_width(0, 0, 12);
    sheet.hide_row(5);
    sheet.merged_text({7, 0, 7, 3}, "合并", {.wraps = true});
    sheet.row_height(0, 30);
    sheet.freeze(1, 2);
    sheet.validate({1, 1, 3, 1}, {.list = {"1 良好", "2 一般"}, .problem = "请从列表中选择"});
    sheet.validate({1, 2, 3, 2}, {.formula = "=AND(ISNUMBER(C2),ROUND(C2,2)=C2)", .hint_title = "数字", .hint = std::string(255, 'x')});
    sheet.highlight({1, 3, 3, 3}, "=LEN(D2)>0", {.ground = Ground::alarm});
    sheet.text(1, 1, "", {.ground = Ground::input, .align = Align::right, .is_bold = true, .is_pale = true, .is_bordered = true, .is_open = true});
    sheet.protect();
    sheet.print({.is_landscape = true, .heading_rows = 1, .footer = "&C&P / &N"});
    BOOST_TEST(written(writer).sheets.size() == 1U);
    BOOST_CHECK_THROW(writer.bytes(), std::logic_error);
    BOOST_CHECK_THROW(writer.add_sheet("T"), std::logic_error);
}

BOOST_AUTO_TEST_CASE(what_the_library_refuses_is_a_fault)
{
    WorkbookWriter writer(WorkbookWriter::Order::any, "表", {});
    BOOST_CHECK_THROW(writer.add_sheet("a/b"), std::runtime_error);
    auto sheet = writer.add_sheet("S");
    BOOST_CHECK_THROW(writer.add_sheet("S"), std::runtime_error);
    BOOST_CHECK_THROW(sheet.text(0, 0, std::string(40'000, 'x')), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(a_workbook_is_handed_over_piece_by_piece_from_a_folder_that_stays_empty)
{
    const auto folder = std::filesystem::temp_directory_path() / ("writers-" + std::to_string(getpid()));
    std::filesystem::create_directory(folder);
    WorkbookWriter writer(WorkbookWriter::Order::by_rows, "表", {}, folder);
    auto sheet = writer.add_sheet("S");
    for (int row = 0; row < 60'000; ++row) sheet.number(row, 0, std::to_string(row * 7919 % 100'003), {});
    BOOST_TEST(std::filesystem::is_empty(folder));
    std::size_t pieces = 0;
    std::string bytes;
    writer.write_to([&](std::string_view piece) {
        ++pieces;
        bytes += piece;
    });
    BOOST_TEST(pieces > 1U);
    BOOST_TEST(std::filesystem::is_empty(folder));
    std::filesystem::remove(folder);
    const auto book = read_workbook(bytes, {.rows = 60'000});
    BOOST_REQUIRE(book.has_value());
    BOOST_TEST(book->sheets.at(0).text(59'999, 0) == std::to_string(59'999 * 7919 % 100'003));
    BOOST_CHECK_THROW(WorkbookWriter(WorkbookWriter::Order::by_rows, "表", {}, folder), std::system_error);
}

BOOST_AUTO_TEST_CASE(hints_are_cut_between_characters)
{
    std::string text;
    for (int i = 0; i < 300; ++i) text += "字";
    BOOST_TEST(shortened_hint(text).size() == 255U * 3);
    BOOST_TEST(shortened_hint("短") == "短");
}

BOOST_AUTO_TEST_CASE(a_csv_text_may_be_taken_while_it_is_written)
{
    CsvWriter csv;
    csv.field("a");
    csv.end_row();
    BOOST_TEST(csv.take() == "\xEF\xBB\xBF\"a\"\r\n");
    csv.field("b");
    csv.end_row();
    BOOST_TEST(csv.take() == "\"b\"\r\n");
}

BOOST_AUTO_TEST_CASE(json_has_an_object_for_each_line_and_figures_as_they_stand)
{
    JsonWriter json({{"期"}, {"a\"b"}, {"数"}});
    json.line({{"2026-10"}, {"=1\n"}, {"-1200.50", 2}});
    BOOST_TEST(json.take() == "[\n{\"期\":\"2026-10\",\"a\\\"b\":\"=1\\n\",\"数\":-1200.50}");
    for (const auto* odd : {"007", "1.", ".5", "+1", "-", "1e3", "1,000", "N/A"}) {
        json.line({{""}, {"12"}, {odd, 2}});
        BOOST_TEST(json.take() == ",\n{\"期\":null,\"a\\\"b\":\"12\",\"数\":\"" + std::string(odd) + "\"}");
    }
    json.line({{"0"}, {"x"}, {"0.10", 2}});
    BOOST_TEST(json.take().ends_with("\"数\":0.10}"));
    json.finish();
    BOOST_TEST(json.take() == "\n]\n");
    JsonWriter empty({{"期"}});
    empty.finish();
    BOOST_TEST(empty.take() == "[\n]\n");
}

BOOST_AUTO_TEST_CASE(csv_is_quoted_and_defused)
{
    CsvWriter csv;
    for (const auto* text : {"期", "a\"b", "=1+1", "+1", "-1", "@x", " =1", "\tx", "＝1", "12"}) csv.field(text);
    csv.end_row();
    for (const auto* figure : {"-12.30", "0", "", "=1", "-A1"}) csv.number(figure);
    csv.end_row();
    BOOST_TEST(csv.text() == "\xEF\xBB\xBF\"期\",\"a\"\"b\",\"'=1+1\",\"'+1\",\"'-1\",\"'@x\",\"' =1\",\"'\tx\",\"'＝1\",\"12\"\r\n"
                             "\"-12.30\",\"0\",\"\",\"'=1\",\"'-A1\"\r\n");
}

BOOST_AUTO_TEST_SUITE_END()
