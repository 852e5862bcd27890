// SPDX-License-Identifier: MPL-2.0
// Files are read row by row: memory does not grow with them. Not under sanitizers, which keep what was freed.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#include "importing/source_file.hpp"
#include "sheet/workbook_writer.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>

using namespace tianbao;
using namespace tianbao::importing;

namespace {

constexpr long kMostKib = 16 * 1024;

long kib_of(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name + ":")) return std::stol(line.substr(name.size() + 1));
    return 0;
}

void forget_peak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

/// 1,000 rows for each of so many parts.
FileInParts long_text(int parts)
{
    return FileInParts([parts](int number) -> std::optional<std::string> {
        if (number == parts) return std::nullopt;
        std::string rows;
        for (int row = 0; row < 1000; ++row) rows += "91310101MA1K00015A,2015-03,\"12.50\",测试" + std::to_string(row) + "\r\n";
        return rows;
    });
}

std::int64_t count_rows(SourceFile& file)
{
    const auto facts = facts_of(file);
    BOOST_REQUIRE(facts.has_value());
    std::int64_t rows = 0;
    const auto read = each_row(file, facts->format, [&](sheet::TableRow&& row) { rows += row.fields.empty() ? 0 : 1; });
    BOOST_REQUIRE(read.has_value());
    return rows;
}

} // namespace

BOOST_AUTO_TEST_SUITE(importing_memory)

BOOST_AUTO_TEST_CASE(text_of_300000_rows_is_read_with_flat_memory)
{
    auto file = long_text(300);
    forget_peak();
    const auto idle = kib_of("VmRSS");
    BOOST_TEST(count_rows(file) == 300'000);
    BOOST_TEST(kib_of("VmHWM") - idle < kMostKib);
}

BOOST_AUTO_TEST_CASE(a_workbook_of_100000_rows_too)
{
    sheet::WorkbookWriter book(sheet::WorkbookWriter::Order::by_rows, "test", Instant{});
    auto data = book.add_sheet("data");
    for (int row = 0; row < 100'000; ++row) {
        data.text(row, 0, "91310101MA1K00015A");
        data.number(row, 1, std::to_string(row) + ".25");
        data.number(row, 2, "12.5");
    }
    const auto bytes = book.bytes();
    FileInParts file([&](int number) { return number == 0 ? std::optional{bytes} : std::nullopt; });
    file.whole();
    forget_peak();
    const auto idle = kib_of("VmRSS");
    BOOST_TEST(count_rows(file) == 100'000);
    BOOST_TEST(kib_of("VmHWM") - idle < kMostKib);
}

BOOST_AUTO_TEST_SUITE_END()
#endif
