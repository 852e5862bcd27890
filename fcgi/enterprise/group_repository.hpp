// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/group.hpp"

namespace tianbao::enterprise {

/// The category of the enterprise `e` of a query in a month, which is a column or a placeholder.
#define TIANBAO_CATEGORY_AT(period)                                                                                                                  \
    "COALESCE((SELECT eg.category FROM enterprise_group eg WHERE eg.enterprise_id = e.id AND eg.from_period <= " period                              \
    " ORDER BY eg.from_period DESC LIMIT 1), e.category)"

/// Whether enterprises of the category of `e` must file in a month, which is a column.
#define TIANBAO_MUST_FILE(period)                                                                                                                    \
    "COALESCE((SELECT cd.must_file FROM category_duty cd WHERE cd.from_period <= " period                                                            \
    " AND cd.category = " TIANBAO_CATEGORY_AT(period) " ORDER BY cd.number DESC LIMIT 1), 1)"

/// The steps of an enterprise as steps_from() reads them; NULL: none.
#define TIANBAO_GROUPS_OF(enterprise)                                                                                                                \
    "(SELECT GROUP_CONCAT(eg.from_period, eg.category ORDER BY eg.from_period) FROM enterprise_group eg WHERE eg.enterprise_id = " enterprise ")"

/// The groups of enterprises, 企业类别按月.
class GroupRepository {
public:
    explicit GroupRepository(db::Reader& database) : database_(database) {}

    GroupSteps steps_of(const EnterpriseId& enterprise);
    /// The steps of an enterprise; within a transaction that counts its version on.
    void replace(const EnterpriseId& enterprise, const GroupSteps& steps);
    /// An enterprise that has steps gets another category from a month on, until its next step. One that has none has its category alone.
    void note(const EnterpriseId& enterprise, std::string_view category, period::Period from, std::string_view reason, Instant now);
    /// The category of enterprises whose steps say another one for this month becomes that. How many.
    std::size_t follow(period::Period month);

private:
    db::Reader& database_;
};

} // namespace tianbao::enterprise
