// SPDX-License-Identifier: MPL-2.0
#include "notice/notice_repository.hpp"

namespace tianbao::notice {

namespace {

constexpr db::Sql kLatest{"SELECT n.id, n.title, n.published_at, n.district, n.ends_at, n.corrected_at, n.is_pinned, n.is_banner, n.category FROM notice n"
                          " WHERE n.published_at <= ? AND n.withdrawn_at IS NULL AND NOT (n.is_pinned AND (n.ends_at IS NULL OR n.ends_at > ?))"
                          " ORDER BY n.published_at DESC, n.id DESC LIMIT ?"};

constexpr db::Sql kAfter{
    "SELECT n.id, n.title, n.published_at, n.district, n.ends_at, n.corrected_at, n.is_pinned, n.is_banner, n.category FROM notice k JOIN notice n"
    " ON n.published_at < k.published_at OR (n.published_at = k.published_at AND n.id < k.id) WHERE k.id = ? AND n.published_at <= ?"
    " AND n.withdrawn_at IS NULL AND NOT (n.is_pinned AND (n.ends_at IS NULL OR n.ends_at > ?)) ORDER BY n.published_at DESC, n.id DESC LIMIT ?"};

constexpr db::Sql kPinned{"SELECT n.id, n.title, n.published_at, n.district, n.ends_at, n.corrected_at, n.is_pinned, n.is_banner, n.category FROM notice n"
                          " WHERE n.is_pinned AND n.published_at <= ? AND n.withdrawn_at IS NULL AND (n.ends_at IS NULL OR n.ends_at > ?)"
                          " ORDER BY n.published_at DESC, n.id DESC LIMIT 50"};

constexpr db::Sql kCurrent{"SELECT n.id, n.title, n.published_at, n.district, n.ends_at, n.corrected_at, n.is_pinned, n.is_banner, n.category FROM notice n"
                           " WHERE n.published_at <= ? AND n.withdrawn_at IS NULL AND (n.ends_at IS NULL OR n.ends_at > ?)"
                           " ORDER BY n.is_pinned DESC, n.published_at DESC, n.id DESC LIMIT ?"};

constexpr db::Sql kBanners{"SELECT n.id, n.title, n.published_at, n.district, n.ends_at, n.corrected_at, n.is_pinned, n.is_banner, n.category FROM notice n"
                           " WHERE n.is_banner AND n.ends_at > ? AND n.published_at <= ? AND n.withdrawn_at IS NULL"
                           " ORDER BY n.published_at DESC, n.id DESC LIMIT 50"};

constexpr db::Sql kFind{"SELECT n.id, n.title, n.published_at, n.district, n.ends_at, n.corrected_at, n.is_pinned, n.is_banner, n.category, n.body FROM notice n"
                        " WHERE n.id = ? AND n.published_at <= ? AND n.withdrawn_at IS NULL"};

// the ids of twelve, as wide as the column
constexpr db::Sql kDismiss{"UPDATE user SET dismissed_notices = LEFT(IF(dismissed_notices = '', ?, CONCAT(?, '.', dismissed_notices)), 323)"
                           " WHERE id = ? AND LOCATE(?, dismissed_notices) = 0 AND EXISTS (SELECT 1 FROM notice n WHERE n.id = ?)"};

constexpr db::Sql kGroups{
    "SELECT DISTINCT e.district, e.category FROM association a JOIN enterprise e ON e.id = a.enterprise_id WHERE a.user_id = ? LIMIT 100"};

/// Of the columns that every statement here begins with.
Notice notice_of(const db::Rows& rows)
{
    return {NoticeId::stored(rows.text(1)), rows.text(2), {},          rows.instant(3), rows.text(4), rows.optional_instant(5),
            rows.optional_instant(6),       rows.flag(7), rows.flag(8), enterprise::category_from(rows.text(9))};
}

std::vector<Notice> notices_of(db::Rows rows)
{
    std::vector<Notice> notices;
    while (rows.next()) notices.push_back(notice_of(rows));
    return notices;
}

} // namespace

std::vector<Notice> latest_notices(db::Reader& database, const std::optional<NoticeId>& after, Instant now, int most)
{
    return notices_of(after ? database.query(kAfter, *after, now, now, most) : database.query(kLatest, now, now, most));
}

std::vector<Notice> pinned_notices(db::Reader& database, Instant now)
{
    return notices_of(database.query(kPinned, now, now));
}

std::vector<Notice> current_notices(db::Reader& database, Instant now, int most)
{
    return notices_of(database.query(kCurrent, now, now, most));
}

std::vector<Notice> banner_notices(db::Reader& database, Instant now, Instant until)
{
    return notices_of(database.query(kBanners, now, until));
}

std::optional<Notice> find_notice(db::Reader& database, const NoticeId& id, Instant now)
{
    auto rows = database.query(kFind, id, now);
    if (!rows.next()) return std::nullopt;
    auto notice = notice_of(rows);
    notice.body = rows.text(10);
    return notice;
}

void dismiss_notice(db::Reader& database, const NoticeId& id, const UserId& user)
{
    database.execute(kDismiss, id, id, user, id, id);
}

std::vector<Group> groups_of(db::Reader& database, const UserId& user)
{
    auto rows = database.query(kGroups, user);
    std::vector<Group> groups;
    while (rows.next()) groups.push_back({rows.text(1), enterprise::category_from(rows.text(2)).value()});
    return groups;
}

} // namespace tianbao::notice
