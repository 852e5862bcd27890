// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "demo/plausible_filing.hpp"
#include "reminder/recipients.hpp"
#include "support/filing_steps.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace tianbao::pages {

using namespace support;

using http::Access;
using http::Method;
using http::Role;

inline const std::string kOwn = "91310101MA1K00015A";
inline const std::string kOther = "91310115MA1H000200";
inline const std::string kMovedOut = "91310112MA1G00038U";
inline const std::string kMovedIn = "91310101TBTB000122";

/// Who gets through to a thing, of those who may call the route.
enum class Reach {
    everybody, ///< it belongs to nobody
    owner,     ///< whose it is, and nobody else of the same role
    district,  ///< officers of its district, and the service centre
    desk,      ///< officers of its district alone
};

struct IdRow {
    std::string_view route; ///< the pattern's begin, as far as the id
    std::string_view thing;
    Reach reach;
};
inline constexpr std::array kIds{
    IdRow{"/notice/{id}", "notice", Reach::everybody},
    IdRow{"/appeal/{id}", "appeal", Reach::owner},
    IdRow{"/filing/{uscc}/keys/{id}", "key", Reach::owner},
    IdRow{"/filler/{uscc}/request/{id}", "handover_request", Reach::owner},
    IdRow{"/account/sessions/{id}", "session", Reach::owner},
    IdRow{"/management/appeal/{id}", "appeal", Reach::district},
    IdRow{"/management/handover-request/{id}", "handover_request", Reach::district},
    IdRow{"/management/notice/{id}", "notice", Reach::district},
    IdRow{"/management/stock-answer/{id}", "stock_answer", Reach::desk},
    IdRow{"/management/contact/{district}", "district", Reach::district},
    IdRow{"/enrolment/request/{id}", "request", Reach::district},
    IdRow{"/reminder/{id}", "reminder", Reach::district},
    IdRow{"/job/{id}", "job", Reach::owner},
    IdRow{"/user/{id}", "user", Reach::everybody},
    IdRow{"/merger/{id}", "merger", Reach::everybody},
    IdRow{"/audit/{id}", "event", Reach::everybody},
    IdRow{"/imports/{id}", "import", Reach::everybody},
    IdRow{"/statistics/snapshots/{id}", "snapshot", Reach::everybody},
};

/// What an officer is answered about an enterprise; found: whatever the handler says, but neither 403 nor 404.
enum class Answer { found, not_found, forbidden };

struct EnterpriseRow {
    std::string_view kind;
    std::string_view route; ///< the pattern's begin
    bool is_act;            ///< POST alone
    Answer own;
    Answer other;
    Answer moved_out; ///< filed here, and has moved away since
    Answer moved_in;  ///< filed elsewhere, and has moved here since
};
/// 报表归属地: a filing is read and decided where it was filed, and read by the district that the enterprise is in now. What held in a month is read by
/// the district of that month, too, and decided by the present one.
inline constexpr std::array kEnterprises{
    EnterpriseRow{"an act on a filing", "/review/{uscc}/{period}", true, Answer::found, Answer::not_found, Answer::found, Answer::forbidden},
    EnterpriseRow{"a filing", "/review/{uscc}/{period}", false, Answer::found, Answer::not_found, Answer::found, Answer::found},
    EnterpriseRow{"an act on its terms", "/review/{uscc}/terms", true, Answer::found, Answer::not_found, Answer::not_found, Answer::found},
    EnterpriseRow{"its terms", "/review/{uscc}/terms", false, Answer::found, Answer::not_found, Answer::found, Answer::found},
    EnterpriseRow{"the enterprise", "/enterprise/{uscc}", false, Answer::found, Answer::not_found, Answer::not_found, Answer::found},
    EnterpriseRow{"its filler", "/management/filler/{uscc}", false, Answer::found, Answer::not_found, Answer::not_found, Answer::found},
};

inline bool begins_with(const std::string& pattern, std::string_view begin)
{
    return pattern.starts_with(begin) && (pattern.size() == begin.size() || pattern[begin.size()] == '/');
}

inline bool names_a_thing(const http::Route& route)
{
    return route.pattern.find("{id}") != std::string::npos || route.pattern.find("{district}") != std::string::npos;
}

/// What only the enterprises' own users and programs call: tests/pages/rights_tests.
inline bool is_of_the_enterprises(const http::Route& route)
{
    return route.access == Access::enterprise_side || route.access == Access::enterprise_key;
}

inline const IdRow* row_of(const http::Route& route)
{
    for (const auto& row : kIds)
        if (begins_with(route.pattern, row.route)) return &row;
    return nullptr;
}

inline const EnterpriseRow* enterprise_row_of(const http::Route& route)
{
    for (const auto& row : kEnterprises)
        if (begins_with(route.pattern, row.route) && (!row.is_act || route.method == Method::post)) return &row;
    return nullptr;
}

struct Person {
    UserId id;
    Role role;
    std::string district = {};
};

/// A thing of one's own, and somebody else's.
struct Pair {
    std::string own;
    std::string other;
    std::vector<UserId> owners = {}; ///< of the first
};

struct IdScene : Portal {
    UserId owner = add_user("测试甲");
    UserId other_owner = add_user("测试乙");
    UserId joined = add_user("测试丙");
    UserId joined_too = add_user("测试丁");
    UserId officer = add_user("黄浦区管理员（测试）", Role::district_officer, "310101");
    UserId elsewhere = add_user("浦东新区管理员（测试）", Role::district_officer, "310115");
    std::vector<Person> people{{owner, Role::user},
                               {officer, Role::district_officer, "310101"},
                               {add_user("服务中心管理员（测试）", Role::centre_officer), Role::centre_officer},
                               {add_user("系统管理员（测试）", Role::administrator), Role::administrator},
                               {add_user("审计员（测试）", Role::auditor), Role::auditor},
                               {add_user("报表设计员（测试）", Role::form_designer), Role::form_designer},
                               {add_user("黄浦区审核员（测试）", Role::reviewer, "310101"), Role::reviewer, "310101"},
                               {add_user("黄浦区查看员（测试）", Role::viewer, "310101"), Role::viewer, "310101"}};
    form::FormBook forms = load_forms(source_folder() + "/conf/forms");
    std::map<std::string, EnterpriseId> enterprises;
    std::map<std::string_view, Pair> things;

    IdScene()
    {
        add(kOwn, "自家企业（上海）有限公司", "310101", owner);
        add(kOther, "别家企业（上海）有限公司", "310115", other_owner);
    }

    void add(const std::string& uscc, const std::string& name, const std::string& district, const UserId& filler)
    {
        const auto id = enterprises.emplace(uscc, add_enterprise(uscc, name, district)).first->second;
        associate(filler, id);
        make_filler(filler, id);
        auto browser = sign_in(filler);
        const auto& form = forms.forms().front();
        const auto cells = demo::plausible_cells(form, {100000, 60, "C", 1}, {2026, 10});
        BOOST_REQUIRE_EQUAL(submit_filing(browser, "/filing/" + uscc + "/2026-10", form, cells).status, 303);
    }

    /// Two enterprises that filed, and moved after their lists were closed.
    void add_moved()
    {
        add(kMovedOut, "迁出企业（上海）有限公司", "310101", owner);
        add(kMovedIn, "迁入企业（上海）有限公司", "310115", other_owner);
        pool().read().execute(db::Sql{"UPDATE enterprise SET district = '310115' WHERE uscc = ?"}, kMovedOut);
        pool().read().execute(db::Sql{"UPDATE enterprise SET district = '310101' WHERE uscc = ?"}, kMovedIn);
    }

    template <class... Values>
    std::string inserted(const char* sql, const Values&... values)
    {
        const auto id = new_id_text(now());
        pool().read().execute(db::Sql{sql}, id, values...);
        return id;
    }

    std::string text(const std::string& query) { return one_text(pool(), query.c_str()); }

    std::string appeal(const UserId& user, const std::string& district)
    {
        const auto id = inserted("INSERT INTO appeal (id, asked_by, class, title, district, state, asked_at, changed_at)"
                                 " VALUES (?, ?, 'policy', '测试诉求', ?, 'waiting', ?, ?)",
                                 user, district, now(), now());
        pool().read().execute(db::Sql{"INSERT INTO appeal_step (appeal_id, number, kind, is_officers, text, district, taken_by, taken_at)"
                                      " VALUES (?, 1, 'ask', FALSE, '测试内容', ?, ?, ?)"},
                              id, district, user, now());
        pool().read().execute(db::Sql{"INSERT INTO appeal_file (appeal_id, type, size, bytes) VALUES (?, 'pdf', 5, '%PDF-')"}, id);
        return id;
    }
    std::string notice(const std::string& district)
    {
        return inserted("INSERT INTO notice (id, title, body, published_at, district, written_at) VALUES (?, '测试公告', '测试正文。', ?, ?, ?)", now(),
                        district, now());
    }
    std::string key(const std::string& uscc, const UserId& user)
    {
        return inserted("INSERT INTO enterprise_key (id, enterprise_id, name, key_hash, made_by, epoch, made_at, expires_at)"
                        " VALUES (?, ?, '测试软件', ?, ?, 1, ?, ?)",
                        enterprises.at(uscc), std::string(38, '0') + new_id_text(now()), user, now(), now() + std::chrono::hours{24 * 90});
    }
    std::string request(const std::string& uscc)
    {
        return inserted("INSERT INTO association_request (id, enterprise_id, user_id, way, reason, asked_at, answer_until, expires_at)"
                        " VALUES (?, ?, ?, 'letter', '测试理由', ?, ?, ?)",
                        enterprises.at(uscc), joined, now(), now() + std::chrono::hours{48}, now() + std::chrono::hours{240});
    }
    std::string handover_request(const std::string& uscc, const UserId& user)
    {
        const auto id = inserted("INSERT INTO handover_request (id, enterprise_id, asked_by, reason, asked_at, answer_until) VALUES (?, ?, ?, '测试理由', ?, ?)",
                                 enterprises.at(uscc), user, now(), now() + std::chrono::hours{48});
        pool().read().execute(db::Sql{"INSERT INTO handover_request_file (request_id, type, size, bytes) VALUES (?, 'pdf', 5, '%PDF-')"}, id);
        return id;
    }
    std::string job(const UserId& user)
    {
        const auto id = inserted("INSERT INTO job (id, kind, asked_by, asked_at, parameters, state, file_name, file_type, file_bytes, finished_at)"
                                 " VALUES (?, 'export.list', ?, ?, '{}', 'done', 'ceshi.csv', 'text/csv', 3, ?)",
                                 user, now(), now());
        pool().read().execute(db::Sql{"INSERT INTO job_chunk (job_id, number, bytes) VALUES (?, 0, 'abc')"}, id);
        return id;
    }
    std::string reminder(const UserId& user, const std::string& district)
    {
        reminder::Recipients whom(period::Period(2026, 10));
        whom.district = district;
        return inserted("INSERT INTO reminder_run (id, kind, period, asked_by, district, recipients, made_at, finished_at)"
                        " VALUES (?, 'hand', 202610, ?, ?, ?, ?, ?)",
                        user, district, to_json(whom), now(), now());
    }
    std::string merger(const UserId& kept, const UserId& into_it)
    {
        return inserted("INSERT INTO user_merger (id, kept_id, joined_id, reference, reason, proposed_at, proposed_by, expires_at)"
                        " VALUES (?, ?, ?, '测试〔2026〕1 号', '测试理由', ?, ?, ?)",
                        kept, into_it, now(), people[3].id, now() + std::chrono::hours{240});
    }
    std::string import()
    {
        return inserted("INSERT INTO import_run (id, kind, file_name, file_bytes, file_hash, is_stored, format, source, state, asked_at, checked_at)"
                        " VALUES (?, 'enterprise', 'ceshi.csv', 3, '', TRUE, 'utf8', '测试来源', 'checked', ?, ?)",
                        now(), now());
    }
    std::string snapshot(const std::string& name)
    {
        return inserted("INSERT INTO statistic_snapshot (id, period, name, taken_at, taken_by, counted_at, form_version) VALUES (?, 202610, ?, ?, ?, ?, ?)",
                        name, now(), people[2].id, now(), forms.forms().back().version);
    }
    std::string stock_answer(const std::string& district)
    {
        return inserted("INSERT INTO stock_answer (id, district, title, text, changed_at, changed_by) VALUES (?, ?, '测试', '测试答复', ?, ?)", district,
                        now(), officer);
    }
    std::string session(const UserId& user)
    {
        sign_in(user);
        return text("SELECT MAX(id) FROM session WHERE user_id = '" + user.text() + "'");
    }

    /// One of each thing on both sides.
    void add_things()
    {
        things["notice"] = {notice("310101"), notice("310115")};
        things["appeal"] = {appeal(owner, "310101"), appeal(other_owner, "310115"), {owner}};
        things["key"] = {key(kOwn, owner), key(kOther, other_owner), {owner}};
        things["session"] = {session(owner), session(other_owner), {owner}};
        things["stock_answer"] = {stock_answer("310101"), stock_answer("310115")};
        things["district"] = {"310101", "310115"};
        things["request"] = {request(kOwn), request(kOther)};
        things["handover_request"] = {handover_request(kOwn, owner), handover_request(kOther, other_owner), {owner}};
        things["reminder"] = {reminder(officer, "310101"), reminder(elsewhere, "310115")};
        things["job"] = {job(officer), job(elsewhere), {officer}};
        things["user"] = {owner.text(), other_owner.text()};
        things["merger"] = {merger(owner, joined), merger(other_owner, joined_too)};
        things["event"] = {text("SELECT MIN(id) FROM audit_event"), text("SELECT MAX(id) FROM audit_event")};
        things["import"] = {import(), import()};
        things["snapshot"] = {snapshot("一稿"), snapshot("二稿")};
    }

    http::Response call(const Person& person, const http::Route& route, const std::string& id, const std::string& uscc)
    {
        std::string path = route.pattern;
        for (const auto& [marker, value] : {std::pair<std::string, std::string>{"{uscc}", uscc},
                                            {"{period}", "2026-10"},
                                            {"{id}", id},
                                            {"{district}", id},
                                            {"{act}", "lock"}}) {
            if (const auto at = path.find(marker); at != std::string::npos) path.replace(at, marker.size(), value);
        }
        auto browser = sign_in(person.id);
        if (route.method == Method::put) return browser.put(path, "{}");
        return route.method == Method::post ? browser.post(path, {}) : browser.get(path);
    }

    static bool may(const Person& person, const http::Route& route)
    {
        return http::may(route.access, caller_of(person.id, "测试", person.role, person.district));
    }

    static bool reaches(const Person& person, Reach reach, const Pair& pair, bool is_own)
    {
        const bool is_officer = person.district == "310101";
        switch (reach) {
        case Reach::everybody:
            return true;
        case Reach::owner:
            return is_own && std::find(pair.owners.begin(), pair.owners.end(), person.id) != pair.owners.end();
        case Reach::district:
            return person.role == Role::centre_officer || (is_own && is_officer);
        case Reach::desk:
            return is_own && is_officer;
        }
        return false;
    }

    void check(const http::Response& answer, Answer expected)
    {
        switch (expected) {
        case Answer::found:
            BOOST_TEST((answer.status != 404 && answer.status != 403 && answer.status < 500));
            return;
        case Answer::not_found:
            BOOST_TEST(answer.status == 404);
            return;
        case Answer::forbidden:
            BOOST_TEST(answer.status == 403);
            return;
        }
    }
};

} // namespace tianbao::pages
