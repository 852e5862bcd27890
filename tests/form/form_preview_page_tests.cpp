// SPDX-License-Identifier: MPL-2.0
// 预览和试算: a designer sees what a definition asks, what is wrong with it and how it judges what was filed, before anybody installs it.
#include "filing/form_preview.hpp"
#include "support/filing_scene.hpp"
#include "util/source_file.hpp"

#include <boost/test/unit_test.hpp>

#include <fmt/format.h>

using namespace tianbao;
using http::Role;
using support::contains;

namespace {

constexpr const char* kPreview = "/form/preview";

std::string replaced(std::string text, const std::string& old_part, const std::string& new_part)
{
    const auto at = text.find(old_part);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, old_part);
    return text.replace(at, old_part.size(), new_part);
}

std::string shipped()
{
    return source_file("conf/forms/qyjc-m1-2012.toml");
}

std::string version_of_2027()
{
    return replaced(shipped(), "version = \"2012\"\nvalid_from = \"2012-01\"", "version = \"2027\"\nvalid_from = \"2027-01\"");
}

struct Scene : support::FilingScene {
    UserId designer_id = add_user("报表设计员（测试）", Role::form_designer);
    support::Browser designer = sign_in(designer_id);

    http::Response send(const std::string& text, const std::string& period = "2026-10", const std::string& name = "ceshi.toml")
    {
        return designer.post_form(kPreview, {{"period", period}}, name, text);
    }
    /// For an enterprise of that industry and size.
    http::Response send_for(const std::string& industry, const std::string& size)
    {
        return designer.post_form(kPreview, {{"period", "2026-10"}, {"industry", industry}, {"size", size}}, "ceshi.toml", version_of_2027());
    }
    void file(int enterprises, const form::Cells& cells)
    {
        for (int i = 0; i < enterprises; ++i) {
            const auto uscc = fmt::format("1000000000000{:05}", ++filed_);
            support::add_submitted(pool(), support::add_enterprise(pool(), uscc, "已报企业" + uscc), {2026, 10}, filler, cells, form().version);
        }
    }
    int filed_ = 0;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(form_preview_pages, Scene)

BOOST_AUTO_TEST_CASE(the_page_is_led_to_from_the_form_and_for_designers_alone)
{
    BOOST_TEST(contains(designer.get("/form"), "href=\"/form/preview\""));
    const auto page = designer.get(kPreview);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(support::field_value(page, "period") == "2026-10");
    BOOST_TEST(!contains(browser.get("/form"), "href=\"/form/preview\""));
    auto centre = sign_in(add_user("服务中心管理员（测试）", Role::centre_officer));
    for (auto* other : {&browser, &centre}) {
        BOOST_TEST(other->get(kPreview).status == 403);
        BOOST_TEST(other->post_form(kPreview, {{"period", "2026-10"}}, "ceshi.toml", shipped()).status == 403);
    }
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_said_beside_its_field)
{
    const auto empty = send("", "2026-09", "");
    BOOST_TEST(empty.status == 422);
    BOOST_TEST(contains(empty, "请选择定义文件。"));
    BOOST_TEST(support::field_value(empty, "period") == "2026-09");
    for (const auto* period : {"", "2026-11", "2011-12", "2026年9月"}) {
        const auto wrong = send(shipped(), period);
        BOOST_TEST(wrong.status == 422, period);
        BOOST_TEST(contains(wrong, "不晚于上月"), period);
        BOOST_TEST(support::field_value(wrong, "period") == period);
    }
    BOOST_TEST(contains(send("\xB1\xED"), "不是 UTF-8 编码"));
}

BOOST_AUTO_TEST_CASE(a_fault_is_told_with_its_line_as_check_form_does)
{
    const auto refused = send("wrong = 1\n" + version_of_2027());
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "定义文件有误"));
    BOOST_TEST(contains(refused, "第 1 行"));
    BOOST_TEST(contains(refused, "wrong: is not a key that is known here"));
    BOOST_TEST(contains(refused, "<span class=\"code\">wrong = 1</span>"));
    BOOST_TEST(contains(send("<script>alert(1)</script>"), "定义文件有误"));
    BOOST_TEST(!contains(send("<script>alert(1)</script>"), "<script>alert"));
}

BOOST_AUTO_TEST_CASE(of_a_long_line_the_beginning_is_shown)
{
    const auto many = [](int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += "字";
        return text;
    };
    const auto refused = send("wrong = \"" + many(90) + "\"\n" + version_of_2027());
    BOOST_TEST(contains(refused, many(63) + "…</span>")); // 198 of 200 bytes, and no half of a character
    BOOST_TEST(!contains(refused, many(64)));
}

BOOST_AUTO_TEST_CASE(a_new_version_is_shown_and_the_one_before_taken_to_end)
{
    const auto page = send(replaced(version_of_2027(), "title = \"企业运行监测月报表\"", "title = \"企业运行监测月报表（修订）\""));
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "预览：企业运行监测月报表（修订），2027 版"));
    BOOST_TEST(contains(page, "预览按 2012 版用到 2026-12 为止"));
    BOOST_TEST(!contains(page, "同名的版本已经启用"));
    for (const auto& check : form().checks) BOOST_TEST(contains(page, check.title), check.id);
    BOOST_TEST(contains(page, "不足 10 张，不试算"));
    BOOST_TEST(!contains(designer.get("/form"), "2027"));
    BOOST_TEST(designer.get("/form?version=2027").status == 404);
}

BOOST_AUTO_TEST_CASE(the_filing_page_is_shown_as_a_filler_finds_it_and_cannot_be_saved)
{
    const auto page = send(replaced(version_of_2027(), "name = \"营业收入\"", "name = \"营业收入（修订）\""));
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "预览：填报页"));
    BOOST_TEST(contains(page, "营业收入（修订）"));
    const auto begin = page.body.find("<form id=\"filing\"");
    BOOST_REQUIRE(begin != std::string::npos);
    const auto filing = page.body.substr(begin, page.body.find("</form>", begin) - begin);
    const auto real = browser.get(kEdit);
    for (const auto& cell : form().cells) {
        const auto field = "name=\"" + cell.key;
        BOOST_TEST((filing.find(field) != std::string::npos) == contains(real, field), cell.key);
    }
    BOOST_TEST(filing.find("data-definition-text=\"{&quot;") != std::string::npos);
    BOOST_TEST(contains(page, "src=\"/static/filing_preview.js?v="));
    BOOST_TEST(contains(real, "提问"));
    for (const auto* absent : {"name=\"act\"", "/draft", "提问", "src=\"/static/filing.js", "data-device-key", "type=\"submit\""})
        BOOST_TEST(filing.find(absent) == std::string::npos, absent);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 0);
}

BOOST_AUTO_TEST_CASE(the_enterprise_of_the_previewed_page_has_the_industry_and_size_that_are_chosen)
{
    const auto not_evaluated = [](const http::Response& page) {
        const auto begin = page.body.find("id=\"not-evaluated\"");
        BOOST_REQUIRE(begin != std::string::npos);
        return page.body.substr(begin, page.body.find("</details>", begin) - begin);
    };
    const std::string unsized = "未核对企业规模";
    BOOST_TEST(contains(designer.get(kPreview), "value=\"small\" selected"));
    BOOST_TEST(not_evaluated(send_for("C35", "")).find(unsized) != std::string::npos);

    const auto page = send_for("c35", "medium");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(not_evaluated(page).find(unsized) == std::string::npos);
    BOOST_TEST(contains(page, "行业 C35、中型企业"));
    BOOST_TEST(contains(page, "value=\"medium\" selected"));
    BOOST_TEST(support::field_value(page, "industry") == "c35");
    BOOST_TEST(contains(page, "name=\"A04.m\""));
    BOOST_TEST(!contains(send_for("I65", "micro"), "name=\"A04.m\"")); // for industry alone

    const auto wrong = send_for("工业", "large");
    BOOST_TEST(wrong.status == 422);
    BOOST_TEST(contains(wrong, "id=\"industry-problem\""));
    BOOST_TEST(support::field_value(wrong, "industry") == "工业");
    BOOST_TEST(contains(wrong, "value=\"large\" selected"));
}

BOOST_AUTO_TEST_CASE(a_definition_with_a_fault_shows_no_filing_page)
{
    BOOST_TEST(!contains(send("wrong = 1\n" + version_of_2027()), "id=\"filing\""));
    BOOST_TEST(!contains(designer.get(kPreview), "id=\"filing\""));
}

BOOST_AUTO_TEST_CASE(a_changed_version_takes_the_place_of_its_own_and_says_so)
{
    const auto page = send(shipped());
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "同名的版本已经启用"));
    BOOST_TEST(!contains(page, "预览按"));
}

BOOST_AUTO_TEST_CASE(the_trial_counts_over_what_was_filed_and_few_are_not_told_apart)
{
    auto cells = good_cells();
    file(9, cells);
    BOOST_TEST(contains(send(version_of_2027()), "不足 10 张，不试算"));
    cells["B03.m"] = "abc";
    file(4, cells);
    cells = good_cells();
    cells["A01.m"] = "0";
    file(1, cells);
    const auto page = send(version_of_2027());
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "共试算 14 张已报报表"));
    BOOST_TEST(!contains(page, "该期的一部分"));
    BOOST_TEST(contains(page, "不足 3"));
    BOOST_TEST(!contains(page, "已报企业"));
    BOOST_TEST(!contains(page, form::cell_text(good_cells(), "A01.y")));
    BOOST_TEST(text("SELECT CONCAT_WS(' ', object_kind, LENGTH(object_id), JSON_VALUE(detail, '$.period')) FROM audit_event WHERE act = 'form.try'"
                    " ORDER BY id DESC LIMIT 1") == "form 64 2026-10");
    BOOST_TEST(count("SELECT COUNT(*) FROM filing_version") == 14);
}

BOOST_AUTO_TEST_SUITE_END()
