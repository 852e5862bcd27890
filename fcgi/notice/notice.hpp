// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/enterprise.hpp"
#include "util/expected.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::notice {

using NoticeId = Id<struct NoticeTag>;

/// 通知公告
struct Notice {
    NoticeId id;
    std::string title;
    std::string body; ///< mark-up (util/markup); empty in lists
    Instant published_at;
    std::string district; ///< for the enterprises of one district; empty: of the whole city
    std::optional<Instant> ends_at = {};
    std::optional<Instant> corrected_at = {}; ///< when its words last changed after it was published
    bool is_pinned = false;                   ///< 置顶 until it ends
    bool is_banner = false;                   ///< shown on top of the pages until it ends
    std::optional<enterprise::Category> category = {}; ///< for the enterprises of one category; none: of all

    /// Whether it is for the enterprises of a part of the city alone.
    bool is_for_some() const { return !district.empty() || category; }
};

/// What an enterprise belongs to, as far as notices are for some.
struct Group {
    std::string district;
    enterprise::Category category;
};

/// Whether the notice is for one of these: district and category have to be those of the same enterprise.
bool is_for(const Notice& notice, const std::vector<Group>& groups);

/// As officers see it.
struct WrittenNotice {
    Notice notice;
    std::optional<Instant> withdrawn_at;
    std::string writer;
    int version = 1; ///< counts every change; a save names the one it saw
};

enum class NoticeState { scheduled, shown, over, withdrawn };

NoticeState state_of(const WrittenNotice& written, Instant now);

/// Whether the notice has run out: it stays in the list of all, and leaves home page, top and banner.
bool is_over(const Notice& notice, Instant now);

/// What an officer typed.
struct NoticeForm {
    std::string title;
    std::string body;
    std::string district;   ///< empty: the whole city
    std::string publish_at; ///< "2026-11-30 09:00"; empty: now
    std::string until;      ///< "2026-12-20", the last day; empty: for good
    bool is_pinned = false;
    bool is_banner = false;
    std::string category = {}; ///< empty: all
};

enum class NoticeRefusal {
    title_missing,
    title_long,
    body_missing,
    body_long,
    publish_unreadable,
    publish_past,
    publish_far,
    until_unreadable,
    until_before,
    until_missing ///< a banner has an end
};

inline constexpr std::size_t kLongestTitle = 80;    ///< code points
inline constexpr std::size_t kLongestBody = 20'000; ///< code points
inline constexpr int kFurthestPublishing = 366;     ///< days ahead

/// The notice as it will stand, or all that is wrong. `published_at` of a notice that is published already: it stays.
/// District and pin are taken as they are: whose they may be is for the caller to say.
Expected<Notice, std::vector<NoticeRefusal>> read_notice(const NoticeForm& form, const NoticeId& id, std::optional<Instant> published_at,
                                                         Instant now);

/// The word of its category; empty: for all.
std::string category_word_of(const Notice& notice);

/// The form that makes the notice as it is.
NoticeForm form_of(const Notice& notice);

/// "2026-11-30 09:00", Shanghai time; nothing for anything else.
std::optional<Instant> parse_minute(std::string_view text);

} // namespace tianbao::notice
