// SPDX-License-Identifier: MPL-2.0
#include "review/city.hpp"
#include "roster/roster_repository.hpp"
#include "util/retry.hpp"

#include <boost/test/unit_test.hpp>

#include <barrier>
#include <thread>

using namespace tianbao;
using namespace tianbao::review;
using support::has;

namespace {

/// Two more filings in 310101, one of them with an explanation.
struct Pile : City {
    static constexpr const char* kPlainCode = "100000000000000007";
    static constexpr const char* kExplainedCode = "100000000000000008";
    EnterpriseId plain = support::add_enterprise(pool, kPlainCode, "测试企业七");
    EnterpriseId explained = support::add_enterprise(pool, kExplainedCode, "测试企业八");

    Pile()
    {
        for (const auto& enterprise : {plain, explained})
            support::add_submitted(pool, enterprise, kPeriod, filler, {{"A01.m", "12.00"}}, forms.forms().back().version);
        change("UPDATE filing_version SET explanations = '[{\"check\":\"C21\",\"place\":\"A01.m\",\"text\":\"停产检修，下月恢复。\",\"values\":{}}]'"
               " WHERE enterprise_id = (SELECT id FROM enterprise WHERE uscc = '100000000000000008')");
        auto reader = pool.read();
        roster::RosterRepository(reader).follow_filing(explained, kPeriod);
    }
    http::Response accept_these(const http::Caller& who, std::vector<std::pair<std::string, std::string>> fields)
    {
        return bulks.accept(bulk_post(std::move(fields)), who);
    }
    http::Request bulk_post(std::vector<std::pair<std::string, std::string>> fields)
    {
        auto request = post({}, {});
        std::vector<http::FormField> list{{"period", "2026-10"}};
        for (auto& [name, value] : fields) list.push_back({name, value});
        request.form = http::FormData(std::move(list));
        return request;
    }
    std::string states() { return text("SELECT GROUP_CONCAT(f.state ORDER BY e.uscc) FROM filing f JOIN enterprise e ON e.id = f.enterprise_id"); }
};

const std::pair<std::string, std::string> kFirst{"chosen.100000000000000001", "1"};
const std::pair<std::string, std::string> kPlain{"chosen.100000000000000007", "1"};
const std::pair<std::string, std::string> kExplained{"chosen.100000000000000008", "1"};

} // namespace

BOOST_FIXTURE_TEST_SUITE(review_bulk, Pile)

BOOST_AUTO_TEST_CASE(the_list_offers_each_row_with_the_version_that_is_shown)
{
    const auto page = lists.list(get({}), officer);
    BOOST_TEST(has(page, "name=\"chosen.100000000000000007\" value=\"1\""));
    BOOST_TEST(has(page, "name=\"chosen.100000000000000002\" value=\"1\""));
    BOOST_TEST(has(page, "选中符合条件的全部 4 家"));
}

BOOST_AUTO_TEST_CASE(what_will_happen_is_said_before)
{
    const auto page = bulks.ask(bulk_post({{"act", "accept"}, kFirst, kPlain}), officer);
    BOOST_TEST(has(page, "选中了 2 家"));
    BOOST_TEST(has(page, "action=\"/review/bulk/acceptance\""));
    BOOST_TEST(has(page, "name=\"chosen.100000000000000007\" value=\"1\""));
    BOOST_TEST(has(bulks.ask(bulk_post({{"act", "return"}, kFirst}), officer), "退回原因"));
    BOOST_TEST(has(bulks.ask(bulk_post({{"act", "accept"}}), officer), "没有选中可以处理的报表"));
    BOOST_TEST(has(bulks.ask(bulk_post({{"act", "accept"}, {"all", "yes"}}), officer), "等待审核的共 3 家"));
    BOOST_CHECK_THROW(bulks.ask(bulk_post({{"act", "x"}, kFirst}), officer), http::BadRequest);
}

BOOST_AUTO_TEST_CASE(those_without_explanations_are_accepted_each_with_its_own_audit_row_and_message)
{
    const auto page = accept_these(officer, {kFirst, kPlain, kExplained, {"chosen.100000000000000002", "1"}, {"chosen.100000000000000003", "0"}});
    BOOST_TEST(has(page, "已审核通过 2 家"));
    BOOST_TEST(has(page, "没有处理的 3 家"));
    BOOST_TEST(has(page, "企业作了说明，请逐张审核"));
    BOOST_TEST(has(page, "尚未提交报表"));
    BOOST_TEST(!has(page, "测试企业三"));
    BOOST_TEST(states() == "accepted,draft,accepted,submitted");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.accept'") == "2");
    BOOST_TEST(text("SELECT COUNT(*) FROM filing_acceptance WHERE level = 'district'") == "2");
    BOOST_TEST(text("SELECT COUNT(*) FROM roster WHERE standing = 'accepted'") == "2");
}

BOOST_AUTO_TEST_CASE(one_whose_cumulative_figures_do_not_follow_is_left_to_be_looked_at)
{
    change("UPDATE filing SET doubts = '[\"A01.y\"]' WHERE enterprise_id = (SELECT id FROM enterprise WHERE uscc = '100000000000000007')");
    for (const auto& fields : {std::vector<std::pair<std::string, std::string>>{kPlain}, {{"all", "yes"}, {"q", "企业七"}}}) {
        const auto page = accept_these(officer, fields);
        BOOST_TEST(has(page, "已审核通过 0 家"));
        BOOST_TEST(has(page, "累计数待核对，请逐张审核"));
    }
    BOOST_TEST(states() == "submitted,draft,submitted,submitted");
    BOOST_TEST(has(bulks.give_back(bulk_post({kPlain, {"reason_class", "unit"}, {"reason", "营业收入疑似以元填报。"}}), officer), "已退回 1 家"));
}

BOOST_AUTO_TEST_CASE(one_that_changed_since_it_was_seen_is_left_and_said)
{
    change("UPDATE filing SET version = 2 WHERE submission = 1 AND enterprise_id = (SELECT id FROM enterprise WHERE uscc = '100000000000000007')");
    const auto page = accept_these(officer, {kFirst, kPlain});
    BOOST_TEST(has(page, "已审核通过 1 家"));
    BOOST_TEST(has(page, "报表刚刚有变化"));
    BOOST_TEST(states() == "accepted,draft,submitted,submitted");
}

BOOST_AUTO_TEST_CASE(another_districts_filings_are_not_found_by_their_codes)
{
    const auto page = accept_these(elsewhere, {kFirst, kPlain});
    BOOST_TEST(has(page, "已审核通过 0 家"));
    BOOST_TEST(!has(page, "测试企业"));
    BOOST_TEST(states() == "submitted,draft,submitted,submitted");
    BOOST_TEST(has(accept_these(elsewhere, {{"all", "yes"}}), "已审核通过 0 家"));
}

BOOST_AUTO_TEST_CASE(all_that_match_are_those_of_the_filter_not_only_of_the_page)
{
    lists.list(get({}), officer);
    const auto page = accept_these(officer, {{"all", "yes"}, {"q", "企业七"}});
    BOOST_TEST(has(page, "已审核通过 1 家"));
    BOOST_TEST(states() == "submitted,draft,accepted,submitted");
    BOOST_TEST(has(accept_these(officer, {{"all", "yes"}}), "已审核通过 1 家"));
    BOOST_TEST(states() == "accepted,draft,accepted,submitted");
}

BOOST_AUTO_TEST_CASE(a_return_in_bulk_needs_its_reason_and_gives_it_to_each)
{
    const auto refused = bulks.give_back(bulk_post({kFirst, kExplained, {"reason", "太短"}}), officer);
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(has(refused, "退回原因请至少写 6 个字"));
    BOOST_TEST(has(refused, "太短</textarea>"));
    const auto done = bulks.give_back(bulk_post({kFirst, kExplained, {"reason_class", "unit"}, {"reason", "营业收入疑似以元填报。"}}), officer);
    BOOST_TEST(has(done, "已退回 2 家"));
    BOOST_TEST(states() == "returned,draft,submitted,returned");
    BOOST_TEST(text("SELECT COUNT(DISTINCT enterprise_id) FROM filing_return WHERE reason = '营业收入疑似以元填报。'") == "2");
}

BOOST_AUTO_TEST_CASE(with_two_levels_what_districts_accept_waits_for_the_centre)
{
    parts.has_two_levels = true;
    BulkHandlers two{pool, frame, clock, parts};
    ListHandlers list{pool, frame, clock, parts};
    ReviewHandlers pages{pool, frame, clock, parts};
    BOOST_TEST(has(two.accept(bulk_post({kFirst, kPlain}), officer), "转中心审核"));
    BOOST_TEST(text("SELECT COUNT(*) FROM roster WHERE standing = 'checked'") == "2");
    BOOST_TEST(text("SELECT COUNT(*) FROM message WHERE kind = 'filing.accepted'") == "1"); // the other has no filler
    // what was accepted is undone from above alone
    const auto returned =
        two.give_back(bulk_post({{"chosen.100000000000000001", "2"}, {"reason_class", "unit"}, {"reason", "营业收入疑似以元填报。"}}), officer);
    BOOST_TEST(has(returned, "报表现在的状态不能这样处理"));
    BOOST_TEST(!has(pages.filing(get({{"uscc", kSubmittedCode}, {"period", "2026-10"}}), officer), "退回</button>"));
    const auto seen = list.list(get({}, {{"state", "checked"}}), colleague);
    BOOST_TEST(has(seen, "区已审核 <span>2</span>"));
    BOOST_TEST(has(seen, "审核</a>"));
    BOOST_TEST(has(two.accept(bulk_post({{"all", "yes"}, {"state", "checked"}}), colleague), "已审核通过 2 家"));
    BOOST_TEST(text("SELECT COUNT(*) FROM roster WHERE standing = 'accepted'") == "2");
    BOOST_TEST(text("SELECT GROUP_CONCAT(level ORDER BY level) FROM filing_acceptance") == "district,district,centre,centre");
    BOOST_TEST(text("SELECT COUNT(*) FROM message WHERE kind = 'filing.accepted'") == "1");
    // the centre returns past the district
    const auto back =
        two.give_back(bulk_post({{"chosen.100000000000000001", "3"}, {"reason_class", "unit"}, {"reason", "营业收入疑似以元填报。"}}), colleague);
    BOOST_TEST(has(back, "已退回 1 家"));
    BOOST_TEST(text("SELECT CONCAT(state, awaits_centre) FROM filing WHERE version = 4") == "returned0");
}

BOOST_AUTO_TEST_CASE(of_a_bulk_act_and_a_single_one_at_once_one_takes_effect)
{
    for (int round = 0; round < 20; ++round) {
        for (const auto* sql : {"DELETE FROM filing_return", "DELETE FROM filing_acceptance", "DELETE FROM message", "DELETE FROM audit_event",
                                "UPDATE filing SET state = 'submitted', version = 1 WHERE submission = 1"})
            change(sql);
        std::barrier start(2);
        bool is_accepted = false;
        int single = 0;
        std::thread bulk([&] {
            start.arrive_and_wait();
            is_accepted = has(accept_these(colleague, {kFirst}), "已审核通过 1 家");
            pool.leave_thread();
        });
        std::thread one([&] {
            start.arrive_and_wait();
            single = retrying([&] { return give_back(officer); }).status;
            pool.leave_thread();
        });
        bulk.join();
        one.join();
        BOOST_TEST(is_accepted == (single == 409));
        BOOST_TEST(
            text("SELECT CONCAT(state, version) FROM filing WHERE enterprise_id = (SELECT id FROM enterprise WHERE uscc = '100000000000000001')") ==
            (is_accepted ? "accepted2" : "returned2"));
        BOOST_TEST(text("SELECT COUNT(*) FROM audit_event") == "1");
    }
}

BOOST_AUTO_TEST_SUITE_END()
