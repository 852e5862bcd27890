// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/account_repository.hpp"
#include "account/former_login.hpp"
#include "account/password.hpp"
#include "account/session.hpp"
#include "enterprise/district.hpp"
#include "html/page.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tianbao::account {

/// 基本信息; `typed` is what stands in the fields.
void show_profile(html::Dictionary& values, const Account& account, const Profile& typed, const enterprise::Districts& districts);

std::vector<html::Problem> problems_of(const Profile& typed);

/// 登录记录
void show_sessions(html::Dictionary& values, const std::vector<Session>& sessions, const SessionId& here);

/// 消息
void show_messages(html::Dictionary& values, const std::vector<Message>& messages);

/// The form 修改密码; its passwords never stand on a page again.
struct PasswordForm {
    Secret current_password;
    Secret new_password;
    Secret new_password_again;
    std::string mobile_on_record;
    std::string return_to;
};

/// 修改密码; `login` is nothing for an account without a password.
void show_password(html::Dictionary& values, const std::optional<FormerLogin>& login, const PasswordForm& typed, Instant now);

/// What can be said before the present password is looked at.
std::vector<html::Problem> problems_of(const FormerLogin& login, const PasswordForm& typed);

html::Problem problem_of_current_password();
html::Problem problem_of_slowing();
html::Problem problem_of_mobile_on_record();

} // namespace tianbao::account
