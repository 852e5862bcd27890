// SPDX-License-Identifier: MPL-2.0
#include "form/form_handlers.hpp"

#include "form/form_views.hpp"
#include "period/calendar.hpp"

namespace tianbao::form {

http::Response FormHandlers::form(const http::Request& request, const http::Caller& caller)
{
    const auto version = request.query.text("version");
    const auto* form = version.empty() ? forms_.form_for(period::current_period(clock_())) : forms_.version(version);
    if (!form) throw http::NotFound{};
    html::Page page(frame_, request, caller, html::names::kTITLE_FORM, html::names::kNAV_HELP);
    show_form(page.values(), *form, forms_);
    return page.answer("help/form.tpl");
}

} // namespace tianbao::form
