// SPDX-License-Identifier: MPL-2.0
#include "statistics/snapshot_handlers.hpp"

#include "audit/audit.hpp"
#include "html/names.hpp"
#include "period/calendar.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace tianbao::statistics {

namespace names = html::names;

namespace {

constexpr std::size_t kLongestName = 40;

Cube cube_of(std::vector<SumRow> rows)
{
    std::map<std::string, std::vector<IndicatorGroup>> districts;
    for (auto& row : rows) districts[row.district] = std::move(row.groups);
    return Cube(districts);
}

} // namespace

http::Response SnapshotHandlers::list(const http::Request& request, const http::Caller& caller)
{
    return list_page(request.query, {}, request, caller);
}

http::Response SnapshotHandlers::list_page(const http::FormData& said, const std::vector<html::Problem>& problems, const http::Request& request,
                                           const http::Caller& caller)
{
    auto reader = pool_.read();
    const auto snapshots = SnapshotRepository(reader).list();
    html::Page page(frame_, request, caller, names::kTITLE_SNAPSHOTS, names::kNAV_MANAGEMENT);
    page.values().show(names::kMENU_SNAPSHOTS);
    const auto named = said.text("name");
    show_snapshots(page.values(), {snapshots, period::current_period(clock_()), std::string(said.text("period")), std::string(named)});
    page.show_problems(problems);
    return page.answer("statistics/snapshots.tpl", problems.empty() ? 200 : 422);
}

/// Freezes what is true now: what is stale is counted first, and a month that goes on changing is refused.
http::Response SnapshotHandlers::take(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    const auto period = period::Period::parse(request.form.text("period"));
    const std::string name(trimmed(request.form.text("name")));
    const auto* form = period ? parts_.forms.form_for(*period) : nullptr;
    if (!form || *period > period::current_period(now)) throw http::BadRequest{};
    if (name.empty() || code_points(name) > kLongestName)
        return list_page(request.form, {{"name", names::kNAME_PROBLEM, names::kSNAPSHOT_NAME_NEEDED}}, request, caller);
    refresh_.period(*period, now);

    auto tx = pool_.begin();
    const auto standing = StatisticsRepository(tx).standing(*period);
    if (!standing.counted_at || standing.is_stale)
        return list_page(request.form, {{"period", names::kPERIOD_PROBLEM, names::kSNAPSHOT_NOT_COUNTED}}, request, caller);
    const auto id = new_id_text(now);
    if (!SnapshotRepository(tx).take(*period, name, form->version, id, caller.user().id, now))
        return list_page(request.form, {{"name", names::kNAME_PROBLEM, names::kSNAPSHOT_NAME_TAKEN}}, request, caller);
    audit::record(tx, audit::source_of(request, caller, now), {"statistics.freeze", "statistics", period->text(), {{"snapshot", id}, {"name", name}}});
    tx.commit();
    return http::see_other("/statistics/snapshots/" + id);
}

http::Response SnapshotHandlers::revision(const http::Request& request, const http::Caller& caller)
{
    const auto now = clock_();
    auto reader = pool_.read();
    SnapshotRepository snapshots(reader);
    const auto& id = request.path_value("id");
    const auto snapshot = is_id_text(id) ? snapshots.find(id) : std::nullopt;
    if (!snapshot) throw http::NotFound{};
    const auto* form = parts_.forms.version(snapshot->form_version);
    if (!form) throw http::NotFound{};
    const auto* named = form->indicator(request.query.text("indicator"));
    const auto& indicator = named && named->is_numeric() ? *named : *std::find_if(form->indicators.begin(), form->indicators.end(),
                                                                                  [](const auto& each) { return each.is_numeric(); });
    const auto column = form::parse_column(request.query.text("column"));
    const auto by = dimension_from(request.query.text("by")).value_or(Dimension::all);
    refresh_.little(snapshot->period, snapshot->period, now);

    StatisticsRepository statistics(reader);
    const RevisionView view{*snapshot,
                            *form,
                            indicator,
                            column && indicator.has_column(*column) ? *column : first_column(indicator),
                            by,
                            cube_of(snapshots.sums(*snapshot, indicator.code)).table(by, {}),
                            cube_of(statistics.sums(snapshot->period, snapshot->period, indicator.code)).table(by, {}),
                            statistics.standing(snapshot->period)};
    html::Page page(frame_, request, caller, names::kTITLE_SNAPSHOT, names::kNAV_MANAGEMENT);
    page.values().show(names::kMENU_SNAPSHOTS);
    show_revision(page.values(), view, parts_.names());
    return page.answer("statistics/snapshot.tpl");
}

} // namespace tianbao::statistics
