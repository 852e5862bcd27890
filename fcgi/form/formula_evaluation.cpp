// SPDX-License-Identifier: MPL-2.0
#include "form/formula_evaluation.hpp"

#include <algorithm>
#include <boost/multiprecision/cpp_int.hpp>
#include <stdexcept>
#include <utility>

namespace tianbao::form {
namespace {

constexpr std::string_view kNoValue = "—";

/// 128 bits, enough for nearly every formula; notes when they were not.
struct NarrowArithmetic {
    __extension__ using Integer = __int128;

    bool overflowed = false;

    Integer product(Integer a, Integer b)
    {
        Integer out = 0;
        overflowed = __builtin_mul_overflow(a, b, &out) || overflowed;
        return out;
    }
    Integer sum(Integer a, Integer b)
    {
        Integer out = 0;
        overflowed = __builtin_add_overflow(a, b, &out) || overflowed;
        return out;
    }
    static void reduce(Integer&, Integer&) {}
};

/// 512 bits: room for six numbers of 57 bits with their decimals, see kHighestDegree. Throws std::overflow_error beyond.
struct WideArithmetic {
    using Integer = boost::multiprecision::checked_int512_t;

    static Integer product(const Integer& a, const Integer& b) { return a * b; }
    static Integer sum(const Integer& a, const Integer& b) { return a + b; }
    static void reduce(Integer& a, Integer& b)
    {
        const Integer common = gcd(a, b);
        if (common <= 1) return;
        a /= common;
        b /= common;
    }
};

template <typename Arithmetic>
class Evaluator {
public:
    using Integer = typename Arithmetic::Integer;

    /// above / below, where below > 0.
    struct Fraction {
        Integer above;
        Integer below;
    };

    explicit Evaluator(const Figures& figures) : figures_(figures) {}

    bool overflowed() const { return arithmetic_.overflowed; }

    Expected<Fraction, Missing> number(const Formula& formula)
    {
        switch (formula.what) {
        case Operator::number:
            return fraction(formula.number);
        case Operator::cell: {
            const auto read = number_in(figures_, formula.slot, formula.filed);
            if (!read) return Unexpected(read.error());
            return fraction(*read);
        }
        case Operator::months:
            return Fraction{figures_.months, 1};
        case Operator::tolerance:
            return fraction(figures_.tolerance);
        case Operator::negate:
        case Operator::absolute:
            return of_one(formula);
        case Operator::add:
        case Operator::subtract:
        case Operator::multiply:
        case Operator::divide:
        case Operator::larger:
        case Operator::smaller:
            return of_two(formula);
        case Operator::january:
        case Operator::industrial:
        case Operator::specialised:
        case Operator::less:
        case Operator::at_most:
        case Operator::greater:
        case Operator::at_least:
        case Operator::equal:
        case Operator::unequal:
        case Operator::both:
        case Operator::either:
        case Operator::negation:
        case Operator::has:
        case Operator::empty:
        case Operator::filled:
            break;
        }
        throw std::logic_error("a condition has no number");
    }

    Expected<bool, Missing> truth(const Formula& formula)
    {
        switch (formula.what) {
        case Operator::january:
            return figures_.months == 1;
        case Operator::industrial:
            return figures_.industrial;
        case Operator::specialised:
            return figures_.specialised;
        case Operator::less:
        case Operator::at_most:
        case Operator::greater:
        case Operator::at_least:
        case Operator::equal:
        case Operator::unequal:
            return comparison(formula);
        case Operator::both:
        case Operator::either: {
            const auto left = truth(formula.operands[0]);
            const bool decides = formula.what == Operator::either;
            return !left || *left == decides ? left : truth(formula.operands[1]);
        }
        case Operator::negation:
            return truth(formula.operands[0]).map([](bool holds) { return !holds; });
        case Operator::has:
            return std::any_of(formula.options.begin(), formula.options.end(),
                               [&](int option) { return figures_.now.has_option(formula.slot, option); });
        case Operator::empty:
        case Operator::filled: {
            const auto state = figures_.now.at(formula.slot).state;
            if (state == CellState::faulty) return Unexpected(Missing::unreadable);
            return (state == CellState::filled) == (formula.what == Operator::filled);
        }
        case Operator::number:
        case Operator::cell:
        case Operator::months:
        case Operator::tolerance:
        case Operator::add:
        case Operator::subtract:
        case Operator::multiply:
        case Operator::divide:
        case Operator::negate:
        case Operator::absolute:
        case Operator::larger:
        case Operator::smaller:
            break;
        }
        throw std::logic_error("a number is neither true nor false");
    }

private:
    static Fraction fraction(Decimal number)
    {
        if (number.is_whole()) return {number.units() / Decimal::kUnitsInOne, 1};
        return {number.units(), Decimal::kUnitsInOne};
    }

    Expected<Fraction, Missing> of_one(const Formula& formula)
    {
        const auto value = number(formula.operands[0]);
        return value && (formula.what == Operator::negate || value->above < 0) ? negated(*value) : value;
    }

    Expected<Fraction, Missing> of_two(const Formula& formula)
    {
        const auto left = number(formula.operands[0]);
        if (!left) return left;
        const auto right = number(formula.operands[1]);
        if (!right) return right;
        if (formula.what == Operator::divide) return quotient(*left, *right);
        if (formula.what == Operator::multiply)
            return reduced(arithmetic_.product(left->above, right->above), arithmetic_.product(left->below, right->below));
        if (formula.what == Operator::larger) return compare(*left, *right) >= 0 ? left : right;
        if (formula.what == Operator::smaller) return compare(*left, *right) <= 0 ? left : right;
        return sum(*left, formula.what == Operator::subtract ? negated(*right) : *right);
    }

    Fraction negated(const Fraction& value) { return {arithmetic_.product(value.above, -1), value.below}; }

    Fraction reduced(Integer above, Integer below)
    {
        arithmetic_.reduce(above, below);
        return {std::move(above), std::move(below)};
    }

    Fraction sum(const Fraction& a, const Fraction& b)
    {
        if (a.below == b.below) return {arithmetic_.sum(a.above, b.above), a.below};
        return reduced(arithmetic_.sum(arithmetic_.product(a.above, b.below), arithmetic_.product(b.above, a.below)),
                       arithmetic_.product(a.below, b.below));
    }

    Expected<Fraction, Missing> quotient(const Fraction& a, const Fraction& b)
    {
        if (b.above == 0) return Unexpected(Missing::unreadable);
        auto above = a.below == b.below ? a.above : arithmetic_.product(a.above, b.below);
        auto below = a.below == b.below ? b.above : arithmetic_.product(a.below, b.above);
        const auto value = reduced(std::move(above), std::move(below));
        return value.below > 0 ? value : Fraction{arithmetic_.product(value.above, -1), arithmetic_.product(value.below, -1)};
    }

    /// Below 0, 0 or above 0 as a is less than, equal to or greater than b.
    int compare(const Fraction& a, const Fraction& b)
    {
        const bool together = a.below == b.below;
        const Integer left = together ? a.above : arithmetic_.product(a.above, b.below);
        const Integer right = together ? b.above : arithmetic_.product(b.above, a.below);
        return left < right ? -1 : left > right ? 1 : 0;
    }

    Expected<bool, Missing> comparison(const Formula& formula)
    {
        const auto left = number(formula.operands[0]);
        if (!left) return Unexpected(left.error());
        const auto right = number(formula.operands[1]);
        if (!right) return Unexpected(right.error());
        const int order = compare(*left, *right);
        if (formula.what == Operator::less) return order < 0;
        if (formula.what == Operator::at_most) return order <= 0;
        if (formula.what == Operator::greater) return order > 0;
        if (formula.what == Operator::at_least) return order >= 0;
        return (order == 0) == (formula.what == Operator::equal);
    }

    const Figures& figures_;
    Arithmetic arithmetic_;
};

Expected<Decimal, Missing> number_now(const Readings& readings, std::size_t slot)
{
    const auto& reading = readings.at(slot);
    switch (reading.state) {
    case CellState::filled:
        return reading.content.number;
    case CellState::faulty:
        return Unexpected(Missing::unreadable);
    case CellState::not_applicable:
    case CellState::unwanted:
        return Unexpected(Missing::absent);
    case CellState::empty:
        return Unexpected(readings.is_required(slot) ? Missing::unreadable : Missing::absent);
    }
    return Unexpected(Missing::unreadable);
}

} // namespace

Expected<Decimal, Missing> number_in(const Figures& figures, std::size_t slot, Filed filed)
{
    if (filed == Filed::now) return number_now(figures.now, slot);
    const auto* filing = filed == Filed::month_before ? figures.month_before : figures.year_before;
    const auto number = filing == nullptr ? std::nullopt : filing->number(slot);
    if (!number) return Unexpected(Missing::no_reference);
    return *number;
}

Expected<bool, Missing> truth(const Formula& condition, const Figures& figures)
{
    Evaluator<NarrowArithmetic> narrow(figures);
    const auto held = narrow.truth(condition);
    return narrow.overflowed() ? Evaluator<WideArithmetic>(figures).truth(condition) : held;
}

std::string rounded_text(const Formula& number, int decimals, int factor, std::string_view unit, const Figures& figures)
{
    using Wide = WideArithmetic::Integer;
    const auto value = Evaluator<WideArithmetic>(figures).number(number);
    if (!value) return std::string(kNoValue);
    const bool negative = value->above < 0;
    const Wide size = (negative ? Wide(-value->above) : value->above) * factor * pow(Wide(10), static_cast<unsigned>(decimals));
    const Wide rounded = (size * 2 + value->below) / (value->below * 2);
    auto digits = rounded.str();
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0) digits.insert(digits.size() - places, 1, '.');
    return (negative && rounded != 0 ? "-" : "") + digits.append(unit);
}

} // namespace tianbao::form
