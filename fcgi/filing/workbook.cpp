// SPDX-License-Identifier: MPL-2.0
#include "filing/workbook.hpp"

#include "form/evaluation.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace tianbao::filing {

namespace {

constexpr std::size_t kLongestText = 12000; ///< bytes; the form's own limits are checks and said beside the cell
constexpr std::size_t kMostNotTaken = 200;  ///< told one by one

/// Where the columns and the heading of a sheet to fill are.
struct SheetPlan {
    int heading_row = -1;
    std::array<int, kSheetColumns.size()> columns{};

    int column(SheetColumn which) const { return columns[static_cast<std::size_t>(which)]; }
    std::optional<SheetColumn> which(int column) const
    {
        const auto found = std::find(columns.begin(), columns.end(), column);
        if (found == columns.end()) return std::nullopt;
        return static_cast<SheetColumn>(found - columns.begin());
    }
};

/// Nothing when the sheet has no row that names every column.
std::optional<SheetPlan> plan_of(const sheet::Sheet& sheet)
{
    const auto mark = std::find_if(sheet.cells.begin(), sheet.cells.end(), [](const sheet::Cell& cell) { return cell.text == kSheetColumns[0]; });
    if (mark == sheet.cells.end()) return std::nullopt;
    SheetPlan plan;
    plan.heading_row = mark->row;
    plan.columns.fill(-1);
    for (const auto& cell : sheet.cells) {
        const auto name = std::find(kSheetColumns.begin(), kSheetColumns.end(), cell.text);
        if (cell.row == plan.heading_row && name != kSheetColumns.end())
            plan.columns[static_cast<std::size_t>(name - kSheetColumns.begin())] = cell.column;
    }
    const bool is_whole = std::find(plan.columns.begin(), plan.columns.end(), -1) == plan.columns.end();
    return is_whole ? std::optional{plan} : std::nullopt;
}

/// The first sheet that can be filled.
const sheet::Sheet* sheet_to_fill(const sheet::Workbook& workbook)
{
    const auto found =
        std::find_if(workbook.sheets.begin(), workbook.sheets.end(), [](const sheet::Sheet& sheet) { return plan_of(sheet).has_value(); });
    return found == workbook.sheets.end() ? nullptr : &*found;
}

std::optional<UploadRefusal> refusal_of(const sheet::Workbook& filled, const WorkbookMark& mark)
{
    const auto* sheet = filled.sheet(kMarkSheet);
    if (!sheet) return UploadRefusal{UploadFault::not_ours, {}};
    const auto value = [&](std::string_view name) {
        const auto found =
            std::find_if(sheet->cells.begin(), sheet->cells.end(), [&](const sheet::Cell& cell) { return cell.column == 0 && cell.text == name; });
        return found == sheet->cells.end() ? std::string{} : std::string(sheet->text(found->row, 1));
    };
    if (value("form_code") != mark.form_code) return UploadRefusal{UploadFault::not_ours, {}};
    if (value("uscc") != mark.uscc) return UploadRefusal{UploadFault::other_enterprise, value("uscc")};
    if (value("period") != mark.period) return UploadRefusal{UploadFault::other_period, value("period")};
    if (value("form_version") != mark.form_version) return UploadRefusal{UploadFault::other_form, value("form_version")};
    return std::nullopt;
}

/// The code at the front of "6 融资难" or of "6"; a label alone stands for its code. Nothing for what is no option.
std::optional<int> code_of(const form::Indicator& indicator, std::string_view entry)
{
    int code = 0;
    const auto read = std::from_chars(entry.data(), entry.data() + entry.size(), code);
    const auto rest = std::string_view(read.ptr, static_cast<std::size_t>(entry.data() + entry.size() - read.ptr));
    if (read.ec == std::errc{}) {
        const auto* choice = indicator.choice(code);
        const auto label = trimmed(rest);
        return choice && (label.empty() || label == choice->label) ? std::optional{code} : std::nullopt;
    }
    const auto found = std::find_if(indicator.choices.begin(), indicator.choices.end(), [&](const auto& choice) { return choice.label == entry; });
    return found == indicator.choices.end() ? std::nullopt : std::optional{found->code};
}

/// Several options in one cell are parted by commas of any kind.
std::vector<std::string> entries_of(std::string_view text)
{
    std::string parted = nfkc(text);
    for (std::size_t at = 0; (at = parted.find("、", at)) != std::string::npos;) parted.replace(at, std::string_view("、").size(), ",");
    std::replace(parted.begin(), parted.end(), ';', ',');
    std::vector<std::string> entries;
    std::string_view rest = parted;
    while (!rest.empty()) {
        const auto end = std::min(rest.find(','), rest.size());
        if (const auto entry = trimmed(rest.substr(0, end)); !entry.empty()) entries.emplace_back(entry);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return entries;
}

std::string figure_of(const form::Indicator& indicator, std::string_view text)
{
    auto figure = trimmed(text);
    if (indicator.unit == "%" && figure.ends_with('%')) figure = trimmed(figure.substr(0, figure.size() - 1));
    return std::string(figure);
}

/// Goes over the cells of the sheet to fill.
class Reader {
public:
    Reader(const form::Form& form, std::string_view section, const sheet::Sheet& filled, const SheetPlan& plan, const sheet::Sheet& blank,
           const SheetPlan& blank_plan)
        : form_(form), section_(section), filled_(filled), plan_(plan), blank_(blank), blank_plan_(blank_plan)
    {
        for (const auto& cell : blank.cells) {
            if (cell.column == blank_plan.column(SheetColumn::code) && cell.row > blank_plan.heading_row) blank_rows_.emplace(cell.text, cell.row);
        }
        for (const auto& cell : blank.cells) {
            const auto which = blank_plan.which(cell.column);
            const bool is_of_indicator = cell.row > blank_plan.heading_row && form.indicator(blank.text(cell.row, blank_plan.column(SheetColumn::code)));
            const bool is_named = which == SheetColumn::name || which == SheetColumn::unit;
            if (which && (!is_of_indicator || is_named)) own_words_.emplace(*which, cell.text);
        }
    }

    FilledWorkbook read()
    {
        std::set<std::string, std::less<>> seen;
        for (auto at = filled_.cells.begin(); at != filled_.cells.end();) {
            const int row = at->row;
            const std::string code(trimmed(filled_.text(row, plan_.column(SheetColumn::code))));
            const auto* indicator = row > plan_.heading_row ? form_.indicator(code) : nullptr;
            const bool is_doubled = indicator && !seen.insert(code).second;
            for (; at != filled_.cells.end() && at->row == row; ++at) {
                if (row == plan_.heading_row) continue;
                if (is_doubled) {
                    take_doubled(*at);
                } else if (indicator) {
                    take(*indicator, *at);
                } else {
                    take_unknown(*at);
                }
            }
        }
        return std::move(result_);
    }

private:
    void leave(const sheet::Cell& cell, NotTakenWhy why)
    {
        if (result_.not_taken.size() == kMostNotTaken) {
            ++result_.not_taken_beyond;
        } else {
            result_.not_taken.push_back({why, {}, sheet::place_name(cell.row, cell.column), cell.text});
        }
    }

    /// The second row of an indicator: what is not as the template has it, is told.
    void take_doubled(const sheet::Cell& cell)
    {
        const auto which = plan_.which(cell.column);
        if (which == SheetColumn::hint) return;
        const bool is_own = which && *which <= SheetColumn::unit;
        if (!is_own) leave(cell, NotTakenWhy::doubled_row);
    }

    void take(const form::Indicator& indicator, const sheet::Cell& cell)
    {
        const auto which = plan_.which(cell.column);
        if (!which) return leave(cell, NotTakenWhy::fixed_cell);
        const auto own = blank_.text(blank_rows_.at(indicator.code), blank_plan_.column(*which));
        switch (*which) {
        case SheetColumn::code:
        case SheetColumn::hint:
            return;
        case SheetColumn::name:
        case SheetColumn::unit:
            if (trimmed(cell.text) != trimmed(own)) leave(cell, NotTakenWhy::fixed_cell);
            return;
        case SheetColumn::last_month:
        case SheetColumn::last_total:
        case SheetColumn::last_year:
            if (cell.text != own) ++result_.other_references;
            return;
        case SheetColumn::first:
        case SheetColumn::second:
        case SheetColumn::third:
            return take_input(indicator, cell, *which, own);
        }
    }

    void take_input(const form::Indicator& indicator, const sheet::Cell& cell, SheetColumn which, std::string_view own)
    {
        if (trimmed(cell.text).empty()) return;
        if (cell.text.size() > kLongestText) return leave(cell, NotTakenWhy::too_long);
        if (indicator.is_choice()) return take_choice(indicator, cell, which);
        const auto& columns = indicator.columns();
        const auto column = std::find_if(columns.begin(), columns.end(), [&](form::Column each) { return sheet_column(each) == which; });
        const auto key = column == columns.end() ? std::string{} : indicator.cell(*column).text();
        // where nothing is to be filled in, the template has a word of its own
        if (key.empty() || !form::applies_to_section(indicator, section_)) {
            if (cell.text != own) leave(cell, NotTakenWhy::not_applicable);
            return;
        }
        result_.cells[key] = indicator.is_numeric() ? figure_of(indicator, cell.text) : normalised_lines(cell.text);
    }

    void take_choice(const form::Indicator& indicator, const sheet::Cell& cell, SheetColumn which)
    {
        const bool has_column = which == SheetColumn::first || indicator.type == form::ValueType::choices;
        if (!has_column) return leave(cell, NotTakenWhy::not_applicable);
        auto& list = result_.cells[indicator.cell(form::Column::value).text()];
        for (const auto& entry : entries_of(cell.text)) {
            const auto code = code_of(indicator, entry);
            const bool is_second = code && indicator.type == form::ValueType::choice && !list.empty();
            if (!code || is_second) {
                leave(cell, NotTakenWhy::no_option);
            } else if (("," + list + ",").find("," + std::to_string(*code) + ",") == std::string::npos) {
                list += (list.empty() ? "" : ",") + std::to_string(*code);
            }
        }
        if (list.empty()) result_.cells.erase(indicator.cell(form::Column::value).text());
    }

    /// What the template has in the same cell, or, as rows may be moved, as a word in the same column: headings, names, units. Never a figure or an
    /// answer, which could be anybody's.
    bool is_own(const sheet::Cell& cell) const
    {
        const auto which = plan_.which(cell.column);
        return blank_.text(cell.row, cell.column) == cell.text || (which && own_words_.contains({*which, cell.text}));
    }

    /// A row of no indicator: the template's own words there are no news.
    void take_unknown(const sheet::Cell& cell)
    {
        if (plan_.which(cell.column) == SheetColumn::hint || is_own(cell)) return;
        // above the table stand a title and a count that is computed
        leave(cell, cell.row < plan_.heading_row ? NotTakenWhy::fixed_cell : NotTakenWhy::unknown_row);
    }

    const form::Form& form_;
    std::string_view section_;
    const sheet::Sheet& filled_;
    const SheetPlan& plan_;
    const sheet::Sheet& blank_;
    const SheetPlan& blank_plan_;
    std::map<std::string, int, std::less<>> blank_rows_;
    std::set<std::pair<SheetColumn, std::string_view>> own_words_; ///< of the template, by their columns
    FilledWorkbook result_;
};

} // namespace

SheetColumn sheet_column(form::Column column)
{
    switch (column) {
    case form::Column::month:
    case form::Column::value:
        return SheetColumn::first;
    case form::Column::year:
    case form::Column::end:
        return SheetColumn::second;
    case form::Column::last_year:
    case form::Column::last_end:
        return SheetColumn::third;
    }
    return SheetColumn::first;
}

std::string choice_text(const form::Indicator& indicator, std::string_view code)
{
    const auto known = code_of(indicator, code);
    return known ? std::to_string(*known) + " " + indicator.choice(*known)->label : std::string(code);
}

UploadFault upload_fault(sheet::WorkbookFault fault)
{
    switch (fault) {
    case sheet::WorkbookFault::not_a_workbook:
        return UploadFault::not_a_workbook;
    case sheet::WorkbookFault::former_format:
        return UploadFault::former_format;
    case sheet::WorkbookFault::plain_text:
        return UploadFault::plain_text;
    case sheet::WorkbookFault::encrypted:
        return UploadFault::encrypted;
    case sheet::WorkbookFault::too_large:
        return UploadFault::too_large;
    case sheet::WorkbookFault::damaged:
    case sheet::WorkbookFault::forbidden:
        return UploadFault::damaged;
    }
    return UploadFault::damaged;
}

Expected<FilledWorkbook, UploadRefusal> read_filled(const sheet::Workbook& filled, const sheet::Workbook& blank, const form::Form& form,
                                                    std::string_view section, const WorkbookMark& mark)
{
    if (auto refusal = refusal_of(filled, mark)) return Unexpected<UploadRefusal>(std::move(*refusal));
    const auto* filled_sheet = sheet_to_fill(filled);
    if (!filled_sheet) return Unexpected<UploadRefusal>(UploadRefusal{UploadFault::not_ours, {}});
    const auto* blank_sheet = sheet_to_fill(blank);
    const auto plan = plan_of(*filled_sheet);
    const auto blank_plan = plan_of(*blank_sheet);
    auto read = Reader(form, section, *filled_sheet, *plan, *blank_sheet, *blank_plan).read();
    for (const auto& other : filled.sheets) {
        if (&other == filled_sheet || other.name == kMarkSheet || other.cells.empty()) continue;
        read.not_taken.push_back({NotTakenWhy::other_sheet, other.name, {}, std::to_string(other.cells.size())});
    }
    return read;
}

Merged merged(const form::Form& form, const form::Cells& draft, const form::Cells& filled)
{
    const auto before = form::normalise(form, draft);
    const auto after = form::normalise(form, filled);
    Merged result{draft, {}, {}};
    for (const auto& cell : form.cells) {
        const auto old_text = form::cell_text(before, cell.key);
        const auto new_text = form::cell_text(after, cell.key);
        if (new_text.empty()) {
            if (!old_text.empty()) result.kept.push_back(cell.key);
            continue;
        }
        if (new_text == old_text) continue;
        result.cells[cell.key] = filled.at(cell.key);
        result.changes.push_back({cell.key, std::string(old_text), std::string(new_text)});
    }
    return result;
}

} // namespace tianbao::filing
