// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "enterprise/group.hpp"
#include "period/period.hpp"
#include "util/time.hpp"

namespace tianbao::period {

/// 延期报送: one enterprise may file one period in time until the end of a later day.
struct Extension {
    ShanghaiDay until;
    std::string reason;
    std::string granted_by; ///< name of the officer
    Instant granted_at;
};

/// Why nothing is asked for.
enum class ExemptionClass {
    exempt,        ///< 免报
    ceased,        ///< 停业注销
    not_in_sample, ///< 不在调查范围
};

std::string_view word_of(ExemptionClass exemption_class);
std::optional<ExemptionClass> exemption_class_from(std::string_view word);

/// 免报: periods for which one enterprise owes nothing.
struct Exemption {
    Period first;
    std::optional<Period> last; ///< none: until further notice
    ExemptionClass exemption_class = ExemptionClass::exempt;
    std::string reason;     ///< empty where nobody granted it
    std::string granted_by; ///< name of the officer; empty: the registry told that the enterprise has ceased
    Instant granted_at;

    bool covers(Period period) const { return period >= first && (!last || period <= *last); }
};

/// 报送约定: what holds for one enterprise beside the calendar of all.
struct Terms {
    std::optional<ShanghaiDay> founded_on; ///< unknown: it counts always
    std::map<Period, Extension> extensions = {};
    std::vector<Exemption> exemptions = {};
    std::optional<enterprise::Category> category = {}; ///< what it has where no step says otherwise; none: not known
    enterprise::GroupSteps groups = {};

    const Extension* extension(Period period) const;
    const Exemption* exemption(Period period) const;
    /// Its category in that month, which decides by what rule it is due; none: not known, the rule for all holds.
    std::optional<enterprise::Category> group(Period period) const;
};

} // namespace tianbao::period
