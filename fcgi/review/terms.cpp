// SPDX-License-Identifier: MPL-2.0
#include "review/terms.hpp"

#include "util/text.hpp"

#include <algorithm>
#include <iterator>

namespace tianbao::review {

namespace {

constexpr int kMonthsAhead = 12;

template <class Refusal>
std::string read_reason(const std::string& typed, std::vector<Refusal>& refusals)
{
    auto reason = normalised_lines(typed);
    const auto length = code_points(reason);
    if (length == 0) {
        refusals.push_back(Refusal::reason_missing);
    } else if (length < kShortestTermsReason) {
        refusals.push_back(Refusal::reason_short);
    } else if (length > kLongestTermsReason) {
        refusals.push_back(Refusal::reason_long);
    }
    return reason;
}

/// The same day so many months later; the month's last where it has no such day.
ShanghaiDay months_after(ShanghaiDay day, int months)
{
    const auto later = day + std::chrono::months(months);
    return later.ok() ? later : ShanghaiDay(later.year() / later.month() / std::chrono::last);
}

std::optional<ExtensionRefusal> fault_of_until(ShanghaiDay until, ShanghaiDay due, ShanghaiDay today)
{
    if (until <= due) return ExtensionRefusal::until_not_later;
    if (until > months_after(due, kLongestExtensionMonths)) return ExtensionRefusal::until_too_far;
    if (until < today) return ExtensionRefusal::until_past;
    return std::nullopt;
}

period::Period latest_first(Instant now)
{
    auto period = period::current_period(now);
    for (int i = 0; i < kMonthsAhead; ++i) period = period.next();
    return period;
}

bool meet(period::Period first, std::optional<period::Period> last, const period::Exemption& other)
{
    return (!last || other.first <= *last) && (!other.last || first <= *other.last);
}

/// Whether one of those periods lies between two months; without a last one there is no end.
bool has_between(const Elsewhere& elsewhere, period::Period first, std::optional<period::Period> last)
{
    const auto at = elsewhere.lower_bound(first);
    return at != elsewhere.end() && (!last || *at <= *last);
}

/// What the months of an exemption are, once both can be read.
void check_months(period::Period first, std::optional<period::Period> last, const std::vector<period::Exemption>& others, Instant now,
                  const Elsewhere& elsewhere, std::vector<ExemptionRefusal>& refusals)
{
    if (first < period::first_period() || first > latest_first(now)) refusals.push_back(ExemptionRefusal::first_out_of_range);
    if (last && *last < first) {
        refusals.push_back(ExemptionRefusal::last_before_first);
        return;
    }
    if (std::any_of(others.begin(), others.end(), [&](const auto& other) { return meet(first, last, other); }))
        refusals.push_back(ExemptionRefusal::overlaps);
    if (has_between(elsewhere, first, last)) refusals.push_back(ExemptionRefusal::months_elsewhere);
}

} // namespace

std::vector<period::Period> extendable_periods(Instant now)
{
    const auto latest = period::current_period(now).next();
    const period::Period oldest(shanghai_year(now) - 1, 1);
    std::vector<period::Period> periods;
    for (auto period = latest; period >= oldest; period = period.previous()) periods.push_back(period);
    return periods;
}

Expected<GrantedExtension, std::vector<ExtensionRefusal>> read_extension(const ExtensionForm& form, const period::Calendar& calendar, Instant now,
                                                                         const period::Terms& terms, const Elsewhere& elsewhere)
{
    std::vector<ExtensionRefusal> refusals;
    const auto periods = extendable_periods(now);
    const auto period = period::Period::parse(form.period);
    const bool is_known = period && std::find(periods.begin(), periods.end(), *period) != periods.end();
    if (!is_known) refusals.push_back(ExtensionRefusal::period_unknown);
    if (is_known && elsewhere.contains(*period)) refusals.push_back(ExtensionRefusal::period_elsewhere);
    const auto until = parse_day(trimmed(form.until));
    if (!until) {
        refusals.push_back(ExtensionRefusal::until_unreadable);
    } else if (is_known) {
        if (const auto fault = fault_of_until(*until, calendar.due_day(*period, terms.group(*period)), shanghai_day(now))) refusals.push_back(*fault);
    }
    auto reason = read_reason(form.reason, refusals);
    if (!refusals.empty()) return Unexpected<std::vector<ExtensionRefusal>>(std::move(refusals));
    return GrantedExtension{*period, *until, std::move(reason)};
}

Expected<GrantedExemption, std::vector<ExemptionRefusal>> read_exemption(const ExemptionForm& form, const std::vector<period::Exemption>& others,
                                                                         Instant now, const Elsewhere& elsewhere)
{
    std::vector<ExemptionRefusal> refusals;
    const auto first = period::Period::parse(trimmed(form.first));
    if (!first) refusals.push_back(ExemptionRefusal::first_unreadable);
    const bool has_last = !trimmed(form.last).empty();
    const auto last = has_last ? period::Period::parse(trimmed(form.last)) : std::nullopt;
    if (has_last && !last) refusals.push_back(ExemptionRefusal::last_unreadable);
    if (first && (last || !has_last)) check_months(*first, last, others, now, elsewhere, refusals);
    const auto exemption_class = period::exemption_class_from(form.exemption_class);
    if (!exemption_class) refusals.push_back(ExemptionRefusal::class_missing);
    auto reason = read_reason(form.reason, refusals);
    if (!refusals.empty()) return Unexpected<std::vector<ExemptionRefusal>>(std::move(refusals));
    return GrantedExemption{*first, last, *exemption_class, std::move(reason)};
}

Expected<period::Period, EndRefusal> read_end(const EndForm& form, const period::Exemption& exemption, const Elsewhere& elsewhere)
{
    const auto last = period::Period::parse(trimmed(form.last));
    if (!last) return Unexpected<EndRefusal>(EndRefusal::last_unreadable);
    if (*last < exemption.first) return Unexpected<EndRefusal>(EndRefusal::last_before_first);
    if (exemption.last && *last >= *exemption.last) return Unexpected<EndRefusal>(EndRefusal::last_not_earlier);
    if (has_between(elsewhere, last->next(), exemption.last)) return Unexpected<EndRefusal>(EndRefusal::months_elsewhere);
    return *last;
}

bool is_elsewhere(const period::Exemption& exemption, const Elsewhere& elsewhere)
{
    return has_between(elsewhere, exemption.first, exemption.last);
}

period::Terms within(const period::Terms& terms, const std::set<period::Period>& months)
{
    auto kept = terms;
    std::erase_if(kept.extensions, [&](const auto& one) { return !months.contains(one.first); });
    kept.exemptions.clear();
    for (auto exemption : terms.exemptions) {
        std::set<period::Period> covered;
        std::copy_if(months.begin(), months.end(), std::inserter(covered, covered.end()), [&](period::Period month) { return exemption.covers(month); });
        if (covered.empty()) continue;
        exemption.first = *covered.begin();
        exemption.last = *covered.rbegin();
        kept.exemptions.push_back(std::move(exemption));
    }
    return kept;
}

bool is_expired(const period::Extension& extension, Instant now)
{
    return extension.until < shanghai_day(now);
}

ExemptionStanding standing_of(const period::Exemption& exemption, Instant now)
{
    const auto current = period::current_period(now);
    if (exemption.first > current) return ExemptionStanding::to_come;
    return exemption.last && *exemption.last < current ? ExemptionStanding::over : ExemptionStanding::running;
}

} // namespace tianbao::review
