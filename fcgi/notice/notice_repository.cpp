// SPDX-License-Identifier: MPL-2.0
#include "notice/notice_repository.hpp"

namespace tianbao::notice {

namespace {

constexpr db::Sql kLatest{
    "SELECT n.id, n.title, n.published_at FROM notice n WHERE n.published_at <= ? ORDER BY n.published_at DESC, n.id DESC LIMIT ?"};

constexpr db::Sql kAfter{"SELECT n.id, n.title, n.published_at FROM notice k JOIN notice n ON n.published_at < k.published_at"
                         " OR (n.published_at = k.published_at AND n.id < k.id) WHERE k.id = ? AND n.published_at <= ?"
                         " ORDER BY n.published_at DESC, n.id DESC LIMIT ?"};

constexpr db::Sql kFind{"SELECT n.id, n.title, n.body, n.published_at FROM notice n WHERE n.id = ? AND n.published_at <= ?"};

} // namespace

std::vector<Notice> latest_notices(db::Reader& database, const std::optional<NoticeId>& after, Instant now, int most)
{
    auto rows = after ? database.query(kAfter, *after, now, most) : database.query(kLatest, now, most);
    std::vector<Notice> notices;
    while (rows.next()) notices.push_back({NoticeId::stored(rows.text(1)), rows.text(2), {}, rows.instant(3)});
    return notices;
}

std::optional<Notice> find_notice(db::Reader& database, const NoticeId& id, Instant now)
{
    auto rows = database.query(kFind, id, now);
    if (!rows.next()) return std::nullopt;
    return Notice{NoticeId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.instant(4)};
}

} // namespace tianbao::notice
