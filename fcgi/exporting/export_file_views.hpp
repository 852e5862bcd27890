// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exporting/exporting.hpp"
#include "job/work.hpp"
#include "sheet/line.hpp"
#include "util/time.hpp"

#include <memory>
#include <string>

namespace tianbao::exporting {

/// The file of an export while its lines are written: memory does not grow with them.
class ExportFile {
public:
    virtual ~ExportFile() = default;
    virtual void line(const sheet::Line& line) = 0;
    /// After the last line.
    virtual void finish() = 0;
};

/// What a file is called and begins with.
struct ExportFrame {
    std::string name;       ///< without its extension
    std::string sheet_name; ///< at most 31 characters
    sheet::Line heading;
};

/// Begins the file of a job. A workbook waits on disk until it is finished; text (comma-separated, JSON) goes to `progress` at once.
std::unique_ptr<ExportFile> begin_file(FileFormat format, const ExportFrame& frame, job::Progress& progress, Instant now);

} // namespace tianbao::exporting
