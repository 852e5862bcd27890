// SPDX-License-Identifier: MPL-2.0
#include "exporting/export_file_views.hpp"

namespace tianbao::exporting {

namespace {

class CsvFile : public ExportFile {
public:
    CsvFile(const ExportFrame& frame, job::Progress& progress) : progress_(progress)
    {
        progress.name_file(frame.name + ".csv", "text/csv; charset=utf-8");
        line(frame.heading);
    }
    void line(const sheet::Line& line) override
    {
        sheet::write_line(csv_, line);
        progress_.write(csv_.take());
    }
    void finish() override {}

private:
    job::Progress& progress_;
    sheet::CsvWriter csv_;
};

class WorkbookFile : public ExportFile {
public:
    WorkbookFile(const ExportFrame& frame, job::Progress& progress, Instant now)
        : progress_(progress), book_(sheet::WorkbookWriter::Order::by_rows, frame.name, now),
          sheet_(sheet::add_table(book_, frame.sheet_name, frame.heading))
    {
        progress.name_file(frame.name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }
    void line(const sheet::Line& line) override { sheet::write_line(sheet_, ++row_, line); }
    void finish() override
    {
        book_.write_to([this](std::string_view piece) { progress_.write(piece); });
    }

private:
    job::Progress& progress_;
    sheet::WorkbookWriter book_;
    sheet::SheetWriter sheet_;
    int row_ = 0;
};

} // namespace

std::unique_ptr<ExportFile> begin_file(FileFormat format, const ExportFrame& frame, job::Progress& progress, Instant now)
{
    if (format == FileFormat::csv) return std::make_unique<CsvFile>(frame, progress);
    return std::make_unique<WorkbookFile>(frame, progress, now);
}

} // namespace tianbao::exporting
