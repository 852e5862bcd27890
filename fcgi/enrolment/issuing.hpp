// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "account/seal.hpp"
#include "audit/audit.hpp"
#include "db/database.hpp"
#include "enrolment/enrolment.hpp"

namespace tianbao::enrolment {

/// 签发: makes a code for an enterprise, keeps its keyed hash alone, leaves the audit row. Nothing: the enterprise has an open code.
std::optional<Letter> issue(db::Transaction& tx, const Addressee& to, const account::Seal& seal, std::chrono::days life, const audit::Source& source);

} // namespace tianbao::enrolment
