// SPDX-License-Identifier: MPL-2.0
#include "account/account_handlers.hpp"

#include "account/account_repository.hpp"
#include "account/account_views.hpp"
#include "account/session_repository.hpp"
#include "audit/audit.hpp"
#include "audit/differences.hpp"
#include "util/text.hpp"

namespace tianbao::account {

namespace names = html::names;

namespace {

Account account_of(db::Reader database, const http::Caller& caller)
{
    auto account = AccountRepository(database).find(caller.user().id);
    if (!account) throw http::NotFound{};
    return std::move(*account);
}

void show_flash_of(html::Page& page, const http::Request& request, Instant now)
{
    const auto done = request.query.text("done");
    page.values().set(names::kFLASH_TIME, shanghai_clock_text(now));
    if (done == "profile_saved") page.show_flash(names::kFLASH_PROFILE_SAVED);
    if (done == "email_verified") page.show_flash(names::kFLASH_EMAIL_VERIFIED);
    if (done == "password_changed") page.show_flash(names::kFLASH_PASSWORD_CHANGED);
    if (done == "session_ended") page.show_flash(names::kFLASH_SESSION_ENDED);
    if (done == "other_sessions_ended") page.show_flash(names::kFLASH_OTHER_SESSIONS_ENDED);
}

} // namespace

http::Response AccountHandlers::profile(const http::Request& request, const http::Caller& caller)
{
    const auto account = account_of(pool_.read(), caller);
    html::Page page(frame_, request, caller, names::kTITLE_ACCOUNT, names::kNAV_ACCOUNT);
    show_profile(page.values(), account, {account.post, account.email}, districts_);
    show_flash_of(page, request, clock_());
    return page.answer("account/profile.tpl");
}

http::Response AccountHandlers::change_profile(const http::Request& request, const http::Caller& caller)
{
    const Profile typed{std::string(trimmed(request.form.text("post"))), std::string(trimmed(request.form.text("email")))};
    const auto problems = problems_of(typed);
    if (!problems.empty()) {
        html::Page page(frame_, request, caller, names::kTITLE_ACCOUNT, names::kNAV_ACCOUNT);
        show_profile(page.values(), account_of(pool_.read(), caller), typed, districts_);
        page.show_problems(problems);
        return page.answer("account/profile.tpl", 422);
    }
    auto tx = pool_.begin();
    const auto former = account_of(tx, caller);
    audit::Differences changed;
    changed.compare("post", former.post, typed.post);
    changed.compare_masked("email", former.email, typed.email);
    if (AccountRepository(tx).change_profile(caller.user().id, typed))
        audit::record(tx, audit::source_of(request, caller, clock_()),
                      {"account.profile", "user", caller.user().id.text(), {{"old_value", changed.before()}, {"new_value", changed.after()}}});
    tx.commit();
    return http::see_other("/account?done=profile_saved");
}

http::Response AccountHandlers::sessions(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto alive = SessionRepository(pool_.read()).alive_of(caller.user().id, settings_, now);
    html::Page page(frame_, request, caller, names::kTITLE_SESSIONS, names::kNAV_ACCOUNT);
    show_sessions(page.values(), alive, caller.user().session);
    show_flash_of(page, request, now);
    return page.answer("account/sessions.tpl");
}

http::Response AccountHandlers::end_session(const http::Request& request, const http::Caller& caller)
{
    const auto session = SessionId::parse(request.path_value("id"));
    if (!session) throw http::NotFound{};
    const auto now = clock_();
    auto tx = pool_.begin();
    if (!SessionRepository(tx).end(caller.user().id, *session, now)) throw http::NotFound{};
    audit::record(tx, audit::source_of(request, caller, now), {"session.end", "session", session->text(), {{"by", "list"}}});
    tx.commit();
    return http::see_other("/account/sessions?done=session_ended");
}

http::Response AccountHandlers::end_other_sessions(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto& user = caller.user();
    auto tx = pool_.begin();
    if (SessionRepository(tx).end_all_of(user.id, user.session, now) > 0)
        audit::record(tx, audit::source_of(request, caller, now), {"session.end_others", "user", user.id.text(), {}});
    tx.commit();
    return http::see_other("/account/sessions?done=other_sessions_ended");
}

http::Response AccountHandlers::messages(const http::Request& request, const http::Caller& caller)
{
    AccountRepository accounts(pool_.read());
    const auto messages = accounts.messages_of(caller.user().id);
    auto up_to_date = caller;
    if (caller.user().unread_messages > 0 && !messages.empty()) {
        accounts.mark_read(caller.user().id, messages.front().id, clock_());
        up_to_date.signed_in->unread_messages = 0;
    }
    html::Page page(frame_, request, up_to_date, names::kTITLE_MESSAGES, names::kNAV_ACCOUNT);
    show_messages(page.values(), messages);
    return page.answer("account/messages.tpl");
}

} // namespace tianbao::account
