// SPDX-License-Identifier: MPL-2.0
#include "period/terms_repository.hpp"

namespace tianbao::period {

namespace {

Period period_of(const std::string& number)
{
    return Period::from_number(std::stoi(number)).value();
}

void add_extension(Terms& terms, const db::PackedRow& row)
{
    terms.extensions.emplace(period_of(row[0]), Extension{parse_day(row[1]).value(), row[2], row[3], instant_from_sql(row[4])});
}

Exemption exemption_of(const db::PackedRow& row)
{
    return {period_of(row[0]), row[1].empty() ? std::nullopt : std::optional{period_of(row[1])}, exemption_class_from(row[2]).value(), row[3], row[4],
            instant_from_sql(row[5])};
}

/// Its category by month, and the months for which nothing is asked of that, as exemptions that nobody granted: 不在调查范围.
void add_scope(Terms& terms, std::string_view text)
{
    const auto first_bar = text.find('|');
    const auto second_bar = text.find('|', first_bar + 1);
    auto steps = enterprise::steps_from(text.substr(first_bar + 1, second_bar - first_bar - 1));
    const auto duties = enterprise::duties_from(text.substr(second_bar + 1));
    const auto base = enterprise::category_from(text.substr(0, first_bar)).value();
    for (const auto& stretch : enterprise::not_asked(steps, base, duties))
        terms.exemptions.push_back({stretch.first, stretch.last, ExemptionClass::not_in_sample, {}, {}, {}});
    terms.category = base;
    terms.groups = std::move(steps);
}

} // namespace

Terms terms_of(const db::Rows& rows, int first)
{
    Terms terms;
    if (const auto founded_on = rows.optional_text(first)) terms.founded_on = parse_day(*founded_on);
    for (const auto& row : db::unpacked(rows.text(first + 1), 5)) add_extension(terms, row);
    for (const auto& row : db::unpacked(rows.text(first + 2), 6)) terms.exemptions.push_back(exemption_of(row));
    if (const auto scope = rows.optional_text(first + 3)) add_scope(terms, *scope);
    return terms;
}

} // namespace tianbao::period
