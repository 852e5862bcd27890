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
    const bool is_designer = http::may(http::Access::designing, caller);
    html::Page page(frame_, request, caller, html::names::kTITLE_FORM, is_designer ? html::names::kNAV_MANAGEMENT : html::names::kNAV_HELP);
    page.values().show(html::names::kMENU_FORM);
    show_form(page.values(), *form, forms_);
    return page.answer("help/form.tpl");
}

http::Response FormHandlers::source(const http::Request& request, const http::Caller&)
{
    const auto* form = forms_.version(request.path_value("version"));
    if (!form) throw http::NotFound{};
    return http::download(forms_.text_of(*form), "application/toml", form->code + "-" + form->version + ".toml");
}

} // namespace tianbao::form
