// SPDX-License-Identifier: MPL-2.0
#include "user/user_handlers.hpp"

#include "account/account.hpp"
#include "account/former_login.hpp"
#include "account/session_repository.hpp"
#include "audit/audit.hpp"
#include "user/user_repository.hpp"
#include "user/user_views.hpp"

namespace tianbao::user {

namespace names = html::names;

namespace {

constexpr int kPerPage = 50;

ListFilter filter_of(const http::FormData& query)
{
    const auto before = UserId::parse(query.text("before"));
    return {search_of(query.text("q")), account::role_named(query.text("role")), query.text("state") == "locked", before ? before->text() : ""};
}

void show_done(html::Page& page, const http::Request& request)
{
    const auto act = act_from(request.query.text("done"));
    if (!act) return;
    switch (*act) {
    case Act::lock:
        return page.show_flash(names::kFLASH_USER_LOCKED);
    case Act::unlock:
        return page.show_flash(names::kFLASH_USER_UNLOCKED);
    case Act::end_sessions:
        return page.show_flash(names::kFLASH_USER_SESSIONS_ENDED);
    case Act::change_role:
        return page.show_flash(names::kFLASH_USER_ROLE);
    case Act::reset_password:
        return;
    case Act::reset_second_factor:
        return page.show_flash(names::kFLASH_USER_SECOND_FACTOR);
    }
}

} // namespace

http::Response UserHandlers::list(const http::Request& request, const http::Caller& caller)
{
    ListView list{{}, filter_of(request.query), {}};
    list.users = UserRepository(pool_.read()).list(list.filter, kPerPage + 1);
    if (list.users.size() > kPerPage) {
        list.users.pop_back();
        list.next_key = list.users.back().id.text();
    }
    if (!list.users.empty())
        audit::record_read(pool_.read(), audit::source_of(request, caller, clock_()), {"user.search", "user", "", {{"page", list.filter.before}}});
    html::Page page(frame_, request, caller, names::kTITLE_USERS, names::kNAV_MANAGEMENT);
    show_list(page.values(), list, districts_);
    return page.answer("user/list.tpl");
}

http::Response UserHandlers::roles(const http::Request& request, const http::Caller& caller)
{
    const auto managers = UserRepository(pool_.read()).managers();
    html::Page page(frame_, request, caller, names::kTITLE_ROLES, names::kNAV_MANAGEMENT);
    show_managers(page.values(), managers, districts_);
    return page.answer("user/roles.tpl");
}

http::Response UserHandlers::user(const http::Request& request, const http::Caller& caller)
{
    const auto id = UserId::parse(request.path_value("id"));
    if (!id) throw http::NotFound{};
    const auto now = clock_();
    auto tx = pool_.begin();
    const auto user = UserRepository(tx).find(*id);
    if (!user) throw http::NotFound{};
    const auto sessions = account::SessionRepository(tx).alive_of(*id, settings_, now);
    audit::record(tx, audit::source_of(request, caller, now), {"user.view", "user", id->text(), {}});
    tx.commit();

    const auto closing = account::is_closed_to_unclaimed(closing_day_, now) ? std::optional{Obstacle::past_closing_day} : std::nullopt;
    html::Page page(frame_, request, caller, names::kTITLE_USER, names::kNAV_MANAGEMENT);
    show_user(page.values(), *user, sessions, caller.user().id, closing, districts_);
    show_done(page, request);
    return page.answer("user/user.tpl");
}

} // namespace tianbao::user
