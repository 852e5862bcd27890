// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "enterprise/enterprise.hpp"
#include "enterprise/size_class.hpp"
#include "form/cells.hpp"
#include "form/form.hpp"
#include "form/usual_range.hpp"

namespace tianbao::form {

/// What the checks need to know beside the cells, 审核环境.
struct Context {
    period::Period period;
    std::string section;                           ///< the enterprise's industry section (GB/T 4754), a letter
    std::optional<Cells> previous = std::nullopt;  ///< the previous month's filing, when there is one
    bool nil_declared = false;                     ///< 本月停产（歇业）
    std::optional<Cells> last_year = std::nullopt; ///< the filing of the same month of the last year, when there is one
    enterprise::Category category = enterprise::Category::other;
    std::optional<enterprise::SizeClass> size = std::nullopt;           ///< as the profile says
    const enterprise::SizeThresholds::IndustryLimits* limits = nullptr; ///< of the enterprise's industry; must outlive the context
    UsualRanges usual = {};                                             ///< of this enterprise in this period
};

enum class Verdict {
    holds,
    fails,
    not_evaluated, ///< a filing or a cell that it needs is missing or cannot be read; never counts as passed
};

/// A change of cells that would settle a finding, offered with one click, 更正建议.
struct Correction {
    Cells cells;
    std::string label; ///< ÷10000
};

/// What one rule has to say at one place, 审核结果.
struct Finding {
    std::string check; ///< R01
    CheckClass check_class;
    Verdict verdict;            ///< fails, or not_evaluated for want of another filing
    std::vector<CellKey> cells; ///< the message stands at the first; none: it is about the form as a whole
    std::string message;
    std::optional<Correction> correction = std::nullopt;
    Cells references = {}; ///< the figures of other filings that it fails against, by reference_key()
};

/// The outcome of all checks, 审核报告, findings in the order of the definition.
struct Report {
    std::vector<Finding> findings;
    std::map<std::string, Verdict, std::less<>> verdicts; ///< by check: the worst of its rules

    /// No hard check fails.
    bool is_submittable() const;
    /// How many failing findings of hard checks keep it from being submitted.
    int open_items() const;
    /// The failing findings that stand at that cell.
    std::vector<Finding> failures_at(const CellKey& key) const;
};

/// Runs every check of the form. Cells that cannot be read are found once and take part in nothing else.
Report evaluate(const Form& form, const Cells& cells, const Context& context);

/// Canonical text for every cell that can be read, text as typed for the others; without empty cells and
/// without cells that the form does not have.
Cells normalise(const Form& form, const Cells& cells);

/// What a submission stores: normalised, and 不适用 in the cells of indicators that do not apply.
Cells submission_cells(const Form& form, const Cells& cells, const Context& context);

/// The keys of all cells that must be filled, given what the others hold.
std::set<std::string, std::less<>> required_cells(const Form& form, const Cells& cells, const Context& context);

/// Whether the indicator is for an enterprise of that industry section.
bool applies_to_section(const Indicator& indicator, std::string_view section);

/// The py and pe cells of a fresh draft: last year's y and e of the same month.
Cells prefill(const Form& form, const Cells& last_year);

} // namespace tianbao::form
