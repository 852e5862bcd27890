// SPDX-License-Identifier: MPL-2.0
#include "filing/verification_views.hpp"

#include "html/names.hpp"

namespace tianbao::filing {

namespace names = html::names;

void show_verification(html::Dictionary& values, const std::string& enterprise_name, const std::optional<Verification>& verification)
{
    if (!verification) return;
    auto& note = values.add(names::kUNVERIFIED);
    note.set(names::kUNVERIFIED_NAME, enterprise_name);
    note.set(names::kUNVERIFIED_SINCE, shanghai_minute_text(verification->asked_at));
    note.show(verification->is_refused ? names::kVERIFICATION_REFUSED : names::kVERIFICATION_WAITS);
}

} // namespace tianbao::filing
