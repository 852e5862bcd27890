// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/enterprise.hpp"
#include "html/dictionary.hpp"

namespace tianbao::enterprise {

/// Sets one section of part/category.tpl in a row's own dictionary.
void show_category(html::Dictionary& row, Category category);

} // namespace tianbao::enterprise
