// SPDX-License-Identifier: MPL-2.0
#include "filing/export_handlers.hpp"

#include "audit/audit.hpp"
#include "filing/export_paper_views.hpp"
#include "filing/export_views.hpp"

#include <memory>

namespace tianbao::filing {

/// Reads and records in one transaction: what cannot be recorded is not handed out.
ExportedHistory ExportHandlers::load(const http::Request& request, const http::Caller& caller, std::string_view format, Instant now)
{
    auto tx = pool_.begin();
    auto history = ExportRepository(tx).find(caller.user().id, request.path_value("uscc"));
    if (!history) throw http::NotFound{};
    audit::record(tx, audit::source_of(request, caller, now),
                  {"filing.export",
                   "enterprise",
                   history->enterprise.text(),
                   {{"format", std::string(format)}, {"submissions", std::to_string(history->submissions.size())}}});
    tx.commit();
    return std::move(*history);
}

http::Response ExportHandlers::workbook(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto history = load(request, caller, "xlsx", now);
    return http::download(export_workbook(words_, forms_, history, now), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                          export_filename(words_, history, ".xlsx"));
}

http::Response ExportHandlers::csv(const http::Request& request, const http::Caller& caller)
{
    const auto history = load(request, caller, "csv", clock_());
    return http::download(export_csv(words_, forms_, history), "text/csv; charset=utf-8", export_filename(words_, history, ".csv"));
}

/// What was read stays until the last page has been sent; no connection to the database does.
http::Response ExportHandlers::paper(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto history = std::make_shared<const ExportedHistory>(load(request, caller, "pdf", now));
    const auto stream = [this, history, now](const http::ChunkSink& sink) { export_paper(paper_words_, forms_, *history, now, sink); };
    return http::streamed_download(stream, "application/pdf", export_filename(words_, *history, ".pdf"));
}

} // namespace tianbao::filing
