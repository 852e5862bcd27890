// SPDX-License-Identifier: MPL-2.0
#include "account/password_handlers.hpp"

#include "account/former_login_repository.hpp"
#include "account/return_path.hpp"
#include "account/session_repository.hpp"
#include "audit/audit.hpp"

namespace tianbao::account {

namespace names = html::names;

namespace {

PasswordForm form_of(const http::FormData& form)
{
    return {form.secret("current_password"), form.secret("new_password"), form.secret("new_password_again"),
            std::string(form.text("mobile_on_record")), own_path(form.text("return_to"))};
}

} // namespace

http::Response PasswordHandlers::password(const http::Request& request, const http::Caller& caller)
{
    const auto login = FormerLoginRepository(pool_.read()).find_by_user(caller.user().id);
    html::Page page(frame_, request, caller, names::kTITLE_PASSWORD, names::kNAV_ACCOUNT);
    show_password(page.values(), login, {{}, {}, {}, {}, own_path(request.query.text("return_to"))}, clock_());
    return page.answer("account/password.tpl");
}

http::Response PasswordHandlers::change_password(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto login = FormerLoginRepository(pool_.read()).find_by_user(caller.user().id);
    if (!login) throw http::NotFound{};
    const auto typed = form_of(request.form);
    if (mobile_door(*login, now) != MobileDoor::open) return refused(request, caller, *login, typed, {}, now);
    const auto problems = problems_of(*login, typed);
    if (!problems.empty()) return refused(request, caller, *login, typed, problems, now);
    switch (check_.try_password(login, login->login_name, typed.current_password, request, now)) {
    case TryOutcome::right:
        break;
    case TryOutcome::wrong:
        return refused(request, caller, *login, typed, {problem_of_current_password()}, now);
    case TryOutcome::locked:
        return refused(request, caller, *login, typed, {problem_of_slowing()}, now);
    }
    if (login->password_is_initial && !mobiles_.is_right(*login, typed.mobile_on_record, request, caller, now))
        return refused(request, caller, *login, typed, {problem_of_mobile_on_record()}, now);
    return store(request, caller, *login, typed, now);
}

http::Response PasswordHandlers::store(const http::Request& request, const http::Caller& caller, const FormerLogin& login, const PasswordForm& typed,
                                       Instant now)
{
    const auto hash = hashes_.hash(typed.new_password);
    const auto& user = caller.user();
    Secret token;
    const bool stored = retrying([&] {
        auto tx = pool_.begin();
        if (!FormerLoginRepository(tx).change_password(login, hash, now)) return false;
        SessionRepository(tx).end_all_of(user.id, user.session, now);
        token = sessions_.renew(tx, user.session);
        audit::record(tx, audit::source_of(request, caller, now),
                      {"account.password", "user", user.id.text(), {{"first", login.password_is_initial ? "1" : "0"}}});
        tx.commit();
        return true;
    });
    if (!stored) return refused(request, caller, login, typed, {problem_of_current_password()}, now);
    auto response = http::see_other(typed.return_to == "/" ? "/account?done=password_changed" : typed.return_to);
    sessions_.cookies().set(response, Cookie::session, token);
    return response;
}

http::Response PasswordHandlers::refused(const http::Request& request, const http::Caller& caller, const FormerLogin& login,
                                         const PasswordForm& typed, const std::vector<html::Problem>& problems, Instant now)
{
    html::Page page(frame_, request, caller, names::kTITLE_PASSWORD, names::kNAV_ACCOUNT);
    const auto present = FormerLoginRepository(pool_.read()).find_by_user(login.user).value_or(login);
    show_password(page.values(), present, typed, now);
    if (mobile_door(present, now) == MobileDoor::open) page.show_problems(problems);
    return page.answer("account/password.tpl", 422);
}

} // namespace tianbao::account
