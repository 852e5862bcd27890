// SPDX-License-Identifier: MPL-2.0
#include "directory/directory.hpp"
#include "enterprise/changes.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using namespace tianbao;
using namespace tianbao::directory;

const std::string kGoodReason = "已通过区里的复核认定";

} // namespace

BOOST_AUTO_TEST_SUITE(directory_rules)

BOOST_AUTO_TEST_CASE(a_category_comes_with_a_reason_and_its_first_month)
{
    const auto plain = read_category({"nurtured", "2026-07", "", kGoodReason});
    BOOST_REQUIRE(plain.has_value());
    BOOST_TEST((plain->category == enterprise::Category::nurtured));
    BOOST_TEST((plain->from == period::Period(2026, 7) && !plain->until));
    const auto dated = read_category({"specialised", "2026-07", "2026-07", kGoodReason});
    BOOST_TEST((dated.has_value() && *dated->until == dated->from));
}

BOOST_AUTO_TEST_CASE(all_that_is_wrong_with_a_category_is_said_at_once)
{
    const auto read = read_category({"best", "七月", "2026-13", "短"});
    BOOST_TEST((read.error() == std::vector{CategoryFault::category_missing, CategoryFault::from_unreadable, CategoryFault::until_unreadable,
                                            CategoryFault::reason_short}));
    BOOST_TEST((read_category({"other", "2026-07", "2026-06", kGoodReason}).error() == std::vector{CategoryFault::until_before_from}));
    BOOST_TEST((read_category({"other", "2011-12", "", kGoodReason}).error() == std::vector{CategoryFault::from_early}));
    BOOST_TEST((read_category({"other", "", "", kGoodReason}).error() == std::vector{CategoryFault::from_unreadable}));
}

BOOST_AUTO_TEST_CASE(a_move_leads_to_another_district_that_the_city_has)
{
    BOOST_TEST(faults_of({"310104", kGoodReason}, "310101", true).empty());
    BOOST_TEST((faults_of({"310101", kGoodReason}, "310101", true) == std::vector{MoveFault::district_same}));
    BOOST_TEST((faults_of({"", ""}, "310101", false) == std::vector{MoveFault::district_missing, MoveFault::reason_missing}));
}

BOOST_AUTO_TEST_CASE(changes_name_their_source)
{
    enterprise::Enterprise before(EnterpriseId::fresh(Instant{}));
    before.name = "旧名";
    before.district = "310101";
    auto after = before;
    BOOST_TEST(enterprise::changes_between(before, after).empty());
    after.name = "新名";
    after.district = "310104";
    after.typed.insert(enterprise::Fact::district);
    after.size = enterprise::SizeClass::small;
    const auto changes = enterprise::changes_between(before, after);
    BOOST_REQUIRE(changes.size() == 3U);
    BOOST_TEST((changes[0].field == "name" && changes[0].before == "旧名" && changes[0].source == enterprise::ChangeSource::registry));
    BOOST_TEST((changes[1].field == "district" && changes[1].after == "310104" && changes[1].source == enterprise::ChangeSource::user));
    BOOST_TEST((changes[2].field == "size" && changes[2].before.empty() && changes[2].source == enterprise::ChangeSource::user));
}

BOOST_AUTO_TEST_SUITE_END()
