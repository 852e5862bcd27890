// SPDX-License-Identifier: MPL-2.0
#include "filing/workbook_hint.hpp"

#include "form/message.hpp"
#include "util/text.hpp"

#include <optional>

namespace tianbao::filing {

namespace {

constexpr std::size_t kLongestFormula = 7500; ///< characters; spreadsheets take 8192

/// What a row's hint is put together from.
class Hint {
public:
    Hint(const form::Form& form, const form::Indicator& indicator, const form::Context& context, const SheetPlaces& places)
        : form_(form), indicator_(indicator), context_(context), places_(places)
    {
    }

    std::string formula()
    {
        for (const auto& check : form_.checks) {
            for (const auto& rule : check.rules) add(rule);
        }
        return formula_.empty() ? std::string{} : "=" + formula_;
    }

private:
    /// A rule of another kind needs more than a row: it is left to the page.
    void add(const form::Rule& rule)
    {
        if (const auto* filled = std::get_if<form::Filled>(&rule)) add_required(*filled);
        if (const auto* well_formed = std::get_if<form::WellFormed>(&rule)) add_numbers(*well_formed);
        if (const auto* condition = std::get_if<form::FormulaRule>(&rule)) add_condition(*condition);
    }

    /// `says` is a formula of the text that is shown while `condition` holds.
    void add(const std::string& condition, const std::string& says)
    {
        const auto piece = "IFERROR(IF(" + condition + ",\"" + kHintBullet + "\"&" + says + ",\"\"),\"\")";
        if (code_points(formula_) + code_points(piece) > kLongestFormula) return;
        formula_ += (formula_.empty() ? "" : "&") + piece;
    }

    std::vector<std::string> own_places() const
    {
        std::vector<std::string> all;
        for (const auto column : indicator_.columns()) {
            const auto& places = places_.at(indicator_.cell(column).text());
            all.insert(all.end(), places.begin(), places.end());
        }
        return all;
    }

    std::string filled_in(std::string_view message) const
    {
        return text_literal(form::filled_in(message, {{"cell", form_.label(indicator_.cell(indicator_.columns().front()))},
                                                      {"decimals", std::to_string(indicator_.decimals)},
                                                      {"unit", indicator_.unit},
                                                      {"max_length", std::to_string(indicator_.max_length)}}));
    }

    void add_required(const form::Filled& rule)
    {
        if (!rule.requirements.contains(indicator_.requirement) || !form::applies_to_section(indicator_, context_.section)) return;
        std::vector<std::string> empty;
        if (indicator_.is_numeric()) {
            for (const auto& place : own_places()) empty.push_back("LEN(" + place + ")=0");
        } else {
            empty.push_back("LEN(" + joined(own_places(), "&") + ")=0");
        }
        const auto is_empty = empty.size() == 1 ? empty.front() : "OR(" + joined(empty, ",") + ")";
        const auto& words = indicator_.is_numeric() ? rule.number : indicator_.is_choice() ? rule.choice : rule.text;
        const auto asked = when_asked();
        add(asked.empty() ? is_empty : "AND(" + asked + "," + is_empty + ")", filled_in(words));
    }

    /// When the indicator is asked for at all; empty: always.
    std::string when_asked() const
    {
        std::vector<std::string> causes;
        for (const auto& key : indicator_.requirement_cells) {
            for (const auto& place : places_.at(key.text())) {
                if (indicator_.requirement == form::Requirement::when_positive) causes.push_back("N(" + place + ")>0");
                if (indicator_.requirement == form::Requirement::when_chosen)
                    causes.push_back(code_at(place) + "=\"" + std::to_string(indicator_.requirement_option) + "\"");
            }
        }
        return causes.empty() ? std::string{} : "OR(" + joined(causes, ",") + ")";
    }

    void add_numbers(const form::WellFormed& rule)
    {
        if (!indicator_.is_numeric() || !form::applies_to_section(indicator_, context_.section)) return;
        std::vector<std::string> texts;
        std::vector<std::string> longer;
        std::vector<std::string> larger;
        for (const auto& place : own_places()) {
            texts.push_back("ISTEXT(" + place + ")");
            longer.push_back(has_more_decimals("N(" + place + ")", indicator_.decimals));
            larger.push_back("ABS(N(" + place + "))>=" + number_literal(form_.money_below));
        }
        add("OR(" + joined(texts, ",") + ")", filled_in(rule.not_a_number));
        add("OR(" + joined(longer, ",") + ")", filled_in(indicator_.decimals == 0 ? rule.not_whole : rule.too_many_decimals));
        if (indicator_.type == form::ValueType::money) add("OR(" + joined(larger, ",") + ")", filled_in(rule.too_large));
    }

    void add_condition(const form::FormulaRule& rule)
    {
        if (rule.at.empty() || rule.at.front().indicator != indicator_.code) return;
        SheetFormula formulas(form_, context_, places_);
        const auto when = rule.when ? formulas.text(*rule.when) : std::optional<std::string>("TRUE");
        const auto holds = formulas.text(rule.holds);
        if (!when || !holds || *when == "FALSE") return;
        const auto is_said = "IF(" + formulas.guard() + ",AND(" + *when + ",NOT(" + *holds + ")))";
        if (const auto says = message(rule.message, formulas)) add(is_said, *says);
    }

    static std::optional<std::string> message(const form::FormulaMessage& parts, SheetFormula& formulas)
    {
        std::vector<std::string> written;
        for (const auto& part : parts) {
            if (!part.value) {
                written.push_back(text_literal(part.text));
                continue;
            }
            const auto value = formulas.text(*part.value);
            if (!value) return std::nullopt;
            const auto format = part.is_percentage   ? std::string("0.0")
                                : part.decimals == 0 ? "0"
                                                     : "0." + std::string(static_cast<std::size_t>(part.decimals), '0');
            written.push_back("TEXT(" + (part.is_percentage ? "100*(" + *value + ")" : *value) + ",\"" + format + "\")" +
                              (part.is_percentage ? "&\"%\"" : ""));
        }
        return joined(written, "&");
    }

    const form::Form& form_;
    const form::Indicator& indicator_;
    const form::Context& context_;
    const SheetPlaces& places_;
    std::string formula_;
};

} // namespace

std::string hint_formula(const form::Form& form, const form::Indicator& indicator, const form::Context& context, const SheetPlaces& places)
{
    return Hint(form, indicator, context, places).formula();
}

} // namespace tianbao::filing
