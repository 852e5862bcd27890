// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "period/terms.hpp"

namespace tianbao::period {

/// Three columns that tell the terms of the enterprise `e` of a query, for terms_of().
#define TIANBAO_TERMS_COLUMNS                                                                                                                        \
    "e.founded_on,"                                                                                                                                  \
    " (SELECT JSON_ARRAYAGG(JSON_OBJECT('period', x.period, 'until', x.until, 'reason', x.reason, 'by', xu.name, 'at', x.granted_at))"               \
    " FROM period_extension x JOIN user xu ON xu.id = x.granted_by WHERE x.enterprise_id = e.id),"                                                   \
    " (SELECT JSON_ARRAYAGG(JSON_OBJECT('first', x.first_period, 'last', x.last_period, 'class', x.reason_class, 'reason', x.reason,"                \
    " 'by', xu.name, 'at', x.granted_at)) FROM period_exemption x JOIN user xu ON xu.id = x.granted_by WHERE x.enterprise_id = e.id)"

/// Reads TIANBAO_TERMS_COLUMNS, of which the first is column `first`.
Terms terms_of(const db::Rows& rows, int first);

} // namespace tianbao::period
