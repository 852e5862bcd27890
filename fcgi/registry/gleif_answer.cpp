// SPDX-License-Identifier: MPL-2.0
#include "registry/gleif_answer.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

namespace tianbao::registry {

namespace {

using nlohmann::json;

/// A member that is there and of that type, by its path.
const json* member(const json& value, std::initializer_list<const char*> path)
{
    const json* at = &value;
    for (const auto* name : path) {
        if (!at->is_object()) return nullptr;
        const auto found = at->find(name);
        if (found == at->end()) return nullptr;
        at = &*found;
    }
    return at;
}

std::string text(const json& value, std::initializer_list<const char*> path)
{
    const auto* found = member(value, path);
    return found && found->is_string() ? found->get<std::string>() : std::string{};
}

bool is_withdrawn(const json& record)
{
    constexpr std::array kWithdrawn{"DUPLICATE", "ANNULLED", "CANCELLED"};
    const auto status = text(record, {"attributes", "registration", "status"});
    return std::any_of(kWithdrawn.begin(), kWithdrawn.end(), [&](const char* word) { return status == word; });
}

bool is_chinese(const std::string& language)
{
    return language == "zh" || language.starts_with("zh-");
}

/// The legal name in Chinese, else another name in Chinese, else the legal name.
std::string name_in(const json& entity)
{
    const auto legal = text(entity, {"legalName", "name"});
    if (is_chinese(text(entity, {"legalName", "language"}))) return legal;
    if (const auto* others = member(entity, {"otherNames"}); others && others->is_array()) {
        for (const auto& other : *others)
            if (is_chinese(text(other, {"language"}))) return text(other, {"name"});
    }
    return legal;
}

/// Empty when it is not in Chinese.
std::string address_in(const json& entity)
{
    std::string address;
    const auto* lines = member(entity, {"legalAddress", "addressLines"});
    if (!lines || !lines->is_array() || !is_chinese(text(entity, {"legalAddress", "language"}))) return address;
    for (const auto& line : *lines)
        if (line.is_string()) address += line.get_ref<const std::string&>();
    return address;
}

/// The day in Shanghai of "2003-05-11T16:00:00Z".
std::string founding_in(const json& entity)
{
    const auto at = text(entity, {"creationDate"});
    const auto day = parse_day(std::string_view(at).substr(0, 10));
    if (!day || at.size() < 20 || at[10] != 'T' || at.back() != 'Z') return day && at.size() == 10 ? at : std::string{};
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (!is_digit(at[11]) || !is_digit(at[12])) return {};
    return day_text(shanghai_day(Instant{std::chrono::sys_days(*day)} + std::chrono::hours{(at[11] - '0') * 10 + (at[12] - '0')}));
}

std::string status_in(const json& entity)
{
    const auto status = text(entity, {"status"});
    if (status == "ACTIVE") return "in_business";
    return status == "INACTIVE" ? "cancelled" : "";
}

/// As the portal's own contract puts it, so that it is read with the same strictness.
std::optional<Entity> entity_of(const json& record)
{
    const auto* entity = member(record, {"attributes", "entity"});
    if (!entity) return std::nullopt;
    json told{{"uscc", text(*entity, {"registeredAs"})},
              {"name", name_in(*entity)},
              {"status", status_in(*entity)},
              {"registered_address", address_in(*entity)}};
    if (const auto founded_on = founding_in(*entity); !founded_on.empty()) told["founded_on"] = founded_on;
    return entity_from_json(told);
}

bool is_of(const json& record, const std::string& code)
{
    return text(record, {"attributes", "entity", "registeredAs"}) == code &&
           text(record, {"attributes", "entity", "legalAddress", "country"}) == "CN";
}

/// JSON:API's error objects, which some proxies send with status 200.
RegistryFault fault_in(const json& errors)
{
    if (!errors.is_array() || errors.empty()) return RegistryFault::nonsense;
    const auto status = text(errors.front(), {"status"});
    if (status == "429") return RegistryFault::throttled;
    if (status == "404") return RegistryFault::not_found;
    return status.starts_with('5') ? RegistryFault::down : RegistryFault::nonsense;
}

} // namespace

Expected<Entity, RegistryFault> read_gleif_answer(const json& answer, const enterprise::UnifiedSocialCreditCode& code)
{
    const auto fault = [](RegistryFault why) { return Unexpected<RegistryFault>(why); };
    if (!answer.is_object()) return fault(RegistryFault::nonsense);
    if (answer.contains("errors")) return fault(fault_in(answer["errors"]));
    const auto* data = member(answer, {"data"});
    if (!data || !(data->is_array() || data->is_object() || data->is_null())) return fault(RegistryFault::nonsense);
    const auto list = data->is_array() ? *data : data->is_null() ? json::array() : json::array({*data});

    std::vector<Entity> found;
    bool has_withdrawn = false;
    for (const auto& record : list) {
        if (text(record, {"type"}) != "lei-records") return fault(RegistryFault::nonsense);
        if (!is_of(record, code.text())) continue;
        has_withdrawn = has_withdrawn || is_withdrawn(record);
        if (is_withdrawn(record)) continue;
        auto entity = entity_of(record);
        if (!entity) return fault(RegistryFault::nonsense);
        found.push_back(*std::move(entity));
    }
    if (found.empty()) return fault(list.empty() || has_withdrawn ? RegistryFault::not_found : RegistryFault::nonsense);
    if (found.size() > 1) std::erase_if(found, [](const Entity& entity) { return entity.status != enterprise::Status::in_business; });
    if (found.size() != 1) return fault(RegistryFault::nonsense);
    return std::move(found.front());
}

} // namespace tianbao::registry
