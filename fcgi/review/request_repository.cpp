// SPDX-License-Identifier: MPL-2.0
#include "review/request_repository.hpp"

namespace tianbao::review {

namespace {

// 1-2 the district of the filing, which it keeps when the enterprise moves
#define TIANBAO_WAITING                                                                                                                              \
    " FROM return_request q JOIN filing f ON f.period = q.period AND f.enterprise_id = q.enterprise_id"                                              \
    " JOIN enterprise e ON e.id = q.enterprise_id"                                                                                                   \
    " JOIN user u ON u.id = q.asked_by WHERE q.is_open AND (? = '' OR f.district = ?)"

constexpr db::Sql kCount{"SELECT COUNT(*)" TIANBAO_WAITING};

constexpr db::Sql kList{"SELECT q.id, e.uscc, e.name, f.district, q.period, f.state, q.reason, u.name, q.asked_at" TIANBAO_WAITING
                        " AND q.id > ? ORDER BY q.id LIMIT ?"};

#undef TIANBAO_WAITING

} // namespace

int RequestRepository::count(const Scope& scope)
{
    auto rows = database_.query(kCount, scope.district, scope.district);
    return rows.next() ? static_cast<int>(rows.number(1)) : 0;
}

std::vector<WaitingRequest> RequestRepository::list(const Scope& scope, std::string_view after, int most)
{
    auto rows = database_.query(kList, scope.district, scope.district, after, most);
    std::vector<WaitingRequest> waiting;
    while (rows.next())
        waiting.push_back({rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                           period::Period::from_number(static_cast<int>(rows.number(5))).value(), filing::state_from(rows.text(6)), rows.text(7),
                           rows.text(8), rows.instant(9)});
    return waiting;
}

} // namespace tianbao::review
