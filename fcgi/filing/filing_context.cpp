// SPDX-License-Identifier: MPL-2.0
#include "filing/filing_context.hpp"

#include "enterprise/industry.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <stdexcept>
#include <utility>

namespace tianbao::filing {

namespace {

using nlohmann::json;

std::optional<form::Cells> translated(const Basis& basis, const std::optional<Filed>& filed, const form::Form& form)
{
    return filed ? std::optional{basis.forms.translated(filed->cells, filed->form_version, form)} : std::nullopt;
}

std::optional<form::Cells> translated(const Basis& basis, const std::optional<form::Cells>& cells, const std::string& form_version,
                                      const form::Form& form)
{
    return cells ? std::optional{basis.forms.translated(*cells, form_version, form)} : std::nullopt;
}

const enterprise::SizeThresholds::IndustryLimits* limits_of(const Basis& basis, const FilingEnterprise& enterprise)
{
    const auto industry = enterprise::IndustryCode::parse(enterprise.industry);
    return industry ? basis.sizes.limits_of(*industry) : nullptr;
}

/// The other months' cells under the codes of the filing's own form.
form::Context context_from(const Basis& basis, const FilingEnterprise& enterprise, period::Period period, bool nil_declared,
                           std::optional<form::Cells> previous, std::optional<form::Cells> last_year, form::UsualRanges usual)
{
    return {.period = period,
            .section = enterprise.section,
            .previous = std::move(previous),
            .nil_declared = nil_declared,
            .last_year = std::move(last_year),
            .category = enterprise.category,
            .size = enterprise.size,
            .limits = limits_of(basis, enterprise),
            .usual = std::move(usual)};
}

json json_of(const enterprise::SizeThresholds::Limits& limits)
{
    auto out = json::object();
    if (limits.employees) out["employees"] = *limits.employees;
    if (limits.revenue) out["revenue"] = *limits.revenue;
    if (limits.assets) out["assets"] = *limits.assets;
    return out;
}

std::string json_of(const std::optional<form::Cells>& cells)
{
    return cells ? form::to_json(*cells) : "null";
}

} // namespace

const form::Form& form_of(const Basis& basis, const std::optional<Filing>& filing, period::Period period)
{
    const auto* form = filing ? basis.forms.version(filing->form_version) : basis.forms.form_for(period);
    if (!form) throw std::runtime_error("no form for " + period.text());
    return *form;
}

form::Context context_of(const Basis& basis, const FilingEnterprise& enterprise, const form::Form& form, period::Period period, bool nil_declared,
                         const std::optional<Filed>& previous, const std::optional<Filed>& last_year, form::UsualRanges usual)
{
    return context_from(basis, enterprise, period, nil_declared, translated(basis, previous, form), translated(basis, last_year, form),
                        std::move(usual));
}

form::Context context_of(const Basis& basis, const Desk& desk, const form::Form& form, period::Period period, bool nil_declared)
{
    return context_from(basis, desk.enterprise, period, nil_declared, translated(basis, desk.previous, desk.previous_version, form),
                        translated(basis, desk.last_year, desk.last_year_version, form), desk.usual);
}

std::string browser_context(const form::Context& context, const std::vector<form::Acceptance>& acceptances)
{
    auto size = json{{"profile", context.size ? enterprise::word_of(*context.size) : ""}, {"limits", nullptr}};
    if (context.limits)
        size["limits"] = {
            {"large", json_of(context.limits->large)}, {"medium", json_of(context.limits->medium)}, {"small", json_of(context.limits->small)}};
    auto usual = json::object();
    for (const auto& [key, range] : context.usual) {
        usual[key] = {{"low", range.low.to_text(Decimal::kDecimals)},
                      {"high", range.high.to_text(Decimal::kDecimals)},
                      {"count", range.count},
                      {"group", range.is_of_group}};
    }
    auto accepted = json::array();
    for (const auto& each : acceptances) {
        if (each.is_good_for(context.period)) accepted.push_back({{"check", each.check}, {"place", each.place}, {"until", each.until.text()}});
    }
    return fmt::format(R"({{"acceptances":{},"category":{},"last_year":{},"period":"{}","previous":{},"section":{},"size":{},"usual":{}}})",
                       accepted.dump(), json(enterprise::word_of(context.category)).dump(), json_of(context.last_year), context.period.text(),
                       json_of(context.previous), json(context.section).dump(), size.dump(), usual.dump());
}

} // namespace tianbao::filing
