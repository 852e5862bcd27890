// SPDX-License-Identifier: MPL-2.0
#include "statistics/refresh.hpp"

#include "statistics/refresh_repository.hpp"
#include "util/outcome.hpp"

namespace tianbao::statistics {

namespace {

constexpr int kPackedAtOnce = 500;
/// Of one run; what is left waits for the next.
constexpr int kMostPeriods = 6;
/// Longer than any refresh takes; afterwards whoever held the lease is taken for dead.
constexpr std::chrono::minutes kLease{5};

} // namespace

int Refresh::all(Instant now)
{
    auto reader = pool_.read();
    RefreshRepository repository(reader);
    int refreshed = 0;
    for (auto stale = repository.stale_period({}); stale && refreshed < kMostPeriods; stale = repository.stale_period(*stale))
        refreshed += period(*stale, now) ? 1 : 0;
    return refreshed;
}

void Refresh::little(period::Period first, period::Period last, Instant now)
{
    auto reader = pool_.read();
    RefreshRepository repository(reader);
    for (auto stale = repository.stale_period(first.previous()); stale && *stale <= last; stale = repository.stale_period(*stale))
        if (repository.stale_rows(*stale, kMostForAPage + 1) <= kMostForAPage) period(*stale, now);
}

bool Refresh::period(period::Period period, Instant now)
{
    auto reader = pool_.read();
    RefreshRepository repository(reader);
    if (!repository.lease(period, now, now + kLease)) return false;
    try {
        pack(period);
        const auto districts = repository.stale_districts(period);
        if (!districts.empty() && make(period, districts, now)) return true;
    } catch (const TryAgain&) { // somebody else changed the same rows
    } catch (...) {
        repository.release(period, now);
        throw;
    }
    repository.release(period, now);
    return false;
}

void Refresh::pack(period::Period period)
{
    std::string district;
    std::string enterprise;
    for (std::size_t read = kPackedAtOnce; read == kPackedAtOnce;) {
        auto tx = pool_.begin();
        RefreshRepository repository(tx);
        const auto filings = repository.unpacked(period, district, enterprise, kPackedAtOnce);
        read = filings.size();
        if (filings.empty()) return;
        std::vector<std::pair<const UnpackedFiling*, std::string>> packed;
        for (const auto& filing : filings) packed.emplace_back(&filing, figures_.pack(filing.cells, filing.form_version));
        repository.store_figures(period, packed);
        tx.commit();
        district = filings.back().district;
        enterprise = filings.back().enterprise;
    }
}

bool Refresh::make(period::Period period, const std::set<std::string>& districts, Instant now)
{
    const auto* form = figures_.forms().form_for(period);
    if (!form) return false;
    const auto& layout = figures_.layout(form->version);
    auto tx = pool_.begin();
    RefreshRepository repository(tx);
    const auto revision = repository.revision(period);
    Summaries summaries;
    std::vector<RosterRow> uncounted;
    Figures figures;
    Figures before;
    bool has_come = false;
    repository.each_row(period, districts, [&](const RosterRow& row) {
        const auto member = member_of(row);
        if (!row.figures.empty()) figures_.unpack(row.figures, layout, figures);
        if (!row.before.empty()) figures_.unpack(row.before, layout, before);
        auto found = summaries.find(member.district);
        if (found == summaries.end()) found = summaries.emplace(std::string(member.district), layout).first;
        found->second.add(member, row.figures.empty() ? nullptr : &figures, row.before.empty() ? nullptr : &before);
        if (row.is_counted) return;
        uncounted.push_back({row.enterprise, row.standing, false, {}, {}, {}});
        if (!row.counted_in.empty() && !districts.contains(row.counted_in)) has_come = true;
    });
    if (has_come) return false; // from a district that is not made anew here, a moment ago: it has to be taken out there
    for (auto& [district, summary] : summaries) summary.finish();
    repository.note_counted(period, uncounted);
    repository.store(period, layout, districts, summaries);
    repository.mark_counted(period, districts);
    if (!repository.finish(period, revision, now, now)) return false;
    tx.commit();
    return true;
}

} // namespace tianbao::statistics
