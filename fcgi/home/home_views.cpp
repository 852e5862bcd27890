// SPDX-License-Identifier: MPL-2.0
#include "home/home_views.hpp"

#include "html/names.hpp"
#include "period/due_views.hpp"

namespace tianbao::home {

namespace names = html::names;

void show_current_period(html::Dictionary& values, period::Period period, const period::Calendar& calendar)
{
    values.show(names::kMAIN_HOME);
    values.set(names::kNOW_YEAR, std::to_string(period.year()));
    values.set(names::kNOW_MONTH, std::to_string(period.month()));
    period::show_due_day(values, period, calendar);
}

void show_contacts(html::Dictionary& values, const contact::Contacts& contacts, const enterprise::Districts& districts)
{
    for (const auto& contact : contacts.all()) {
        const auto* district = districts.find(contact.district);
        auto& row = values.add(names::kCONTACT);
        row.set(names::kDISTRICT_NAME, district ? district->name : contact.district);
        row.set(names::kCONTACT_OFFICE, contact.office);
        row.set(names::kCONTACT_TELEPHONE, contact.telephone);
    }
}

} // namespace tianbao::home
