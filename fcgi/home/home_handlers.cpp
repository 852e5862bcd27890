// SPDX-License-Identifier: MPL-2.0
#include "home/home_handlers.hpp"

#include "contact/contact_views.hpp"
#include "filler/handover_rule_views.hpp"
#include "home/home_views.hpp"

namespace tianbao::home {

namespace names = html::names;

http::Response HomeHandlers::home(const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_HOME, names::kNAV_HOME);
    show_current_period(page.values(), period::current_period(clock_()), calendar_);
    parts_.show_notices(page.values());
    parts_.show_todo(page.values(), caller);
    return page.answer("home.tpl");
}

http::Response HomeHandlers::help(const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_HELP, names::kNAV_HELP);
    contact::show_contacts(page.values(), *contacts_.present(), districts_);
    filler::show_handover_rule(page.values(), filler_);
    return page.answer("help/help.tpl");
}

http::Response HomeHandlers::accessibility(const http::Request& request, const http::Caller& caller)
{
    html::Page page(frame_, request, caller, names::kTITLE_ACCESSIBILITY, names::kNAV_HELP);
    return page.answer("help/accessibility.tpl");
}

} // namespace tianbao::home
