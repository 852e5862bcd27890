// SPDX-License-Identifier: MPL-2.0
#include <boost/test/unit_test.hpp>

#include "exporting/export_scene.hpp"

#include <fstream>

using namespace tianbao;

namespace {

constexpr int kMany = 20'000;
constexpr long kMostKib = 64 * 1024;

/// VmRSS or VmHWM of this process.
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

struct Scene : support::ExportScene {
    /// October of so many enterprises in 浦东, all with the same filing.
    void add_many()
    {
        auto reader = pool().read();
        reader.execute(
            db::Sql{"INSERT INTO enterprise (id, uscc, name, legal_representative, status, district, industry, checked_at, created_at)"
                    " SELECT CONCAT('M', LPAD(seq, 25, '0')), CONCAT('9131011500', LPAD(seq, 8, '0')), CONCAT('测试', seq, '号企业'), '测试法人',"
                    " 'in_business', '310115', 'C35', ?, ? FROM seq_1_to_20000"},
            now(), now());
        reader.execute(
            db::Sql{"INSERT INTO filing_version (enterprise_id, period, number, form_version, cells, nil_declared, content_hash, receipt_number,"
                    " submission_key, submitted_at, source) SELECT CONCAT('M', LPAD(seq, 25, '0')), 202610, 1, ?, ?, FALSE, '', seq,"
                    " CONCAT('M', LPAD(seq, 25, '0')), ?, 'page' FROM seq_1_to_20000"},
            form().version, form::to_json(good_cells()), now());
        reader.execute(db::Sql{"INSERT INTO roster (period, enterprise_id, uscc, district, section, industry, category, duty, state, submission,"
                               " submitted_at) SELECT 202610, id, uscc, district, 'C', industry, category, 'due', 'submitted', 1, ? FROM enterprise"
                               " WHERE id LIKE 'M%'"},
                       now());
    }

    /// KiB by which the process grew at most while the runner made the file.
    long growth(const char* format)
    {
        const auto path = ask(far_desk, {{"content", "filings"}, {"format", format}});
        forget_peak();
        const auto idle = kib_of("VmRSS");
        BOOST_REQUIRE(app().runner().run_job());
        const auto grown = kib_of("VmHWM") - idle;
        BOOST_TEST(support::contains(far_desk.get(path), "已完成 20,001 / 20,001"));
        BOOST_TEST_MESSAGE(format << " of " << kMany << " filings: " << grown << " KiB more, "
                                  << text("SELECT file_bytes FROM job ORDER BY id DESC LIMIT 1") << " bytes");
        return grown;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(exporting_memory, Scene)

// sanitizers keep what was freed
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
BOOST_AUTO_TEST_CASE(memory_does_not_grow_with_the_rows)
{
    add_many();
    for (const auto* format : {"csv", "xlsx"}) BOOST_TEST(growth(format) < kMostKib, format);
}
#endif

BOOST_AUTO_TEST_SUITE_END()
