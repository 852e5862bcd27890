// SPDX-License-Identifier: MPL-2.0
#include "association/pending_match.hpp"

#include <algorithm>
#include <iterator>

namespace tianbao::association {

std::chrono::minutes pause_before(int try_number)
{
    using std::chrono::minutes;
    constexpr minutes kPauses[] = {minutes{2}, minutes{5}, minutes{15}, minutes{30}, minutes{60}};
    return kPauses[std::clamp(try_number - 1, 0, static_cast<int>(std::size(kPauses)) - 1)];
}

bool is_of_one(registry::RegistryFault fault)
{
    using registry::RegistryFault;
    return fault == RegistryFault::nonsense || fault == RegistryFault::too_large || fault == RegistryFault::wrong_encoding;
}

std::string compared_with(const registry::Entity& entity)
{
    return entity.legal_representative.empty() ? "uscc name" : "uscc name representative";
}

std::string refusal_of(const Claimed& claimed, const registry::Entity& entity, const registry::Coverage& coverage)
{
    const auto outcome = compare(claimed, entity);
    if (const auto* mismatch = std::get_if<Mismatch>(&outcome)) return word_of(*mismatch);
    if (const auto* closed = std::get_if<NotInBusiness>(&outcome)) return std::string(enterprise::word_of(closed->status));
    return entity.legal_representative.empty() && !coverage.name_suffices ? "name_alone" : "";
}

} // namespace tianbao::association
