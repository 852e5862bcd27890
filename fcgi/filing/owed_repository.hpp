// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/owed.hpp"

namespace tianbao::filing {

/// A column that tells the drafts and returned filings of the enterprise `e` of a query, for unsubmitted_of().
#define TIANBAO_UNSUBMITTED_COLUMN                                                                                                                   \
    " (SELECT JSON_ARRAYAGG(JSON_OBJECT('period', o.period, 'state', o.state, 'edited', o.saved_at > ob.returned_at)) FROM filing o"                 \
    " LEFT JOIN filing_return ob ON ob.enterprise_id = o.enterprise_id AND ob.period = o.period AND ob.number = o.submission"                        \
    " WHERE o.enterprise_id = e.id AND o.state IN ('draft', 'returned'))"

/// Reads TIANBAO_UNSUBMITTED_COLUMN.
std::vector<UnsubmittedFiling> unsubmitted_of(const db::Rows& rows, int column);

} // namespace tianbao::filing
