// SPDX-License-Identifier: MPL-2.0
#include "filing/workbook.hpp"

#include "filing/filled_workbook.hpp"
#include "filing/workbook_template_views.hpp"
#include "form/form_fixture.hpp"
#include "html/templates.hpp"
#include "support/database.hpp"
#include "util/text.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::filing;

namespace {

struct Desktop {
    html::Templates templates{support::source_folder() + "/views"};
    html::Words words{templates, "filing/workbook_words.tpl"};
    form::Context context = form::october();
    form::Cells draft;
    FilingEnterprise enterprise{EnterpriseId::stored("E"), "91310101MA1K00015A", "测试企业（上海）有限公司", "310101", "C", "C35", {}, {}, {}};

    const form::Form& form() const { return form::shipped_form(); }
    WorkbookSheet sheet() const { return {enterprise, form(), context, draft}; }
    std::string blank() const { return template_workbook(words, sheet(), {}); }

    FilledWorkbook read(const FilledBook& filled) const
    {
        auto result = read_filled(filled.book(), FilledBook(blank()).book(), form(), context.section, mark_of(sheet()));
        BOOST_REQUIRE(result.has_value());
        return std::move(*result);
    }

    /// "D7 text" for each thing that was not taken.
    std::vector<std::string> left(const FilledBook& filled, NotTakenWhy why) const
    {
        std::vector<std::string> texts;
        for (const auto& each : read(filled).not_taken) {
            if (each.why == why) texts.push_back((each.sheet.empty() ? each.place : each.sheet) + " " + each.text);
        }
        return texts;
    }

    UploadRefusal refusal(const FilledBook& filled) const
    {
        const auto result = read_filled(filled.book(), FilledBook(blank()).book(), form(), context.section, mark_of(sheet()));
        BOOST_REQUIRE(!result.has_value());
        return result.error();
    }
};

using Texts = std::vector<std::string>;

bool says(const std::string& formula, const std::string& part)
{
    return formula.find(part) != std::string::npos;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(filing_workbook, Desktop)

BOOST_AUTO_TEST_CASE(the_template_carries_the_draft_and_nothing_of_it_is_news_when_it_comes_back)
{
    for (const auto* section : {"C", "I"}) {
        context.section = section;
        draft = form::normalise(form(), form::sound_cells());
        const auto read_back = read(FilledBook(blank()));
        auto expected = draft;
        if (context.section == "I")
            std::erase_if(expected, [](const auto& cell) { return cell.first.starts_with("A04") || cell.first.starts_with("B12"); });
        BOOST_TEST((form::normalise(form(), read_back.cells) == expected));
        BOOST_TEST(read_back.not_taken.empty());
        BOOST_TEST(read_back.other_references == 0);
        BOOST_TEST(merged(form(), expected, read_back.cells).changes.empty());
    }
}

BOOST_AUTO_TEST_CASE(the_template_shows_last_month_and_choices_in_words)
{
    draft = {{"H01.v", "1"}, {"I01.v", "1,6,8"}, {"A02.m", "约 12"}};
    const FilledBook book(blank());
    BOOST_TEST(book.text("H01.v") == "1 良好");
    BOOST_TEST(book.text("I01.v", 1) == "6 融资难");
    BOOST_TEST(book.text("I01.v", 2) == "8 账款拖欠");
    BOOST_TEST(book.text("A02.m") == "约 12");
    const auto row = book.row_of("A01");
    BOOST_TEST(book.book().sheets[0].text(row, static_cast<int>(SheetColumn::last_month)) == "100");
    BOOST_TEST(book.book().sheets[0].text(row, static_cast<int>(SheetColumn::last_year)).empty());
    BOOST_TEST(book.book().sheets[1].is_hidden);
}

BOOST_AUTO_TEST_CASE(figures_come_as_they_were_typed)
{
    FilledBook book(blank());
    book.type("A01.m", "1,234.5");
    book.type("A01.y", "３０");
    book.type("B09.e", "约 12");
    book.type("E03.v", "85%");
    book.type("D01.m", "#DIV/0!");
    book.type("I03.v", " 第一行\n第二行 ");
    const auto cells = read(book).cells;
    BOOST_TEST(cells.at("A01.m") == "1,234.5");
    BOOST_TEST(cells.at("B09.e") == "约 12");
    BOOST_TEST(cells.at("E03.v") == "85");
    BOOST_TEST(cells.at("D01.m") == "#DIV/0!");
    BOOST_TEST(cells.at("I03.v") == "第一行\n第二行");
    BOOST_TEST(form::normalise(form(), cells).at("A01.y") == "30.00");
}

BOOST_AUTO_TEST_CASE(choices_are_known_by_code_or_words_in_one_cell_or_several)
{
    FilledBook book(blank());
    book.type("H01.v", "2 一般");
    book.type("H02.v", "3");
    book.type("H03.v", "持平");
    book.type("I01.v", "6 融资难、8；1", 0);
    book.type("I01.v", "6", 1);
    book.type("I02.v", "99 无", 2);
    book.type("H04.v", "4");
    book.type("H05.v", "很好");
    book.type("H06.v", "1、2");
    const auto cells = read(book).cells;
    BOOST_TEST(cells.at("H01.v") == "2");
    BOOST_TEST(cells.at("H02.v") == "3");
    BOOST_TEST(cells.at("H03.v") == "2");
    BOOST_TEST(cells.at("I01.v") == "6,8,1");
    BOOST_TEST(cells.at("I02.v") == "99");
    BOOST_TEST(!cells.contains("H04.v"));
    BOOST_TEST(!cells.contains("H05.v"));
    BOOST_TEST(left(book, NotTakenWhy::no_option).size() == 3U);
}

BOOST_AUTO_TEST_CASE(nothing_in_the_file_is_dropped_without_a_word)
{
    context.section = "I";
    FilledBook book(blank());
    const int first = static_cast<int>(SheetColumn::first);
    book.type("A04.m", "12");                        // for industry only
    book.type_at(book.row_of("B09"), first, "34");   // a stock has no figure of the month
    book.type_at(book.row_of("A01"), 1, "我的收入"); // a name
    book.type_at(book.row_of("A01"), 12, "旁注");
    book.type_at(200, first, "56");
    book.type_at(201, 0, "A99");
    book.type_at(202, 0, "A02");
    book.type_at(202, first, "78");
    book.type_at(0, 3, "标题旁");
    book.add_sheet("草稿", "x");
    BOOST_TEST((left(book, NotTakenWhy::not_applicable) ==
                Texts{sheet::place_name(book.row_of("A04"), first) + " 12", sheet::place_name(book.row_of("B09"), first) + " 34"}));
    BOOST_TEST((left(book, NotTakenWhy::fixed_cell) ==
                Texts{"D1 标题旁", sheet::place_name(book.row_of("A01"), 1) + " 我的收入", sheet::place_name(book.row_of("A01"), 12) + " 旁注"}));
    BOOST_TEST((left(book, NotTakenWhy::unknown_row) == Texts{"D201 56", "A202 A99"}));
    BOOST_TEST((left(book, NotTakenWhy::doubled_row) == Texts{"D203 78"}));
    BOOST_TEST((left(book, NotTakenWhy::other_sheet) == Texts{"草稿 1"}));
    BOOST_TEST(!read(book).cells.contains("A04.m"));
    book.type("I03.v", std::string(12001, 'x'));
    BOOST_TEST(left(book, NotTakenWhy::too_long).size() == 1U);
    for (int i = 0; i < 300; ++i) book.type_at(300 + i, 3, "行");
    const auto many = read(book);
    BOOST_TEST(many.not_taken.size() <= 210U);
    BOOST_TEST(many.not_taken_beyond > 90);
}

BOOST_AUTO_TEST_CASE(what_stands_in_a_row_whose_code_was_deleted_is_told_though_the_template_has_such_a_text_elsewhere)
{
    draft = {{"A02.m", "0"}, {"H01.v", "1"}};
    FilledBook book(blank());
    const int row = book.row_of("A01");
    book.type_at(row, static_cast<int>(SheetColumn::first), "0");
    book.type_at(row, static_cast<int>(SheetColumn::second), "100"); // as last month's figure, which stands beside it
    book.type_at(row, static_cast<int>(SheetColumn::third), "1 良好");
    book.type_at(row, static_cast<int>(SheetColumn::code), "");
    BOOST_TEST((left(book, NotTakenWhy::unknown_row) ==
                Texts{sheet::place_name(row, static_cast<int>(SheetColumn::first)) + " 0", sheet::place_name(row, static_cast<int>(SheetColumn::second)) + " 100",
                      sheet::place_name(row, static_cast<int>(SheetColumn::third)) + " 1 良好"}));
}

BOOST_AUTO_TEST_CASE(rows_that_were_moved_are_read_and_their_headings_are_no_news)
{
    FilledBook book(blank());
    book.type("A01.m", "5");
    book.insert_row(book.row_of("A01"));
    BOOST_TEST(read(book).not_taken.empty());
    BOOST_TEST(read(book).cells.at("A01.m") == "5");
}

BOOST_AUTO_TEST_CASE(figures_to_compare_with_that_have_changed_since_are_counted_not_read)
{
    FilledBook book(blank());
    book.type_at(book.row_of("A01"), static_cast<int>(SheetColumn::last_month), "1");
    BOOST_TEST(read(book).other_references == 1);
    BOOST_TEST(read(book).not_taken.empty());
}

BOOST_AUTO_TEST_CASE(a_file_that_is_for_something_else_is_refused)
{
    const auto refused = [&](const char* name, const char* value) {
        FilledBook book(blank());
        book.mark(name, value);
        return refusal(book);
    };
    BOOST_TEST((refused("uscc", "91310115MA1H000200").fault == UploadFault::other_enterprise));
    BOOST_TEST(refused("uscc", "91310115MA1H000200").found == "91310115MA1H000200");
    BOOST_TEST((refused("period", "2026-09").fault == UploadFault::other_period));
    BOOST_TEST((refused("form_version", "2099").fault == UploadFault::other_form));
    BOOST_TEST((refused("form_code", "XY").fault == UploadFault::not_ours));
    FilledBook unmarked(blank());
    unmarked.drop_sheet(kMarkSheet);
    BOOST_TEST((refusal(unmarked).fault == UploadFault::not_ours));
    FilledBook without_heading(blank());
    without_heading.type_at(4, 3, "");
    BOOST_TEST((refusal(without_heading).fault == UploadFault::not_ours));
}

BOOST_AUTO_TEST_CASE(the_files_values_go_over_the_draft_and_what_it_leaves_empty_stays)
{
    const form::Cells before{{"A01.m", "1.00"}, {"A02.m", "2.00"}, {"H01.v", "1"}};
    const auto result = merged(form(), before, {{"A01.m", "1"}, {"A02.m", "3"}, {"A03.m", "abc"}});
    BOOST_TEST((result.cells == form::Cells{{"A01.m", "1.00"}, {"A02.m", "3"}, {"A03.m", "abc"}, {"H01.v", "1"}}));
    BOOST_REQUIRE(result.changes.size() == 2U);
    BOOST_TEST(result.changes[0].key == "A02.m");
    BOOST_TEST(result.changes[0].before == "2.00");
    BOOST_TEST(result.changes[0].after == "3.00");
    BOOST_TEST(result.changes[1].after == "abc");
    BOOST_TEST((result.kept == Texts{"H01.v"}));
}

BOOST_AUTO_TEST_CASE(the_checks_that_a_template_leaves_out_are_listed_under_its_table)
{
    const auto listed = [&] {
        const FilledBook book(blank());
        std::string text;
        for (const auto& cell : book.book().sheets.at(0).cells) {
            if (cell.column == static_cast<int>(SheetColumn::hint) && cell.row > book.row_of("I03")) text += cell.text;
        }
        return text;
    };
    BOOST_TEST(says(listed(), "缺少对照数据"));
    BOOST_TEST(says(listed(), "Q23 超出常见范围"));
    BOOST_TEST(!says(listed(), "Q19"));
    context.previous.reset();
    BOOST_TEST(says(listed(), "Q01 本年累计与上月累计、本月的衔接"));
    BOOST_TEST(says(listed(), "Q19 与上月数据雷同"));
}

BOOST_AUTO_TEST_SUITE_END()
