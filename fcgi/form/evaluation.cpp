// SPDX-License-Identifier: MPL-2.0
#include "form/evaluation.hpp"

#include <algorithm>

#include "enterprise/industry.hpp"
#include "form/scene.hpp"
#include "util/text.hpp"

namespace tianbao::form {
namespace {

/// The column that this year's figure of last year's filing goes to; nothing for the others.
std::optional<Column> column_a_year_later(Column column)
{
    switch (column) {
    case Column::year:
        return Column::last_year;
    case Column::end:
        return Column::last_end;
    case Column::month:
    case Column::last_year:
    case Column::last_end:
    case Column::value:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

int Report::open_items() const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.check_class == CheckClass::hard && finding.verdict == Verdict::fails;
    }));
}

bool Report::is_submittable() const
{
    return open_items() == 0;
}

std::vector<Finding> Report::failures_at(const CellKey& key) const
{
    std::vector<Finding> here;
    for (const auto& finding : findings) {
        if (finding.verdict == Verdict::fails && !finding.cells.empty() && finding.cells.front() == key) here.push_back(finding);
    }
    return here;
}

Report evaluate(const Form& form, const Cells& cells, const Context& context)
{
    Scene scene(form, cells, context);
    for (const auto& check : form.checks) {
        scene.begin(check);
        for (const auto& rule : check.rules) apply(rule, scene);
        scene.end();
    }
    return std::move(scene).report();
}

Cells normalise(const Form& form, const Cells& cells)
{
    Cells out;
    for (const auto& [key, text] : cells) {
        const auto place = CellKey::parse(key);
        const auto* indicator = place ? form.indicator_of(*place) : nullptr;
        if (indicator == nullptr || trimmed(text).empty()) continue;
        const auto read = read_cell(form, *indicator, text);
        out.emplace(key, read ? read->canonical : text);
    }
    return out;
}

Cells submission_cells(const Form& form, const Cells& cells, const Context& context)
{
    auto out = normalise(form, cells);
    for (const auto& indicator : form.indicators) {
        if (applies_to_section(indicator, context.section)) continue;
        for (const auto column : indicator.columns()) out[indicator.cell(column).text()] = kNotApplicable;
    }
    return out;
}

std::set<std::string, std::less<>> required_cells(const Form& form, const Cells& cells, const Context& context)
{
    const Readings readings(form, cells, enterprise::is_industrial(context.section));
    std::set<std::string, std::less<>> out;
    for (const auto& indicator : form.indicators) {
        if (!readings.is_required(indicator)) continue;
        for (const auto column : indicator.columns()) out.insert(indicator.cell(column).text());
    }
    return out;
}

bool applies_to_section(const Indicator& indicator, std::string_view section)
{
    return applies(indicator, enterprise::is_industrial(section));
}

Cells prefill(const Form& form, const Cells& last_year)
{
    const Readings readings(form, last_year, true);
    Cells out;
    for (const auto& indicator : form.indicators) {
        for (const auto column : indicator.columns()) {
            const auto later = column_a_year_later(column);
            const auto& reading = readings.at(indicator.cell(column));
            if (!later || reading.state != CellState::filled) continue;
            out.emplace(indicator.cell(*later).text(), reading.content.canonical);
        }
    }
    return out;
}

} // namespace tianbao::form
