// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "form/evaluation.hpp"
#include "form/formula_evaluation.hpp"
#include "form/message.hpp"
#include "form/reading.hpp"

namespace tianbao::form {

/// What the rules of one evaluation read, and where they leave their findings, 审核现场.
class Scene {
public:
    Scene(const Form& form, const Cells& cells, const Context& context);
    Scene(const Scene&) = delete;
    Scene& operator=(const Scene&) = delete;

    const Form& form() const { return form_; }
    const Context& context() const { return context_; }
    const Readings& readings() const { return readings_; }
    const Figures& figures() const { return figures_; }

    /// How messages name the cell.
    std::string label(std::size_t slot) const { return form_.label(form_.key_at(slot)); }
    /// How messages write its number.
    std::string number_text(std::size_t slot, Decimal number) const { return number.to_text(form_.indicator_at(slot).decimals); }

    /// The check fails at the first of the cells. But for hard checks a place has one finding, so that one explanation is about it.
    /// `references` are the figures of other filings that it fails against, by reference_key().
    void fails(std::vector<CellKey> cells, std::string message, std::optional<Correction> correction = std::nullopt, Cells references = {});
    /// A cell that should be filled is empty or cannot be read, which other checks say.
    void not_evaluated();
    /// Another filing, or the profile, lacks what these cells are compared with: it is said once for the check.
    void no_reference(const std::vector<CellKey>& cells);
    /// What a missing figure means for the check; the cells are those of the rule.
    void missing(Missing why, const std::vector<CellKey>& cells);

    void begin(const Check& check);
    /// Says once for the whole check what could not be compared.
    void end();
    Report report() && { return std::move(report_); }

private:
    void worsen(Verdict verdict);
    bool has_finding_at(const std::vector<CellKey>& cells) const;

    const Form& form_;
    const Context& context_;
    Readings readings_;
    std::optional<ReferenceFiling> previous_;
    std::optional<ReferenceFiling> last_year_;
    Figures figures_;
    const Check* check_ = nullptr;
    Verdict* verdict_ = nullptr; // of check_, in report_
    bool lacks_reference_ = false;
    std::vector<CellKey> without_reference_;
    std::size_t first_finding_ = 0; // of check_, in report_
    Report report_;
};

/// Applies one rule to the scene.
void apply(const Rule& rule, Scene& scene);

void apply_rule(const UnitSlip& rule, Scene& scene);
void apply_rule(const RepeatsPrevious& rule, Scene& scene);
void apply_rule(const SizeClassAgrees& rule, Scene& scene);
void apply_rule(const WithinUsual& rule, Scene& scene);

} // namespace tianbao::form
