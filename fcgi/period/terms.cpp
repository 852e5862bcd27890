// SPDX-License-Identifier: MPL-2.0
#include "period/terms.hpp"

#include <algorithm>

namespace tianbao::period {

std::string_view word_of(ExemptionClass exemption_class)
{
    switch (exemption_class) {
    case ExemptionClass::exempt:
        return "exempt";
    case ExemptionClass::ceased:
        return "ceased";
    case ExemptionClass::not_in_sample:
        return "not_in_sample";
    }
    return "";
}

std::optional<ExemptionClass> exemption_class_from(std::string_view word)
{
    for (const auto each : {ExemptionClass::exempt, ExemptionClass::ceased, ExemptionClass::not_in_sample})
        if (word_of(each) == word) return each;
    return std::nullopt;
}

const Extension* Terms::extension(Period period) const
{
    const auto found = extensions.find(period);
    return found == extensions.end() ? nullptr : &found->second;
}

const Exemption* Terms::exemption(Period period) const
{
    const auto found = std::find_if(exemptions.begin(), exemptions.end(), [&](const Exemption& each) { return each.covers(period); });
    return found == exemptions.end() ? nullptr : &*found;
}

std::optional<enterprise::Category> Terms::group(Period period) const
{
    return category ? std::optional{enterprise::category_at(groups, *category, period)} : std::nullopt;
}

} // namespace tianbao::period
