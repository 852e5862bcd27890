// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/evaluation.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::filing {

/// The cells of a sheet in which the form's cells stand, by key: "$D$7". A question of several choices has several.
using SheetPlaces = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Writes the formulas of a form as a spreadsheet does. Sides of comparisons are rounded to 6 decimals, for spreadsheets compute
/// with binary fractions.
class SheetFormula {
public:
    SheetFormula(const form::Form& form, const form::Context& context, const SheetPlaces& places) : form_(form), context_(context), places_(places) {}

    /// Nothing where a figure of another filing is not there.
    std::optional<std::string> text(const form::Formula& node);

    /// True when every figure of this filing that the formulas written so far read is a number.
    std::string guard() const;

private:
    std::optional<std::string> cell(const form::Formula& node);
    std::string all_of(const form::CellKey& key) const;
    std::string has(const form::Formula& node) const;
    std::optional<std::string> infix(const form::Formula& node, const char* sign);
    std::optional<std::string> comparison(const form::Formula& node, const char* sign);
    std::optional<std::string> negation(const form::Formula& node);
    std::optional<std::string> call(const std::string& function, const form::Formula& node);

    const form::Form& form_;
    const form::Context& context_;
    const SheetPlaces& places_;
    std::set<std::string> figures_;
};

/// A number as a formula writes it: without zeros that do not count, a negative one in brackets.
std::string number_literal(Decimal number);

/// A text as a formula writes it: in quotes, cut where it is too long for one literal.
std::string text_literal(std::string_view text);

/// The code at the front of the answer at a place: 6 of "6 融资难".
std::string code_at(const std::string& place);

/// The condition that a figure has more decimals than that; the noise of binary fractions is none.
std::string has_more_decimals(const std::string& figure, int decimals);

std::string joined(const std::vector<std::string>& parts, std::string_view between);

} // namespace tianbao::filing
