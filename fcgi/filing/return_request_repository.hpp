// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/filing.hpp"

namespace tianbao::filing {

/// 申请退回: the enterprise's side. An officer's decision is the review's.
class ReturnRequestRepository {
public:
    explicit ReturnRequestRepository(db::Reader& database) : database_(database) {}

    /// Leaves a request for the filing as seen; the filing's version counts on, so that a decision made at the same time on the
    /// older version loses, or this does. False: the filing has changed since.
    bool ask(const EnterpriseId& enterprise, const Filing& seen, const std::string& reason, const UserId& by, Instant now);

    /// 撤回: returned at once, as the filler's own request. False: it has changed since, was decided, or an officer has opened it.
    bool take_back(const EnterpriseId& enterprise, const Filing& seen, const std::string& reason, const UserId& by, Instant now);

private:
    db::Reader& database_;
};

} // namespace tianbao::filing
