// SPDX-License-Identifier: MPL-2.0
#include "sign_in/sign_in_scene.hpp"

#include "association/departing.hpp"
#include "support/portal.hpp"
#include "support/rows.hpp"
#include "util/file.hpp"

#include <boost/test/unit_test.hpp>

namespace tianbao::sign_in {

using http::Access;
using http::Method;

namespace {

http::Response show_note(const http::Request& request, const http::Caller& caller)
{
    std::string text = caller.signed_in ? caller.signed_in->name : "nobody";
    for (const auto& field : request.form.fields()) {
        if (field.name != "csrf") text += "\n" + field.name + "=" + field.value;
    }
    return http::plain_text(text);
}

template <class Handlers>
http::Handler to(Handlers& handlers, http::Response (Handlers::*method)(const http::Request&, const http::Caller&))
{
    return [&handlers, method](const http::Request& request, const http::Caller& caller) { return (handlers.*method)(request, caller); };
}

enterprise::Districts read_districts()
{
    const auto file = support::source_folder() + "/conf/reference/districts.csv";
    return enterprise::Districts::parse(content_of(file), file).value();
}

} // namespace

nlohmann::json person(const std::string& subject, const char* mobile, bool verified)
{
    nlohmann::json claims{{"sub", subject}, {"name", "测试新"}, {"tianbao_kind", "personal"}};
    if (mobile) claims["phone_number"] = mobile;
    if (mobile) claims["phone_number_verified"] = verified;
    return claims;
}

Scene::Scene() : Scene({MadeUpProvider::settings()}, [this](const net::Call& call) { return made_up.answer(call); }) {}

Scene::Scene(const std::vector<SsoSettings>& settings, const NetCaller& call)
    : templates(support::source_folder() + "/views"), frame{templates, "0", "测试办公室", "021-00000000", "备案号"},
      sessions(pool, session_settings, Secret{"key of a test"}, clock), entries(settings, call),
      admission(pool, sessions, [this](const UserId& user, const std::string& uscc, const audit::Source&) { claims.emplace_back(user, uscc); },
                [this](db::Transaction& tx, const UserId& user, const std::string& uscc, const audit::Source& source) {
                    left.emplace_back(user, uscc);
                    association::leave_former(tx, user, uscc, source);
                }),
      held_form(pool, frame, clock, sessions, "https://portal.example"),
      sign_in(pool, frame, clock, sessions, hashes, entries, admission, {std::chrono::year{2027} / 12 / 31, 64, 1, 2}),
      sso(pool, frame, clock, sessions, entries, admission), notice(pool, clock, entries), choose(pool, frame, clock, sessions, hashes, entries, admission, {std::chrono::year{2027} / 12 / 31, 64, 1, 2}),
      joining(pool, frame, clock, sessions, hashes, entries, admission, {std::chrono::year{2027} / 12 / 31, 64, 1, 2}),
      districts(read_districts()), accounts(pool, frame, clock, districts, session_settings), passwords(pool, frame, clock, sessions, hashes),
      email(pool, frame, clock, email_seal, true),
      dispatch(routes(), parts(), {"https://portal.example", "default-src 'none'", true})
{
    templates.record_unset(&unset);
}

std::vector<http::Route> Scene::routes()
{
    using account::AccountHandlers;
    using account::HeldFormHandlers;
    using account::PasswordHandlers;
    return {
        {Method::get, "/note", Access::anyone, show_note},
        {Method::post, "/note/{id}", Access::signed_in, show_note},
        {Method::get, "/note/{id}", Access::signed_in, show_note},
        {Method::get, "/sign-in", Access::anyone, to(sign_in, &SignInHandlers::sign_in)},
        {Method::post, "/sign-in/former", Access::anyone, to(sign_in, &SignInHandlers::sign_in_former)},
        {Method::get, "/sign-in/sso", Access::anyone, to(sso, &SsoHandlers::sign_in)},
        {Method::get, "/register", Access::anyone, to(sso, &SsoHandlers::register_account)},
        {Method::get, "/sign-in/callback", Access::anyone, to(sso, &SsoHandlers::callback)},
        {Method::get, "/sign-in/sso/{entry}", Access::anyone, to(sso, &SsoHandlers::sign_in)},
        {Method::get, "/sign-in/callback/{entry}", Access::anyone, to(sso, &SsoHandlers::callback)},
        {Method::post, "/sign-in/callback", Access::anyone, to(notice, &NoticeHandlers::take), false, true, false, true},
        {Method::post, "/sign-in/callback/{entry}", Access::anyone, to(notice, &NoticeHandlers::take), false, true, false, true},
        {Method::post, "/sign-in/log-out-notice", Access::anyone, to(notice, &NoticeHandlers::take), false, true, false, true},
        {Method::post, "/sign-in/log-out-notice/{entry}", Access::anyone, to(notice, &NoticeHandlers::take), false, true, false, true},
        {Method::get, "/sign-in/choose", Access::anyone, to(choose, &ChooseHandlers::choose)},
        {Method::post, "/sign-in/choose", Access::anyone, to(choose, &ChooseHandlers::pick)},
        {Method::post, "/sign-in/proof", Access::anyone, to(choose, &ChooseHandlers::prove)},
        {Method::post, "/sign-in/proof/{entry}", Access::anyone, to(sso, &SsoHandlers::prove)},
        {Method::get, "/account/merger", Access::enterprise_side, to(joining, &JoiningHandlers::ways)},
        {Method::post, "/account/merger", Access::enterprise_side, to(joining, &JoiningHandlers::join)},
        {Method::post, "/account/binding/{entry}", Access::enterprise_side, to(sso, &SsoHandlers::bind)},
        {Method::get, "/account/binding", Access::enterprise_side, to(joining, &JoiningHandlers::binding)},
        {Method::post, "/account/binding", Access::enterprise_side, to(joining, &JoiningHandlers::bind)},
        {Method::post, "/sign-in/fresh", Access::anyone, to(choose, &ChooseHandlers::go_fresh)},
        {Method::get, "/sign-in/resume", Access::signed_in, to(held_form, &HeldFormHandlers::resume)},
        {Method::post, "/sign-out", Access::any_session, to(sign_in, &SignInHandlers::sign_out)},
        {Method::get, "/signed-out", Access::anyone, to(sign_in, &SignInHandlers::signed_out)},
        {Method::get, "/account", Access::signed_in, to(accounts, &AccountHandlers::profile)},
        {Method::post, "/account", Access::signed_in, to(accounts, &AccountHandlers::change_profile)},
        {Method::get, "/account/password", Access::password_change, to(passwords, &PasswordHandlers::password)},
        {Method::post, "/account/password", Access::password_change, to(passwords, &PasswordHandlers::change_password)},
        {Method::get, "/account/email", Access::signed_in, to(email, &account::EmailHandlers::email)},
        {Method::post, "/account/email/code", Access::signed_in, to(email, &account::EmailHandlers::send_code)},
        {Method::post, "/account/email/verification", Access::signed_in, to(email, &account::EmailHandlers::verify)},
        {Method::get, "/account/sessions", Access::signed_in, to(accounts, &AccountHandlers::sessions)},
        {Method::post, "/account/sessions/end", Access::signed_in, to(accounts, &AccountHandlers::end_other_sessions)},
        {Method::post, "/account/sessions/{id}/end", Access::signed_in, to(accounts, &AccountHandlers::end_session)},
        {Method::get, "/account/messages", Access::signed_in, to(accounts, &AccountHandlers::messages)},
    };
}

http::DispatchParts Scene::parts()
{
    return {
        [this](const http::Request& request) { return sessions.identify(request); },
        [this](const http::Request& request, const http::Caller& caller) { return held_form.ask_to_sign_in(request, caller); },
        [](const http::Request& request) { return account::HeldFormHandlers::ask_for_password(request); },
        [](const http::Request& request) { return account::HeldFormHandlers::ask_for_second_factor(request); },
        [](http::ErrorPage, const http::Request&, const http::Caller&) { return std::string("error page"); },
    };
}

UserId Scene::add_user(const std::string& name, const std::string& mobile)
{
    auto id = UserId::fresh(now);
    pool.read().execute(db::Sql{"INSERT INTO user (id, name, created_at) VALUES (?, ?, ?)"}, id, name, now);
    support::set_mobile(pool, id, mobile);
    return id;
}

UserId Scene::add_former(const std::string& login_name, const std::string& mobile, const std::string& own_password)
{
    auto id = add_user("测试" + login_name, mobile);
    pool.read().execute(db::Sql{"INSERT INTO former_login (login_name, user_id, password_hash, password_is_initial) VALUES (?, ?, ?, ?)"}, login_name,
                        id, hashes.hash(Secret(own_password.empty() ? "111111" : own_password)), own_password.empty());
    return id;
}

std::int64_t Scene::count(const char* sql)
{
    auto rows = pool.read().query(db::Sql{sql});
    return rows.next() ? rows.number(1) : -1;
}

http::Response Visitor::send(http::Request request)
{
    request.id = std::string(32, 'f');
    request.client_address = "192.0.2.1";
    request.user_agent = "test";
    for (const auto& [name, value] : cookies) request.cookie_text += (request.cookie_text.empty() ? "" : "; ") + name + "=" + value;
    scene_.unset.clear();
    auto response = scene_.dispatch.answer(std::move(request));
    for (const auto& marker : scene_.unset) BOOST_ERROR("marker without a value: " + marker);
    for (const auto& [name, value] : response.headers) {
        if (name != "Set-Cookie") continue;
        const auto equals = value.find('=');
        const auto text = value.substr(equals + 1, value.find(';') - equals - 1);
        if (text.empty())
            cookies.erase(value.substr(0, equals));
        else
            cookies[value.substr(0, equals)] = text;
    }
    if (const auto csrf = support::field_value(response, "csrf"); !csrf.empty()) csrf_ = csrf;
    return response;
}

http::Response Visitor::get(const std::string& target)
{
    http::Request request;
    const auto mark = std::min(target.find('?'), target.size());
    request.path = target.substr(0, mark);
    request.query_text = target.substr(std::min(mark + 1, target.size()));
    return send(std::move(request));
}

http::Response Visitor::post(const std::string& path, const std::vector<std::pair<std::string, std::string>>& fields, const std::string& csrf,
                             const std::string& origin)
{
    http::Request request;
    request.method = Method::post;
    request.path = path;
    request.origin = origin;
    request.content_type = "application/x-www-form-urlencoded";
    request.body = "csrf=" + http::url_encode(csrf == "of the page" ? csrf_ : csrf);
    for (const auto& [name, value] : fields) request.body += "&" + http::url_encode(name) + "=" + http::url_encode(value);
    return send(std::move(request));
}

http::Response Visitor::post_raw(const std::string& path, const std::string& body)
{
    http::Request request;
    request.method = Method::post;
    const auto mark = std::min(path.find('?'), path.size());
    request.path = path.substr(0, mark);
    request.query_text = path.substr(std::min(mark + 1, path.size()));
    request.content_type = "application/x-www-form-urlencoded";
    request.body = body;
    Visitor server{scene_};
    return server.send(std::move(request));
}

http::Response Visitor::sign_in_by_sso(const nlohmann::json& person, const std::string& return_to)
{
    const auto url = support::header(get("/sign-in/sso?return_to=" + http::url_encode(return_to)), "Location");
    scene_.made_up.person = person;
    scene_.made_up.nonce = parameter(url, "nonce");
    scene_.made_up.now = scene_.now;
    return get("/sign-in/callback?code=c&state=" + parameter(url, "state"));
}

http::Response Visitor::sign_in_former(const std::string& login_name, const std::string& password, const std::string& return_to)
{
    get("/sign-in");
    return post("/sign-in/former", {{"login_name", login_name}, {"password", password}, {"return_to", return_to}});
}

std::string Visitor::who()
{
    return get("/note").body;
}

std::string parameter(const std::string& url, const std::string& name)
{
    const auto query = http::parse_form(url.substr(std::min(url.find('?') + 1, url.size())));
    return query ? std::string(query->text(name)) : std::string{};
}

} // namespace tianbao::sign_in
