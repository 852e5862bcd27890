// SPDX-License-Identifier: MPL-2.0
#include "review/list_address.hpp"

#include "util/text.hpp"

namespace tianbao::review {

namespace {

constexpr std::size_t kLongestSearch = 100;

period::Period period_of(std::string_view text, period::Period current)
{
    const auto asked = period::Period::parse(text);
    return asked && *asked <= current && *asked >= period::first_period() ? *asked : current;
}

} // namespace

ListFilter read_list_filter(const http::FormData& fields, const FilterBasis& basis)
{
    ListFilter filter{period_of(fields.text("period"), basis.current), basis.scope};
    filter.standing = standing_from(fields.text("state"));
    filter.is_unfiled = fields.text("state") == kUnfiled;
    if (is_duty(fields.text("duty"))) filter.duty = fields.text("duty");
    const auto* district = basis.districts.find(fields.text("district"));
    if (filter.scope.district.empty() && district) filter.scope.district = district->code;
    const auto section = fields.text("industry");
    if (basis.sections.name(section)) filter.section = section;
    filter.category = enterprise::category_from(fields.text("category"));
    filter.size = enterprise::size_from(fields.text("size"));
    filter.lateness = lateness_from(fields.text("late"));
    filter.has_explanations = fields.text("explained") == "yes";
    filter.has_adjustments = fields.text("adjusted") == "yes";
    const auto typed = trimmed(fields.text("q"));
    if (code_points(typed) <= kLongestSearch) filter.typed = typed;
    filter.order = order_from(fields.text("sort")).value_or(Order::code);
    return filter;
}

std::vector<http::FormField> fields_of(const ListFilter& filter, bool is_city)
{
    std::vector<http::FormField> fields{{"period", filter.period.text()}};
    const auto add = [&](const char* name, std::string_view value) {
        if (!value.empty()) fields.push_back({name, std::string(value)});
    };
    add("state", state_word(filter));
    add("duty", filter.duty);
    if (is_city) add("district", filter.scope.district);
    add("industry", filter.section);
    if (filter.category) add("category", enterprise::word_of(*filter.category));
    if (filter.size) add("size", enterprise::word_of(*filter.size));
    if (filter.lateness) add("late", word_of(*filter.lateness));
    if (filter.has_explanations) add("explained", "yes");
    if (filter.has_adjustments) add("adjusted", "yes");
    add("q", filter.typed);
    if (filter.order != Order::code) add("sort", word_of(filter.order));
    return fields;
}

std::string query_of(const ListFilter& filter, bool is_city)
{
    std::string query;
    for (const auto& [name, value] : fields_of(filter, is_city)) query += (query.empty() ? "" : "&") + name + "=" + http::url_encode(value);
    return query;
}

} // namespace tianbao::review
