// SPDX-License-Identifier: MPL-2.0
#include "exporting/export_file_views.hpp"

#include "sheet/json_writer.hpp"

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

class JsonFile : public ExportFile {
public:
    JsonFile(const ExportFrame& frame, job::Progress& progress) : progress_(progress), json_(frame.heading)
    {
        progress.name_file(frame.name + ".json", "application/json");
    }
    void line(const sheet::Line& line) override
    {
        json_.line(line);
        progress_.write(json_.take());
    }
    void finish() override
    {
        json_.finish();
        progress_.write(json_.take());
    }

private:
    job::Progress& progress_;
    sheet::JsonWriter json_;
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
    switch (format) {
    case FileFormat::csv:
        return std::make_unique<CsvFile>(frame, progress);
    case FileFormat::json:
        return std::make_unique<JsonFile>(frame, progress);
    case FileFormat::xlsx:
        break;
    }
    return std::make_unique<WorkbookFile>(frame, progress, now);
}

} // namespace tianbao::exporting
