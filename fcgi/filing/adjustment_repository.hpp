// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/adjustment.hpp"

namespace tianbao::filing {

// One column that tells the adjustments of filing f, for adjustments_of().
#define TIANBAO_ADJUSTMENTS_COLUMN                                                                                                                   \
    "(SELECT JSON_ARRAYAGG(JSON_OBJECT('id', j.id, 'number', j.number, 'place', j.place, 'filed', j.filed, 'value', j.value, 'reason', j.reason,"    \
    " 'level', j.level, 'by', COALESCE(ju.name, ''), 'at', j.set_at, 'ended_as', COALESCE(j.ended_as, ''), 'ended_at', j.ended_at,"                  \
    " 'ended_by', COALESCE(je.name, ''), 'end_reason', j.end_reason)) FROM filing_adjustment j LEFT JOIN user ju ON ju.id = j.set_by"                \
    " LEFT JOIN user je ON je.id = j.ended_by WHERE j.period = f.period AND j.enterprise_id = f.enterprise_id)"

/// Reads TIANBAO_ADJUSTMENTS_COLUMN, the latest first; `submission` is the filing's last one.
std::vector<Adjustment> adjustments_of(const db::Rows& rows, int column, int submission);

} // namespace tianbao::filing
