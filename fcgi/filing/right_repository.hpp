// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/filing.hpp"

namespace tianbao::filing {

/// The right to file, 填报权, used: the one statement by which all that a filler does meets a change of hands in the filler's row. Within the
/// transaction of what is done.
class RightRepository {
public:
    explicit RightRepository(db::Reader database) : database_(database) {}

    /// The holder stays the filler, by this same right, until the transaction ends. False: it has changed hands.
    bool use(const EnterpriseId& enterprise, const UserId& holder, std::int64_t epoch, Instant now);
    bool use(const EnterpriseId& enterprise, const Holder& holder, Instant now) { return use(enterprise, holder.user, holder.epoch, now); }
    /// The same for who is the filler by whatever right. False: somebody else is, or nobody.
    bool use_as(const UserId& filler, const EnterpriseId& enterprise, Instant now);

private:
    db::Reader database_;
};

} // namespace tianbao::filing
