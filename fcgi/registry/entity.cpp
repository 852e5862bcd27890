// SPDX-License-Identifier: MPL-2.0
#include "registry/entity.hpp"

#include "util/text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

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

/// A member that may be missing, read as text_member does; `out` gets it. False when it is there and amiss.
bool read_if(const nlohmann::json& value, const char* name, std::size_t least, std::size_t most, std::optional<std::string>& out)
{
    if (!value.contains(name)) return true;
    out = text_member(value, name, least, most);
    return out.has_value();
}

/// The members that may be missing, as they are written.
struct Further {
    std::optional<std::string> person, district, address, industry, capital, founded_on, telephone;
};

bool read_further(const nlohmann::json& value, Further& further)
{
    return read_if(value, "legal_representative", 1, kLongestPerson, further.person) && read_if(value, "district_code", 6, 6, further.district) &&
           read_if(value, "registered_address", 0, kLongestAddress, further.address) && read_if(value, "industry_code", 3, 3, further.industry) &&
           read_if(value, "registered_capital", 4, 20, further.capital) && read_if(value, "founded_on", 10, 10, further.founded_on) &&
           read_if(value, "registered_telephone", 0, kLongestTelephone, further.telephone);
}

} // namespace

std::optional<Entity> entity_from_json(const nlohmann::json& value)
{
    if (!value.is_object()) return std::nullopt;
    const auto uscc = text_member(value, "uscc", kLongestCode, kLongestCode);
    const auto name = text_member(value, "name", 1, kLongestName);
    const auto status_word = text_member(value, "status", 1, kLongestCode);
    Further further;
    if (!uscc || !name || !status_word || !read_further(value, further)) return std::nullopt;

    const auto status = enterprise::status_from(*status_word);
    const auto capital = further.capital ? capital_from(*further.capital) : std::nullopt;
    const auto founded_on = further.founded_on ? parse_day(*further.founded_on) : std::nullopt;
    if (!status || (further.capital && !capital) || (further.founded_on && !founded_on)) return std::nullopt;
    if ((further.district && !is_district_code(*further.district)) || (further.industry && !is_industry_code(*further.industry))) return std::nullopt;
    return Entity{*uscc,
                  *name,
                  further.person.value_or(""),
                  *status,
                  further.district.value_or(""),
                  further.address.value_or(""),
                  further.industry.value_or(""),
                  capital,
                  founded_on};
}

std::optional<Entity> entity_by_contract(const nlohmann::json& value)
{
    constexpr std::array kRequired{"legal_representative", "district_code", "registered_address", "industry_code", "registered_capital", "founded_on"};
    const auto is_there = [&](const char* name) { return value.is_object() && value.contains(name); };
    return std::all_of(kRequired.begin(), kRequired.end(), is_there) ? entity_from_json(value) : std::nullopt;
}

nlohmann::json json_of(const Entity& entity)
{
    nlohmann::json value{{"uscc", entity.uscc},
                         {"name", entity.name},
                         {"status", enterprise::word_of(entity.status)},
                         {"registered_address", entity.registered_address}};
    if (!entity.legal_representative.empty()) value["legal_representative"] = entity.legal_representative;
    if (!entity.district_code.empty()) value["district_code"] = entity.district_code;
    if (!entity.industry_code.empty()) value["industry_code"] = entity.industry_code;
    if (entity.registered_capital) value["registered_capital"] = entity.registered_capital->to_text(2);
    if (entity.founded_on) value["founded_on"] = day_text(*entity.founded_on);
    return value;
}

} // namespace tianbao::registry
