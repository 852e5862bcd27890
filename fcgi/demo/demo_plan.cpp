// SPDX-License-Identifier: MPL-2.0
#include "demo/demo_plan.hpp"

#include "util/csv.hpp"
#include "util/data_tree.hpp"
#include "util/file.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace tianbao::demo {

namespace {

Plan::User user_of(DataTable table)
{
    Plan::User user{table.text("name"), table.text("mobile"), table.text_if("role").value_or("user"), table.text_if("district"),
                    table.text_if("login_name")};
    table.done();
    return user;
}

Plan plan_of(DataTable root)
{
    Plan plan;
    for (auto& table : root.tables("user")) plan.users.push_back(user_of(std::move(table)));
    for (auto& table : root.tables("notice")) plan.notices.push_back({table.text("title"), table.text("body")});
    plan.initial_password = root.table("former").text("initial_password");
    auto enterprises = root.table("enterprises");
    plan.enterprises = static_cast<int>(enterprises.number("count"));
    plan.leave_free = static_cast<int>(enterprises.number("leave_free"));
    plan.filings_of_months = static_cast<int>(enterprises.number("filings_of_months"));
    plan.filler_mobiles = enterprises.texts("filler_mobiles");
    plan.former_mobile = enterprises.text("former_mobile");
    plan.reviewer_mobile = enterprises.text("reviewer_mobile");
    enterprises.done();
    root.done();
    return plan;
}

} // namespace

Plan read_plan(const std::filesystem::path& file)
{
    try {
        const auto root = parse_data(content_of(file), file.string());
        return plan_of(DataTable(root, file.string(), ""));
    } catch (const DataRefused& refused) {
        throw std::runtime_error(refused.fault.text());
    }
}

std::vector<Entity> read_entities(const std::filesystem::path& file)
{
    try {
        std::vector<Entity> entities;
        for (const auto& row : parse_csv(content_of(file), file.string(),
                                         {"uscc", "name", "legal_representative", "status", "district_code", "registered_address", "industry_code",
                                          "registered_capital", "founded_on", "registered_telephone"})) {
            const auto& f = row.fields;
            const auto founded = parse_day(f[8]);
            if (!founded) row.refuse("founded_on is no day");
            if (f[3] == "in_business") entities.push_back({f[0], f[1], f[2], f[4], f[5], f[6], f[7], *founded});
        }
        return entities;
    } catch (const DataRefused& refused) {
        throw std::runtime_error(refused.fault.text());
    }
}

std::string former_users_text(const Plan& plan)
{
    std::string text;
    for (const auto& user : plan.users) {
        if (user.login_name) text += fmt::format("{}  {}  {}  {}\n", *user.login_name, plan.initial_password, user.name, user.mobile);
    }
    return text;
}

} // namespace tianbao::demo
