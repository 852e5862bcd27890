// SPDX-License-Identifier: MPL-2.0
#include "filing/right_repository.hpp"

namespace tianbao::filing {

namespace {

#define TIANBAO_USE "UPDATE filler SET used_at = ?, uses = uses + 1 WHERE enterprise_id = ? AND user_id = ?"
constexpr db::Sql kUse{TIANBAO_USE " AND epoch = ?"};
constexpr db::Sql kUseAs{TIANBAO_USE};
#undef TIANBAO_USE

} // namespace

bool RightRepository::use(const EnterpriseId& enterprise, const UserId& holder, std::int64_t epoch, Instant now)
{
    return database_.execute(kUse, now, enterprise, holder, epoch) == 1;
}

bool RightRepository::use_as(const UserId& filler, const EnterpriseId& enterprise, Instant now)
{
    return database_.execute(kUseAs, now, enterprise, filler) == 1;
}

} // namespace tianbao::filing
