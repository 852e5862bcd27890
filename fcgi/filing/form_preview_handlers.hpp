// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/filing_context.hpp"
#include "filing/form_preview.hpp"
#include "html/page.hpp"
#include "util/time.hpp"

namespace tianbao::filing {

/// 报表制度预览: what a definition asks and how it judges what was filed, before operators install it. Nothing is stored.
class FormPreviewHandlers {
public:
    FormPreviewHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const Basis& basis)
        : pool_(pool), frame_(frame), clock_(clock), basis_(basis)
    {
    }

    /// GET /form/preview. designing.
    http::Response blank(const http::Request& request, const http::Caller& caller);
    /// POST /form/preview: file, period, industry, size. designing. The faults of the definition with their line, or the form and its trial.
    http::Response preview(const http::Request& request, const http::Caller& caller);

private:
    http::Response refused(const http::Request& request, const http::Caller& caller, const std::vector<html::Problem>& problems) const;

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    Basis basis_;
};

} // namespace tianbao::filing
