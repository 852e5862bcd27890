// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "form/form.hpp"

namespace tianbao::form {

/// The definition as the scripts of the filing page read it: JSON, the same text for the same form.
std::string browser_definition(const Form& form);

} // namespace tianbao::form
