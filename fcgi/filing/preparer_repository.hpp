// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/desk.hpp"
#include "filing/preparer.hpp"

#include <vector>

namespace tianbao::filing {

/// Who may prepare drafts, 协助填写. `epoch` is that of the filler's right: with another filler nobody may any more. Whether the user of a page is one
/// is told with the filing itself (FilingRepository).
class PreparerRepository {
public:
    explicit PreparerRepository(db::Reader database) : database_(database) {}

    /// Uses the permission, so that its being taken back at the same time conflicts. False: it is gone.
    bool use(const EnterpriseId& enterprise, const UserId& user, std::int64_t epoch);
    /// By name.
    std::vector<Preparer> list(const EnterpriseId& enterprise, std::int64_t epoch);

    /// False: nobody of that id is associated with the enterprise.
    bool give(const EnterpriseId& enterprise, const UserId& user, const Holder& holder, Instant now);
    /// False: there was nothing to take back.
    bool take_back(const EnterpriseId& enterprise, const UserId& user);

private:
    db::Reader database_;
};

} // namespace tianbao::filing
