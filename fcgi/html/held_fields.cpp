// SPDX-License-Identifier: MPL-2.0
#include "html/held_fields.hpp"

#include "html/names.hpp"

namespace tianbao::html {

void show_held_fields(Dictionary& values, const http::FormData& fields)
{
    for (const auto& field : fields.fields()) {
        const bool has_lines = field.value.find('\n') != std::string::npos;
        auto& row = values.add(has_lines ? names::kHELD_TEXT : names::kHELD_FIELD);
        row.set(names::kNAME, field.name);
        row.set(names::kVALUE, field.value);
    }
}

} // namespace tianbao::html
