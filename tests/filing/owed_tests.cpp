// SPDX-License-Identifier: MPL-2.0
#include "filing/owed.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using namespace tianbao::filing;
using period::Period;

namespace {

const Instant kBeforeDue = shanghai_midnight(std::chrono::year{2026} / 11 / 21) - std::chrono::microseconds{1};
const Instant kAfterDue = shanghai_midnight(std::chrono::year{2026} / 11 / 21);

std::vector<Owed> owed_at(Instant now, const std::vector<UnsubmittedFiling>& filings, const period::Terms& terms = {})
{
    return owed_of(filings, now, period::Calendar{}, terms);
}

} // namespace

BOOST_AUTO_TEST_SUITE(owed)

BOOST_AUTO_TEST_CASE(a_draft_is_owed_from_the_first_instant_after_its_last_day)
{
    const std::vector<UnsubmittedFiling> draft{{{2026, 10}, State::draft, false}};
    BOOST_TEST(owed_at(kBeforeDue, draft).empty());
    const auto late = owed_at(kAfterDue, draft);
    BOOST_REQUIRE_EQUAL(late.size(), 1U);
    BOOST_TEST((late.front().reason == OwedReason::overdue));
}

BOOST_AUTO_TEST_CASE(an_extension_or_exemption_puts_a_draft_off)
{
    const std::vector<UnsubmittedFiling> draft{{{2026, 10}, State::draft, false}};
    period::Terms terms;
    terms.extensions.emplace(Period{2026, 10}, period::Extension{std::chrono::year{2026} / 11 / 21, "测试原因", "测试区管", {}});
    BOOST_TEST(owed_at(kAfterDue, draft, terms).empty());
    BOOST_TEST(owed_at(kAfterDue + std::chrono::days{1}, draft, terms).size() == 1U);
    period::Terms exempt;
    exempt.exemptions.push_back({{2026, 10}, {}, period::ExemptionClass::exempt, "测试原因", "测试区管", {}});
    BOOST_TEST(owed_at(kAfterDue, draft, exempt).empty());
}

BOOST_AUTO_TEST_CASE(a_returned_filing_is_owed_at_once_whenever_it_was_due_the_oldest_first)
{
    const auto found =
        owed_at(kBeforeDue, {{{2026, 10}, State::returned, false}, {{2014, 5}, State::returned, true}, {{2024, 3}, State::draft, false}});
    BOOST_REQUIRE_EQUAL(found.size(), 2U);
    BOOST_TEST((found[0].period == Period{2014, 5}));
    BOOST_TEST((found[0].reason == OwedReason::edited));
    BOOST_TEST((found[1].period == Period{2026, 10}));
    BOOST_TEST((found[1].reason == OwedReason::returned));
}

BOOST_AUTO_TEST_SUITE_END()
