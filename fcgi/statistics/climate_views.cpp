// SPDX-License-Identifier: MPL-2.0
#include "statistics/climate_views.hpp"

#include "html/names.hpp"

namespace tianbao::statistics {

namespace names = html::names;

namespace {

/// Index and shares, or that they are not told.
void show_diffusion(html::Dictionary& row, const Cube::Cell& cell)
{
    const auto diffusion = diffusion_of(cell.group.answers);
    row.set(names::kOPINION_COUNT, count_text(diffusion.opinions));
    if (cell.is_hidden) {
        row.set(names::kINDEX_VALUES, "");
        row.show(names::kINDEX_HIDDEN);
        return;
    }
    row.set(names::kINDEX_VALUES, percent_number(diffusion.index));
    auto& shown = row.add(names::kINDEX_SHOWN);
    shown.set(names::kINDEX_VALUE, percent_number(diffusion.index));
    shown.set(names::kSHARE_BETTER, percent_text(permille_of(diffusion.better, diffusion.opinions)));
    shown.set(names::kSHARE_SAME, percent_text(permille_of(diffusion.same, diffusion.opinions)));
    shown.set(names::kSHARE_WORSE, percent_text(permille_of(diffusion.worse(), diffusion.opinions)));
}

void show_answers(html::Dictionary& row, const form::Indicator& indicator)
{
    row.set(names::kANSWER_BETTER, indicator.choices[0].label);
    row.set(names::kANSWER_SAME, indicator.choices[1].label);
    row.set(names::kANSWER_WORSE, indicator.choices[2].label);
}

/// Against the month before, in points with a sign.
std::string change_text(const Question& question)
{
    if (!question.before || question.before->is_hidden || question.now.is_hidden) return {};
    const auto now = diffusion_of(question.now.group.answers).index;
    const auto before = diffusion_of(question.before->group.answers).index;
    if (!now || !before) return {};
    return (*now > *before ? "+" : "") + percent_number(*now - *before);
}

void show_question(html::Dictionary& row, const Question& question, const form::Indicator& chosen)
{
    row.set(names::kINDICATOR_CODE, question.indicator->code);
    row.set(names::kINDICATOR_NAME, question.indicator->short_name);
    show_figure(row, names::kINDEX_CHANGE, change_text(question));
    row.show_if(question.indicator == &chosen, names::kQUESTION_CHOSEN);
    show_answers(row, *question.indicator);
    show_diffusion(row, question.now);
}

void show_chosen(html::Dictionary& values, const ClimateView& view, const Names& names_of)
{
    auto& section = values.add(names::kCHOSEN_QUESTION);
    section.set(names::kINDICATOR_CODE, view.chosen.code);
    section.set(names::kINDICATOR_NAME, view.chosen.short_name);
    show_answers(section, view.chosen);
    section.show(view.by == Dimension::all       ? names::kBY_DISTRICT
                 : view.by == Dimension::section ? names::kBY_SECTION
                 : view.by == Dimension::size    ? names::kBY_SIZE
                                                 : names::kBY_CATEGORY);
    bool has_hidden = false;
    for (const auto& cell : view.table.rows) {
        auto& row = section.add(names::kGROUP_ROW);
        show_group(row, view.by, cell.code, names_of);
        show_diffusion(row, cell);
        has_hidden = has_hidden || cell.is_hidden;
    }
    section.show_if(has_hidden, names::kHAS_HIDDEN);
    if (view.trend.size() < 2) return;
    auto& trend = section.add(names::kTREND);
    for (auto point = view.trend.rbegin(); point != view.trend.rend(); ++point) {
        auto& row = trend.add(names::kTREND_ROW);
        row.set(names::kROW_PERIOD, point->period.text());
        show_diffusion(row, point->cell);
    }
}

void show_ranking(html::Dictionary& section, const form::Indicator& indicator, const Cube::Cell& cell)
{
    section.set(names::kINDICATOR_CODE, indicator.code);
    section.set(names::kINDICATOR_NAME, indicator.short_name);
    section.set(names::kOPINION_COUNT, count_text(cell.group.answers.answered));
    if (cell.is_hidden) {
        section.show(names::kINDEX_HIDDEN);
        return;
    }
    auto& shown = section.add(names::kRANKED);
    for (const auto& ranked : ranking_of(indicator, cell.group.answers)) {
        auto& row = shown.add(names::kRANKED_ROW);
        row.set(names::kCHOICE_LABEL, ranked.choice->label);
        row.set(names::kCHOICE_COUNT, count_text(ranked.chosen));
        row.set(names::kCHOICE_SHARE, percent_text(ranked.share));
        row.set(names::kINDEX_VALUES, percent_number(ranked.share));
    }
}

void show_by(html::Dictionary& values, const ClimateView& view)
{
    if (view.head.district.empty()) values.add(names::kBY_DISTRICT_CHOICE).show_if(view.by == Dimension::all, names::kOPTION_CHOSEN);
    values.show_if(view.by == Dimension::section, names::kCHOSEN_SECTION);
    values.show_if(view.by == Dimension::category, names::kCHOSEN_CATEGORY);
    values.show_if(view.by == Dimension::size, names::kCHOSEN_SIZE);
    values.set(names::kBY_WORD, std::string(word_of(view.by)));
    for (const auto& question : view.questions) {
        auto& option = values.add(names::kINDICATOR_OPTION);
        option.set(names::kOPTION_VALUE, question.indicator->code);
        option.set(names::kOPTION_NAME, question.indicator->code + " " + question.indicator->short_name);
        option.show_if(question.indicator == &view.chosen, names::kOPTION_CHOSEN);
    }
}

} // namespace

void show_climate(html::Dictionary& values, const ClimateView& view, const Names& names_of)
{
    show_head(values, view.head, names_of);
    show_by(values, view);
    if (!view.head.standing.counted_at) return;
    if (view.questions.empty()) {
        values.show(names::kNO_CLIMATE);
        return;
    }
    auto& climate = values.add(names::kCLIMATE);
    for (const auto& question : view.questions) show_question(climate.add(names::kQUESTION_ROW), question, view.chosen);
    if (!view.table.rows.empty()) show_chosen(climate, view, names_of); // nobody may have an opinion of the chosen one
    for (const auto& [indicator, cell] : view.rankings) show_ranking(climate.add(names::kRANKING), *indicator, cell);
}

} // namespace tianbao::statistics
