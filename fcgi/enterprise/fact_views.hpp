// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/enterprise.hpp"
#include "html/dictionary.hpp"

#include <string>
#include <string_view>

namespace tianbao::enterprise {

/// Sets one section of part/enterprise_status.tpl in a row's own dictionary.
void show_status(html::Dictionary& row, Status status);

/// Sets one section of part/size.tpl in a row's own dictionary.
void show_size(html::Dictionary& row, SizeClass size);

/// The values of part/fact_value.tpl in a row's own dictionary: a fact as it is stored, a word where the field has words.
void show_fact(html::Dictionary& row, std::string_view field, const std::string& value);

} // namespace tianbao::enterprise
