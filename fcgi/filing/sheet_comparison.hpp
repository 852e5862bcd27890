// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/sheet_formula.hpp"
#include "form/message.hpp"

namespace tianbao::filing {

/// When a rule says something, and what: formulas of a truth and of a text.
struct SheetFinding {
    std::string condition;
    std::string says;
};

/// What a rule says in one place of a sheet.
struct SheetFindings {
    std::vector<SheetFinding> found;
    bool lacks_reference = false; ///< something that it compares with is not known
};

/// Writes the rules that are no formula of the definition as a spreadsheet computes them; the figures that they compare with are written into them.
/// Like evaluate() they say nothing while a figure that they need is missing.
class SheetComparison {
public:
    SheetComparison(const form::Form& form, const form::Context& context, const SheetPlaces& places) : form_(form), context_(context), places_(places) {}

    // in the row of an indicator that applies to the enterprise
    SheetFindings findings(const form::Listed& rule, const form::Indicator& indicator) const;
    SheetFindings findings(const form::UnitSlip& rule, const form::Indicator& indicator) const;
    SheetFindings findings(const form::WithinUsual& rule, const form::Indicator& indicator) const;
    SheetFindings findings(const form::SizeClassAgrees& rule, const form::Indicator& indicator) const;
    // of the form as a whole
    SheetFindings findings(const form::NotAllZero& rule) const;
    SheetFindings findings(const form::ZeroWhenNil& rule) const;
    SheetFindings findings(const form::RepeatsPrevious& rule) const;

private:
    std::string place(const form::CellKey& key) const { return places_.at(key.text()).front(); }
    SheetFinding slip(const form::UnitSlip& rule, const form::CellKey& cell, const std::string& reference, const std::string& reference_name,
                      const std::string& guard) const;

    const form::Form& form_;
    const form::Context& context_;
    const SheetPlaces& places_;
};

/// The formula of a wording whose placeholders are formulas, by name.
std::string said_formula(std::string_view message, const form::Placeholders& formulas);

/// The formula that writes a figure with so many decimals.
std::string figure_formula(const std::string& figure, int decimals);

} // namespace tianbao::filing
