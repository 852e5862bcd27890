// SPDX-License-Identifier: MPL-2.0
// Two windows at one draft, and saves that are refused: what was typed stays, explanations and answers too.
#include "support/filing_scene.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using support::contains;
using support::field_value;
using support::Fields;

namespace {

const std::string kUscc = support::FilingScene::kUscc;
const std::string kFiling = support::FilingScene::kFiling;
const std::string kEdit = support::FilingScene::kEdit;
const std::string kMine = "本月厂房检修，停工三周";
const std::string kTheirs = "设备搬迁，全月没有发货";

struct Scene : support::FilingScene {
    /// Q03 fails at B03.m.
    form::Cells doubtful_cells()
    {
        auto cells = demo::plausible_cells(form(), {100000, 60, "C", 1}, {2026, 10});
        cells["B03.m"] = "-1.00";
        return cells;
    }

    http::Response save_from(const http::Response& page, const form::Cells& cells, const Fields& more)
    {
        auto all = support::filing_fields(form(), cells, "save", page);
        all.insert(all.end(), more.begin(), more.end());
        return browser.post(kFiling, all);
    }

    /// The other window saves -2.00 at B03.m, this one -1.00; each with what it says of it.
    http::Response conflict_at_b03(const std::string& theirs, const std::string& mine = kMine)
    {
        BOOST_TEST(save_from(browser.get(kEdit), doubtful_cells(), {}).status == 303);
        const auto first = browser.get(kEdit);
        const auto second = browser.get(kEdit);
        auto cells = doubtful_cells();
        cells["B03.m"] = "-2.00";
        BOOST_TEST(save_from(first, cells, {{"explain.Q03.B03.m", theirs}}).status == 303);
        auto conflict = save_from(second, doubtful_cells(), {{"explain.Q03.B03.m", mine}});
        BOOST_TEST(conflict.status == 409);
        return conflict;
    }

    /// Sends the page of that conflict as it stands, with one choice.
    http::Response choose_at_b03(const http::Response& conflict, const std::string& which)
    {
        Fields more{{"stored.B03.m", "-2.00"}, {"choose.B03.m", which}};
        for (const auto& text : {kMine, kTheirs}) {
            if (contains(conflict, "<textarea name=\"explain.Q03.B03.m\" hidden>\n" + text)) more.emplace_back("explain.Q03.B03.m", text);
        }
        return save_from(conflict, doubtful_cells(), more);
    }

    std::string figure() { return text("SELECT JSON_VALUE(cells, '$.\"B03.m\"') FROM filing"); }
    std::string explanation() { return text("SELECT JSON_VALUE(explanations, '$[0].text') FROM filing"); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(draft_conflict_pages, Scene)

BOOST_AUTO_TEST_CASE(explanations_that_differ_are_chosen_like_cells)
{
    BOOST_TEST(save_from(browser.get(kEdit), doubtful_cells(), {}).status == 303);
    const auto first = browser.get(kEdit);
    const auto second = browser.get(kEdit);
    BOOST_TEST(save_from(first, doubtful_cells(), {{"explain.Q03.B03.m", kTheirs}}).status == 303);

    const auto conflict = save_from(second, doubtful_cells(), {{"explain.Q03.B03.m", kMine}});
    BOOST_TEST(conflict.status == 409);
    BOOST_TEST(contains(conflict, kTheirs));
    BOOST_TEST(contains(conflict, kMine));
    BOOST_TEST(contains(conflict, "name=\"choose.explain.Q03.B03.m\""));
    BOOST_TEST(explanation() == kTheirs);

    const auto chosen = [&](const std::string& which) {
        return save_from(conflict, doubtful_cells(),
                         {{"explain.Q03.B03.m", kMine}, {"stored.explain.Q03.B03.m", kTheirs}, {"choose.explain.Q03.B03.m", which}});
    };
    BOOST_TEST(chosen("typed").status == 303);
    BOOST_TEST(explanation() == kMine);
}

BOOST_AUTO_TEST_CASE(explanations_of_the_whole_form_that_differ_are_named_so)
{
    support::add_submitted(pool(), enterprise, {2026, 9}, filler, doubtful_cells(), form().version); // Q19: all as last month
    BOOST_TEST(save_from(browser.get(kEdit), doubtful_cells(), {}).status == 303);
    const auto first = browser.get(kEdit);
    const auto second = browser.get(kEdit);
    BOOST_TEST(save_from(first, doubtful_cells(), {{"explain.Q19", kTheirs}}).status == 303);
    const auto conflict = save_from(second, doubtful_cells(), {{"explain.Q19", kMine}});
    BOOST_TEST(conflict.status == 409);
    BOOST_TEST(contains(conflict, "<th scope=\"row\">整张报表的说明（Q19）</th>"));
    BOOST_TEST(contains(conflict, "name=\"choose.explain.Q19\""));
}

BOOST_AUTO_TEST_CASE(an_explanation_that_only_one_window_has_is_kept_without_a_question)
{
    BOOST_TEST(save_from(browser.get(kEdit), doubtful_cells(), {}).status == 303);
    const auto first = browser.get(kEdit);
    const auto second = browser.get(kEdit);
    BOOST_TEST(save_from(first, doubtful_cells(), {{"explain.Q03.B03.m", kTheirs}}).status == 303);
    auto cells = doubtful_cells();
    cells["B02.m"] = "3.21";
    const auto conflict = save_from(second, cells, {{"explain.Q03.B03.m", ""}});
    BOOST_TEST(conflict.status == 409);
    BOOST_TEST(!contains(conflict, "choose.explain"));
    BOOST_TEST(contains(conflict, "<textarea name=\"explain.Q03.B03.m\" hidden>\n" + kTheirs));
}

BOOST_AUTO_TEST_CASE(an_explanation_does_not_go_over_to_the_figure_of_the_other_side)
{
    const auto conflict = conflict_at_b03("");
    BOOST_TEST(contains(conflict, "您写的说明（Q03）：" + kMine));
    BOOST_TEST(contains(conflict, "说明与填写时的数据对应"));
    BOOST_TEST(choose_at_b03(conflict, "stored").status == 303);
    BOOST_TEST(figure() == "-2.00");
    BOOST_TEST(explanation() == "");
    BOOST_TEST(contains(browser.get(kEdit + "?check=1"), "id=\"x-Q03-B03-m-problem\">请核实"));
}

BOOST_AUTO_TEST_CASE(an_explanation_stays_with_the_figure_that_it_was_written_for)
{
    BOOST_TEST(choose_at_b03(conflict_at_b03(""), "typed").status == 303);
    BOOST_TEST(figure() == "-1.00");
    BOOST_TEST(explanation() == kMine);
}

BOOST_AUTO_TEST_CASE(where_both_figures_have_an_explanation_it_is_chosen_with_its_figure)
{
    for (const auto& [which, text] : {std::pair{"stored", kTheirs}, {"typed", kMine}}) {
        pool().read().execute(db::Sql{"DELETE FROM filing"});
        const auto conflict = conflict_at_b03(kTheirs);
        BOOST_TEST(contains(conflict, "已保存的说明（Q03）：" + kTheirs));
        BOOST_TEST(contains(conflict, "您写的说明（Q03）：" + kMine));
        BOOST_TEST(!contains(conflict, "choose.explain"));
        BOOST_TEST(choose_at_b03(conflict, which).status == 303);
        BOOST_TEST(explanation() == text);
    }
}

BOOST_AUTO_TEST_CASE(an_explanation_of_the_stored_figure_falls_when_ones_own_is_chosen)
{
    BOOST_TEST(choose_at_b03(conflict_at_b03(kTheirs, ""), "typed").status == 303);
    BOOST_TEST(figure() == "-1.00");
    BOOST_TEST(explanation() == "");
    pool().read().execute(db::Sql{"DELETE FROM filing"});
    BOOST_TEST(choose_at_b03(conflict_at_b03(kTheirs, ""), "stored").status == 303);
    BOOST_TEST(explanation() == kTheirs);
}

BOOST_AUTO_TEST_CASE(a_refused_save_shows_the_explanations_that_were_typed)
{
    const auto page = browser.get(kEdit);
    pool().read().execute(db::Sql{"UPDATE filler SET user_id = ?, epoch = epoch + 1"}, colleague);
    const auto refused = save_from(page, doubtful_cells(), {{"explain.Q03.B03.m", kMine}, {"explain.Q19", kTheirs}});
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(contains(refused, kMine));
    BOOST_TEST(contains(refused, kTheirs));
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
