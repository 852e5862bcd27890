// SPDX-License-Identifier: MPL-2.0
#include "sealing/keys.hpp"

#include "sealing/key_repository.hpp"

#include <algorithm>

namespace tianbao::sealing {

namespace {

constexpr std::string_view kKnownText = "tianbao";
constexpr std::string_view kProof = "sealing_key.proof";

bool opens(const Sealer& sealer, const KnownKey& key)
{
    try {
        return sealer.opened(key.proof, {kProof, key.id}) == kKnownText;
    } catch (const Unsealable&) {
        return false;
    }
}

void compare(const Sealer& sealer, const KnownKey& key)
{
    const auto cipher = sealer.cipher_of(key.id);
    if (!cipher)
        throw KeyFault("rows are sealed with the key " + key.id + " (" + key.cipher +
                       "), which [sealing] does not have: add it, or reseal and retire it where it is (tianbao sealing)");
    if (word_of(*cipher) != key.cipher)
        throw KeyFault("the key " + key.id + " of [sealing] has another cipher than rows are sealed with, which is " + key.cipher);
    if (!opens(sealer, key)) throw KeyFault("the secret file of the key " + key.id + " of [sealing] holds another secret than rows are sealed with");
}

} // namespace

void hold_keys(db::Pool& pool, Instant now)
{
    auto reader = pool.read();
    const auto& sealer = reader.sealer();
    KeyRepository repository(reader);
    auto known = repository.all();
    const auto has_current = [&] { return std::any_of(known.begin(), known.end(), [&](const KnownKey& key) { return key.id == sealer.current(); }); };
    if (!has_current()) {
        repository.add({sealer.current(), std::string(word_of(sealer.cipher_of(sealer.current()).value())),
                        sealer.sealed(kKnownText, {kProof, sealer.current()}), now});
        known = repository.all(); // another node may have been first, with another secret
    }
    for (const auto& key : known) compare(sealer, key);
}

} // namespace tianbao::sealing
