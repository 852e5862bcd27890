// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "html/page.hpp"
#include "notice/notice.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace tianbao::notice {

/// Notices on top of the pages of who is signed in: of the whole city, and of the districts and categories that the
/// user's enterprises are of. A worker asks the database for them every few seconds and, only while one is for some, for what a user's
/// enterprises are of once a minute; a page costs no round trip of its own. What the user has dismissed comes with the session.
class Banners {
public:
    Banners(db::Pool& pool, const Clock& clock) : pool_(pool), clock_(clock) {}

    /// For the frame of every page.
    void show(html::Dictionary& values, const http::Caller& caller);

    /// Whether the notice is on top of the caller's pages.
    bool shows(const NoticeId& id, const http::Caller& caller);

    /// This one is not on top of the user's pages any more, on any computer.
    void dismiss(const NoticeId& id, const UserId& user);

    /// What officers have just changed is looked up at the next page.
    void forget();

private:
    using Notices = std::vector<Notice>;

    std::vector<Notice> of(const http::Caller& caller);
    std::shared_ptr<const Notices> present(Instant now);
    std::vector<Group> groups_of(const UserId& user, Instant now);

    struct Known {
        std::vector<Group> groups;
        Instant read_at;
    };

    db::Pool& pool_;
    const Clock& clock_;
    std::mutex mutex_;
    std::shared_ptr<const Notices> notices_ = std::make_shared<const Notices>();
    std::optional<Instant> read_at_;
    std::map<std::string, Known, std::less<>> known_; ///< by the user's id
};

} // namespace tianbao::notice
