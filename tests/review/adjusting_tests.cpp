// SPDX-License-Identifier: MPL-2.0
// What can be typed as a 核定值: checked as the form checks the filing's own cell.
#include "form/form_book.hpp"
#include "review/adjusting.hpp"
#include "support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>

using namespace tianbao;
using namespace tianbao::review;
using Refusal = AdjustmentRefusal;

namespace {

struct Sheet {
    form::FormBook forms = form::FormBook::load(form::read_form_sources(std::filesystem::path(support::source_folder()) / "conf/forms")).value();
    const form::Form& form = forms.forms().back();
    form::Cells filed{{"A01.m", "1234567.80"}, {"A01.y", ""}};

    Expected<CheckedAdjustment, std::vector<Refusal>> read(const std::string& place, const std::string& value,
                                                           const std::string& reason = "与税务数据核对后认定。")
    {
        return read_adjustment({place, value, reason}, form, filed);
    }
    bool refuses(const std::string& place, const std::string& value, Refusal refusal)
    {
        const auto read_value = read(place, value);
        return !read_value && read_value.error() == std::vector{refusal};
    }
    /// A cell of the first indicator of that type.
    std::string cell_of(form::ValueType type)
    {
        for (std::size_t slot = 0; slot < form.cells.size(); ++slot)
            if (form.indicator_at(slot).type == type) return form.cells[slot].key;
        return {};
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(adjusting, Sheet)

BOOST_AUTO_TEST_CASE(a_value_is_stored_as_the_form_writes_it_beside_what_was_filed)
{
    const auto checked = read("A01.m", "１２3,456.7");
    BOOST_REQUIRE(checked.has_value());
    BOOST_TEST(checked->value == "123456.70");
    BOOST_TEST(checked->filed == "1234567.80");
    BOOST_TEST(read("A01.y", "0").value().filed.empty());
}

BOOST_AUTO_TEST_CASE(only_cells_that_hold_numbers_take_one)
{
    BOOST_TEST(refuses("Z99.m", "1", Refusal::place_missing));
    BOOST_TEST(refuses("", "1", Refusal::place_missing));
    BOOST_TEST(refuses(cell_of(form::ValueType::choice), "1", Refusal::place_missing));
    BOOST_TEST(refuses(cell_of(form::ValueType::text), "1", Refusal::place_missing));
    filed["A01.m"] = form::kNotApplicable;
    BOOST_TEST(refuses("A01.m", "1", Refusal::place_missing));
}

BOOST_AUTO_TEST_CASE(a_value_keeps_to_the_decimals_type_and_size_of_its_indicator)
{
    BOOST_TEST(refuses("A01.m", "", Refusal::value_missing));
    BOOST_TEST(refuses("A01.m", "约一万", Refusal::value_no_number));
    BOOST_TEST(refuses("A01.m", "1e5", Refusal::value_no_number));
    BOOST_TEST(refuses("A01.m", "1.234", Refusal::value_decimals));
    BOOST_TEST(refuses("A01.m", "99999999999", Refusal::value_large));
    const auto counted = cell_of(form::ValueType::integer);
    BOOST_TEST(refuses(counted, "1.5", Refusal::value_fraction));
    BOOST_TEST(refuses(counted, "-1", Refusal::value_negative));
    BOOST_TEST(refuses("A01.m", "1234567.8", Refusal::value_as_filed));
}

BOOST_AUTO_TEST_CASE(a_reason_is_needed_to_set_one_and_to_withdraw_it)
{
    BOOST_TEST((read("A01.m", "1", "").error() == std::vector{Refusal::reason_missing}));
    BOOST_TEST((read("A01.m", "1", "不对").error() == std::vector{Refusal::reason_short}));
    std::string longest;
    for (int i = 0; i < 501; ++i) longest += "字";
    BOOST_TEST((read("A01.m", "1", longest).error() == std::vector{Refusal::reason_long}));
    BOOST_TEST((read("", "", "").error() == std::vector{Refusal::place_missing, Refusal::value_missing, Refusal::reason_missing}));
    BOOST_TEST((read_withdrawal(" ").error() == Refusal::reason_missing));
    BOOST_TEST(read_withdrawal(" 企业已来函说明。 ").value() == "企业已来函说明。");
}

BOOST_AUTO_TEST_CASE(what_the_centre_set_a_district_does_not_undo)
{
    filing::Adjustment adjustment;
    BOOST_TEST(may_undo(adjustment, Level::district));
    adjustment.is_of_centre = true;
    BOOST_TEST(!may_undo(adjustment, Level::district));
    BOOST_TEST(may_undo(adjustment, Level::centre));
}

BOOST_AUTO_TEST_CASE(an_adjustment_stands_until_it_is_ended_or_the_enterprise_files_again)
{
    using Standing = filing::Adjustment::Standing;
    BOOST_TEST((filing::standing_of("", 2, 2) == Standing::stands));
    BOOST_TEST((filing::standing_of("", 1, 2) == Standing::overtaken));
    BOOST_TEST((filing::standing_of("replaced", 1, 2) == Standing::replaced));
    BOOST_TEST((filing::standing_of("withdrawn", 2, 2) == Standing::withdrawn));
}

BOOST_AUTO_TEST_SUITE_END()
