// SPDX-License-Identifier: MPL-2.0
#include "filing/workbook_template_views.hpp"

#include "filing/workbook_hint.hpp"
#include "form/message.hpp"
#include "html/names.hpp"
#include "sheet/workbook_writer.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace tianbao::filing {

namespace {

using namespace html::names;
using sheet::Align;
using sheet::Format;
using sheet::Ground;

// the rows above the table
constexpr int kTitleRow = 0;
constexpr int kEnterpriseRow = 1;
constexpr int kHowRow = 2;
constexpr int kHeadingRow = 3;
constexpr int kMarkRow = 4;
constexpr int kFirstRow = 5;
constexpr std::size_t kLongestList = 255; ///< characters of all entries of a drop-down list, with the commas between
constexpr int kTextRowPoints = 90;

constexpr int at(SheetColumn column)
{
    return static_cast<int>(column);
}

constexpr int kLastColumn = at(SheetColumn::hint);

std::string number_format(const form::Indicator& indicator)
{
    return indicator.decimals == 0 ? "#,##0" : "#,##0." + std::string(static_cast<std::size_t>(indicator.decimals), '0');
}

Format fixed_format()
{
    return {.ground = Ground::fixed, .is_pale = true, .is_bordered = true};
}

Format input_format()
{
    return {.ground = Ground::input, .is_bordered = true, .is_open = true};
}

/// "$D$7"
std::string absolute(int row, int column)
{
    const auto name = sheet::place_name(row, column);
    const auto digits = name.find_first_of("0123456789");
    return "$" + name.substr(0, digits) + "$" + name.substr(digits);
}

class Writer {
public:
    Writer(const html::Words& words, const WorkbookSheet& sheet, sheet::SheetWriter page) : words_(words), sheet_(sheet), page_(page)
    {
        place_rows();
    }

    void write()
    {
        write_head();
        int row = kFirstRow;
        for (const auto& section : sheet_.form.sections) {
            for (int column = 0; column <= kLastColumn; ++column)
                page_.text(row, column, column == 0 ? section.code : column == 1 ? section.title : "", heading());
            ++row;
            for (const auto& indicator : sheet_.form.indicators) {
                if (indicator.section == section.code) write_indicator(indicator, row++);
            }
        }
        write_whole_form(row);
        finish(row);
        write_unhinted(row + 1);
    }

private:
    static Format heading() { return {.ground = Ground::heading, .is_bold = true, .is_bordered = true, .wraps = true}; }

    void place_rows()
    {
        int row = kFirstRow;
        for (const auto& section : sheet_.form.sections) {
            ++row;
            for (const auto& indicator : sheet_.form.indicators) {
                if (indicator.section == section.code) place_cells(indicator, row++);
            }
        }
    }

    void place_cells(const form::Indicator& indicator, int row)
    {
        for (const auto column : indicator.columns()) {
            auto& places = places_[indicator.cell(column).text()];
            const int count = indicator.type == form::ValueType::choices ? kChoiceColumns : 1;
            for (int i = 0; i < count; ++i) places.push_back(absolute(row, at(sheet_column(column)) + i));
        }
    }

    void write_head()
    {
        const auto& period = sheet_.context.period;
        page_.text(kTitleRow, 0,
                   form::filled_in(words_(kWORD_TITLE),
                                   {{"form", sheet_.form.title}, {"year", std::to_string(period.year())}, {"month", std::to_string(period.month())}}),
                   {.is_bold = true, .points = 16});
        page_.text(kEnterpriseRow, 0,
                   form::filled_in(words_(kWORD_ENTERPRISE), {{"enterprise", sheet_.enterprise.name}, {"uscc", sheet_.enterprise.uscc}}));
        page_.merged_text({kHowRow, 0, kHowRow, kLastColumn}, words_(kWORD_HOW), {.is_pale = true, .wraps = true});
        const html::Name headings[] = {kWORD_CODE,  kWORD_NAME,       kWORD_UNIT,       kWORD_FIRST,     kWORD_SECOND,
                                       kWORD_THIRD, kWORD_LAST_MONTH, kWORD_LAST_TOTAL, kWORD_LAST_YEAR, kWORD_HINT};
        for (int column = 0; column <= kLastColumn; ++column) {
            page_.text(kHeadingRow, column, words_(headings[column]), heading());
            page_.text(kMarkRow, column, kSheetColumns[static_cast<std::size_t>(column)]);
        }
    }

    void write_indicator(const form::Indicator& indicator, int row)
    {
        page_.text(row, at(SheetColumn::code), indicator.code, {.is_bordered = true});
        page_.text(row, at(SheetColumn::name), indicator.name, {.is_bordered = true, .wraps = true});
        page_.text(row, at(SheetColumn::unit), indicator.unit, {.is_bordered = true});
        if (!form::applies_to_section(indicator, sheet_.context.section)) {
            write_not_applicable(indicator, row);
        } else if (indicator.type == form::ValueType::text) {
            write_text(indicator, row);
        } else if (indicator.is_choice()) {
            write_choices(indicator, row);
        } else {
            write_figures(indicator, row);
        }
        write_references(indicator, row);
        write_hint(indicator, row);
    }

    void write_not_applicable(const form::Indicator& indicator, int row)
    {
        for (const auto place : {SheetColumn::first, SheetColumn::second, SheetColumn::third}) {
            const auto& columns = indicator.columns();
            const bool has_it = std::any_of(columns.begin(), columns.end(), [&](form::Column each) { return sheet_column(each) == place; });
            page_.text(row, at(place), has_it ? words_(kWORD_NOT_APPLICABLE) : "", fixed_format());
        }
    }

    std::string draft(const form::Indicator& indicator, form::Column column) const
    {
        return std::string(form::cell_text(sheet_.cells, indicator.cell(column).text()));
    }

    void write_figures(const form::Indicator& indicator, int row)
    {
        for (int i = 0; i < kChoiceColumns; ++i) {
            const auto& columns = indicator.columns();
            const auto place = static_cast<SheetColumn>(at(SheetColumn::first) + i);
            const auto column = std::find_if(columns.begin(), columns.end(), [&](form::Column each) { return sheet_column(each) == place; });
            if (column == columns.end()) {
                page_.text(row, at(place), "", fixed_format());
                continue;
            }
            auto format = input_format();
            format.align = Align::right;
            format.number_format = number_format(indicator);
            page_.number(row, at(place), draft(indicator, *column), format);
            validate_number(indicator, *column, row, at(place));
        }
    }

    void validate_number(const form::Indicator& indicator, form::Column column, int row, int place)
    {
        const auto cell = sheet::place_name(row, place);
        const bool may_be_negative = form::may_be_negative(sheet_.form, indicator, column);
        std::string formula = "=AND(ISNUMBER(" + cell + "),NOT(" + has_more_decimals(cell, indicator.decimals) + ")";
        if (indicator.type == form::ValueType::money) formula += ",ABS(" + cell + ")<" + sheet_.form.money_below.to_text(0);
        if (!may_be_negative) formula += "," + cell + ">=0";
        auto problem = indicator.decimals == 0 ? words_(kWORD_PROBLEM_WHOLE)
                                               : form::filled_in(words_(kWORD_PROBLEM_NUMBER), {{"decimals", std::to_string(indicator.decimals)}});
        if (!may_be_negative) problem += words_(kWORD_PROBLEM_NEGATIVE);
        page_.validate({row, place, row, place}, {.formula = formula + ")", .problem_title = words_(kWORD_PROBLEM_TITLE), .problem = problem});
    }

    void write_text(const form::Indicator& indicator, int row)
    {
        auto format = input_format();
        format.wraps = true;
        format.number_format = "@";
        const sheet::Range range{row, at(SheetColumn::first), row, at(SheetColumn::third)};
        page_.merged_text(range, draft(indicator, form::Column::value), format);
        page_.row_height(row, kTextRowPoints);
        const auto cell = sheet::place_name(row, range.column);
        const auto length = std::to_string(indicator.max_length);
        page_.validate({row, range.column, row, range.column}, {.formula = "=LEN(" + cell + ")<=" + length,
                                                                .problem_title = words_(kWORD_PROBLEM_TITLE),
                                                                .problem = form::filled_in(words_(kWORD_PROBLEM_TEXT), {{"max_length", length}})});
    }

    /// A question of several choices has a drop-down list in each of its columns, one for each choice.
    void write_choices(const form::Indicator& indicator, int row)
    {
        const bool has_several = indicator.type == form::ValueType::choices;
        auto chosen = chosen_of(draft(indicator, form::Column::value), has_several);
        for (int i = 0; i < kChoiceColumns; ++i) {
            const int column = at(SheetColumn::first) + i;
            if (i > 0 && !has_several) {
                page_.text(row, column, "", fixed_format());
                continue;
            }
            const auto place = static_cast<std::size_t>(i);
            page_.text(row, column, place < chosen.size() ? choice_text(indicator, chosen[place]) : "", input_format());
            validate_choice(indicator, row, column);
        }
    }

    /// The codes, one for each column; the last column takes what is left over.
    static std::vector<std::string> chosen_of(std::string text, bool has_several)
    {
        std::vector<std::string> chosen;
        while (has_several && chosen.size() + 1 < kChoiceColumns && text.find(',') != std::string::npos) {
            chosen.push_back(text.substr(0, text.find(',')));
            text.erase(0, text.find(',') + 1);
        }
        chosen.push_back(std::move(text));
        return chosen;
    }

    void validate_choice(const form::Indicator& indicator, int row, int column)
    {
        std::vector<std::string> list;
        std::string all;
        for (const auto& choice : indicator.choices) {
            list.push_back(choice_text(indicator, std::to_string(choice.code)));
            all += (all.empty() ? "" : ",") + list.back();
        }
        const bool has_comma = std::count(all.begin(), all.end(), ',') + 1 != static_cast<std::ptrdiff_t>(list.size());
        if (has_comma || code_points(all) > kLongestList) return; // what is typed is checked when it is uploaded
        page_.validate({row, column, row, column},
                       {.list = std::move(list), .problem_title = words_(kWORD_PROBLEM_TITLE), .problem = words_(kWORD_PROBLEM_CHOICE)});
    }

    /// The figures that were filed for last month and for the same month of last year.
    void write_references(const form::Indicator& indicator, int row)
    {
        const auto& previous = sheet_.context.previous;
        const auto& last_year = sheet_.context.last_year;
        for (const auto place : {SheetColumn::last_month, SheetColumn::last_total, SheetColumn::last_year})
            page_.text(row, at(place), "", fixed_format());
        for (const auto column : indicator.columns()) {
            if (sheet_column(column) == SheetColumn::first) write_reference(indicator, column, previous, row, SheetColumn::last_month);
            if (sheet_column(column) != SheetColumn::second) continue;
            write_reference(indicator, column, previous, row, SheetColumn::last_total);
            write_reference(indicator, column, last_year, row, SheetColumn::last_year);
        }
    }

    void write_reference(const form::Indicator& indicator, form::Column column, const std::optional<form::Cells>& filed, int row, SheetColumn place)
    {
        const auto text = filed ? form::cell_text(*filed, indicator.cell(column).text()) : std::string_view{};
        if (text.empty() || indicator.type == form::ValueType::text || indicator.type == form::ValueType::choices) return;
        auto format = fixed_format();
        if (text == form::kNotApplicable) {
            page_.text(row, at(place), words_(kWORD_NOT_APPLICABLE), format);
        } else if (indicator.is_choice()) {
            page_.text(row, at(place), choice_text(indicator, text), format);
        } else {
            format.align = Align::right;
            format.number_format = number_format(indicator);
            page_.number(row, at(place), text, format);
        }
    }

    void write_hint(const form::Indicator& indicator, int row)
    {
        write_hint(row, hint_formula(sheet_.form, indicator, sheet_.context, places_, unhinted_));
    }

    void write_hint(int row, const std::string& formula)
    {
        const Format format{.is_bordered = true, .wraps = true};
        if (formula.empty()) {
            page_.text(row, kLastColumn, "", format);
        } else {
            page_.formula(row, kLastColumn, formula, "", format);
        }
    }

    /// What is to be said of the form as a whole has a row of its own.
    void write_whole_form(int row)
    {
        for (int column = 0; column < kLastColumn; ++column)
            page_.text(row, column, column == at(SheetColumn::name) ? words_(kWORD_WHOLE_FORM) : "", fixed_format());
        write_hint(row, whole_form_hint(sheet_.form, sheet_.context, places_, unhinted_));
    }

    /// The checks that the hints leave out, by number and title.
    void write_unhinted(int row)
    {
        const std::pair<html::Name, const std::set<std::string, std::less<>>&> left_out[] = {{kWORD_UNHINTED_REFERENCE, unhinted_.no_reference},
                                                                                             {kWORD_UNHINTED_LONG, unhinted_.too_long}};
        for (const auto& [words, ids] : left_out) {
            std::string checks;
            for (const auto& check : sheet_.form.checks) {
                if (ids.contains(check.id)) checks += (checks.empty() ? "" : "、") + check.id + " " + check.title;
            }
            if (!checks.empty()) page_.text(row++, kLastColumn, form::filled_in(words_(words), {{"checks", checks}}), {.is_pale = true, .wraps = true});
        }
    }

    void finish(int last_row)
    {
        const auto first = sheet::place_name(kFirstRow, kLastColumn);
        const auto hints = first + ":" + sheet::place_name(last_row, kLastColumn);
        page_.formula(kEnterpriseRow, kLastColumn, "=" + text_literal(words_(kWORD_OPEN)) + "&COUNTIF(" + hints + ",\"" + kHintBullet + "*\")", "");
        page_.highlight({kFirstRow, kLastColumn, last_row, kLastColumn}, "=LEN(" + first + ")>0", {.ground = Ground::alarm});
        page_.column_width(at(SheetColumn::code), at(SheetColumn::code), 7);
        page_.column_width(at(SheetColumn::name), at(SheetColumn::name), 30);
        page_.column_width(at(SheetColumn::unit), at(SheetColumn::unit), 11);
        page_.column_width(at(SheetColumn::first), at(SheetColumn::last_year), 17);
        page_.column_width(kLastColumn, kLastColumn, 60);
        page_.row_height(kHowRow, 34);
        page_.row_height(kHeadingRow, 34);
        page_.hide_row(kMarkRow);
        page_.freeze(kFirstRow, at(SheetColumn::first));
        page_.protect();
        page_.print({.is_landscape = true, .heading_rows = kFirstRow, .footer = "&C" + words_(kWORD_PAGES)});
    }

    const html::Words& words_;
    const WorkbookSheet& sheet_;
    sheet::SheetWriter page_;
    SheetPlaces places_;
    Unhinted unhinted_;
};

void write_mark(sheet::SheetWriter page, const WorkbookMark& mark)
{
    const std::pair<const char*, const std::string&> values[] = {
        {"form_code", mark.form_code}, {"form_version", mark.form_version}, {"uscc", mark.uscc}, {"period", mark.period}};
    int row = 0;
    for (const auto& [name, value] : values) {
        page.text(row, 0, name);
        page.text(row++, 1, value);
    }
    page.hide();
    page.protect();
}

} // namespace

WorkbookMark mark_of(const WorkbookSheet& sheet)
{
    return {sheet.form.code, sheet.form.version, sheet.enterprise.uscc, sheet.context.period.text()};
}

std::string template_workbook(const html::Words& words, const WorkbookSheet& sheet, Instant now)
{
    sheet::WorkbookWriter book(sheet::WorkbookWriter::Order::any, sheet.form.title, now);
    Writer(words, sheet, book.add_sheet(words(kWORD_SHEET))).write();
    write_mark(book.add_sheet(kMarkSheet), mark_of(sheet));
    return book.bytes();
}

std::string template_filename(const html::Words& words, const WorkbookSheet& sheet)
{
    return form::filled_in(words(kWORD_FILE), {{"period", sheet.context.period.text()}, {"enterprise", sheet.enterprise.name}});
}

} // namespace tianbao::filing
