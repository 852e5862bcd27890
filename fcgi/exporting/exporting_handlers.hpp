// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "enterprise/reference.hpp"
#include "exporting/exporting.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

namespace tianbao::exporting {

/// 导出: asks for a file; the job's page shows how far it is.
class ExportingHandlers {
public:
    ExportingHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const enterprise::Reference& reference)
        : pool_(pool), frame_(frame), clock_(clock), reference_(reference)
    {
    }

    /// GET /export?content=&period=&last_period=&state=&district=&industry=&category=&size=: the form, filled with what is given. agency.
    http::Response form(const http::Request& request, const http::Caller& caller);
    /// POST /export: the same and contacts, format, purpose. agency.
    http::Response ask(const http::Request& request, const http::Caller& caller);

private:
    ExportChoices choices(const http::Caller& caller);
    std::vector<ExportRefusal> refusals_of(const ExportOrder& order);
    http::Response page(const ExportForm& form, const std::vector<ExportRefusal>& refusals, const http::Request& request, const http::Caller& caller);

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    const enterprise::Reference& reference_;
};

} // namespace tianbao::exporting
