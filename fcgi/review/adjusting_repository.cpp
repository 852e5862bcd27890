// SPDX-License-Identifier: MPL-2.0
#include "review/adjusting_repository.hpp"

namespace tianbao::review {

namespace {

constexpr db::Sql kCountOnAdjusted{"UPDATE filing SET version = version + 1 WHERE period = ? AND enterprise_id = ? AND version = ? AND submission = ?"
                                   " AND state IN ('submitted', 'accepted')"};
constexpr db::Sql kReplaceAdjustment{
    "UPDATE filing_adjustment SET stands = NULL, ended_as = 'replaced', ended_at = ?, ended_by = ?"
    " WHERE period = ? AND enterprise_id = ? AND number = ? AND place = ? AND stands AND (level = 'district' OR ? = 'centre')"};
constexpr db::Sql kAdjust{"INSERT INTO filing_adjustment (id, period, enterprise_id, number, place, filed, value, reason, level, set_at, set_by)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
constexpr db::Sql kWithdrawAdjustment{
    "UPDATE filing_adjustment SET stands = NULL, ended_as = 'withdrawn', ended_at = ?, ended_by = ?, end_reason = ?"
    " WHERE id = ? AND period = ? AND enterprise_id = ? AND number = ? AND stands AND (level = 'district' OR ? = 'centre')"};

} // namespace

bool AdjustingRepository::adjust(const ReviewFiling& seen, const CheckedAdjustment& adjustment, Level level, const UserId& officer, Instant now)
{
    if (!count_on(seen)) return false;
    const int period = seen.period.number();
    database_.execute(kReplaceAdjustment, now, officer, period, seen.enterprise, seen.submission, adjustment.place, word_of(level));
    try {
        database_.execute(kAdjust, new_id_text(now), period, seen.enterprise, seen.submission, adjustment.place, adjustment.filed, adjustment.value,
                          adjustment.reason, word_of(level), now, officer);
        return true;
    } catch (const db::DuplicateKey&) {
        return false;
    }
}

bool AdjustingRepository::withdraw(const ReviewFiling& seen, std::string_view id, const std::string& reason, Level level, const UserId& officer,
                                   Instant now)
{
    return count_on(seen) && database_.execute(kWithdrawAdjustment, now, officer, reason, id, seen.period.number(), seen.enterprise, seen.submission,
                                               word_of(level)) == 1;
}

bool AdjustingRepository::count_on(const ReviewFiling& seen)
{
    return database_.execute(kCountOnAdjusted, seen.period.number(), seen.enterprise, seen.version, seen.submission) == 1;
}

} // namespace tianbao::review
