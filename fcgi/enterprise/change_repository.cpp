// SPDX-License-Identifier: MPL-2.0
#include "enterprise/change_repository.hpp"

namespace tianbao::enterprise {

namespace {

constexpr db::Sql kAdd{"INSERT INTO enterprise_change (id, enterprise_id, at, field, before_value, after_value, source, changed_by, reason)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};

} // namespace

void ChangeRepository::record(const EnterpriseId& enterprise, const std::vector<Change>& changes, const std::optional<UserId>& by,
                              std::string_view reason, Instant now)
{
    for (const auto& change : changes)
        tx_.execute(kAdd, new_id_text(now), enterprise, now, change.field, change.before, change.after, word_of(change.source), by, reason);
}

} // namespace tianbao::enterprise
