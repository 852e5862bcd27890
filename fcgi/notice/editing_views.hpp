// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "notice/notice.hpp"

namespace tianbao::notice {

/// The page on which a notice is written.
struct EditingSheet {
    NoticeForm form;
    NoticeId id;                               ///< of a new one: its key
    std::optional<WrittenNotice> present = {}; ///< nothing: a new one
    std::optional<Notice> preview = {};
    std::vector<html::Problem> problems = {};
    int version = 0;         ///< of the notice as the officer saw it
    bool is_stale = false;   ///< somebody changed it meanwhile
    bool is_of_city = false; ///< the officer chooses district and pin
};

std::vector<html::Problem> problems_of(const std::vector<NoticeRefusal>& refusals);

void show_editing(html::Page& page, const EditingSheet& sheet, const enterprise::Districts& districts, Instant now);

/// All that the officer may change. `next_key` empty: the last page.
void show_written(html::Dictionary& values, const std::vector<WrittenNotice>& notices, const enterprise::Districts& districts, bool is_first_page,
                  const std::string& next_key, Instant now);

} // namespace tianbao::notice
