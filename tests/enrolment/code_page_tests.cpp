// SPDX-License-Identifier: MPL-2.0
// 企业认证码: issued, printed, used, guessed.
#include "enrolment/proof_scene.hpp"

#include <boost/test/unit_test.hpp>

using namespace tianbao;
using support::contains;
using support::header;

namespace {

struct Codes : enrolment::ProofScene {
    static constexpr const char* kWrong = "AAAA-BBBB-CCCC";

    std::string sheet() const { return std::string("/enterprise/") + kUscc + "/proof"; }
    /// A second enterprise that asks for a code and has none.
    std::string bare_enterprise()
    {
        const std::string uscc = "91310101TBTB000130";
        add_enterprise(uscc, "测试002号精密机械（上海）有限公司", "310101");
        change("UPDATE enterprise SET proof_rule = 'code', address = '上海市黄浦区测试一路1号'");
        match(stranger_id, uscc);
        return uscc;
    }
};

std::string without(std::string text, const std::string& word)
{
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word)) text.erase(at, word.size());
    return text;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(enrolment_codes, Codes)

BOOST_AUTO_TEST_CASE(an_officer_issues_a_code_that_is_shown_once_and_kept_as_a_hash)
{
    BOOST_TEST(contains(officer.get(sheet()), "还没有给这家企业签发过认证码"));
    const auto letter = officer.post("/enterprise/91310101TBTB000122/code", {{"seen", ""}});
    BOOST_TEST(letter.status == 200);
    for (const auto* said : {"上海市黄浦区测试一路1号", "企业认证码", "有效期至 <span class=\"strong\">2027-01-17 24:00</span>", "咨询：", kName})
        BOOST_TEST(contains(letter, said), said);
    const auto code = code_in(letter);
    BOOST_TEST(code.size() == 14U);
    BOOST_TEST(header(letter, "Cache-Control").find("no-store") != std::string::npos);
    BOOST_TEST(one("SELECT LENGTH(code_hash) FROM enrolment_code") == "64");
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'enrolment.issue' AND actor_id = '" + officer_id.text() + "'") == "1");
    for (const auto* table : {"audit_event", "enrolment_code", "message"}) {
        auto rows = pool().read().query(db::Sql{table == std::string("audit_event") ? "SELECT detail FROM audit_event"
                                                : table == std::string("message")   ? "SELECT facts FROM message"
                                                                                    : "SELECT code_hash FROM enrolment_code"});
        while (rows.next()) BOOST_TEST(rows.text(1).find(without(code, "-")) == std::string::npos, table);
    }
    const auto page = officer.get(sheet());
    BOOST_TEST(contains(page, "未使用"));
    BOOST_TEST(contains(page, "黄浦区管理员（测试）"));
    BOOST_TEST(!contains(page, code));
}

BOOST_AUTO_TEST_CASE(a_page_sent_again_issues_nothing_and_a_new_code_voids_the_old)
{
    set_rule("code");
    const auto first = issue();
    const auto again = officer.post("/enterprise/91310101TBTB000122/code", {{"seen", ""}});
    BOOST_TEST(again.status == 303);
    BOOST_TEST(contains(officer.get(header(again, "Location")), "没有执行您的操作"));
    BOOST_TEST(one("SELECT COUNT(*) FROM enrolment_code") == "1");
    const auto next = issue();
    BOOST_TEST(one("SELECT ending FROM enrolment_code WHERE is_open IS NULL") == "replaced");
    BOOST_TEST(contains(officer.get(sheet()), "已作废"));
    BOOST_TEST(prove(stranger, first).status == 422);
    BOOST_TEST(prove(stranger, next).status == 303);
}

BOOST_AUTO_TEST_CASE(a_letter_that_was_asked_for_is_listed_as_issued_as_long_as_its_code_can_be_used)
{
    const auto is_to_issue = [&] { return contains(officer.get("/enrolment"), "签发认证码<span"); };
    set_rule("code");
    issue(); // has not arrived, hence the request
    set_shanghai_time("2026-11-18 10:05:00");
    BOOST_TEST(ask(stranger, "letter").status == 303);
    BOOST_TEST(is_to_issue());
    BOOST_TEST(!contains(stranger.get("/account/messages"), "认证信函已经签发"));
    BOOST_TEST(contains(stranger.get(path("/proof")), "所在区会把认证信函寄到企业登记的住所，收到后"));

    set_shanghai_time("2026-11-18 10:10:00");
    issue();
    BOOST_TEST(contains(officer.get("/enrolment"), "已于 2026-11-18 10:10 签发"));
    BOOST_TEST(!is_to_issue());
    BOOST_TEST(contains(stranger.get("/account/messages"), "认证信函已经签发"));
    BOOST_TEST(!contains(second.get("/account/messages"), "认证信函已经签发"));
    BOOST_TEST(contains(stranger.get("/association"), "等待认证信函"), "the request goes on");
    BOOST_TEST(contains(stranger.get(path("/proof")), "认证信函已于 2026-11-18 10:10 签发"));

    BOOST_TEST(officer.post("/enterprise/91310101TBTB000122/code/end", {{"code", latest_code()}}).status == 303);
    BOOST_TEST(is_to_issue());
    set_shanghai_time("2026-11-18 10:15:00");
    issue();
    BOOST_TEST(!is_to_issue());
    change("UPDATE enrolment_code SET valid_until = '2026-11-18 02:15:00' WHERE is_open");
    BOOST_TEST(is_to_issue());
}

BOOST_AUTO_TEST_CASE(the_code_associates_one_user_once)
{
    set_rule("code");
    const auto code = issue();
    const auto profile = stranger.get(path("/profile"));
    BOOST_TEST(header(profile, "Location") == path("/proof"));
    BOOST_TEST(header(stranger.post(path("/profile"), {{"version", "0"}, {"size", "small"}}), "Location") == path("/proof"));
    BOOST_TEST(contains(stranger.get(path("/proof")), "填写企业认证码"));
    BOOST_TEST(!is_associated(stranger_id));

    std::string typed;
    for (const char c : without(code, "-")) typed += static_cast<char>(std::tolower(c));
    const auto proven = prove(stranger, " " + typed + " ");
    BOOST_TEST(header(proven, "Location") == std::string("/association?done=associated&uscc=") + kUscc);
    BOOST_TEST(is_associated(stranger_id));
    BOOST_TEST(one("SELECT proof FROM association WHERE user_id = '" + stranger_id.text() + "'") == "enrolment_code");
    BOOST_TEST(one("SELECT ending FROM enrolment_code") == "used");
    BOOST_TEST(one("SELECT COUNT(*) FROM registry_match WHERE user_id = '" + stranger_id.text() + "'") == "0");
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'enrolment.use'") == "1");
    BOOST_TEST(contains(officer.get("/enterprise/91310101TBTB000122"), "企业认证码"));

    const auto second_try = prove(second, code);
    BOOST_TEST(second_try.status == 422);
    BOOST_TEST(contains(second_try, "认证码不对，或已失效"));
    BOOST_TEST(!is_associated(second_id));
}

BOOST_AUTO_TEST_CASE(a_match_from_before_the_end_of_an_enterprise_associates_nobody_and_brings_nothing_back)
{
    set_rule("code");
    const auto code = issue();
    change("UPDATE enterprise SET status = 'revoked', checked_at = checked_at + INTERVAL 1 HOUR"); // as the comparison with the registry leaves it
    for (const auto& answer : {stranger.get(path("/proof")), prove(stranger, code)}) BOOST_TEST(header(answer, "Location") == path("/profile"));
    set_rule("registry");
    const support::Fields profile{{"version", "0"}, {"contact_person", "测试联系人"}, {"mobile", "19900000000"}, {"email", "test@example.com"}};
    for (const auto& answer : {stranger.get(path("/profile")), stranger.post(path("/profile"), profile)}) {
        BOOST_TEST(answer.status == 409);
        BOOST_TEST(contains(answer, "或登记状态此后有变化"));
    }
    BOOST_TEST(!is_associated(stranger_id));
    BOOST_TEST(one("SELECT status FROM enterprise") == "revoked");
    BOOST_TEST(one("SELECT COUNT(*) FROM enrolment_code WHERE is_open") == "1");
}

BOOST_AUTO_TEST_CASE(the_answer_to_a_wrong_code_is_the_same_whether_there_is_one)
{
    const auto bare = bare_enterprise();
    issue();
    match(stranger_id);
    auto with_code = prove(stranger, kWrong).body;
    auto without_code = prove(stranger, kWrong, bare).body;
    for (const auto& [text, uscc] : {std::pair{&with_code, std::string(kUscc)}, std::pair{&without_code, bare}}) *text = without(*text, uscc);
    BOOST_TEST(with_code == without_code);
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'association.wrong_code'") == "2");
}

BOOST_AUTO_TEST_CASE(expired_and_revoked_codes_open_nothing)
{
    set_rule("code");
    auto code = issue();
    change("UPDATE enrolment_code SET valid_until = '2026-11-18 02:00:00'");
    BOOST_TEST(contains(officer.get(sheet()), "已过期"));
    BOOST_TEST(prove(stranger, code).status == 422);
    set_shanghai_time("2026-11-18 10:01:00"); // of two codes the later one has the later id
    code = issue();
    BOOST_TEST(one("SELECT ending FROM enrolment_code WHERE is_open IS NULL") == "expired");
    BOOST_TEST(officer.post("/enterprise/91310101TBTB000122/code/end", {{"code", latest_code()}}).status == 303);
    BOOST_TEST(officer.post("/enterprise/91310101TBTB000122/code/end", {{"code", latest_code()}}).status == 409);
    BOOST_TEST(prove(stranger, code).status == 422);
    BOOST_TEST(!is_associated(stranger_id));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_a_code_is_no_try)
{
    set_rule("code");
    const auto code = issue();
    for (int i = 0; i < 8; ++i) BOOST_TEST(contains(prove(stranger, "0000-1111-2222"), "认证码是 12 位字母和数字"));
    BOOST_TEST(contains(prove(stranger, ""), "请填写信函上的企业认证码"));
    BOOST_TEST(prove(stranger, code).status == 303);
}

BOOST_AUTO_TEST_CASE(after_five_wrong_codes_a_user_waits_and_so_does_everybody_at_that_enterprise)
{
    set_rule("code");
    const auto code = issue();
    for (int i = 0; i < 5; ++i) BOOST_TEST(prove(stranger, kWrong).status == 422);
    const auto stopped = prove(stranger, code);
    BOOST_TEST(stopped.status == 429);
    BOOST_TEST(contains(stopped, "60 分钟后再试"));
    BOOST_TEST(prove(second, code).status == 429);
    BOOST_TEST(!is_associated(stranger_id));
    set_shanghai_time("2026-11-18 11:00:01");
    second = sign_in(second_id);
    BOOST_TEST(prove(second, code).status == 303);
    BOOST_TEST(is_associated(second_id));
}

BOOST_AUTO_TEST_CASE(a_code_is_void_after_ten_wrong_tries_and_the_district_is_told)
{
    set_rule("code");
    const auto code = issue();
    for (const auto* hour : {"10", "12"}) {
        set_shanghai_time(std::string("2026-11-18 ") + hour + ":00:00");
        stranger = sign_in(stranger_id);
        for (int i = 0; i < 5; ++i) prove(stranger, kWrong);
    }
    officer = sign_in(officer_id);
    BOOST_TEST(one("SELECT ending FROM enrolment_code") == "guessed");
    BOOST_TEST(one("SELECT COUNT(*) FROM message WHERE kind = 'association.code_guessed'") == "1");
    BOOST_TEST(contains(officer.get("/account/messages"), "认证码输错次数过多，已自动作废"));
    BOOST_TEST(contains(officer.get(sheet()), "输错次数过多，自动作废"));
    set_shanghai_time("2026-11-18 14:00:00");
    stranger = sign_in(stranger_id);
    BOOST_TEST(prove(stranger, code).status == 422);
}

BOOST_AUTO_TEST_CASE(letters_are_issued_for_a_choice_each_with_its_own_code)
{
    const auto bare = bare_enterprise();
    add_enterprise("91310115MA1H000200", "别家企业（上海）有限公司", "310115");
    const auto choice = officer.get("/enrolment/letters");
    BOOST_TEST(contains(choice, "共 2 家，本次签发 2 家"));
    BOOST_TEST(!contains(choice, "别家企业"));
    const support::Fields shown{{"first", kUscc}, {"last", bare}, {"count", "2"}};
    BOOST_TEST(officer.post("/enrolment/letters", {{"first", kUscc}, {"last", kUscc}, {"count", "1"}}).status == 409);
    BOOST_TEST(elsewhere.post("/enrolment/letters", shown).status == 409);
    const auto letters = officer.post("/enrolment/letters", shown);
    BOOST_TEST(letters.status == 200);
    BOOST_TEST(contains(letters, "认证信函（2 封）"));
    BOOST_TEST(one("SELECT COUNT(DISTINCT code_hash) FROM enrolment_code WHERE is_open") == "2");
    BOOST_TEST(officer.post("/enrolment/letters", shown).status == 409);
    BOOST_TEST(contains(officer.get("/enrolment/letters"), "没有符合条件的企业"));
    BOOST_TEST(one("SELECT COUNT(*) FROM audit_event WHERE act = 'enrolment.issue'") == "2");
    BOOST_TEST(prove(stranger, code_in(letters)).status == 303);
}

BOOST_AUTO_TEST_CASE(more_letters_than_one_print_takes_follow_batch_by_batch)
{
    change("INSERT INTO enterprise (id, uscc, name, legal_representative, status, district, industry, category, size, address, proof_rule, checked_at,"
           " created_at) SELECT CONCAT('01CROWD', LPAD(seq, 19, '0')), CONCAT('2', LPAD(seq, 17, '0')), CONCAT('众企', seq, '号'), '测试法人',"
           " 'in_business', '310101', 'C35', 'other', 'small', '上海市黄浦区测试一路2号', 'code', '2026-01-01', '2026-01-01' FROM seq_1_to_203");
    BOOST_TEST(contains(officer.get("/enrolment/letters?users=none"), "共 203 家，本次签发 200 家"));
    const auto letters = officer.post("/enrolment/letters", {{"district", ""},
                                                             {"category", ""},
                                                             {"users", "none"},
                                                             {"first", "200000000000000001"},
                                                             {"last", "200000000000000200"},
                                                             {"count", "200"}});
    BOOST_TEST(letters.status == 200);
    BOOST_TEST(contains(letters, "认证信函（200 封）"));
    BOOST_TEST(contains(letters, "href=\"/enrolment/letters?district=&amp;category=&amp;users=none\">还有 3 家，继续签发下一批"));

    BOOST_TEST(contains(officer.get("/enrolment/letters?district=&category=&users=none"), "共 3 家，本次签发 3 家"));
    const auto last =
        officer.post("/enrolment/letters", {{"users", "none"}, {"first", "200000000000000201"}, {"last", "200000000000000203"}, {"count", "3"}});
    BOOST_TEST(last.status == 200);
    BOOST_TEST(!contains(last, "继续签发下一批"));
    BOOST_TEST(one("SELECT COUNT(*) FROM enrolment_code WHERE is_open") == "203");
}

BOOST_AUTO_TEST_CASE(the_choice_follows_its_filters_and_who_has_users)
{
    bare_enterprise();
    BOOST_TEST(contains(officer.get("/enrolment/letters?users=none"), "共 1 家"));
    BOOST_TEST(contains(officer.get("/enrolment/letters?category=specialised"), "没有符合条件的企业"));
    BOOST_TEST(contains(centre.get("/enrolment/letters?district=310101"), "共 2 家"));
    BOOST_TEST(contains(centre.get("/enrolment/letters?district=310115"), "没有符合条件的企业"));
}

BOOST_AUTO_TEST_SUITE_END()
