// SPDX-License-Identifier: MPL-2.0
#include "directory/directory.hpp"

#include "util/text.hpp"

namespace tianbao::directory {

namespace {

template <class Fault>
void note_reason(const std::string& typed, std::vector<Fault>& faults)
{
    const auto reason = read_reason(typed);
    if (reason) return;
    switch (reason.error()) {
    case ReasonFault::missing:
        faults.push_back(Fault::reason_missing);
        return;
    case ReasonFault::too_short:
        faults.push_back(Fault::reason_short);
        return;
    case ReasonFault::too_long:
        faults.push_back(Fault::reason_long);
        return;
    }
}

/// A month that may be left out. False: what was typed is no month.
bool read_month(const std::string& typed, std::optional<period::Period>& month)
{
    const auto text = trimmed(typed);
    if (text.empty()) return true;
    month = period::Period::parse(text);
    return month.has_value();
}

} // namespace

Expected<std::string, ReasonFault> read_reason(const std::string& typed)
{
    auto reason = normalised_lines(typed);
    const auto length = code_points(reason);
    if (length == 0) return Unexpected<ReasonFault>(ReasonFault::missing);
    if (length < kShortestReason) return Unexpected<ReasonFault>(ReasonFault::too_short);
    if (length > kLongestReason) return Unexpected<ReasonFault>(ReasonFault::too_long);
    return reason;
}

Expected<GivenCategory, std::vector<CategoryFault>> read_category(const CategoryForm& form)
{
    std::vector<CategoryFault> faults;
    const auto category = enterprise::category_from(form.category);
    if (!category) faults.push_back(CategoryFault::category_missing);
    std::optional<period::Period> from;
    std::optional<period::Period> until;
    if (!read_month(form.from, from) || !from) faults.push_back(CategoryFault::from_unreadable);
    if (from && *from < period::first_period()) faults.push_back(CategoryFault::from_early);
    if (!read_month(form.until, until)) faults.push_back(CategoryFault::until_unreadable);
    if (from && until && *until < *from) faults.push_back(CategoryFault::until_before_from);
    note_reason(form.reason, faults);
    if (!faults.empty()) return Unexpected<std::vector<CategoryFault>>(std::move(faults));
    return GivenCategory{*category, *from, until, *read_reason(form.reason)};
}

std::vector<MoveFault> faults_of(const MoveForm& form, std::string_view district, bool is_known)
{
    std::vector<MoveFault> faults;
    if (!is_known) faults.push_back(MoveFault::district_missing);
    if (is_known && form.district == district) faults.push_back(MoveFault::district_same);
    note_reason(form.reason, faults);
    return faults;
}

} // namespace tianbao::directory
