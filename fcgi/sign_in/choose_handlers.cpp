// SPDX-License-Identifier: MPL-2.0
#include "sign_in/choose_handlers.hpp"

#include "account/former_login_repository.hpp"
#include "sign_in/choice_views.hpp"
#include "sign_in/sign_in_views.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace tianbao::sign_in {

namespace names = html::names;
using account::Cookie;
using account::token_hash;

std::optional<PendingBinding> ChooseHandlers::find_pending(const http::Request& request, Instant now)
{
    const auto token = sessions_.cookies().token(request, Cookie::binding);
    auto pending = token.empty() ? std::nullopt : BindingRepository(pool_.read()).find_pending(token_hash(token), now);
    return pending && pending->doubt != BindingDoubt::own_wish ? std::move(pending) : std::nullopt;
}

/// The accounts to choose from: the number is verified and still has them.
std::vector<AccountChoice> ChooseHandlers::choices(const PendingBinding& pending)
{
    if (pending.doubt != BindingDoubt::several_accounts) return {};
    const auto candidates = BindingRepository(pool_.read()).candidates(pending.identity);
    return choices_of(pool_.read(), accounts_found(FoundBy::choice, pending.identity, candidates));
}

http::Response ChooseHandlers::page(const http::Request& request, const http::Caller& caller, const PendingBinding& pending,
                                    const std::string& login_name, const std::vector<html::Problem>& problems)
{
    const auto form = sessions_.form_caller(request, caller);
    html::Page page(frame_, request, form.caller, names::kTITLE_CHOOSE, names::kNAV_HOME);
    show_choose(page.values(), pending.doubt, pending.return_to, login_name);
    show_former_users(page.values(), closing_day_, clock_());
    show_choices(page.values(), choices(pending));
    show_other_entries(page.values(), entries_, {pending.identity.issuer});
    page.show_problems(problems);
    auto response = page.answer("sign_in/choose.tpl", problems.empty() ? 200 : 422);
    sessions_.keep(response, form);
    return response;
}

http::Response ChooseHandlers::over(const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_SIGN_IN_FAILED, names::kNAV_HOME);
    show_failed(page.values(), SsoFault::state_expired, "/");
    return page.answer("sign_in/failed.tpl", 403);
}

http::Response ChooseHandlers::choose(const http::Request& request, const http::Caller& caller)
{
    const auto pending = find_pending(request, clock_());
    if (!pending) return over(request, caller);
    const auto problem = problem_of_entry_proof(request.query.text("proof"));
    return page(request, caller, *pending, {}, problem ? std::vector{*problem} : std::vector<html::Problem>{});
}

http::Response ChooseHandlers::pick(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto pending = find_pending(request, now);
    if (!pending) return over(request, caller);
    const std::string account(request.form.text("account"));
    const auto listed = choices(*pending);
    if (account.empty() && !listed.empty()) return page(request, caller, *pending, {}, {problem_of_no_choice()});
    const auto picked = std::find_if(listed.begin(), listed.end(), [&](const AccountChoice& one) { return one.user.text() == account; });
    if (picked == listed.end()) return page(request, caller, *pending, {}, {problem_of_choice(!listed.empty())});

    const Visit visit{request, caller, now};
    const auto token = sessions_.cookies().token(request, Cookie::binding);
    const auto admitted = admission_.admit_chosen(*pending, token_hash(token), picked->user, visit);
    if (admitted) return admission_.way_on(*admitted, &pending->identity, pending->return_to, visit);
    if (!find_pending(request, now)) return over(request, caller); // another window has chosen
    return page(request, caller, *pending, {}, {problem_of_choice(!choices(*pending).empty())});
}

http::Response ChooseHandlers::prove(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto pending = find_pending(request, now);
    if (!pending) return over(request, caller);
    const std::string login_name(trimmed(request.form.text("login_name")));
    const auto password = request.form.secret("password");
    const auto problems = problems_of(login_name, password);
    if (!problems.empty()) return page(request, caller, *pending, login_name, problems);

    const auto login = account::FormerLoginRepository(pool_.read()).find_by_name(login_name);
    const auto outcome = check_.try_password(login, login_name, password, request, now);
    if (outcome != account::TryOutcome::right || !account::lets_in(*login, closing_day_, now))
        return page(request, caller, *pending, login_name, {problem_of_refusal()});
    const auto& verified = pending->identity.verified_mobile;
    if (login->password_is_initial && (!verified || verified != login->mobile))
        return page(request, caller, *pending, login_name, {problem_of_initial_proof()});

    const auto proven = check_.renew_hash(*login, password);
    const Visit visit{request, caller, now, &proven};
    const auto token = sessions_.cookies().token(request, Cookie::binding);
    const auto admitted = admission_.admit_proven(*pending, token_hash(token), login->user, AccountProof::password, visit);
    if (!admitted) return page(request, caller, *pending, login_name, {problem_of_binding(admitted.error())});
    return admission_.way_on(*admitted, &pending->identity, pending->return_to, visit);
}

http::Response ChooseHandlers::go_fresh(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto pending = find_pending(request, now);
    if (!pending) return over(request, caller);
    const Visit visit{request, caller, now};
    const auto token = sessions_.cookies().token(request, Cookie::binding);
    const auto admitted = admission_.admit_fresh(*pending, token_hash(token), visit);
    if (!admitted) return over(request, caller);
    return admission_.way_on(*admitted, &pending->identity, pending->return_to, visit);
}

} // namespace tianbao::sign_in
