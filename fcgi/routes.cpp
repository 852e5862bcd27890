// SPDX-License-Identifier: MPL-2.0
#include "routes.hpp"

namespace tianbao {

namespace {

using http::Access;
using http::Method;

template <class Handlers>
http::Handler to(Handlers& handlers, http::Response (Handlers::*method)(const http::Request&, const http::Caller&))
{
    return [&handlers, method](const http::Request& request, const http::Caller& caller) { return (handlers.*method)(request, caller); };
}

http::Route get(std::string pattern, Access access, http::Handler handler)
{
    return {Method::get, std::move(pattern), access, std::move(handler)};
}

http::Route post(std::string pattern, Access access, http::Handler handler)
{
    return {Method::post, std::move(pattern), access, std::move(handler)};
}

/// A POST whose form carries the key of its act.
http::Route repeatable_post(std::string pattern, Access access, http::Handler handler)
{
    return {Method::post, std::move(pattern), access, std::move(handler), true};
}

} // namespace

std::vector<http::Route> route_table(Slices& s)
{
    using account::AccountHandlers;
    using account::HeldFormHandlers;
    using account::PasswordHandlers;
    using association::AssociationHandlers;
    using association::MatchHandlers;
    using association::ProfileHandlers;
    using filing::FilingHandlers;
    using filler::FillerHandlers;
    using filler::WorkbenchHandlers;
    using home::HomeHandlers;
    using home::ProbeHandlers;
    using notice::NoticeHandlers;
    using review::ReviewHandlers;
    using sign_in::ChooseHandlers;
    using sign_in::SignInHandlers;
    using sign_in::SsoHandlers;
    return {
        get("/", Access::anyone, to(s.home, &HomeHandlers::home)),
        get("/help", Access::anyone, to(s.home, &HomeHandlers::help)),
        get("/accessibility", Access::anyone, to(s.home, &HomeHandlers::accessibility)),
        get("/notice", Access::anyone, to(s.notice, &NoticeHandlers::list)),
        get("/notice/{id}", Access::anyone, to(s.notice, &NoticeHandlers::notice)),
        get("/livez", Access::anyone, to(s.probe, &ProbeHandlers::live)),
        get("/readyz", Access::anyone, to(s.probe, &ProbeHandlers::ready)),

        get("/sign-in", Access::anyone, to(s.sign_in, &SignInHandlers::sign_in)),
        post("/sign-in/former", Access::anyone, to(s.sign_in, &SignInHandlers::sign_in_former)),
        get("/sign-in/sso", Access::anyone, to(s.sso, &SsoHandlers::sign_in)),
        get("/register", Access::anyone, to(s.sso, &SsoHandlers::register_account)),
        get("/sign-in/callback", Access::anyone, to(s.sso, &SsoHandlers::callback)),
        get("/sign-in/choose", Access::anyone, to(s.choose, &ChooseHandlers::choose)),
        post("/sign-in/proof", Access::anyone, to(s.choose, &ChooseHandlers::prove)),
        post("/sign-in/fresh", Access::anyone, to(s.choose, &ChooseHandlers::go_fresh)),
        get("/sign-in/resume", Access::signed_in, to(s.held_form, &HeldFormHandlers::resume)),
        post("/sign-out", Access::password_change, to(s.sign_in, &SignInHandlers::sign_out)),
        get("/signed-out", Access::anyone, to(s.sign_in, &SignInHandlers::signed_out)),

        get("/account", Access::signed_in, to(s.account, &AccountHandlers::profile)),
        post("/account", Access::signed_in, to(s.account, &AccountHandlers::change_profile)),
        get("/account/password", Access::password_change, to(s.password, &PasswordHandlers::password)),
        post("/account/password", Access::password_change, to(s.password, &PasswordHandlers::change_password)),
        get("/account/sessions", Access::signed_in, to(s.account, &AccountHandlers::sessions)),
        post("/account/sessions/{id}/end", Access::signed_in, to(s.account, &AccountHandlers::end_session)),
        get("/account/messages", Access::signed_in, to(s.account, &AccountHandlers::messages)),

        get("/association", Access::enterprise_side, to(s.association, &AssociationHandlers::list)),
        post("/association/claim", Access::enterprise_side, to(s.association, &AssociationHandlers::claim)),
        get("/association/new", Access::enterprise_side, to(s.match, &MatchHandlers::form)),
        post("/association/match", Access::enterprise_side, to(s.match, &MatchHandlers::match)),
        get("/association/{uscc}/profile", Access::enterprise_side, to(s.profile, &ProfileHandlers::profile)),
        post("/association/{uscc}/profile", Access::enterprise_side, to(s.profile, &ProfileHandlers::save)),
        get("/association/{uscc}/end", Access::enterprise_side, to(s.association, &AssociationHandlers::ask_end)),
        post("/association/{uscc}/end", Access::enterprise_side, to(s.association, &AssociationHandlers::end)),

        get("/workbench", Access::enterprise_side, to(s.workbench, &WorkbenchHandlers::workbench)),
        get("/filler/{uscc}/apply", Access::enterprise_side, to(s.filler, &FillerHandlers::ask_apply)),
        post("/filler/{uscc}/apply", Access::enterprise_side, to(s.filler, &FillerHandlers::apply)),
        get("/filler/{uscc}/handover", Access::enterprise_side, to(s.filler, &FillerHandlers::ask_handover)),
        post("/filler/{uscc}/handover", Access::enterprise_side, to(s.filler, &FillerHandlers::hand_over)),

        get("/filing/{uscc}", Access::enterprise_side, to(s.filing, &FilingHandlers::list)),
        get("/filing/{uscc}/{period}", Access::enterprise_side, to(s.filing, &FilingHandlers::view)),
        get("/filing/{uscc}/{period}/edit", Access::enterprise_side, to(s.filing, &FilingHandlers::edit)),
        repeatable_post("/filing/{uscc}/{period}", Access::enterprise_side, to(s.filing, &FilingHandlers::change)),

        get("/review", Access::agency, to(s.review, &ReviewHandlers::list)),
        get("/review/{uscc}/{period}", Access::agency, to(s.review, &ReviewHandlers::filing)),
        post("/review/{uscc}/{period}/return", Access::agency, to(s.review, &ReviewHandlers::give_back)),
        post("/review/{uscc}/{period}/acceptance", Access::agency, to(s.review, &ReviewHandlers::accept)),
    };
}

} // namespace tianbao
