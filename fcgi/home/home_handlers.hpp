// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contact/contact_book.hpp"
#include "enterprise/district.hpp"
#include "filler/filler_settings.hpp"
#include "html/page.hpp"
#include "period/calendar.hpp"
#include "util/time.hpp"

#include <functional>

namespace tianbao::home {

/// What other parts of the portal show on the home page.
struct HomeParts {
    std::function<void(html::Dictionary&)> show_notices;
    std::function<void(html::Dictionary&, const http::Caller&)> show_todo;
};

/// 首页, 帮助, 无障碍声明, for everybody.
class HomeHandlers {
public:
    HomeHandlers(const html::Frame& frame, const Clock& clock, const period::Calendar& calendar, contact::ContactBook& contacts,
                 const enterprise::Districts& districts, const filler::FillerSettings& filler, HomeParts parts)
        : frame_(frame), clock_(clock), calendar_(calendar), contacts_(contacts), districts_(districts), filler_(filler), parts_(std::move(parts))
    {
    }

    /// GET /. anyone.
    http::Response home(const http::Request& request, const http::Caller& caller);
    /// GET /help. anyone.
    http::Response help(const http::Request& request, const http::Caller& caller);
    /// GET /accessibility. anyone.
    http::Response accessibility(const http::Request& request, const http::Caller& caller);

private:
    const html::Frame& frame_;
    const Clock& clock_;
    const period::Calendar& calendar_;
    contact::ContactBook& contacts_;
    const enterprise::Districts& districts_;
    const filler::FillerSettings& filler_;
    HomeParts parts_;
};

} // namespace tianbao::home
