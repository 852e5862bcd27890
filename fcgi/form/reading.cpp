// SPDX-License-Identifier: MPL-2.0
#include "form/reading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "util/text.hpp"

namespace tianbao::form {
namespace {

using Read = Expected<CellContent, CellFault>;

CellFault cell_fault(DecimalFault fault, const Indicator& indicator)
{
    switch (fault) {
    case DecimalFault::not_a_number:
        return CellFault::not_a_number;
    case DecimalFault::exponent:
        return CellFault::exponent;
    case DecimalFault::too_large:
        return CellFault::too_large;
    case DecimalFault::too_many_decimals:
        return indicator.type == ValueType::integer ? CellFault::not_whole : CellFault::too_many_decimals;
    }
    return CellFault::not_a_number;
}

Read read_number(const Form& form, const Indicator& indicator, std::string_view text)
{
    const auto number = Decimal::parse(text, indicator.decimals);
    if (!number) return Unexpected(cell_fault(number.error(), indicator));
    if (indicator.type == ValueType::money && abs(*number) >= form.money_below) return Unexpected(CellFault::too_large);
    return CellContent{*number, {}, number->to_text(indicator.decimals)};
}

std::optional<int> read_option(std::string_view text)
{
    int option = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), option);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return option;
}

Read read_choices(const Indicator& indicator, std::string_view text)
{
    std::vector<int> options;
    bool any_alone = false;
    for (std::string rest = normalised_cell(text) + ","; !rest.empty(); rest.erase(0, rest.find(',') + 1)) {
        const auto option = read_option(std::string_view(rest).substr(0, rest.find(',')));
        const auto* choice = option ? indicator.choice(*option) : nullptr;
        if (choice == nullptr) return Unexpected(CellFault::unknown_choice);
        if (std::find(options.begin(), options.end(), *option) != options.end()) return Unexpected(CellFault::doubled_choice);
        any_alone = any_alone || choice->alone;
        options.push_back(*option);
    }
    if (any_alone && options.size() > 1) return Unexpected(CellFault::not_alone);
    if (options.size() > indicator.max_choices) return Unexpected(CellFault::too_many_choices);
    return CellContent{{}, options, fmt::format("{}", fmt::join(options, ","))};
}

Read read_lines(const Indicator& indicator, std::string_view text)
{
    auto lines = normalised_lines(text);
    if (code_points(lines) > indicator.max_length) return Unexpected(CellFault::too_long);
    return CellContent{{}, {}, std::move(lines)};
}

CellReading reading(const Form& form, const Indicator& indicator, std::string_view text, bool industrial)
{
    const bool blank = trimmed(text).empty();
    if (!applies(indicator, industrial)) {
        const bool left_out = blank || text == kNotApplicable;
        return {left_out ? CellState::not_applicable : CellState::unwanted, {}, {}};
    }
    if (blank) return {};
    auto read = read_cell(form, indicator, text);
    if (!read) return {CellState::faulty, {}, read.error()};
    return {CellState::filled, std::move(*read), {}};
}

} // namespace

Expected<CellContent, CellFault> read_cell(const Form& form, const Indicator& indicator, std::string_view text)
{
    switch (indicator.type) {
    case ValueType::money:
    case ValueType::number:
    case ValueType::integer:
        return read_number(form, indicator, text);
    case ValueType::choice:
    case ValueType::choices:
        return read_choices(indicator, text);
    case ValueType::text:
        return read_lines(indicator, text);
    }
    return Unexpected(CellFault::not_a_number);
}

bool applies(const Indicator& indicator, bool industrial)
{
    return industrial || indicator.requirement != Requirement::industrial;
}

Readings::Readings(const Form& form, const Cells& cells, bool industrial) : form_(&form), industrial_(industrial)
{
    readings_.reserve(form.cells.size());
    for (const auto& cell : form.cells) {
        readings_.push_back(reading(form, form.indicators[cell.indicator], cell_text(cells, cell.key), industrial));
    }
}

std::optional<Decimal> Readings::number(std::size_t slot) const
{
    const auto& found = at(slot);
    return found.state == CellState::filled ? std::optional(found.content.number) : std::nullopt;
}

bool Readings::has_option(std::size_t slot, int option) const
{
    const auto& options = at(slot).content.options;
    return std::find(options.begin(), options.end(), option) != options.end();
}

bool Readings::is_required(const Indicator& indicator) const
{
    const auto any_of_cells = [&](auto holds) {
        return std::any_of(indicator.requirement_cells.begin(), indicator.requirement_cells.end(),
                           [&](const CellKey& key) { return holds(form_->slot_of(key).value()); });
    };
    switch (indicator.requirement) {
    case Requirement::always:
        return true;
    case Requirement::industrial:
        return industrial_;
    case Requirement::optional:
        return false;
    case Requirement::when_positive:
        return any_of_cells([&](std::size_t slot) { return number(slot) > Decimal(); });
    case Requirement::when_chosen:
        return any_of_cells([&](std::size_t slot) { return has_option(slot, indicator.requirement_option); });
    }
    return false;
}

ReferenceFiling::ReferenceFiling(const Form& form, const Cells& cells)
{
    numbers_.reserve(form.cells.size());
    for (const auto& cell : form.cells) {
        const auto& indicator = form.indicators[cell.indicator];
        const auto text = indicator.is_numeric() ? cell_text(cells, cell.key) : std::string_view();
        const auto read = trimmed(text).empty() ? std::nullopt : std::optional(read_number(form, indicator, text));
        numbers_.push_back(read && *read ? std::optional((*read)->number) : std::nullopt);
    }
}

} // namespace tianbao::form
