// SPDX-License-Identifier: MPL-2.0
// 财务软件接口: keys, and what a program does with one. Through the real dispatch.
#include "filing/enterprise_key.hpp"

#include "filing/api_draft.hpp"
#include "support/filing_scene.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <barrier>
#include <thread>

using namespace tianbao;
using filing::ApiFault;
using filing::KeyFault;
using nlohmann::json;
using support::contains;
using support::header;

namespace {

const std::string kToken = "tbk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

struct HeadCase {
    const char* sent;
    bool is_key;
};
const HeadCase kHeads[] = {
    {"Bearer tbk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", true},  {"bearer tbk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", true},
    {"Basic tbk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", false},  {"Bearer tbk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", false},
    {"Bearer tbx_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", false}, {"Bearer tbk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'", false},
    {"Bearer  tbk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", false}, {"", false},
};

struct FormCase {
    filing::KeyForm form;
    std::vector<KeyFault> faults;
};
const FormCase kForms[] = {
    {{"某某财务软件（测试）", "180"}, {}},
    {{" ", "7"}, {KeyFault::name_missing, KeyFault::days_missing}},
    {{std::string(41, 'x'), "30"}, {KeyFault::name_long}},
};

struct BodyCase {
    const char* body;
    ApiFault fault;
    const char* name;
};
const BodyCase kBodies[] = {
    {"", ApiFault::not_json, ""},
    {"[]", ApiFault::not_json, ""},
    {R"({"version":0,"cells":{}} )"
     "x",
     ApiFault::not_json, ""},
    {R"({"version":0,"cells":{"A01.m":"1","A01.m":"2"}})", ApiFault::not_json, ""},
    {R"({"version":0,"cells":{},"version":1})", ApiFault::not_json, ""},
    {R"({"version":0,"cells":{},"explanations":{"Q05.A01.y":"x","Q05.A01.\u0079":"y"}})", ApiFault::not_json, ""},
    {R"({"cells":{}})", ApiFault::no_version, ""},
    {R"({"version":-1,"cells":{}})", ApiFault::no_version, ""},
    {R"({"version":0})", ApiFault::no_cells, ""},
    {R"({"version":0,"cells":{"A01.m":1.5}})", ApiFault::not_text, "A01.m"},
    {R"({"version":0,"cells":{"A01.m":"1\u0000"}})", ApiFault::not_text, "A01.m"},
    {R"({"version":0,"cells":{"A01.m":"1\u001b[0m"}})", ApiFault::not_text, "A01.m"},
    {R"({"version":0,"nil":"no","cells":{}})", ApiFault::not_text, "nil"},
    {R"({"version":0,"cells":{"Z99.m":"1"}})", ApiFault::unknown_cells, "Z99.m"},
    {R"({"version":0,"cells":{},"explanations":{"R01":"x"}})", ApiFault::unknown_explanations, "R01"},
    {R"({"version":0,"cells":{},"submit":true})", ApiFault::unknown_members, "submit"},
};

struct Scene : support::FilingScene {
    const std::string kKeys = "/filing/" + kUscc + "/keys";
    const std::string kDraft = "/api/v1/enterprises/" + kUscc + "/filings/2026-10/draft";
    support::Browser program = visitor();

    /// The key that the page shows, for Authorization.
    std::string made(const std::string& name = "某某财务软件（测试）")
    {
        const auto page = browser.post(kKeys, {{"name", name}, {"days", "180"}});
        BOOST_REQUIRE_EQUAL(page.status, 200);
        const auto at = page.body.find("tbk_");
        BOOST_REQUIRE(at != std::string::npos);
        return "Bearer " + page.body.substr(at, kToken.size());
    }

    json body(int version, const form::Cells& cells)
    {
        json object{{"version", version}, {"cells", json::object()}};
        for (const auto& [name, value] : cells) object["cells"][name] = value;
        return object;
    }
    http::Response put(const std::string& key, int version, const form::Cells& cells)
    {
        return program.put(kDraft, body(version, cells).dump(), key);
    }
    bool is_dead(const std::string& key) { return program.get_with(kDraft, key).status == 401; }
};

} // namespace

BOOST_AUTO_TEST_SUITE(filing_enterprise_key)

BOOST_AUTO_TEST_CASE(a_key_is_read_from_the_head_of_a_request_alone_as_it_was_made)
{
    for (const auto& each : kHeads) BOOST_TEST(filing::bearer_of(each.sent).empty() != each.is_key, each.sent);
    BOOST_TEST(filing::bearer_of("Bearer " + filing::new_key().expose()).size() == kToken.size());
}

BOOST_AUTO_TEST_CASE(a_key_has_a_name_and_an_end)
{
    for (const auto& each : kForms) {
        const auto key = filing::read_key(each.form);
        BOOST_TEST((key ? std::vector<KeyFault>{} : key.error()) == each.faults, each.form.name);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(filing_api, Scene)

BOOST_AUTO_TEST_CASE(a_body_that_is_wrong_says_what_and_where)
{
    for (const auto& each : kBodies) {
        const auto draft = filing::read_api_draft(form(), each.body);
        BOOST_REQUIRE_MESSAGE(!draft, each.body);
        BOOST_TEST((draft.error().fault == each.fault), each.body);
        BOOST_TEST((draft.error().names.empty() ? "" : draft.error().names.front()) == each.name, each.body);
    }
    const auto draft = filing::read_api_draft(form(), R"({"version":3,"nil":true,"cells":{"A01.m":12,"A01.y":"3.40","C01.e":null}})");
    BOOST_REQUIRE(draft);
    BOOST_TEST(draft->version == 3);
    BOOST_TEST(draft->nil_declared);
    BOOST_TEST(draft->cells.size() == 2U);
    BOOST_TEST(!draft->explanations);
}

BOOST_AUTO_TEST_CASE(a_key_is_shown_once_and_kept_as_a_keyed_hash)
{
    const auto key = made();
    BOOST_TEST(!contains(browser.get(kKeys), "tbk_"));
    BOOST_TEST(contains(browser.get(kKeys), "某某财务软件（测试）"));
    BOOST_TEST(text("SELECT COUNT(*) FROM enterprise_key WHERE LENGTH(key_hash) = 64 AND LOCATE('" + key.substr(7) + "', key_hash) = 0") == "1");
    BOOST_TEST(text("SELECT COUNT(*) FROM enterprise_key WHERE key_hash = SHA2('" + key.substr(7) + "', 256)") == "0");
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'key.make' AND LOCATE('tbk_', detail) = 0") == "1");
}

BOOST_AUTO_TEST_CASE(only_the_filler_makes_keys_and_five_at_most)
{
    auto other = sign_in(colleague);
    BOOST_TEST(contains(other.get(kKeys), "只有这家企业的填报员"));
    BOOST_TEST(other.post(kKeys, {{"name", "某软件"}, {"days", "30"}}).status == 403);
    auto far = sign_in(stranger);
    BOOST_TEST(far.get(kKeys).status == 404);
    const auto refused = browser.post(kKeys, {{"name", ""}, {"days", "7"}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(contains(refused, "id=\"name-problem\""));
    BOOST_TEST(contains(refused, "id=\"days-problem\""));
    for (int i = 0; i < filing::kMostKeys; ++i) made();
    BOOST_TEST(contains(browser.post(kKeys, {{"name", "第六个"}, {"days", "30"}}), "已有 5 个有效的密钥"));
    BOOST_TEST(count("SELECT COUNT(*) FROM enterprise_key") == filing::kMostKeys);
}

BOOST_AUTO_TEST_CASE(a_program_saves_the_draft_and_reads_it_back_with_its_report)
{
    const auto key = made();
    const auto blank = json::parse(program.get_with(kDraft, key).body);
    BOOST_TEST(blank.at("version") == 0);
    BOOST_TEST(blank.at("state") == "missing");
    const auto saved = put(key, 0, good_cells());
    BOOST_REQUIRE_EQUAL(saved.status, 200);
    const auto answer = json::parse(saved.body);
    BOOST_TEST(answer.at("outcome") == "saved");
    BOOST_TEST(answer.at("version") == 1);
    BOOST_TEST(answer.at("report").at("open").at("must_fix") == 0);
    BOOST_TEST(answer.at("cells").at("A01.m") == good_cells().at("A01.m"));
    auto broken = good_cells();
    broken["A01.y"] = "0";
    const auto report = json::parse(put(key, 1, broken).body).at("report");
    BOOST_TEST(report.at("ready") == false);
    BOOST_TEST(report.at("open").at("must_fix") > 0);
    BOOST_TEST(!report.at("findings").at(0).at("message").get<std::string>().empty());
    BOOST_TEST(text("SELECT CONCAT(state, ' ', version) FROM filing") == "draft 2");
    BOOST_TEST(text("SELECT saved_by FROM filing") == filler.text());
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'filing.save' AND JSON_VALUE(detail, '$.key') = (SELECT id FROM enterprise_key)") ==
               "2");
    BOOST_TEST(text("SELECT uses FROM enterprise_key") == "3");
    BOOST_TEST(contains(browser.get(kEdit), broken.at("A01.m")));
}

BOOST_AUTO_TEST_CASE(the_definition_is_that_of_the_month)
{
    const auto answer = program.get_with("/api/v1/enterprises/" + kUscc + "/filings/2026-10/definition", made());
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(contains(answer, "A01"));
}

BOOST_AUTO_TEST_CASE(another_version_is_a_conflict_and_the_same_sent_twice_is_none)
{
    const auto key = made();
    BOOST_REQUIRE_EQUAL(put(key, 0, good_cells()).status, 200);
    const auto again = put(key, 0, good_cells());
    BOOST_TEST(again.status == 200);
    BOOST_TEST(json::parse(again.body).at("version") == 1);
    auto other = good_cells();
    other["A01.m"] = "1";
    const auto conflict = put(key, 0, other);
    BOOST_TEST(conflict.status == 409);
    const auto told = json::parse(conflict.body);
    BOOST_TEST(told.at("outcome") == "changed");
    BOOST_TEST(told.at("draft").at("version") == 1);
    BOOST_TEST(told.at("draft").at("cells").at("A01.m") == good_cells().at("A01.m"));
    BOOST_TEST(text("SELECT version FROM filing") == "1");
}

BOOST_AUTO_TEST_CASE(what_is_submitted_a_program_does_not_change)
{
    const auto key = made();
    BOOST_REQUIRE_EQUAL(support::submit_filing(browser, kFiling, form(), good_cells()).status, 303);
    const auto version = json::parse(program.get_with(kDraft, key).body).at("version").get<int>();
    auto other = good_cells();
    other["A01.m"] = "1";
    const auto refused = put(key, version, other);
    BOOST_TEST(refused.status == 403);
    BOOST_TEST(contains(refused, "已经提交"));
}

BOOST_AUTO_TEST_CASE(a_key_opens_its_own_enterprise_and_nothing_else)
{
    const auto key = made();
    add_enterprise("91310115MA1H000200", "别家企业（上海）有限公司", "310115");
    BOOST_TEST(program.get_with("/api/v1/enterprises/91310115MA1H000200/filings/2026-10/draft", key).status == 404);
    BOOST_TEST(program.get_with("/api/v1/enterprises/" + kUscc + "/filings/2026-13/draft", key).status == 404);
    const auto nowhere = program.get_with("/api/v1/nothing", key);
    BOOST_TEST(nowhere.status == 404);
    BOOST_TEST(contains(nowhere, "\"outcome\":\"not_found\""));
    BOOST_TEST(program.get_with(kFiling, key).status == 303);
    BOOST_TEST(program.put(kFiling, "{}", key).status == 405);
    BOOST_TEST(program.get_with(kDraft, "Bearer " + kToken).status == 401);
    BOOST_TEST(browser.put(kDraft, body(0, good_cells()).dump()).status == 401);
}

BOOST_AUTO_TEST_CASE(a_key_dies_when_it_is_revoked_or_its_time_is_over)
{
    const auto key = made();
    const auto id = text("SELECT id FROM enterprise_key");
    BOOST_TEST(header(browser.post(kKeys + "/" + id + "/revocation", {}), "Location") == kKeys + "?done=revoked");
    BOOST_TEST(is_dead(key));
    BOOST_TEST(contains(browser.get(kKeys), "已停用"));
    BOOST_TEST(text("SELECT COUNT(*) FROM audit_event WHERE act = 'key.revoke'") == "1");
    const auto second = made();
    pool().read().execute(db::Sql{"UPDATE enterprise_key SET expires_at = '2026-01-01'"});
    BOOST_TEST(is_dead(second));
}

BOOST_AUTO_TEST_CASE(a_key_dies_with_the_right_to_file)
{
    const auto key = made();
    struct End {
        const char* end;
        const char* back;
    };
    for (const auto& [end, back] :
         {End{"UPDATE filler SET epoch = epoch + 1", "UPDATE filler SET epoch = epoch - 1"},
          End{"UPDATE user SET locked_at = '2026-11-01'", "UPDATE user SET locked_at = NULL"},
          End{"UPDATE user SET closed_at = '2026-11-01'", "UPDATE user SET closed_at = NULL"}, End{"DELETE FROM filler", ""}}) {
        BOOST_TEST(!is_dead(key), end);
        pool().read().execute_all(end, {});
        BOOST_TEST(is_dead(key), end);
        if (*back != '\0') pool().read().execute_all(back, {});
    }
    BOOST_TEST(contains(browser.get(kKeys), "已随填报权变动失效"));
}

BOOST_AUTO_TEST_CASE(sixty_uses_a_minute_are_enough)
{
    const auto key = made();
    pool().read().execute(db::Sql{"UPDATE enterprise_key SET window_at = ?, window_uses = 59"}, now());
    BOOST_TEST(program.get_with(kDraft, key).status == 200);
    const auto throttled = program.get_with(kDraft, key);
    BOOST_TEST(throttled.status == 429);
    BOOST_TEST(header(throttled, "Retry-After") == "60");
    BOOST_TEST(contains(throttled, "每分钟最多 60 次"));
    pool().read().execute(db::Sql{"UPDATE enterprise_key SET window_at = ?"}, now() - std::chrono::minutes{2});
    BOOST_TEST(program.get_with(kDraft, key).status == 200);
    BOOST_TEST(text("SELECT window_uses FROM enterprise_key") == "1");
    pool().read().execute(db::Sql{"UPDATE enterprise_key SET window_at = ?, window_uses = 60"}, now() + std::chrono::hours{500});
    BOOST_TEST(program.get_with(kDraft, key).status == 200, "of a clock that was ahead");
    BOOST_TEST(text("SELECT window_uses FROM enterprise_key") == "1");
}

BOOST_AUTO_TEST_CASE(of_two_programs_that_save_at_once_one_does)
{
    let_threads_in();
    const auto keys = std::array{made("甲"), made("乙")};
    for (int round = 0; round < 5; ++round) {
        std::barrier start(2);
        std::array<int, 2> status{};
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < 2; ++i) {
                threads.emplace_back([&, i] {
                    auto own = visitor();
                    auto cells = good_cells();
                    cells["A01.m"] = std::to_string(100 + i);
                    start.arrive_and_wait();
                    status[i] = own.put(kDraft, body(round, cells).dump(), keys[i]).status;
                    pool().leave_thread();
                });
            }
        }
        BOOST_TEST(status[0] + status[1] == 200 + 409);
    }
    BOOST_TEST(text("SELECT version FROM filing") == "5");
}

BOOST_AUTO_TEST_SUITE_END()
