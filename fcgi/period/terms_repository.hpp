// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "period/terms.hpp"

#include <nlohmann/json_fwd.hpp>

namespace tianbao::period {

/// Three columns that tell the terms of the enterprise `e` of a query, for terms_of().
#define TIANBAO_TERMS_COLUMNS                                                                                                                        \
    "e.founded_on,"                                                                                                                                  \
    " (SELECT JSON_ARRAYAGG(JSON_OBJECT('period', x.period, 'until', x.until, 'reason', x.reason, 'by', xu.name, 'at', x.granted_at))"               \
    " FROM period_extension x JOIN user xu ON xu.id = x.granted_by WHERE x.enterprise_id = e.id),"                                                   \
    " (SELECT JSON_ARRAYAGG(JSON_OBJECT('first', x.first_period, 'last', x.last_period, 'class', x.reason_class, 'reason', x.reason,"                \
    " 'by', COALESCE(xu.name, ''), 'at', x.granted_at)) FROM period_exemption x LEFT JOIN user xu ON xu.id = x.granted_by WHERE x.enterprise_id = "  \
    "e.id)"

/// Reads TIANBAO_TERMS_COLUMNS, of which the first is column `first`.
Terms terms_of(const db::Rows& rows, int first);

/// One object of the second column, or of the third, added to the terms.
void add_extension(Terms& terms, const nlohmann::json& row);
void add_exemption(Terms& terms, const nlohmann::json& row);

} // namespace tianbao::period
