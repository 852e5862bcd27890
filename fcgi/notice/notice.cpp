// SPDX-License-Identifier: MPL-2.0
#include "notice/notice.hpp"

#include "util/text.hpp"

#include <algorithm>

namespace tianbao::notice {

namespace {

/// Two digits; negative for anything else.
int two_digits(std::string_view text)
{
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 2 || !std::all_of(text.begin(), text.end(), is_digit)) return -1;
    return (text[0] - '0') * 10 + (text[1] - '0');
}

void check_words(const NoticeForm& form, std::vector<NoticeRefusal>& refusals)
{
    const auto title = code_points(trimmed(form.title));
    if (title == 0) refusals.push_back(NoticeRefusal::title_missing);
    if (title > kLongestTitle) refusals.push_back(NoticeRefusal::title_long);
    const auto body = code_points(trimmed(form.body));
    if (body == 0) refusals.push_back(NoticeRefusal::body_missing);
    if (body > kLongestBody) refusals.push_back(NoticeRefusal::body_long);
}

/// When it is to be published; nothing when what was typed says no time, which is put down.
std::optional<Instant> publishing_time(const NoticeForm& form, std::optional<Instant> published_at, Instant now, std::vector<NoticeRefusal>& refusals)
{
    if (published_at) return published_at;
    if (trimmed(form.publish_at).empty()) return now;
    const auto at = parse_minute(trimmed(form.publish_at));
    if (!at) refusals.push_back(NoticeRefusal::publish_unreadable);
    if (at && *at < now - std::chrono::minutes{1}) refusals.push_back(NoticeRefusal::publish_past);
    if (at && *at > now + std::chrono::days{kFurthestPublishing}) refusals.push_back(NoticeRefusal::publish_far);
    return at;
}

std::optional<Instant> ending_time(const NoticeForm& form, std::optional<Instant> begins, std::vector<NoticeRefusal>& refusals)
{
    const auto text = trimmed(form.until);
    if (text.empty()) {
        if (form.is_banner) refusals.push_back(NoticeRefusal::until_missing);
        return {};
    }
    const auto day = parse_day(text);
    if (!day) {
        refusals.push_back(NoticeRefusal::until_unreadable);
        return {};
    }
    const auto ends = shanghai_midnight(*day) + std::chrono::days{1};
    if (begins && ends <= *begins) refusals.push_back(NoticeRefusal::until_before);
    return ends;
}

} // namespace

NoticeState state_of(const WrittenNotice& written, Instant now)
{
    if (written.withdrawn_at) return NoticeState::withdrawn;
    if (written.notice.published_at > now) return NoticeState::scheduled;
    return is_over(written.notice, now) ? NoticeState::over : NoticeState::shown;
}

bool is_for(const Notice& notice, const std::vector<Group>& groups)
{
    return std::any_of(groups.begin(), groups.end(), [&](const Group& group) {
        return (notice.district.empty() || notice.district == group.district) && (!notice.category || *notice.category == group.category);
    });
}

bool is_over(const Notice& notice, Instant now)
{
    return notice.ends_at && *notice.ends_at <= now;
}

std::optional<Instant> parse_minute(std::string_view text)
{
    if (text.size() != 16 || text[10] != ' ' || text[13] != ':') return {};
    const auto day = parse_day(text.substr(0, 10));
    const auto hour = two_digits(text.substr(11, 2));
    const auto minute = two_digits(text.substr(14, 2));
    if (!day || hour < 0 || hour > 23 || minute < 0 || minute > 59) return {};
    return shanghai_midnight(*day) + std::chrono::hours{hour} + std::chrono::minutes{minute};
}

Expected<Notice, std::vector<NoticeRefusal>> read_notice(const NoticeForm& form, const NoticeId& id, std::optional<Instant> published_at, Instant now)
{
    std::vector<NoticeRefusal> refusals;
    check_words(form, refusals);
    const auto begins = publishing_time(form, published_at, now, refusals);
    const auto ends = ending_time(form, begins, refusals);
    if (!refusals.empty()) return Unexpected(std::move(refusals));
    return Notice{
        id, std::string(trimmed(form.title)), normalised_lines(form.body), *begins, form.district, ends, {}, form.is_pinned, form.is_banner,
        enterprise::category_from(form.category)};
}

std::string category_word_of(const Notice& notice)
{
    return notice.category ? std::string(enterprise::word_of(*notice.category)) : std::string{};
}

NoticeForm form_of(const Notice& notice)
{
    const auto until = notice.ends_at ? day_text(shanghai_day(*notice.ends_at - std::chrono::microseconds{1})) : std::string{};
    return {notice.title,     notice.body,      notice.district, shanghai_minute_text(notice.published_at), until, notice.is_pinned,
            notice.is_banner, category_word_of(notice)};
}

} // namespace tianbao::notice
