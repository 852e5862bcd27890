// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/form_data.hpp"
#include "util/whole_number.hpp"

namespace tianbao::http {

/// The version that a form was drawn from, as its field `version` says; -1, which nothing has, when it says anything else.
inline int version_of(const FormData& form)
{
    return whole_number(form.text("version")).value_or(-1);
}

} // namespace tianbao::http
