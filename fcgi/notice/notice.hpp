// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/id.hpp"
#include "util/time.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tianbao::notice {

using NoticeId = Id<struct NoticeTag>;

/// 通知公告
struct Notice {
    NoticeId id;
    std::string title;
    std::string body; ///< empty in lists
    Instant published_at;
};

/// The paragraphs of a plain text: parted by empty lines, each without blanks around it, none empty.
std::vector<std::string> paragraphs(std::string_view text);

} // namespace tianbao::notice
