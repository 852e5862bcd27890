// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "util/id.hpp"
#include "util/time.hpp"

namespace tianbao::enterprise {

/// When the information of an enterprise was last found right: for a query of `enterprise e` with TIANBAO_CONFIRMED_TABLE.
#define TIANBAO_CONFIRMED_COLUMN "COALESCE(pc.confirmed_at, e.completed_at, e.created_at)"
#define TIANBAO_CONFIRMED_TABLE " LEFT JOIN profile_confirmation pc ON pc.enterprise_id = e.id"

class ConfirmationRepository {
public:
    explicit ConfirmationRepository(db::Reader database) : database_(database) {}

    /// When it was last saved or found right, else when it was entered.
    Instant confirmed_at(const EnterpriseId& enterprise);
    /// False when the user is not associated with it, or it has another version.
    bool confirm(const EnterpriseId& enterprise, int version, const UserId& user, Instant now);

private:
    db::Reader database_;
};

} // namespace tianbao::enterprise
