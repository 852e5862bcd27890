// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/filing.hpp"

#include <map>
#include <string>
#include <string_view>

namespace tianbao::filing {

using MonthStates = std::map<period::Period, State>;

/// What overdue_before() has to know of the months up to the end of a year, of all enterprises of a user, by their codes: the states of that year
/// and the one before. An enterprise without a filing there is missing. One statement; asked for only where months go in order.
std::map<std::string, MonthStates, std::less<>> month_states_of(db::Reader& database, const UserId& user, int year);

/// The same of one enterprise of the user.
MonthStates month_states_of(db::Reader& database, const UserId& user, std::string_view uscc, int year);

} // namespace tianbao::filing
