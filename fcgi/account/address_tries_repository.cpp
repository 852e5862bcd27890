// SPDX-License-Identifier: MPL-2.0
#include "account/address_tries_repository.hpp"

#include "account/address_tries.hpp"

namespace tianbao::account {

namespace {

// the count is assigned first, by the window as it was; one that begins after the next would have begun is of a clock that was ahead
constexpr db::Sql kCount{"INSERT INTO address_tries (address, began_at, tries) VALUES (?, ?, 1) ON DUPLICATE KEY UPDATE"
                         " tries = IF(began_at <= ? OR began_at > ?, 1, tries + 1), began_at = IF(began_at <= ? OR began_at > ?, ?, began_at)"};
constexpr db::Sql kTries{"SELECT tries FROM address_tries WHERE address = ?"};
constexpr db::Sql kForgive{"UPDATE address_tries SET tries = tries - 1 WHERE address = ? AND tries > 0"};
constexpr db::Sql kRemoveOld{"DELETE FROM address_tries WHERE began_at <= ? OR began_at > ? ORDER BY began_at LIMIT 500"};

} // namespace

int AddressTriesRepository::count(std::string_view key, Instant now)
{
    const auto over = now - kAddressWindow;
    const auto ahead = now + kAddressWindow;
    database_.execute(kCount, key, now, over, ahead, over, ahead, now);
    auto rows = database_.query(kTries, key);
    return rows.next() ? static_cast<int>(rows.number(1)) : 0;
}

void AddressTriesRepository::forgive(std::string_view key)
{
    database_.execute(kForgive, key);
}

int AddressTriesRepository::remove_old(Instant now)
{
    return static_cast<int>(database_.execute(kRemoveOld, now - kAddressWindow, now + kAddressWindow));
}

} // namespace tianbao::account
