// SPDX-License-Identifier: MPL-2.0
#include "sign_in/choice_repository.hpp"

namespace tianbao::sign_in {

namespace {

constexpr db::Sql kAccount{"SELECT u.name, l.login_name FROM user u LEFT JOIN former_login l ON l.user_id = u.id WHERE u.id = ?"};

// the months are looked up for those that are shown alone: who files for many has hundreds of enterprises
constexpr db::Sql kEnterprises{"SELECT s.name, s.uscc, s.is_filler, (SELECT f.period FROM filing f WHERE f.enterprise_id = s.id"
                               " AND f.first_submitted_at IS NOT NULL ORDER BY f.period DESC LIMIT 1)"
                               " FROM (SELECT e.id, e.name, e.uscc, fl.user_id IS NOT NULL AS is_filler"
                               " FROM association a JOIN enterprise e ON e.id = a.enterprise_id"
                               " LEFT JOIN filler fl ON fl.enterprise_id = a.enterprise_id AND fl.user_id = a.user_id"
                               " WHERE a.user_id = ? ORDER BY is_filler DESC, e.name, e.id LIMIT ?) s"
                               " ORDER BY s.is_filler DESC, s.name, s.id"};

void add_enterprises(db::Reader& database, AccountChoice& choice)
{
    auto rows = database.query(kEnterprises, choice.user, static_cast<int>(kMostChoiceEnterprises) + 1); // one more tells that there are more
    while (rows.next()) {
        if (choice.enterprises.size() == kMostChoiceEnterprises) {
            choice.has_more = true;
            continue;
        }
        choice.enterprises.push_back({rows.text(1), rows.text(2), rows.flag(3), period::Period::from_number(static_cast<int>(rows.number(4)))});
    }
}

} // namespace

std::vector<AccountChoice> choices_of(db::Reader database, const std::vector<UserId>& accounts)
{
    std::vector<AccountChoice> choices;
    for (const auto& account : accounts) {
        {
            auto rows = database.query(kAccount, account);
            if (!rows.next()) continue;
            choices.push_back({account, rows.text(1), rows.text(2)});
        }
        add_enterprises(database, choices.back());
    }
    return choices;
}

} // namespace tianbao::sign_in
