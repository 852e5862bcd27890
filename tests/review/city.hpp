// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/return_request_handlers.hpp"
#include "review/bulk_handlers.hpp"
#include "review/list_handlers.hpp"
#include "review/review_handlers.hpp"
#include "support/rows.hpp"
#include "support/site.hpp"

#include <vector>

namespace tianbao::review {

inline const period::Period kPeriod(2026, 10);

/// Three enterprises in two districts: submitted in 310101, only saved in 310101, nothing in 310104.
struct City : support::Site {
    static constexpr const char* kSubmittedCode = "100000000000000001";

    db::Pool& pool = database.pool();
    ReviewParts parts{calendar, forms, districts, sections, sizes};
    ListHandlers lists{pool, frame, clock, parts};
    BulkHandlers bulks{pool, frame, clock, parts};
    ReviewHandlers reviews{pool, frame, clock, parts};
    filing::ReturnRequestHandlers requests{pool, frame, clock, calendar};
    UserId filler = support::add_user(pool, "测试甲");
    UserId district_officer = support::add_user(pool, "测试区管", "district_officer", "13900000001");
    UserId centre_officer = support::add_user(pool, "测试中心员", "centre_officer", "13900000002");
    EnterpriseId submitted = support::add_enterprise(pool, kSubmittedCode, "测试企业一");
    EnterpriseId saved = support::add_enterprise(pool, "100000000000000002", "测试企业二");
    EnterpriseId missing = support::add_enterprise(pool, "100000000000000003", "测试企业三", "310104");
    http::Caller person = support::caller_of(filler, "测试甲");
    http::Caller officer = support::caller_of(district_officer, "测试区管", http::Role::district_officer, "310101");
    http::Caller colleague = support::caller_of(centre_officer, "测试中心员", http::Role::centre_officer);
    http::Caller elsewhere = support::caller_of(district_officer, "测试区管", http::Role::district_officer, "310104");

    City()
    {
        support::associate(pool, filler, submitted);
        support::make_filler(pool, filler, submitted);
        support::add_submitted(pool, submitted, kPeriod, filler, {{"A01.m", "1234567.80"}}, forms.forms().back().version);
        support::add_draft(pool, saved, kPeriod, {{"A01.m", "888888.88"}});
    }
    http::Response give_back(const http::Caller& who, const std::string& version = "1", const std::string& reason = "营业收入疑似以元填报。",
                             const std::vector<std::pair<std::string, std::string>>& marks = {})
    {
        return reviews.give_back(filing_post({{"version", version}, {"reason_class", "unit"}, {"reason", reason}}, marks), who);
    }
    http::Response accept(const http::Caller& who, const std::string& version = "1")
    {
        return reviews.accept(filing_post({{"version", version}}), who);
    }
    http::Response open(const http::Caller& who, support::Pairs query = {}, const char* uscc = kSubmittedCode)
    {
        return reviews.filing(get({{"uscc", uscc}, {"period", "2026-10"}}, query), who);
    }
    /// 申请退回, by the enterprise.
    http::Response ask(const http::Caller& who, const std::string& version = "1", const std::string& reason = "从业人员误填，应为 120 人。")
    {
        return requests.ask(filing_post({{"version", version}, {"reason", reason}}), who);
    }
    http::Response decide(const http::Caller& who, const std::string& decision, const std::string& version, const std::string& reason = {},
                          const std::vector<std::pair<std::string, std::string>>& marks = {})
    {
        return reviews.decide_request(
            filing_post({{"version", version}, {"request", request_id()}, {"decision", decision}, {"reason", reason}}, marks), who);
    }
    http::Request filing_post(const support::Pairs& fields, const std::vector<std::pair<std::string, std::string>>& marks = {})
    {
        auto request = post({{"uscc", kSubmittedCode}, {"period", "2026-10"}}, fields);
        auto list = request.form.fields();
        for (const auto& [place, note] : marks) list.push_back({"mark." + place, note});
        request.form = http::FormData(std::move(list));
        return request;
    }
    std::string state() { return text("SELECT CONCAT(state, version) FROM filing WHERE submission > 0"); }
    /// Of the latest request.
    std::string request_id() { return text("SELECT id FROM return_request ORDER BY asked_at DESC, id DESC LIMIT 1"); }
    std::string text(const char* sql) { return support::one_text(pool, sql); }
    void change(const char* sql) { pool.read().execute_all(sql, {}); }
};

} // namespace tianbao::review
