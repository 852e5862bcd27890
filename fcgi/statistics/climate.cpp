// SPDX-License-Identifier: MPL-2.0
#include "statistics/climate.hpp"

#include <algorithm>

namespace tianbao::statistics {

namespace {

constexpr std::size_t kOpinions = 3;

} // namespace

Diffusion diffusion_of(const Answers& answers)
{
    Diffusion diffusion;
    if (answers.options.size() < kOpinions) return diffusion;
    diffusion.better = answers.options[0];
    diffusion.same = answers.options[1];
    diffusion.opinions = answers.options[0] + answers.options[1] + answers.options[2];
    diffusion.index = permille_of(Wide{diffusion.better} * 2 + diffusion.same, Wide{diffusion.opinions} * 2);
    return diffusion;
}

bool is_climate_question(const form::Indicator& indicator)
{
    return indicator.type == form::ValueType::choice && (indicator.choices.size() == kOpinions || indicator.choices.size() == kOpinions + 1);
}

bool is_ranking(const form::Indicator& indicator)
{
    return indicator.type == form::ValueType::choices;
}

std::vector<Ranked> ranking_of(const form::Indicator& indicator, const Answers& answers)
{
    std::vector<Ranked> ranking;
    for (std::size_t i = 0; i < indicator.choices.size() && i < answers.options.size(); ++i) {
        if (answers.options[i] == 0) continue;
        ranking.push_back({&indicator.choices[i], answers.options[i], permille_of(answers.options[i], answers.answered)});
    }
    std::stable_sort(ranking.begin(), ranking.end(), [](const Ranked& a, const Ranked& b) { return a.chosen > b.chosen; });
    return ranking;
}

} // namespace tianbao::statistics
