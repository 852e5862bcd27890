// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/closing_repository.hpp"
#include "account/personal_data.hpp"
#include "account/session_settings.hpp"
#include "html/page.hpp"

#include <string>
#include <vector>

namespace tianbao::account {

/// 个人信息. `may_close`: an account that its user may close.
void show_personal_data(html::Dictionary& values, const PersonalData& data, bool may_close, const SessionSettings& settings, Instant now);

/// All of it as JSON, times in Shanghai.
std::string personal_data_json(const PersonalData& data, Instant now);

/// 注销账号, as far as nothing stands against it. `confirmation` is what was typed.
struct CloseView {
    std::string name;
    bool is_official = false;
    std::vector<FilledEnterprise> filled;
    std::string confirmation;
};
void show_close(html::Dictionary& values, const CloseView& view);

html::Problem problem_of_confirmation();

} // namespace tianbao::account
