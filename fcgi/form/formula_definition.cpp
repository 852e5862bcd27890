// SPDX-License-Identifier: MPL-2.0
#include <charconv>

#include "form/definition.hpp"
#include "form/message.hpp"
#include "util/text.hpp"

namespace tianbao::form {
namespace {

constexpr int kPercentageDecimals = 1;

/// The answer of a parser, or its fault at the key's line.
template <typename T>
T taken(Expected<T, FormulaFault> parsed, DataTable& table, std::string_view key)
{
    if (!parsed) table.refuse(key, parsed.error().text());
    return std::move(*parsed);
}

/// Reads the wording of rules: `{A01.y}`, `{= formula : decimals}`, `{% formula}`, `{name}`, `{column}`, `{cell:A01.y}`.
class MessageReader {
public:
    MessageReader(DataTable& table, std::string_view key, const Form& form, const Subject& subject)
        : table_(table), key_(key), form_(form), subject_(subject)
    {
    }

    FormulaMessage read()
    {
        const auto text = table_.text(key_);
        FormulaMessage message;
        for (const auto& piece : pieces_of(text)) {
            auto part = piece.is_placeholder ? placeholder(piece.text) : MessagePart{std::string(piece.text)};
            if (!part.value && !message.empty() && !message.back().value)
                message.back().text += part.text;
            else
                message.push_back(std::move(part));
        }
        return message;
    }

private:
    MessagePart placeholder(std::string_view inner)
    {
        if (inner == "name" && subject_.indicator != nullptr) return {subject_.indicator->short_name};
        if (inner == "column" && subject_.column) return {form_.column_titles.at(*subject_.column)};
        if (inner.starts_with("cell:")) return {form_.label(taken(parse_cell(inner.substr(5), form_, subject_), table_, key_))};
        if (inner.starts_with("%")) return {"", number(inner.substr(1)), kPercentageDecimals, true};
        if (inner.starts_with("=")) return computed(inner.substr(1));
        if (inner.find('.') == std::string_view::npos) table_.refuse(key_, "unknown placeholder {" + std::string(inner) + "}");
        return computed(inner);
    }

    Formula number(std::string_view text) { return taken(parse_number(text, form_, subject_), table_, key_); }

    /// A formula with as many decimals as said, else as its cells have.
    MessagePart computed(std::string_view inner)
    {
        const auto colon = inner.rfind(':');
        auto formula = number(inner.substr(0, colon));
        int decimals = decimals_of(formula, form_);
        if (colon != std::string_view::npos) {
            const auto digits = trimmed(inner.substr(colon + 1));
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), decimals);
            if (error != std::errc() || end != digits.data() + digits.size() || decimals < 0 || decimals > Decimal::kDecimals) {
                table_.refuse(key_, "is no number of decimals: " + std::string(digits));
            }
        }
        return {"", std::move(formula), decimals, false};
    }

    DataTable& table_;
    std::string_view key_;
    const Form& form_;
    const Subject& subject_;
};

FormulaRule read_formula_rule(DataTable& table, const Form& form, const Subject& subject)
{
    FormulaRule rule{.at = {}, .when = std::nullopt, .holds = {}, .message = {}};
    for (const auto& text : table.texts("at")) rule.at.push_back(taken(parse_cell(text, form, subject), table, "at"));
    if (const auto text = table.text_if("when")) rule.when = taken(parse_condition(*text, form, subject), table, "when");
    rule.holds = taken(parse_condition(table.text("holds"), form, subject), table, "holds");
    rule.message = MessageReader(table, "message", form, subject).read();
    return rule;
}

} // namespace

std::vector<Rule> read_formula_rules(DataTable& table, const Form& form)
{
    std::vector<const Indicator*> indicators{nullptr};
    if (table.has("each")) {
        indicators.clear();
        for (const auto& code : read_numeric_indicators(table, "each", form)) indicators.push_back(form.indicator(code));
    }
    std::vector<std::optional<Column>> columns{std::nullopt};
    if (table.has("columns")) {
        const auto named = read_columns(table, "columns");
        columns.assign(named.begin(), named.end());
    }
    std::vector<Rule> rules;
    for (const auto* indicator : indicators) {
        for (const auto column : columns) rules.emplace_back(read_formula_rule(table, form, {indicator, column}));
    }
    return rules;
}

std::string read_plain_message(DataTable& table, std::string_view key, const Form& form)
{
    const auto message = MessageReader(table, key, form, {}).read();
    if (message.size() != 1 || message.front().value) table.refuse(key, "takes no figures");
    return message.front().text;
}

} // namespace tianbao::form
