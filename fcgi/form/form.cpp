// SPDX-License-Identifier: MPL-2.0
#include "form/form.hpp"

#include <algorithm>

namespace tianbao::form {

const Indicator* Form::indicator(std::string_view indicator_code) const
{
    const auto found = std::find_if(indicators.begin(), indicators.end(), [&](const Indicator& each) { return each.code == indicator_code; });
    return found == indicators.end() ? nullptr : &*found;
}

const Indicator* Form::indicator_of(const CellKey& key) const
{
    const auto* found = indicator(key.indicator);
    return found != nullptr && found->has_column(key.column) ? found : nullptr;
}

bool Form::is_valid_for(period::Period period) const
{
    return period >= valid_from && (!valid_to || period <= *valid_to);
}

} // namespace tianbao::form
