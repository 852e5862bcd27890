// SPDX-License-Identifier: MPL-2.0
// Last year's filing that comes after this year's draft was saved.
#include "filing/late_prefill.hpp"
#include "filing/submission.hpp"
#include "form/quiet_filing.hpp"
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace tianbao;
using support::contains;
using support::field_value;
using support::header;

namespace {

const std::string kFiling = support::FilingScene::kFiling;
const std::string kEdit = support::FilingScene::kEdit;
const std::string kLastYear = "/filing/" + support::FilingScene::kUscc + "/2025-10";
const std::string kPrefilled = "已自动填入";

const period::Period kOctober(2026, 10);

/// An enterprise of that section with a draft of these cells.
filing::Desk desk_of(const std::string& section, const form::Cells& cells)
{
    const auto id = EnterpriseId::stored("00000000000000000000000001");
    filing::Desk desk{{id, "91310101TBTB000122", {}, {}, section, section, enterprise::Category::other, {}, {}}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    auto& filing = desk.filing.emplace(kOctober);
    filing.cells = cells;
    filing.saved_at = instant_from_sql("2026-11-02 01:00:00");
    desk.last_year_at = instant_from_sql("2026-11-01 01:00:00");
    return desk;
}

form::Cells late(const filing::Desk& desk, const form::Context& context)
{
    return filing::late_prefill(desk, form::shipped_form(), context, desk.filing->cells);
}

/// A draft that was saved before last year's filing came.
struct Scene : support::FilingScene {
    Scene()
    {
        auto draft = typed();
        draft["B09.pe"] = "123.45";
        set_shanghai_time("2026-11-18 10:00:00");
        BOOST_TEST(post(draft, "save").status == 303);
        set_shanghai_time("2026-11-18 10:01:00");
        BOOST_TEST(support::submit_filing(browser, kLastYear, form(), last_year()).status == 303);
        set_shanghai_time("2026-11-18 10:02:00");
    }

    form::Cells last_year() { return good_cells({2025, 10}); }

    /// A month's figures, none for last year.
    form::Cells typed()
    {
        auto cells = good_cells();
        std::erase_if(cells, [](const auto& cell) { return cell.first.ends_with(".py") || cell.first.ends_with(".pe"); });
        return cells;
    }

    http::Response post(const form::Cells& cells, const std::string& act)
    {
        return browser.post(kFiling, support::filing_fields(form(), cells, act, browser.get(kEdit)));
    }

    form::Cells stored() { return form::cells_from_json(text("SELECT cells FROM filing WHERE period = 202610")).value(); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(late_prefill)

BOOST_AUTO_TEST_CASE(what_is_typed_is_left_and_what_is_empty_is_filled_in)
{
    const auto found = late(desk_of("C", {{"A01.py", "1.00"}, {"A02.py", "约九千"}, {"A03.py", " "}}), form::quiet_october());
    BOOST_TEST(!found.contains("A01.py"));
    BOOST_TEST(!found.contains("A02.py"));
    BOOST_TEST(found.at("A03.py") == form::quiet_last_year().at("A03.y"));
    BOOST_TEST(!found.contains("A01.m"));
}

BOOST_AUTO_TEST_CASE(without_last_years_filing_nothing_is_filled_in)
{
    auto context = form::quiet_october();
    context.last_year.reset();
    BOOST_TEST(late(desk_of("C", {}), context).empty());
}

BOOST_AUTO_TEST_CASE(what_does_not_apply_to_the_enterprise_is_not_filled_in)
{
    auto context = form::quiet_october();
    context.section = "I";
    const auto found = late(desk_of("I", {}), context);
    BOOST_TEST(!found.contains("A04.py"));
    BOOST_TEST(found.contains("A01.py"));
}

BOOST_AUTO_TEST_CASE(what_may_stay_empty_is_filled_in_only_where_the_draft_is_older)
{
    auto desk = desk_of("C", {});
    BOOST_TEST(!late(desk, form::quiet_october()).contains("G01.py"));
    desk.last_year_at = instant_from_sql("2026-11-03 01:00:00");
    BOOST_TEST(late(desk, form::quiet_october()).at("G01.py") == form::quiet_last_year().at("G01.y"));
}

BOOST_FIXTURE_TEST_CASE(the_page_fills_them_in_and_says_so_beside_them, Scene)
{
    const auto page = browser.get(kEdit);
    BOOST_TEST(field_value(page, "A01.py") == last_year().at("A01.y"));
    BOOST_TEST(field_value(page, "B13.pe") == last_year().at("B13.e"));
    BOOST_TEST(field_value(page, "B09.pe") == "123.45");
    BOOST_TEST(contains(page, kPrefilled));
    BOOST_TEST(!stored().contains("A01.py"));
}

BOOST_FIXTURE_TEST_CASE(a_save_of_that_page_stores_them, Scene)
{
    const auto page = browser.get(kEdit);
    auto cells = stored();
    for (const auto& cell : form().cells) {
        if (const auto value = field_value(page, cell.key); cell.key.ends_with(".py") || cell.key.ends_with(".pe")) cells[cell.key] = value;
    }
    BOOST_TEST(post(cells, "save").status == 303);
    BOOST_TEST(stored().at("A01.py") == last_year().at("A01.y"));
    BOOST_TEST(stored().at("G01.py") == last_year().at("G01.y"));
    BOOST_TEST(stored().at("B09.pe") == "123.45");
    BOOST_TEST(!contains(browser.get(kEdit), kPrefilled));

    cells.erase("G01.py"); // may stay empty, and does
    BOOST_TEST(post(cells, "save").status == 303);
    BOOST_TEST(field_value(browser.get(kEdit), "G01.py") == "");
}

BOOST_FIXTURE_TEST_CASE(what_is_confirmed_and_submitted_has_them_though_an_older_page_sends_none, Scene)
{
    auto cells = typed();
    const auto page = support::confirm_filing(browser, kFiling, form(), cells);
    BOOST_REQUIRE_EQUAL(page.status, 200);
    const auto fields = support::submission_fields(page);
    const auto shown = std::find_if(fields.begin(), fields.end(), [](const auto& field) { return field.first == "shown"; });
    BOOST_REQUIRE((shown != fields.end()));
    BOOST_TEST(filing::content_from_json(shown->second)->cells.at("A01.py") == last_year().at("A01.y"));
    BOOST_TEST(browser.post(kFiling + "/submission", fields).status == 303);
    const auto filed = form::cells_from_json(text("SELECT cells FROM filing_version WHERE period = 202610")).value();
    BOOST_TEST(filed.at("A01.py") == last_year().at("A01.y"));
    BOOST_TEST(filed.at("B13.pe") == last_year().at("B13.e"));
    BOOST_TEST((stored() == filed));
}

BOOST_AUTO_TEST_SUITE_END()
