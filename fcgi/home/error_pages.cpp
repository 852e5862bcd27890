// SPDX-License-Identifier: MPL-2.0
#include "home/error_pages.hpp"

#include <stdexcept>

namespace tianbao::home {

namespace names = html::names;

namespace {

std::string template_of(http::ErrorPage error)
{
    switch (error) {
    case http::ErrorPage::bad_request: return "error/bad_request.tpl";
    case http::ErrorPage::forbidden: return "error/forbidden.tpl";
    case http::ErrorPage::forbidden_token: return "error/forbidden_token.tpl";
    case http::ErrorPage::not_found: return "error/not_found.tpl";
    case http::ErrorPage::wrong_method: return "error/wrong_method.tpl";
    case http::ErrorPage::too_large: return "error/too_large.tpl";
    case http::ErrorPage::fault: return "error/fault.tpl";
    case http::ErrorPage::unavailable: return "error/unavailable.tpl";
    }
    throw std::logic_error("no such page");
}

/// The main menu marks no entry: the error may have come from anywhere.
constexpr html::Name kNoEntry{"NAV_NONE"};

} // namespace

std::vector<http::FormField> fields_to_keep(const http::FormData& form)
{
    std::vector<http::FormField> kept;
    for (const auto& field : form.fields()) {
        if (field.name != "csrf" && field.name.find("password") == std::string::npos) kept.push_back(field);
    }
    return kept;
}

std::string ErrorPages::text(http::ErrorPage error, const http::Request& request, const http::Caller& caller) const
{
    html::Page page(frame_, request, caller, names::kTITLE_ERROR, kNoEntry);
    if (error == http::ErrorPage::forbidden_token) show_retry(page.values(), request, caller);
    return page.text(template_of(error));
}

void ErrorPages::show_retry(html::Dictionary& values, const http::Request& request, const http::Caller& caller) const
{
    const bool is_own = request.origin.empty() || request.origin == public_origin_;
    if (!is_own || caller.csrf.empty()) {
        values.show(names::kNO_RETRY);
        return;
    }
    const auto kept = fields_to_keep(request.form);
    auto& retry = values.add(names::kRETRY);
    retry.set(names::kRETRY_ACTION, request.target());
    retry.set(names::kHELD_COUNT, std::to_string(kept.size()));
    for (const auto& field : kept) {
        const bool has_lines = field.value.find('\n') != std::string::npos;
        auto& row = retry.add(has_lines ? names::kHELD_TEXT : names::kHELD_FIELD);
        row.set(names::kNAME, field.name);
        row.set(names::kVALUE, field.value);
    }
}

} // namespace tianbao::home
