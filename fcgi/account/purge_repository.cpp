// SPDX-License-Identifier: MPL-2.0
#include "account/purge_repository.hpp"

#include "account/address_tries_repository.hpp"
#include "account/held_form.hpp"
#include "util/id.hpp"

namespace tianbao::account {

namespace {

// Ids are sorted by time: the oldest sessions are the first rows of the table.
constexpr db::Sql kRemoveSessions{"DELETE FROM session WHERE id < ? AND began_at < ? ORDER BY id LIMIT 500"};
constexpr db::Sql kRemoveHeldForms{"DELETE FROM held_form WHERE created_at <= ? ORDER BY created_at LIMIT 500"};

} // namespace

int PurgeRepository::remove_sessions(Instant before)
{
    return static_cast<int>(database_.execute(kRemoveSessions, new_id_text(before), before));
}

int PurgeRepository::remove_address_tries(Instant now)
{
    return AddressTriesRepository(database_).remove_old(now);
}

int PurgeRepository::remove_held_forms(Instant now)
{
    return static_cast<int>(database_.execute(kRemoveHeldForms, now - kHeldFormLife));
}

} // namespace tianbao::account
