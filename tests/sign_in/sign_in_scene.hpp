// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/account_handlers.hpp"
#include "account/email_handlers.hpp"
#include "account/held_form_handlers.hpp"
#include "account/password_handlers.hpp"
#include "html/page.hpp"
#include "http/dispatch.hpp"
#include "sign_in/choose_handlers.hpp"
#include "sign_in/joining_handlers.hpp"
#include "sign_in/made_up_provider.hpp"
#include "sign_in/notice_handlers.hpp"
#include "sign_in/sign_in_handlers.hpp"
#include "sign_in/sso_handlers.hpp"
#include "support/database.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tianbao::sign_in {

/// What the made-up provider says of somebody, 测试新. `mobile` nullptr: no number.
nlohmann::json person(const std::string& subject, const char* mobile, bool verified = true);

/// Log-in and 个人中心 through the real dispatch and the real templates on a real database, with a made-up provider. Beside their
/// routes there are /note (GET, anyone) and /note/{id} (POST, signed in), which say who asked and what was sent.
class Scene {
public:
    Scene();
    /// With the entries of a test; `call` makes their calls.
    Scene(const std::vector<SsoSettings>& settings, const NetCaller& call);

    UserId add_user(const std::string& name, const std::string& mobile);
    /// A former user with the initial password 111111, or with a password of his own.
    UserId add_former(const std::string& login_name, const std::string& mobile, const std::string& own_password = {});
    std::int64_t count(const char* sql);

    support::Database database;
    db::Pool& pool = database.pool();
    Instant now = kProviderNow;
    Clock clock = [this] { return now; };
    html::Templates templates;
    html::Frame frame;
    std::set<std::string> unset; ///< markers of the last page that nobody gave a value
    MadeUpProvider made_up;
    std::vector<std::pair<UserId, std::string>> claims; ///< what enterprise users claimed
    std::vector<std::pair<UserId, std::string>> left;   ///< whose former enterprises were left for which
    account::SessionSettings session_settings;
    account::Sessions sessions;
    account::PasswordHashes hashes{account::PasswordCost{64, 1}, 2};
    Entries entries;
    Admission admission;
    account::HeldFormHandlers held_form;
    SignInHandlers sign_in;
    SsoHandlers sso;
    NoticeHandlers notice;
    ChooseHandlers choose;
    JoiningHandlers joining;
    enterprise::Districts districts;
    account::AccountHandlers accounts;
    account::PasswordHandlers passwords;
    account::Seal email_seal{Secret{"key of a test"}, account::kEmailSeal};
    account::EmailHandlers email;
    http::Dispatch dispatch;

private:
    std::vector<http::Route> routes();
    http::DispatchParts parts();
};

/// A browser that keeps cookies and posts the forms of the page that it saw last.
class Visitor {
public:
    explicit Visitor(Scene& scene) : scene_(scene) {}

    http::Response get(const std::string& target);
    http::Response post(const std::string& path, const std::vector<std::pair<std::string, std::string>>& fields,
                        const std::string& csrf = "of the page", const std::string& origin = "https://portal.example");
    /// Posts as another server would: no cookies, no token.
    http::Response post_raw(const std::string& path, const std::string& body);
    /// Goes to the provider and comes back as `person`; the answer of the callback.
    http::Response sign_in_by_sso(const nlohmann::json& person, const std::string& return_to = "/note");
    http::Response sign_in_former(const std::string& login_name, const std::string& password, const std::string& return_to = "/note");
    /// Who /note says that this is; "nobody" for a visitor.
    std::string who();

    std::map<std::string, std::string> cookies;

private:
    http::Response send(http::Request request);

    Scene& scene_;
    std::string csrf_;
};

/// The value of a parameter in an address.
std::string parameter(const std::string& url, const std::string& name);

} // namespace tianbao::sign_in
