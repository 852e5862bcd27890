// SPDX-License-Identifier: MPL-2.0
#include "exporting/export_work_handlers.hpp"

#include "exporting/export_file_views.hpp"
#include "html/names.hpp"
#include "util/pages.hpp"

#include <algorithm>

namespace tianbao::exporting {

namespace names = html::names;

namespace {

constexpr int kRowsAtOnce = 1000;

/// `load(period, after)` gives the rows of a period behind a code; `line_of(row)` makes the line.
template <class Row, class Load, class LineOf>
void write_all(const ExportOrder& order, std::int64_t total, ExportFile& file, job::Progress& progress, const Load& load, const LineOf& line_of)
{
    std::int64_t done = 0;
    for (auto period = order.selection.first; period <= order.selection.last; period = period.next()) {
        for_each_in_pages([&](const Row* last) { return load(period, last ? last->row.uscc : std::string{}); },
                          [&](const Row& row) {
                              file.line(line_of(row));
                              ++done;
                              progress.report(done, std::max(done, total));
                          });
    }
    file.finish();
}

} // namespace

void ExportWorkHandlers::run(const job::Task& task, job::Progress& progress) const
{
    const auto order = order_from_json(task.parameters);
    const auto total = ExportingRepository(pool_.read()).count(order);
    progress.report(0, total);
    if (total == 0) throw job::Failure(std::string(kEmptyFailure));
    if (is_too_long(order, total)) throw job::Failure(std::string(kTooLongFailure));
    switch (order.content) {
    case Content::list:
        return write_list(order, total, progress, task.asked_at);
    case Content::filings:
        return write_filings(order, total, progress, task.asked_at);
    }
}

void ExportWorkHandlers::write_list(const ExportOrder& order, std::int64_t total, job::Progress& progress, Instant now) const
{
    const ListLines lines(words_, order.has_contacts);
    const ExportFrame frame{export_file_name(words_, order), words_(names::kEXPORTED_SHEET_LIST), lines.heading()};
    const auto file = begin_file(order.format, frame, progress, now);
    write_all<ListedRow>(
        order, total, *file, progress,
        [&](period::Period period, const std::string& after) { return ExportingRepository(pool_.read()).list(order, period, after, kRowsAtOnce); },
        [&](const ListedRow& row) { return lines.line(row); });
}

void ExportWorkHandlers::write_filings(const ExportOrder& order, std::int64_t total, job::Progress& progress, Instant now) const
{
    const auto* form = forms_.form_for(order.selection.first);
    if (!form) throw job::Failure(std::string(kEmptyFailure));
    const FilingLines lines(words_, forms_, *form);
    const ExportFrame frame{export_file_name(words_, order), words_(names::kEXPORTED_SHEET_FILINGS), lines.heading()};
    const auto file = begin_file(order.format, frame, progress, now);
    write_all<FiledRow>(
        order, total, *file, progress,
        [&](period::Period period, const std::string& after) { return ExportingRepository(pool_.read()).filings(order, period, after, kRowsAtOnce); },
        [&](const FiledRow& row) { return lines.line(row); });
}

} // namespace tianbao::exporting
