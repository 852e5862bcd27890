// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/indicator.hpp"
#include "statistics/totals.hpp"

#include <optional>
#include <vector>

namespace tianbao::statistics {

/// 扩散指数 (景气指数) of one question with the answers better, same, worse, in thousandths:
///   index = share of the first answer + half of the share of the second,
/// as the notes of the National Bureau of Statistics' monthly release of the purchasing managers' index (采购经理指数) define its single
/// indexes: 50 % stands between growth and decline.
/// A further answer, 无国内业务 or 无出口业务, is no opinion and left out.
struct Diffusion {
    std::int64_t opinions = 0;         ///< enterprises that gave one of the three answers
    std::int64_t better = 0, same = 0; ///< of these
    std::optional<std::int64_t> index; ///< nothing where nobody has an opinion

    std::int64_t worse() const { return opinions - better - same; }
};

Diffusion diffusion_of(const Answers& answers);

/// Whether the indicator is such a question: one choice, of three answers or of three and a last one that is no opinion.
bool is_climate_question(const form::Indicator& indicator);

/// Whether the indicator lists difficulties or wishes: several choices.
bool is_ranking(const form::Indicator& indicator);

/// One entry of a ranking, by how many of those who answered chose it.
struct Ranked {
    const form::Choice* choice;
    std::int64_t chosen = 0;
    std::optional<std::int64_t> share; ///< of the enterprises that answered, in thousandths; several may be chosen
};

/// The most chosen first, those chosen by nobody left out.
std::vector<Ranked> ranking_of(const form::Indicator& indicator, const Answers& answers);

} // namespace tianbao::statistics
