// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "form/evaluation.hpp"
#include "form/message.hpp"
#include "form/reading.hpp"

namespace tianbao::form {

/// What the rules of one evaluation read, and where they leave their findings, 审核现场.
class Scene {
public:
    Scene(const Form& form, const Cells& cells, const Context& context);

    const Form& form() const { return form_; }
    const Readings& readings() const { return readings_; }
    period::Period period() const { return context_.period; }
    bool nil_declared() const { return context_.nil_declared; }

    /// A number of this filing; without one, the rule counts as not evaluated if there should be one.
    std::optional<Decimal> number(const CellKey& key);
    /// A number of the previous month's filing.
    std::optional<Decimal> previous_number(const CellKey& key) const;

    /// How messages name the cell and write its number.
    std::string label(const CellKey& key) const;
    std::string number_text(const CellKey& key, Decimal number) const;

    void fails(std::vector<CellKey> cells, const Message& message, const Placeholders& values);
    void not_evaluated(std::vector<CellKey> cells, const Message& message, const Placeholders& values);
    void not_evaluated();

    void begin(const Check& check);
    Report report() && { return std::move(report_); }

private:
    void worsen(Verdict verdict);
    void add(Verdict verdict, std::vector<CellKey> cells, const Message& message, const Placeholders& values);

    const Form& form_;
    const Context& context_;
    Readings readings_;
    std::optional<Readings> previous_;
    const Check* check_ = nullptr;
    Report report_;
};

/// Applies one rule to the scene.
void apply(const Rule& rule, Scene& scene);

} // namespace tianbao::form
