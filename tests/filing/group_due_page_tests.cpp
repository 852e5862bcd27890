// SPDX-License-Identifier: MPL-2.0
// Enterprises of one category are due at a time of their own: what their people see, and what is late.
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>

using namespace tianbao;
using support::contains;

namespace {

/// A copy of conf/reference in which 专精特新 are due on the 18th at 17:00.
struct Reference {
    std::filesystem::path folder = std::filesystem::temp_directory_path() / ("tianbao-" + new_id_text(system_now()));

    Reference()
    {
        std::filesystem::copy(support::source_folder() + "/conf/reference", folder);
        std::ofstream(folder / "calendar.toml", std::ios::app)
            << "\n[[group_rule]]\ncategory = \"specialised\"\ndue_day_of_next_month = 18\ndue_time = \"17:00\"\n";
    }
    ~Reference() { std::filesystem::remove_all(folder); }
    Reference(const Reference&) = delete;
    Reference& operator=(const Reference&) = delete;
};

struct Scene : Reference, support::FilingScene {
    Scene() : FilingScene([this](Config& config) { config.reference = folder; })
    {
        pool().read().execute(db::Sql{"UPDATE enterprise SET category = 'specialised'"});
    }

    support::Browser at(const std::string& time)
    {
        set_shanghai_time(time);
        return sign_in(filler);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(group_due_pages, Scene)

BOOST_AUTO_TEST_CASE(a_filler_reads_the_deadline_of_the_own_category)
{
    auto early = at("2026-11-18 16:59:59");
    const auto edit = early.get(kEdit);
    BOOST_TEST(contains(edit, "2026-11-18 17:00"));
    BOOST_TEST(contains(edit, "今天 17:00 截止"));
    BOOST_TEST(!contains(edit, "2026-11-20"));
    BOOST_TEST(contains(early.get("/workbench"), "今天 17:00 截止"));
    auto late = at("2026-11-18 17:00:00");
    BOOST_TEST(contains(late.get(kEdit), "mark-late"));
    pool().read().execute(db::Sql{"UPDATE enterprise SET category = 'other'"});
    const auto other = late.get(kEdit);
    BOOST_TEST(contains(other, "2026-11-20 24:00"));
    BOOST_TEST(!contains(other, "mark-late"));
}

BOOST_AUTO_TEST_CASE(a_page_for_everybody_names_the_category_with_another_deadline)
{
    const auto home = visitor().get("/");
    BOOST_TEST(contains(home, "2026-11-20 24:00"));
    BOOST_TEST(contains(home, "专精特新企业"));
    BOOST_TEST(contains(home, "2026-11-18 17:00"));
}

BOOST_AUTO_TEST_CASE(what_is_submitted_before_the_time_is_in_time)
{
    auto early = at("2026-11-18 16:59:59");
    BOOST_REQUIRE_EQUAL(support::submit_filing(early, kFiling, form(), good_cells()).status, 303);
    BOOST_TEST(text("SELECT is_late FROM filing WHERE period = 202610") == "0");
}

BOOST_AUTO_TEST_CASE(what_is_submitted_at_the_time_is_late)
{
    auto late = at("2026-11-18 17:00:00");
    BOOST_REQUIRE_EQUAL(support::submit_filing(late, kFiling, form(), good_cells()).status, 303);
    BOOST_TEST(text("SELECT is_late FROM filing WHERE period = 202610") == "1");
}

BOOST_AUTO_TEST_SUITE_END()
