// SPDX-License-Identifier: MPL-2.0
#include "filler/handover_repository.hpp"

#include "period/terms_repository.hpp"

namespace tianbao::filler {

namespace {

constexpr db::Sql kTerms{"SELECT " TIANBAO_TERMS_COLUMNS " FROM enterprise e WHERE e.id = ?"};
constexpr db::Sql kOpen{"SELECT f.period, f.state, u.name FROM filing f LEFT JOIN user u ON u.id = f.saved_by"
                        " WHERE f.enterprise_id = ? AND f.state IN ('draft', 'returned') ORDER BY f.period"};
constexpr db::Sql kFiled{"SELECT period FROM filing WHERE enterprise_id = ? AND period >= ? AND state IN ('submitted', 'accepted')"};

period::Period period_of(const db::Rows& rows)
{
    return period::Period::from_number(static_cast<int>(rows.number(1))).value();
}

} // namespace

HandoverFolder HandoverRepository::folder(const EnterpriseId& enterprise, period::Period first)
{
    HandoverFolder folder;
    auto terms = database_.query(kTerms, enterprise);
    if (terms.next()) folder.terms = period::terms_of(terms, 1);
    auto open = database_.query(kOpen, enterprise);
    while (open.next()) folder.open.push_back({period_of(open), filing::state_from(open.text(2)), open.text(3)});
    auto filed = database_.query(kFiled, enterprise, first.number());
    while (filed.next()) folder.filed.insert(period_of(filed));
    return folder;
}

} // namespace tianbao::filler
