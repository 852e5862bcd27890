// SPDX-License-Identifier: MPL-2.0
#include "sign_in/purge_repository.hpp"

#include "sign_in/binding_repository.hpp"
#include "sign_in/sign_in_request_repository.hpp"

namespace tianbao::sign_in {

namespace {

constexpr db::Sql kRemoveRequests{"DELETE FROM sign_in_request WHERE created_at <= ? ORDER BY created_at LIMIT 500"};
constexpr db::Sql kRemoveNotices{"DELETE FROM log_out_notice WHERE taken_at <= ? ORDER BY taken_at LIMIT 500"};
constexpr db::Sql kRemovePending{"DELETE FROM pending_binding WHERE created_at <= ? ORDER BY created_at LIMIT 500"};

/// A token of a notice is refused when it is older than some minutes.
constexpr std::chrono::hours kNoticesKept{24};

} // namespace

int PurgeRepository::remove_requests(Instant now)
{
    return static_cast<int>(database_.execute(kRemoveRequests, now - kSignInRequestLife));
}

int PurgeRepository::remove_pending(Instant now)
{
    return static_cast<int>(database_.execute(kRemovePending, now - kPendingLife));
}

int PurgeRepository::remove_notices(Instant now)
{
    return static_cast<int>(database_.execute(kRemoveNotices, now - kNoticesKept));
}

} // namespace tianbao::sign_in
