// SPDX-License-Identifier: MPL-2.0
#include "filing/registry_wait_views.hpp"

#include "html/names.hpp"

namespace tianbao::filing {

namespace names = html::names;

void show_registry_wait(html::Dictionary& values, const std::string& enterprise_name, const std::optional<RegistryWait>& registry_wait)
{
    if (!registry_wait) return;
    auto& note = values.add(names::kUNVERIFIED);
    note.set(names::kUNVERIFIED_NAME, enterprise_name);
    note.set(names::kUNVERIFIED_SINCE, shanghai_minute_text(registry_wait->asked_at));
    note.show(registry_wait->is_refused ? names::kVERIFICATION_REFUSED : names::kVERIFICATION_WAITS);
}

} // namespace tianbao::filing
