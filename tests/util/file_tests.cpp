// SPDX-License-Identifier: MPL-2.0
#include "util/file.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>

#include <unistd.h>

namespace tianbao {
namespace {

namespace fs = std::filesystem;

/// A folder of this test's own, gone with it.
struct Folder {
    Folder() { fs::create_directory(path); }
    ~Folder() { fs::remove_all(path); }

    fs::path path = fs::temp_directory_path() / ("tianbao_test_files_" + std::to_string(getpid()));
};

BOOST_FIXTURE_TEST_SUITE(util_file, Folder)

BOOST_AUTO_TEST_CASE(a_private_file_is_its_owners_alone_whatever_stood_there)
{
    const auto file = path / "report.csv";
    std::ofstream(file) << "an older and longer report";
    fs::permissions(file, fs::perms::all);
    {
        auto out = private_file(file);
        BOOST_TEST((fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write)), "before anything is written");
        out << "one\n" << "two\n";
    }
    BOOST_TEST(content_of(file) == "one\ntwo\n");
    private_file(path / "new.csv") << "x";
    BOOST_TEST((fs::status(path / "new.csv").permissions() == (fs::perms::owner_read | fs::perms::owner_write)));
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_written_or_read_is_named)
{
    const auto file = path / "no folder" / "report.csv";
    BOOST_CHECK_EXCEPTION(private_file(file), std::runtime_error, [&](const auto& fault) { return fault.what() == "cannot write " + file.string(); });
    BOOST_CHECK_EXCEPTION(content_of(file), std::runtime_error, [&](const auto& fault) { return fault.what() == "cannot read " + file.string(); });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao
