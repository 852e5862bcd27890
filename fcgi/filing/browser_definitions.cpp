// SPDX-License-Identifier: MPL-2.0
#include "filing/browser_definitions.hpp"

#include "form/browser_definition.hpp"
#include "util/secret.hpp"

#include <fmt/format.h>

namespace tianbao::filing {

namespace {

constexpr std::size_t kHashDigits = 16;

} // namespace

BrowserDefinitions::BrowserDefinitions(const form::FormBook& forms)
{
    for (const auto& form : forms.forms()) {
        auto text = form::browser_definition(form);
        auto hash = hex(sha256(text)).substr(0, kHashDigits);
        definitions_.emplace(form.version, BrowserDefinition{std::move(text), std::move(hash)});
    }
}

const BrowserDefinition* BrowserDefinitions::find(std::string_view form_version) const
{
    const auto found = definitions_.find(form_version);
    return found == definitions_.end() ? nullptr : &found->second;
}

std::string BrowserDefinitions::address(const form::Form& form) const
{
    return fmt::format("/form/{}/definition?v={}", form.version, definitions_.at(form.version).hash);
}

} // namespace tianbao::filing
