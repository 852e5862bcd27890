// SPDX-License-Identifier: MPL-2.0
// Tables that are read row by row.
#include "sheet/json_reader.hpp"
#include "sheet/table.hpp"
#include "sheet/workbook_writer.hpp"
#include "util/running_digest.hpp"
#include "util/encoding.hpp"
#include "util/secret.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

using namespace tianbao;
using namespace tianbao::sheet;

namespace {

/// The rows as "1:a|b 3:c", read in pieces of that size.
std::string rows_of(std::string_view csv, std::size_t piece)
{
    std::string text;
    CsvReader reader;
    const RowTaker take = [&](TableRow&& row) { text += fmt::format("{}{}:{}", text.empty() ? "" : " ", row.number, fmt::join(row.fields, "|")); };
    for (std::size_t at = 0; at < csv.size(); at += piece) reader.add(csv.substr(at, piece), take);
    const auto read = reader.finish(take);
    return read ? text : "fault";
}

} // namespace

BOOST_AUTO_TEST_SUITE(sheet_tables)

BOOST_AUTO_TEST_CASE(comma_separated_text_is_read_in_pieces_of_any_size)
{
    const std::pair<std::string, std::string> cases[] = {
        {"a,b\r\nc,d\r\n", "1:a|b 2:c|d"},
        {"a,b\nc,d", "1:a|b 2:c|d"},
        {"a\rb\r", "1:a 2:b"},
        {"\xEF\xBB\xBF" "a,b\r\n", "1:a|b"},
        {"\"a,\"\"b\"\"\",\"c\r\nd\"\r\ne\r\n", "1:a,\"b\"|c\r\nd 2:e"},
        {"a\r\n\r\n,,\r\nb\r\n", "1:a 4:b"},
        {"a,\r\n", "1:a|"},
        {"a\"b,c\r\n", "1:a\"b|c"},
        {"\"a\"b,c\r\n", "1:ab|c"},
        {"", ""},
        {"\xEF\xBB", "1:\xEF\xBB"},
        {"\"a", "fault"},
    };
    for (const auto& [csv, rows] : cases)
        for (const std::size_t piece : {1U, 2U, 3U, 100U}) BOOST_TEST(rows_of(csv, piece) == rows, csv << " in " << piece);
}

BOOST_AUTO_TEST_CASE(a_field_without_end_is_refused_before_it_fills_the_memory)
{
    CsvReader reader;
    const RowTaker nothing = [](TableRow&&) {};
    const std::string piece(CsvReader::kLongestField, 'x');
    BOOST_TEST((!reader.add("\"" + piece, nothing) || !reader.add(piece, nothing)));
    BOOST_TEST((reader.finish(nothing).error() == CsvFault::too_large));
}

BOOST_AUTO_TEST_CASE(a_workbook_gives_the_rows_of_its_first_sheet)
{
    WorkbookWriter book(WorkbookWriter::Order::any, "test", Instant{});
    auto data = book.add_sheet("data");
    book.add_sheet("other").text(0, 0, "no");
    data.text(0, 0, "a");
    data.text(0, 2, "c");
    data.number(3, 1, "12.5");
    std::string text;
    const auto read = read_table(book.bytes(), kTableLimits, [&](TableRow&& row) { text += fmt::format("{}:{} ", row.number, fmt::join(row.fields, "|")); });
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(text == "1:a||c 4:|12.5 ");
    BOOST_TEST((read_table("PK\x03\x04", kTableLimits, [](TableRow&&) {}).error() == WorkbookFault::damaged));
}

BOOST_AUTO_TEST_CASE(what_the_taker_throws_ends_the_reading)
{
    WorkbookWriter book(WorkbookWriter::Order::any, "test", Instant{});
    auto data = book.add_sheet("data");
    for (int row = 0; row < 5000; ++row) data.text(row, 0, "text of a row " + std::to_string(row));
    struct Enough {};
    BOOST_CHECK_THROW(static_cast<void>(read_table(book.bytes(), kTableLimits, [](TableRow&& row) { if (row.number == 3) throw Enough{}; })), Enough);
}

BOOST_AUTO_TEST_CASE(encodings_are_told_apart_across_pieces)
{
    for (const std::size_t piece : {1U, 2U, 3U, 5U}) {
        Utf8Check utf8;
        const std::string text = "统一a社会é𠀀";
        for (std::size_t at = 0; at < text.size(); at += piece) utf8.add(std::string_view(text).substr(at, piece));
        BOOST_TEST(utf8.is_valid());
        Gb18030Decoder decoder;
        const std::string gb = "\xCD\xB3\xD2\xBB" "a\x95\x32\x82\x36"; // 统一a𠀀
        std::string decoded;
        for (std::size_t at = 0; at < gb.size(); at += piece) decoded += decoder.decode(std::string_view(gb).substr(at, piece));
        BOOST_TEST(decoded == "统一a𠀀");
        BOOST_TEST(decoder.is_whole());
    }
    Utf8Check cut;
    cut.add("统\xE4\xB8");
    BOOST_TEST(!cut.is_valid());
    Gb18030Decoder bad;
    bad.decode("\xFF\xFF");
    BOOST_TEST(!bad.is_whole());
}

BOOST_AUTO_TEST_CASE(a_digest_of_pieces_is_that_of_the_whole)
{
    RunningDigest digest;
    digest.add("ab");
    digest.add("c");
    BOOST_TEST(digest.hex_text() == hex(sha256("abc")));
}

BOOST_AUTO_TEST_CASE(an_array_of_objects_is_a_table)
{
    std::vector<TableRow> rows;
    const RowTaker take = [&](TableRow&& row) { rows.push_back(std::move(row)); };
    JsonReader reader;
    for (const char c : std::string_view("\xEF\xBB\xBF[{\"甲\":\"x}\\\"\",\"乙\":1200.50},\n{},{\"乙\":-0.10},{\"甲\":null},{\"乙\":7,\"甲\":\"\"}]"))
        BOOST_REQUIRE(reader.add({&c, 1}, take));
    BOOST_REQUIRE(reader.finish(take).has_value());
    BOOST_REQUIRE_EQUAL(rows.size(), 4U);
    BOOST_TEST(rows[0].fields == (std::vector<std::string>{"甲", "乙"}));
    BOOST_TEST(rows[1].fields == (std::vector<std::string>{"x}\"", "1200.50"}));
    BOOST_TEST(rows[2].fields == (std::vector<std::string>{"", "-0.10"}));
    BOOST_TEST(rows[3].fields == (std::vector<std::string>{"", "7"}));
    BOOST_TEST(rows[0].number == 1);
    BOOST_TEST(rows[1].number == 2);
    BOOST_TEST(rows[2].number == 4); // the one without a value counts
    BOOST_TEST(rows[3].number == 6);
}

BOOST_AUTO_TEST_CASE(a_fault_is_of_the_row_that_was_not_handed_over)
{
    const auto row_of = [](auto reader, std::string_view text) {
        std::int64_t last = 0;
        const RowTaker take = [&](TableRow&& row) { last = row.number; };
        reader.add(text, take);
        BOOST_TEST(!reader.finish(take).has_value(), text);
        BOOST_TEST((last == 0 || reader.row() > last), text);
        return reader.row();
    };
    const std::pair<std::string_view, int> objects[] = {
        {"{}", 0},
        {"[", 2},
        {"[1]", 2},
        {"[{\"a\":1},{\"a\":[]}]", 3},
        {"[{\"a\":1},{},{\"b\":1}]", 4},
        {"[{\"a\":1},]", 3},
        {"[{\"a\":1}", 3},
        {"[{\"a\":1}]]", 3},
        {"[{\"a\":1},{\"a\":\"\\u0000\"}]", 3},
    };
    for (const auto& [text, row] : objects) BOOST_TEST(row_of(JsonReader{}, text) == row, text);
    BOOST_TEST(row_of(CsvReader{}, "a,b\r\n\r\nc,\"d\r\ne") == 3);
    for (const auto* end : {"\r\nc\r\n", "\r\n", "", "c"}) // the last row is not lost without a word, either
        BOOST_TEST(row_of(CsvReader{}, "a\r\n" + std::string(CsvReader::kMostFields, ',') + end) == 2, end);
}

BOOST_AUTO_TEST_CASE(what_is_no_array_of_flat_objects_is_refused)
{
    const auto fault_of = [](std::string_view text) {
        JsonReader reader;
        const RowTaker take = [](TableRow&&) {};
        reader.add(text, take);
        const auto read = reader.finish(take);
        return read ? std::optional<JsonFault>{} : std::optional{read.error()};
    };
    BOOST_TEST((!fault_of(" [ ] ")));
    for (const auto* text : {"", "{}", "[", "[1]", "[{\"a\":1}", "[{\"a\":1},]", "[{\"a\":1}{\"a\":1}]", "[{\"a\":01}]", "[{\"a\":1]", "[{}]", "[{\"a\":1}]]"})
        BOOST_TEST((fault_of(text) == JsonFault::malformed), text);
    for (const auto* text : {"[{\"a\":[]}]", "[{\"a\":{}}]", "[{\"a\":true}]"}) BOOST_TEST((fault_of(text) == JsonFault::nested), text);
    for (const auto* text : {"[{\"a\":1,\"a\":2}]", "[{\"a\":1},{\"b\":1}]"}) BOOST_TEST((fault_of(text) == JsonFault::names), text);
    for (const auto* text : {R"([{"a":"x\u0000"}])", R"([{"a":"\u0000"}])", R"([{"a":"\u001f"}])", R"([{"a":"\u007f"}])", R"([{"a\u0000":1}])"})
        BOOST_TEST((fault_of(text) == JsonFault::control), text);
    BOOST_TEST((!fault_of(R"([{"a":"x\ty\r\nz"}])")));
    BOOST_TEST((fault_of("[{\"a\":\"" + std::string(JsonReader::kLargestObject, 'x') + "\"}]") == JsonFault::too_large));
}

BOOST_AUTO_TEST_SUITE_END()
