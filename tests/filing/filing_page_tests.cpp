// SPDX-License-Identifier: MPL-2.0
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

using namespace tianbao;
using support::contains;
using support::field_value;
using support::Fields;
using support::header;

namespace {

const std::string kUscc = support::FilingScene::kUscc;
const std::string kEdit = support::FilingScene::kEdit;
const std::string kFiling = support::FilingScene::kFiling;

struct Scene : support::FilingScene {
    Fields fields_of(const form::Cells& cells, const std::string& act, const http::Response& page)
    {
        return support::filing_fields(form(), cells, act, page);
    }

    http::Response file(const form::Cells& cells, const std::string& act) { return browser.post(kFiling, fields_of(cells, act, browser.get(kEdit))); }

    /// How often the database is asked while a page is made.
    std::int64_t round_trips(const std::string& path) { return round_trips(browser, path); }
    std::int64_t round_trips(support::Browser& by, const std::string& path)
    {
        const auto asked = [&] {
            return count("SELECT CAST(VARIABLE_VALUE AS SIGNED) FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = 'QUESTIONS'");
        };
        const auto first = asked();
        const auto before = asked();
        const auto own = before - first;
        BOOST_TEST(by.get(path).status == 200, path);
        return asked() - before - own;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(filing_pages, Scene)

BOOST_AUTO_TEST_CASE(a_complete_filing_goes_on_to_be_confirmed_and_is_a_draft_until_then)
{
    const auto page = support::confirm_filing(browser, kFiling, form(), good_cells());
    BOOST_TEST(page.status == 200);
    BOOST_TEST(state() == "draft");
    BOOST_TEST(support::submit_filing(browser, kFiling, form(), good_cells()).status == 303);
    BOOST_TEST(state() == "submitted");
    BOOST_TEST(header(browser.get(kEdit), "Location") == kFiling);
    BOOST_TEST(contains(browser.get(kFiling), text("SELECT receipt_number FROM filing_version")));
}

BOOST_AUTO_TEST_CASE(an_incomplete_filing_is_saved_with_text_that_is_no_number_and_offered_again)
{
    const auto answer = file({{"A01.m", "约一千"}, {"A01.y", "１２，３４５.5"}}, "save");
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(state() == "draft");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.save'") == 1);
    const auto page = browser.get(kEdit);
    BOOST_TEST(field_value(page, "A01.m") == "约一千");
    BOOST_TEST(field_value(page, "A01.y") == "12345.50");
    const auto list = browser.get(header(answer, "Location"));
    BOOST_TEST(contains(list, "已暂存（10:00）"));
}

BOOST_AUTO_TEST_CASE(a_text_from_a_word_processor_is_saved_with_its_lines)
{
    BOOST_TEST(file({{"A01.m", "12.50"}, {"I03.v", "设备老旧\v审批慢\f测试"}}, "save").status == 303);
    BOOST_TEST(form::cells_from_json(text("SELECT cells FROM filing"))->at("I03.v") == "设备老旧\n审批慢\n测试");
}

BOOST_AUTO_TEST_CASE(a_submission_that_fails_a_hard_check_stores_nothing_and_keeps_what_was_typed)
{
    auto cells = good_cells();
    cells["A02.m"] = "99999999";
    cells.erase("B01.m");
    const auto answer = file(cells, "submit");
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 0);
    BOOST_TEST(field_value(answer, "A02.m") == "99999999");
    BOOST_TEST(contains(answer, "href=\"#c-B01-m\""));
    BOOST_TEST(contains(answer, "id=\"c-A02-m-problem\""));
}

BOOST_AUTO_TEST_CASE(markup_in_a_cell_stays_text)
{
    const auto answer = file({{"A01.m", "<script>alert(1)</script>\""}, {"I03.v", "</textarea><b>"}}, "submit");
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(!contains(answer, "<script>alert"));
    BOOST_TEST(!contains(answer, "</textarea><b>"));
}

BOOST_AUTO_TEST_CASE(the_due_date_decides_what_is_called_late_to_the_second)
{
    set_shanghai_time("2026-11-20 23:59:59");
    browser = sign_in(filler);
    BOOST_TEST(!contains(browser.get(kEdit), "mark-late"));
    set_shanghai_time("2026-11-21 00:00:00");
    BOOST_TEST(contains(browser.get(kEdit), "mark-late"));
}

BOOST_AUTO_TEST_CASE(the_second_of_two_tabs_sees_both_texts_and_chooses)
{
    BOOST_TEST(file({{"A01.m", "10.00"}, {"A02.m", "7.00"}, {"I01.v", "1"}}, "save").status == 303);
    const auto first_tab = browser.get(kEdit);
    const auto second_tab = browser.get(kEdit);
    BOOST_TEST(browser.post(kFiling, fields_of({{"A01.m", "11.00"}, {"A02.m", "7.00"}, {"I01.v", "1,4"}}, "save", first_tab)).status == 303);

    const auto conflict = browser.post(kFiling, fields_of({{"A01.m", "12.00"}, {"A03.m", "1.00"}, {"I01.v", "2"}}, "save", second_tab));
    BOOST_TEST(conflict.status == 409);
    BOOST_TEST(contains(conflict, "11.00"));
    BOOST_TEST(contains(conflict, "12.00"));
    BOOST_TEST(text("SELECT JSON_VALUE(cells, '$.\"A01.m\"') FROM filing") == "11.00");

    Fields choice{{"act", "save"},
                  {"version", field_value(conflict, "version")},
                  {"submission_key", field_value(conflict, "submission_key")},
                  {"form_version", field_value(conflict, "form_version")},
                  {"A01.m", "12.00"},
                  {"A03.m", "1.00"},
                  {"I01.v", "2"},
                  {"stored.A01.m", "11.00"},
                  {"stored.A02.m", "7.00"},
                  {"stored.A03.m", ""},
                  {"stored.I01.v", "1,4"},
                  {"choose.A01.m", "typed"},
                  {"choose.A02.m", "stored"},
                  {"choose.A03.m", "stored"},
                  {"choose.I01.v", "stored"}};
    BOOST_TEST(browser.post(kFiling, choice).status == 303);
    BOOST_TEST(text("SELECT JSON_COMPACT(cells) FROM filing") == R"({"A01.m":"12.00","A02.m":"7.00","I01.v":"1,4"})");
}

BOOST_AUTO_TEST_CASE(after_a_handover_the_former_filler_cannot_save_and_sees_what_was_typed)
{
    const auto fields = fields_of({{"A01.m", "4321.00"}}, "save", browser.get(kEdit));
    pool().read().execute(db::Sql{"UPDATE filler SET user_id = ?, epoch = epoch + 1"}, colleague);
    const auto answer = browser.post(kFiling, fields);
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(contains(answer, "4,321.00"));
    BOOST_TEST(contains(answer, "测试乙"));
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 0);
}

BOOST_AUTO_TEST_CASE(a_strangers_enterprise_is_not_found)
{
    auto other = sign_in(stranger);
    for (const auto& path : {"/filing/" + kUscc, kFiling, kEdit}) BOOST_TEST(other.get(path).status == 404);
    BOOST_TEST(other.post(kFiling, fields_of({{"A01.m", "1"}}, "save", browser.get(kEdit))).status == 404);
    BOOST_TEST(browser.get("/filing/91310115MA1H000200").status == 404);
}

BOOST_AUTO_TEST_CASE(a_colleague_reads_but_does_not_write)
{
    BOOST_TEST(file(good_cells(), "save").status == 303);
    auto other = sign_in(colleague);
    BOOST_TEST(header(other.get(kEdit), "Location") == kFiling);
    BOOST_TEST(other.get(kFiling).status == 200);
    const auto answer = other.post(kFiling, fields_of({{"A01.m", "1"}}, "save", browser.get(kEdit)));
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(state() == "draft");
}

BOOST_AUTO_TEST_CASE(periods_outside_the_window_are_not_filled)
{
    for (const auto* period : {"2026-11", "2024-12", "2011-12"}) {
        BOOST_TEST(browser.get(fmt::format("/filing/{}/{}/edit", kUscc, period)).status == 200);
        const auto fields = fields_of({{"A01.m", "1"}}, "save", browser.get(kEdit));
        BOOST_TEST(browser.post(fmt::format("/filing/{}/{}", kUscc, period), fields).status != 303);
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 0);
    BOOST_TEST(browser.get("/filing/" + kUscc + "/2026-13/edit").status == 404);
    BOOST_TEST(browser.get("/filing/" + kUscc + "/2025-01/edit").status == 200);
}

BOOST_AUTO_TEST_CASE(fields_that_the_form_does_not_have_are_refused)
{
    auto fields = fields_of({{"A01.m", "1"}}, "save", browser.get(kEdit));
    fields.emplace_back("state", "accepted");
    BOOST_TEST(browser.post(kFiling, fields).status == 400);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 0);
}

BOOST_AUTO_TEST_CASE(last_year_is_filled_in_and_last_month_stands_beside)
{
    for (const auto* period : {"2025-10", "2026-09"}) {
        const auto path = fmt::format("/filing/{}/{}", kUscc, period);
        BOOST_TEST(support::submit_filing(browser, path, form(), good_cells(*period::Period::parse(period))).status == 303);
    }
    const auto page = browser.get(kEdit);
    BOOST_TEST(field_value(page, "A01.py") == good_cells({2025, 10}).at("A01.y"));
    BOOST_TEST(contains(page, "上月累计"));
    BOOST_TEST(contains(page, "上年同月"));
}

BOOST_AUTO_TEST_CASE(a_page_of_a_filing_makes_two_round_trips_the_session_included)
{
    for (const auto* period : {"2025-10", "2026-09"}) {
        const auto path = fmt::format("/filing/{}/{}", kUscc, period);
        BOOST_TEST(support::submit_filing(browser, path, form(), good_cells(*period::Period::parse(period))).status == 303);
    }
    BOOST_TEST(round_trips(kEdit) == 2); // nothing saved yet
    BOOST_TEST(file(good_cells(), "save").status == 303);
    for (const auto& path : {kEdit, kFiling, kFiling + "/confirm", "/filing/" + kUscc}) BOOST_TEST(round_trips(path) == 2, path);
}

BOOST_AUTO_TEST_CASE(they_are_as_few_for_a_colleague_who_may_save_drafts)
{
    BOOST_TEST(file(good_cells(), "save").status == 303);
    auto by_colleague = sign_in(colleague);
    BOOST_TEST(header(by_colleague.get(kEdit), "Location") == kFiling);
    BOOST_TEST(browser.post("/filler/" + kUscc + "/rights", {{"user", colleague.text()}, {"act", "give"}}).status == 303);
    for (const auto& path : {kEdit, kFiling, "/filing/" + kUscc}) BOOST_TEST(round_trips(by_colleague, path) == 2, path);
    BOOST_TEST(contains(by_colleague.get(kEdit), "name=\"act\" value=\"save\""));
}

BOOST_AUTO_TEST_SUITE_END()
