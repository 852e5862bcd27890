// SPDX-License-Identifier: MPL-2.0
// What proves that a user belongs to an enterprise: the rules, without a database.
#include "association/association_request.hpp"
#include "association/enrolment_code.hpp"
#include "association/proof_rule.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace tianbao;
using namespace tianbao::association;
using namespace std::chrono_literals;

namespace {

const Instant kNow = instant_from_sql("2026-11-18 02:00:00");

EnrolmentCode code_of(std::optional<CodeEnding> ending, Instant until)
{
    return {EnrolmentCodeId::fresh(kNow), kNow, "测试甲", until, 0, ending, {}, {}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(proof_rules)

BOOST_AUTO_TEST_CASE(an_enterprises_own_rule_comes_before_its_districts_and_officers_come_before_the_configuration)
{
    const auto holds = [](const RuleInForce& found, ProofRule rule, RuleSource source) { return found.rule == rule && found.source == source; };
    for (const auto others : kProofRules) {
        const ProofDefaults defaults{{{"310115", ProofRule::approval}}, others};
        BOOST_TEST(holds(rule_in_force({}, {}, "310101", defaults), others, RuleSource::configuration));
        BOOST_TEST(holds(rule_in_force({}, {}, "", defaults), others, RuleSource::configuration));
        BOOST_TEST(holds(rule_in_force({}, {}, "310115", defaults), ProofRule::approval, RuleSource::configured_district));
        for (const auto* district : {"310101", "310115"}) {
            BOOST_TEST(holds(rule_in_force({}, ProofRule::code, district, defaults), ProofRule::code, RuleSource::district));
            BOOST_TEST(holds(rule_in_force(ProofRule::registry, ProofRule::code, district, defaults), ProofRule::registry, RuleSource::enterprise));
            BOOST_TEST(holds(rule_in_force(ProofRule::either, {}, district, defaults), ProofRule::either, RuleSource::enterprise));
        }
    }
    BOOST_TEST(!openers(ProofSettings{}.defaults.of("310101"), false).is_match_enough());
    for (const auto rule : kProofRules) BOOST_CHECK(proof_rule_from(word_of(rule)) == rule);
    BOOST_CHECK(!proof_rule_from("none"));
}

BOOST_AUTO_TEST_CASE(what_opens_an_association_is_a_table)
{
    struct Row {
        ProofRule rule;
        bool has_filler;
        bool code;
        bool approval;
    };
    for (const auto& row : {Row{ProofRule::registry, false, false, false}, Row{ProofRule::registry, true, false, false},
                            Row{ProofRule::code, false, true, false}, Row{ProofRule::code, true, true, false},
                            Row{ProofRule::approval, false, false, false}, Row{ProofRule::approval, true, false, true},
                            Row{ProofRule::either, false, true, false}, Row{ProofRule::either, true, true, true}}) {
        const auto opened = openers(row.rule, row.has_filler);
        BOOST_TEST_CONTEXT(word_of(row.rule) << " " << row.has_filler)
        {
            BOOST_TEST(opened.code == row.code);
            BOOST_TEST(opened.approval == row.approval);
            BOOST_TEST(opened.is_match_enough() == (!row.code && !row.approval));
        }
    }
}

BOOST_AUTO_TEST_CASE(codes_are_different_and_read_however_typed)
{
    std::set<std::string> codes;
    for (int i = 0; i < 1000; ++i) {
        const auto code = fresh_code();
        BOOST_REQUIRE_EQUAL(code.size(), kCodeLength);
        BOOST_REQUIRE(code.expose().find_first_of("01IO") == std::string::npos);
        BOOST_REQUIRE(read_code(grouped_code(code)) == code);
        codes.insert(code.expose());
    }
    BOOST_TEST(codes.size() == 1000U);
    BOOST_TEST(grouped_code(Secret{"ABCDEFGH2345"}) == "ABCD-EFGH-2345");
    for (const auto* typed : {"abcd-efgh-2345", " ABCD EFGH 2345 ", "ＡＢＣＤ－ＥＦＧＨ－２３４５", "abcdefgh2345", "ABCD—EFGH—2345"})
        BOOST_TEST(read_code(typed).value_or(Secret{}).expose() == "ABCDEFGH2345", typed);
    for (const auto* typed : {"", "ABCD-EFGH-234", "ABCD-EFGH-23456", "ABCD-EFGH-2340", "ABCD-EFGH-234I", "测试测试测试测试测试测试"})
        BOOST_TEST(!read_code(typed).has_value(), typed);
}

BOOST_AUTO_TEST_CASE(a_code_has_one_of_four_states)
{
    BOOST_CHECK(state_of(code_of({}, kNow + 1s), kNow) == CodeState::unused);
    BOOST_CHECK(state_of(code_of({}, kNow), kNow) == CodeState::expired);
    BOOST_CHECK(state_of(code_of(CodeEnding::used, kNow), kNow + 1s) == CodeState::used);
    BOOST_CHECK(state_of(code_of(CodeEnding::expired, kNow), kNow) == CodeState::expired);
    for (const auto ending : {CodeEnding::replaced, CodeEnding::revoked, CodeEnding::guessed})
        BOOST_CHECK(state_of(code_of(ending, kNow + 1s), kNow) == CodeState::voided);
    for (const auto ending : {CodeEnding::used, CodeEnding::replaced, CodeEnding::expired, CodeEnding::revoked, CodeEnding::guessed})
        BOOST_CHECK(code_ending_from(word_of(ending)) == ending);
}

BOOST_AUTO_TEST_CASE(lives_end_at_midnight)
{
    BOOST_TEST(shanghai_text(end_of_life(kNow, std::chrono::days{60})) == "2027-01-18 00:00:00");
    BOOST_TEST(shanghai_text(answer_until(kNow, {})) == "2026-11-26 00:00:00");
}

BOOST_AUTO_TEST_CASE(officers_decide_once_the_fillers_time_is_over_or_there_is_no_filler)
{
    AssociationRequest asked{AssociationRequestId::fresh(kNow), UserId::fresh(kNow), "测试丙", {}, RequestWay::approval, "说明", kNow, kNow + 1h, kNow + 2h,
                             EnterpriseId::fresh(kNow), "uscc", "name", true};
    BOOST_TEST(!asked.is_overdue(kNow));
    BOOST_TEST(asked.is_overdue(kNow + 1h));
    asked.has_filler = false;
    BOOST_TEST(asked.is_overdue(kNow));
    asked.way = RequestWay::letter;
    BOOST_TEST(!asked.is_overdue(kNow + 1h));
}

BOOST_AUTO_TEST_SUITE_END()
