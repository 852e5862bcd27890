// SPDX-License-Identifier: MPL-2.0
#include "enterprise/enterprise.hpp"
#include "form/message.hpp"
#include "html/names.hpp"
#include "sheet/csv_writer.hpp"
#include "sheet/json_writer.hpp"
#include "sheet/workbook_writer.hpp"
#include "statistics/totals_views.hpp"

#include <stdexcept>

namespace tianbao::statistics {

namespace {

using namespace html::names;

using sheet::Line;
using Value = sheet::Field;

html::Name word_of_size(enterprise::SizeClass size)
{
    switch (size) {
    case enterprise::SizeClass::large:
        return kWORD_LARGE;
    case enterprise::SizeClass::medium:
        return kWORD_MEDIUM;
    case enterprise::SizeClass::small:
        return kWORD_SMALL;
    case enterprise::SizeClass::micro:
        return kWORD_MICRO;
    }
    throw std::logic_error("unknown size");
}

html::Name word_of_category(enterprise::Category category)
{
    switch (category) {
    case enterprise::Category::specialised:
        return kWORD_SPECIALISED;
    case enterprise::Category::nurtured:
        return kWORD_NURTURED;
    case enterprise::Category::other:
        return kWORD_OTHER;
    }
    throw std::logic_error("unknown category");
}

std::string group_name(const html::Words& words, Dimension by, const std::string& code, const Names& names_of)
{
    switch (by) {
    case Dimension::all: {
        const auto* district = names_of.districts.find(code);
        return district ? district->name : code;
    }
    case Dimension::section:
        return code + " " + names_of.sections.name(code).value_or("");
    case Dimension::size: {
        const auto size = enterprise::size_from(code);
        return words(size ? word_of_size(*size) : kWORD_NO_SIZE);
    }
    case Dimension::category:
        return words(word_of_category(enterprise::category_from(code).value()));
    }
    throw std::logic_error("unknown dimension");
}

html::Name heading_of(Dimension by)
{
    switch (by) {
    case Dimension::all:
        return kWORD_BY_DISTRICT;
    case Dimension::section:
        return kWORD_BY_SECTION;
    case Dimension::size:
        return kWORD_BY_SIZE;
    case Dimension::category:
        return kWORD_BY_CATEGORY;
    }
    throw std::logic_error("unknown dimension");
}

std::string place_name(const html::Words& words, const ExportedTotals& totals, const Names& names_of)
{
    const auto* district = names_of.districts.find(totals.head.district);
    return district ? district->name : words(kWORD_CITY);
}

Line heading(const html::Words& words, Dimension by)
{
    Line line;
    for (const auto name : {kWORD_CODE, kWORD_INDICATOR, kWORD_COLUMN, kWORD_UNIT}) line.push_back({words(name)});
    line.push_back({words(heading_of(by))});
    for (const auto name : {kWORD_ENTERPRISES, kWORD_SUM, kWORD_SHARE, kWORD_BOTH, kWORD_GROWTH, kWORD_CONTRIBUTION, kWORD_ADJUSTED})
        line.push_back({words(name)});
    return line;
}

void add_figures(Line& line, const html::Words& words, const form::Indicator& indicator, const Cube::Cell& cell, const Cube::Cell& whole, std::size_t place)
{
    const auto& measure = cell.group.measures.at(place);
    line.push_back({std::to_string(measure.filled), 0});
    if (cell.is_hidden) {
        line.push_back({words(kWORD_HIDDEN)});
        line.push_back({words(kWORD_HIDDEN)});
        line.push_back({std::to_string(measure.both), 0});
        line.push_back({words(kWORD_HIDDEN)});
        line.push_back({words(kWORD_HIDDEN)});
        return;
    }
    const auto total = total_of(measure, whole.group.measures.at(place), is_average(indicator));
    line.push_back({total.sum ? sum_text(*total.sum, indicator.decimals, false) : "", indicator.decimals});
    line.push_back({whole.is_hidden ? "" : percent_number(total.share), 1});
    line.push_back({std::to_string(measure.both), 0});
    line.push_back({percent_number(total.growth), 1});
    line.push_back({whole.is_hidden ? "" : percent_number(total.contribution), 1});
}

/// How many cells of a group have a 核定值, as the line's last field.
Value adjusted_count(std::int64_t count)
{
    return {std::to_string(count), 0};
}

/// Every line after the heading, in the order of the form.
std::vector<Line> lines_of(const html::Words& words, const ExportedTotals& totals, const Names& names_of)
{
    std::vector<Line> lines;
    for (const auto& [indicator, table] : totals.tables) {
        for (std::size_t place = 0; place < indicator->columns().size() && !table.rows.empty(); ++place) {
            const auto begin = [&](std::string group) {
                return Line{{indicator->code},
                            {indicator->name},
                            {totals.form.column_titles.at(indicator->columns()[place])},
                            {indicator->unit},
                            {std::move(group)}};
            };
            const auto key = form::CellKey{indicator->code, indicator->columns()[place]}.text();
            std::int64_t all_adjusted = 0;
            for (const auto& cell : table.rows) {
                auto& line = lines.emplace_back(begin(group_name(words, totals.by, cell.code, names_of)));
                add_figures(line, words, *indicator, cell, table.total, place);
                const auto adjusted = totals.adjusted.find({cell.code, key});
                const auto count = adjusted == totals.adjusted.end() ? 0 : adjusted->second;
                all_adjusted += count;
                line.push_back(adjusted_count(count));
            }
            auto& whole = lines.emplace_back(begin(words(kWORD_WHOLE)));
            add_figures(whole, words, *indicator, table.total, table.total, place);
            whole.push_back(adjusted_count(all_adjusted));
        }
    }
    return lines;
}

void write(sheet::SheetWriter& sheet, int row, const Line& line, const sheet::Format& format)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto& value = line[i];
        const int column = static_cast<int>(i);
        if (value.text.empty()) continue;
        if (value.decimals < 0) {
            sheet.text(row, column, value.text, format);
            continue;
        }
        auto figure = format;
        figure.number_format = value.decimals == 0 ? "#,##0" : "#,##0." + std::string(static_cast<std::size_t>(value.decimals), '0');
        sheet.number(row, column, value.text, figure);
    }
}

std::string notes(const html::Words& words, const ExportedTotals& totals, const Names& names_of)
{
    const auto& counted = totals.head.standing.counted_at;
    return form::filled_in(words(kWORD_NOTE), {{"place", place_name(words, totals, names_of)},
                                               {"period", totals.head.period.text()},
                                               {"counted", counted ? shanghai_minute_text(*counted) : ""}});
}

} // namespace

std::string totals_workbook(const html::Words& words, const ExportedTotals& totals, const Names& names_of, Instant now)
{
    sheet::WorkbookWriter book(sheet::WorkbookWriter::Order::by_rows, words(kWORD_TITLE), now);
    auto sheet = book.add_sheet(words(kWORD_TITLE));
    const auto head = heading(words, totals.by);
    sheet.column_width(0, static_cast<int>(head.size()) - 1, 16);
    sheet.freeze(2, 1);
    sheet.print({.is_landscape = true, .heading_rows = 2});
    sheet.text(0, 0, notes(words, totals, names_of));
    write(sheet, 1, head, {.ground = sheet::Ground::heading, .is_bold = true, .is_bordered = true, .wraps = true});
    int row = 1;
    for (const auto& line : lines_of(words, totals, names_of)) write(sheet, ++row, line, {});
    return book.bytes();
}

std::string totals_csv(const html::Words& words, const ExportedTotals& totals, const Names& names_of)
{
    sheet::CsvWriter csv;
    const auto put = [&](const Line& line) {
        for (const auto& value : line) {
            if (value.decimals < 0 || value.text.empty()) {
                csv.field(value.text);
            } else {
                csv.number(value.text);
            }
        }
        csv.end_row();
    };
    put({{notes(words, totals, names_of)}});
    put(heading(words, totals.by));
    for (const auto& line : lines_of(words, totals, names_of)) put(line);
    return csv.text();
}

std::string totals_json(const html::Words& words, const ExportedTotals& totals, const Names& names_of)
{
    sheet::JsonWriter json(heading(words, totals.by));
    for (const auto& line : lines_of(words, totals, names_of)) json.line(line);
    json.finish();
    return json.take();
}

std::string totals_filename(const html::Words& words, const ExportedTotals& totals, std::string_view extension)
{
    return form::filled_in(words(kWORD_FILE), {{"period", totals.head.period.text()}, {"by", words(heading_of(totals.by))}}) + std::string(extension);
}

} // namespace tianbao::statistics
