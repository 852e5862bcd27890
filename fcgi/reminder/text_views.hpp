// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/page.hpp"
#include "period/calendar.hpp"
#include "reminder/letter.hpp"
#include "reminder/text_repository.hpp"

namespace tianbao::reminder {

/// The page of one kind's text.
struct TextView {
    Kind kind;
    std::vector<WrittenText> versions; ///< the latest first
    Text typed;                        ///< in the form; first what holds
    std::vector<TextFault> faults = {};
    bool has_preview = false;
    bool is_stale = false; ///< somebody else has written meanwhile

    int version() const { return versions.empty() ? 0 : versions.front().version; }
};

/// `versions`: of all kinds.
void show_texts(html::Dictionary& values, const std::vector<WrittenText>& versions, const Letter& letter);
/// The preview is for a made-up enterprise in that period.
void show_text(html::Page& page, const TextView& view, const Letter& letter, period::Period period, const period::Deadline& due);

} // namespace tianbao::reminder
