// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "notice/notice.hpp"

#include <optional>

namespace tianbao::notice {

/// The newest notices published by `now`, those that are pinned at present left out, at most `most`; after the one named, when one is.
std::vector<Notice> latest_notices(db::Reader& database, const std::optional<NoticeId>& after, Instant now, int most);

/// What is pinned at present, the newest first.
std::vector<Notice> pinned_notices(db::Reader& database, Instant now);

/// For the home page: what is pinned, then the newest that are not over.
std::vector<Notice> current_notices(db::Reader& database, Instant now, int most);

/// A published notice that was not withdrawn.
std::optional<Notice> find_notice(db::Reader& database, const NoticeId& id, Instant now);

/// What is on top of pages at some time between `now` and `until`, the newest first.
std::vector<Notice> banner_notices(db::Reader& database, Instant now, Instant until);

/// What the user's enterprises belong to.
std::vector<Group> groups_of(db::Reader& database, const UserId& user);

/// Not on top of the user's pages any more; of the dismissed the last twelve are kept. Twice is once; a notice that there is not changes nothing.
void dismiss_notice(db::Reader& database, const NoticeId& id, const UserId& user);

} // namespace tianbao::notice
