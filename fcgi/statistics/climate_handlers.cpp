// SPDX-License-Identifier: MPL-2.0
#include "statistics/climate_handlers.hpp"

#include "html/names.hpp"

#include <algorithm>

namespace tianbao::statistics {

namespace names = html::names;

namespace {

/// The cubes of one indicator by their periods; a period without any filing has none.
std::map<period::Period, Cube> cubes_of(StatisticsRepository& statistics, period::Period first, period::Period last, const std::string& indicator)
{
    std::map<period::Period, std::map<std::string, std::vector<IndicatorGroup>>> periods;
    for (auto& row : statistics.sums(first, last, indicator)) periods[row.period][row.district] = std::move(row.groups);
    std::map<period::Period, Cube> cubes;
    for (const auto& [period, districts] : periods) cubes.emplace(period, Cube(districts));
    return cubes;
}

/// What the whole scope says; nothing where nobody in it has filed.
std::optional<Cube::Cell> whole(const std::map<period::Period, Cube>& cubes, period::Period period, const std::string& district)
{
    const auto cube = cubes.find(period);
    if (cube == cubes.end()) return std::nullopt;
    auto table = cube->second.table(Dimension::category, district);
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table.total));
}

} // namespace

http::Response ClimateHandlers::climate(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto asked = read_asked(request.query, caller, parts_, now);
    const auto* form = parts_.forms.form_for(asked.period);
    if (!form) throw http::NotFound{};
    const auto* named = form->indicator(request.query.text("indicator"));
    const auto& chosen = named && is_climate_question(*named) ? *named : *std::find_if(form->indicators.begin(), form->indicators.end(),
                                                                                       [](const auto& each) { return is_climate_question(each); });
    const auto word = dimension_from(request.query.text("by") == "district" ? "all" : request.query.text("by"));
    const bool is_city = asked.chosen.district.empty();
    const auto by = word && (is_city || *word != Dimension::all) ? *word : is_city ? Dimension::all : Dimension::section;
    const auto first = asked.period.year_before().year_before().next();
    refresh_.little(first, asked.period, now);

    auto reader = pool_.read();
    StatisticsRepository statistics(reader);
    const HeadView head{asked.period, asked.latest, asked.seen, asked.chosen.district, statistics.standing(asked.period)};
    ClimateView view{head, {}, chosen, by, {}, {}, {}};
    for (const auto& indicator : form->indicators) {
        if (!is_climate_question(indicator) && !is_ranking(indicator)) continue;
        const auto cubes = cubes_of(statistics, &indicator == &chosen ? first : asked.period.previous(), asked.period, indicator.code);
        const auto cell = whole(cubes, asked.period, asked.chosen.district);
        if (!cell) continue;
        if (is_ranking(indicator)) {
            view.rankings.emplace_back(&indicator, *cell);
            continue;
        }
        view.questions.push_back({&indicator, *cell, whole(cubes, asked.period.previous(), asked.chosen.district)});
        if (&indicator != &chosen) continue;
        view.table = cubes.at(asked.period).table(by, asked.chosen.district);
        for (const auto& [period, cube] : cubes)
            if (auto point = whole(cubes, period, asked.chosen.district)) view.trend.push_back({period, std::move(*point)});
    }
    html::Page page(frame_, request, caller, names::kTITLE_CLIMATE, names::kNAV_MANAGEMENT);
    page.values().show(names::kMENU_CLIMATE);
    show_climate(page.values(), view, parts_.names());
    return page.answer("statistics/climate.tpl");
}

} // namespace tianbao::statistics
