// SPDX-License-Identifier: MPL-2.0
#include "registry/gateway_answer.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace tianbao::registry {

namespace {

using nlohmann::json;

/// The member `code` of an answer that is no success.
RegistryFault fault_of(std::string_view code)
{
    if (code == "1404") return RegistryFault::not_found;
    if (code == "2401" || code == "2402" || code == "2403") return RegistryFault::refused;
    if (code == "2429") return RegistryFault::throttled;
    if (code == "5000") return RegistryFault::down;
    return RegistryFault::nonsense;
}

/// An answer that is no success has nothing in its data, in whatever way it says so.
bool is_nothing(const json& data)
{
    return data.is_null() || data == "" || ((data.is_array() || data.is_object()) && data.empty());
}

/// The list that the data is, or a list of the one object that it is. Nothing when it is neither.
std::optional<json> list_of(const json& data)
{
    if (data.is_string()) {
        const auto inner = json::parse(data.get_ref<const std::string&>(), nullptr, false);
        return inner.is_object() || inner.is_array() ? list_of(inner) : std::nullopt;
    }
    if (data.is_object()) return json::array({data});
    return data.is_array() ? std::optional(data) : std::nullopt;
}

Expected<Entity, RegistryFault> entity_in(const json& data, const enterprise::UnifiedSocialCreditCode& code)
{
    const auto list = list_of(data);
    if (!list) return Unexpected<RegistryFault>(RegistryFault::nonsense);
    if (list->empty()) return Unexpected<RegistryFault>(RegistryFault::not_found);
    std::optional<Entity> found;
    for (const auto& element : *list) {
        auto entity = entity_by_contract(element);
        if (!entity || (entity->uscc == code.text() && found)) return Unexpected<RegistryFault>(RegistryFault::nonsense);
        if (entity->uscc == code.text()) found = std::move(entity);
    }
    if (!found) return Unexpected<RegistryFault>(RegistryFault::nonsense);
    return *std::move(found);
}

} // namespace

Expected<Entity, RegistryFault> read_gateway_answer(const json& answer, const enterprise::UnifiedSocialCreditCode& code)
{
    const auto fault = [](RegistryFault why) { return Unexpected<RegistryFault>(why); };
    if (!answer.is_object() || !answer.contains("message") || !answer["message"].is_string()) return fault(RegistryFault::nonsense);
    if (!answer.contains("code") || !answer["code"].is_string() || !answer.contains("data")) return fault(RegistryFault::nonsense);
    const auto& outcome = answer["code"].get_ref<const std::string&>();
    if (outcome != "0000") return fault(is_nothing(answer["data"]) ? fault_of(outcome) : RegistryFault::nonsense);
    return entity_in(answer["data"], code);
}

} // namespace tianbao::registry
