// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <array>

#include "form/scene.hpp"

// Rules that set a filing against others, or against the profile, beyond what a formula says.
namespace tianbao::form {
namespace {

__extension__ using Wide = __int128;

constexpr std::array<std::int64_t, 4> kFactors{10, 100, 1000, 10'000};

/// How a number seems to be of another unit than it should.
struct Slip {
    std::int64_t factor;
    bool is_too_large;

    std::string label() const { return (is_too_large ? "÷" : "×") + std::to_string(factor); }
};

/// a is within 5 % of b; both above 0.
bool is_about(Wide a, Wide b)
{
    return b * 95 <= a * 100 && a * 100 <= b * 105;
}

std::optional<Slip> slip_of(Decimal number, Decimal reference)
{
    const bool same_sign = (number > Decimal() && reference > Decimal()) || (number < Decimal() && reference < Decimal());
    if (!same_sign) return std::nullopt;
    const Wide size = abs(number).units();
    const Wide expected = abs(reference).units();
    for (const auto factor : kFactors) {
        if (is_about(size, expected * factor)) return Slip{factor, true};
        if (is_about(size * factor, expected)) return Slip{factor, false};
    }
    return std::nullopt;
}

/// The number in the right unit, rounded to what the cell takes; none when it would be too large there.
std::optional<Decimal> mended(Decimal number, const Slip& slip, const Indicator& indicator, const Form& form)
{
    constexpr Wide kBound = static_cast<Wide>(10'000'000'000'000) * Decimal::kUnitsInOne;
    const Wide size = abs(number).units();
    Wide step = 1; // units in the last decimal that the cell takes
    for (int decimals = indicator.decimals; decimals < Decimal::kDecimals; ++decimals) step *= 10;
    const Wide divisor = slip.is_too_large ? step * slip.factor : step;
    const Wide multiplied = slip.is_too_large ? size : size * slip.factor;
    const Wide rounded = (multiplied * 2 + divisor) / (divisor * 2) * step;
    const Wide bound = indicator.type == ValueType::money ? static_cast<Wide>(form.money_below.units()) : kBound;
    if (rounded >= bound) return std::nullopt;
    const auto units = static_cast<std::int64_t>(rounded);
    return Decimal::from_units(number < Decimal() ? -units : units);
}

void report_slip(const UnitSlip& rule, Scene& scene, std::size_t slot, const Decimal& number, const Decimal& reference, const std::string& named,
                 std::optional<std::size_t> other)
{
    const auto slip = slip_of(number, reference);
    if (!slip) return;
    const auto& form = scene.form();
    std::optional<Correction> correction;
    if (const auto value = mended(number, *slip, form.indicator_at(slot), form)) {
        correction = Correction{{{form.cells[slot].key, scene.number_text(slot, *value)}}, slip->label()};
    }
    std::vector<CellKey> cells{form.key_at(slot)};
    Cells references;
    if (other)
        cells.push_back(form.key_at(*other));
    else
        references.emplace(reference_key(form.cells[slot].key, Filed::month_before), scene.number_text(slot, reference));
    scene.fails(std::move(cells),
                filled_in(rule.message, {{"cell", scene.label(slot)},
                                         {"value", scene.number_text(slot, number)},
                                         {"reference", named},
                                         {"reference_value", scene.number_text(slot, reference)},
                                         {"factor", std::to_string(slip->factor)}}),
                std::move(correction), std::move(references));
}

void compare_with_month_before(const UnitSlip& rule, Scene& scene, std::size_t slot)
{
    const auto& figures = scene.figures();
    const std::vector<CellKey> cells{scene.form().key_at(slot)};
    const auto number = number_in(figures, slot, Filed::now);
    if (!number) return scene.missing(number.error(), cells);
    const auto reference = number_in(figures, slot, Filed::month_before);
    if (!reference) return scene.no_reference(cells);
    report_slip(rule, scene, slot, *number, *reference, filled_in(rule.previous_month, {{"cell", scene.label(slot)}}), std::nullopt);
}

void compare_with_year_before(const UnitSlip& rule, Scene& scene, std::size_t slot, std::size_t other)
{
    const auto number = number_in(scene.figures(), slot, Filed::now);
    if (!number) return scene.missing(number.error(), {});
    const auto reference = number_in(scene.figures(), other, Filed::now);
    if (!reference) return scene.missing(reference.error(), {});
    report_slip(rule, scene, slot, *number, *reference, scene.label(other), other);
}

} // namespace

void apply_rule(const UnitSlip& rule, Scene& scene)
{
    for (const auto& code : rule.indicators) {
        const auto& indicator = *scene.form().indicator(code);
        const auto first = indicator.first_slot;
        const bool is_flow = indicator.kind == Kind::flow; // m, y, py; else e, pe
        compare_with_month_before(rule, scene, first);
        compare_with_year_before(rule, scene, is_flow ? first + 1 : first, is_flow ? first + 2 : first + 1);
    }
}

void apply_rule(const RepeatsPrevious& rule, Scene& scene)
{
    const auto* previous = scene.figures().month_before;
    if (previous == nullptr) return scene.no_reference({});
    int known = 0; // of the month before
    int compared = 0;
    int equal = 0;
    Cells same;
    const auto& form = scene.form();
    for (std::size_t slot = 0; slot < form.cells.size(); ++slot) {
        if (std::find(rule.columns.begin(), rule.columns.end(), form.cells[slot].column) == rule.columns.end()) continue;
        const auto number = scene.readings().number(slot);
        const auto before = previous->number(slot);
        if (!form.indicator_at(slot).is_numeric() || !before) continue;
        ++known;
        if (!number) continue;
        ++compared;
        if (*number != *before) continue;
        ++equal;
        same.emplace(reference_key(form.cells[slot].key, Filed::month_before), scene.number_text(slot, *before));
    }
    if (known < rule.at_least) return scene.no_reference({});
    if (compared < rule.at_least) return scene.not_evaluated();
    if (equal * 100 < compared * rule.share_percent) return;
    scene.fails({}, filled_in(rule.message, {{"equal", std::to_string(equal)}, {"compared", std::to_string(compared)}}), std::nullopt,
                std::move(same));
}

void apply_rule(const SizeClassAgrees& rule, Scene& scene)
{
    const auto& context = scene.context();
    if (context.limits == nullptr || !context.size) return scene.no_reference({rule.revenue, rule.employees, rule.assets});
    const auto figure = [&](const CellKey& key) { return scene.readings().number(scene.form().slot_of(key).value()); };
    const auto revenue = figure(rule.revenue);
    const auto employees = figure(rule.employees);
    const auto assets = figure(rule.assets);
    if (!revenue || !employees || !assets) return scene.not_evaluated();

    // cut off after the fourth decimal, which the limits, being whole, do not notice
    const Wide of_a_year = static_cast<Wide>(revenue->units()) * 12 / context.period.month();
    const auto computed = enterprise::SizeThresholds::class_within(
        *context.limits, {employees->units() / Decimal::kUnitsInOne, Decimal::from_units(static_cast<std::int64_t>(of_a_year)), *assets});
    if (!computed) return scene.not_evaluated();
    if (*computed == *context.size) return;
    scene.fails({rule.revenue, rule.employees, rule.assets},
                filled_in(rule.message, {{"computed", rule.words.at(*computed)}, {"profile", rule.words.at(*context.size)}}));
}

void apply_rule(const WithinUsual& rule, Scene& scene)
{
    const auto& form = scene.form();
    const auto& usual = scene.context().usual;
    for (const auto& cell : rule.cells) {
        const auto slot = form.slot_of(cell).value();
        const auto number = number_in(scene.figures(), slot, Filed::now);
        if (!number) {
            scene.missing(number.error(), {cell});
            continue;
        }
        const auto range = usual.find(form.cells[slot].key);
        if (range == usual.end()) {
            scene.no_reference({cell});
            continue;
        }
        const auto& [key, within] = *range;
        if (within.low <= *number && *number <= within.high) continue;
        scene.fails({cell}, filled_in(within.is_of_group ? rule.group : rule.own, {{"cell", scene.label(slot)},
                                                                                  {"value", scene.number_text(slot, *number)},
                                                                                  {"low", scene.number_text(slot, within.low)},
                                                                                  {"high", scene.number_text(slot, within.high)},
                                                                                  {"count", std::to_string(within.count)}}));
    }
}

} // namespace tianbao::form
