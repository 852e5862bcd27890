// SPDX-License-Identifier: MPL-2.0
#include "filing/sheet_comparison.hpp"

#include <algorithm>

namespace tianbao::filing {

namespace {

std::optional<Decimal> filed_number(const std::optional<form::Cells>& filed, std::string_view key)
{
    if (!filed) return std::nullopt;
    const auto number = Decimal::parse(form::cell_text(*filed, key), Decimal::kDecimals);
    return number ? std::optional{*number} : std::nullopt;
}

bool has_column(const std::vector<form::Column>& columns, form::Column column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

std::string is_in(const std::string& text, const std::vector<std::string>& literals)
{
    return "ISNUMBER(MATCH(" + text + ",{" + joined(literals, ",") + "},0))";
}

/// The codes of the options, as texts; of those alone that exclude every other, when asked for.
std::vector<std::string> code_literals(const form::Indicator& indicator, bool alone_only)
{
    std::vector<std::string> codes;
    for (const auto& choice : indicator.choices) {
        if (choice.alone || !alone_only) codes.push_back("\"" + std::to_string(choice.code) + "\"");
    }
    return codes;
}

std::string alone_labels(const form::Indicator& indicator)
{
    std::string labels;
    for (const auto& choice : indicator.choices) {
        if (choice.alone) labels += choice.label;
    }
    return labels;
}

/// Neither a code nor the words of an option. Where several may be chosen, several in one cell are left to the upload.
std::string is_unknown(const form::Indicator& indicator, const std::string& place)
{
    std::vector<std::string> labels;
    for (const auto& choice : indicator.choices) labels.push_back(text_literal(choice.label));
    auto unknown = "LEN(" + place + ")>0,NOT(" + is_in(code_at(place), code_literals(indicator, false)) + "),NOT(" +
                   is_in("TRIM(" + place + ")", labels) + ")";
    if (indicator.type == form::ValueType::choices) unknown += ",LEN(" + place + ")=LEN(SUBSTITUTE(SUBSTITUTE(" + place + ",\"、\",\"\"),\",\",\"\"))";
    return "AND(" + unknown + ")";
}

/// Two columns of a question hold the same option.
std::string is_doubled(const std::vector<std::string>& places)
{
    std::vector<std::string> pairs;
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = i + 1; j < places.size(); ++j)
            pairs.push_back("AND(LEN(" + places[i] + ")>0," + code_at(places[i]) + "=" + code_at(places[j]) + ")");
    }
    return "OR(" + joined(pairs, ",") + ")";
}

/// An option that excludes every other stands beside another.
std::string is_not_alone(const form::Indicator& indicator, const std::vector<std::string>& places)
{
    const auto alone = code_literals(indicator, true);
    std::vector<std::string> holds;
    std::vector<std::string> filled;
    for (const auto& place : places) {
        holds.push_back(is_in(code_at(place), alone));
        filled.push_back("(LEN(" + place + ")>0)");
    }
    return "AND(OR(" + joined(holds, ",") + ")," + joined(filled, "+") + ">1)";
}

std::string reaches(const enterprise::SizeThresholds::Limits& limits, const std::string& employees, const std::string& revenue, const std::string& assets)
{
    std::vector<std::string> reached{"TRUE"};
    if (limits.employees) reached.push_back(employees + ">=" + std::to_string(*limits.employees));
    if (limits.revenue) reached.push_back("ROUND(" + revenue + ",6)>=" + std::to_string(*limits.revenue));
    if (limits.assets) reached.push_back(assets + ">=" + std::to_string(*limits.assets));
    return "AND(" + joined(reached, ",") + ")";
}

} // namespace

SheetFindings SheetComparison::findings(const form::Listed& rule, const form::Indicator& indicator) const
{
    if (!indicator.is_choice()) return {};
    const auto& places = places_.at(indicator.cell(form::Column::value).text());
    std::vector<std::string> unknown;
    for (const auto& place : places) unknown.push_back(is_unknown(indicator, place));
    SheetFindings all{{{"OR(" + joined(unknown, ",") + ")", text_literal(rule.unknown)}}};
    if (places.size() < 2) return all;
    all.found.push_back({is_doubled(places), text_literal(rule.doubled)});
    if (const auto labels = alone_labels(indicator); !labels.empty())
        all.found.push_back({is_not_alone(indicator, places), said_formula(rule.not_alone, {{"alone", text_literal(labels)}})});
    return all;
}

/// A figure is about 10 to 10,000 times the reference, or that part of it, when their quotient is within 5 % of a power of ten.
SheetFinding SheetComparison::slip(const form::UnitSlip& rule, const form::CellKey& cell, const std::string& reference,
                                   const std::string& reference_name, const std::string& guard) const
{
    const int decimals = form_.indicator_of(cell)->decimals;
    const auto quotient = "(" + place(cell) + "/" + reference + ")";
    const auto power = "ROUND(LOG10" + quotient + ",0)";
    return {"AND(" + guard + ",ABS(" + power + ")>=1,ABS(" + power + ")<=4,ROUND(ABS(" + quotient + "/10^" + power + "-1),9)<=0.05)",
            said_formula(rule.message, {{"cell", text_literal(form_.label(cell))},
                                        {"value", figure_formula(place(cell), decimals)},
                                        {"reference", text_literal(reference_name)},
                                        {"reference_value", figure_formula(reference, decimals)},
                                        {"factor", "10^ABS(" + power + ")"}})};
}

SheetFindings SheetComparison::findings(const form::UnitSlip& rule, const form::Indicator& indicator) const
{
    if (std::find(rule.indicators.begin(), rule.indicators.end(), indicator.code) == rule.indicators.end()) return {};
    SheetFindings all;
    const auto& columns = indicator.columns(); // m, y, py; or e, pe
    const auto first = indicator.cell(columns.front());
    if (const auto before = filed_number(context_.previous, first.text())) {
        all.found.push_back(slip(rule, first, number_literal(*before), form::filled_in(rule.previous_month, {{"cell", form_.label(first)}}),
                                 "COUNT(" + place(first) + ")=1"));
    } else {
        all.lacks_reference = true;
    }
    const auto year = indicator.cell(columns[columns.size() - 2]);
    const auto year_before = indicator.cell(columns.back());
    all.found.push_back(slip(rule, year, place(year_before), form_.label(year_before), "COUNT(" + place(year) + "," + place(year_before) + ")=2"));
    return all;
}

SheetFindings SheetComparison::findings(const form::WithinUsual& rule, const form::Indicator& indicator) const
{
    SheetFindings all;
    for (const auto& cell : rule.cells) {
        if (cell.indicator != indicator.code) continue;
        const auto range = context_.usual.find(cell.text());
        if (range == context_.usual.end()) {
            all.lacks_reference = true;
            continue;
        }
        const auto& within = range->second;
        const auto figure = place(cell);
        all.found.push_back({"AND(COUNT(" + figure + ")=1,OR(" + figure + "<" + number_literal(within.low) + "," + figure + ">" +
                                 number_literal(within.high) + "))",
                             said_formula(within.is_of_group ? rule.group : rule.own,
                                          {{"cell", text_literal(form_.label(cell))},
                                           {"value", figure_formula(figure, indicator.decimals)},
                                           {"low", text_literal(within.low.to_text(indicator.decimals))},
                                           {"high", text_literal(within.high.to_text(indicator.decimals))},
                                           {"count", std::to_string(within.count)}})});
    }
    return all;
}

SheetFindings SheetComparison::findings(const form::SizeClassAgrees& rule, const form::Indicator& indicator) const
{
    if (rule.revenue.indicator != indicator.code) return {};
    if (!context_.limits || !context_.size) return {{}, true};
    const auto employees = place(rule.employees);
    const auto assets = place(rule.assets);
    const auto revenue = "(" + place(rule.revenue) + "*12/" + std::to_string(context_.period.month()) + ")";
    const auto words = [&](enterprise::SizeClass size) { return text_literal(rule.words.at(size)); };
    const auto& limits = *context_.limits;
    const auto computed = "IF(" + reaches(limits.large, employees, revenue, assets) + "," + words(enterprise::SizeClass::large) + ",IF(" +
                          reaches(limits.medium, employees, revenue, assets) + "," + words(enterprise::SizeClass::medium) + ",IF(" +
                          reaches(limits.small, employees, revenue, assets) + "," + words(enterprise::SizeClass::small) + "," +
                          words(enterprise::SizeClass::micro) + ")))";
    const auto profile = words(*context_.size);
    return {{{"AND(COUNT(" + place(rule.revenue) + "," + employees + "," + assets + ")=3," + computed + "<>" + profile + ")",
              said_formula(rule.message, {{"computed", computed}, {"profile", profile}})}}};
}

/// An empty cell equals 0 in a spreadsheet, a text does not.
SheetFindings SheetComparison::findings(const form::NotAllZero& rule) const
{
    if (context_.nil_declared) return {};
    std::vector<std::string> zeros;
    for (const auto& cell : form_.cells) {
        const auto& indicator = form_.indicators[cell.indicator];
        if (!indicator.is_numeric() || !has_column(rule.columns, cell.column) || !form::applies_to_section(indicator, context_.section)) continue;
        zeros.push_back(places_.at(cell.key).front() + "=0");
    }
    return {{{"AND(" + joined(zeros, ",") + ")", text_literal(rule.message)}}};
}

/// The message names the first of the figures that are not 0.
SheetFindings SheetComparison::findings(const form::ZeroWhenNil& rule) const
{
    if (!context_.nil_declared) return {};
    std::vector<std::string> filled;
    std::string first_name;
    std::string first_figure;
    std::string brackets;
    for (const auto& cell : form_.cells) {
        const auto& indicator = form_.indicators[cell.indicator];
        if (!indicator.is_numeric() || !has_column(rule.columns, cell.column) || !form::applies_to_section(indicator, context_.section)) continue;
        const auto& figure = places_.at(cell.key).front();
        filled.push_back("(N(" + figure + ")<>0)");
        first_name += "IF(" + filled.back() + "," + text_literal(form_.label(indicator.cell(cell.column))) + ",";
        first_figure += "IF(" + filled.back() + "," + figure_formula(figure, indicator.decimals) + ",";
        brackets += ")";
    }
    if (filled.empty()) return {};
    const auto count = "(" + joined(filled, "+") + ")";
    return {{{count + ">0", said_formula(rule.message, {{"cell", first_name + "\"\"" + brackets},
                                                        {"value", first_figure + "\"\"" + brackets},
                                                        {"count", count}})}}};
}

SheetFindings SheetComparison::findings(const form::RepeatsPrevious& rule) const
{
    if (!context_.previous) return {{}, true};
    std::vector<std::string> figures;
    std::vector<std::string> repeated;
    for (const auto& cell : form_.cells) {
        const auto& indicator = form_.indicators[cell.indicator];
        if (!indicator.is_numeric() || !has_column(rule.columns, cell.column) || !form::applies_to_section(indicator, context_.section)) continue;
        const auto before = filed_number(context_.previous, cell.key);
        if (!before) continue;
        figures.push_back(places_.at(cell.key).front());
        repeated.push_back("ISNUMBER(" + figures.back() + ")*(" + figures.back() + "=" + number_literal(*before) + ")");
    }
    if (static_cast<int>(figures.size()) < rule.at_least) return {{}, true};
    const auto compared = "COUNT(" + joined(figures, ",") + ")";
    const auto equal = "(" + joined(repeated, "+") + ")";
    return {{{"AND(" + compared + ">=" + std::to_string(rule.at_least) + "," + equal + "*100>=" + compared + "*" + std::to_string(rule.share_percent) + ")",
              said_formula(rule.message, {{"equal", equal}, {"compared", compared}})}}};
}

std::string said_formula(std::string_view message, const form::Placeholders& formulas)
{
    std::vector<std::string> written;
    for (const auto& piece : form::pieces_of(message)) {
        if (piece.text.empty()) continue;
        const auto value = std::find_if(formulas.begin(), formulas.end(), [&](const auto& each) { return piece.is_placeholder && each.first == piece.text; });
        written.push_back(value == formulas.end() ? text_literal(piece.text) : value->second);
    }
    return joined(written, "&");
}

std::string figure_formula(const std::string& figure, int decimals)
{
    return "TEXT(" + figure + ",\"" + (decimals == 0 ? "0" : "0." + std::string(static_cast<std::size_t>(decimals), '0')) + "\")";
}

} // namespace tianbao::filing
