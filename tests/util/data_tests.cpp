// SPDX-License-Identifier: MPL-2.0
#include <boost/test/unit_test.hpp>
#include <functional>

#include "util/csv.hpp"
#include "util/data_tree.hpp"

using namespace tianbao;

namespace {

std::string refusal(const std::function<void()>& read)
{
    try {
        read();
    } catch (const DataRefused& refused) {
        return refused.fault.text();
    }
    return "read";
}

std::string refusal_of_table(std::string_view toml, const std::function<void(DataTable&)>& read)
{
    return refusal([&] {
        const auto data = parse_data(toml, "f.toml");
        DataTable table(data, "f.toml", {});
        read(table);
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(data)

BOOST_AUTO_TEST_CASE(a_broken_file_is_refused_with_its_line)
{
    BOOST_TEST(refusal([] { parse_data("a = 1\nb = \n", "f.toml"); }).starts_with("f.toml:2: "));
    BOOST_TEST(refusal([] { parse_data("a = 1\na = 2\n", "f.toml"); }).starts_with("f.toml:2: "));
    BOOST_TEST(refusal([] { parse_data("a = 1\nb = 0.5\n", "f.toml"); }).starts_with("f.toml:2: "));
}

BOOST_AUTO_TEST_CASE(a_table_refuses_keys_that_are_missing_of_another_type_or_never_read)
{
    BOOST_TEST(refusal_of_table("a = 1\n", [](DataTable& t) { t.text("b"); }) == "f.toml:1: b: is missing");
    BOOST_TEST(refusal_of_table("\na = 1\n", [](DataTable& t) { t.text("a"); }) == "f.toml:2: a: is no text");
    BOOST_TEST(refusal_of_table("a = 1\n\nc = 2\n", [](DataTable& t) {
                   t.number("a");
                   t.done();
               }) == "f.toml:3: c: is not a key that is known here");
    BOOST_TEST(refusal_of_table("a = [1]\n", [](DataTable& t) { t.texts("a"); }) == "f.toml:1: a: is no list of texts");
}

BOOST_AUTO_TEST_CASE(a_csv_file_gives_its_rows_with_their_lines)
{
    const auto rows = parse_csv("# note\ncode,name\r\n1,甲\n\n2,\n", "f.csv", {"code", "name"});
    BOOST_REQUIRE(rows.size() == 2u);
    BOOST_TEST(rows[0].fields[1] == "甲");
    BOOST_TEST(rows[1].line == 5);
    BOOST_TEST(rows[1].fields[1].empty());
}

BOOST_AUTO_TEST_CASE(a_csv_file_of_another_shape_is_refused)
{
    const auto read = [](std::string_view text) { return refusal([&] { parse_csv(text, "f.csv", {"code", "name"}); }); };
    BOOST_TEST(read("") == "f.csv:1: has no line of column names");
    BOOST_TEST(read("name,code\n").starts_with("f.csv:1: "));
    BOOST_TEST(read("code,name\n1\n").starts_with("f.csv:2: "));
    BOOST_TEST(read("code,name\n1,\"a\"\n").starts_with("f.csv:2: "));
}

BOOST_AUTO_TEST_SUITE_END()
