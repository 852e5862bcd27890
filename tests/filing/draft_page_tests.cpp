// SPDX-License-Identifier: MPL-2.0
// 数据填报 while it is typed: soft checks and their explanations, an officer's notes, the draft saved by the page's script.
#include "form/explanation.hpp"
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace tianbao;
using support::contains;
using support::field_value;
using support::Fields;
using support::header;

namespace {

const std::string kUscc = support::FilingScene::kUscc;
const std::string kFiling = support::FilingScene::kFiling;
const std::string kEdit = support::FilingScene::kEdit;
const std::string kDraft = kFiling + "/draft";
const std::string kReason = "本月厂房检修，停工三周";

struct Scene : support::FilingScene {
    /// A complete filing but for Q18: nothing was sold in the month.
    form::Cells idle_cells()
    {
        auto cells = good_cells();
        for (const auto* key : {"A01.m", "A02.m", "A03.m", "G01.m"}) cells[key] = "0.00";
        return cells;
    }

    Fields fields(const form::Cells& cells, const std::string& act, const Fields& more = {})
    {
        auto all = support::filing_fields(form(), cells, act, browser.get(kEdit));
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    http::Response post(const form::Cells& cells, const std::string& act, const Fields& more = {})
    {
        return browser.post(kFiling, fields(cells, act, more));
    }

    /// What the page's script sends.
    static Fields without_act(Fields all)
    {
        std::erase_if(all, [](const auto& field) { return field.first == "act"; });
        return all;
    }

    std::string explanations() { return text("SELECT explanations FROM filing WHERE period = 202610"); }
};

nlohmann::json told(const http::Response& answer)
{
    BOOST_TEST(header(answer, "Content-Type").starts_with("application/json"));
    return nlohmann::json::parse(answer.body);
}

/// How often a text stands in a page.
int times(const http::Response& page, const std::string& words)
{
    int found = 0;
    for (auto at = page.body.find(words); at != std::string::npos; at = page.body.find(words, at + 1)) ++found;
    return found;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(draft_pages, Scene)

BOOST_AUTO_TEST_CASE(a_fresh_page_nags_about_nothing_that_is_still_empty)
{
    const auto page = browser.get(kEdit);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(times(page, "class=\"problem\" id=\"c-") == 0);
    BOOST_TEST(!contains(page, "aria-invalid"));
}

BOOST_AUTO_TEST_CASE(a_save_reports_and_never_refuses)
{
    auto cells = idle_cells();
    cells["A02.y"] = "99999999";
    BOOST_TEST(post(cells, "save").status == 303);
    const auto page = browser.get(kEdit);
    BOOST_TEST(contains(page, "id=\"c-A02-y-problem\""));
    BOOST_TEST(contains(page, "name=\"explain.Q18.A01.m\""));
    BOOST_TEST(!contains(page, "c-H01-v-problem"));
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_shown_when_asked_for)
{
    BOOST_TEST(post({{"A01.m", "1.00"}}, "save").status == 303);
    BOOST_TEST(!contains(browser.get(kEdit), "id=\"c-B01-m-problem\""));
    BOOST_TEST(contains(browser.get(kEdit + "?check=1"), "id=\"c-B01-m-problem\""));
}

BOOST_AUTO_TEST_CASE(every_indicator_is_explained_on_the_page)
{
    const auto page = browser.get(kEdit);
    for (const auto& indicator : form().indicators) {
        BOOST_TEST(contains(page, indicator.help), indicator.code);
        if (indicator.is_numeric()) continue;
        BOOST_TEST(contains(page, "id=\"help-" + indicator.code + "\""), indicator.code);
        BOOST_TEST(contains(page, "aria-describedby=\"help-" + indicator.code), indicator.code);
    }
    BOOST_TEST(contains(page, "请勿填写个人身份证号码"));
    const auto most = std::to_string(form().indicator("I01")->max_choices);
    BOOST_TEST(contains(page, "data-at-most=\"" + most + "\""));
    BOOST_TEST(contains(page, "最多选 " + most + " 项"));
    BOOST_TEST(contains(page, "最多 " + std::to_string(form().indicator("I03")->max_length) + " 字"));
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_the_whole_form_is_said_once_it_is_filled)
{
    form::Cells zeros = good_cells();
    for (auto& [key, value] : zeros) {
        if (form().indicator_of(*form::CellKey::parse(key))->is_numeric()) value = "0";
    }
    zeros.erase("F03.v"); // stays empty without a new loan
    BOOST_TEST(post({{"A01.m", "0"}}, "save").status == 303);
    BOOST_TEST(!contains(browser.get(kEdit), "id=\"nil-problem\""));
    BOOST_TEST(post(zeros, "save").status == 303);
    BOOST_TEST(contains(browser.get(kEdit), "id=\"nil-problem\""));
    BOOST_TEST(post(zeros, "save", {{"nil_declared", "yes"}}).status == 303);
    BOOST_TEST(!contains(browser.get(kEdit), "id=\"nil-problem\""));
}

BOOST_AUTO_TEST_CASE(a_soft_check_wants_an_explanation_in_place_before_submission)
{
    const auto refused = post(idle_cells(), "submit");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "id=\"x-Q18-A01-m-problem\""));
    BOOST_TEST(contains(refused, "href=\"#x-Q18-A01-m\""));
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 0);

    for (const auto* filler_text : {"无", "。。。。。。。。", "123456789", "说明说明说明说明"}) {
        const auto again = post(idle_cells(), "submit", {{"explain.Q18.A01.m", filler_text}});
        BOOST_TEST(again.status == 422, filler_text);
        BOOST_TEST(contains(again, filler_text));
    }
}

BOOST_AUTO_TEST_CASE(an_explained_filing_goes_on_to_be_confirmed)
{
    auto cells = idle_cells();
    auto asked = post(cells, "submit");
    Fields explained;
    for (auto at = asked.body.find("name=\"explain."); at != std::string::npos; at = asked.body.find("name=\"explain.", at + 1)) {
        const auto begin = at + 6;
        const auto name = asked.body.substr(begin, asked.body.find('"', begin) - begin);
        if (name != "explain.") explained.emplace_back(name, kReason);
    }
    const auto answer = post(cells, "submit", explained);
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location") == kFiling + "/confirm");
    BOOST_TEST(text("SELECT state FROM filing") == "draft");
    BOOST_TEST(browser.get(kFiling + "/confirm").status == 200);
}

BOOST_AUTO_TEST_CASE(a_submission_sent_twice_stores_one_draft)
{
    const auto sent = fields(good_cells(), "submit");
    for (int times = 0; times < 2; ++times) {
        const auto answer = browser.post(kFiling, sent);
        BOOST_TEST(answer.status == 303);
        BOOST_TEST(header(answer, "Location") == kFiling + "/confirm");
    }
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.save'") == 1);
}

BOOST_AUTO_TEST_CASE(a_refused_submission_says_that_an_explanation_was_for_other_figures)
{
    auto cells = idle_cells();
    cells["B03.m"] = "-1.00";
    BOOST_TEST(post(cells, "save", {{"explain.Q03.B03.m", kReason}}).status == 303);
    cells["B03.m"] = "-2.00";
    const auto refused = post(cells, "submit", {{"explain.Q03.B03.m", kReason}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "id=\"x-Q03-B03-m-problem\">数据有改动"));
}

BOOST_AUTO_TEST_CASE(what_is_asked_of_the_whole_form_stands_on_top_and_is_explained_there)
{
    auto september = good_cells();
    support::add_submitted(pool(), enterprise, {2026, 9}, filler, september, form().version);
    BOOST_TEST(post(good_cells(), "save", {{"explain.Q19", kReason}}).status == 303);
    const auto page = browser.get(kEdit);
    const auto top = page.body.find("id=\"form-explains\"");
    BOOST_TEST(page.body.find("name=\"explain.Q19\"") > top);
    BOOST_TEST(contains(page, kReason));
    const auto stored = form::explanations_from_json(explanations());
    BOOST_REQUIRE(stored && stored->size() == 1);
    BOOST_TEST(stored->front().place == "");
}

BOOST_AUTO_TEST_CASE(a_slip_of_the_unit_offers_its_correction)
{
    auto september = good_cells();
    support::add_submitted(pool(), enterprise, {2026, 9}, filler, september, form().version);
    auto cells = good_cells();
    cells["B03.m"] = cells.at("B03.m").substr(0, cells.at("B03.m").find('.')) + "0000.00";
    BOOST_TEST(post(cells, "save").status == 303);
    const auto page = browser.get(kEdit);
    BOOST_TEST(contains(page, "name=\"explain.Q07.B03.m\""));
    BOOST_TEST(contains(page, "data-correct=\"{&quot;B03.m&quot;:"));
    BOOST_TEST(contains(page, "data-before=\"" + september.at("B03.m") + "\""));
}

BOOST_AUTO_TEST_CASE(an_explanation_is_kept_with_its_values_and_dropped_when_they_change)
{
    BOOST_TEST(post(idle_cells(), "save", {{"explain.Q18.A01.m", kReason}}).status == 303);
    const auto stored = form::explanations_from_json(explanations());
    BOOST_REQUIRE(stored && stored->size() == 1);
    BOOST_TEST(stored->front().text == kReason);
    BOOST_TEST(stored->front().values.at("A01.m") == "0.00");
    BOOST_TEST(contains(browser.get(kEdit), kReason));

    // the same text for other figures is the old explanation, another text a new one
    auto changed = idle_cells();
    changed["A01.m"] = "12.34";
    BOOST_TEST(post(changed, "save", {{"explain.Q18.A01.m", kReason}}).status == 303);
    BOOST_TEST(explanations() == "");
}

BOOST_AUTO_TEST_CASE(an_explanation_as_long_as_its_field_takes_is_kept_and_said_to_be_too_long)
{
    std::string endless;
    for (int i = 0; i < 4000; ++i) endless += i % 7 == 0 ? "修" : "检"; // three bytes each, as many as the field takes
    const auto page = post(idle_cells(), "submit", {{"explain.Q18.A01.m", endless}});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(contains(page, endless));
    const auto field = page.body.substr(page.body.find("<textarea class=\"form-control\" id=\"x-Q18-A01-m\""));
    BOOST_TEST(field.substr(0, field.find('>')).find("maxlength=\"4000\"") != std::string::npos);
    BOOST_TEST(post(idle_cells(), "save", {{"explain.Q18.A01.m", endless}}).status == 303); // saving is never refused for it
}

BOOST_AUTO_TEST_CASE(an_explanation_of_what_does_not_fail_is_not_stored)
{
    BOOST_TEST(post(good_cells(), "save", {{"explain.Q18.A01.m", kReason}}).status == 303);
    BOOST_TEST(explanations() == "");
}

BOOST_AUTO_TEST_CASE(explanations_of_unknown_checks_or_places_are_no_form_of_ours)
{
    for (const auto* name : {"explain.Q99.A01.m", "explain.Q18.Z01.m", "explain.", "answer.Z01.m"})
        BOOST_TEST(post({{"A01.m", "1"}}, "save", {{name, kReason}}).status == 400, name);
}

BOOST_AUTO_TEST_CASE(what_an_officer_accepted_is_not_asked_for_until_it_ends)
{
    const auto accept = [&](int since, int until) {
        pool().read().execute(
            db::Sql{"REPLACE INTO explanation_acceptance (enterprise_id, check_id, place, until_period, since_period, accepted_by, accepted_at)"
                    " VALUES (?, 'Q18', 'A01.m', ?, ?, ?, ?)"},
            enterprise, until, since, colleague, now());
    };
    accept(202610, 202610);
    const auto page = post(idle_cells(), "submit");
    BOOST_TEST(!contains(page, "name=\"explain.Q18.A01.m\""));
    accept(202601, 202609);
    BOOST_TEST(contains(post(idle_cells(), "submit"), "name=\"explain.Q18.A01.m\""));
    accept(202611, 202701); // of a later month, while this one is filed late
    BOOST_TEST(contains(post(idle_cells(), "submit"), "name=\"explain.Q18.A01.m\""));
}

BOOST_AUTO_TEST_CASE(what_could_not_be_checked_is_said_and_never_passed)
{
    BOOST_TEST(post(good_cells(), "save").status == 303);
    const auto page = browser.get(kEdit);
    BOOST_TEST(contains(page, "id=\"not-evaluated\""));
    const auto& checks = form().checks;
    const auto q01 = std::find_if(checks.begin(), checks.end(), [](const auto& check) { return check.id == "Q01"; });
    BOOST_REQUIRE(q01 != checks.end());
    BOOST_TEST(contains(page, q01->no_reference));
}

BOOST_AUTO_TEST_CASE(notes_of_the_officer_stand_in_place_and_are_to_be_answered)
{
    BOOST_REQUIRE_EQUAL(support::submit_filing(browser, kFiling, form(), good_cells()).status, 303);
    pool().read().execute(db::Sql{"UPDATE filing SET state = 'returned', version = version + 1"});
    pool().read().execute(db::Sql{"INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, returned_at, returned_by)"
                                  " VALUES (?, 202610, 1, 'figures', '营业成本请核对', ?, ?)"},
                          enterprise, now(), colleague);
    pool().read().execute(
        db::Sql{"INSERT INTO filing_mark (enterprise_id, period, number, place, note) VALUES (?, 202610, 1, 'B01.m', '与发票不符')"}, enterprise);
    const auto page = browser.get(kEdit);
    BOOST_TEST(contains(page, "与发票不符"));
    BOOST_TEST(contains(page, "name=\"answer.B01.m\""));

    auto cells = good_cells();
    cells["B01.m"] = "5.00";
    BOOST_TEST(contains(post(cells, "submit"), "id=\"a-B01-m-problem\""));
    BOOST_TEST(post(cells, "save", {{"answer.B01.m", "已按发票改正"}}).status == 303);
    BOOST_TEST(text("SELECT answer FROM filing_mark") == "已按发票改正");
    BOOST_TEST(text("SELECT answered_by FROM filing_mark") == filler.text());
    BOOST_TEST(contains(browser.get(kEdit), "已按发票改正"));
}

BOOST_AUTO_TEST_CASE(doubtful_cells_are_marked)
{
    BOOST_TEST(post(good_cells(), "save").status == 303);
    pool().read().execute(db::Sql{R"(UPDATE filing SET doubts = '["A01.y"]')"});
    const auto page = browser.get(kEdit);
    BOOST_TEST(contains(page, "id=\"doubts\""));
    BOOST_TEST(contains(page, "doubtful"));
}

BOOST_AUTO_TEST_CASE(the_script_saves_the_draft_as_typed_and_goes_on_with_what_it_is_told)
{
    auto sent = without_act(fields({{"A01.m", "约一千"}, {"A01.y", "１，０００"}}, "save"));
    const auto first = browser.post(kDraft, sent);
    BOOST_TEST(first.status == 200);
    const auto answer = told(first);
    BOOST_TEST(answer.at("outcome") == "saved");
    BOOST_TEST(answer.at("version") == 1);
    BOOST_TEST(answer.at("saved_at") == "10:00");
    BOOST_TEST(text("SELECT JSON_VALUE(cells, '$.\"A01.m\"') FROM filing") == "约一千");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.save'") == 1);

    // sent again since the answer was lost: done once
    BOOST_TEST(told(browser.post(kDraft, sent)).at("version") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.save'") == 1);

    for (auto& [name, value] : sent) {
        if (name == "version") value = "1";
        if (name == "submission_key") value = answer.at("submission_key").get<std::string>();
        if (name == "A01.m") value = "1000";
    }
    sent.emplace_back("I01.v.4", "yes");
    BOOST_TEST(told(browser.post(kDraft, sent)).at("version") == 2);
    BOOST_TEST(text("SELECT JSON_VALUE(detail, '$.auto') FROM audit_event WHERE act = 'filing.save' LIMIT 1") == "1");
    BOOST_TEST(text("SELECT JSON_VALUE(cells, '$.\"A01.m\"') FROM filing") == "1000.00");
}

BOOST_AUTO_TEST_CASE(the_script_saves_explanations_and_they_count_for_the_figures_that_it_sent)
{
    BOOST_TEST(browser.post(kDraft, without_act(fields(idle_cells(), "save", {{"explain.Q18.A01.m", kReason}}))).status == 200);
    BOOST_TEST(explanations().find(kReason) != std::string::npos);
    BOOST_TEST(!contains(browser.get(kEdit + "?check=1"), "id=\"x-Q18-A01-m-problem\""));
    auto changed = idle_cells();
    changed["A01.m"] = "1.00";
    BOOST_TEST(browser.post(kDraft, without_act(fields(changed, "save", {{"explain.Q18.A01.m", kReason}}))).status == 200);
    BOOST_TEST(explanations() == "");
}

BOOST_AUTO_TEST_CASE(the_script_is_told_why_nothing_was_saved)
{
    const auto sent = without_act(fields({{"A01.m", "1"}}, "save"));
    BOOST_TEST(post({{"A01.m", "2"}}, "save").status == 303);
    const auto changed = browser.post(kDraft, sent);
    BOOST_TEST(changed.status == 409);
    BOOST_TEST(told(changed).at("outcome") == "changed");
    BOOST_TEST(told(changed).at("saved_by") == text("SELECT name FROM user WHERE id = '" + filler.text() + "'"));
    BOOST_TEST(told(changed).at("saved_at") == shanghai_minute_text(now()));

    auto other = sign_in(colleague);
    const auto not_filler = other.post(kDraft, sent);
    BOOST_TEST(not_filler.status == 403);
    BOOST_TEST(told(not_filler).at("outcome") == "not_filler");
    BOOST_TEST(!told(not_filler).contains("saved_by"));

    auto nobody = visitor();
    const auto signed_out = nobody.post(kDraft, sent);
    BOOST_TEST(signed_out.status == 401);
    BOOST_TEST(told(signed_out).at("outcome") == "signed_out");

    BOOST_REQUIRE_EQUAL(support::submit_filing(browser, kFiling, form(), good_cells()).status, 303);
    BOOST_TEST(told(browser.post(kDraft, sent)).at("outcome") == "already_filed");
}

BOOST_AUTO_TEST_CASE(the_definition_is_kept_for_ever_under_its_own_address)
{
    const auto page = browser.get(kEdit);
    const auto at = page.body.find("data-definition=\"") + 17;
    const auto address = page.body.substr(at, page.body.find('"', at) - at);
    const auto definition = browser.get(address);
    BOOST_TEST(definition.status == 200);
    BOOST_TEST(header(definition, "Cache-Control").find("immutable") != std::string::npos);
    BOOST_TEST(nlohmann::json::parse(definition.body).at("code") == "QYJC-M1");
    for (const auto* other : {"/form/2012/definition", "/form/2012/definition?v=0000000000000000"}) {
        BOOST_TEST(browser.get(other).status == 200);
        BOOST_TEST(header(browser.get(other), "Cache-Control") == "no-store");
    }
    BOOST_TEST(browser.get("/form/1999/definition").status == 404);
}

BOOST_AUTO_TEST_SUITE_END()
