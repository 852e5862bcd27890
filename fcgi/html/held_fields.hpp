// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"
#include "http/form_data.hpp"

namespace tianbao::html {

/// Fields to be sent again, as hidden inputs: rows HELD_FIELD, and HELD_TEXT for what has several lines. The caller has
/// taken tokens and passwords out.
void show_held_fields(Dictionary& values, const http::FormData& fields);

} // namespace tianbao::html
