// SPDX-License-Identifier: MPL-2.0
#include "review/return_form.hpp"

namespace tianbao::review {

namespace {

constexpr std::string_view kMarkPrefix = "mark.";

} // namespace

std::optional<ReturnForm> read_return_form(const form::Form& form, const http::FormData& fields)
{
    ReturnForm typed{std::string(fields.text("reason_class")),
                     std::string(fields.text("reason")),
                     {},
                     std::string(fields.text("fix_due")),
                     std::string(fields.text("contact"))};
    for (const auto& field : fields.fields()) {
        if (!field.name.starts_with(kMarkPrefix)) continue;
        const auto key = form::CellKey::parse(std::string_view(field.name).substr(kMarkPrefix.size()));
        if (!key || !form.indicator_of(*key)) return std::nullopt;
        if (!field.value.empty()) typed.notes.emplace(key->text(), field.value);
    }
    return typed;
}

} // namespace tianbao::review
