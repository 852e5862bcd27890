// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"
#include "notice/notice.hpp"

namespace tianbao::notice {

/// The list, or that there is none; also on the home page.
void show_notices(html::Dictionary& values, const std::vector<Notice>& notices);

/// One notice with its paragraphs.
void show_notice(html::Dictionary& values, const Notice& notice);

} // namespace tianbao::notice
