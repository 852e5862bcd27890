// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "html/dictionary.hpp"
#include "http/caller.hpp"

#include <string>

namespace tianbao::account {

/// 角色 (part/role.tpl), in a row or section of its own.
void show_role(html::Dictionary& row, http::Role role, const std::string& district_name);
void show_role(html::Dictionary& row, http::Role role, const std::string& district, const enterprise::Districts& districts);

} // namespace tianbao::account
