// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "notice/notice.hpp"

#include <optional>

namespace tianbao::notice {

/// The newest notices published by `now`, at most `most`; after the one named, when one is.
std::vector<Notice> latest_notices(db::Reader& database, const std::optional<NoticeId>& after, Instant now, int most);

/// A published notice.
std::optional<Notice> find_notice(db::Reader& database, const NoticeId& id, Instant now);

} // namespace tianbao::notice
