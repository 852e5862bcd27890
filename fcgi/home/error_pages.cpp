// SPDX-License-Identifier: MPL-2.0
#include "home/error_pages.hpp"

#include "account/held_form.hpp"
#include "html/held_fields.hpp"

#include <stdexcept>

namespace tianbao::home {

namespace names = html::names;

namespace {

std::string template_of(http::ErrorPage error)
{
    switch (error) {
    case http::ErrorPage::bad_request:
        return "error/bad_request.tpl";
    case http::ErrorPage::forbidden:
        return "error/forbidden.tpl";
    case http::ErrorPage::forbidden_token:
        return "error/forbidden_token.tpl";
    case http::ErrorPage::not_found:
        return "error/not_found.tpl";
    case http::ErrorPage::wrong_method:
        return "error/wrong_method.tpl";
    case http::ErrorPage::wrong_host:
        return "error/wrong_host.tpl";
    case http::ErrorPage::too_large:
        return "error/too_large.tpl";
    case http::ErrorPage::too_many:
        return "error/too_many.tpl";
    case http::ErrorPage::fault:
        return "error/fault.tpl";
    case http::ErrorPage::unavailable:
        return "error/unavailable.tpl";
    }
    throw std::logic_error("no such page");
}

/// The main menu marks no entry: the error may have come from anywhere.
constexpr html::Name kNoEntry{"NAV_NONE"};

} // namespace

std::string ErrorPages::text(http::ErrorPage error, const http::Request& request, const http::Caller& caller) const
{
    html::Page page(frame_, request, caller, names::kTITLE_ERROR, kNoEntry);
    if (error == http::ErrorPage::forbidden_token) show_retry(page.values(), request, caller);
    if (error == http::ErrorPage::wrong_host) page.values().set(names::kPUBLIC_ORIGIN, public_origin_);
    return page.text(template_of(error));
}

void ErrorPages::show_retry(html::Dictionary& values, const http::Request& request, const http::Caller& caller) const
{
    if (request.origin != public_origin_ || caller.csrf.empty()) {
        values.show(names::kNO_RETRY);
        return;
    }
    auto& retry = values.add(names::kRETRY);
    retry.set(names::kRETRY_ACTION, request.target());
    html::show_held_fields(retry, account::without_secrets(request.form));
}

} // namespace tianbao::home
