// SPDX-License-Identifier: MPL-2.0
#include "sealing/key_repository.hpp"

namespace tianbao::sealing {

namespace {

constexpr db::Sql kAll{"SELECT id, cipher, proof, since FROM sealing_key ORDER BY id"};
constexpr db::Sql kAdd{"INSERT INTO sealing_key (id, cipher, proof, since) VALUES (?, ?, ?, ?)"};
constexpr db::Sql kRemove{"DELETE FROM sealing_key WHERE id = ?"};

} // namespace

std::vector<KnownKey> KeyRepository::all()
{
    auto rows = database_.query(kAll);
    std::vector<KnownKey> keys;
    while (rows.next()) keys.push_back({rows.text(1), rows.text(2), rows.text(3), rows.instant(4)});
    return keys;
}

bool KeyRepository::add(const KnownKey& key)
{
    try {
        database_.execute(kAdd, key.id, key.cipher, key.proof, key.since);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool KeyRepository::remove(std::string_view id)
{
    return database_.execute(kRemove, id) == 1;
}

} // namespace tianbao::sealing
