// SPDX-License-Identifier: MPL-2.0
#include "filing/owed_views.hpp"

#include "html/names.hpp"

namespace tianbao::filing {

namespace names = html::names;

namespace {

html::Name section_of(OwedReason reason)
{
    switch (reason) {
    case OwedReason::returned:
        return names::kOWED_RETURNED;
    case OwedReason::edited:
        return names::kOWED_EDITED;
    case OwedReason::overdue:
        return names::kOWED_OVERDUE;
    }
    return names::kOWED_OVERDUE;
}

} // namespace

void show_owed(html::Dictionary& list, const std::string& uscc, const std::string& enterprise_name, const std::vector<Owed>& owed)
{
    for (const auto& filing : owed) {
        auto& row = list.add(names::kOWED_ROW);
        row.set(names::kOWED_USCC, uscc);
        row.set(names::kOWED_NAME, enterprise_name);
        row.set(names::kOWED_PERIOD, filing.period.text());
        row.show(section_of(filing.reason));
    }
}

} // namespace tianbao::filing
