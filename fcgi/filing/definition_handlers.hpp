// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/browser_definitions.hpp"
#include "http/caller.hpp"
#include "http/request.hpp"

namespace tianbao::filing {

/// The form's definition for the checks in the browser.
class DefinitionHandlers {
public:
    explicit DefinitionHandlers(const BrowserDefinitions& definitions) : definitions_(definitions) {}

    http::Response definition(const http::Request& request, const http::Caller& caller);

private:
    const BrowserDefinitions& definitions_;
};

} // namespace tianbao::filing
