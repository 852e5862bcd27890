// SPDX-License-Identifier: MPL-2.0
#include "sign_in/joining_handlers.hpp"

#include "account/former_login_repository.hpp"
#include "account/session_repository.hpp"
#include "sign_in/sign_in_views.hpp"
#include "user/merging.hpp"
#include "util/text.hpp"

namespace tianbao::sign_in {

namespace names = html::names;
using account::Cookie;
using account::token_hash;

namespace {

/// For /account/merger, what came of a binding.
std::string_view query_of(BindOutcome outcome)
{
    switch (outcome) {
    case BindOutcome::bound:
        return "done=bound";
    case BindOutcome::enterprise:
        return "binding=enterprise";
    case BindOutcome::taken:
        return "binding=taken";
    case BindOutcome::used_up:
    case BindOutcome::ended:
        break;
    }
    return "binding=over";
}

} // namespace

http::Response JoiningHandlers::page(const http::Request& request, const http::Caller& caller, const JoinForm& typed,
                                     const std::vector<html::Problem>& problems)
{
    const auto issuers = BindingRepository(pool_.read()).issuers_of(caller.user().id);
    html::Page page(frame_, request, caller, names::kTITLE_JOIN, names::kNAV_ACCOUNT);
    show_join(page.values(), typed, account::SessionRepository(pool_.read()).is_by_sso(caller.user().session), !issuers.empty());
    show_former_users(page.values(), closing_day_, clock_());
    if (!show_other_entries(page.values(), entries_, issuers)) page.values().show(names::kALL_BOUND);
    show_binding_outcome(page.values(), request.query.text("binding"));
    if (request.query.text("done") == "joined") page.show_flash(names::kFLASH_JOINED);
    if (request.query.text("done") == "bound") page.show_flash(names::kFLASH_BOUND);
    page.show_problems(problems);
    return page.answer("sign_in/join.tpl", problems.empty() ? 200 : 422);
}

http::Response JoiningHandlers::ways(const http::Request& request, const http::Caller& caller)
{
    return page(request, caller, {}, {});
}

http::Response JoiningHandlers::join(const http::Request& request, const http::Caller& caller)
{
    if (!account::SessionRepository(pool_.read()).is_by_sso(caller.user().session)) return http::see_other("/account/merger"); // which says why
    const auto now = clock_();
    const JoinForm typed{std::string(trimmed(request.form.text("login_name"))), std::string(trimmed(request.form.text("mobile_on_record")))};
    const auto password = request.form.secret("password");
    const auto problems = problems_of(typed.login_name, password);
    if (!problems.empty()) return page(request, caller, typed, problems);

    const auto login = account::FormerLoginRepository(pool_.read()).find_by_name(typed.login_name);
    const auto outcome = check_.try_password(login, typed.login_name, password, request, now);
    if (outcome != account::TryOutcome::right || !account::lets_in(*login, closing_day_, now))
        return page(request, caller, typed, {problem_of_refusal()});
    if (const auto problem = problem_of_initial(*login, typed, request, caller, now)) return page(request, caller, typed, {*problem});
    if (const auto problem = join_proven(*login, request, caller, now)) return page(request, caller, typed, {*problem});
    return http::see_other("/account/merger?done=joined");
}

/// The initial password is no secret: beside it counts the mobile on record alone.
std::optional<html::Problem> JoiningHandlers::problem_of_initial(const account::FormerLogin& login, const JoinForm& typed,
                                                                 const http::Request& request, const http::Caller& caller, Instant now)
{
    if (!login.password_is_initial) return std::nullopt;
    if (mobile_door(login, now) != account::MobileDoor::open) return problem_of_closed_mobile();
    if (!typed.mobile_on_record.empty() && mobiles_.is_right(login, typed.mobile_on_record, request, caller, now)) return std::nullopt;
    if (typed.mobile_on_record.empty()) {
        retrying([&] { account::FormerLoginRepository(pool_.read()).forget_tries(login.user); }); // the password was right
        return problem_of_missing_mobile();
    }
    return problem_of_wrong_mobile();
}

std::optional<html::Problem> JoiningHandlers::join_proven(const account::FormerLogin& login, const http::Request& request,
                                                          const http::Caller& caller, Instant now)
{
    bool is_stale = false;
    const auto problem = retrying([&]() -> std::optional<html::Problem> {
        auto tx = pool_.begin();
        is_stale = !account::FormerLoginRepository(tx).use_password(login);
        if (is_stale) return std::nullopt;
        const auto joined = user::join_by_proof(tx, caller.user().id, login.user, login.password_is_initial ? "password mobile" : "password",
                                                audit::source_of(request, caller, now));
        if (!joined) return problem_of_obstacle(joined.error());
        tx.commit();
        return std::nullopt;
    });
    if (is_stale) throw TryAgain("the password was changed since it was proven");
    return problem;
}

std::optional<PendingBinding> JoiningHandlers::find_wish(const http::Request& request, const http::Caller& caller, Instant now)
{
    const auto token = sessions_.cookies().token(request, Cookie::binding);
    auto pending = token.empty() ? std::nullopt : BindingRepository(pool_.read()).find_pending(token_hash(token), now);
    const bool is_own = pending && pending->doubt == BindingDoubt::own_wish && pending->session == caller.user().session.text();
    return is_own ? std::move(pending) : std::nullopt;
}

http::Response JoiningHandlers::binding(const http::Request& request, const http::Caller& caller)
{
    const auto pending = find_wish(request, caller, clock_());
    if (!pending) return http::see_other("/account/merger?binding=over");
    html::Page page(frame_, request, caller, names::kTITLE_BIND, names::kNAV_ACCOUNT);
    const auto* provider = entries_.find(pending->identity.entry);
    show_bind(page.values(), pending->identity, provider ? provider->settings().name : std::string{});
    return page.answer("sign_in/bind.tpl");
}

http::Response JoiningHandlers::bind(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto pending = find_wish(request, caller, now);
    if (!pending) return http::see_other("/account/merger?binding=over");
    const auto hash = token_hash(sessions_.cookies().token(request, Cookie::binding));
    auto response = http::see_other("/account/merger?" +
                                    std::string(query_of(admission_.bind_by_wish(*pending, hash, caller.user().id, {request, caller, now}))));
    sessions_.cookies().clear(response, Cookie::binding);
    return response;
}

} // namespace tianbao::sign_in
