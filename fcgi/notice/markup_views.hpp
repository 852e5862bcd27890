// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"
#include "util/markup.hpp"

namespace tianbao::notice {

/// The blocks of a text in mark-up, as rows for part/markup.tpl.
void show_markup(html::Dictionary& values, const std::vector<MarkupBlock>& blocks);

} // namespace tianbao::notice
