// SPDX-License-Identifier: MPL-2.0
#include "html/words.hpp"

#include "util/text.hpp"

namespace tianbao::html {

std::string Words::operator()(Name section) const
{
    Dictionary values;
    values.show(section);
    return std::string(trimmed(templates_.expand(file_, values)));
}

} // namespace tianbao::html
