// SPDX-License-Identifier: MPL-2.0
#include "audit/purge_repository.hpp"

namespace tianbao::audit {

namespace {

constexpr db::Sql kLast{"SELECT CAST(JSON_VALUE(detail, '$.through') AS SIGNED), at FROM audit_event WHERE act = 'audit.purge'"
                        " ORDER BY id DESC LIMIT 1"};

} // namespace

std::optional<Purge> PurgeRepository::last()
{
    auto rows = database_.query(kLast);
    return rows.next() ? std::optional{Purge{rows.number(1), rows.instant(2)}} : std::nullopt;
}

} // namespace tianbao::audit
