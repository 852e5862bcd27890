// SPDX-License-Identifier: MPL-2.0
#include "statistics/totals_handlers.hpp"

#include "audit/audit.hpp"
#include "audit/purpose.hpp"
#include "html/names.hpp"

#include <algorithm>

namespace tianbao::statistics {

namespace names = html::names;

namespace {

Cube cube_of(StatisticsRepository& statistics, period::Period period, const std::string& indicator)
{
    std::map<std::string, std::vector<IndicatorGroup>> districts;
    for (auto& row : statistics.sums(period, period, indicator)) districts[row.district] = std::move(row.groups);
    return Cube(districts);
}

} // namespace

/// What is shown: words that name nothing are replaced by what people look at first.
struct TotalsHandlers::Choice {
    Asked asked;
    const form::Form& form;
    const form::Indicator& indicator;
    form::Column column;
    Dimension by;
};

TotalsHandlers::Choice TotalsHandlers::choose(const http::FormData& said, const http::Caller& caller, Instant now) const
{
    const auto asked = read_asked(said, caller, parts_, now);
    const auto* form = parts_.forms.form_for(asked.period);
    if (!form) throw http::NotFound{};
    const auto* named = form->indicator(said.text("indicator"));
    const auto& indicator = named && named->is_numeric() ? *named : *std::find_if(form->indicators.begin(), form->indicators.end(),
                                                                                  [](const auto& each) { return each.is_numeric(); });
    const auto column = form::parse_column(said.text("column"));
    const auto by = dimension_from(said.text("by") == "district" ? "all" : said.text("by"));
    const bool is_city = asked.chosen.district.empty();
    return {asked, *form, indicator, column && indicator.has_column(*column) ? *column : first_column(indicator),
            by && (is_city || *by != Dimension::all) ? *by : is_city ? Dimension::all : Dimension::section};
}

http::Response TotalsHandlers::totals(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto choice = choose(request.query, caller, now);
    refresh_.little(choice.asked.period.year_before(), choice.asked.period.year_before(), now);
    refresh_.little(choice.asked.period, choice.asked.period, now);
    return page(choice, {}, {}, request, caller);
}

http::Response TotalsHandlers::page(const Choice& choice, const std::string& purpose, const std::vector<html::Problem>& problems,
                                    const http::Request& request, const http::Caller& caller)
{
    auto reader = pool_.read();
    StatisticsRepository statistics(reader);
    const HeadView head{choice.asked.period, choice.asked.latest, choice.asked.seen, choice.asked.chosen.district,
                        statistics.standing(choice.asked.period)};
    const auto cube = cube_of(statistics, choice.asked.period, choice.indicator.code);
    html::Page page(frame_, request, caller, names::kTITLE_TOTALS, names::kNAV_MANAGEMENT);
    page.values().show(names::kMENU_TOTALS);
    show_totals(page.values(),
                {head, choice.form, choice.indicator, choice.column, choice.by, cube.table(choice.by, choice.asked.chosen.district), purpose,
                 statistics.adjusted(choice.asked.period, choice.asked.chosen.district)},
                parts_.names());
    page.show_problems(problems);
    return page.answer("statistics/totals.tpl", problems.empty() ? 200 : 422);
}

/// Reads and records in one transaction: what cannot be recorded is not handed out.
http::Response TotalsHandlers::export_totals(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto choice = choose(request.form, caller, now);
    const std::string typed(request.form.text("purpose"));
    const auto purpose = audit::read_purpose(typed);
    if (!purpose) return page(choice, typed, {{"purpose", names::kPURPOSE_PROBLEM, names::kPURPOSE_NEEDED}}, request, caller);
    const auto asked_format = request.form.text("format");
    const std::string format(asked_format == "csv" || asked_format == "json" ? asked_format : "xlsx");
    auto tx = pool_.begin();
    StatisticsRepository statistics(tx);
    const HeadView head{choice.asked.period, choice.asked.latest, choice.asked.seen, choice.asked.chosen.district,
                        statistics.standing(choice.asked.period)};
    ExportedTotals exported{head, choice.form, choice.by, statistics.adjusted_cells(choice.asked.period, choice.asked.chosen.district, choice.by), {}};
    for (const auto& indicator : choice.form.indicators)
        if (indicator.is_numeric())
            exported.tables.emplace_back(&indicator,
                                         cube_of(statistics, choice.asked.period, indicator.code).table(choice.by, choice.asked.chosen.district));
    audit::record(tx, audit::source_of(request, caller, now),
                  {"statistics.export",
                   "statistics",
                   choice.asked.period.text(),
                   {{"format", format},
                    {"by", std::string(word_of(choice.by))},
                    {"district", choice.asked.chosen.district},
                    {"purpose", *purpose}}});
    tx.commit();
    if (format == "json")
        return http::download(totals_json(words_, exported, parts_.names()), "application/json", totals_filename(words_, exported, ".json"));
    if (format == "csv")
        return http::download(totals_csv(words_, exported, parts_.names()), "text/csv; charset=utf-8", totals_filename(words_, exported, ".csv"));
    return http::download(totals_workbook(words_, exported, parts_.names(), now),
                          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", totals_filename(words_, exported, ".xlsx"));
}

} // namespace tianbao::statistics
