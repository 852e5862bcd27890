// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "filing/browser_definitions.hpp"
#include "filing/edit_sheet.hpp"
#include "filing/filing_context.hpp"
#include "html/page.hpp"
#include "html/words.hpp"
#include "period/calendar.hpp"

namespace tianbao::filing {

/// 用 Excel 填报: the template of one filing, and the filled one that comes back. Stores nothing.
class WorkbookHandlers {
public:
    /// `definitions` are of the forms of `basis`.
    WorkbookHandlers(db::Pool& pool, const html::Frame& frame, const Clock& clock, const Basis& basis, const BrowserDefinitions& definitions,
                     const period::Calendar& calendar);

    /// GET /filing/{uscc}/{period}/template.xlsx. Whoever may fill the period now; others are led to 查看.
    http::Response blank(const http::Request& request, const http::Caller& caller);
    /// POST /filing/{uscc}/{period}/upload: file (multipart/form-data). The filing page with what the file says over the draft, not
    /// stored; 422 when the file is refused.
    http::Response upload(const http::Request& request, const http::Caller& caller);
    /// GET of the same: where a log-in or a reload leads back to. The filing page.
    http::Response upload_again(const http::Request& request, const http::Caller& caller);

private:
    struct Work;
    Work begin(const http::Request& request, const http::Caller& caller);
    std::string blank_workbook(const Work& work, const EditSheet& sheet) const;
    /// The draft of the work.
    EditSheet opened(const Work& work) const;
    Expected<FilledWorkbook, UploadRefusal> read(const Work& work, const EditSheet& sheet) const;

    db::Pool& pool_;
    const html::Frame& frame_;
    const Clock& clock_;
    Basis basis_;
    const BrowserDefinitions& definitions_;
    const period::Calendar& calendar_;
    html::Words words_;
};

} // namespace tianbao::filing
