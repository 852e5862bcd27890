// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tianbao::sealing {

// The columns that are sealed, 加密存储的列: what their texts are bound to beside the row's key. sealing/sealed_columns says all of it.
inline constexpr std::string_view kUserMobile = "user.mobile";
inline constexpr std::string_view kEnterpriseMobile = "enterprise.mobile";
inline constexpr std::string_view kEnterpriseTelephone = "enterprise.telephone";
inline constexpr std::string_view kSessionIdToken = "session.id_token";
inline constexpr std::string_view kPendingIdentity = "pending_binding.identity";
inline constexpr std::string_view kHeldFields = "held_form.fields";
inline constexpr std::string_view kFindingValue = "import_finding.value";
inline constexpr std::string_view kFindingBefore = "import_finding.before_value";
inline constexpr std::string_view kImportChunk = "import_chunk.bytes";
inline constexpr std::string_view kJobChunk = "job_chunk.bytes";
inline constexpr std::string_view kRequestFile = "handover_request_file.bytes";
inline constexpr std::string_view kAppealFile = "appeal_file.bytes";

/// The key of a row whose primary key has several columns.
inline std::string row_of(std::string_view key, std::int64_t number)
{
    return std::string(key) + "/" + std::to_string(number);
}

} // namespace tianbao::sealing
