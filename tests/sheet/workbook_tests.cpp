// SPDX-License-Identifier: MPL-2.0
#include "sheet/workbook.hpp"

#include "sheet/number_text.hpp"
#include "sheet/raw_archive.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <random>

using namespace tianbao;
using namespace tianbao::sheet;

namespace {

Sheet only_sheet(const Entries& entries)
{
    auto read = read_workbook(archive_of(entries));
    BOOST_REQUIRE_MESSAGE(read.has_value(), "fault " << static_cast<int>(read ? WorkbookFault::damaged : read.error()));
    BOOST_REQUIRE(read->sheets.size() == 1U);
    return read->sheets.front();
}

std::string only_text(std::string_view cell, const Entries& more = {})
{
    const auto sheet = only_sheet(workbook_entries("<row r=\"1\">" + std::string(cell) + "</row>", more));
    return std::string(sheet.text(0, 0));
}

/// The fault of reading these bytes; "read" when they can be read.
std::string outcome(std::string_view bytes, const WorkbookLimits& limits = {})
{
    constexpr const char* kNames[] = {"not_a_workbook", "former_format", "plain_text", "encrypted", "too_large", "damaged", "forbidden"};
    const auto read = read_workbook(bytes, limits);
    return read ? "read" : kNames[static_cast<int>(read.error())];
}

std::string outcome_of_rows(std::string_view rows, const WorkbookLimits& limits = {}, const Entries& more = {})
{
    return outcome(archive_of(workbook_entries(rows, more)), limits);
}

} // namespace

BOOST_AUTO_TEST_SUITE(sheet_workbook)

BOOST_AUTO_TEST_CASE(numbers_are_the_decimals_that_people_see)
{
    const std::map<std::string, std::string> numbers{
        {"0", "0"},
        {"-0", "0"},
        {"0.30000000000000004", "0.3"},
        {"123.45", "123.45"},
        {"99999999.98999999", "99999999.99"},
        {"99999999.989999995", "99999999.99"},
        {"-12.300000000000001", "-12.3"},
        {"1E-3", "0.001"},
        {"1.5E+3", "1500"},
        {"3.0000000000000004E-1", "0.3"},
        {"9.9999999999999999E+1", "100"},
        {"1E+20", "100000000000000000000"},
        {"000012.50", "12.5"},
        {".5", "0.5"},
        {"5.", "5"},
        {"0.1", "0.1"},
        {"4.9406564584124654E-324", "0." + std::string(323, '0') + "494065645841247"},
    };
    for (const auto& [stored, seen] : numbers) BOOST_TEST(number_text(stored) == seen, stored << " is " << number_text(stored));
    for (const auto* other : {"", "-", ".", "1e", "1e5x", "1E+999", "NaN", "INF", "0x10", "1,000", " 1", "--1"})
        BOOST_TEST(number_text(other) == other);
    BOOST_TEST(percentage_text("0.85") == "85%");
    BOOST_TEST(percentage_text("0.050000000000000003") == "5%");
}

BOOST_AUTO_TEST_CASE(every_decimal_of_the_form_survives_being_a_binary_number)
{
    std::mt19937_64 random(20261101);
    for (int i = 0; i < 20000; ++i) {
        const auto units = static_cast<std::int64_t>(random() % 10'000'000'000ULL);
        char digits[32];
        std::snprintf(digits, sizeof digits, "%lld.%02lld", static_cast<long long>(units / 100), static_cast<long long>(units % 100));
        for (const auto* format : {"%.15g", "%.16G", "%.17g"}) {
            char stored[64];
            std::snprintf(stored, sizeof stored, format, std::strtod(digits, nullptr));
            std::string plain = digits;
            plain.erase(plain.find_last_not_of('0') + 1);
            if (plain.back() == '.') plain.pop_back();
            BOOST_TEST(number_text(stored) == plain);
        }
    }
    BOOST_TEST(fits_number("99999999999.9999"));
    BOOST_TEST(fits_number("1000000000000000000000"));
    BOOST_TEST(!fits_number("9999999999999.999"));
    BOOST_TEST(!fits_number("abc"));
}

BOOST_AUTO_TEST_CASE(every_kind_of_cell_is_read_as_people_would_type_it)
{
    BOOST_TEST(only_text("<c r=\"A1\"><v>12.340000000000002</v></c>") == "12.34");
    BOOST_TEST(only_text("<c r=\"A1\" t=\"n\"><f>B1+1</f><v>3</v></c>") == "3");
    BOOST_TEST(only_text("<c r=\"A1\" t=\"b\"><v>1</v></c>") == "TRUE");
    BOOST_TEST(only_text("<c r=\"A1\" t=\"b\"><v>0</v></c>") == "FALSE");
    BOOST_TEST(only_text("<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>") == "#DIV/0!");
    BOOST_TEST(only_text("<c r=\"A1\" t=\"str\"><f>A2</f><v>约 12</v></c>") == "约 12");
    BOOST_TEST(only_text("<c r=\"A1\" t=\"inlineStr\"><is><t>一</t><rPh><t>yi</t></rPh><r><t>二</t></r></is></c>") == "一二");
    BOOST_TEST(only_text("<c r=\"A1\" t=\"s\"><v>1</v></c>", {shared_texts("<si><t>a</t></si><si><r><t>b&amp;</t></r><r><t>c</t></r></si>")}) ==
               "b&c");
    BOOST_TEST(only_text("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_\nb_x0009_c_x005F_d_x0001_</t></is></c>") == "a\nb\tc_d ");
    BOOST_TEST(only_text("<c><v>7</v></c>") == "7");
    BOOST_TEST(only_text("<c r=\"A1\"/>").empty());
}

BOOST_AUTO_TEST_CASE(a_percentage_is_read_with_its_sign)
{
    const Entries styles{{"xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                           "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0%\"/></numFmts>"
                                           "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                                           "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>"}};
    BOOST_TEST(only_text("<c r=\"A1\" s=\"0\"><v>0.85</v></c>", styles) == "0.85");
    BOOST_TEST(only_text("<c r=\"A1\" s=\"1\"><v>0.85</v></c>", styles) == "85%");
    BOOST_TEST(only_text("<c r=\"A1\" s=\"2\"><v>0.85299999999999998</v></c>", styles) == "85.3%");
}

BOOST_AUTO_TEST_CASE(cells_are_found_by_their_place)
{
    const auto sheet =
        only_sheet(workbook_entries("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"AA2\"><v>2</v></c></row><row r=\"10\"><c><v>3</v></c></row>"));
    BOOST_TEST(sheet.text(1, 1) == "1");
    BOOST_TEST(sheet.text(1, 26) == "2");
    BOOST_TEST(sheet.text(9, 0) == "3");
    BOOST_TEST(sheet.text(1, 2).empty());
    BOOST_TEST(sheet.text(0, 0).empty());
    BOOST_TEST(sheet.cells.size() == 3U);
    BOOST_TEST(place_name(0, 0) == "A1");
    BOOST_TEST(place_name(4, 25) == "Z5");
    BOOST_TEST(place_name(9, 26) == "AA10");
    BOOST_TEST(place_name(0, 701) == "ZZ1");
    BOOST_TEST(place_name(0, 702) == "AAA1");
}

BOOST_AUTO_TEST_CASE(prefixes_strict_namespaces_and_roundabout_targets_are_followed)
{
    auto entries = workbook_entries("<row/>");
    entries[0].second = "<p:Relationships xmlns:p=\"x\"><p:Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/"
                        "officeDocument\" Target=\"/xl/workbook.xml\"/></p:Relationships>";
    entries[2].second = "<Relationships><Relationship Id=\"rId1\" Type=\"z/worksheet\" Target=\"../xl/./worksheets/sheet1.xml\"/>"
                        "<Relationship Id=\"rId9\" Type=\"z/worksheet\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>";
    entries[5].second = "<x:worksheet xmlns:x=\"y\"><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    BOOST_TEST(only_sheet(entries).text(0, 0) == "5");
}

BOOST_AUTO_TEST_CASE(hidden_sheets_say_so)
{
    auto entries = workbook_entries("<row/>");
    entries[1].second = "<workbook xmlns:r=\"q\"><sheets><sheet name=\"甲\" r:id=\"rId1\"/><sheet name=\"乙\" state=\"veryHidden\" r:id=\"rId1\"/>"
                        "<sheet name=\"图\" r:id=\"rId7\"/></sheets></workbook>";
    const auto read = read_workbook(archive_of(entries));
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(!read->sheet("甲")->is_hidden);
    BOOST_TEST(read->sheet("乙")->is_hidden);
    BOOST_TEST(read->sheet("图")->cells.empty());
    BOOST_TEST(read->sheet("丙") == nullptr);
}

BOOST_AUTO_TEST_CASE(other_kinds_of_file_are_told_apart)
{
    BOOST_TEST(outcome("") == "not_a_workbook");
    BOOST_TEST(outcome(std::string("\x89PNG\r\n\x1a\n\0\0", 10)) == "not_a_workbook");
    BOOST_TEST(outcome("代码,指标\r\nA01,1\r\n") == "plain_text");
    BOOST_TEST(outcome("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest") == "former_format");
    std::string encrypted = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 ..";
    for (const char c : std::string("EncryptedPackage")) encrypted += {c, '\0'};
    BOOST_TEST(outcome(encrypted) == "encrypted");
    BOOST_TEST(outcome(archive_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})) == "not_a_workbook");
    auto document = workbook_entries("");
    document[0].second = "<Relationships><Relationship Id=\"a\" Type=\"q/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>";
    document.push_back({"xl/workbook.bin", "x"});
    BOOST_TEST(outcome(archive_of(document)) == "not_a_workbook");
    BOOST_TEST(outcome(archive_of(workbook_entries("<row/>"), "secret")) == "encrypted");
}

BOOST_AUTO_TEST_CASE(what_is_cut_off_or_spoilt_is_damaged)
{
    const auto whole = archive_of(workbook_entries("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
    BOOST_TEST(outcome(whole) == "read");
    for (std::size_t length = 4; length < whole.size(); length += 7) BOOST_TEST(outcome(whole.substr(0, length)) != "read");
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        auto spoilt = whole;
        for (int j = 0; j < 4; ++j) spoilt[random() % spoilt.size()] = static_cast<char>(random());
        outcome(spoilt); // ends, and stays within its memory
    }
    for (const auto* rows :
         {"<row>", "<row r=\"0\"/>", "<row r=\"x\"/>", "<row r=\"1048577\"/>", "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"3\"/><row r=\"2\"/>",
          "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>", "<row r=\"1\"><c r=\"A2\"/></row>",
          "<row r=\"1\"><c r=\"1\"/></row>", "<row r=\"1\"><c r=\"ZZZZ1\"/></row>", "<c r=\"A1\"><v>1</v></c>", "<c><v>1</v></c>",
          "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>", "&unknown;",
          "<row r=\"1\"><c r=\"A1\"><v>\xff</v></c></row>"})
        BOOST_TEST(outcome_of_rows(rows) == "damaged", rows);
    auto without_part = workbook_entries("<row/>");
    without_part.pop_back();
    BOOST_TEST(outcome(archive_of(without_part)) == "damaged");
    std::string deep;
    for (int i = 0; i < 100; ++i) deep += "<a>";
    BOOST_TEST(outcome_of_rows(deep) == "damaged");
}

BOOST_AUTO_TEST_CASE(document_types_and_their_entities_are_refused_wherever_they_stand)
{
    const std::string laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
    const std::string outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    for (const auto& type : {laughs, outside, std::string("<!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\">")}) {
        for (std::size_t part = 0; part < 6; ++part) {
            auto entries = workbook_entries("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&c;</t></is></c></row>");
            entries[part].second = type + entries[part].second;
            BOOST_TEST(outcome(archive_of(entries)) == "forbidden");
        }
    }
}

BOOST_AUTO_TEST_CASE(every_limit_is_held)
{
    const auto cells = [](int count) {
        std::string rows;
        for (int i = 1; i <= count; ++i) rows += "<row r=\"" + std::to_string(i) + "\"><c><v>1</v></c></row>";
        return rows;
    };
    BOOST_TEST(outcome(std::string("PK\x03\x04") + std::string(100, 'x'), {.packed = 100}) == "too_large");
    BOOST_TEST(outcome_of_rows(cells(9), {.entries = 5}) == "too_large");
    BOOST_TEST(outcome_of_rows(cells(9), {.rows = 8}) == "too_large");
    BOOST_TEST(outcome_of_rows(cells(9), {.rows = 9}) == "read");
    BOOST_TEST(outcome_of_rows(cells(9), {.cells = 8}) == "too_large");
    BOOST_TEST(outcome_of_rows(cells(9), {.cells = 9}) == "read");
    BOOST_TEST(outcome_of_rows("<row r=\"1\"><c r=\"C1\"><v>1</v></c></row>", {.columns = 2}) == "too_large");
    BOOST_TEST(outcome_of_rows("<row r=\"900000\"/><row r=\"900001\"><c r=\"XFD900001\" s=\"1\"/></row>") == "read");
    BOOST_TEST(outcome_of_rows("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>12345</v></c></row>", {.text = 4}) == "too_large");
    BOOST_TEST(outcome_of_rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>12345</t></is></c></row>", {.text = 4}) == "too_large");
    BOOST_TEST(outcome_of_rows("<row/>", {.text = 4}, {shared_texts("<si><t>12345</t></si>")}) == "too_large");
    BOOST_TEST(outcome_of_rows("<row/>", {.cells = 1}, {shared_texts("<si/><si/>")}) == "too_large");

    // one shared text at many places
    std::string rows = "<row>";
    for (int i = 0; i < 100; ++i) rows += "<c t=\"s\"><v>0</v></c>";
    BOOST_TEST(outcome_of_rows(rows + "</row>", {.all_text = 999}, {shared_texts("<si><t>0123456789</t></si>")}) == "too_large");
    BOOST_TEST(outcome_of_rows(rows + "</row>", {.all_text = 1000}, {shared_texts("<si><t>0123456789</t></si>")}) == "read");

    auto sheets = workbook_entries("<row/>");
    sheets[1].second = "<workbook><sheets><sheet name=\"1\"/><sheet name=\"2\"/><sheet name=\"3\"/></sheets></workbook>";
    BOOST_TEST(outcome(archive_of(sheets), {.sheets = 2}) == "too_large");
}

BOOST_AUTO_TEST_CASE(a_bomb_is_left_while_it_is_inflated)
{
    const auto bomb = archive_of(workbook_entries("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + std::string(64U << 20, ' ')));
    BOOST_TEST(bomb.size() < 100'000U);
    BOOST_TEST(outcome(bomb) == "too_large");
    // one endless token
    BOOST_TEST(outcome_of_rows("<row r=\"" + std::string(8U << 20, '1') + "\"/>") == "too_large");
    // a lie about the unpacked size is no help: the count is of what comes out
    BOOST_TEST(outcome(archive_of(workbook_entries(std::string(2U << 20, ' '))), {.unpacked = 1U << 20}) == "too_large");
}

BOOST_AUTO_TEST_SUITE_END()
