// SPDX-License-Identifier: MPL-2.0
#include "period/terms_repository.hpp"

#include <nlohmann/json.hpp>

namespace tianbao::period {

namespace {

using nlohmann::json;

Period period_of(const json& number)
{
    return Period::from_number(number.get<int>()).value();
}

Extension extension_of(const json& row)
{
    return {parse_day(row.at("until").get<std::string>()).value(), row.at("reason").get<std::string>(), row.at("by").get<std::string>(),
            instant_from_sql(row.at("at").get<std::string>())};
}

Exemption exemption_of(const json& row)
{
    const auto& last = row.at("last");
    return {period_of(row.at("first")),
            last.is_null() ? std::nullopt : std::optional{period_of(last)},
            exemption_class_from(row.at("class").get<std::string>()).value(),
            row.at("reason").get<std::string>(),
            row.at("by").get<std::string>(),
            instant_from_sql(row.at("at").get<std::string>())};
}

} // namespace

void add_extension(Terms& terms, const json& row)
{
    terms.extensions.emplace(period_of(row.at("period")), extension_of(row));
}

void add_exemption(Terms& terms, const json& row)
{
    terms.exemptions.push_back(exemption_of(row));
}

void add_scope(Terms& terms, std::string_view text)
{
    const auto first_bar = text.find('|');
    const auto second_bar = text.find('|', first_bar + 1);
    const auto steps = enterprise::steps_from(text.substr(first_bar + 1, second_bar - first_bar - 1));
    const auto duties = enterprise::duties_from(text.substr(second_bar + 1));
    const auto base = enterprise::category_from(text.substr(0, first_bar)).value();
    for (const auto& stretch : enterprise::not_asked(steps, base, duties))
        terms.exemptions.push_back({stretch.first, stretch.last, ExemptionClass::not_in_sample, {}, {}, {}});
}

Terms terms_of(const db::Rows& rows, int first)
{
    Terms terms;
    if (const auto founded_on = rows.optional_text(first)) terms.founded_on = parse_day(*founded_on);
    if (const auto extensions = rows.optional_text(first + 1)) {
        for (const auto& row : json::parse(*extensions)) add_extension(terms, row);
    }
    if (const auto exemptions = rows.optional_text(first + 2)) {
        for (const auto& row : json::parse(*exemptions)) add_exemption(terms, row);
    }
    if (const auto scope = rows.optional_text(first + 3)) add_scope(terms, *scope);
    return terms;
}

} // namespace tianbao::period
