// SPDX-License-Identifier: MPL-2.0
#include "review/duty_rule.hpp"

#include "util/text.hpp"

#include <algorithm>

namespace tianbao::review {

namespace {

constexpr std::size_t kShortest = 6;  // code points
constexpr std::size_t kLongest = 500; // code points
constexpr int kMostMonthsAhead = 24;

void check_reason(const std::string& reason, std::vector<DutyRefusal>& refusals)
{
    const auto length = code_points(reason);
    if (length == 0)
        refusals.push_back(DutyRefusal::reason_missing);
    else if (length < kShortest)
        refusals.push_back(DutyRefusal::reason_short);
    else if (length > kLongest)
        refusals.push_back(DutyRefusal::reason_long);
}

int months_between(period::Period first, period::Period last)
{
    return (last.year() - first.year()) * 12 + last.month() - first.month();
}

/// Whether the rule says nothing that does not hold from then on anyway.
bool is_idle(const enterprise::CategoryDuty& duty, const std::vector<enterprise::CategoryDuty>& known)
{
    if (enterprise::must_file(known, duty.category, duty.from) != duty.must_file) return false;
    return std::none_of(known.begin(), known.end(), [&](const auto& each) {
        return each.category == duty.category && each.from > duty.from && enterprise::must_file(known, each.category, each.from) != duty.must_file;
    });
}

} // namespace

Expected<DutyRule, std::vector<DutyRefusal>> read_duty(const DutyForm& form, const std::vector<enterprise::CategoryDuty>& known,
                                                       period::Period this_month)
{
    std::vector<DutyRefusal> refusals;
    const auto category = enterprise::category_from(form.category);
    if (!category) refusals.push_back(DutyRefusal::category_missing);
    const auto from = period::Period::parse(trimmed(form.from));
    if (!from) refusals.push_back(DutyRefusal::from_unreadable);
    if (from && *from < this_month) refusals.push_back(DutyRefusal::from_begun);
    if (from && months_between(this_month, *from) > kMostMonthsAhead) refusals.push_back(DutyRefusal::from_far);
    const bool must_file = form.choice == "must";
    if (!must_file && form.choice != "need_not") refusals.push_back(DutyRefusal::choice_missing);
    const auto reason = normalised_lines(form.reason);
    check_reason(reason, refusals);
    if (refusals.empty() && is_idle({*category, *from, must_file}, known)) refusals.push_back(DutyRefusal::unchanged);
    if (!refusals.empty()) return Unexpected<std::vector<DutyRefusal>>(std::move(refusals));
    return DutyRule{{*category, *from, must_file}, reason};
}

} // namespace tianbao::review
