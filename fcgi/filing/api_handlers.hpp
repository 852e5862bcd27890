// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/api_views.hpp"
#include "filing/browser_definitions.hpp"
#include "filing/draft_handlers.hpp"
#include "filing/filing_context.hpp"
#include "util/time.hpp"

namespace tianbao::filing {

/// 财务软件接口: an accounting program reads the form, reads and saves the draft of its enterprise, in the name of the filler who made its key.
/// It saves through the same door as the page's script does; submitting stays with a person. conf/accounting.openapi.yaml is its contract.
class ApiHandlers {
public:
    ApiHandlers(db::Pool& pool, const Clock& clock, const Basis& basis, const BrowserDefinitions& definitions, DraftHandlers& drafts,
                const ApiWords& words)
        : pool_(pool), clock_(clock), basis_(basis), definitions_(definitions), drafts_(drafts), words_(words)
    {
    }

    /// GET /api/v1/enterprises/{uscc}/filings/{period}/definition: indicators and checks of the month's form. enterprise_key.
    http::Response definition(const http::Request& request, const http::Caller& caller);
    /// GET /api/v1/enterprises/{uscc}/filings/{period}/draft: what is stored, with its check report. enterprise_key.
    http::Response draft(const http::Request& request, const http::Caller& caller);
    /// PUT of the same: version, nil, cells, explanations, as JSON. 409 with the draft as it is when the version is another. enterprise_key.
    http::Response save(const http::Request& request, const http::Caller& caller);

private:
    Desk load(const http::Request& request, const http::Caller& caller, period::Period period);
    std::string told(const Desk& desk, const form::Form& form, period::Period period, std::string_view outcome) const;

    db::Pool& pool_;
    const Clock& clock_;
    Basis basis_;
    const BrowserDefinitions& definitions_;
    DraftHandlers& drafts_;
    const ApiWords& words_;
};

} // namespace tianbao::filing
