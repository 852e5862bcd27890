// SPDX-License-Identifier: MPL-2.0
// 回执, its verification, and the comparison of submissions on 查看.
#include "demo/plausible_filing.hpp"
#include "support/filing_steps.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using support::contains;
using support::header;

namespace {

const std::string kUscc = "91310101MA1K00015A";
const std::string kFiling = "/filing/" + kUscc + "/2026-10";
const std::string kName = "测试企业（上海）有限公司";

struct Scene : support::Portal {
    UserId filler = add_user("测试甲");
    UserId colleague = add_user("测试乙");
    UserId stranger = add_user("测试丙");
    EnterpriseId enterprise = add_enterprise(kUscc, kName);
    support::Browser browser = sign_in(filler);
    form::FormBook forms = load_forms(support::source_folder() + "/conf/forms");

    Scene()
    {
        associate(filler, enterprise);
        associate(colleague, enterprise);
        make_filler(filler, enterprise);
        submit(cells());
    }

    form::Cells cells() { return demo::plausible_cells(forms.forms().front(), {100000, 60, "C", 1}, {2026, 10}); }

    void submit(const form::Cells& cells) { BOOST_REQUIRE_EQUAL(support::submit_filing(browser, kFiling, forms.forms().front(), cells).status, 303); }

    void give_back(int number)
    {
        auto reader = pool().read();
        reader.execute(db::Sql{"UPDATE filing SET state = 'returned', version = version + 1"});
        reader.execute(db::Sql{"INSERT INTO filing_return (enterprise_id, period, number, reason_class, reason, returned_at, returned_by)"
                               " VALUES (?, 202610, ?, 'figures', '请核对营业收入', ?, ?)"},
                       enterprise, number, now(), colleague);
    }

    /// A second submission, which says more in words.
    void submit_again()
    {
        give_back(1);
        auto changed = cells();
        changed["I03.v"] = "第二次提交补充的建议";
        submit(changed);
    }

    std::string number_of(int submission) { return column_of("receipt_number", submission); }
    std::string hash_of(int submission) { return column_of("content_hash", submission); }
    std::string column_of(const std::string& column, int submission)
    {
        return support::one_text(pool(), ("SELECT " + column + " FROM filing_version WHERE number = " + std::to_string(submission)).c_str());
    }

    http::Response verified(const std::string& number, const std::string& hash)
    {
        auto anyone = visitor();
        return anyone.get("/verify?number=" + http::url_encode(number) + "&hash=" + http::url_encode(hash));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(receipt_pages, Scene)

BOOST_AUTO_TEST_CASE(a_receipt_says_who_filed_what_when)
{
    const auto page = browser.get(kFiling + "/receipt");
    BOOST_TEST(page.status == 200);
    for (const auto& words :
         {number_of(1), kName, kUscc, std::string("2026 年 10 月"), std::string("第 1 次提交（最近一次）"), std::string("按时"),
          std::string("未退回"), std::string("测试甲"), std::string("财务主管"), hash_of(1).substr(0, 4) + " " + hash_of(1).substr(4, 4),
          std::string("2026-11-18 10:00:00"), std::string("<svg"), std::string("http://localhost:8190/verify")})
        BOOST_TEST(contains(page, words), words);
}

BOOST_AUTO_TEST_CASE(every_submission_keeps_its_receipt_for_everybody_of_the_enterprise)
{
    submit_again();
    auto other = sign_in(colleague);
    const auto first = other.get(kFiling + "/receipt?number=1");
    BOOST_TEST(contains(first, number_of(1)));
    BOOST_TEST(contains(first, "此后已重新提交"));
    BOOST_TEST(contains(first, "退回修改"));
    const auto last = other.get(kFiling + "/receipt");
    BOOST_TEST(contains(last, number_of(2)));
    BOOST_TEST(contains(last, "第 2 次提交（最近一次）"));
    BOOST_TEST(number_of(1) != number_of(2));
}

BOOST_AUTO_TEST_CASE(nobody_else_finds_a_receipt_and_none_is_made_up)
{
    auto other = sign_in(stranger);
    BOOST_TEST(other.get(kFiling + "/receipt").status == 404);
    for (const auto* target : {"/receipt?number=2", "/receipt?number=0", "/receipt?number=x"})
        BOOST_TEST(browser.get(kFiling + target).status == 404, target);
    BOOST_TEST(browser.get("/filing/" + kUscc + "/2026-09/receipt").status == 404);
    BOOST_TEST(browser.get("/filing/" + kUscc + "/2026-1/receipt").status == 404);
}

BOOST_AUTO_TEST_CASE(anybody_verifies_a_receipt_by_number_and_hash)
{
    for (const auto& hash : {hash_of(1), hash_of(1).substr(0, 16), " " + hash_of(1).substr(0, 8) + " " + hash_of(1).substr(8, 8)}) {
        const auto page = verified(number_of(1), hash);
        BOOST_TEST(page.status == 200);
        for (const auto* words : {"核验一致", kName.c_str(), "2026 年 10 月", "2026-11-18 10:00:00", "最近一次提交的回执"})
            BOOST_TEST(contains(page, words), words);
        for (const auto* words : {"测试甲", "财务主管", "营业收入"}) BOOST_TEST(!contains(page, words), words);
        BOOST_TEST(!contains(page, cells().at("A01.m")));
    }
}

BOOST_AUTO_TEST_CASE(a_superseded_receipt_is_genuine_and_says_so)
{
    submit_again();
    const auto page = verified(number_of(1), hash_of(1));
    BOOST_TEST(contains(page, "核验一致"));
    BOOST_TEST(contains(page, "此后已重新提交"));
    BOOST_TEST(contains(page, "已被退回修改"));
    BOOST_TEST(contains(verified(number_of(2), hash_of(2)), "最近一次提交的回执"));
}

/// Whoever guesses learns nothing from the answer: not even whether the number is one.
BOOST_AUTO_TEST_CASE(a_wrong_number_and_a_wrong_hash_are_answered_alike)
{
    const auto answer = [&](const std::string& number, const std::string& hash) {
        auto page = verified(number, hash);
        BOOST_TEST(page.status == 200);
        BOOST_TEST(contains(page, "核验不一致"));
        BOOST_TEST(!contains(page, kName));
        auto body = page.body.substr(page.body.find("<main"));
        for (const auto& typed : {number, hash}) body.replace(body.find(typed), typed.size(), "…");
        return body;
    };
    const std::string wrong_hash(64, '0');
    const std::string wrong_number = "202610-AAAAAAAAAA";
    const auto known = answer(number_of(1), wrong_hash);
    BOOST_TEST(known == answer(wrong_number, hash_of(1)));
    BOOST_TEST(known == answer(wrong_number, wrong_hash));
    BOOST_TEST(known == answer(number_of(1), wrong_hash.substr(0, 16)));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_a_receipt_is_asked_for_again)
{
    auto anyone = visitor();
    BOOST_TEST(anyone.get("/verify").status == 200);
    BOOST_TEST(!contains(anyone.get("/verify"), "核验不一致"));
    for (const auto& [number, hash] : {std::pair<std::string, std::string>{"", ""},
                                       {number_of(1), hash_of(1).substr(0, 15)},
                                       {"%", hash_of(1)},
                                       {number_of(1), "' OR 1=1 -- "},
                                       {"<script>alert(1)</script>", "<b>"}}) {
        const auto page = verified(number, hash);
        BOOST_TEST(page.status == 422);
        BOOST_TEST(!contains(page, "核验一致"));
        BOOST_TEST(!contains(page, "<script>alert"));
        BOOST_TEST(!contains(page, "核验不一致"));
    }
}

BOOST_AUTO_TEST_CASE(any_two_submissions_are_compared_item_by_item)
{
    BOOST_TEST(!contains(browser.get(kFiling), "比较两次提交"));
    submit_again();
    BOOST_TEST(contains(browser.get(kFiling), "比较两次提交"));
    const auto page = browser.get(kFiling + "?number=2&with=1");
    BOOST_TEST(contains(page, "共 1 处不同"));
    BOOST_TEST(contains(page, "第二次提交补充的建议"));
    BOOST_TEST(contains(page, "改动 1 处"));
    BOOST_TEST(contains(browser.get(kFiling + "?number=1&with=2"), "从第 2 次到第 1 次提交"));
    BOOST_TEST(!contains(browser.get(kFiling + "?number=2&with=2"), "处不同"));
    BOOST_TEST(!contains(browser.get(kFiling + "?number=2&with=7"), "处不同"));
    pool().read().execute(db::Sql{
        "INSERT INTO filing_version SELECT enterprise_id, period, 3, form_version, cells, TRUE, content_hash, 'x', submission_key, submitted_at,"
        " submitted_by, source, explanations, declaration_version, signed_name, signed_post FROM filing_version WHERE number = 2"});
    const auto nil = browser.get(kFiling + "?number=3&with=2");
    BOOST_TEST(contains(nil, "共 1 处不同"));
    BOOST_TEST(contains(nil, "已声明"));
}

BOOST_AUTO_TEST_SUITE_END()
