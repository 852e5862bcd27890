// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "db/database.hpp"
#include "exporting/export_line_views.hpp"
#include "job/work.hpp"

namespace tianbao::exporting {

/// What the runner does for an export: reads the rosters page by page and writes the file, with flat memory. Begun again, it begins the
/// file anew.
class ExportWorkHandlers {
public:
    ExportWorkHandlers(db::Pool& pool, const ExportWords& words, const form::FormBook& forms) : pool_(pool), words_(words), forms_(forms) {}

    /// Jobs of kListKind and kFilingsKind.
    void run(const job::Task& task, job::Progress& progress) const;

private:
    void write_list(const ExportOrder& order, std::int64_t total, job::Progress& progress, Instant now) const;
    void write_filings(const ExportOrder& order, std::int64_t total, job::Progress& progress, Instant now) const;

    db::Pool& pool_;
    ExportWords words_;
    const form::FormBook& forms_;
};

} // namespace tianbao::exporting
