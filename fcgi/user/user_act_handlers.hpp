// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/password.hpp"
#include "db/database.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"
#include "user/user_acts.hpp"
#include "user/user_views.hpp"

namespace tianbao::user {

/// 账号操作: what an administrator does to an account of somebody else, each with its reason.
class UserActHandlers {
public:
    UserActHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Districts& districts,
                    const account::PasswordHashes& hashes, ShanghaiDay closing_day)
        : pool_(pool), frame_(frame), clock_(clock), districts_(districts), hashes_(hashes), closing_day_(closing_day)
    {
    }

    /// GET /user/{id}/{act}: asks; act is lock, unlock, sessions, role, password or second-factor. administration.
    http::Response ask(const http::Request& request, const http::Caller& caller);
    /// POST /user/{id}/{act}: standing, reason; role, district. Shows a new initial password, once. administration.
    http::Response carry_out(const http::Request& request, const http::Caller& caller);

private:
    struct Asked {
        Act act;
        User user;
    };
    Asked load(const http::Request& request);
    std::vector<html::Problem> read(const http::Request& request, Order& order) const;
    http::Response page(const Asked& asked, const ActForm& typed, std::optional<Obstacle> obstacle, const std::vector<html::Problem>& problems,
                        const http::Request& request, const http::Caller& caller);
    http::Response initial_password_page(const User& user, const Secret& password, Instant until, const http::Request& request,
                                         const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Districts& districts_;
    const account::PasswordHashes& hashes_;
    ShanghaiDay closing_day_;
};

} // namespace tianbao::user
