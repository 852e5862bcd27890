// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contact/contacts.hpp"
#include "enterprise/district.hpp"
#include "html/dictionary.hpp"
#include "period/calendar.hpp"

namespace tianbao::home {

/// The head of the home page: which period is to be filed, until when.
void show_current_period(html::Dictionary& values, period::Period period, const period::Calendar& calendar);

/// The table of 联系方式, one row a district.
void show_contacts(html::Dictionary& values, const contact::Contacts& contacts, const enterprise::Districts& districts);

} // namespace tianbao::home
