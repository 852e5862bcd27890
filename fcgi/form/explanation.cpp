// SPDX-License-Identifier: MPL-2.0
#include "form/explanation.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <tuple>

#include "form/formula.hpp"
#include "util/text.hpp"

namespace tianbao::form {
namespace {

constexpr std::size_t kLongestUnit = 4;
constexpr std::size_t kFewestLetters = 3;

bool repeats_a_unit(std::u32string_view text)
{
    for (std::size_t unit = 1; unit <= kLongestUnit && unit < text.size(); ++unit) {
        if (text.substr(unit) == text.substr(0, text.size() - unit)) return true;
    }
    return false;
}

bool has_letters_enough(std::u32string_view text)
{
    std::set<char32_t> letters;
    std::copy_if(text.begin(), text.end(), std::inserter(letters, letters.end()), is_letter);
    return letters.size() >= kFewestLetters;
}

bool needs_explanation(const Finding& finding)
{
    return finding.check_class == CheckClass::soft && finding.verdict == Verdict::fails;
}

bool is_reference(const Cells::value_type& value)
{
    return figure_of(value.first).second != Filed::now;
}

bool is_accepted(const Finding& finding, const std::vector<Acceptance>& acceptances, period::Period period)
{
    return std::any_of(acceptances.begin(), acceptances.end(), [&](const Acceptance& each) {
        return each.check == finding.check && each.place == place_of(finding) && each.is_good_for(period);
    });
}

} // namespace

std::optional<ExplanationFault> fault_of(std::string_view text)
{
    const auto normal = nfkc(text);
    const auto said = code_points_of(trimmed(normal));
    if (said.empty()) return ExplanationFault::missing;
    if (said.size() < kShortestExplanation) return ExplanationFault::too_short;
    if (said.size() > kLongestExplanation) return ExplanationFault::too_long;
    if (repeats_a_unit(said) || !has_letters_enough(said)) return ExplanationFault::filler_text;
    return std::nullopt;
}

std::string place_of(const Finding& finding)
{
    return finding.cells.empty() ? std::string() : finding.cells.front().text();
}

Cells values_of(const Finding& finding, const Cells& cells)
{
    auto values = finding.references;
    for (const auto& cell : finding.cells) {
        const auto key = cell.text();
        const auto text = cell_text(cells, key);
        if (!text.empty()) values.emplace(key, text);
    }
    return values;
}

bool are_same_figures(const Cells& stored, Cells now)
{
    if (std::none_of(stored.begin(), stored.end(), is_reference)) std::erase_if(now, is_reference);
    return stored == now;
}

bool explains(const Explanation& explanation, const Finding& finding, const Cells& cells)
{
    return needs_explanation(finding) && explanation.check == finding.check && explanation.place == place_of(finding) &&
           are_same_figures(explanation.values, values_of(finding, cells));
}

Explanations still_valid(const Explanations& explanations, const Report& report, const Cells& cells)
{
    Explanations valid;
    std::copy_if(explanations.begin(), explanations.end(), std::back_inserter(valid), [&](const Explanation& each) {
        return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) { return explains(each, finding, cells); });
    });
    return valid;
}

std::vector<const Finding*> owed(const Report& report, const Cells& cells, const Explanations& explanations,
                                 const std::vector<Acceptance>& acceptances, period::Period period)
{
    std::vector<const Finding*> open;
    for (const auto& finding : report.findings) {
        if (!needs_explanation(finding) || is_accepted(finding, acceptances, period)) continue;
        const bool is_explained = std::any_of(explanations.begin(), explanations.end(),
                                              [&](const Explanation& each) { return explains(each, finding, cells) && !fault_of(each.text); });
        if (!is_explained) open.push_back(&finding);
    }
    return open;
}

std::string to_json(const Explanations& explanations)
{
    auto sorted = explanations;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Explanation& a, const Explanation& b) { return std::tie(a.check, a.place) < std::tie(b.check, b.place); });
    auto out = nlohmann::json::array();
    for (const auto& each : sorted) {
        out.push_back({{"check", each.check}, {"place", each.place}, {"text", each.text}, {"values", each.values}});
    }
    try {
        return out.dump();
    } catch (const nlohmann::json::type_error&) {
        throw std::invalid_argument("an explanation's text is not UTF-8");
    }
}

std::optional<Explanations> explanations_from_json(std::string_view json)
{
    const auto read = nlohmann::json::parse(json, nullptr, false);
    if (!read.is_array()) return std::nullopt;
    Explanations explanations;
    try {
        for (const auto& each : read) {
            Explanation explanation{each.at("check").get<std::string>(), each.at("place").get<std::string>(), each.at("text").get<std::string>(), {}};
            for (const auto& [key, text] : each.at("values").items()) explanation.values.emplace(key, text.get<std::string>());
            explanations.push_back(std::move(explanation));
        }
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
    return explanations;
}

} // namespace tianbao::form
