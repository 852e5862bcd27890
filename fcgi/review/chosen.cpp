// SPDX-License-Identifier: MPL-2.0
#include "review/chosen.hpp"

#include "enterprise/unified_social_credit_code.hpp"
#include "util/whole_number.hpp"

namespace tianbao::review {

namespace {

constexpr std::string_view kChosenPrefix = "chosen.";

} // namespace

Chosen read_chosen(const http::FormData& form, const FilterBasis& basis)
{
    Chosen chosen{read_list_filter(form, basis), form.text("all") == "yes"};
    if (chosen.is_all) return chosen;
    for (const auto& [name, value] : form.fields()) {
        if (!name.starts_with(kChosenPrefix)) continue;
        auto uscc = name.substr(kChosenPrefix.size());
        const auto version = whole_number(value);
        if (version && !uscc.empty() && enterprise::is_code_text(uscc)) chosen.rows.push_back({std::move(uscc), *version});
    }
    return chosen;
}

std::vector<std::string> chosen_codes(const http::FormData& form)
{
    std::vector<std::string> codes;
    for (const auto& field : form.fields())
        if (field.name.starts_with(kChosenPrefix) && form.text("all") != "yes") codes.push_back(field.name.substr(kChosenPrefix.size()));
    return codes;
}

std::vector<http::FormField> fields_of(const Chosen& chosen, bool is_city)
{
    auto fields = fields_of(chosen.filter, is_city);
    if (chosen.is_all) fields.push_back({"all", "yes"});
    for (const auto& row : chosen.rows) fields.push_back({std::string(kChosenPrefix) + row.uscc, std::to_string(row.version)});
    return fields;
}

} // namespace tianbao::review
