// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "period/period.hpp"
#include "util/id.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tianbao::sign_in {

/// An enterprise by which the owner of an account knows it again.
struct ChoiceEnterprise {
    std::string name;
    std::string uscc;
    bool is_filler = false;                     ///< the account is
    std::optional<period::Period> last_filed{}; ///< the last month that the enterprise has submitted
};

/// One of several accounts with the same verified mobile number, as the choice shows it.
struct AccountChoice {
    UserId user;
    std::string name;
    std::string login_name; ///< of the former platform; empty: never had one
    std::vector<ChoiceEnterprise> enterprises{};
    bool has_more = false; ///< than kMostChoiceEnterprises
};

inline constexpr std::size_t kMostChoiceEnterprises = 20;

/// What is told of these accounts, to somebody whose mobile number they have, and to nobody else.
std::vector<AccountChoice> choices_of(db::Reader database, const std::vector<UserId>& accounts);

} // namespace tianbao::sign_in
