// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "form/cells.hpp"
#include "http/caller.hpp"
#include "period/period.hpp"
#include "util/id.hpp"

#include <string>
#include <string_view>

namespace tianbao::support {

/// Rows that tests begin with; made-up people and enterprises of 2026.
inline constexpr Instant kLongAgo = Instant{std::chrono::sys_days{std::chrono::year{2026} / 1 / 1}};

UserId add_user(db::Pool& pool, std::string_view name, std::string_view role = "user", std::string_view mobile = "13800000001");
EnterpriseId add_enterprise(db::Pool& pool, std::string_view uscc, std::string_view name, std::string_view district = "310101");
void associate(db::Pool& pool, const UserId& user, const EnterpriseId& enterprise);
/// A filler of epoch 1, with the change that made him so. The association must be there.
void make_filler(db::Pool& pool, const UserId& user, const EnterpriseId& enterprise);
void add_draft(db::Pool& pool, const EnterpriseId& enterprise, period::Period period, const form::Cells& cells);
/// Submission 1, with its version.
void add_submitted(db::Pool& pool, const EnterpriseId& enterprise, period::Period period, const UserId& by, const form::Cells& cells,
                   std::string_view form_version, std::string_view district = "310101");

/// Another mobile number, sealed as the portal does; and what is stored, opened.
void set_mobile(db::Pool& pool, const UserId& user, std::string_view mobile);
Telephone mobile_of(db::Pool& pool, const UserId& user);

/// The first column of the first row, as text.
std::string one_text(db::Pool& pool, const char* sql);

/// Somebody logged in.
http::Caller caller_of(const UserId& user, std::string name, http::Role role = http::Role::user, std::string district = {});

} // namespace tianbao::support
