// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filler/handover.hpp"

namespace tianbao::filler {

/// What goes along with the right, as stored.
class HandoverRepository {
public:
    explicit HandoverRepository(db::Reader& database) : database_(database) {}

    /// Drafts and returned filings of all periods; what was filed of `first` and later ones.
    HandoverFolder folder(const EnterpriseId& enterprise, period::Period first);

private:
    db::Reader& database_;
};

} // namespace tianbao::filler
