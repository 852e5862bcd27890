// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "html/dictionary.hpp"
#include "notice/notice.hpp"

namespace tianbao::notice {

/// The list, or that there is none; also on the home page.
void show_notices(html::Dictionary& values, const std::vector<Notice>& notices, const enterprise::Districts& districts, Instant now);

/// One notice with its text.
void show_notice(html::Dictionary& values, const Notice& notice, const enterprise::Districts& districts, Instant now);

/// For whom it is, until when, whether pinned, run out, corrected: the marks of part/notice_marks.tpl.
void show_marks(html::Dictionary& row, const Notice& notice, const enterprise::Districts& districts, Instant now);

} // namespace tianbao::notice
