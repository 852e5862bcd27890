// SPDX-License-Identifier: MPL-2.0
#include "account/held_form_views.hpp"

#include "account/held_form.hpp"
#include "html/names.hpp"

namespace tianbao::account {

namespace names = html::names;

void show_held_fields(html::Dictionary& values, const http::FormData& form)
{
    int filled = 0;
    for (const auto& field : form.fields()) {
        if (is_secret_field(field.name)) continue;
        if (!field.value.empty()) ++filled;
        const bool has_lines = field.value.find('\n') != std::string::npos;
        auto& row = values.add(has_lines ? names::kHELD_TEXT : names::kHELD_FIELD);
        row.set(names::kNAME, field.name);
        row.set(names::kVALUE, field.value);
    }
    values.set(names::kHELD_COUNT, std::to_string(filled));
}

} // namespace tianbao::account
