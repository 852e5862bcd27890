// SPDX-License-Identifier: MPL-2.0
#include "filler/preparer_views.hpp"

#include "filler/filler_views.hpp"

#include <algorithm>

namespace tianbao::filler {

namespace names = html::names;

namespace {

const filing::Preparer* preparer_of(const RightsSheet& sheet, const UserId& user)
{
    const auto found = std::find_if(sheet.preparers.begin(), sheet.preparers.end(), [&](const filing::Preparer& one) { return one.user == user; });
    return found == sheet.preparers.end() ? nullptr : &*found;
}

void show_colleagues(html::Dictionary& values, const RightsSheet& sheet)
{
    if (sheet.colleagues.empty()) return values.show(names::kNO_COLLEAGUES);
    auto& list = values.add(names::kCOLLEAGUES);
    for (const auto& colleague : sheet.colleagues) {
        auto& row = list.add(names::kCOLLEAGUE);
        row.set(names::kCOLLEAGUE_ID, colleague.user.text());
        row.set(names::kCOLLEAGUE_NAME, colleague.name);
        row.set(names::kCOLLEAGUE_MOBILE, colleague.mobile.masked());
        if (const auto* preparer = preparer_of(sheet, colleague.user))
            row.add(names::kCOLLEAGUE_PREPARES).set(names::kPREPARES_SINCE, day_text(shanghai_day(preparer->given_at)));
        else
            row.show(names::kCOLLEAGUE_VIEWS);
    }
}

} // namespace

void show_rights(html::Dictionary& values, const RightsSheet& sheet, const FillerSettings& settings)
{
    values.set(names::kENTERPRISE_NAME, sheet.enterprise.name);
    values.set(names::kUSCC, sheet.enterprise.uscc);
    if (sheet.is_own()) {
        values.show(names::kOWN_RIGHT);
        return show_colleagues(values, sheet);
    }
    if (!sheet.enterprise.filler) return values.show(names::kNOBODY_FILES);
    values.add(names::kOTHERS_RIGHT).set(names::kFILLER_NAME, shown_name(sheet.enterprise.filler->name, settings));
    values.show(preparer_of(sheet, sheet.user) ? names::kMAY_PREPARE : names::kMAY_VIEW);
}

} // namespace tianbao::filler
