// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/response.hpp"
#include "util/id.hpp"
#include "util/secret.hpp"

#include <array>
#include <chrono>
#include <optional>
#include <string>

namespace tianbao::http {

/// What an account is for; one account has one role, so that the separated duties never meet in one.
enum class Role {
    user,             ///< 个人用户, 企业用户
    district_officer, ///< 区管理员
    centre_officer,   ///< 中小企业服务中心
    administrator,    ///< 系统管理员
    auditor,          ///< 审计员
    viewer,           ///< 查看员: looks at what the agency sees, of one district or of the city, and changes nothing
    reviewer,         ///< 审核员: looks as a viewer of a district, reviews its filings and reminds; manages nothing
    form_designer,    ///< 报表设计员: the form and its definition, 报表制度, no enterprise and no figure
};

/// Every role, in the order in which they are offered.
inline constexpr std::array kRoles{Role::user,    Role::district_officer, Role::centre_officer, Role::administrator,
                                   Role::auditor, Role::viewer,           Role::reviewer,       Role::form_designer};

/// Whether it is a role of 管理端, for which a log-in needs a second factor.
bool is_management(Role role);

/// Who makes a request, as the session says.
struct Caller {
    struct User {
        UserId id;
        SessionId session;
        std::string name;
        Role role = Role::user;
        std::string district;              ///< code of a district officer's or reviewer's district, or of a viewer's; a viewer without one sees the city
        bool must_change_password = false; ///< a former user who has not done 修改密码 yet
        int unread_messages = 0;
        std::chrono::seconds idle_left{};     ///< how long the session lasts without another request
        std::chrono::seconds absolute_left{}; ///< how long it lasts at most, whatever is done
        Secret device_key{};                  ///< with which this user's browsers encrypt what they keep of unsaved figures
        bool lacks_second_factor = false;     ///< of a role of 管理端, before 二次验证 in this session
        std::string dismissed_notices{};      ///< ids of those that are not on top of this user's pages any more, parted by points
    };

    /// 企业密钥: what an accounting program has in the place of a session.
    struct Key {
        std::string id;
        std::string uscc; ///< of the one enterprise that it opens
    };

    std::optional<User> signed_in; ///< nothing for a visitor
    std::string csrf;              ///< the token that this browser's forms carry
    std::optional<Key> key = {};   ///< a program comes with it, in the name of the signed-in user, and without a session

    /// The signed-in user. Dispatch has made sure of it on every route that asks for one.
    const User& user() const
    {
        if (!signed_in) throw Forbidden{};
        return *signed_in;
    }
};

/// Who may call a route. What one may see behind it is decided by loading through the caller.
enum class Access {
    anyone,
    any_session,     ///< every session, whatever it still lacks: to end it and to keep it
    second_factor,   ///< roles of 管理端, before 二次验证 too
    password_change, ///< as signed_in, and former users who must change their password first
    signed_in,       ///< every account, any role
    enterprise_side, ///< Role::user
    agency,          ///< officers of a district or of the service centre
    reviewing,       ///< the same and reviewers: 审核通过, 退回 and 催报
    viewing,         ///< the same and viewers: the agency's pages that only show
    centre,          ///< officers of the service centre alone
    management,      ///< 管理端: every role but the enterprises' own
    imports,         ///< the service centre and system administrators
    administration,  ///< system administrators: accounts and roles, no filing's values
    designing,       ///< form designers: the form's definition, nothing else
    auditing,        ///< auditors: the audit trail, nothing else
    enterprise_key,  ///< programs with an enterprise's key in the request's head: no session opens it, and it takes no cookie and no form's token
};

/// The one policy of roles and routes: what a session still lacks comes before what its role may.
bool may(Access access, const Caller& caller);

} // namespace tianbao::http
