// SPDX-License-Identifier: MPL-2.0
#include "filing/month_order_repository.hpp"

namespace tianbao::filing {

namespace {

#define TIANBAO_MONTH_STATES                                                                                                                         \
    "SELECT e.uscc, f.period, f.state FROM association a JOIN enterprise e ON e.id = a.enterprise_id"                                                \
    " JOIN filing f ON f.enterprise_id = e.id AND f.period BETWEEN ? AND ? WHERE a.user_id = ?"
constexpr db::Sql kOfUser{TIANBAO_MONTH_STATES};
constexpr db::Sql kOfEnterprise{TIANBAO_MONTH_STATES " AND e.uscc = ?"};

int first_month(int year)
{
    return (year - 1) * 100 + 1;
}

int last_month(int year)
{
    return year * 100 + 12;
}

void add_month(MonthStates& states, const db::Rows& rows)
{
    if (const auto period = period::Period::from_number(static_cast<int>(rows.number(2)))) states.emplace(*period, state_from(rows.text(3)));
}

} // namespace

std::map<std::string, MonthStates, std::less<>> month_states_of(db::Reader& database, const UserId& user, int year)
{
    auto rows = database.query(kOfUser, first_month(year), last_month(year), user);
    std::map<std::string, MonthStates, std::less<>> states;
    while (rows.next()) add_month(states[rows.text(1)], rows);
    return states;
}

MonthStates month_states_of(db::Reader& database, const UserId& user, std::string_view uscc, int year)
{
    auto rows = database.query(kOfEnterprise, first_month(year), last_month(year), user, uscc);
    MonthStates states;
    while (rows.next()) add_month(states, rows);
    return states;
}

} // namespace tianbao::filing
