// SPDX-License-Identifier: MPL-2.0
// 核对并提交: what is shown is what is filed, or nothing is.
#include "filing/submission.hpp"
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <thread>

using namespace tianbao;
using support::contains;
using support::field_value;
using support::Fields;
using support::header;
using support::submission_fields;

namespace {

const std::string kUscc = support::FilingScene::kUscc;
const std::string kFiling = support::FilingScene::kFiling;
const std::string kConfirm = kFiling + "/confirm";
const std::string kSubmission = kFiling + "/submission";

struct Scene : support::FilingScene {
    http::Response confirmation() { return support::confirm_filing(browser, kFiling, form(), good_cells()); }

    std::int64_t submissions() { return count("SELECT COUNT(*) FROM filing_version"); }

    /// Somebody saves one cell meanwhile.
    void save_meanwhile(const std::string& key, const std::string& value)
    {
        auto cells = *form::cells_from_json(text("SELECT cells FROM filing WHERE period = 202610"));
        cells[key] = value;
        pool().read().execute(db::Sql{"UPDATE filing SET cells = ?, version = version + 1, saved_by = ? WHERE period = 202610"}, form::to_json(cells),
                              colleague);
    }
};

void replace(Fields& fields, std::string_view name, const std::string& value)
{
    for (auto& field : fields) {
        if (field.first == name) field.second = value;
    }
}

void remove(Fields& fields, std::string_view name)
{
    std::erase_if(fields, [&](const auto& field) { return field.first == name; });
}

std::string value(const Fields& fields, std::string_view name)
{
    return std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; })->second;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(submission_pages, Scene)

BOOST_AUTO_TEST_CASE(what_is_shown_is_confirmed_locked_and_receipted)
{
    const auto page = confirmation();
    BOOST_REQUIRE_EQUAL(page.status, 200);
    BOOST_TEST(state() == "draft");
    for (const auto* words : {"测试甲", "本单位", "现在提交为按时提交", "真实性声明"}) BOOST_TEST(contains(page, words), words);

    const auto fields = submission_fields(page);
    const auto shown = filing::content_from_json(value(fields, "shown"));
    BOOST_REQUIRE(shown);
    BOOST_TEST(filing::content_hash(*shown) == value(fields, "hash"));

    const auto answer = browser.post(kSubmission, fields);
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location") == "/filing/" + kUscc + "?year=2026&period=2026-10&done=submitted");
    BOOST_TEST(state() == "submitted");
    BOOST_TEST(count("SELECT is_late FROM filing") == 0);
    BOOST_TEST(text("SELECT cells FROM filing_version") == form::to_json(shown->cells));
    BOOST_TEST(text("SELECT content_hash FROM filing_version") == value(fields, "hash"));
    BOOST_TEST(text("SELECT signed_name FROM filing_version") == "测试甲");
    BOOST_TEST(text("SELECT signed_post FROM filing_version") == "财务主管");
    BOOST_TEST(text("SELECT declaration_version FROM filing_version") == form().declaration.version);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.submit'") == 1);

    const auto list = browser.get(header(answer, "Location"));
    BOOST_TEST(contains(list, "回执编号 202610-"));
    BOOST_TEST(contains(list, kFiling + "/receipt"));
    BOOST_TEST(header(browser.get(kConfirm), "Location") == kFiling);
}

BOOST_AUTO_TEST_CASE(explanations_are_shown_filed_and_stand_beside_their_values)
{
    auto cells = good_cells();
    cells["E03.v"] = "120.0";
    const auto page = support::confirm_filing(browser, kFiling, form(), cells);
    BOOST_REQUIRE_EQUAL(page.status, 200);
    BOOST_TEST(contains(page, "核实性审核与说明"));
    BOOST_TEST(contains(page, "测试用的说明，情况属实"));
    const auto fields = submission_fields(page);
    BOOST_TEST(!filing::content_from_json(value(fields, "shown"))->explanations.empty());
    BOOST_TEST(browser.post(kSubmission, fields).status == 303);
    BOOST_TEST(text("SELECT explanations FROM filing_version") == text("SELECT explanations FROM filing"));
    BOOST_TEST(text("SELECT explanations FROM filing_version").find("测试用的说明") != std::string::npos);
    BOOST_TEST(contains(browser.get(kFiling), "测试用的说明，情况属实"));
}

BOOST_AUTO_TEST_CASE(a_draft_that_does_not_pass_leads_back_to_all_its_problems)
{
    BOOST_TEST(browser.post(kFiling, support::filing_fields(form(), {{"A01.m", "1.00"}}, "save", browser.get(kFiling + "/edit"))).status == 303);
    BOOST_TEST(header(browser.get(kConfirm), "Location") == kFiling + "/edit?check=1");
}

BOOST_AUTO_TEST_CASE(without_a_draft_there_is_nothing_to_confirm)
{
    BOOST_TEST(header(browser.get(kConfirm), "Location") == kFiling + "/edit");
    BOOST_TEST(browser.get("/filing/" + kUscc + "/2026-11/confirm").status == 200);
    BOOST_TEST(contains(browser.get("/filing/" + kUscc + "/2026-11/confirm"), "还没有开放"));
    BOOST_TEST(browser.get("/filing/" + kUscc + "/2026-13/confirm").status == 404);
    BOOST_TEST(browser.get("/filing/91310115MA1H000200/2026-10/confirm").status == 404);
}

BOOST_AUTO_TEST_CASE(only_the_filler_confirms)
{
    const auto fields = submission_fields(confirmation());
    auto other = sign_in(colleague);
    BOOST_TEST(header(other.get(kConfirm), "Location") == kFiling);
    const auto answer = other.post(kSubmission, fields);
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(contains(answer, "您不再是这家企业的填报员"));
    BOOST_TEST(submissions() == 0);
}

BOOST_AUTO_TEST_CASE(after_a_handover_the_former_fillers_confirmation_is_refused)
{
    const auto fields = submission_fields(confirmation());
    pool().read().execute(db::Sql{"UPDATE filler SET user_id = ?, epoch = epoch + 1"}, colleague);
    const auto answer = browser.post(kSubmission, fields);
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(contains(answer, "现在的填报员是 测试乙"));
    pool().read().execute(db::Sql{"DELETE FROM filler"});
    BOOST_TEST(contains(browser.post(kSubmission, fields), "目前没有填报员"));
    BOOST_TEST(submissions() == 0);
    BOOST_TEST(state() == "draft");
}

BOOST_AUTO_TEST_CASE(a_change_meanwhile_is_shown_instead_of_being_submitted)
{
    const auto fields = submission_fields(confirmation());
    const auto before = *form::cells_from_json(text("SELECT cells FROM filing"));
    save_meanwhile("I03.v", "<b>有变化</b>");
    const auto answer = browser.post(kSubmission, fields);
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(contains(answer, "测试乙 在"));
    BOOST_TEST(contains(answer, "1 处不同"));
    BOOST_TEST(contains(answer, "&lt;b&gt;有变化&lt;/b&gt;"));
    BOOST_TEST(contains(answer, "href=\"" + kConfirm + "\""));
    BOOST_TEST(submissions() == 0);
    BOOST_TEST(state() == "draft");
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.submit'") == 0);

    const auto again = browser.post(kSubmission, submission_fields(browser.get(kConfirm)));
    BOOST_TEST(header(again, "Location").find("done=submitted") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_change_that_does_not_pass_any_more_is_shown_too)
{
    const auto fields = submission_fields(confirmation());
    save_meanwhile("A01.m", "约一千");
    const auto answer = browser.post(kSubmission, fields);
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(contains(answer, "约一千"));
    BOOST_TEST(submissions() == 0);
}

BOOST_AUTO_TEST_CASE(the_same_content_saved_again_is_to_be_looked_at_again)
{
    const auto fields = submission_fields(confirmation());
    pool().read().execute(db::Sql{"UPDATE filing SET version = version + 1"});
    const auto answer = browser.post(kSubmission, fields);
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(contains(answer, "内容没有不同"));
    BOOST_TEST(submissions() == 0);
}

BOOST_AUTO_TEST_CASE(another_month_filed_meanwhile_is_looked_at_afresh)
{
    const auto fields = submission_fields(confirmation());
    auto cells = good_cells({2026, 9});
    cells["D01.y"] = "99999999.0000";
    support::add_submitted(pool(), enterprise, {2026, 9}, filler, cells, "2012");
    BOOST_TEST(header(browser.post(kSubmission, fields), "Location") == kFiling + "/edit?check=1");
    BOOST_TEST(submissions() == 1);
    BOOST_TEST(state() == "draft");
}

BOOST_AUTO_TEST_CASE(what_the_checks_say_otherwise_meanwhile_is_shown_instead_of_being_submitted)
{
    support::add_submitted(pool(), enterprise, {2026, 9}, filler, good_cells(), "2012");
    const auto change = [&](const std::string& sql) { pool().read().execute_all(sql, {}); };
    change("INSERT INTO explanation_acceptance (enterprise_id, check_id, place, until_period, accepted_by, accepted_at) VALUES ('" + enterprise.text() +
           "', 'Q19', '', 202703, '" + filler.text() + "', '2026-10-20')");
    const auto page = confirmation();
    BOOST_REQUIRE_EQUAL(page.status, 200);
    BOOST_TEST(contains(page, "项与上月相同"));
    const auto fields = submission_fields(page);

    auto again = good_cells();
    again["C02.e"] = std::to_string(std::stoi(again.at("C02.e")) + 1);
    change("UPDATE filing_version SET cells = '" + form::to_json(again) + "' WHERE period = 202609");
    const auto answer = browser.post(kSubmission, fields);
    BOOST_TEST(answer.status == 409);
    BOOST_TEST(contains(answer, "1 处不同"));
    BOOST_TEST(contains(answer, "审核提示 Q19"));
    BOOST_TEST(count("SELECT COUNT(*) FROM filing_version WHERE period = 202610") == 0);

    BOOST_TEST(header(browser.post(kSubmission, submission_fields(browser.get(kConfirm))), "Location").find("done=submitted") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_tampered_form_is_refused)
{
    const auto fields = submission_fields(confirmation());
    const auto refused = [&](std::string_view name, const std::string& text) {
        auto tampered = fields;
        replace(tampered, name, text);
        const int status = browser.post(kSubmission, tampered).status;
        BOOST_TEST(status == 400, name << " = " << text.substr(0, 40) << " gives " << status);
    };
    auto content = *filing::content_from_json(value(fields, "shown"));
    content.cells["A01.m"] = "1.00";
    refused("shown", filing::to_json(content));
    refused("shown", "{}");
    refused("shown", value(fields, "shown") + " ");
    refused("hash", std::string(64, '0'));
    refused("findings", "");
    refused("findings", "{}");
    refused("version", "1x");
    refused("version", "");
    refused("submission_key", "no key");
    auto more = fields;
    more.emplace_back("A01.m", "1");
    BOOST_TEST(browser.post(kSubmission, more).status == 400);
    BOOST_TEST(submissions() == 0);
}

/// Content and hash fit each other, but not what is stored.
BOOST_AUTO_TEST_CASE(a_forged_content_is_never_filed)
{
    auto fields = submission_fields(confirmation());
    auto content = *filing::content_from_json(value(fields, "shown"));
    content.cells["A01.m"] = "0.00";
    replace(fields, "shown", filing::to_json(content));
    replace(fields, "hash", filing::content_hash(content));
    BOOST_TEST(browser.post(kSubmission, fields).status == 409);
    content.cells["Z99.m"] = "0.00";
    replace(fields, "shown", filing::to_json(content));
    replace(fields, "hash", filing::content_hash(content));
    BOOST_TEST(browser.post(kSubmission, fields).status == 400);
    content.uscc = "91310115MA1H000200";
    replace(fields, "shown", filing::to_json(content));
    replace(fields, "hash", filing::content_hash(content));
    BOOST_TEST(browser.post(kSubmission, fields).status == 400);
    BOOST_TEST(submissions() == 0);
}

BOOST_AUTO_TEST_CASE(without_declaration_or_post_the_page_comes_again)
{
    auto fields = submission_fields(confirmation());
    remove(fields, "declared");
    replace(fields, "signed_post", " ");
    const auto answer = browser.post(kSubmission, fields);
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(contains(answer, "href=\"#declared\""));
    BOOST_TEST(contains(answer, "href=\"#signed-post\""));
    BOOST_TEST(contains(answer, "id=\"declared-problem\""));
    BOOST_TEST(submissions() == 0);
    BOOST_TEST(header(browser.post(kSubmission, submission_fields(answer)), "Location").find("done=submitted") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_to_be_looked_at_wants_a_tick_and_no_explanation)
{
    pool().read().execute(db::Sql{"INSERT INTO usual_range (enterprise_id, period, ranges) SELECT id, 202610, ? FROM enterprise WHERE uscc = ?"},
                          R"({"C01.e":{"low":"1.0000","high":"2.0000","median":"1.5000","deviation":"0.5000","count":24,"group":false}})", kUscc);
    const auto edit = browser.get(kFiling + "/edit");
    BOOST_TEST(contains(edit, "data-word=\"ask\""));
    const auto page = confirmation();
    BOOST_REQUIRE_EQUAL(page.status, 200);
    BOOST_TEST(contains(page, "请再次核对的项目"));
    BOOST_TEST(contains(page, "不在本企业最近 24 个月的常见范围 1 至 2 之内"));
    const auto fields = submission_fields(page);
    const auto refused = browser.post(kSubmission, fields);
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "href=\"#looked-at\""));
    BOOST_TEST(submissions() == 0);

    auto looked = submission_fields(refused);
    looked.emplace_back("looked_at", "yes");
    BOOST_TEST(browser.post(kSubmission, looked).status == 303);
    BOOST_TEST(submissions() == 1);
    BOOST_TEST(text("SELECT COALESCE(explanations, '') FROM filing_version").find("Q23") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_post_comes_from_the_account)
{
    pool().read().execute(db::Sql{"UPDATE user SET post = '会计' WHERE id = ?"}, filler);
    BOOST_TEST(field_value(confirmation(), "signed_post") == "会计");
}

BOOST_AUTO_TEST_CASE(the_due_date_decides_what_is_late_when_it_is_submitted)
{
    set_shanghai_time("2026-11-20 23:59:59");
    browser = sign_in(filler);
    const auto fields = submission_fields(confirmation());
    set_shanghai_time("2026-11-21 00:00:00");
    BOOST_TEST(contains(browser.get(kConfirm), "提交后标为“补填”"));
    BOOST_TEST(browser.post(kSubmission, fields).status == 303);
    BOOST_TEST(count("SELECT is_late FROM filing WHERE period = 202610") == 1);
}

BOOST_AUTO_TEST_CASE(the_same_form_sent_twice_is_one_submission)
{
    const auto fields = submission_fields(confirmation());
    BOOST_TEST(browser.post(kSubmission, fields).status == 303);
    const auto again = browser.post(kSubmission, fields);
    BOOST_TEST(header(again, "Location").find("done=submitted_already") != std::string::npos);
    BOOST_TEST(contains(browser.get(header(again, "Location")), text("SELECT receipt_number FROM filing_version")));
    auto other_key = fields;
    replace(other_key, "submission_key", new_id_text(now()));
    const auto refused = browser.post(kSubmission, other_key);
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(contains(refused, "这张报表已经提交"));
    BOOST_TEST(submissions() == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.submit'") == 1);
}

BOOST_AUTO_TEST_CASE(a_draft_is_not_submitted_by_the_key_that_saved_it)
{
    auto fields = submission_fields(confirmation());
    replace(fields, "submission_key", text("SELECT submission_key FROM filing"));
    BOOST_TEST(header(browser.post(kSubmission, fields), "Location").ends_with("done=submitted"));
    BOOST_TEST(submissions() == 1);
}

BOOST_AUTO_TEST_CASE(a_returned_filing_is_submitted_again_when_its_marks_are_answered)
{
    BOOST_TEST(browser.post(kSubmission, submission_fields(confirmation())).status == 303);
    auto reader = pool().read();
    reader.execute(db::Sql{"UPDATE filing SET state = 'returned', version = version + 1"});
    reader.execute(db::Sql{"INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, returned_at, returned_by)"
                           " VALUES (?, 202610, 1, 'figures', '请核对营业收入', ?, ?)"},
                   enterprise, now(), colleague);
    reader.execute(db::Sql{"INSERT INTO filing_mark (enterprise_id, period, number, place, note) VALUES (?, 202610, 1, 'A01.m', '本月偏高')"},
                   enterprise);
    BOOST_TEST(header(browser.get(kConfirm), "Location") == kFiling + "/edit?check=1");
    reader.execute(db::Sql{"UPDATE filing_mark SET answer = '已核对，无误'"});
    const auto page = browser.get(kConfirm);
    BOOST_TEST(contains(page, "本月偏高"));
    BOOST_TEST(contains(page, "首次提交于"));
    BOOST_TEST(browser.post(kSubmission, submission_fields(page)).status == 303);
    BOOST_TEST(submissions() == 2);
    BOOST_TEST(count("SELECT submission FROM filing") == 2);

    const auto first = browser.get(kFiling + "?number=1");
    BOOST_TEST(contains(first, "本月偏高"));
    BOOST_TEST(contains(first, "已核对，无误"));
}

BOOST_AUTO_TEST_CASE(fifty_presses_at_once_are_one_submission_and_one_receipt)
{
    const auto fields = submission_fields(confirmation());
    let_threads_in();
    std::vector<http::Response> answers(50);
    std::vector<std::thread> presses;
    for (auto& answer : answers) {
        presses.emplace_back([&] {
            answer = browser.post(kSubmission, fields);
            pool().leave_thread();
        });
    }
    for (auto& press : presses) press.join();
    int first = 0;
    for (const auto& answer : answers) {
        BOOST_TEST(answer.status == 303);
        if (header(answer, "Location").ends_with("done=submitted")) ++first;
    }
    BOOST_TEST(first == 1);
    BOOST_TEST(submissions() == 1);
    BOOST_TEST(count("SELECT COUNT(DISTINCT receipt_number) FROM filing_version") == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.submit'") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
