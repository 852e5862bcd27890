// SPDX-License-Identifier: MPL-2.0
// 协助填写: the filler lets colleagues save drafts, and takes it back; through the real dispatch.
#include "demo/plausible_filing.hpp"
#include "support/filing_steps.hpp"
#include "support/portal.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::filler {
namespace {

using support::Browser;
using support::contains;
using support::header;

const std::string kUscc = "91310101MA1K00015A";
const std::string kPath = "/filing/" + kUscc + "/2026-10";
const std::string kRights = "/filler/" + kUscc + "/rights";

struct Colleagues : support::Portal {
    UserId holder = add_user("测试甲");
    UserId colleague = add_user("测试乙");
    UserId third = add_user("测试丙");
    UserId stranger = add_user("测试丁");
    EnterpriseId enterprise = add_enterprise(kUscc, "自家企业（上海）有限公司");
    form::FormBook forms = load_forms(support::source_folder() + "/conf/forms");
    const form::Form& form = forms.forms().front();
    form::Cells cells = demo::plausible_cells(form, {100000, 60, "C", 1}, {2026, 10});
    Browser by_holder;
    Browser by_colleague;

    Colleagues() : by_holder(*this, {}), by_colleague(*this, {})
    {
        set_shanghai_time("2026-11-17 10:00:00");
        for (const auto& user : {holder, colleague, third}) associate(user, enterprise);
        make_filler(holder, enterprise);
        by_holder = sign_in(holder);
        by_colleague = sign_in(colleague);
    }
    http::Response change(Browser& by, const UserId& user, const char* act) { return by.post(kRights, {{"user", user.text()}, {"act", act}}); }
    /// As typed into the page that the holder has.
    http::Response post(Browser& by, const char* act)
    {
        return by.post(kPath, support::filing_fields(form, cells, act, by_holder.get(kPath + "/edit")));
    }
    http::Response autosave(Browser& by)
    {
        auto fields = support::filing_fields(form, cells, "save", by_holder.get(kPath + "/edit"));
        fields.erase(fields.begin()); // the act
        return by.post(kPath + "/draft", fields);
    }
    std::int64_t drafts() { return count("SELECT COUNT(*) FROM filing WHERE state = 'draft'"); }
    void refused_with_all_that_was_typed(const http::Response& answer)
    {
        BOOST_TEST(answer.status >= 400);
        BOOST_TEST(contains(answer, "测试甲"), "who holds the right");
    }
};

BOOST_FIXTURE_TEST_SUITE(preparing_drafts, Colleagues)

BOOST_AUTO_TEST_CASE(nobody_but_the_filler_drafts_as_long_as_nothing_is_given)
{
    BOOST_TEST(!contains(by_colleague.get(kPath + "/edit"), "name=\"act\""));
    refused_with_all_that_was_typed(post(by_colleague, "save"));
    BOOST_TEST(autosave(by_colleague).status == 403);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing") == 0);
    const auto page = by_colleague.get(kRights);
    BOOST_TEST(contains(page, "您的权限：查看。"));
    BOOST_TEST(!contains(page, "测试丙"));
    const auto list = by_colleague.get("/filing/" + kUscc);
    BOOST_TEST(contains(list, "href=\"" + kRights + "\""));
    BOOST_TEST(!contains(list, "href=\"" + kPath + "/edit\""));
}

BOOST_AUTO_TEST_CASE(a_colleague_with_leave_saves_drafts_that_name_their_author_and_the_filler_submits)
{
    BOOST_TEST(contains(by_holder.get(kRights), "准许协助填写"));
    BOOST_TEST(header(change(by_holder, colleague, "give"), "Location") == kRights + "?done=given");
    BOOST_TEST(contains(by_holder.get(kRights + "?done=given"), "2026-11-17 起"));
    BOOST_TEST(contains(by_colleague.get(kRights), "可以暂存，由填报员提交"));
    BOOST_TEST(contains(by_colleague.get("/account/messages"), "准许您协助填写"));
    BOOST_TEST(contains(by_colleague.get("/filing/" + kUscc), "href=\"" + kPath + "/edit\""));
    const auto page = by_colleague.get(kPath + "/edit");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(contains(page, "暂存后由填报员 测试甲 核对提交"));
    BOOST_TEST(!contains(page, "value=\"submit\""));
    BOOST_TEST(post(by_colleague, "save").status == 303);
    BOOST_TEST(drafts() == 1);
    BOOST_TEST(contains(by_colleague.get(kPath), "href=\"" + kPath + "/edit\"")); // from 查看, too
    BOOST_TEST(autosave(by_colleague).status == 200);
    const auto seen = by_holder.get(kPath + "/edit");
    BOOST_TEST(contains(seen, "测试乙）"));
    BOOST_TEST(contains(seen, "value=\"submit\""));
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.save' AND JSON_VALUE(detail, '$.holder') = '" + holder.text() + "'") == 2);
    BOOST_TEST(count("SELECT COUNT(*) FROM audit_event WHERE act = 'preparer.give'") == 1);
    BOOST_TEST(support::submit_filing(by_holder, kPath, form, cells).status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing WHERE state = 'submitted'") == 1);
    BOOST_TEST(post(by_colleague, "save").status >= 400, "what is submitted is closed to both");
}

BOOST_AUTO_TEST_CASE(who_prepares_finds_the_form_where_the_filler_does)
{
    const auto edit = "href=\"" + kPath + "/edit\"";
    BOOST_TEST(!contains(by_colleague.get("/filing/" + kUscc), edit));
    change(by_holder, colleague, "give");
    BOOST_TEST(contains(by_colleague.get("/filing/" + kUscc), edit));
    BOOST_TEST(post(by_colleague, "save").status == 303);
    BOOST_TEST(contains(by_colleague.get(kPath), edit));
    change(by_holder, colleague, "take_back");
    BOOST_TEST(!contains(by_colleague.get("/filing/" + kUscc), edit));
    BOOST_TEST(!contains(by_colleague.get(kPath), edit));
}

BOOST_AUTO_TEST_CASE(who_prepares_submits_nothing)
{
    change(by_holder, colleague, "give");
    BOOST_TEST(post(by_colleague, "save").status == 303);
    refused_with_all_that_was_typed(post(by_colleague, "submit"));
    const auto confirm = by_colleague.get(kPath + "/confirm");
    BOOST_TEST(!contains(confirm, "name=\"declared\""));
    BOOST_TEST(drafts() == 1);
    BOOST_TEST(count("SELECT COUNT(*) FROM filing_version") == 0);
}

BOOST_AUTO_TEST_CASE(what_is_taken_back_is_gone_at_once_and_a_new_filler_has_given_nothing)
{
    change(by_holder, colleague, "give");
    BOOST_TEST(post(by_colleague, "save").status == 303);
    BOOST_TEST(header(change(by_holder, colleague, "take_back"), "Location") == kRights + "?done=taken_back");
    refused_with_all_that_was_typed(post(by_colleague, "save"));
    const auto told = autosave(by_colleague);
    BOOST_TEST(told.status == 403);
    BOOST_TEST(contains(told, "not_filler"));
    BOOST_TEST(contains(by_colleague.get("/account/messages"), "收回了您协助填写"));
    BOOST_TEST(count("SELECT COUNT(*) FROM filing WHERE version = 1") == 1);
    BOOST_TEST(change(by_holder, colleague, "take_back").status == 409);

    change(by_holder, colleague, "give");
    BOOST_TEST(by_colleague.get(kPath + "/edit").status == 200);
    BOOST_TEST(by_holder.post("/filler/" + kUscc + "/handover", {{"successor", third.text()}, {"epoch", "1"}, {"confirmation", "测试丙"}}).status == 303);
    BOOST_TEST(!contains(by_colleague.get(kPath + "/edit"), "name=\"act\""));
    BOOST_TEST(contains(by_colleague.get(kRights), "您的权限：查看。"));
}

BOOST_AUTO_TEST_CASE(who_leaves_the_enterprise_and_comes_back_asks_anew)
{
    change(by_holder, colleague, "give");
    pool().read().execute(db::Sql{"DELETE FROM association WHERE user_id = ?"}, colleague);
    BOOST_TEST(by_colleague.get(kPath + "/edit").status == 404);
    pool().read().execute(db::Sql{"INSERT INTO association (user_id, enterprise_id, proof, since) VALUES (?, ?, 'registry', ?)"}, colleague, enterprise,
                          now() + std::chrono::minutes{1});
    BOOST_TEST(!contains(by_colleague.get(kPath + "/edit"), "name=\"act\""));
}

BOOST_AUTO_TEST_CASE(who_closes_the_account_or_leaves_or_is_removed_keeps_no_permission)
{
    for (const auto& user : {colleague, third}) BOOST_TEST(change(by_holder, user, "give").status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM preparer") == 2);
    BOOST_TEST(header(by_colleague.post("/account/close", {{"confirmation", "测试乙"}}), "Location") == "/account/closed");
    BOOST_TEST(count("SELECT COUNT(*) FROM preparer") == 1);
    auto by_third = sign_in(third);
    BOOST_TEST(by_third.post("/association/" + kUscc + "/end", {}).status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM preparer") == 0);

    associate(stranger, enterprise);
    BOOST_TEST(change(by_holder, stranger, "give").status == 303);
    auto officer = sign_in(add_user("测试区管", http::Role::district_officer, "310101"));
    const auto version = std::to_string(count("SELECT version FROM enterprise"));
    BOOST_TEST(officer
                   .post("/enterprise/" + kUscc + "/association/end",
                         {{"version", version}, {"user", stranger.text()}, {"revocation_reason", "已离职，企业来函说明（测试）"}})
                   .status == 303);
    BOOST_TEST(count("SELECT COUNT(*) FROM preparer") == 0);
}

BOOST_AUTO_TEST_CASE(only_the_filler_gives_and_only_to_colleagues)
{
    BOOST_TEST(change(by_colleague, third, "give").status == 409);
    BOOST_TEST(change(by_holder, stranger, "give").status == 409);
    BOOST_TEST(change(by_holder, holder, "give").status == 409);
    BOOST_TEST(change(by_holder, colleague, "own").status == 400);
    BOOST_TEST(by_holder.post(kRights, {{"user", "x"}, {"act", "give"}}).status == 400);
    auto by_stranger = sign_in(stranger);
    BOOST_TEST(by_stranger.get(kRights).status == 404);
    BOOST_TEST(change(by_stranger, stranger, "give").status == 404);
    BOOST_TEST(count("SELECT COUNT(*) FROM preparer") == 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace
} // namespace tianbao::filler
