// SPDX-License-Identifier: MPL-2.0
#include "sign_in/sign_in_handlers.hpp"

#include "account/former_login_repository.hpp"
#include "account/return_path.hpp"
#include "account/session_repository.hpp"
#include "util/text.hpp"

namespace tianbao::sign_in {

namespace names = html::names;
using account::Cookie;
using account::own_path;

http::Response SignInHandlers::page(const http::Request& request, const http::Caller& caller, const std::string& login_name,
                                    const std::string& return_to, const std::vector<html::Problem>& problems)
{
    const auto form = sessions_.form_caller(request, caller);
    html::Page page(frame_, request, form.caller, names::kTITLE_SIGN_IN, names::kNAV_HOME);
    const auto end = sessions_.shown_end(request, caller);
    const auto occasion = end                                                                           ? SignInOccasion::session_over
                          : return_to == "/" || request.query.text("own") == "yes" || !problems.empty() ? SignInOccasion::own_wish
                                                                                                        : SignInOccasion::wanted_page;
    show_sign_in(page.values(), return_to, login_name, occasion);
    if (end) show_session_end(page.values(), *end, sessions_.settings());
    page.values().show_if(request.query.text("file") == "again", names::kFILE_AGAIN);
    show_entries(page.values(), entries_);
    show_former_users(page.values(), closing_day_, clock_());
    page.show_problems(problems);
    auto response = page.answer("sign_in/sign_in.tpl", problems.empty() ? 200 : 422);
    sessions_.keep(response, form);
    return response;
}

http::Response SignInHandlers::sign_in(const http::Request& request, const http::Caller& caller)
{
    const auto return_to = own_path(request.query.text("return_to"));
    if (caller.signed_in) return http::see_other(return_to);
    return page(request, caller, {}, return_to, {});
}

http::Response SignInHandlers::sign_in_former(const http::Request& request, const http::Caller& caller)
{
    const auto return_to = own_path(request.form.text("return_to"));
    const std::string login_name(trimmed(request.form.text("login_name")));
    const auto password = request.form.secret("password");
    const auto problems = problems_of(login_name, password);
    if (!problems.empty()) return page(request, caller, login_name, return_to, problems);

    const auto now = clock_();
    const auto login = account::FormerLoginRepository(pool_.read()).find_by_name(login_name);
    const auto outcome = check_.try_password(login, login_name, password, request, now);
    if (outcome != account::TryOutcome::right || !account::lets_in(*login, closing_day_, now))
        return page(request, caller, login_name, return_to, {problem_of_refusal()});

    const auto proven = check_.renew_hash(*login, password);
    const Visit visit{request, caller, now, &proven};
    const auto admitted = admission_.admit_former(login->user, visit);
    const auto target = login->password_is_initial ? "/account/password?return_to=" + http::url_encode(return_to) : return_to;
    return admission_.way_on(admitted, nullptr, target, visit);
}

std::optional<std::string> SignInHandlers::provider_log_out(const account::SsoSession& session, Instant now) const
{
    auto* provider = entries_.find(session.entry);
    return provider ? provider->log_out_url(session.id_token, now) : std::nullopt; // an entry that the configuration has no more
}

http::Response SignInHandlers::sign_out(const http::Request& request, const http::Caller& caller)
{
    const auto& user = caller.user();
    const auto now = clock_();
    const auto by_sso = account::SessionRepository(pool_.read()).find_sso(user.session);
    retrying([&] {
        auto tx = pool_.begin();
        if (account::SessionRepository(tx).end(user.id, user.session, now))
            audit::record(tx, audit::source_of(request, caller, now), {"sign_out", "session", user.session.text(), {}});
        tx.commit();
    });
    std::string target = "/signed-out";
    if (by_sso) target = provider_log_out(*by_sso, now).value_or("/signed-out?sso=remains");
    auto response = http::see_other(target);
    for (const auto cookie : {Cookie::session, Cookie::browser, Cookie::held, Cookie::binding}) sessions_.cookies().clear(response, cookie);
    return response;
}

http::Response SignInHandlers::signed_out(const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_SIGNED_OUT, names::kNAV_HOME);
    page.values().show_if(request.query.text("sso") == "remains", names::kSSO_REMAINS);
    return page.answer("sign_in/signed_out.tpl");
}

} // namespace tianbao::sign_in
