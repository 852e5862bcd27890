// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contact/contact_book.hpp"
#include "enterprise/district.hpp"
#include "enterprise/industry.hpp"
#include "enterprise/size_class.hpp"
#include "form/form_book.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"
#include "support/database.hpp"

#include <initializer_list>
#include <utility>

namespace tianbao::support {

using Pairs = std::initializer_list<std::pair<std::string, std::string>>;

/// What handlers are made of, to call them directly: a real database, the real templates and reference data, a clock to set.
struct Site {
    Site();

    http::Request get(Pairs path_values, Pairs query = {}) const;
    http::Request post(Pairs path_values, Pairs form) const;

    Database database;
    html::Templates templates;
    html::Frame frame;
    Instant now; ///< 2026-11-17 10:00 in Shanghai: the period is 2026-10, due in three days
    Clock clock;
    period::Calendar calendar;
    contact::ContactBook book; ///< of conf; nobody has written another
    contact::Contacts contacts;
    enterprise::Districts districts;
    enterprise::IndustrySections sections;
    enterprise::SizeThresholds sizes;
    form::FormBook forms;
};

bool has(const http::Response& response, std::string_view text);
std::string location_of(const http::Response& response);

} // namespace tianbao::support
