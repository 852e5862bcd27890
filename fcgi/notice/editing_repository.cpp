// SPDX-License-Identifier: MPL-2.0
#include "notice/editing_repository.hpp"

namespace tianbao::notice {

namespace {

constexpr db::Sql kList{"SELECT n.id, n.title, '', n.published_at, n.district, n.ends_at, n.corrected_at, n.is_pinned, n.is_banner,"
                        " n.withdrawn_at, u.name, n.version, n.category FROM notice n LEFT JOIN user u ON u.id = n.written_by"
                        " WHERE (? = '' OR n.district = ?) ORDER BY n.published_at DESC, n.id DESC LIMIT ?"};

constexpr db::Sql kAfter{"SELECT n.id, n.title, '', n.published_at, n.district, n.ends_at, n.corrected_at, n.is_pinned, n.is_banner,"
                         " n.withdrawn_at, u.name, n.version, n.category FROM notice k JOIN notice n ON n.published_at < k.published_at"
                         " OR (n.published_at = k.published_at AND n.id < k.id) LEFT JOIN user u ON u.id = n.written_by"
                         " WHERE k.id = ? AND (? = '' OR n.district = ?) ORDER BY n.published_at DESC, n.id DESC LIMIT ?"};

constexpr db::Sql kFind{"SELECT n.id, n.title, n.body, n.published_at, n.district, n.ends_at, n.corrected_at, n.is_pinned, n.is_banner,"
                        " n.withdrawn_at, u.name, n.version, n.category FROM notice n LEFT JOIN user u ON u.id = n.written_by"
                        " WHERE n.id = ? AND (? = '' OR n.district = ?)"};

constexpr db::Sql kInsert{"INSERT INTO notice (id, title, body, published_at, district, ends_at, is_pinned, is_banner, category, written_by, written_at)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

constexpr db::Sql kUpdate{"UPDATE notice SET title = ?, body = ?, published_at = ?, district = ?, ends_at = ?, is_pinned = ?, is_banner = ?, category = ?,"
                          " corrected_at = IF(?, ?, corrected_at), version = version + 1 WHERE id = ? AND version = ? AND withdrawn_at IS NULL"};

constexpr db::Sql kWithdraw{"UPDATE notice SET withdrawn_at = ?, version = version + 1 WHERE id = ? AND version = ? AND withdrawn_at IS NULL"};

std::optional<std::string> district_of(const Notice& notice)
{
    return notice.district.empty() ? std::nullopt : std::optional{notice.district};
}

std::optional<std::string> category_of(const Notice& notice)
{
    return notice.category ? std::optional{category_word_of(notice)} : std::nullopt;
}

WrittenNotice written_of(const db::Rows& rows)
{
    return {{NoticeId::stored(rows.text(1)), rows.text(2), rows.text(3), rows.instant(4), rows.text(5), rows.optional_instant(6),
             rows.optional_instant(7), rows.flag(8), rows.flag(9), enterprise::category_from(rows.text(13))},
            rows.optional_instant(10),
            rows.text(11),
            static_cast<int>(rows.number(12))};
}

} // namespace

std::vector<WrittenNotice> EditingRepository::list(const review::Scope& scope, const std::optional<NoticeId>& after, int most)
{
    auto rows =
        after ? database_.query(kAfter, *after, scope.district, scope.district, most) : database_.query(kList, scope.district, scope.district, most);
    std::vector<WrittenNotice> notices;
    while (rows.next()) notices.push_back(written_of(rows));
    return notices;
}

std::optional<WrittenNotice> EditingRepository::find(const review::Scope& scope, const NoticeId& id)
{
    auto rows = database_.query(kFind, id, scope.district, scope.district);
    if (!rows.next()) return std::nullopt;
    return written_of(rows);
}

bool EditingRepository::insert(const Notice& notice, const UserId& writer, Instant now)
{
    try {
        database_.execute(kInsert, notice.id, notice.title, notice.body, notice.published_at, district_of(notice), notice.ends_at, notice.is_pinned,
                          notice.is_banner, category_of(notice), writer, now);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool EditingRepository::update(const Notice& notice, int version, bool is_correction, Instant now)
{
    return database_.execute(kUpdate, notice.title, notice.body, notice.published_at, district_of(notice), notice.ends_at, notice.is_pinned,
                             notice.is_banner, category_of(notice), is_correction, now, notice.id, version) == 1;
}

bool EditingRepository::withdraw(const NoticeId& id, int version, Instant now)
{
    return database_.execute(kWithdraw, now, id, version) == 1;
}

} // namespace tianbao::notice
