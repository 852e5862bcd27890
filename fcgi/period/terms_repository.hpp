// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "db/packed.hpp"
#include "enterprise/group_repository.hpp"
#include "period/terms.hpp"

namespace tianbao::period {

/// What tells the enterprise's category by month, and which categories must file, for terms_of().
#define TIANBAO_SCOPE_OF(enterprise)                                                                                                                 \
    "(SELECT CONCAT(" enterprise ".category, '|', COALESCE(" TIANBAO_GROUPS_OF(                                                                      \
        enterprise ".id") ", ''), '|',"                                                                                                              \
                          " COALESCE(GROUP_CONCAT(cd.from_period, cd.must_file, cd.category ORDER BY cd.number), '')) FROM category_duty cd)"

/// Four columns that tell the terms of the enterprise `e` of a query, for terms_of().
#define TIANBAO_TERMS_COLUMNS                                                                                                                        \
    "e.founded_on,"                                                                                                                                  \
    " " TIANBAO_PACKED("tx.period" TIANBAO_NEXT "tx.until" TIANBAO_NEXT "tx.reason" TIANBAO_NEXT "xu.name" TIANBAO_NEXT "tx.granted_at",             \
                       "period_extension tx JOIN user xu ON xu.id = tx.granted_by WHERE tx.enterprise_id = e.id") ", "                               \
    TIANBAO_PACKED("tx.first_period" TIANBAO_NEXT "COALESCE(tx.last_period, '')" TIANBAO_NEXT "tx.reason_class" TIANBAO_NEXT "tx.reason"             \
                   TIANBAO_NEXT "COALESCE(xu.name, '')" TIANBAO_NEXT "tx.granted_at",                                                                \
                   "period_exemption tx LEFT JOIN user xu ON xu.id = tx.granted_by WHERE tx.enterprise_id = e.id") ", " TIANBAO_SCOPE_OF("e")

/// Reads TIANBAO_TERMS_COLUMNS, of which the first is column `first`.
Terms terms_of(const db::Rows& rows, int first);

} // namespace tianbao::period
