// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/page.hpp"
#include "sign_in/choice_repository.hpp"

#include <vector>

namespace tianbao::sign_in {

/// The accounts among which the user may choose, 按企业选择. Without any there is no such choice on the page.
void show_choices(html::Dictionary& values, const std::vector<AccountChoice>& choices);

html::Problem problem_of_no_choice();
/// What was chosen cannot be chosen, or no more; `is_any_left`: something else can.
html::Problem problem_of_choice(bool is_any_left);

} // namespace tianbao::sign_in
