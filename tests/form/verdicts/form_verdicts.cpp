// SPDX-License-Identifier: MPL-2.0
#include <fmt/core.h>

#include <cstdlib>
#include <nlohmann/json.hpp>

#include "enterprise/enterprise.hpp"
#include "form/browser_definition.hpp"
#include "form/form_book.hpp"
#include "form/generated_filings.hpp"
#include "util/file.hpp"

// What the checks of the program say about made-up filings, for those of the browser to be held against:
//   form_verdicts COUNT SEED
// Runs in the project's folder. The first line is the definition as the browser gets it, each further one a filing, its context, the report,
// its cells as they are stored, and what last year's filing fills in, as JSON.

using namespace tianbao;
using namespace tianbao::form;
using nlohmann::json;

namespace {

json cells_of(const std::optional<Cells>& cells)
{
    return cells ? json(*cells) : json(nullptr);
}

json limits_of(const enterprise::SizeThresholds::Limits& limits)
{
    auto out = json::object();
    if (limits.employees) out["employees"] = *limits.employees;
    if (limits.revenue) out["revenue"] = *limits.revenue;
    if (limits.assets) out["assets"] = *limits.assets;
    return out;
}

json size_of(const Context& context)
{
    json out{{"profile", context.size ? std::string(enterprise::word_of(*context.size)) : std::string()}, {"limits", nullptr}};
    if (const auto* limits = context.limits) {
        out["limits"] = {{"large", limits_of(limits->large)}, {"medium", limits_of(limits->medium)}, {"small", limits_of(limits->small)}};
    }
    return out;
}

json context_of(const Context& context)
{
    return {{"period", context.period.text()},
            {"section", context.section},
            {"previous", cells_of(context.previous)},
            {"last_year", cells_of(context.last_year)},
            {"category", enterprise::word_of(context.category)},
            {"nil_declared", context.nil_declared},
            {"size", size_of(context)},
            {"usual", json::parse(usual_ranges_json(context.usual))}};
}

std::string_view word_of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::holds:
        return "holds";
    case Verdict::fails:
        return "fails";
    case Verdict::not_evaluated:
        return "not_evaluated";
    }
    return "";
}

json finding_of(const Finding& finding)
{
    json out{{"check", finding.check},
             {"class", word_of(finding.check_class)},
             {"verdict", word_of(finding.verdict)},
             {"cells", json::array()},
             {"message", finding.message}};
    for (const auto& cell : finding.cells) out["cells"].push_back(cell.text());
    if (!finding.references.empty()) out["references"] = finding.references;
    if (finding.correction) out["correction"] = {{"cells", finding.correction->cells}, {"label", finding.correction->label}};
    return out;
}

json report_of(const Report& report)
{
    json out{{"findings", json::array()}, {"verdicts", json::object()}};
    for (const auto& finding : report.findings) out["findings"].push_back(finding_of(finding));
    for (const auto& [check, verdict] : report.verdicts) out["verdicts"][check] = word_of(verdict);
    return out;
}

} // namespace

int main(int count, char** words)
{
    if (count != 3) {
        fmt::print(stderr, "form_verdicts COUNT SEED\n");
        return 2;
    }
    const std::string file = "conf/forms/qyjc-m1-2012.toml";
    const auto form = load_form(content_of(file), file);
    if (!form) {
        fmt::print(stderr, "{}\n", form.error().text());
        return 1;
    }
    fmt::print("{}\n", json{{"definition", json::parse(browser_definition(*form))}}.dump());
    FilingGenerator generator(*form, std::strtoull(words[2], nullptr, 10));
    for (auto left = std::strtoull(words[1], nullptr, 10); left > 0; --left) {
        const auto [cells, context] = generator.next();
        json line{{"cells", cells},
                  {"context", context_of(context)},
                  {"report", report_of(evaluate(*form, cells, context))},
                  {"stored", normalise(*form, cells)}};
        if (context.last_year) line["prefill"] = prefill(*form, *context.last_year);
        fmt::print("{}\n", line.dump());
    }
    return 0;
}
