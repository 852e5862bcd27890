// SPDX-License-Identifier: MPL-2.0
#include "notice/banners.hpp"

#include "notice/notice_repository.hpp"
#include "util/log.hpp"

#include <algorithm>

namespace tianbao::notice {

namespace names = html::names;

namespace {

constexpr std::chrono::seconds kNoticesFresh{10};
constexpr std::chrono::seconds kGroupsFresh{60};
constexpr std::size_t kMostKnown = 20'000;
constexpr std::size_t kMostShown = 2;

bool is_fresh(Instant read_at, Instant now, std::chrono::seconds life)
{
    return now >= read_at && now - read_at < life;
}

bool is_shown_at(const Notice& notice, Instant now)
{
    return notice.published_at <= now && !is_over(notice, now);
}

} // namespace

void Banners::show(html::Dictionary& values, const http::Caller& caller)
{
    const auto banners = of(caller);
    for (const auto& banner : banners) {
        auto& row = values.add(names::kBANNER);
        row.set(names::kBANNER_ID, banner.id.text());
        row.set(names::kBANNER_TITLE, banner.title);
        row.set(names::kBANNER_DATE, day_text(shanghai_day(banner.published_at)));
    }
}

bool Banners::shows(const NoticeId& id, const http::Caller& caller)
{
    const auto banners = of(caller);
    return std::any_of(banners.begin(), banners.end(), [&](const Notice& banner) { return banner.id == id; });
}

void Banners::dismiss(const NoticeId& id, const UserId& user)
{
    auto tx = pool_.begin();
    dismiss_notice(tx, id, user);
    tx.commit();
}

void Banners::forget()
{
    const std::lock_guard lock(mutex_);
    read_at_.reset();
}

std::vector<Notice> Banners::of(const http::Caller& caller)
{
    if (!http::may(http::Access::signed_in, caller)) return {};
    const auto now = clock_();
    const auto notices = present(now);
    if (notices->empty()) return {};
    const auto& dismissed = caller.user().dismissed_notices;
    std::vector<Notice> shown;
    for (const auto& notice : *notices) {
        const bool is_dismissed = dismissed.find(notice.id.text()) != std::string::npos;
        if (is_dismissed || !is_shown_at(notice, now)) continue;
        if (notice.is_for_some() && caller.user().role != http::Role::user) continue;
        if (notice.is_for_some() && !is_for(notice, groups_of(caller.user().id, now))) continue;
        shown.push_back(notice);
        if (shown.size() == kMostShown) break;
    }
    return shown;
}

/// A page goes without them when the database does not answer: the error page is one, too.
std::shared_ptr<const Banners::Notices> Banners::present(Instant now)
{
    {
        const std::lock_guard lock(mutex_);
        if (read_at_ && is_fresh(*read_at_, now, kNoticesFresh)) return notices_;
        read_at_ = now; // the others go on with what there is
    }
    try {
        auto reader = pool_.read();
        auto read = std::make_shared<const Notices>(banner_notices(reader, now, now + kNoticesFresh));
        const std::lock_guard lock(mutex_);
        notices_ = std::move(read);
    } catch (const std::exception& fault) {
        log_warning("banners not read", {{"what", fault.what()}});
    }
    const std::lock_guard lock(mutex_);
    return notices_;
}

std::vector<Group> Banners::groups_of(const UserId& user, Instant now)
{
    {
        const std::lock_guard lock(mutex_);
        const auto found = known_.find(user.text());
        if (found != known_.end() && is_fresh(found->second.read_at, now, kGroupsFresh)) return found->second.groups;
    }
    std::vector<Group> groups;
    try {
        auto reader = pool_.read();
        groups = notice::groups_of(reader, user);
    } catch (const std::exception& fault) {
        log_warning("groups of a user not read", {{"what", fault.what()}});
        return {};
    }
    const std::lock_guard lock(mutex_);
    if (known_.size() >= kMostKnown) known_.clear();
    known_.insert_or_assign(user.text(), Known{groups, now});
    return groups;
}

} // namespace tianbao::notice
