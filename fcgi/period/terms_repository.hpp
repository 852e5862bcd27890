// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/group_repository.hpp"
#include "period/terms.hpp"

#include <nlohmann/json_fwd.hpp>

namespace tianbao::period {

/// What decides whether the enterprise's category must file, for add_scope(); NULL where all must.
#define TIANBAO_SCOPE_OF(enterprise)                                                                                                                 \
    "(SELECT CONCAT(" enterprise ".category, '|', COALESCE(" TIANBAO_GROUPS_OF(                                                                      \
        enterprise ".id") ", ''), '|',"                                                                                                              \
                          " GROUP_CONCAT(cd.from_period, cd.must_file, cd.category ORDER BY cd.number)) FROM category_duty cd)"

/// Four columns that tell the terms of the enterprise `e` of a query, for terms_of().
#define TIANBAO_TERMS_COLUMNS                                                                                                                        \
    "e.founded_on,"                                                                                                                                  \
    " (SELECT JSON_ARRAYAGG(JSON_OBJECT('period', x.period, 'until', x.until, 'reason', x.reason, 'by', xu.name, 'at', x.granted_at))"               \
    " FROM period_extension x JOIN user xu ON xu.id = x.granted_by WHERE x.enterprise_id = e.id),"                                                   \
    " (SELECT JSON_ARRAYAGG(JSON_OBJECT('first', x.first_period, 'last', x.last_period, 'class', x.reason_class, 'reason', x.reason,"                \
    " 'by', COALESCE(xu.name, ''), 'at', x.granted_at)) FROM period_exemption x LEFT JOIN user xu ON xu.id = x.granted_by WHERE x.enterprise_id = "  \
    "e.id), " TIANBAO_SCOPE_OF("e")

/// Reads TIANBAO_TERMS_COLUMNS, of which the first is column `first`.
Terms terms_of(const db::Rows& rows, int first);

/// One object of the second column, or of the third, added to the terms.
void add_extension(Terms& terms, const nlohmann::json& row);
void add_exemption(Terms& terms, const nlohmann::json& row);

/// Adds the months for which nothing is asked of the enterprise's category, as exemptions that nobody granted: 不在调查范围.
void add_scope(Terms& terms, std::string_view text);

} // namespace tianbao::period
