// SPDX-License-Identifier: MPL-2.0
#include "statistics/usual_drawing.hpp"

#include "form/usual_range.hpp"
#include "period/calendar.hpp"

#include <algorithm>

namespace tianbao::statistics {

namespace {

constexpr int kGrowthDecimals = 4;

std::vector<const form::WithinUsual*> rules_of(const form::Form& form)
{
    std::vector<const form::WithinUsual*> rules;
    for (const auto& check : form.checks)
        for (const auto& rule : check.rules)
            if (const auto* usual = std::get_if<form::WithinUsual>(&rule)) rules.push_back(usual);
    return rules;
}

/// So many months before the period, the last first.
std::vector<period::Period> months_before(period::Period period, int count)
{
    std::vector<period::Period> months;
    for (auto month = period.previous(); count > 0; --count, month = month.previous()) months.push_back(month);
    return months;
}

template <class Visit>
void each_cell(const std::vector<const form::WithinUsual*>& rules, const Visit& visit)
{
    for (const auto* rule : rules)
        for (const auto& cell : rule->cells) visit(*rule, cell);
}

int longest(const std::vector<const form::WithinUsual*>& rules)
{
    int months = 0;
    for (const auto* rule : rules) months = std::max(months, rule->months);
    return months;
}

/// What enterprises filed, by month, under the codes of one form.
class History {
public:
    History(const FigureBook& book, const form::Form& form) : book_(book), layout_(book.layout(form.version)) {}

    void read(UsualRepository& repository, const std::vector<UsualMember>& members, const std::vector<period::Period>& periods)
    {
        repository.each_figures(members, periods, [&](const std::string& enterprise, period::Period period, const std::string& packed) {
            book_.unpack(packed, layout_, filed_[enterprise][period]);
        });
    }

    std::optional<Decimal> figure(const std::string& enterprise, period::Period period, const form::CellKey& cell) const
    {
        const auto months = filed_.find(enterprise);
        if (months == filed_.end()) return std::nullopt;
        const auto month = months->second.find(period);
        return month == months->second.end() ? std::nullopt : figure_in(month->second, cell);
    }

    /// Of the last so many months before the period.
    std::vector<Decimal> figures(const std::string& enterprise, period::Period period, int months, const form::CellKey& cell) const
    {
        std::vector<Decimal> figures;
        for (const auto month : months_before(period, months))
            if (const auto filed = figure(enterprise, month, cell)) figures.push_back(*filed);
        return figures;
    }

private:
    std::optional<Decimal> figure_in(const Figures& figures, const form::CellKey& cell) const
    {
        const auto slot = layout_.form().slot_of(cell);
        const auto found = std::find(layout_.figures().begin(), layout_.figures().end(), slot.value());
        if (found == layout_.figures().end()) return std::nullopt;
        const auto place = static_cast<std::size_t>(found - layout_.figures().begin());
        if (figures.presence[place] != Presence::value) return std::nullopt;
        return Decimal::from_units(figures.units[place]);
    }

    const FigureBook& book_;
    const Layout& layout_;
    std::map<std::string, std::map<period::Period, Figures>> filed_;
};

} // namespace

int UsualDrawing::go_on(Instant now, bool may_redraw, int most_portions)
{
    const auto period = period::current_period(now);
    const auto* form = figures_.forms().form_for(period);
    const auto rules = form ? rules_of(*form) : Rules{};
    if (rules.empty()) return 0;
    auto progress = [&] {
        auto reader = pool_.read();
        return UsualRepository(reader).progress(period);
    }();
    if (progress && progress->finished_at && (!may_redraw || now - *progress->finished_at < kRedrawnAfter)) return 0;
    if (!progress || progress->finished_at) progress = begin(period, *form, rules, now);
    int drawn = 0;
    for (int portion = 0; portion < most_portions; ++portion) {
        const int more = draw_portion(*progress, *form, rules, now);
        if (more == 0) break;
        drawn += more;
    }
    return drawn;
}

/// The growth of every group from the last month but one to the last, of the enterprises that filed both.
UsualProgress UsualDrawing::begin(period::Period period, const form::Form& form, const Rules& rules, Instant now)
{
    std::map<std::string, std::map<std::string, std::vector<Decimal>>> growth; // by group and cell
    auto reader = pool_.read();
    UsualRepository repository(reader);
    const auto last = period.previous();
    for (auto members = repository.members({}, kDrawnAtOnce); !members.empty(); members = repository.members(members.back().enterprise, kDrawnAtOnce)) {
        History history(figures_, form);
        history.read(repository, members, {last, last.previous()});
        for (const auto& member : members) {
            each_cell(rules, [&](const form::WithinUsual&, const form::CellKey& cell) {
                const auto now_filed = history.figure(member.enterprise, last, cell);
                const auto before = history.figure(member.enterprise, last.previous(), cell);
                const auto grown = now_filed && before ? form::growth_of(*now_filed, *before) : std::nullopt;
                if (grown) growth[member.group][cell.text()].push_back(*grown);
            });
        }
    }
    UsualProgress progress{period, {}, {}, now, {}};
    for (auto& [group, cells] : growth) {
        auto& ranges = progress.growth[group];
        each_cell(rules, [&, &grown = cells](const form::WithinUsual& rule, const form::CellKey& cell) {
            const auto range = form::usual_range(grown[cell.text()], rule.group_at_least, rule, kGrowthDecimals);
            if (range) ranges.emplace(cell.text(), *range);
        });
    }
    repository.begin(progress);
    return progress;
}

int UsualDrawing::draw_portion(UsualProgress& progress, const form::Form& form, const Rules& rules, Instant now)
{
    auto tx = pool_.begin();
    UsualRepository repository(tx);
    const auto members = repository.members(progress.after, kDrawnAtOnce);
    if (members.empty()) {
        repository.finish(progress, now);
        tx.commit();
        return 0;
    }
    History history(figures_, form);
    history.read(repository, members, months_before(progress.period, longest(rules)));
    std::vector<form::UsualRanges> ranges(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        const auto& enterprise = members[i].enterprise;
        const auto group = progress.growth.find(members[i].group);
        each_cell(rules, [&](const form::WithinUsual& rule, const form::CellKey& cell) {
            const int decimals = form.indicator(cell.indicator)->decimals;
            auto range = form::usual_range(history.figures(enterprise, progress.period, rule.months, cell), rule.at_least, rule, decimals);
            const auto before = range ? std::nullopt : history.figure(enterprise, progress.period.previous(), cell);
            if (before && group != progress.growth.end()) {
                const auto growth = group->second.find(cell.text());
                if (growth != group->second.end()) range = form::range_by_growth(growth->second, *before, decimals);
            }
            if (range) ranges[i].emplace(cell.text(), *range);
        });
    }
    if (!repository.note(progress, members.back().enterprise)) return 0;
    repository.store(progress.period, members, ranges);
    tx.commit();
    progress.after = members.back().enterprise;
    return static_cast<int>(members.size());
}

} // namespace tianbao::statistics
