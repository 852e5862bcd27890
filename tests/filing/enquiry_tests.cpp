// SPDX-License-Identifier: MPL-2.0
#include "filing/enquiry.hpp"

#include "filing/open_items.hpp"
#include "form/quiet_filing.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::filing;
using form::changed;
using form::quiet_cells;

namespace {

const period::Period kOctober{2026, 10};
const std::string kReason = "厂房检修，停工三周";

/// Fails Q03 at B03.m and nothing else.
form::Cells doubtful_cells()
{
    return changed(quiet_cells(), {{"B03.m", "-1.00"}, {"B03.y", "449.00"}});
}

struct Scene {
    form::Cells cells = doubtful_cells();
    form::Report report = form::evaluate(form::shipped_form(), cells, form::quiet_october());

    void type(const std::string& key, const std::string& text)
    {
        cells[key] = text;
        report = form::evaluate(form::shipped_form(), cells, form::quiet_october());
    }

    /// What is asked at B03.m, after these explanations.
    Enquiry asked(const form::Explanations& explanations, const std::vector<form::Acceptance>& acceptances = {}) const
    {
        for (const auto& each : enquiries_of(report, cells, explanations, acceptances, kOctober)) {
            if (each.check == "Q03" && each.place == "B03.m") return each;
        }
        BOOST_FAIL("Q03 does not fail");
        return {};
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(enquiries, Scene)

BOOST_AUTO_TEST_CASE(a_failing_soft_check_asks_and_an_explanation_settles_it)
{
    BOOST_TEST((asked({}).fault == EnquiryFault::missing));
    BOOST_TEST(asked({}).is_owed());
    BOOST_TEST(asked({}).name() == "Q03.B03.m");
    const auto said = explanations_of({{"Q03.B03.m", kReason}}, {}, report, cells);
    BOOST_TEST(!asked(said).fault.has_value());
    BOOST_TEST(asked(said).text == kReason);
}

BOOST_AUTO_TEST_CASE(a_text_that_explains_nothing_stays_and_is_still_owed)
{
    const std::vector<std::pair<std::string, EnquiryFault>> texts{
        {"停工", EnquiryFault::too_short}, {"说明说明说明", EnquiryFault::filler_text}, {std::string(501, 'a'), EnquiryFault::too_long}};
    for (const auto& [text, fault] : texts) {
        const auto enquiry = asked(explanations_of({{"Q03.B03.m", text}}, {}, report, cells));
        BOOST_TEST((enquiry.fault == fault), text);
        BOOST_TEST(enquiry.text == text);
        BOOST_TEST(enquiry.is_owed());
    }
}

BOOST_AUTO_TEST_CASE(the_same_text_for_other_figures_is_the_old_explanation_and_does_not_count)
{
    const auto stored = explanations_of({{"Q03.B03.m", kReason}}, {}, report, cells);
    type("B03.m", "-2.00");
    const auto said = explanations_of({{"Q03.B03.m", kReason}}, stored, report, cells);
    BOOST_TEST((asked(said).fault == EnquiryFault::stale));
    BOOST_TEST(asked(said).text == "");
    BOOST_TEST(form::still_valid(said, report, cells).empty());
    // another text is written for the figures as they are now
    BOOST_TEST(!asked(explanations_of({{"Q03.B03.m", kReason + "，已核对"}}, stored, report, cells)).fault.has_value());
    // and so is the old one when the figures are as they were
    type("B03.m", "-1.00");
    BOOST_TEST(!asked(explanations_of({{"Q03.B03.m", kReason}}, stored, report, cells)).fault.has_value());
}

BOOST_AUTO_TEST_CASE(a_save_keeps_the_figures_of_last_month_with_the_text_and_last_month_filed_again_drops_it)
{
    type("B03.y", "600.00");
    const form::Explanations stored{{"Q01", "B03.y", kReason, {{"B03.m", "-1.00"}, {"B03.y", "600.00"}}}}; // as it was once stored
    const auto said = explanations_of({{"Q01.B03.y", kReason}}, stored, report, cells);
    BOOST_REQUIRE(said.size() == 1U);
    BOOST_TEST(said.front().values.at("B03.y@-1") == "450.00");

    auto context = form::quiet_october();
    context.previous = changed(*context.previous, {{"B03.y", "460.00"}});
    report = form::evaluate(form::shipped_form(), cells, context);
    BOOST_TEST(form::still_valid(explanations_of({{"Q01.B03.y", kReason}}, said, report, cells), report, cells).empty());
}

BOOST_AUTO_TEST_CASE(what_does_not_fail_and_what_is_blank_is_not_kept)
{
    BOOST_TEST(explanations_of({{"Q03.A01.m", kReason}, {"Q03.B03.m", " \n"}, {"Q19", kReason}}, {}, report, cells).empty());
}

BOOST_AUTO_TEST_CASE(an_acceptance_is_good_to_its_last_month)
{
    BOOST_TEST(!asked({}, {{"Q03", "B03.m", kOctober}}).is_owed());
    BOOST_TEST(asked({}, {{"Q03", "B03.m", kOctober.previous()}}).is_owed());
    BOOST_TEST(!asked({}, {{"Q03", "B03.m", kOctober.next(), kOctober}}).is_owed());
    BOOST_TEST(asked({}, {{"Q03", "B03.m", kOctober.next(), kOctober.next()}}).is_owed());
    BOOST_TEST(asked({}, {{"Q03", "B02.m", kOctober}}).is_owed());
    BOOST_TEST(asked({}, {{"Q02", "B03.m", kOctober}}).is_owed());
}

BOOST_AUTO_TEST_CASE(hard_checks_missing_explanations_and_unanswered_notes_are_all_open)
{
    BOOST_TEST(open_items(report, cells, {}, {}, kOctober, {}).count() == static_cast<int>(enquiries_of(report, cells, {}, {}, kOctober).size()));
    cells.erase("H01.v");
    type("A02.y", "-5");
    const auto open = open_items(report, cells, {}, {}, kOctober, {{"A01.m", "请核对", ""}, {"A02.m", "请核对", "已核对"}, {"A03.m", "请核对", " "}});
    BOOST_TEST(open.hard == report.open_items());
    BOOST_TEST(open.hard >= 2);
    BOOST_TEST(open.owed >= 1);
    BOOST_TEST(open.unanswered == 2);
    BOOST_TEST(open.count() == open.hard + open.owed + open.unanswered);
    BOOST_TEST(!open.none());
    BOOST_TEST(OpenItems{}.none());
}

BOOST_AUTO_TEST_SUITE_END()
