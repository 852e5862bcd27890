// SPDX-License-Identifier: MPL-2.0
#include "filing/history_handlers.hpp"

#include "filing/filing_head_views.hpp"
#include "filing/history_views.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <optional>

namespace tianbao::filing {

namespace names = html::names;

namespace {

constexpr int kPerPage = 50;
constexpr std::size_t kIdLength = 26;

/// The id of a line; anything else is no key.
std::string key_of(std::string_view text)
{
    const auto is_of_id = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); };
    return text.size() == kIdLength && std::all_of(text.begin(), text.end(), is_of_id) ? std::string(text) : std::string{};
}

/// The indicator asked for; the first one when it has no numbers or is not there.
const form::Indicator& indicator_of(const form::Form& form, std::string_view code)
{
    const auto* asked = form.indicator(code);
    if (asked && asked->is_numeric()) return *asked;
    return *std::find_if(form.indicators.begin(), form.indicators.end(), [](const auto& one) { return one.is_numeric(); });
}

/// The column asked for; the indicator's first one when it has no such column.
form::Column column_of(const form::Indicator& indicator, std::string_view text)
{
    const auto asked = form::parse_column(text);
    return asked && indicator.has_column(*asked) ? *asked : indicator.columns().front();
}

/// What the field of the last month holds.
struct LastMonth {
    std::string typed;
    std::optional<period::Period> asked; ///< none: nothing was typed, or no month that there is a series to
    bool is_wrong() const { return !typed.empty() && !asked; }
};

LastMonth read_last_month(const http::Request& request, period::Period current)
{
    LastMonth month{std::string(trimmed(request.query.text("to"))), {}};
    const auto read = period::Period::parse(month.typed);
    if (read && *read >= period::first_period() && *read <= current) month.asked = read;
    return month;
}

/// The last month of the series: as asked for, so that it has kSeriesMonths since 2012, else the current one.
period::Period last_month_of(const LastMonth& month, period::Period current)
{
    return month.asked ? std::max(*month.asked, period::Period(period::first_period().year() + 1, 12)) : current;
}

} // namespace

http::Response timeline_page(html::Page& page, TimelineRepository& timelines, const TimelineEnterprise& enterprise, const form::FormBook& forms,
                             const http::Request& request)
{
    const auto before = key_of(request.query.text("before"));
    auto lines = timelines.lines(enterprise.id, before, kPerPage + 1);
    std::string next;
    if (lines.size() > kPerPage) {
        lines.pop_back();
        next = lines.back().id;
    }
    show_timeline(page.values(), enterprise, lines, forms, before.empty(), next);
    return page.answer("filing/timeline.tpl");
}

http::Response HistoryHandlers::timeline(const http::Request& request, const http::Caller& caller)
{
    auto reader = pool_.read();
    TimelineRepository timelines(reader);
    const auto enterprise = timelines.find(caller.user().id, request.path_value("uscc"));
    if (!enterprise) throw http::NotFound{};
    html::Page page(frame_, request, caller, names::kTITLE_TIMELINE, names::kNAV_WORKBENCH);
    show_side(page.values(), enterprise->uscc, false);
    return timeline_page(page, timelines, *enterprise, forms_, request);
}

http::Response HistoryHandlers::series(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto current = period::current_period(now);
    const auto month = read_last_month(request, current);
    const auto to = last_month_of(month, current);
    auto reader = pool_.read();
    const auto sheet = find_series(reader, caller.user().id, request.path_value("uscc"), series_begin(to, true), to);
    if (!sheet) throw http::NotFound{};
    const auto* form = forms_.form_for(to);
    if (!form) throw std::runtime_error("no form for " + to.text());
    const auto& indicator = indicator_of(*form, request.query.text("indicator"));
    const auto column = column_of(indicator, request.query.text("column"));
    const auto points = series_of(indicator.cell(column), *form, to, sheet->months, forms_, sheet->terms, now);
    html::Page page(frame_, request, caller, names::kTITLE_SERIES, names::kNAV_WORKBENCH);
    show_series(page.values(), {*sheet, *form, indicator, column, to, current, points});
    page.values().set(names::kTO, month.is_wrong() ? month.typed : to.text());
    if (month.is_wrong()) page.show_problems({{"to", names::kTO_PROBLEM, names::kTRIAL_PERIOD_WRONG}});
    return page.answer("filing/series.tpl", month.is_wrong() ? 422 : 200);
}

} // namespace tianbao::filing
