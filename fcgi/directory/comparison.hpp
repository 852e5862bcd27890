// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/changes.hpp"
#include "enterprise/district.hpp"
#include "period/terms.hpp"
#include "registry/entity.hpp"

#include <optional>
#include <vector>

namespace tianbao::directory {

/// What the portal knew before it asked the registry.
struct Known {
    enterprise::Enterprise enterprise;
    std::optional<registry::Entity> told = {}; ///< by the registry, last time
    bool is_moved = false;                     ///< the service centre chose the district
};

/// The same after a comparison with the registry, 法人库比对. What a user typed stays; so does the district that the centre chose, until
/// the registry tells another one than last time. What it does not tell keeps its value.
Known compared(const Known& known, const registry::Entity& told, const enterprise::Districts& districts, Instant now);

/// Whether the registry says for the first time that the enterprise is cancelled or revoked, 注销, 吊销.
bool has_ceased(const enterprise::Enterprise& before, const enterprise::Enterprise& after);

/// From which period on a ceased enterprise owes nothing: the month it was found in, or the one after its latest exemption. Nothing when
/// it owes nothing until further notice anyway.
std::optional<period::Period> first_not_owed(const std::vector<period::Exemption>& exemptions, Instant now);

/// The change of that field; nothing when it did not change.
const enterprise::Change* change_of(const std::vector<enterprise::Change>& changes, std::string_view field);

/// An enterprise is compared again after so long, and so many at a time.
inline constexpr std::chrono::hours kComparedFor{20};
inline constexpr int kPortion = 200;

/// Whether it is between 1:00 and 5:00 in Shanghai, when the registry is asked.
bool is_night(Instant now);

} // namespace tianbao::directory
