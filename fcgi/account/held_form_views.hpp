// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"
#include "http/form_data.hpp"

namespace tianbao::account {

/// Shows the fields, less tokens and passwords, as hidden inputs: HELD_FIELD and HELD_TEXT rows, HELD_COUNT.
void show_held_fields(html::Dictionary& values, const http::FormData& form);

} // namespace tianbao::account
