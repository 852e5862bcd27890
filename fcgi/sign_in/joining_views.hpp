// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/page.hpp"
#include "sign_in/sso_identity.hpp"
#include "user/merger.hpp"

#include <string>
#include <string_view>

namespace tianbao::sign_in {

/// What was typed to prove a former account; its password is never shown again.
struct JoinForm {
    std::string login_name;
    std::string mobile_on_record;
};

/// `by_sso`: the session is; `is_bound`: the account is, to some account of the SSO.
void show_join(html::Dictionary& values, const JoinForm& typed, bool by_sso, bool is_bound);
/// What a binding came to, by the word in the address: "own", "others", "over", "taken", "enterprise".
void show_binding_outcome(html::Dictionary& values, std::string_view word);
/// Who came back from the SSO. `entry_name`: empty for an entry without a name.
void show_bind(html::Dictionary& values, const SsoIdentity& identity, const std::string& entry_name);

html::Problem problem_of_missing_mobile();
html::Problem problem_of_wrong_mobile();
html::Problem problem_of_closed_mobile();
html::Problem problem_of_obstacle(user::MergerObstacle obstacle);

} // namespace tianbao::sign_in
