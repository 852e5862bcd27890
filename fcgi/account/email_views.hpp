// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/email_proof.hpp"
#include "html/page.hpp"

#include <optional>
#include <string>

namespace tianbao::account {

/// The page 验证电子邮箱, as it is drawn.
struct EmailSheet {
    std::string email; ///< of 基本信息; empty: none
    std::optional<EmailProof> proof;
    std::string typed;
    bool sends_mail = false;
};

void show_email(html::Dictionary& values, const EmailSheet& sheet, Instant now);

/// Nothing where the page itself says it.
std::optional<html::Problem> problem_of(CodeObstacle obstacle);
/// Of what is no code.
html::Problem problem_of_typed_code(const std::string& typed);
html::Problem problem_of_wrong_code();
/// No code can be typed any more: it is too old, or was tried too often, or the address is another one.
html::Problem problem_of_closed_code();

} // namespace tianbao::account
