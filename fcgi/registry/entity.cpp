// SPDX-License-Identifier: MPL-2.0
#include "registry/entity.hpp"

#include "util/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tianbao::registry {

namespace {

constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestPerson = 100;
constexpr std::size_t kLongestAddress = 300;
constexpr std::size_t kLongestTelephone = 30;
constexpr std::size_t kLongestCode = 18;

bool is_control(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// A text member of `least` to `most` code points.
std::optional<std::string> text_member(const nlohmann::json& value, const char* name, std::size_t least, std::size_t most)
{
    const auto found = value.find(name);
    if (found == value.end() || !found->is_string()) return std::nullopt;
    const auto text = std::string(trimmed(found->get_ref<const std::string&>()));
    const auto length = code_points(text);
    if (length < least || length > most || std::any_of(text.begin(), text.end(), is_control)) return std::nullopt;
    return text;
}

bool is_district_code(const std::string& text)
{
    return text.size() == 6 && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_industry_code(const std::string& text)
{
    return text.size() == 3 && text[0] >= 'A' && text[0] <= 'T' && is_digit(text[1]) && is_digit(text[2]);
}

/// `800.00`, exactly two decimals.
std::optional<Decimal> capital_from(const std::string& text)
{
    const auto point = text.find('.');
    if (point == std::string::npos || point == 0 || text.size() != point + 3) return std::nullopt;
    if (text.find_first_not_of("0123456789.") != std::string::npos || text.find('.', point + 1) != std::string::npos) return std::nullopt;
    const auto capital = Decimal::parse(text, 2);
    return capital ? std::optional(*capital) : std::nullopt;
}

bool has_good_telephone(const nlohmann::json& value)
{
    return !value.contains("registered_telephone") || text_member(value, "registered_telephone", 0, kLongestTelephone);
}

} // namespace

std::optional<Entity> entity_from_json(const nlohmann::json& value)
{
    if (!value.is_object()) return std::nullopt;
    const auto uscc = text_member(value, "uscc", kLongestCode, kLongestCode);
    const auto name = text_member(value, "name", 1, kLongestName);
    const auto person = text_member(value, "legal_representative", 1, kLongestPerson);
    const auto status_word = text_member(value, "status", 1, kLongestCode);
    const auto district = text_member(value, "district_code", 6, 6);
    const auto address = text_member(value, "registered_address", 0, kLongestAddress);
    const auto industry = text_member(value, "industry_code", 3, 3);
    const auto capital_text = text_member(value, "registered_capital", 4, 20);
    const auto day_member = text_member(value, "founded_on", 10, 10);
    if (!uscc || !name || !person || !status_word || !district || !address || !industry || !capital_text || !day_member) return std::nullopt;

    const auto status = enterprise::status_from(*status_word);
    const auto capital = capital_from(*capital_text);
    const auto founded_on = parse_day(*day_member);
    if (!status || !capital || !founded_on || !is_district_code(*district) || !is_industry_code(*industry)) return std::nullopt;
    if (!has_good_telephone(value)) return std::nullopt;
    return Entity{*uscc, *name, *person, *status, *district, *address, *industry, *capital, *founded_on};
}

nlohmann::json json_of(const Entity& entity)
{
    return {{"uscc", entity.uscc},
            {"name", entity.name},
            {"legal_representative", entity.legal_representative},
            {"status", enterprise::word_of(entity.status)},
            {"district_code", entity.district_code},
            {"registered_address", entity.registered_address},
            {"industry_code", entity.industry_code},
            {"registered_capital", entity.registered_capital.to_text(2)},
            {"founded_on", day_text(entity.founded_on)}};
}

} // namespace tianbao::registry
