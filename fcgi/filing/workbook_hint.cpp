// SPDX-License-Identifier: MPL-2.0
#include "filing/workbook_hint.hpp"

#include "filing/sheet_comparison.hpp"
#include "form/message.hpp"
#include "util/text.hpp"

#include <optional>
#include <variant>

namespace tianbao::filing {

namespace {

constexpr std::size_t kLongestFormula = 7500; ///< characters; spreadsheets take 8192

/// The pieces of one hint, a check after the other.
class Pieces {
public:
    explicit Pieces(Unhinted& unhinted) : unhinted_(unhinted) {}

    void begin(const form::Check& check) { check_ = &check; }

    /// `says` is a formula of the text that is shown while `condition` holds.
    void add(const std::string& condition, const std::string& says)
    {
        const auto piece = "IFERROR(IF(" + condition + ",\"" + kHintBullet + "\"&" + says + ",\"\"),\"\")";
        if (code_points(formula_) + code_points(piece) > kLongestFormula) {
            unhinted_.too_long.insert(check_->id);
            return;
        }
        formula_ += (formula_.empty() ? "" : "&") + piece;
    }

    void add(const SheetFindings& findings)
    {
        for (const auto& each : findings.found) add(each.condition, each.says);
        if (findings.lacks_reference) lacks_reference();
    }

    void lacks_reference() { unhinted_.no_reference.insert(check_->id); }

    std::string formula() const { return formula_.empty() ? std::string{} : "=" + formula_; }

private:
    Unhinted& unhinted_;
    const form::Check* check_ = nullptr;
    std::string formula_;
};

std::optional<std::string> message_formula(const form::FormulaMessage& parts, SheetFormula& formulas)
{
    std::vector<std::string> written;
    for (const auto& part : parts) {
        if (!part.value) {
            written.push_back(text_literal(part.text));
            continue;
        }
        const auto value = formulas.text(*part.value);
        if (!value) return std::nullopt;
        written.push_back(part.is_percentage ? "TEXT(100*(" + *value + "),\"0.0\")&\"%\"" : figure_formula(*value, part.decimals));
    }
    return joined(written, "&");
}

void add_condition(Pieces& pieces, const form::FormulaRule& rule, SheetFormula formulas)
{
    const auto when = rule.when ? formulas.text(*rule.when) : std::optional<std::string>("TRUE");
    if (when == "FALSE") return;
    const auto holds = formulas.text(rule.holds);
    const auto guard = formulas.guard();
    const auto says = message_formula(rule.message, formulas);
    if (!when || !holds || !says) return pieces.lacks_reference();
    pieces.add("IF(" + guard + ",AND(" + *when + ",NOT(" + *holds + ")))", *says);
}

/// What a row's hint is put together from.
class Hint {
public:
    Hint(const form::Form& form, const form::Indicator& indicator, const form::Context& context, const SheetPlaces& places, Unhinted& unhinted)
        : form_(form), indicator_(indicator), context_(context), places_(places), comparison_(form, context, places), pieces_(unhinted)
    {
    }

    /// A row that does not apply to the enterprise cannot be filled.
    std::string formula()
    {
        if (!form::applies_to_section(indicator_, context_.section)) return {};
        for (const auto& check : form_.checks) {
            pieces_.begin(check);
            for (const auto& rule : check.rules) std::visit([&](const auto& each) { add(each); }, rule);
        }
        return pieces_.formula();
    }

private:
    void add(const form::Filled& rule)
    {
        if (!rule.requirements.contains(indicator_.requirement)) return;
        add_required(rule);
    }
    void add(const form::WellFormed& rule)
    {
        if (indicator_.is_numeric()) add_numbers(rule); // the length of a text is held by its cell
    }
    void add(const form::FormulaRule& rule)
    {
        if (!rule.at.empty() && rule.at.front().indicator == indicator_.code) add_condition(pieces_, rule, {form_, context_, places_});
    }
    void add(const form::Listed& rule) { pieces_.add(comparison_.findings(rule, indicator_)); }
    void add(const form::UnitSlip& rule) { pieces_.add(comparison_.findings(rule, indicator_)); }
    void add(const form::WithinUsual& rule) { pieces_.add(comparison_.findings(rule, indicator_)); }
    void add(const form::SizeClassAgrees& rule) { pieces_.add(comparison_.findings(rule, indicator_)); }
    // cells that are for industry only are locked for all others
    void add(const form::EmptyUnlessIndustrial&) {}
    // of the form as a whole
    void add(const form::NotAllZero&) {}
    void add(const form::ZeroWhenNil&) {}
    void add(const form::RepeatsPrevious&) {}

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
        std::vector<std::string> empty;
        if (indicator_.is_numeric()) {
            for (const auto& place : own_places()) empty.push_back("LEN(" + place + ")=0");
        } else {
            empty.push_back("LEN(" + joined(own_places(), "&") + ")=0");
        }
        const auto is_empty = empty.size() == 1 ? empty.front() : "OR(" + joined(empty, ",") + ")";
        const auto& words = indicator_.is_numeric() ? rule.number : indicator_.is_choice() ? rule.choice : rule.text;
        const auto asked = when_asked();
        pieces_.add(asked.empty() ? is_empty : "AND(" + asked + "," + is_empty + ")", filled_in(words));
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
        std::vector<std::string> texts;
        std::vector<std::string> longer;
        std::vector<std::string> larger;
        for (const auto& place : own_places()) {
            texts.push_back("ISTEXT(" + place + ")");
            longer.push_back(has_more_decimals("N(" + place + ")", indicator_.decimals));
            larger.push_back("ABS(N(" + place + "))>=" + number_literal(form_.money_below));
        }
        pieces_.add("OR(" + joined(texts, ",") + ")", filled_in(rule.not_a_number));
        pieces_.add("OR(" + joined(longer, ",") + ")", filled_in(indicator_.decimals == 0 ? rule.not_whole : rule.too_many_decimals));
        if (indicator_.type == form::ValueType::money) pieces_.add("OR(" + joined(larger, ",") + ")", filled_in(rule.too_large));
    }

    const form::Form& form_;
    const form::Indicator& indicator_;
    const form::Context& context_;
    const SheetPlaces& places_;
    SheetComparison comparison_;
    Pieces pieces_;
};

} // namespace

std::string hint_formula(const form::Form& form, const form::Indicator& indicator, const form::Context& context, const SheetPlaces& places,
                         Unhinted& unhinted)
{
    return Hint(form, indicator, context, places, unhinted).formula();
}

std::string whole_form_hint(const form::Form& form, const form::Context& context, const SheetPlaces& places, Unhinted& unhinted)
{
    const SheetComparison comparison(form, context, places);
    Pieces pieces(unhinted);
    for (const auto& check : form.checks) {
        pieces.begin(check);
        for (const auto& rule : check.rules) {
            if (const auto* zero = std::get_if<form::NotAllZero>(&rule)) pieces.add(comparison.findings(*zero));
            if (const auto* idle = std::get_if<form::ZeroWhenNil>(&rule)) pieces.add(comparison.findings(*idle));
            if (const auto* repeated = std::get_if<form::RepeatsPrevious>(&rule)) pieces.add(comparison.findings(*repeated));
            const auto* condition = std::get_if<form::FormulaRule>(&rule);
            if (condition && condition->at.empty()) add_condition(pieces, *condition, {form, context, places});
        }
    }
    return pieces.formula();
}

} // namespace tianbao::filing
