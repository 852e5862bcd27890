// SPDX-License-Identifier: MPL-2.0
#include "account/held_form_handlers.hpp"

#include "account/address_tries.hpp"
#include "account/address_tries_repository.hpp"
#include "account/held_form_repository.hpp"
#include "account/return_path.hpp"
#include "account/session_repository.hpp"
#include "html/held_fields.hpp"
#include "util/log.hpp"

#include <algorithm>

namespace tianbao::account {

namespace names = html::names;

namespace {

constexpr std::size_t kLongestFormToken = 64;
constexpr std::chrono::hours kRememberedSessions{24};

http::Response to_sign_in(std::string_view return_to)
{
    return http::see_other("/sign-in?return_to=" + http::url_encode(own_path(return_to)));
}

/// Files are not held: the way back leads to where they can be chosen again, and the log-in page says so.
http::Response to_upload_again(std::string_view path)
{
    return http::see_other("/sign-in?file=again&return_to=" + http::url_encode(own_path(path)));
}

/// To a page that comes before all others, and from there to what was wanted.
http::Response to_step(const http::Request& request, const std::string& page)
{
    if (request.method == http::Method::post || request.path == "/") return http::see_other(page);
    return http::see_other(page + "?return_to=" + http::url_encode(own_path(request.target())));
}

} // namespace

http::Response HeldFormHandlers::ask_to_sign_in(const http::Request& request, const http::Caller&)
{
    if (request.path == "/sign-out") return http::see_other("/signed-out");
    if (request.method != http::Method::post) return to_sign_in(request.target());
    if (!request.files.empty()) return to_upload_again(request.path);
    const auto old_token = sessions_.cookies().token(request, Cookie::session);
    const auto expected = old_token.empty() ? std::string{} : sessions_.cookies().csrf(old_token);
    if (!may_be_held(request, public_origin_, expected)) return to_sign_in("/");
    const auto owner = old_token.empty() ? std::nullopt : SessionRepository(pool_.read()).find_owner(token_hash(old_token));
    return owner || has_room(request) ? hold(request, owner) : to_sign_in("/");
}

/// Who sends a form of nobody known fills the database with no more than a few of them.
bool HeldFormHandlers::has_room(const http::Request& request)
{
    const auto key = address_key_of_forms(request.client_address);
    const bool is_small = size_of(request.form) <= kLargestUnownedForm;
    if (is_small && retrying([&] { return AddressTriesRepository(pool_.read()).count(key, clock_()); }) <= kMostUnownedForms) return true;
    log_warning("form not held", {{"request", request.id}, {"path", request.path}});
    return false;
}

http::Response HeldFormHandlers::hold(const http::Request& request, const std::optional<UserId>& owner)
{
    const Secret token(random_token());
    retrying([&] {
        auto tx = pool_.begin();
        const HeldForm form{owner, request.path, without_secrets(request.form), clock_(),
                            std::string(request.form.text("csrf").substr(0, kLongestFormToken))};
        HeldFormRepository(tx).insert(form, token_hash(token));
        tx.commit();
    });
    auto response = to_sign_in("/sign-in/resume");
    sessions_.cookies().set(response, Cookie::held, token);
    return response;
}

/// Whether the form was this user's: by the session that had ended, or by the token of one of the user's latest sessions.
bool HeldFormHandlers::belongs_to(const HeldForm& form, const UserId& user)
{
    if (form.user) return *form.user == user;
    const auto hashes = SessionRepository(pool_.read()).latest_token_hashes(user, clock_() - kRememberedSessions);
    return std::any_of(hashes.begin(), hashes.end(),
                       [&](const std::string& hash) { return equal_in_constant_time(sessions_.cookies().csrf_of(hash), form.form_token); });
}

http::Response HeldFormHandlers::ask_for_password(const http::Request& request)
{
    return to_step(request, "/account/password");
}

http::Response HeldFormHandlers::ask_for_second_factor(const http::Request& request)
{
    return to_step(request, "/account/second-factor");
}

http::Response HeldFormHandlers::resume(const http::Request& request, const http::Caller& caller)
{
    const auto token = sessions_.cookies().token(request, Cookie::held);
    if (token.empty()) return http::see_other("/");
    HeldFormRepository forms(pool_.read());
    const auto form = forms.find(token_hash(token), clock_());
    if (!form || !belongs_to(*form, caller.user().id)) {
        if (form) forms.remove(token_hash(token));
        auto response = http::see_other("/");
        sessions_.cookies().clear(response, Cookie::held);
        return response;
    }
    html::Page page(frame_, request, caller, names::kTITLE_RESUME, names::kNAV_WORKBENCH);
    page.values().set(names::kRESUME_ACTION, form->path);
    html::show_held_fields(page.values(), form->fields);
    return page.answer("sign_in/resume.tpl");
}

} // namespace tianbao::account
