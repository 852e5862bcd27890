// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "period/calendar.hpp"
#include "util/expected.hpp"

#include <set>
#include <string>
#include <vector>

namespace tianbao::review {

/// Periods in whose lists the enterprise stands in another district, where it was then: that district's and the centre's to decide about.
using Elsewhere = std::set<period::Period>;

/// What an officer typed to grant an extension, 延期报送.
struct ExtensionForm {
    std::string period;
    std::string until;
    std::string reason;
};

struct GrantedExtension {
    period::Period period;
    ShanghaiDay until;
    std::string reason;
};

enum class ExtensionRefusal {
    period_unknown,
    period_elsewhere,
    until_unreadable,
    until_not_later,
    until_past,
    until_too_far,
    reason_missing,
    reason_short,
    reason_long
};

/// What an officer typed to exempt an enterprise, 免报.
struct ExemptionForm {
    std::string first;
    std::string last; ///< empty: until further notice
    std::string exemption_class;
    std::string reason;
};

struct GrantedExemption {
    period::Period first;
    std::optional<period::Period> last;
    period::ExemptionClass exemption_class;
    std::string reason;
};

enum class ExemptionRefusal {
    first_unreadable,
    first_out_of_range,
    last_unreadable,
    last_before_first,
    overlaps,
    months_elsewhere,
    class_missing,
    reason_missing,
    reason_short,
    reason_long
};

/// What an officer typed to end an exemption early.
struct EndForm {
    std::string first; ///< which exemption
    std::string last;
};

enum class EndRefusal { last_unreadable, last_before_first, last_not_earlier, months_elsewhere };

inline constexpr std::size_t kShortestTermsReason = 6;  ///< code points
inline constexpr std::size_t kLongestTermsReason = 500; ///< code points
inline constexpr int kLongestExtensionMonths = 6;       ///< after the calendar's last day

/// The periods for which an extension can be granted, the latest first: from January of last year to the one after the current.
std::vector<period::Period> extendable_periods(Instant now);

/// The extension, or all that is wrong with it. The last day must lie after the calendar's for the category that `terms` tell, not in the past, and at most
/// kLongestExtensionMonths months after the calendar's.
Expected<GrantedExtension, std::vector<ExtensionRefusal>> read_extension(const ExtensionForm& form, const period::Calendar& calendar, Instant now,
                                                                         const period::Terms& terms = {}, const Elsewhere& elsewhere = {});

/// The exemption, or all that is wrong with it. It begins between January 2012 and a year from now, and shares no month with another one.
Expected<GrantedExemption, std::vector<ExemptionRefusal>> read_exemption(const ExemptionForm& form, const std::vector<period::Exemption>& others,
                                                                         Instant now, const Elsewhere& elsewhere = {});

/// The new last month of an exemption, which must be earlier than its present one.
Expected<period::Period, EndRefusal> read_end(const EndForm& form, const period::Exemption& exemption, const Elsewhere& elsewhere = {});

/// Whether some of an exemption's months are another district's to decide about.
bool is_elsewhere(const period::Exemption& exemption, const Elsewhere& elsewhere);

/// What of the terms holds in these months: the others' extensions and exemptions are left out, and an exemption begins and ends with the first and
/// last of them that it covers.
period::Terms within(const period::Terms& terms, const std::set<period::Period>& months);

/// Whether the extension has run out.
bool is_expired(const period::Extension& extension, Instant now);

/// How an exemption stands to the present period.
enum class ExemptionStanding { to_come, running, over };
ExemptionStanding standing_of(const period::Exemption& exemption, Instant now);

} // namespace tianbao::review
