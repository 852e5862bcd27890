// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <iterator>
#include <set>

#include "form/definition.hpp"

namespace tianbao::form {
namespace {

constexpr int kMostOptions = 100;
constexpr int kMostLength = 10'000;

period::Period read_period(DataTable& table, std::string_view key)
{
    const auto period = period::Period::parse(table.text(key));
    if (!period) table.refuse(key, "is no month like 2012-01");
    return *period;
}

std::vector<Choice> read_choices(DataTable& table)
{
    std::vector<Choice> choices;
    std::set<int> codes;
    for (auto& each : table.tables("choices")) {
        const auto code = read_number_within(each, "code", 1, 999);
        if (!codes.insert(code).second) each.refuse("code", "is doubled");
        choices.push_back({code, each.text("label"), each.flag("alone")});
        each.done();
    }
    if (choices.empty()) table.refuse("choices", "is missing");
    return choices;
}

void read_type(DataTable& table, Indicator& indicator)
{
    indicator.type = word<ValueType>(table, "type",
                                     {{"money", ValueType::money},
                                      {"number", ValueType::number},
                                      {"integer", ValueType::integer},
                                      {"choice", ValueType::choice},
                                      {"choices", ValueType::choices},
                                      {"text", ValueType::text}});
    if (indicator.is_numeric()) indicator.unit = table.text("unit");
    switch (indicator.type) {
    case ValueType::money:
    case ValueType::number:
        indicator.decimals = read_number_within(table, "decimals", 0, Decimal::kDecimals);
        break;
    case ValueType::integer:
        break;
    case ValueType::choice:
        indicator.max_choices = 1;
        indicator.choices = read_choices(table);
        break;
    case ValueType::choices:
        indicator.max_choices = static_cast<std::size_t>(read_number_within(table, "max_choices", 1, kMostOptions));
        indicator.choices = read_choices(table);
        break;
    case ValueType::text:
        indicator.max_length = static_cast<std::size_t>(read_number_within(table, "max_length", 1, kMostLength));
        break;
    }
}

/// What the fields of the page are named by: a capital letter and two digits.
bool is_indicator_code(std::string_view code)
{
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return code.size() == 3 && code[0] >= 'A' && code[0] <= 'Z' && is_digit(code[1]) && is_digit(code[2]);
}

Indicator read_indicator(DataTable& table, const Section& section)
{
    Indicator indicator;
    indicator.code = table.text("code");
    if (!is_indicator_code(indicator.code)) table.refuse("code", indicator.code + " is no code like A01");
    indicator.section = section.code;
    indicator.name = table.text("name");
    indicator.short_name = table.text_if("short_name").value_or(indicator.name);
    indicator.help = table.text("help");
    indicator.continues = table.text_if("continues");
    indicator.kind = word<Kind>(table, "kind", {{"flow", Kind::flow}, {"stock", Kind::stock}, {"single", Kind::single}});
    indicator.requirement = word<Requirement>(table, "required",
                                              {{"always", Requirement::always},
                                               {"industrial", Requirement::industrial},
                                               {"optional", Requirement::optional},
                                               {"when_positive", Requirement::when_positive},
                                               {"when_chosen", Requirement::when_chosen}});
    read_type(table, indicator);
    if (!indicator.is_numeric() && indicator.kind != Kind::single) table.refuse("kind", "must be single for this type");
    return indicator;
}

/// The second pass: what an indicator says about other indicators.
void read_requirement(DataTable& table, Indicator& indicator, const Form& form)
{
    if (indicator.requirement == Requirement::when_positive || indicator.requirement == Requirement::when_chosen) {
        indicator.requirement_cells = read_cell_keys(table, "required_cells", form);
    }
    for (const auto& key : indicator.requirement_cells) {
        const auto& other = *form.indicator(key.indicator);
        if (indicator.requirement == Requirement::when_positive && !other.is_numeric()) {
            table.refuse("required_cells", other.code + " is no number");
        }
    }
    if (indicator.requirement == Requirement::when_chosen) {
        indicator.requirement_option = static_cast<int>(table.number("required_option"));
        for (const auto& key : indicator.requirement_cells) {
            if (form.indicator(key.indicator)->choice(indicator.requirement_option) == nullptr) {
                table.refuse("required_option", key.indicator + " has no such choice");
            }
        }
    }
    table.done();
}

void read_sections(DataTable& root, Form& form)
{
    std::vector<DataTable> tables;
    std::set<std::string> section_codes;
    for (auto& each : root.tables("section")) {
        const Section section{each.text("code"), each.text("title")};
        if (!section_codes.insert(section.code).second) each.refuse("code", section.code + " is doubled");
        form.sections.push_back(section);
        const auto first = form.indicators.size();
        for (auto& table : each.tables("indicator")) {
            auto indicator = read_indicator(table, section);
            if (form.indicator(indicator.code) != nullptr) table.refuse("code", indicator.code + " is doubled");
            const bool is_mixed = form.indicators.size() > first && form.indicators[first].is_numeric() != indicator.is_numeric();
            if (is_mixed) table.refuse("type", "section " + section.code + " mixes figures and questions");
            indicator.first_slot = form.cells.size();
            for (const auto column : indicator.columns()) form.cells.push_back({form.indicators.size(), column, indicator.cell(column).text()});
            form.indicators.push_back(std::move(indicator));
            tables.push_back(std::move(table));
        }
        each.done();
    }
    if (form.indicators.empty()) root.refuse("section", "holds no indicator");
    for (std::size_t i = 0; i < tables.size(); ++i) read_requirement(tables[i], form.indicators[i], form);
}

bool needs_reference(const Rule& rule)
{
    if (const auto* formula = std::get_if<FormulaRule>(&rule)) {
        return needs_reference(formula->holds) || (formula->when && needs_reference(*formula->when));
    }
    return std::holds_alternative<UnitSlip>(rule) || std::holds_alternative<RepeatsPrevious>(rule) || std::holds_alternative<WithinUsual>(rule) ||
           std::holds_alternative<SizeClassAgrees>(rule);
}

Check read_check(DataTable& table, const Form& form)
{
    Check check{.id = table.text("id"),
                .check_class = word<CheckClass>(
                    table, "class", {{"hard", CheckClass::hard}, {"soft", CheckClass::soft}, {"ask", CheckClass::ask}, {"hint", CheckClass::hint}}),
                .title = table.text("title"),
                .no_reference = table.has("no_reference") ? read_plain_message(table, "no_reference", form) : std::string(),
                .rules = {},
                .rechecked = table.flag("rechecked")};
    for (auto& each : table.tables("rule")) {
        auto rules = read_rules(each, form);
        std::move(rules.begin(), rules.end(), std::back_inserter(check.rules));
        each.done();
    }
    if (check.rules.empty()) table.refuse("rule", "is missing");
    const bool reads_others = std::any_of(check.rules.begin(), check.rules.end(), [](const Rule& rule) { return needs_reference(rule); });
    if (reads_others && check.no_reference.empty()) table.refuse("no_reference", "is missing: " + check.id + " reads other filings or the profile");
    table.done();
    return check;
}

void read_checks(DataTable& root, Form& form)
{
    std::set<std::string> ids;
    for (auto& each : root.tables("check")) {
        auto check = read_check(each, form);
        if (!ids.insert(check.id).second) each.refuse("id", check.id + " is doubled");
        form.checks.push_back(std::move(check));
    }
}

std::map<Column, std::string> read_column_titles(DataTable table)
{
    std::map<Column, std::string> titles;
    for (const auto& [text, title] : table.all_texts()) {
        const auto column = parse_column(text);
        if (!column) table.refuse(text, "is no column");
        titles.emplace(*column, title);
    }
    for (const auto kind : {Kind::flow, Kind::stock, Kind::single}) {
        for (const auto column : columns_of(kind)) {
            if (!titles.contains(column)) table.refuse(column_text(column), "is missing");
        }
    }
    return titles;
}

Declaration read_declaration(DataTable table)
{
    Declaration declaration{table.text("version"), table.text("text")};
    table.done();
    return declaration;
}

Form read_form(DataTable root)
{
    Form form{.code = root.text("code"),
              .title = root.text("title"),
              .version = root.text("version"),
              .file = root.file(),
              .valid_from = read_period(root, "valid_from"),
              .valid_to = root.has("valid_to") ? std::optional(read_period(root, "valid_to")) : std::nullopt,
              .tolerance = read_decimal(root, "tolerance"),
              .money_below = read_decimal(root, "money_below"),
              .column_titles = read_column_titles(root.table("column_titles")),
              .cell_label = read_message(root, "cell_label", {"indicator", "column"}),
              .sections = {},
              .indicators = {},
              .cells = {},
              .checks = {},
              .declaration = read_declaration(root.table("declaration"))};
    if (form.valid_to && *form.valid_to < form.valid_from) root.refuse("valid_to", "lies before valid_from");
    read_sections(root, form);
    read_checks(root, form);
    root.done();
    find_signs(form);
    return form;
}

} // namespace

Expected<Form, FormFault> load_form(std::string_view text, const std::string& file)
{
    try {
        const auto data = parse_data(text, file);
        return read_form({data, file, {}});
    } catch (const DataRefused& refused) {
        return Unexpected(refused.fault);
    }
}

} // namespace tianbao::form
