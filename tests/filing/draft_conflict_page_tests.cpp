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
