// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "roster/roster_repository.hpp"
#include "support/filing_scene.hpp"

#include <map>

namespace tianbao::support {

/// A city of three enterprises, two in 黄浦 and one in 浦东, with a filing of October from one of each; their officers; the roster drawn.
struct ExportScene : FilingScene {
    static inline const std::string kFarCode = "91310115MA1H000200";
    static inline const std::string kFarName = "别家企业（上海）有限公司";
    static inline const std::string kSilentCode = "91310101MA1K00023B";
    static inline const std::string kSilentName = "=HYPERLINK(\"http://evil.example\",\"企业\")";

    EnterpriseId far = add_enterprise(kFarCode, kFarName, "310115");
    EnterpriseId silent = add_enterprise(kSilentCode, kSilentName, "310101");
    period::Calendar calendar;
    Browser near_desk = sign_in(add_user("黄浦区管理员（测试）", http::Role::district_officer, "310101"));
    Browser far_desk = sign_in(add_user("浦东新区管理员（测试）", http::Role::district_officer, "310115"));
    Browser city_desk = sign_in(add_user("服务中心管理员（测试）", http::Role::centre_officer));

    ExportScene()
    {
        add_submitted(pool(), enterprise, {2026, 10}, filler, good_cells(), form().version, "310101");
        auto far_cells = good_cells();
        far_cells["A01.m"] = "0";
        add_submitted(pool(), far, {2026, 10}, filler, far_cells, form().version, "310115");
        draw({2026, 10});
    }

    void draw(period::Period period)
    {
        auto tx = pool().begin();
        roster::RosterRepository(tx).draw(period, calendar, now());
        tx.commit();
    }

    /// What the form sends, with `changes` over it.
    static Fields fields(const std::map<std::string, std::string>& changes = {})
    {
        std::map<std::string, std::string> all{
            {"content", "list"}, {"period", "2026-10"}, {"last_period", ""}, {"state", ""},     {"district", ""},
            {"industry", ""},    {"category", ""},      {"size", ""},        {"format", "csv"}, {"purpose", "十月运行分析（测试）"}};
        for (const auto& [name, value] : changes) all[name] = value;
        return {all.begin(), all.end()};
    }

    /// The page of the job that was asked for.
    std::string ask(Browser& desk, const std::map<std::string, std::string>& changes = {})
    {
        const auto answer = desk.post("/export", fields(changes));
        BOOST_REQUIRE_EQUAL(answer.status, 303);
        return header(answer, "Location");
    }

    /// The file, made by the runner.
    std::string file(Browser& desk, const std::map<std::string, std::string>& changes = {})
    {
        const auto path = ask(desk, changes);
        BOOST_REQUIRE(app().runner().run_job());
        const auto answer = desk.get(path + "/file");
        BOOST_REQUIRE_EQUAL(answer.status, 200);
        return answer.body;
    }
};

} // namespace tianbao::support
