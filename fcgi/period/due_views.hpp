// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"

namespace tianbao::period {

/// Sets one section of part/due.tpl in a row's own dictionary. `days_left` as period::days_left gives it.
void show_due(html::Dictionary& row, int days_left);

} // namespace tianbao::period
